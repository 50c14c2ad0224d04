"""What a printer answers, read from its bytes (IPP, RFC 8010, section 3). Knows nothing of what it means.

Our own reader, since pyipp's refuses a whole answer for one enum that it does not know, and goes backwards,
for ever, where a length is negative. This one reads what is there, leaves collections and unknown types
aside, and always moves forward.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass

Value = int | bool | str

_VERSIONS = {1, 2}
_END_OF_ATTRIBUTES = 0x03
_FIRST_VALUE_TAG = 0x10
_INTEGER, _BOOLEAN, _ENUM = 0x21, 0x22, 0x23
_TEXT_WITH_LANGUAGE, _NAME_WITH_LANGUAGE = 0x35, 0x36
_BEGIN_COLLECTION, _END_COLLECTION = 0x34, 0x37
_TEXTS = {0x41, 0x42, 0x44, 0x45, 0x46, 0x47, 0x48, 0x49}


class NotIpp(Exception):
    """The bytes are not an IPP answer, or only the beginning of one."""


@dataclass(frozen=True, slots=True)
class Answer:
    """A status code of RFC 8011, and all attributes by name, of whatever group; each has a list of values."""

    status: int
    attributes: dict[str, tuple[Value, ...]]

    def numbers(self, name: str) -> tuple[int, ...]:
        """The whole numbers of an attribute; none where it is missing."""
        return tuple(value for value in self.attributes.get(name, ()) if type(value) is int)

    def words(self, name: str) -> tuple[str, ...]:
        """The texts of an attribute, without `none`; none where it is missing."""
        values = self.attributes.get(name, ())
        return tuple(value for value in values if isinstance(value, str) and value != "none")


def read(body: bytes) -> Answer:
    """The answer that the bytes hold.

    Raises:
        NotIpp: they hold none.
    """
    try:
        major, _minor, status, _request = struct.unpack_from(">BBHI", body)
        if major not in _VERSIONS:
            raise NotIpp
        attributes: dict[str, tuple[Value, ...]] = {}
        for name, value in _values(body):
            attributes[name] = (*attributes.get(name, ()), value)
    except struct.error:
        raise NotIpp from None
    return Answer(status, attributes)


def _values(body: bytes) -> Iterator[tuple[str, Value]]:
    at, name, depth = 8, "", 0
    while (tag := struct.unpack_from(">B", body, at)[0]) != _END_OF_ATTRIBUTES:
        at += 1
        if tag < _FIRST_VALUE_TAG:  # a group begins
            name, depth = "", 0
            continue
        named, at = _field(body, at)
        content, at = _field(body, at)
        name = named.decode(errors="replace") or name
        depth += (tag == _BEGIN_COLLECTION) - (tag == _END_COLLECTION)
        value = _value(tag, content)
        if depth == 0 and value is not None:
            yield name, value


def _field(body: bytes, at: int) -> tuple[bytes, int]:
    """A length of two bytes and as many bytes as it says; and where they end."""
    (length,) = struct.unpack_from(">H", body, at)
    start, end = at + 2, at + 2 + length
    if end > len(body):
        raise NotIpp
    return body[start:end], end


def _value(tag: int, content: bytes) -> Value | None:
    if tag in {_INTEGER, _ENUM}:
        return int(struct.unpack(">i", content)[0])
    if tag == _BOOLEAN:
        return bool(struct.unpack(">?", content)[0])
    if tag in {_TEXT_WITH_LANGUAGE, _NAME_WITH_LANGUAGE}:
        _language, at = _field(content, 0)
        return _field(content, at)[0].decode(errors="replace")
    return content.decode(errors="replace") if tag in _TEXTS else None
