"""A poster for a waiting room: one message that can be read from the door, and one code."""

from __future__ import annotations

from kiosk.language import words_in
from kiosk.offer.contact import hub_contact
from kiosk.offer.isolates import reads_right_to_left
from printing import style
from printing.items import Code, Item, Page, Span, Text
from printing.lines import broken
from printing.prints import Around
from printing.render import render_pages
from printing.sheet import Paragraph, Voice, Words
from printing.style import PT_PER_MM, Type
from printing.words import directed, plain, sentence, whole

CODE_MM = 95.0
_GAP_PT = 20.0
_SCALES = (1.0, 0.9, 0.8, 0.7, 0.6, 0.5)


def _letters(scale: float) -> Type:
    return Type(24 * scale, 1.22, 52 * scale, 34 * scale, 34 * scale, 40 * scale)


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
    """What stands on it, from the top: as large as the letters of its language let it be."""
    for scale in _SCALES:
        page, foot_pt = _page(around, scale)
        if foot_pt >= style.BOTTOM_PT:
            break
    return page


def _page(around: Around, scale: float) -> tuple[Page, float]:
    """The page at this part of its full size, and how far down it reaches."""
    say = words_in(around.language).gettext
    head = (
        Words(Voice.TITLE, say("Bringing up a relative’s or a friend’s child?")),
        Words(Voice.FOR, say("There is help for you here.")),
    )
    foot = [Words(Voice.STRONG, say("Come to the desk in this Family Hub."))]
    code, phones = around.code(), hub_contact(around.hub).phones
    if around.public_address and code:
        foot.insert(0, Words(Voice.STRONG, code.words, "public_address", link=around.public_address))
    if phones:
        foot.append(Words(Voice.PHONE, whole(plain(phones[0].number)), "hub phone"))
    known = ", ".join(part for part in (plain(around.hub.name), plain(around.hub.address)) if part)
    foot.append(Words(Voice.BODY, sentence(known), "hub name or address"))
    items: list[Item] = []
    y_pt = style.TOP_PT
    for number, words in enumerate(head):
        y_pt = _set(items, words, number, y_pt, around.language, scale) - _GAP_PT
    if code:
        side_pt = CODE_MM * scale * PT_PER_MM
        y_pt -= side_pt + _GAP_PT / 2
        left = style.RIGHT_PT - side_pt if reads_right_to_left(around.language) else style.LEFT_PT
        items.append(Code(left, y_pt, code.payload, code.words, side_pt))
        y_pt -= 1.5 * _GAP_PT
    for number, words in enumerate(foot, len(head)):
        y_pt = _set(items, words, number, y_pt, around.language, scale) - _GAP_PT / 3
    return Page(tuple(items)), y_pt


def _set(items: list[Item], words: Words, number: int, y_pt: float, language: str, scale: float) -> float:
    text = directed(words.text, language, number=words.voice is Voice.PHONE)
    voiced = Words(words.voice, text, words.field, link=words.link)
    for line in broken(Paragraph((voiced,)), _letters(scale), style.RIGHT_PT - style.LEFT_PT, language):
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
