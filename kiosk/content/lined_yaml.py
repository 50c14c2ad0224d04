"""YAML with line numbers, and no more of YAML than an editor needs.

One document a file, made of mappings, lists and plain values. Tags, anchors and aliases, a key that stands
twice, deep nesting and files over `LARGEST_BYTES` are refused: no file can grow when it is read. Nothing is
turned into numbers or dates here: a `Scalar` says what YAML takes it for, and whoever asks decides.
"""

from __future__ import annotations

import unicodedata
from pathlib import Path

import yaml

from kiosk.content.ledger import Ledger, said
from kiosk.content.nodes import Fields, Listing, Node, Scalar
from kiosk.errors import FileUnreadable, Line
from kiosk.offer.forms import invisible_name

LARGEST_BYTES = 1_000_000
DEEPEST = 10
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # the C one is not built everywhere
_RESOLVER = yaml.resolver.Resolver()


class _Refused(Exception):
    def __init__(self, line: Line, what: str) -> None:
        super().__init__(what)
        self.line = line
        self.what = what


def read_yaml(path: Path, ledger: Ledger) -> Node | None:
    """What stands in the file, or None after saying in `ledger` what is wrong with it.

    Raises:
        FileUnreadable: the file is there but may not be read.
    """
    text = _text(path, ledger)
    if text is None:
        return None
    try:
        root = _Tree(path, ledger).grow(text)
    except _Refused as refused:
        ledger.say(path, refused.line, refused.what)
        return None
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        what = error.problem or error.context or "it cannot be read"
        cure = "mend the line or the one above; a text with “: ” or “ #” in it needs double quotes"
        ledger.say(path, mark.line + 1 if mark else 0, f"this is not YAML ({what}); {cure}")
        return None
    if root is None:
        ledger.say(path, 0, "the file is empty; write what README.md shows for it, or [] for an empty list")
    return root


def _text(path: Path, ledger: Ledger) -> str | None:
    try:
        if not path.is_file():
            ledger.say(path, 0, "the file is missing; write it as README.md shows, or [] for an empty list")
            return None
        with path.open("rb") as file:
            content = file.read(LARGEST_BYTES + 1)
    except OSError as error:
        raise FileUnreadable(path, error.strerror or str(error)) from error
    if len(content) > LARGEST_BYTES:
        ledger.say(
            path, 0, f"the file is over {LARGEST_BYTES // 1_000_000} MB; no part of an offer is that long"
        )
        return None
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        ledger.say(path, line, "this is not UTF-8 text; save the file again with encoding UTF-8")
        return None
    lines = text.replace("\r\n", "\n").split("\n")
    return "\n".join(_without_tricks(path, number, line, ledger) for number, line in enumerate(lines, 1))


def _without_tricks(path: Path, number: int, line: str, ledger: Ledger) -> str:
    """The line without what is invisible, so that the rest of the file can still be checked."""
    if line.isascii() and line.isprintable():
        return line
    names = {character: invisible_name(character) for character in line}
    for character, name in names.items():
        if name:
            ledger.say(
                path, number, f"there is an invisible character, {name}; delete it and type the words again"
            )
            line = line.replace(character, " " if unicodedata.category(character) == "Zs" else "")
    return line


def _line(event: yaml.Event) -> int:
    return event.start_mark.line + 1 if event.start_mark else 0


class _Tree:
    """Grows a tree from YAML's events, without recursion: a file cannot exhaust the stack."""

    def __init__(self, path: Path, ledger: Ledger) -> None:
        self._path = path
        self._ledger = ledger
        self._open: list[Listing | Fields] = []
        self._keys: list[Scalar | None] = []  # for each of `_open`: the key that waits for its value
        self._root: Node | None = None

    def grow(self, text: str) -> Node | None:
        documents = 0
        for event in yaml.parse(text, Loader=_LOADER):
            line = _line(event)
            if isinstance(event, yaml.DocumentStartEvent):
                documents += 1
                if documents > 1:
                    raise _Refused(line, "a second document starts here; take out the line ---")
            elif isinstance(event, yaml.AliasEvent):
                raise _Refused(
                    line, "an alias (*) is not used here; write the words again, or quote the text"
                )
            elif isinstance(event, yaml.ScalarEvent | yaml.CollectionStartEvent):
                self._start(event, line)
            elif isinstance(event, yaml.CollectionEndEvent):
                self._open.pop()
                self._keys.pop()
        return self._root

    def _start(self, event: yaml.ScalarEvent | yaml.CollectionStartEvent, line: int) -> None:
        if event.tag is not None:
            raise _Refused(line, "a tag (!) is not used here; put the text in double quotes")
        if event.anchor is not None:
            raise _Refused(line, "an anchor (&) is not used here; put the text in double quotes")
        if isinstance(event, yaml.ScalarEvent):
            tag = _RESOLVER.resolve(yaml.ScalarNode, event.value, event.implicit)  # type: ignore[no-untyped-call]
            self._add(Scalar(line, event.value, str(tag).rpartition(":")[2]))
            return
        if len(self._open) == DEEPEST:
            raise _Refused(line, "lists stand in lists too deep; README.md shows how it is written")
        node = Listing(line) if isinstance(event, yaml.SequenceStartEvent) else Fields(line)
        self._add(node)
        self._open.append(node)
        self._keys.append(None)

    def _add(self, node: Node) -> None:
        if not self._open:
            self._root = node
            return
        parent, key = self._open[-1], self._keys[-1]
        if isinstance(parent, Listing):
            parent.items.append(node)
        elif key is not None:
            parent.entries.setdefault(key.text, (key.line, node))
            self._keys[-1] = None
        elif isinstance(node, Scalar):
            if node.text in parent.entries:
                first = parent.entries[node.text][0]
                self._ledger.say(
                    self._path,
                    node.line,
                    f"{said(node.text)} stands here again (first on line {first}); keep one",
                )
            self._keys[-1] = node
        else:
            raise _Refused(node.line, "a list or a mapping stands where a key should; keys are plain words")
