"""`make faults`: what goes wrong with a kiosk in a hub, and how long until a carer can go on.

The kiosk is this tree's program, kept running by a stand-in for systemd with the numbers of its unit. A carer
touches its screen. Each row says how long after the fault home was on the screen again by a touch, what the
carer saw meanwhile, and that nothing was lost: the release, the settings, the PIN. As root, since a disk is
mounted and filled; what is not installed here (cupsd, faketime) is left out, and said so.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path[:0] = [
    str(ROOT), str(ROOT / "tests" / "printing"), str(ROOT / "tests" / "printing" / "printers"),
    str(HERE.parent / "soak"), str(HERE),
]  # fmt: skip

from breakages import FAULTS  # noqa: E402 - the tree is found first
from carer import Never  # noqa: E402
from scene import Row  # noqa: E402


def table(rows: list[Row]) -> str:
    """For people."""
    lines = [("fault", "at home again after", "what was seen", "")]
    for row in rows:
        after = "" if row.seconds is None else f"{row.seconds:.1f} s"
        lines.append((row.fault, after, row.seen, "" if row.met else "MISSED"))
    widths = [max(len(line[column]) for line in lines) for column in range(3)]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(line, (*widths, 0), strict=True)).rstrip()
        for line in lines
    )


def main() -> int:
    """0 where each was over within the goal and nothing was lost."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--out", type=Path, default=ROOT / "build" / "faults")
    options.add_argument("faults", nargs="*", help="only these, by the names of their functions")
    chosen = options.parse_args()
    rows: list[Row] = []
    for fault in FAULTS:
        if chosen.faults and fault.__name__ not in chosen.faults:
            continue
        try:
            for row in fault():
                rows.append(row)
                sys.stdout.write(f"{table([row]).splitlines()[1]}\n")
                sys.stdout.flush()
        except Never as why:
            rows.append(Row(fault.__name__, None, f"never: {why}", kept=False))
            sys.stdout.write(f"{rows[-1].fault}: {rows[-1].seen}\n")
    chosen.out.mkdir(parents=True, exist_ok=True)
    (chosen.out / "faults.txt").write_text(table(rows) + "\n", "utf-8")
    sys.stdout.write(f"\n{table(rows)}\n")
    return 0 if all(row.met for row in rows) else 1


if __name__ == "__main__":
    sys.exit(main())
