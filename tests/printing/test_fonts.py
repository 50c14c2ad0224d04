import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.errors import FileUnreadable, MissingGlyph
from printing import fonts
from printing.fonts import Font


@pytest.mark.parametrize(
    ("character", "code_point"),
    [("😀", "U+1F600 GRINNING FACE"), ("\x07", "U+0007"), ("漢", "U+6F22 CJK UNIFIED IDEOGRAPH-6F22")],
)
def test_a_character_without_a_glyph_is_named_with_its_field(character, code_point):
    with pytest.raises(MissingGlyph) as missing:
        fonts.require(f"Tea {character}", "tea-and-talk, name", typed=False, language="en")
    assert missing.value.character == character
    assert missing.value.code_point == code_point
    assert missing.value.field == "tea-and-talk, name"


@pytest.mark.parametrize(("typed", "exit_code"), [(True, 2), (False, 4)])
def test_typed_words_are_wrong_usage_and_the_offer_s_are_content(typed, exit_code):
    with pytest.raises(MissingGlyph) as missing:
        fonts.require("😀", "for", typed=typed, language="en")
    assert missing.value.exit_code == exit_code


def test_latin_letters_joined_blanks_and_hyphens_are_found():
    fonts.require(
        "Zoë’s “café”, 0300\u00a0123\u00a07015, day\u2011long – £2 · €3", "note", typed=True, language="en"
    )


def test_joined_blanks_and_hyphens_are_drawn_as_plain_ones():
    assert fonts.drawn("0300\u00a0123\u20114") == "0300 123-4"


@given(st.text("abc 019", max_size=20), st.text("abc 019", max_size=20))
def test_widths_add_up(one, other):
    fonts.register()
    both = fonts.width_pt(one, Font.BOLD, 14) + fonts.width_pt(other, Font.BOLD, 14)
    assert fonts.width_pt(one + other, Font.BOLD, 14) == pytest.approx(both)


def test_a_missing_font_file_is_said_with_its_path(monkeypatch, tmp_path):
    monkeypatch.setattr(fonts, "FOLDER", tmp_path)
    fonts.face.cache_clear()
    try:
        with pytest.raises(FileUnreadable) as unreadable:
            fonts.register()
        assert unreadable.value.path == tmp_path / "NotoSans-Regular.ttf"
    finally:
        fonts.face.cache_clear()
