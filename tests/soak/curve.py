"""The curve of a soak as a picture: memory, open files, and page changes over time. Drawn with Pillow."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont
from verdict import P99, Rule, Sample, percentile

FONT = Path(__file__).parents[2] / "assets" / "fonts" / "NotoSans-Regular.ttf"
WIDTH, ROW, MARGIN, LEFT = 1500, 300, 40, 110
INK, FAINT, LINES = "#1c2b2e", "#d9d2c3", ("#0f5257", "#b4541f", "#6b4a8c")
PARTS = 40
"""Page changes are shown as the 99th of each of so many parts of the time."""


def draw(samples: Sequence[Sample], rules: Sequence[Rule], title: str, to: Path) -> None:
    """Write the picture to `to`."""
    minutes = [one.at_s / 60 for one in samples]
    rows = (
        ("memory of the kiosk (PSS), and of what is its own, MB", minutes,
         ([one.pss_kb / 1024 for one in samples], [one.anonymous_kb / 1024 for one in samples])),
        ("memory of its speech, MB", minutes, ([one.speech_kb / 1024 for one in samples],)),
        ("open files", minutes, ([float(one.files) for one in samples],)),
        ("99th of 100 page changes, ms of its thread", *_changes(samples)),
    )  # fmt: skip
    words = [f"{'met' if rule.met else 'MISSED'}: {rule.what}: {rule.found}" for rule in rules]
    height = 110 + len(rows) * (ROW + MARGIN) + len(words) * 34 + MARGIN
    image = Image.new("RGB", (WIDTH, height), "#faf6ee")
    pen = ImageDraw.Draw(image)
    pen.text((MARGIN, 24), title, INK, ImageFont.truetype(str(FONT), 34))
    top = 100
    for heading, xs, curves in rows:
        _row(pen, top, heading, xs, curves)
        top += ROW + MARGIN
    for number, line in enumerate(words):
        pen.text((MARGIN, top + number * 34), line, INK, ImageFont.truetype(str(FONT), 22))
    image.save(to)


def _changes(samples: Sequence[Sample]) -> tuple[list[float], tuple[list[float]]]:
    length = samples[-1].at_s / PARTS
    xs, ys = [], []
    for number in range(PARTS):
        part = [
            used
            for one in samples
            if number * length < one.at_s <= (number + 1) * length
            for _, used in one.changes
        ]
        if part:
            xs.append((number + 0.5) * length / 60)
            ys.append(percentile(part, P99))
    return xs, (ys,)


def _row(
    pen: ImageDraw.ImageDraw, top: int, heading: str, xs: Sequence[float], curves: Sequence[Sequence[float]]
) -> None:
    small = ImageFont.truetype(str(FONT), 20)
    low = min(min(curve, default=0) for curve in curves)
    high = max(max(curve, default=1) for curve in curves)
    low, high = low - max(1, (high - low) * 0.1), high + max(1, (high - low) * 0.1)
    bottom, right = top + ROW - 34, WIDTH - MARGIN
    pen.text((LEFT, top - 4), heading, INK, small)
    for part in range(5):
        y = bottom - (bottom - top - 34) * part / 4
        pen.line((LEFT, y, right, y), FAINT, 1)
        pen.text((MARGIN, y - 14), f"{low + (high - low) * part / 4:.0f}", INK, small)
    end = max(xs, default=1) or 1
    for part in range(7):
        x = LEFT + (right - LEFT) * part / 6
        minute = f"{end * part / 6:.0f}"
        pen.text(
            (x, bottom + 4),
            f"{minute} min" if part == 6 else minute,
            INK,
            small,
            anchor="ra" if part else "la",
        )
    for curve, colour in zip(curves, LINES, strict=False):
        points = [
            (LEFT + (right - LEFT) * x / end, bottom - (bottom - top - 34) * (y - low) / (high - low))
            for x, y in zip(xs, curve, strict=True)
        ]
        if len(points) > 1:
            pen.line(points, colour, 3, joint="curve")
