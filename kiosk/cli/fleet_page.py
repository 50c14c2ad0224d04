"""The table of all kiosks as one web page that needs nothing else. Every text in it is escaped."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from html import escape

from kiosk.central.fleet import Report

_HEAD = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Kiosks</title><style>
body { font: 18px/1.5 "Noto Sans", sans-serif; margin: 2rem; color: #1c2b2e; background: #fbf7ef }
table { border-collapse: collapse; width: 100% } th, td { text-align: left; padding: .5rem .8rem }
th { background: #114b52; color: #fff } tr:nth-child(even) { background: #f1eadb }
.problem { font-weight: bold; color: #8a1c1c }
</style></head><body>
"""


def page(found: Sequence[Report], now: datetime) -> str:
    """The page, made at `now`."""
    wrong = sum(bool(one.problem) for one in found)
    kiosks = "1 kiosk" if len(found) == 1 else f"{len(found)} kiosks"
    told = f"{kiosks}, {wrong} with a problem, on {now:%Y-%m-%d} at {now:%H:%M} UTC"
    names = ("Hub", "Kiosk", "Version", "Last seen", "Program", "Restarts", "Prints", "Problem")
    heads = "".join(f"<th scope='col'>{name}</th>" for name in names)
    rows = "\n".join(_row(one) for one in found)
    return f"{_HEAD}<h1>Kiosks</h1><p>{told}</p><table><tr>{heads}</tr>\n{rows}\n</table></body></html>\n"


def _row(one: Report) -> str:
    seen = f"{one.seen:%Y-%m-%d %H:%M}" if one.seen else "not known"
    version = str(one.version) if one.version else "embedded"
    counts = (one.program, str(one.restarts), str(one.sheets))
    cells = "".join(f"<td>{escape(text)}</td>" for text in (one.hub, one.kiosk, version, seen, *counts))
    return f"<tr>{cells}<td class='problem'>{escape(one.problem)}</td></tr>"
