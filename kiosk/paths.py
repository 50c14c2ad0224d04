"""Where the things are that live beside the packages, not inside them.

`assets/` and `offer.db` stand at the top of the tree, next to `kiosk/`, wherever that tree is put.
"""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ASSETS = ROOT / "assets"
EMBEDDED_OFFER = ROOT / "offer.db"
