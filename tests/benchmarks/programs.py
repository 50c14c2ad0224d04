"""A running program as the system sees it, with all the processes it started. Reads /proc, so Linux only."""

from __future__ import annotations

import os
import subprocess
import time
from collections import defaultdict
from pathlib import Path

PROC = Path("/proc")
LOOKS_S = 0.25
STILL_LOOKS = 3
PATIENCE_S = 20.0
_PARENT, _USER_TICKS, _SYSTEM_TICKS = 1, 11, 12
"""Where they stand in /proc/PID/stat, counted from behind the program's name."""


def family(pid: int) -> list[int]:
    """The process, its children, and theirs."""
    children = defaultdict(list)
    for folder in PROC.glob("[0-9]*"):
        if stat := _stat(int(folder.name)):
            children[int(stat[_PARENT])].append(int(folder.name))
    found = [pid]
    for one in found:
        found += children[one]
    return found


def memory_mb(pid: int, kind: str) -> float:
    """What the family holds, in MB of 1024 × 1024 bytes.

    `Pss` shares out each page among all who have it; `Rss` counts it whole.
    """
    return sum(_memory_kb(one, kind) for one in family(pid)) / 1024


def let_rest(pid: int) -> None:
    """Wait until the family has used no processor time in three looks running: it has done what it began."""
    still, used, until = 0, -1.0, time.monotonic() + PATIENCE_S
    while still < STILL_LOOKS and time.monotonic() < until:
        time.sleep(LOOKS_S)  # nothing tells when a foreign program is idle
        before, used = used, cpu_s(pid)
        still = still + 1 if used == before else 0


def end(program: subprocess.Popen[bytes]) -> None:
    """Ask it to end, and wait until its whole family has."""
    members = family(program.pid)
    program.terminate()
    try:
        program.wait(PATIENCE_S)
    except subprocess.TimeoutExpired:
        program.kill()
        program.wait()
    until = time.monotonic() + PATIENCE_S
    while any(map(_stat, members)) and time.monotonic() < until:
        time.sleep(LOOKS_S)  # who has not been born of us cannot be waited for


def cpu_s(pid: int) -> float:
    """Processor time that the family has used, in seconds."""
    ticks = 0
    for one in family(pid):
        if stat := _stat(one):
            ticks += int(stat[_USER_TICKS]) + int(stat[_SYSTEM_TICKS])
    return ticks / os.sysconf("SC_CLK_TCK")


def _stat(pid: int) -> list[str]:
    """Empty where the process has ended meanwhile."""
    try:
        return (PROC / str(pid) / "stat").read_text(errors="replace").rpartition(")")[2].split()
    except (FileNotFoundError, ProcessLookupError):
        return []


def _memory_kb(pid: int, kind: str) -> int:
    try:
        lines = (PROC / str(pid) / "smaps_rollup").read_text().splitlines()
    except (FileNotFoundError, ProcessLookupError):
        return 0
    return sum(int(line.split()[1]) for line in lines if line.startswith(f"{kind}:"))
