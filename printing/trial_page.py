"""A page that shows that a kiosk prints, how well, and from where: for staff, and for IT on the telephone."""

from __future__ import annotations

from printing.direction import in_direction
from printing.paragraphs import heading
from printing.prints import Around
from printing.render import render_sheet
from printing.sheet import Block, Paragraph, Sheet, Voice, Words
from printing.words import plain, sentence, weekday_in_words

_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ abcdefghijklmnopqrstuvwxyz 0123456789"


def trial_page_pdf(around: Around, printer: str) -> bytes:
    """The page, of which nothing is longer than one; `printer` is its address, "" where none is set.

    Raises:
        MissingGlyph: a character has no glyph; names it and its field.
        FileUnreadable: a font file is missing.
    """
    return render_sheet(compose_trial_page(around, printer))


def compose_trial_page(around: Around, printer: str) -> Sheet:
    """What stands on the page, in reading order."""
    composer = around.composer()
    title = "Test page"
    place = sentence(plain(around.hub.name))
    lines = (
        Paragraph((Words(Voice.TITLE, title),)),
        Paragraph((Words(Voice.BODY, sentence(weekday_in_words(around.today))),)),
        Paragraph((Words(Voice.BODY, place, "hub name"),), close=True),
        *_line("The printer:", plain(printer), "printer address"),
    )
    return in_direction(
        Sheet(
            title,
            around.language,
            composer.request.size,
            (Block(title, lines), _letters(), _code(around), composer.emergency()),
            composer.footer(()),
            page_of="",
        )
    )


def _line(label: str, text: str, field: str) -> tuple[Paragraph, ...]:
    return (Paragraph((Words(Voice.STRONG, label), Words(Voice.BODY, text, field))),) if text else ()


def _letters() -> Block:
    name = "All letters should be sharp and black"
    voices = (Voice.BODY, Voice.STRONG, Voice.PHONE)
    return Block(
        name, (heading(name), *(Paragraph((Words(voice, _LETTERS),)) for voice in voices)), framed=True
    )


def _code(around: Around) -> Block:
    name = "A telephone should read this code"
    code = around.code()
    words = Words(
        Voice.BODY, sentence(code.words) if code else "No address or number is set, so there is none."
    )
    return Block(name, (heading(name), Paragraph((words,))), qr=code)
