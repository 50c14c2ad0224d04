"""Make the icon font from the variable Material Symbols Rounded; README.md, beside this, has the commands.

One weight, unfilled, drawn for 48 px, and only the glyphs that `names.txt` names, each under its own
private-use codepoint; `codepoints.json` maps name to codepoint. The same font and names give the same bytes.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

HERE = Path(__file__).parent
AXES = {"FILL": 0, "GRAD": 0, "opsz": 48, "wght": 500}


def main(source: Path) -> None:
    """Read the variable font at `source` and write the font and the codepoints beside this file."""
    names = (HERE / "names.txt").read_text(encoding="utf-8").split()
    font = TTFont(source, recalcTimestamp=False)
    codepoints = _codepoints(font)
    unknown = sorted(set(names) - set(codepoints))
    if unknown:
        sys.exit(f"Not in {source.name}: {', '.join(unknown)}")
    instance = instantiateVariableFont(font, AXES, inplace=True)
    options = Options(layout_features=[], notdef_outline=True, glyph_names=False, hinting=False)
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=[codepoints[name] for name in names])
    subsetter.subset(instance)
    instance.flavor = None
    instance.save(HERE / "material-symbols-rounded.ttf")
    chosen = {name: f"{codepoints[name]:04x}" for name in sorted(names)}
    (HERE / "codepoints.json").write_text(json.dumps(chosen, indent=2) + "\n", encoding="utf-8")


def _codepoints(font: TTFont) -> dict[str, int]:
    """Name of each icon to its codepoint: names are the font's ligatures, as a web page would spell them."""
    letters = {glyph: chr(codepoint) for codepoint, glyph in font.getBestCmap().items() if codepoint < 0x7F}
    private = {glyph: codepoint for codepoint, glyph in font.getBestCmap().items() if codepoint >= 0xE000}
    found: dict[str, int] = {}
    for lookup in font["GSUB"].table.LookupList.Lookup:
        for subtable in lookup.SubTable:
            table = getattr(subtable, "ExtSubTable", subtable)
            for first, ligatures in getattr(table, "ligatures", {}).items():
                for ligature in ligatures:
                    spelled = "".join(letters[part] for part in (first, *ligature.Component))
                    if ligature.LigGlyph in private:
                        found[spelled] = private[ligature.LigGlyph]
    return found


if __name__ == "__main__":
    main(Path(sys.argv[1]))
