"""Pages are made of Components: bare primitives would each need their own size, name and focus."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

BARE = re.compile(r"(?<!\w)(?:\w+\.)?(Text|MouseArea|TapHandler)\s*\{")
OWN = re.compile(
    r"^    (?:(?:required|readonly|default) )*(?:property (?:alias|[\w.<>]+)|signal) (\w+)", re.MULTILINE
)
ID = re.compile(r"^\s*id: (\w+)", re.MULTILINE)
USED = re.compile(r"\b([A-Z]\w*) \{")
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


def hidden(screens: dict[str, str]) -> list[tuple[str, str, str]]:
    """(file, component, name): an id that is also the name of a property of a component used in that file."""
    code = {name: COMMENT.sub("", text) for name, text in screens.items()}
    own = {Path(name).stem: set(OWN.findall(text)) for name, text in code.items()}
    return [
        (name, component, each)
        for name, text in code.items()
        for component in sorted(set(USED.findall(text)) & set(own))
        for each in sorted(set(ID.findall(text)) & own[component])
    ]


def test_no_property_hides_an_id(screens):
    """Inside a component that is made later, Qt may find a property of its root before an id outside.

    Which of both it finds can change while the kiosk runs: cards of a search opened their service the first
    time, and nothing after it.
    """
    assert hidden(screens) == []


def test_a_hidden_id_is_seen():
    screens = {
        "A.qml": "Item {\n    property int page: 0\n}",
        "B.qml": "Item {\n    id: page\n\n    A {\n    }\n}",
    }
    assert hidden(screens) == [("B.qml", "A", "page")]
