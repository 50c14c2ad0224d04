"""Where the carer is: a stack of pages, home at its foot.

`PAGES` is the one list of pages; a page's word names its QML (`area` → Pages/AreaPage.qml), its view-model
and its test.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QTimer, Signal, Slot

from ui.viewmodels.view_model import view_of

FRAME_MS = 16

PAGES = (
    "attract", "home", "finder", "not-sure", "results", "search", "whats-on",
    "every-family", "area", "service", "glossary", "talk", "urgent",
    "sheet", "name", "arrangement", "preview", "by-phone", "printing", "cleared",
    "staff-pin", "staff", "staff-content", "staff-printer",
    "staff-templates", "staff-tailor", "staff-areas", "staff-area", "staff-search", "staff-write",
    "staff-day", "staff-time", "staff-place", "staff-language", "staff-prints", "staff-printing",
    "staff-kiosk", "staff-screen",
)  # fmt: skip
BEFORE_AND_AFTER = ("attract", "cleared")
"""Pages without a visit: no bottom bar, no idle question."""
STAFF = "staff"
"""The foot of a visit by staff. Only the right PIN leads there, and only from there the rooms open."""
ROOMS = tuple(page for page in PAGES if page.startswith(f"{STAFF}-") and page != "staff-pin")


@dataclass(frozen=True, slots=True)
class Place:
    """A page and what it is about: an area, a service, or nothing."""

    page: str
    id: str = ""


@dataclass(frozen=True, slots=True)
class RouteProps:
    """`back_page` is the page that Back leads to, so that its button can say so.

    `staff`: staff are here, on a page of theirs or on one that they share with carers.
    """

    page: str = "attract"
    id: str = ""
    back_page: str = ""
    back_id: str = ""
    visiting: bool = False
    staff: bool = False


def derive(stack: tuple[Place, ...]) -> RouteProps:
    """The page on top, and the one below it."""
    top = stack[-1]
    below = stack[-2] if len(stack) > 1 else Place("")
    return RouteProps(
        page=top.page,
        id=top.id,
        back_page=below.page,
        back_id=below.id,
        visiting=top.page not in BEFORE_AND_AFTER,
        staff=top.page.startswith(STAFF) or stack[0].page == STAFF,
    )


class Route(view_of(RouteProps)):
    """The kiosk's only way from page to page."""

    arrived = Signal(str, str)
    left = Signal(str)
    seen = Signal()
    """The page is on the screen: what would have kept it waiting may follow."""

    def __init__(self, parent=None) -> None:
        super().__init__(parent)
        self._stack: tuple[Place, ...] = (Place("attract"),)
        self._drawn = QTimer(self)
        self._drawn.setSingleShot(True)
        self._drawn.timeout.connect(self.seen)

    @Slot(str)
    @Slot(str, str)
    def open(self, page: str, about: str = "") -> None:
        """Go on to a page; one that is already on the way back is gone back to instead of piling up."""
        if page not in PAGES or not self._may_open(page):
            raise ValueError(page)
        place = Place(page, about)
        known = self._stack.index(place) if place in self._stack else len(self._stack)
        self._go((*self._stack[:known], place))

    @Slot()
    def back(self) -> None:
        """To the page before; at home there is none."""
        if len(self._stack) > 1:
            self._go(self._stack[:-1])

    @Slot()
    def home(self) -> None:
        """To the foot of the visit: for staff, their own."""
        self._go((Place(STAFF if self._stack[0].page == STAFF else "home"),))

    @Slot()
    def drawn(self) -> None:
        """The page has been drawn: once it is on the screen, `seen` says so."""
        self._drawn.start(FRAME_MS)

    def restart(self, page: str) -> None:
        """To a page with nothing before it."""
        self._go((Place(page),))

    def _may_open(self, page: str) -> bool:
        return page != STAFF and (page not in ROOMS or self._stack[0].page == STAFF)

    def _go(self, stack: tuple[Place, ...]) -> None:
        if stack == self._stack:
            return
        left, self._stack = self._stack[-1], stack
        self.left.emit(left.page)
        self.arrived.emit(stack[-1].page, stack[-1].id)
        self.show(derive(stack))
