"""Nothing in the screens can open a window, a link, a file chooser, a menu, or take part in drag and drop."""

import re

import pytest

WAYS_OUT = re.compile(
    r"openUrlExternally|onLinkActivated|\b(?:FileDialog|FolderDialog|MessageDialog|ColorDialog|FontDialog|Dialog|Menu|"
    r"MenuBar|ContextMenu|WebView|WebEngineView|TextField|TextArea|TextInput|DropArea|Loader3D|SystemTrayIcon|"
    r"PinchHandler|PdfPageView|PdfMultiPageView|VideoOutput)\s*\{|\bDrag\.|StyledText|RichText|MarkdownText"
)


def test_no_screen_holds_a_way_out(screens):
    assert len(screens) > 60
    found = {name: WAYS_OUT.findall(text) for name, text in screens.items() if name.startswith("ui/")}
    assert {name: ways for name, ways in found.items() if ways} == {}


@pytest.mark.parametrize(
    "qml",
    ["Qt.openUrlExternally(x)", "TextInput {", "  Menu{", "textFormat: Text.RichText", "Drag.active: true"],
)
def test_a_way_out_is_seen(qml):
    assert WAYS_OUT.search(qml)
