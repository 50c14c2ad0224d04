"""The booklet: the whole offer as a document, for whoever would rather read than touch.

Cover, contents, whom to talk to, each area with the services at home there, the glossary. A4; a printer's own
driver folds and staples. Each service stands once, in its first area.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from kiosk.offer.catalogue import Catalogue
from kiosk.offer.model import Area, GlossaryTerm, Service
from printing import fonts, footer, style
from printing.compose import Composer
from printing.direction import in_direction
from printing.fonts import Font
from printing.items import Code, Frame, Mark, Page, Rule, Text
from printing.lines import Setting
from printing.pages import laid_out
from printing.paragraphs import heading
from printing.prints import Around
from printing.render import render_pages
from printing.rows import BrokenLines
from printing.sheet import Block, Paragraph, Sheet, Voice, Words
from printing.style import PrintSize
from printing.words import plain, weekday_in_words

_PICTURE = "family_restroom"
_PICTURE_PT = 250.0
_PICTURE_GAP_PT = 20.0

Progress = Callable[[int, int], None]
"""Told how many of how many steps are done."""


@dataclass(frozen=True, slots=True)
class BookletRequest:
    """What a booklet says: all areas in order, all services, all hard words."""

    areas: tuple[Area, ...]
    services: tuple[Service, ...]
    glossary: tuple[GlossaryTerm, ...]
    around: Around
    size: PrintSize = PrintSize.STANDARD


def request_for(catalogue: Catalogue, around: Around, size: PrintSize) -> BookletRequest:
    """All of the offer."""
    services = catalogue.services(catalogue.ids("service"))
    return BookletRequest(catalogue.areas(), services, catalogue.glossary(), around, size)


def booklet_pdf(request: BookletRequest, progress: Progress = lambda _done, _of: None) -> bytes:
    """The whole booklet; `progress` is told of each step, from this thread.

    Raises:
        MissingGlyph: a character has no glyph; names it and its field.
        CodeTooLong: what a code holds does not fit its printed size.
        FileUnreadable: a font file is missing.
    """
    steps = 4
    progress(0, steps)
    sheet = compose_booklet(request, {})
    progress(1, steps)
    lines: BrokenLines = {}
    pages = laid_out(sheet, lines)
    progress(2, steps)
    pages = laid_out(compose_booklet(request, _pages_of(pages)), lines)
    progress(3, steps)
    pdf = render_pages(sheet.title, sheet.language, (_with_picture(pages[0]), *pages[1:]))
    progress(steps, steps)
    return pdf


def compose_booklet(request: BookletRequest, page_of: dict[str, int]) -> Sheet:
    """The booklet's blocks. `page_of`: where each area begins, as far as that is known already."""
    composer = request.around.composer(size=request.size)
    say, title = composer.say, plain(request.around.release.title)
    at_home = [(area, _at_home(area, request.services)) for area in request.areas]
    at_home = [(area, services) for area, services in at_home if services]
    glossary = _glossary(request.glossary, composer)
    lines = [(plain(area.name), area.name) for area, _ in at_home]
    if glossary:
        lines.append((say("What words mean"), say("What words mean")))
    contents = Block(
        say("What is in this booklet"),
        (
            heading(say("What is in this booklet")),
            *(
                Paragraph((Words(Voice.BODY, name),), ending=str(page_of.get(plain(key), 0) or "000"))
                for name, key in lines
            ),
        ),
    )
    blocks = (
        *_cover(request, composer, title),
        contents,
        *(block for area, services in at_home for block in _chapter(area, services, composer)),
        *glossary,
    )
    return in_direction(
        Sheet(
            title,
            request.around.language,
            request.size,
            blocks,
            composer.footer(request.services),
            brief_footer=footer.brief(request.around.release, request.around.language),
            footer_lines=1,
            page_of=say("Page {number} of {count}."),
            continued=say("{name}, continued"),
        )
    )


def _pages_of(pages: Sequence[Page]) -> dict[str, int]:
    found: dict[str, int] = {}
    for number, page in enumerate(pages, 1):
        for item in page.items:
            if isinstance(item, Mark) and item.level == 0:
                found.setdefault(item.name, number)
    return found


def _at_home(area: Area, services: tuple[Service, ...]) -> tuple[Service, ...]:
    return tuple(service for service in services if service.areas[0] == area.id)


def _cover(request: BookletRequest, composer: Composer, title: str) -> tuple[Block, ...]:
    around = request.around
    lines = [
        Paragraph((Words(Voice.TITLE, title, "release, title"),)),
        Paragraph((Words(Voice.FOR, plain(around.release.council), "release, council"),)),
        Paragraph((Words(Voice.BODY, weekday_in_words(around.today, around.language)),)),
    ]
    return (
        Block(title, tuple(lines), qr=around.code()),
        composer.talk_to_a_person(),
        composer.emergency(),
    )


def _with_picture(cover: Page) -> Page:
    """The cover with a family on what is free of it, where that is enough."""
    footer_pt = min((item.y_pt for item in cover.items if isinstance(item, Rule)), default=style.BOTTOM_PT)
    low_pt = min(
        item.y_pt
        for item in cover.items
        if isinstance(item, Text | Frame | Code | Rule) and item.y_pt > footer_pt
    )
    side_pt = min(low_pt - footer_pt - 2 * _PICTURE_GAP_PT, _PICTURE_PT)
    letter = fonts.icon(_PICTURE)
    if not letter or side_pt < _PICTURE_PT / 2:
        return cover
    x_pt = (style.PAGE_WIDTH_PT - fonts.width_pt(letter, Font.ICONS, side_pt)) / 2
    picture = Text(x_pt, (low_pt + footer_pt - side_pt) / 2, Setting(Font.ICONS, side_pt), letter)
    return Page((*cover.items, picture))


def _chapter(area: Area, services: tuple[Service, ...], composer: Composer) -> tuple[Block, ...]:
    name = plain(area.name)
    head = (
        Paragraph((Words(Voice.TITLE, name, f"{area.id}, name"),), keeps_next=True),
        Paragraph((Words(Voice.BODY, plain(area.summary), f"{area.id}, summary"),)),
    )
    first, *rest = (composer.full_service(service) for service in services)
    return (
        Block(name, head, fresh=True, mark=name),
        replace(first, ruled=True),
        *rest,
    )


def _glossary(terms: tuple[GlossaryTerm, ...], composer: Composer) -> tuple[Block, ...]:
    if not terms:
        return ()
    name = composer.say("What words mean")
    title = Block(name, (Paragraph((Words(Voice.TITLE, name),)),), fresh=True, mark=name)
    blocks = (
        Block(
            plain(term.term),
            (
                Paragraph((Words(Voice.STRONG, plain(term.term), f"{term.id}, term"),), keeps_next=True),
                Paragraph((Words(Voice.BODY, plain(term.meaning), f"{term.id}, meaning"),), close=True),
            ),
        )
        for term in terms
    )
    return (title, *blocks)
