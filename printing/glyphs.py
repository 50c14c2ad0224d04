"""Letters as operators of a PDF page, as few as can be: reportlab's own texts take several times as long.

Plain letters are one string a font. Shaped ones have places of their own: in Nastaliq a word's letters hang
from the upper right to the lower left. Glyphs that stand equally high share one string (`TJ`), with what
parts each from where the width of the one before would put it; a step up or down is a rise (`Ts`).
"""

from __future__ import annotations

from typing import Any

from printing import fonts
from printing.items import Text


def text(item: Text, document: Any) -> str:
    """The operators that put the item on a page of reportlab's `document`."""
    return _shaped(item, document) if item.setting.font.shaped else _plain(item, document)


def _plain(item: Text, document: Any) -> str:
    face, size = fonts.face(item.setting.font), _short(item.setting.size_pt)
    strings = (
        f"{face.getSubsetInternalName(subset, document)} {size} Tf<{string.hex()}>Tj"
        for subset, string in face.splitString(fonts.drawn(item.text), document)
    )
    return f"{_begun(item)}{' '.join(strings)} ET"


def _begun(item: Text) -> str:
    return f"BT 1 0 0 1 {_short(item.x_pt)} {_short(item.y_pt)} Tm "


def _shaped(item: Text, document: Any) -> str:
    font, size_pt = item.setting.font, item.setting.size_pt
    face = fonts.face(font)
    glyphs = fonts.shaped(item.text, font, right_to_left=item.right_to_left)
    codes = [
        (subset, code)
        for subset, string in face.splitString("".join(glyph.character for glyph in glyphs), document)
        for code in string
    ]
    written = [_begun(item)]
    shown: list[str] = []  # the strings, and the ways between them, of the glyphs that stand equally high
    subset_set, rise_set = -1, "0"
    pen = at = 0.0  # where the pen is, and where the next glyph begins; in thousandths of the size
    for glyph, (subset, code) in zip(glyphs, codes, strict=True):
        rise = _short(glyph.up_em * size_pt)
        if shown and (subset != subset_set or rise != rise_set):
            written.append(f"[{''.join(shown)}]TJ")
            shown = []
        if subset != subset_set:
            written.append(f"{face.getSubsetInternalName(subset, document)} {_short(size_pt)} Tf")
            subset_set = subset
        if rise != rise_set:
            written.append(f"{rise} Ts")
            rise_set = rise
        if way := round(at + glyph.right_em * 1000 - pen):
            shown.append(str(-way))
            pen += way
        shown.append(f"<{code:02x}>")
        pen += face.face.charWidths[ord(glyph.character)]
        at += glyph.advance_em * 1000
    written.append(f"[{''.join(shown)}]TJ")
    if rise_set != "0":
        written.append("0 Ts")
    return " ".join((*written, "ET"))


def _short(number: float) -> str:
    """At most two decimals, and no more of them than it needs."""
    return f"{number:.2f}".rstrip("0").rstrip(".") if round(number, 2) else "0"
