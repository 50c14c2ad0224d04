"""The outside of an .xlsx file that may hold anything: nothing in it makes us work or remember without end.

The file, its list of members, its XML in all, and the elements and cells in that, each have a limit. No
document type is read, so no entity can grow.
"""

from __future__ import annotations

import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO
from xml.parsers import expat

from kiosk.errors import FileUnreadable, OfferRefused

LARGEST_FILE_BYTES = 20_000_000  # fifty times what a council's offer takes
LARGEST_LIST_BYTES = 1_000_000  # of a ZIP's list of its members
LARGEST_XML_BYTES = 150_000_000
MOST_ELEMENTS = 4_000_000
MOST_CELLS = 800_000
CHUNK_BYTES = 65_536

NOT_A_FILE = "it is neither a folder nor a file"
NOT_A_WORKBOOK = "it is not an Excel workbook; in Excel choose Save As, Excel Workbook (.xlsx)"
OLD_EXCEL = "it is an old Excel file (.xls); in Excel choose Save As, Excel Workbook (.xlsx)"
LOCKED = "it is protected by a password; in Excel choose File, Info, and take the password away"
OPEN_DOCUMENT = "it is an OpenDocument file; choose Save As, Excel Workbook (.xlsx)"
BINARY = "it is an Excel Binary Workbook (.xlsb); in Excel choose Save As, Excel Workbook (.xlsx)"
MACROS = "it has macros in it; in Excel choose Save As, Excel Workbook (.xlsx), which leaves them out"
DAMAGED = "the workbook is damaged; open it in Excel, choose Save As, and try again"
TOO_LARGE = "the workbook is larger than any offer; copy your sheets into a new one and try again"
DOCUMENT_TYPE = "the workbook holds a document type, which no spreadsheet program writes; make it new"

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"  # old Excel files, and new ones behind a password
_ZIP = (b"PK\x03\x04", b"PK\x05\x06")
_END = struct.Struct("<4s4H2LH")
_ENCRYPTED = 0x1

# All that zipfile and its decompressors are known to raise on a bad file: ValueError and its like are theirs.
_BAD_FILE = (
    zipfile.BadZipFile, zipfile.LargeZipFile, zlib.error, EOFError, struct.error, NotImplementedError,
    RuntimeError, ValueError, LookupError, OverflowError, expat.ExpatError,
)  # fmt: skip


MAIN = "xl/workbook.xml"

Attributes = Mapping[str, str]
Starts = Callable[[str, Attributes], None]
Ends = Callable[[str], None]


@contextmanager
def opened(path: Path) -> Iterator[Container]:
    """The workbook in the file `path`, after a look at its outside.

    Raises:
        FileUnreadable: the file is missing or may not be read.
        OfferRefused: it is no workbook, is damaged or too large, has macros, or is behind a password.
    """
    try:
        if path.exists() and not path.is_file():  # a pipe would never end
            raise OfferRefused(path, NOT_A_FILE)
        with path.open("rb") as file, _naming(path):
            _check(file)
            with zipfile.ZipFile(file) as archive:
                yield Container(archive)
    except OSError as error:
        raise FileUnreadable(path, error.strerror or str(error)) from error


class Refused(Exception):
    """Why the file is not read."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


@contextmanager
def _naming(path: Path) -> Iterator[None]:
    try:
        yield
    except Refused as refused:
        raise OfferRefused(path, refused.reason) from refused
    except _BAD_FILE as error:
        raise OfferRefused(path, DAMAGED) from error


def _check(file: BinaryIO) -> None:
    """Look at the outside of the file, before anything believes what it says of itself."""
    size = file.seek(0, 2)
    file.seek(0)
    begin = file.read(len(_OLE))
    if begin == _OLE:
        file.seek(0)
        rest = file.read(LARGEST_FILE_BYTES)
        raise Refused(LOCKED if "EncryptedPackage".encode("utf-16-le") in rest else OLD_EXCEL)
    if not begin.startswith(_ZIP):
        raise Refused(NOT_A_WORKBOOK)
    if size > LARGEST_FILE_BYTES:
        raise Refused(TOO_LARGE)
    file.seek(max(0, size - _END.size - 0xFFFF))
    tail = file.read()
    at = tail.rfind(b"PK\x05\x06")
    if at < 0 or len(tail) - at < _END.size:
        raise Refused(DAMAGED)
    if _END.unpack_from(tail, at)[5] > LARGEST_LIST_BYTES:  # zipfile would read the whole list at once
        raise Refused(TOO_LARGE)
    file.seek(0)


@dataclass(slots=True)
class Budget:
    """What may still be read of the file, over all its parts."""

    xml_bytes: int = LARGEST_XML_BYTES
    elements: int = MOST_ELEMENTS
    cells: int = MOST_CELLS

    def spend(self, *, xml_bytes: int = 0, elements: int = 0, cells: int = 0) -> None:
        """Use up some of it.

        Raises:
            Refused: there is no more.
        """
        self.xml_bytes -= xml_bytes
        self.elements -= elements
        self.cells -= cells
        if min(self.xml_bytes, self.elements, self.cells) < 0:
            raise Refused(TOO_LARGE)


class Container:
    """The parts of an open workbook. Made by `opened`."""

    def __init__(self, archive: zipfile.ZipFile) -> None:
        self._archive = archive
        self.budget = Budget()
        # Names of parts are the same in capitals and in small letters.
        self._members = {member.filename.lower().lstrip("/"): member for member in archive.infolist()}
        self._check_members()

    def _check_members(self) -> None:
        names = self._members
        if MAIN not in names:
            if "xl/workbook.bin" in names:
                raise Refused(BINARY)
            document = "mimetype" in names and "content.xml" in names
            raise Refused(OPEN_DOCUMENT if document else NOT_A_WORKBOOK)
        if any(
            name.endswith(("vbaproject.bin", "macrosheets/")) or "/macrosheets/" in name for name in names
        ):
            raise Refused(MACROS)
        if any(member.flag_bits & _ENCRYPTED for member in names.values()):
            raise Refused(LOCKED)

    def parse_if_there(
        self, part: str, starts: Starts, ends: Ends | None = None, text: Ends | None = None
    ) -> None:
        """As `parse`, where there is such a part."""
        if self.has(part):
            self.parse(part, starts, ends, text)

    def has(self, part: str) -> bool:
        """Whether there is such a part."""
        return part in self._members

    def parse(self, part: str, starts: Starts, ends: Ends | None = None, text: Ends | None = None) -> None:
        """Go once through a part, from its first element to its last.

        Raises:
            Refused: there is more of it than may be.
        """
        parser = expat.ParserCreate(namespace_separator=" ")
        parser.buffer_text = True

        def start(name: str, attributes: Attributes) -> None:
            self.budget.spend(elements=1)
            starts(local_name(name), attributes)

        def document_type(*_: object) -> None:
            raise Refused(DOCUMENT_TYPE)

        parser.StartElementHandler = start
        parser.StartDoctypeDeclHandler = document_type
        if ends is not None:
            parser.EndElementHandler = lambda name: ends(local_name(name))
        if text is not None:
            parser.CharacterDataHandler = text
        with self._archive.open(self._members[part]) as stream:
            while chunk := stream.read(CHUNK_BYTES):
                self.budget.spend(xml_bytes=len(chunk))
                parser.Parse(chunk, False)
        parser.Parse(b"", True)


def local_name(name: str) -> str:
    """The name of an element or attribute without its namespace, of which strict workbooks have others."""
    return name.rpartition(" ")[2]
