"""A poster for a waiting room: one message that can be read from the door, and one code."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.language import words_in
from kiosk.offer.contact import QrCode, beyond_desk, hub_contact
from kiosk.offer.isolates import reads_right_to_left
from printing import fonts, style
from printing.fonts import Font
from printing.items import Code, Item, Page, Span, Text
from printing.lines import Setting, broken
from printing.prints import Around
from printing.render import render_pages
from printing.sheet import Paragraph, Voice, Words
from printing.style import PT_PER_MM, PrintSize, Type
from printing.words import directed, plain, sentence, whole

CODE_MM = 95.0
CODE_LEAST_MM = 38.0
_ICON = "family_restroom"
_ICON_GAP_MM = 8.0
_GAP_PT = 20.0
_STEP = 0.95
_TITLE_PT, _PROMISE_PT, _PHONE_PT, _BODY_PT = 56.0, 36.0, 42.0, 25.0
_SMALLEST = style.TYPES[PrintSize.STANDARD].body_pt / _BODY_PT  # nothing is smaller than a sheet's body


@dataclass(frozen=True, slots=True)
class _Scale:
    """Which part of their full size letters and code have."""

    letters: float
    code: float


def _scales() -> Iterator[_Scale]:
    """From the largest: first all of it shrinks, and when letters may not any more, the code."""
    letters, code = 1.0, 1.0
    while code * CODE_MM >= CODE_LEAST_MM:
        yield _Scale(letters, code)
        letters, code = max(letters * _STEP, _SMALLEST), code * _STEP


def _letters(scale: float) -> Type:
    return Type(
        _BODY_PT * scale,
        1.22,
        _TITLE_PT * scale,
        _PROMISE_PT * scale,
        _PROMISE_PT * scale,
        _PHONE_PT * scale,
    )


def poster_pdf(around: Around) -> bytes:
    """One page of A4. Without an address or a number to ring it has no code and leads to the desk.

    Raises:
        MissingGlyph: a character has no glyph; names it and its field.
        CodeTooLong: what the code holds does not fit its printed size.
        FileUnreadable: a font file is missing.
    """
    title = words_in(around.language).gettext("There is help for you here.")
    return render_pages(title, around.language, (poster_page(around),))


def poster_page(around: Around) -> Page:
    """What stands on it, from the top: as large as the letters of its language let it be.

    Where even the smallest is too long, the hub's address goes: it is in this hub that the poster hangs.
    """
    for bare in (False, True):
        for scale in _scales():
            page, foot_pt = _page(around, scale, bare=bare)
            if foot_pt >= style.BOTTOM_PT:
                return page
    return page


def _page(around: Around, scale: _Scale, *, bare: bool) -> tuple[Page, float]:
    """The page at this scale, and how far down it reaches."""
    say = words_in(around.language).gettext
    head = (
        Words(Voice.TITLE, say("Bringing up a relative’s or a friend’s child?")),
        Words(Voice.FOR, say("There is help for you here.")),
    )
    code = around.code()
    items: list[Item] = []
    y_pt = style.TOP_PT
    for number, words in enumerate(head):
        y_pt = _set(items, words, number, y_pt, around.language, scale) - _GAP_PT
    side_pt = CODE_MM * scale.code * PT_PER_MM
    y_pt -= side_pt + _GAP_PT / 2
    items += _code_and_picture(code, y_pt, side_pt, turned=reads_right_to_left(around.language))
    y_pt -= 1.5 * _GAP_PT
    foot = tuple(_foot(around, code, bare=bare))
    for number, words in enumerate(foot, len(head)):
        y_pt = _set(items, words, number, y_pt, around.language, scale) - _GAP_PT / 3
    small = _Scale(_SMALLEST, scale.code)
    y_pt = _set(items, _truth(around), len(head) + len(foot), y_pt - _GAP_PT, around.language, small)
    return Page(tuple(items)), y_pt


def _truth(around: Around) -> Words:
    """What stands at the foot of every print: version, draft or not, whom to tell of a mistake."""
    return Words(Voice.BODY, " ".join(words.text for words in around.composer().footer(())))


def _foot(around: Around, code: QrCode | None, *, bare: bool) -> Iterator[Words]:
    """Where to go and whom to ring."""
    if around.public_address and code:
        yield Words(Voice.STRONG, code.words, "public_address", link=around.public_address)
    yield Words(Voice.STRONG, words_in(around.language).gettext("Come to the desk in this Family Hub."))
    if phones := hub_contact(around.hub).phones:
        yield Words(Voice.PHONE, whole(plain(phones[0].number)), "hub phone")
    known = ", ".join(beyond_desk(plain(around.hub.name), plain(around.hub.address)))
    if known and not bare:
        yield Words(Voice.BODY, sentence(known), "hub name or address")


def _code_and_picture(code: QrCode | None, y_pt: float, side_pt: float, *, turned: bool) -> Iterator[Item]:
    """The code where lines begin, and a family beside it; without a code a larger family alone."""
    icon_pt, at_end = side_pt, turned
    if code:
        icon_pt = min(style.RIGHT_PT - style.LEFT_PT - side_pt - _ICON_GAP_MM * PT_PER_MM, side_pt)
        at_end = not turned
        x_pt = style.RIGHT_PT - side_pt if turned else style.LEFT_PT
        yield Code(x_pt, y_pt, code.payload, code.words, side_pt)
    if letter := fonts.icon(_ICON):
        x_pt = style.RIGHT_PT - icon_pt if at_end else style.LEFT_PT
        yield Text(x_pt, y_pt + (side_pt - icon_pt) / 2, Setting(Font.ICONS, icon_pt), letter)


def _set(items: list[Item], words: Words, number: int, y_pt: float, language: str, scale: _Scale) -> float:
    text = directed(words.text, language, number=words.voice is Voice.PHONE)
    voiced = Words(words.voice, text, words.field, link=words.link)
    for line in broken(
        Paragraph((voiced,)), _letters(scale.letters), style.RIGHT_PT - style.LEFT_PT, language
    ):
        span = Span("H1" if number == 0 else "P", (0, number), line.read)
        items += [
            Text(
                style.LEFT_PT + piece.x_pt,
                y_pt - line.baseline_pt,
                piece.setting,
                piece.text,
                piece.right_to_left,
                piece.link,
                span,
            )
            for piece in line.pieces
        ]
        y_pt -= line.height_pt
    return y_pt
