"""One page for the people who work in a hub: the start of the day, paper, a sheet for a family, and trouble.

In English, as the staff area is (docs/decisions/0027). Words that stand on the screen are in quotes, just as
they stand there: a test compares them.
"""

from __future__ import annotations

from printing.paragraphs import heading
from printing.prints import Around
from printing.render import render_sheet
from printing.sheet import Block, Paragraph, Sheet, Voice, Words
from printing.style import PrintSize, Type
from printing.words import plain

TITLE = "The help screen: a page for staff"
# Read at a desk, so the letters need not be a carer's.
DESK = Type(
    body_pt=13.5, leading=1.32, title_pt=26, for_pt=16, heading_pt=17, phone_pt=16,
    next_em=0.3, block_gap_em=0.9,
)  # fmt: skip

DAY = "At the start of the day"
PARTS: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = (
    (
        DAY,
        (
            ("", "The screen says “Touch to start”. Touch it: it answers. Then touch “Finish and clear”."),
            ("", "The printer is on, and there is A4 paper in it."),
        ),
    ),
    (
        "Paper",
        (
            ("It is out, or stuck:", "put A4 paper in, or take out what is stuck. It goes on by itself."),
            ("A sheet is left behind:", "shred it. It may say who it is for."),
            (
                "Leaflets, slips, the booklet, this page:",
                "“Staff”, the PIN, “Open”, then “Leaflets, booklet, poster, slips”.",
            ),
        ),
    ),
    (
        "A sheet for one family",
        (
            ("1.", "On the first screen touch “Staff”, type the PIN, touch “Open”, then “Tailor a sheet”."),
            ("2.", "Choose what is nearest. “Add by topic” and “Add by search” add more help."),
            ("3.", "“Note” and “Appointment” are for this family alone. Touch “Print”."),
            ("4.", "Touch “Finish and clear”. The screen keeps nothing of it."),
        ),
    ),
    (
        "When something is wrong",
        (
            ("It does not answer:", "wait half a minute. It starts again by itself."),
            ("It is dark:", "are the screen and its computer switched on? Give it two minutes."),
            ("It is odd:", "“Staff”, the PIN, “Open”, “This kiosk”, “Start it again”."),
            ("Nothing prints:", "“Staff”, the PIN, “Open”, “The printer”, “Print a test page”."),
            ("It says that it is resting:", "it tries again each minute. If it stays so, ring IT."),
            (
                "A number or a word on it is wrong:",
                "write down which service it is, and tell the content editor.",
            ),
        ),
    ),
)


def staff_page_pdf(around: Around) -> bytes:
    """The page.

    Raises:
        MissingGlyph: a character of the hub's name has no glyph.
        FileUnreadable: a font file is missing.
    """
    return render_sheet(compose_staff_page(around))


def compose_staff_page(around: Around) -> Sheet:
    """What stands on it, in reading order; at its foot are lines for the numbers that only the hub knows."""
    hub = plain(around.hub.name)
    hub = hub[:1].upper() + hub[1:]
    top = (
        Paragraph((Words(Voice.TITLE, TITLE),)),
        Paragraph((Words(Voice.STRONG, hub, "hub name"),)),
    )
    parts = (
        Block(name, (heading(name), *(_line(*line, tick=name == DAY) for line in lines)))
        for name, lines in PARTS
    )
    numbers = tuple(
        Paragraph((Words(Voice.STRONG, label),), write=True) for label in ("IT:", "Content editor:")
    )
    ask = "Whom to ring"
    return Sheet(
        TITLE,
        "en",
        PrintSize.STANDARD,
        (Block(TITLE, top), *parts, Block(ask, (heading(ask), *numbers), framed=True)),
        (),
        page_of="",
        type_=DESK,
    )


def _line(lead: str, rest: str, *, tick: bool) -> Paragraph:
    words = (Words(Voice.STRONG, lead), Words(Voice.BODY, rest)) if lead else (Words(Voice.BODY, rest),)
    return Paragraph(words, tick=tick)
