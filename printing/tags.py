"""The structure of a PDF, by which screen readers and reflowing viewers read it (ISO 32000-1, 14.7 and 14.8).

A right-to-left paragraph holds its text a second time, as it is read (ActualText), since its letters stand in
the order in which they are seen; so does each word of it, for whoever copies it out of the page.

reportlab makes none, so it is built here of its objects: each line is marked on its page, and a tree says of
which heading, paragraph or figure it is a line. Footers, rules and frames are artifacts: nobody reads them.
"""

from __future__ import annotations

from typing import Any

from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFName, PDFObject
from reportlab.pdfgen.canvas import Canvas

from printing.items import Span


class Tags:
    """Marks what is drawn on a canvas, and ties it together at the end. `document` is the canvas's own."""

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas
        self.document: Any = canvas._doc  # type: ignore[attr-defined]  # noqa: SLF001  # its only way to objects
        self._page: Any = None
        self._on_page: list[PDFDictionary] = []  # the element of each mark of this page
        self._pages: list[list[PDFDictionary]] = []
        self._elements: dict[tuple[str, tuple[int, int]], tuple[PDFDictionary, list[Any]]] = {}
        self._read: dict[int, list[str]] = {}  # the lines of those that are read otherwise than they are seen
        self._root = PDFDictionary()
        self._document_element = PDFDictionary()
        self._root_reference = self.document.Reference(self._root, "structure")
        self._document_reference = self.document.Reference(self._document_element, "structure-document")

    def begin_page(self) -> None:
        """What follows stands on the next page."""
        self._page = self.document.thisPageRef()
        self._on_page = []

    def begin(self, span: Span) -> None:
        """What follows is this."""
        if not span.role:
            self._canvas.addLiteral("/Artifact BMC")
            return
        number = len(self._on_page)
        element, kids = self._element(span)
        kids.append(PDFDictionary({"Type": PDFName("MCR"), "Pg": self._page, "MCID": number}))
        self._on_page.append(element)
        if span.read and span.role != "Figure":
            self._read.setdefault(id(element), []).append(span.read)
        self._canvas.addLiteral(f"/{span.role} <</MCID {number} >> BDC")

    def begin_word(self, text: str) -> None:
        """What follows are the letters of this word, in the order in which they are seen."""
        self._canvas.addLiteral(f"/Span <</ActualText {_hex(text)} >> BDC")

    def end(self) -> None:
        """What was begun is over."""
        self._canvas.addLiteral("EMC")

    def end_page(self) -> None:
        """The page is shown: it is told where its marks stand in the tree."""
        page = self.document.Pages.pages[-1]
        # Not among the entries that reportlab knows of; those of a class are looked up by name.
        page.__Defaults__ = {
            **page.__Defaults__,
            "StructParents": len(self._pages),
            "Tabs": PDFName("S"),
        }
        self._pages.append(self._on_page)

    def finish(self) -> None:
        """Tie the tree to the document."""
        references = {
            id(element): self.document.Reference(element, f"structure-{number}")
            for number, (element, _) in enumerate(self._elements.values())
        }
        for element, kids in self._elements.values():
            element["K"] = PDFArray(kids)
            if lines := self._read.get(id(element)):
                element["ActualText"] = _Hex(_hex(" ".join(lines)))
        self._document_element.dict.update(
            Type=PDFName("StructElem"),
            S=PDFName("Document"),
            P=self._root_reference,
            K=PDFArray(list(references.values())),
        )
        numbers: list[Any] = []
        for number, page in enumerate(self._pages):
            numbers += [number, PDFArray([references[id(element)] for element in page])]
        self._root.dict.update(
            Type=PDFName("StructTreeRoot"),
            K=self._document_reference,
            ParentTree=PDFDictionary({"Nums": PDFArray(numbers)}),
            ParentTreeNextKey=len(self._pages),
        )
        self.document.Catalog.StructTreeRoot = self._root_reference
        self.document.Catalog.MarkInfo = PDFDictionary({"Marked": "true"})

    def _element(self, span: Span) -> tuple[PDFDictionary, list[Any]]:
        key = (span.role, span.element)
        if key not in self._elements:
            entries = {"Type": PDFName("StructElem"), "S": PDFName(span.role), "P": self._document_reference}
            if span.role == "Figure":
                entries["Alt"] = _Hex(_hex(span.read))
            self._elements[key] = (PDFDictionary(entries), [])
        return self._elements[key]


class _Hex(PDFObject):
    """A text in hexadecimal, as it stands in the file."""

    def __init__(self, text: str) -> None:
        self._text = text

    def format(self, _document: object) -> bytes:
        return self._text.encode()


def _hex(text: str) -> str:
    return f"<FEFF{text.encode('utf-16-be').hex().upper()}>"
