"""Other versions of a package, made of it: an older one, a newer one, and one whose kiosk cannot start."""

from __future__ import annotations

import re
import subprocess
import tempfile
from collections.abc import Callable
from pathlib import Path

PROGRAM = "opt/kinship-kiosk/kiosk"


def older(deb: Path, out: Path, version: str) -> None:
    """The same program under an older version, with one comment less in its settings file."""

    def change(root: Path) -> None:
        path = root / "etc/kinship-kiosk/kiosk.toml"
        path.write_text(path.read_text("utf-8").replace("# Languages other than English.\n", ""), "utf-8")

    _again(deb, out, version, change)


def newer(deb: Path, out: Path, version: str) -> None:
    """The same program under a newer version."""
    _again(deb, out, version, lambda _: None)


def broken(deb: Path, out: Path, version: str) -> None:
    """A newer version that ends as soon as it is started."""

    def change(root: Path) -> None:
        (root / PROGRAM / "__main__.py").write_text("raise SystemExit(1)\n", "utf-8")
        for compiled in (root / PROGRAM / "__pycache__").glob("__main__.*"):
            compiled.unlink()

    _again(deb, out, version, change)


def _again(deb: Path, out: Path, version: str, change: Callable[[Path], None]) -> None:
    with tempfile.TemporaryDirectory(dir=out.parent) as folder:
        root = Path(folder)
        subprocess.run(["dpkg-deb", "--raw-extract", str(deb), folder], check=True)
        control = root / "DEBIAN" / "control"
        text = re.sub(r"(?m)^Version: .*$", f"Version: {version}", control.read_text("utf-8"))
        control.write_text(text, "utf-8")
        change(root)
        subprocess.run(
            ["dpkg-deb", "--root-owner-group", "-Znone", "--build", folder, str(out)],
            check=True,
            stdout=subprocess.DEVNULL,
        )
