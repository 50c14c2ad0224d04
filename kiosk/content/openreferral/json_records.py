"""Finds the records in the JSON of a feed, one after the other, without holding more than one of them.

A feed is one record, a list of records, an envelope with a list in it (HSDS-UK's `Page`), or a record a
line (newline-delimited). Python's own decoder reads each record; this only finds where it begins. Text is
UTF-8, or UTF-16 or UTF-32 where the first bytes say so; single bytes that are no text become surrogates, so
that only the record they stand in is lost.
"""

from __future__ import annotations

import codecs
import json
import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from kiosk.content.openreferral.limits import LARGEST_RECORD

LISTS = ("contents", "services")
NOT_JSON = "this is not JSON, so nothing can be read from here on"
CUT_OFF = "the file breaks off here"
TOO_DEEP = "lists stand in lists too deep, so nothing can be read from here on"
TOO_LONG = f"a record is over {LARGEST_RECORD // 1_000_000} MB long, so nothing can be read from here on"
LINE_NOT_JSON = "this line is not JSON"
NO_RECORD = "this is no record, which is written in braces"

_BYTES_THAT_TELL = 4  # of the start of a text, in which encoding it is
_SPACES = " \t\r\n"
_LONGEST_NUMBER = 30  # digits; what is longer is no number of anything


@dataclass(frozen=True, slots=True)
class Place:
    """Where a record stands: the page of the feed, its number there, and its line; all from 1."""

    page: int
    record: int
    line: int

    def __str__(self) -> str:
        """As a report says it."""
        page = f"page {self.page}, " if self.page > 1 else ""
        return f"{page}record {self.record}, line {self.line}"


@dataclass(frozen=True, slots=True)
class Found:
    """One record, or in its place what is wrong there."""

    place: Place
    record: dict[str, object] | None
    fault: str = ""


@dataclass
class Envelope:
    """What stands around the list of records, such as `total_pages`; filled while they are read."""

    fields: dict[str, object] = field(default_factory=dict)

    def number(self, name: str) -> int | None:
        """A whole number of the envelope."""
        value = self.fields.get(name)
        return value if isinstance(value, int) and not isinstance(value, bool) else None


class _Stop(Exception):
    """Nothing can be read from here on."""


def records(chunks: Iterable[bytes], page: int = 1, envelope: Envelope | None = None) -> Iterator[Found]:
    """The records in these bytes, in order. Never raises for what is wrong in them."""
    text = _Text(chunks)
    number = 0
    around = envelope if envelope is not None else Envelope()
    try:
        for found in _Reading(text, around).records():
            number += 1
            line, record, fault = found
            yield Found(Place(page, number, line), record, fault)
    except _Stop as stop:
        yield Found(Place(page, number + 1, text.line), None, str(stop))


_Item = tuple[int, dict[str, object] | None, str]


class _Reading:
    """One reading of one page."""

    def __init__(self, text: _Text, envelope: Envelope) -> None:
        self._text = text
        self._envelope = envelope

    def records(self) -> Iterator[_Item]:
        first = self._text.peek()
        if first == "[":
            yield from self._listed()
        elif first == "{" and self._is_lines():
            yield from self._lines()
        elif first == "{":
            while self._text.peek() == "{":
                yield from self._within()
        else:
            raise _Stop(NOT_JSON)
        if self._text.peek():
            raise _Stop(NOT_JSON)

    def _listed(self) -> Iterator[_Item]:
        text = self._text
        text.take("[")
        if text.peek() == "]":
            text.take("]")
            return
        while True:
            text.peek()
            yield _item(text.line, text.value())
            if text.peek() != ",":
                break
            text.take(",")
        text.take("]")

    def _within(self) -> Iterator[_Item]:
        """An envelope, or a record that is all there is."""
        text, fields, line, lists = self._text, self._envelope.fields, self._text.line, 0
        fields.clear()
        text.take("{")
        while text.peek() == '"':
            key = str(text.value())
            text.peek()
            text.take(":")
            if text.peek() == "[" and key in LISTS:
                lists += 1
                yield from self._listed()
            else:
                fields[key] = text.value()
            if text.peek() != ",":
                break
            text.take(",")
            text.peek()
        text.take("}")
        if not lists:
            yield line, dict(fields), ""

    def _is_lines(self) -> bool:
        """Whether every line is a record: a first or second line that is one by itself, and more than one."""
        lines = self._text.first_lines(2)
        return len(lines) > 1 and any(_is_object(line) for line in lines)

    def _lines(self) -> Iterator[_Item]:
        for number, line in self._text.lines():
            try:
                yield _item(number, _DECODER.decode(line))
            except (json.JSONDecodeError, RecursionError):
                yield number, None, LINE_NOT_JSON


class _Text:
    """The text of a page as it comes in: what has been read is let go of."""

    def __init__(self, chunks: Iterable[bytes]) -> None:
        self._chunks = iter(chunks)
        self._decoder: codecs.IncrementalDecoder | None = None
        self._rest = ""
        self._at = 0
        self._whole = False
        self.line = 1

    def peek(self) -> str:
        """The next character that is no space; "" at the end."""
        while True:
            while self._at < len(self._rest):
                if self._rest[self._at] not in _SPACES:
                    return self._rest[self._at]
                self._move(self._at + 1)
            if not self._more():
                return ""

    def take(self, wanted: str) -> None:
        """Pass over the next character, which is to be `wanted`."""
        found = self.peek()
        if found != wanted:
            raise _Stop(NOT_JSON if found else CUT_OFF)
        self._move(self._at + 1)

    def value(self) -> object:
        """The JSON value that begins here."""
        while True:
            try:
                value, end = _DECODER.raw_decode(self._rest, self._at)
            except json.JSONDecodeError:
                if not self._more(len(self._rest) - self._at):
                    raise _Stop(CUT_OFF if self._ends_early() else NOT_JSON) from None
            except RecursionError:
                raise _Stop(TOO_DEEP) from None
            else:
                # A number at the very end may go on in the next piece.
                if end < len(self._rest) or not self._more():
                    self._move(end)
                    return value
            if len(self._rest) - self._at > LARGEST_RECORD:
                raise _Stop(TOO_LONG)

    def first_lines(self, count: int) -> list[str]:
        """The first lines with anything in them, which stay to be read."""
        while True:
            lines = [line for line in self._rest[self._at :].split("\n") if line.strip()]
            if len(lines) > count or not self._more():
                return lines[:count]
            if len(self._rest) > LARGEST_RECORD:
                return lines[:1]

    def lines(self) -> Iterator[tuple[int, str]]:
        """All lines with anything in them, and their numbers; one that is too long ends it."""
        while True:
            end = self._rest.find("\n", self._at)
            if end < 0 and self._more():
                if len(self._rest) - self._at > LARGEST_RECORD:
                    raise _Stop(TOO_LONG)
                continue
            last = end < 0
            line, number = self._rest[self._at : len(self._rest) if last else end], self.line
            self._move(len(self._rest) if last else end + 1)
            if line.strip():
                yield number, line
            if last:
                return

    def _move(self, to: int) -> None:
        self.line += self._rest.count("\n", self._at, to)
        self._at = to

    def _more(self, wanted: int = 0) -> bool:
        """Read on, for at least `wanted` more characters where there are as many."""
        pieces: list[str] = []
        came = 0
        while not self._whole and came <= wanted:
            chunk = self._chunk()
            self._whole = not chunk
            piece = self._decoded(chunk)
            came += len(piece)
            pieces.append(piece)
            if piece and not wanted:
                break
        if came:
            self._rest = self._rest[self._at :] + "".join(pieces)
            self._at = 0
        return bool(came)

    def _chunk(self) -> bytes:
        chunk = next(self._chunks, b"")
        while self._decoder is None and len(chunk) < _BYTES_THAT_TELL:
            piece = next(self._chunks, b"")
            if not piece:
                break
            chunk += piece
        return chunk

    def _decoded(self, chunk: bytes) -> str:
        if self._decoder is None:
            encoding = json.detect_encoding(chunk)
            wrong = "surrogateescape" if encoding.startswith("utf-8") else "replace"
            self._decoder = codecs.getincrementaldecoder(encoding)(wrong)
        return self._decoder.decode(chunk, final=not chunk)

    def _ends_early(self) -> bool:
        """Whether what is left would go on: it has no error before its end."""
        try:
            _DECODER.raw_decode(self._rest, self._at)
        except json.JSONDecodeError as error:
            return error.pos >= len(self._rest) - 1 or error.msg.startswith("Unterminated string")
        return False


def _item(line: int, value: object) -> _Item:
    return (line, value, "") if isinstance(value, dict) else (line, None, NO_RECORD)


def _is_object(line: str) -> bool:
    try:
        return isinstance(_DECODER.decode(line), dict)
    except (json.JSONDecodeError, RecursionError):
        return False


def _whole_number(digits: str) -> int | float:
    return int(digits) if len(digits) <= _LONGEST_NUMBER else math.inf


_DECODER = json.JSONDecoder(parse_int=_whole_number)
