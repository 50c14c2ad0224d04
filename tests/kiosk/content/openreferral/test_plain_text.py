"""What feeds hold as text becomes plain text."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.content.openreferral.plain_text import line, lines
from kiosk.offer.forms import text_fault


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Plain words, as they are.", ("Plain words, as they are.",)),
        ("One paragraph.\n\nAnother\none.", ("One paragraph.", "Another one.")),
        ("One step.\r\nAnother.", ("One step.", "Another.")),
        ("<p>One &amp; <b>t</b>wo</p><p>Three</p>", ("One & two", "Three")),
        ("<ul><li>One<li>Two</ul>", ("One", "Two")),
        ("Line<br>break<br/>here", ("Line", "break", "here")),
        ("# Head\n\nSome **bold** and [a link](https://example.org).\n\n- one\n- two",
         ("Head", "Some bold and a link.", "one", "two")),
        ("1. First\n2. Second", ("First", "Second")),
        ("snake_case, 2 * 3 * 4, a < b > c, AT&T & so", ("snake_case, 2 * 3 * 4, a < b > c, AT&T & so",)),
        ("<script>alert('x')</script>Words<style>p {}</style>", ("Words",)),
        ("Before<script>never closed", ("Before",)),
        ("<img src=x onerror=alert(1)>Words<iframe src='file:///etc/passwd'>no</iframe>", ("Words",)),
        ("<!-- secret -->Words<![CDATA[x]]>", ("Words",)),
        ("&lt;b&gt;", ("<b>",)),
        ("safe\u202etxt\u202c\u200b and\u00a0more\u2028here\x07", ("safetxt and more here",)),
        ("", ()),
        ("<p> </p>", ()),
    ],
)  # fmt: skip
def test_mark_up_scripts_and_what_is_invisible_go_and_words_stay(text, expected):
    assert lines(text) == expected


def test_a_text_on_one_line_has_no_breaks():
    assert line("<p>One</p><p>Two</p>") == "One Two"


@settings(deadline=None)
@given(st.text(max_size=300))
def test_whatever_comes_out_may_be_shown(text):
    for each in lines(text):
        assert text_fault(each) == ""


@pytest.mark.parametrize(
    "piece", ["<", "<a", "*", "[", "&", "<div>", "> ", "`", "<!--", "](", "*a ", "_a*", "- \n "]
)
def test_no_text_of_a_field_takes_long(piece):
    began = time.process_time()
    lines(piece * (10_000 // len(piece)))
    assert time.process_time() - began < 5
