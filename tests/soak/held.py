"""What a running program holds, as Linux sees it. All sizes are in kB of 1024 bytes."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path

PROC = Path("/proc")


def pss_kb(pid: int) -> tuple[int, int]:
    """Memory with shared pages shared out; and what of it is no file's. (0, 0): it ended."""
    try:
        lines = (PROC / str(pid) / "smaps_rollup").read_text().splitlines()
    except (FileNotFoundError, ProcessLookupError):
        return 0, 0
    sizes = {name: int(rest.split()[0]) for name, _, rest in (row.partition(":") for row in lines[1:])}
    return sizes["Pss"], sizes.get("Pss_Anon", sizes["Anonymous"])


def open_files(pid: int) -> int:
    """How many file descriptors it has open, besides the one that this look takes."""
    return len(list((PROC / str(pid) / "fd").iterdir())) - 1


def speakers(pid: int) -> list[int]:
    """Its children that speak, and all that they started."""
    children = defaultdict(list)
    for stat in PROC.glob("[0-9]*/stat"):
        try:
            children[int(stat.read_text(errors="replace").rpartition(")")[2].split()[1])].append(
                int(stat.parent.name)
            )
        except (FileNotFoundError, ProcessLookupError):
            continue
    found = [child for child in children[pid] if b"ui.speech.child" in _words(child)]
    for one in found:
        found += children[one]
    return found


def _words(pid: int) -> bytes:
    try:
        return (PROC / str(pid) / "cmdline").read_bytes()
    except (FileNotFoundError, ProcessLookupError):
        return b""
