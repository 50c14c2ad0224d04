"""What every ready-made print is made of: the day, the hub and the language they are printed in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from kiosk.language import ENGLISH
from kiosk.offer.contact import Hub, QrCode, hub_contact
from kiosk.offer.diary import Session
from kiosk.offer.model import Release
from printing.compose import Composer, SheetRequest
from printing.style import PrintSize


@dataclass(frozen=True, slots=True)
class Around:
    """What holds for each print of one day in one hub. `public_address` is the offer's own, or ""."""

    hub: Hub
    release: Release
    today: date
    language: str = ENGLISH
    public_address: str = ""
    sessions: tuple[Session, ...] = ()

    def composer(self, arrangement: str = "", size: PrintSize = PrintSize.STANDARD) -> Composer:
        """Who puts services into words."""
        return Composer(
            SheetRequest(
                (),
                self.hub,
                self.release,
                self.today,
                arrangement=arrangement,
                size=size,
                language=self.language,
                sessions=self.sessions,
            )
        )

    def code(self) -> QrCode | None:
        """The one code of a print: the offer's address, or else the hub's number, or none."""
        if self.public_address:
            words = self.public_address.removeprefix("https://").rstrip("/")
            return QrCode(self.public_address, words)
        phones = hub_contact(self.hub).phones
        return QrCode(f"tel:{phones[0].number.replace(' ', '')}", phones[0].number) if phones else None
