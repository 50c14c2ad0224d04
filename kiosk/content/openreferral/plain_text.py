"""Makes plain text of what feeds hold as text: HTML, Markdown, or both, with any characters in it.

HTML is read by Python's own parser, Markdown by markdown-it-py. A paragraph, a list item, a table row and a
heading each become a line. Scripts, styles and forms are dropped with all that is in them, and so is every
invisible character, such as those that turn the direction of writing.
"""

from __future__ import annotations

import re
import unicodedata
from html.parser import HTMLParser

from markdown_it import MarkdownIt

from kiosk.offer.forms import invisible_name

_BLOCK_NAMES = """
    address article aside blockquote br center dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4
    h5 h6 header hr li main nav ol p pre section table tbody td tfoot th thead title tr ul
"""
_BLOCKS = frozenset(_BLOCK_NAMES.split())
_DROPPED_NAMES = "script style template noscript iframe object svg math head select textarea button"
_DROPPED = frozenset(_DROPPED_NAMES.split())
_PLAIN = re.compile(r"[A-Za-z][A-Za-z0-9 ,.;:'()!?/%@+-]*")
_MARKUP = re.compile(r"<[a-zA-Z!/?]|&#?\w+;")
# What Markdown has that nobody writes by accident: headings, emphasis, links, lists, quotes, rules.
_MARKDOWN = re.compile(
    r"(^|\n) {0,3}(#{1,6} |[-*+] |\d{1,3}[.)] |> |```|---+ *(\n|$))|\*\*|__|\]\(|`[^`\n]+`|\\[*_#\[\]]"
    r"|(^|\s)[*_][^*_\s\n][^*_\n]*[*_]"
)


def lines(text: str) -> tuple[str, ...]:
    """The paragraphs of the text, one a line, without mark-up, and with single spaces in them."""
    if _PLAIN.fullmatch(text):  # as most are
        return (" ".join(text.split()),)
    if _MARKDOWN.search(text):
        text = _markdown().render(text)
    if _MARKUP.search(text):
        parser = _Words()
        parser.feed(text)
        parser.close()
        text = "".join(parser.found)
        split = text.split("\n")
    else:
        split = (
            re.split(r"\n\s*\n|\r\n\s*\r\n", text) if "\n\n" in text.replace("\r", "") else text.split("\n")
        )
    found = (" ".join(_visible(line).split()) for line in split)
    return tuple(line for line in found if line)


def line(text: str) -> str:
    """The text on one line."""
    return " ".join(lines(text))


def _visible(text: str) -> str:
    """The text without what is not seen; any kind of space becomes a plain one."""
    if text.isascii() and text.isprintable():
        return text
    text = unicodedata.normalize("NFC", text)
    return "".join(
        character
        if not invisible_name(character)
        else " "
        if character.isspace() or unicodedata.category(character) in {"Zs", "Zl", "Zp"}
        else ""
        for character in text
    )


def _markdown() -> MarkdownIt:
    return MarkdownIt("commonmark", {"html": True, "breaks": False, "maxNesting": 20})


class _Words(HTMLParser):
    """Gathers the words of a page, with a line break at the edge of each block."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[str] = []
        self._dropped: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002 - not read
        """Begin a line at a block, or begin to drop."""
        if tag in _DROPPED:
            self._dropped.append(tag)
        elif tag in _BLOCKS:
            self.found.append("\n")

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin a line at a block that is empty; `<script/>` opens nothing here."""
        if tag not in _DROPPED:
            self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        """End a line at a block, or end to drop."""
        if tag in self._dropped:
            del self._dropped[self._dropped.index(tag) :]
        elif tag in _BLOCKS:
            self.found.append("\n")

    def handle_data(self, data: str) -> None:
        """Keep words; breaks inside a paragraph are spaces."""
        if not self._dropped:
            self.found.append(data.replace("\n", " ").replace("\r", " "))
