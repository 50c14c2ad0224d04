"""A support sheet as a web page, for programs that print those: the same words, letters and codes."""

from __future__ import annotations

from html import escape

from kiosk.offer.contact import QrCode
from printing import fonts, qr, style
from printing.fonts import Font
from printing.sheet import Block, Paragraph, Sheet, Voice, Words
from printing.style import TYPES

PAGE = """<!DOCTYPE html>
<html lang="{language}"><head><meta charset="utf-8"><title>{title}</title><style>
@font-face {{ font-family: Sheet; src: url("{regular}"); font-weight: 400 }}
@font-face {{ font-family: Sheet; src: url("{bold}"); font-weight: 700 }}
@page {{ size: A4; margin: {top}mm {side}mm {bottom}mm }}
body {{ font: {body}pt/1.32 Sheet; margin: 0 }}
p {{ margin: 0 0 4pt }}
b, .title, .for, .heading, .phone {{ font-weight: 700 }}
.title {{ font-size: {title_pt}pt }}
.for, .heading {{ font-size: {heading}pt }} .phone {{ font-size: {phone}pt }}
section {{ break-inside: avoid; margin-bottom: 13pt; overflow: hidden }}
.framed {{ border: 2.4pt solid; border-radius: 3mm; padding: 11pt 6mm }} .ruled {{ border-top: 1.2pt solid }}
svg {{ float: right; width: {code}mm; margin: 4mm 0 4mm 9mm }}
</style></head><body>
{blocks}
<p>{footer}</p></body></html>
"""


def page_of(sheet: Sheet) -> str:
    """The page."""
    type_ = TYPES[sheet.size]
    return PAGE.format(
        language=sheet.language,
        title=escape(sheet.title),
        regular=(fonts.FOLDER / f"{Font.REGULAR}.ttf").as_uri(),
        bold=(fonts.FOLDER / f"{Font.BOLD}.ttf").as_uri(),
        top=style.TOP_MARGIN_MM,
        side=style.SIDE_MARGIN_MM,
        bottom=style.BOTTOM_MARGIN_MM,
        body=type_.body_pt,
        title_pt=type_.title_pt,
        heading=type_.heading_pt,
        phone=type_.phone_pt,
        code=style.QR_MM,
        blocks="\n".join(map(_section, sheet.when_longer[0] if sheet.when_longer else sheet.blocks)),
        footer=" ".join(map(_words, sheet.footer)),
    )


def _section(block: Block) -> str:
    looks = " ".join(name for name in ("framed", "ruled") if getattr(block, name))
    code = _code(block.qr) if block.qr else ""
    return f'<section class="{looks}">{code}{"".join(map(_paragraph, block.paragraphs))}</section>'


def _paragraph(paragraph: Paragraph) -> str:
    return f"<p>{'☐ ' if paragraph.tick else ''}{' '.join(map(_words, paragraph.words))}</p>"


def _words(words: Words) -> str:
    text = escape(fonts.drawn(words.text))
    if words.voice is Voice.BODY:
        return text
    return f"<b>{text}</b>" if words.voice is Voice.STRONG else f'<span class="{words.voice}">{text}</span>'


def _code(code: QrCode) -> str:
    rows = qr.matrix(code.payload)
    dark = "".join(
        f"M{x} {y}h1v1h-1z" for y, row in enumerate(rows) for x, square in enumerate(row) if square
    )
    return f'<svg viewBox="0 0 {len(rows)} {len(rows)}"><path d="{dark}"/></svg>'
