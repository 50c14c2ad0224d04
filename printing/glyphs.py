"""Shaped letters as operators of a PDF page: reportlab writes characters, one after the other, and no more.

In Nastaliq a word's letters hang from the upper right to the lower left. Glyphs that stand equally high share
one string (`TJ`), with what parts each from where the width of the one before would put it; a step up or down
is a rise of the text (`Ts`).
"""

from __future__ import annotations

from typing import Any

from printing import fonts
from printing.items import Text


def shaped_text(item: Text, document: Any) -> str:  # reportlab's own has no type
    """The operators that put the item's glyphs on a page of reportlab's `document`."""
    font, size_pt = item.setting.font, item.setting.size_pt
    face = fonts.face(font)
    glyphs = fonts.shaped(item.text, font, right_to_left=item.right_to_left)
    codes = [
        (subset, code)
        for subset, string in face.splitString("".join(glyph.character for glyph in glyphs), document)
        for code in string
    ]
    written = [f"BT 1 0 0 1 {item.x_pt:.3f} {item.y_pt:.3f} Tm"]
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
        shown.append(f"<{code:02X}>")
        pen += face.face.charWidths[ord(glyph.character)]
        at += glyph.advance_em * 1000
    written.append(f"[{''.join(shown)}]TJ")
    if rise_set != "0":
        written.append("0 Ts")
    return " ".join((*written, "ET"))


def _short(number: float) -> str:
    """At most two decimals, and no more of them than it needs."""
    return f"{number:.2f}".rstrip("0").rstrip(".") if round(number, 2) else "0"
