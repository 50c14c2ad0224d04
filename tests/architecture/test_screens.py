"""Pages are made of Components: bare primitives would each need their own size, name and focus."""

from __future__ import annotations

import re

import pytest

BARE = re.compile(r"(?<!\w)(?:\w+\.)?(Text|MouseArea|TapHandler)\s*\{")
COMMENT = re.compile(r"/\*.*?\*/|//[^\n]*", re.DOTALL)


def bare(text: str) -> list[str]:
    return BARE.findall(COMMENT.sub("", text))


def test_no_bare_primitive_stands_outside_components(screens):
    pages = {name: text for name, text in screens.items() if "Components" not in name.split("/")}
    assert pages
    assert {name: bare(text) for name, text in pages.items() if bare(text)} == {}


def test_components_are_where_the_primitives_are(screens):
    assert any(bare(text) for name, text in screens.items() if "Components" in name.split("/"))


@pytest.mark.parametrize("qml", ["Text {", "    MouseArea{", "contentItem: Text {", "QQ.TapHandler {"])
def test_a_bare_primitive_is_seen(qml):
    assert bare(qml)


@pytest.mark.parametrize(
    "qml", ["// Text {", "BodyText {", "wrapMode: Text.WordWrap", "/* MouseArea {\n} */ Item {"]
)
def test_what_only_looks_like_one_is_left_alone(qml):
    assert not bare(qml)
