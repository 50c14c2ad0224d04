"""Make the Arabic fonts of the screen from Noto Sans Arabic, whose lines stand 2.1 of its size apart.

That leaves no room for large letters on a screen. Only the height of a line is changed: to what Noto Sans
has above and what Arabic and Urdu letters reach below. The same font gives the same bytes.
"""

from __future__ import annotations

import sys
from pathlib import Path

from fontTools.ttLib import TTFont

HERE = Path(__file__).parent
ABOVE, BELOW = 1.07, 0.49  # of the size of the letters


def main(folder: Path) -> None:
    """Read both fonts in `folder` and write them beside this file."""
    for name in ("NotoSansArabic-Regular.ttf", "NotoSansArabic-Bold.ttf"):
        font = TTFont(folder / name, recalcTimestamp=False)
        above, below = round(ABOVE * font["head"].unitsPerEm), round(BELOW * font["head"].unitsPerEm)
        font["hhea"].ascent = font["OS/2"].sTypoAscender = font["OS/2"].usWinAscent = above
        font["hhea"].descent = font["OS/2"].sTypoDescender = -below
        font["OS/2"].usWinDescent = below
        font["hhea"].lineGap = font["OS/2"].sTypoLineGap = 0
        font.save(HERE / name)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
