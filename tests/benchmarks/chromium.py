"""Chromium as a kiosk would start it, all doubt in its favour: no sandbox to build, nothing to fetch."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from programs import end
from screens import HEIGHT_PX, WIDTH_PX

FLAGS = (
    "--kiosk", f"--window-size={WIDTH_PX},{HEIGHT_PX}", "--window-position=0,0", "--no-sandbox",
    "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
)  # fmt: skip


def program() -> str | None:
    """Where it is installed, if it is."""
    return shutil.which("chromium")


def version(program: str) -> str:
    """Its name and version, in its own words."""
    said = subprocess.check_output([program, "--version"], stderr=subprocess.DEVNULL, text=True)
    return " ".join(said.split()[:2])


@contextmanager
def showing(program: str, page: Path, environment: Mapping[str, str]) -> Iterator[int]:
    """Start it on a new profile; its first process. All of it has ended, and gone, after the context."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        browser = subprocess.Popen(
            [program, *FLAGS, f"--user-data-dir={profile}", page.as_uri()],
            env={**os.environ, **environment, "TMPDIR": profile},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            yield browser.pid
        finally:
            end(browser)
