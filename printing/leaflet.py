"""A leaflet: A4 on its side, printed on both, folded twice to three panels as tall as the page is wide.

Folded, the panel on the right of the outside is the cover, the one in the middle the back, and the left one
the flap, which is folded in and therefore 3 mm narrower. Inside, services run over three panels from left to
right. Turn the paper on its short edge. Where letters run from the right, all of it is mirrored.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from kiosk.language import words_in
from kiosk.offer.catalogue import Catalogue
from kiosk.offer.contact import DESK, beyond_desk
from kiosk.offer.isolates import reads_right_to_left
from kiosk.offer.model import Leaflet, Service
from printing import fonts, style
from printing.compose import Composer
from printing.direction import in_direction
from printing.fonts import Font
from printing.items import Code, Frame, Item, Mark, Page, Rule, Span, Stroke, Text, Tick
from printing.lines import Line, Setting, broken
from printing.pages import laid_out
from printing.paragraphs import heading, without_talking
from printing.prints import Around
from printing.render import render_pages
from printing.rows import BrokenLines
from printing.sheet import Block, Paragraph, Sheet, Voice, Words
from printing.style import PT_PER_MM, Paper, PrintSize, Type
from printing.words import directed, plain

PANEL_MM = 100.0
FLAP_MM = 97.0
MARGIN_MM = 8.0
FOLD_MARK_MM = 5.0
INSIDE = 3
TYPE = Type(14, 1.22, 30, 17, 17, 18, next_em=0.22, frame_padding_em=0.6, block_gap_em=0.7)
ARRANGEMENT_ICONS = {  # those of the screens, ui/qml/Kiosk/Theme/Icons.qml
    "informal": "family_restroom",
    "private-fostering": "groups",
    "temporary-approval": "hourglass_empty",
    "kinship-foster": "home",
    "child-arrangements": "gavel",
    "special-guardianship": "diversity_3",
    "adoption": "child_care",
    "unsure": "help",
}
_ICON_PT = 185.0
_COVER_PT = (44.0, 41.0, 38.0, 35.0, 32.0, 29.0, 26.0)

SHEET = Paper(style.PAGE_HEIGHT_PT, style.PAGE_WIDTH_PT, 0, style.PAGE_HEIGHT_PT, style.PAGE_WIDTH_PT, 0, 0)


@dataclass(frozen=True, slots=True)
class LeafletRequest:
    """What a leaflet says: its definition, the picture of its area or arrangement, its services."""

    leaflet: Leaflet
    icon: str
    services: tuple[Service, ...]
    around: Around


def request_for(catalogue: Catalogue, id: str, around: Around) -> LeafletRequest:
    """The leaflet of an area or an arrangement, read from the offer.

    Raises:
        UnknownId: there is no leaflet for it.
    """
    leaflet = catalogue.leaflet(id)
    if leaflet.area:
        icon = catalogue.area(leaflet.area).icon
    else:
        icon = ARRANGEMENT_ICONS.get(leaflet.arrangement, ARRANGEMENT_ICONS["informal"])
    return LeafletRequest(leaflet, icon, catalogue.services(leaflet.services), around)


def leaflet_pdf(request: LeafletRequest) -> bytes:
    """The outside and the inside, a page each.

    Raises:
        MissingGlyph: a character has no glyph; names it and its field.
        CodeTooLong: what a code holds does not fit its printed size.
        FileUnreadable: a font file is missing.
    """
    title = f"{plain(request.leaflet.cover)} – {plain(request.around.release.council)}"
    return render_pages(title, request.around.language, leaflet_pages(request), SHEET)


def leaflet_pages(request: LeafletRequest) -> tuple[Page, Page]:
    """The outside and the inside."""
    composer = request.around.composer(request.leaflet.arrangement)
    lines: BrokenLines = {}
    inside, rest = _services(request, composer, lines)
    panels = {
        "flap": laid_out(_flap(request, composer, rest, lines), lines)[0],
        "back": laid_out(_back(request, composer, notes=bool(rest)), lines)[0],
        "cover": _cover(request),
    }
    turned = reads_right_to_left(request.around.language)
    outside = [(FLAP_MM, panels["flap"]), (PANEL_MM, panels["back"]), (PANEL_MM, panels["cover"])]
    within = list(zip((PANEL_MM, PANEL_MM, FLAP_MM), inside, strict=True))
    if turned:
        outside, within = outside[::-1], within[::-1]
    return _side(outside, 0), _side(within, 10)


def _paper(width_mm: float) -> Paper:
    margin_pt, width_pt = MARGIN_MM * PT_PER_MM, width_mm * PT_PER_MM
    height_pt = style.PAGE_WIDTH_PT
    return Paper(
        width_pt, height_pt, margin_pt, width_pt - margin_pt, height_pt - margin_pt, margin_pt, 4 * PT_PER_MM
    )


def _sheet(request: LeafletRequest, blocks: tuple[Block, ...], width_mm: float) -> Sheet:
    composer = request.around.composer()
    return in_direction(
        Sheet(
            plain(request.leaflet.cover),
            request.around.language,
            PrintSize.STANDARD,
            blocks,
            (),
            page_of="",
            continued=composer.say("{name}, continued"),
            paper=_paper(width_mm),
            type_=TYPE,
        )
    )


def _services(
    request: LeafletRequest, composer: Composer, lines: BrokenLines
) -> tuple[list[Page], tuple[Block, ...]]:
    """The three inner panels, and the blocks that they have no room for: those go on the flap.

    As many services as fit, in their order; then what to say for as many as still fit; then room for notes.
    How to ring without talking stands once, above them all: beside each number it took the place of services.
    """
    head = _without_talking(request.services, composer)

    def pages_of(*blocks: Block) -> tuple[Page, ...]:
        return laid_out(_sheet(request, (*head, *blocks), FLAP_MM), lines)

    kept: list[Block] = []
    wordier: list[Block] = []
    rest: list[Block] = []
    for service in request.services:
        block = composer.short_service(service, say=False)
        if len(pages_of(*kept, block)) <= INSIDE:
            kept.append(block)
            wordier.append(composer.short_service(service, say=True))
        else:
            rest.append(block)
    for number, block in enumerate(wordier):
        trial = [*kept[:number], block, *kept[number + 1 :]]
        if len(pages_of(*trial)) <= INSIDE:
            kept = trial
    pages = pages_of(*kept, replace(_notes(composer), fresh=len(pages_of(*kept)) < INSIDE))
    return [*pages, *[Page(())] * (INSIDE - len(pages))], tuple(rest)


def _without_talking(services: Sequence[Service], composer: Composer) -> tuple[Block, ...]:
    """How to ring their numbers without talking, said once for all of them, where any takes calls."""
    phones = (phone for service in services for phone in service.phones)
    said = next(filter(None, (without_talking(phone, composer.say) for phone in phones)), ())
    return (Block("", (Paragraph(said),)),) if said else ()


def _notes(composer: Composer) -> Block:
    name = composer.say("My notes")
    return Block(name, (heading(name),), notes=True)


def _flap(request: LeafletRequest, composer: Composer, rest: tuple[Block, ...], lines: BrokenLines) -> Sheet:
    """Whom to talk to, as many of the other services as there is room for, and then room for notes."""
    say = composer.say
    intro = Block(request.leaflet.intro, (Paragraph((Words(Voice.BODY, plain(request.leaflet.intro)),)),))
    more = Paragraph((Words(Voice.STRONG, say("There is more on the screen in any Family Hub.")),))
    head, left_out = (intro, composer.talk_to_a_person()), Block("", (more,))

    def sheet(*blocks: Block) -> Sheet:
        return _sheet(request, (*head, *blocks, _notes(composer)), FLAP_MM)

    kept: list[Block] = []
    for number, block in enumerate(rest):
        last = number == len(rest) - 1 and len(kept) == number
        if len(laid_out(sheet(*kept, block, *(() if last else (left_out,))), lines)) == 1:
            kept.append(block)
    whole = sheet(*kept, *((left_out,) if len(kept) < len(rest) else ()))
    return whole if len(laid_out(whole, lines)) == 1 else _sheet(request, (intro,), FLAP_MM)


def _back(request: LeafletRequest, composer: Composer, *, notes: bool) -> Sheet:
    """What to keep at hand; with room for notes where the flap has none to spare."""
    around, say = request.around, composer.say
    blocks = [composer.emergency()]
    if code := around.code():
        verb = say("Scan the code, or go to") if around.public_address else say("Scan the code to ring")
        voice = Voice.STRONG if around.public_address else Voice.PHONE
        words = Words(voice, code.words.replace(" ", "\u00a0"), together=True)
        blocks.append(Block("", (Paragraph((Words(Voice.BODY, verb), words)),), qr=code))
    footer = tuple(replace(words, together=False) for words in composer.footer(request.services))
    council = Words(Voice.STRONG, plain(around.release.council), "release, council")
    blocks.append(Block("", (Paragraph((council,)), Paragraph(footer))))
    if notes:
        blocks.append(_notes(composer))
    return _sheet(request, tuple(blocks), PANEL_MM)


def _cover(request: LeafletRequest) -> Page:
    """A frame, a picture, a line one can read across the room, and whose leaflet it is."""
    paper, inset_pt = _paper(PANEL_MM), 5 * PT_PER_MM
    column_pt = paper.column_pt - 2 * inset_pt
    height_pt = paper.top_pt - paper.bottom_pt
    items: list[Item] = [Frame(paper.bottom_pt, height_pt, paper.left_pt, paper.right_pt)]
    y_pt = paper.top_pt - inset_pt
    if letter := fonts.icon(request.icon):
        setting = Setting(Font.ICONS, _ICON_PT)
        x_pt = (paper.width_pt - fonts.width_pt(letter, Font.ICONS, _ICON_PT)) / 2
        y_pt -= _ICON_PT
        items.append(Text(x_pt, y_pt, setting, letter))
        y_pt -= inset_pt
    named = beyond_desk(plain(request.around.hub.name))
    where = named[0] if named else words_in(request.around.language).gettext(f"{DESK}.")
    foot = _set_on_cover(request, Voice.STRONG, where, TYPE, column_pt)
    foot_pt = paper.bottom_pt + inset_pt + _height_pt(foot)
    said = _cover_words(request, column_pt, y_pt - foot_pt - 2 * inset_pt)
    for number, lines in enumerate(said):
        items += _cover_texts(lines, paper.left_pt + inset_pt, y_pt, "P" if number else "H1", number)
        y_pt -= _height_pt(lines) + inset_pt
    items.append(Rule(foot_pt + inset_pt, paper.left_pt + inset_pt, paper.right_pt - inset_pt))
    items += _cover_texts(foot, paper.left_pt + inset_pt, foot_pt, "P", 9)
    return Page(tuple(items))


def _cover_words(
    request: LeafletRequest, column_pt: float, room_pt: float
) -> tuple[tuple[Line, ...], tuple[Line, ...]]:
    """Title and promise: as large as the longest word and the room under the picture let them be."""
    title = plain(request.leaflet.cover)
    promise = words_in(request.around.language).gettext("There is help for you here.")
    for title_pt in _COVER_PT:
        type_ = replace(TYPE, title_pt=title_pt, for_pt=max(title_pt / 2, TYPE.for_pt))
        whole = all(
            len(_set_on_cover(request, Voice.TITLE, word, type_, column_pt)) == 1 for word in title.split()
        )
        said = (
            _set_on_cover(request, Voice.TITLE, title, type_, column_pt),
            _set_on_cover(request, Voice.FOR, promise, type_, column_pt),
        )
        if whole and sum(map(_height_pt, said)) + MARGIN_MM * PT_PER_MM <= room_pt:
            break
    return said


def _set_on_cover(
    request: LeafletRequest, voice: Voice, text: str, type_: Type, column_pt: float
) -> tuple[Line, ...]:
    language = request.around.language
    return broken(Paragraph((Words(voice, directed(text, language), "leaflet"),)), type_, column_pt, language)


def _height_pt(lines: tuple[Line, ...]) -> float:
    return sum(line.height_pt for line in lines)


def _cover_texts(
    lines: tuple[Line, ...], left_pt: float, top_pt: float, role: str, number: int
) -> Iterator[Text]:
    y_pt = top_pt
    for line in lines:
        span = Span(role, (-1, number), line.read)
        for piece in line.pieces:
            x_pt, base_pt = left_pt + piece.x_pt, y_pt - line.baseline_pt
            yield Text(x_pt, base_pt, piece.setting, piece.text, piece.right_to_left, "", span)
        y_pt -= line.height_pt


def _side(panels: Sequence[tuple[float, Page]], first: int) -> Page:
    """Panels side by side, with marks where to fold."""
    items: list[Item] = []
    left_pt = 0.0
    for number, (width_mm, panel) in enumerate(panels):
        items += [moved(item, left_pt, first + number) for item in panel.items]
        left_pt += width_mm * PT_PER_MM
        if number < len(panels) - 1:
            mark_pt = FOLD_MARK_MM * PT_PER_MM
            items.append(Stroke(left_pt, 0, left_pt, mark_pt))
            items.append(Stroke(left_pt, SHEET.height_pt - mark_pt, left_pt, SHEET.height_pt))
    return Page(tuple(items))


def moved(item: Item, right_pt: float, panel: int = 0) -> Item:
    """The thing further to the right. `panel` keeps its paragraphs apart from those of other panels."""
    match item:
        case Text():
            block, line = item.span.element
            span = replace(item.span, element=(block + 1000 * (panel + 1), line))
            return replace(item, x_pt=item.x_pt + right_pt, span=span)
        case Rule() | Frame():
            return replace(item, left_pt=item.left_pt + right_pt, right_pt=item.right_pt + right_pt)
        case Tick() | Code():
            return replace(item, x_pt=item.x_pt + right_pt)
        case Stroke():
            return replace(item, x_pt=item.x_pt + right_pt, to_x_pt=item.to_x_pt + right_pt)
        case Mark():
            return item
