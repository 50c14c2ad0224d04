"""A bare Debian 12: made once by debootstrap and kept, and a layer over it for each trial."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

SUITE = "bookworm"
MIRROR = "http://deb.debian.org"
# What makes the smallest root one that can be booted; everything else has to come with the package.
BOOTS = "systemd-sysv,dbus"
SOURCES = f"""deb {MIRROR}/debian {SUITE} main
deb {MIRROR}/debian {SUITE}-updates main
deb {MIRROR}/debian-security {SUITE}-security main
"""
KEEP_DEBS = 'APT::Keep-Downloaded-Packages "true";\n'


def base(cache: Path) -> Path:
    """The bare root under `cache`; where it is missing, debootstrap makes it of Debian's signed packages."""
    made = cache / "base"
    if not (made / "made").exists():
        shutil.rmtree(made, ignore_errors=True)
        log = cache / "debootstrap.log"
        with log.open("wb") as said:
            subprocess.run(
                [
                    *("debootstrap", "--variant=minbase", f"--include={BOOTS}"),
                    *(SUITE, str(made), f"{MIRROR}/debian"),
                ],
                stdout=said,
                stderr=said,
                check=True,
            )
        (made / "etc/apt/sources.list").write_text(SOURCES, "utf-8")
        (made / "etc/dpkg/dpkg.cfg.d/quick").write_text("force-unsafe-io\n", "utf-8")
        (made / "made").touch()
    return made


@contextmanager
def layer(cache: Path) -> Iterator[Path]:
    """The bare root as it was made, to do with as one likes; what was done is gone afterwards."""
    below, place = base(cache), cache / "layer"
    parts = {name: place / name for name in ("above", "work", "root")}
    shutil.rmtree(place, ignore_errors=True)
    for part in parts.values():
        part.mkdir(parents=True)
    options = f"lowerdir={below},upperdir={parts['above']},workdir={parts['work']}"
    subprocess.run(["mount", "-t", "overlay", "overlay", "-o", options, str(parts["root"])], check=True)
    try:
        yield parts["root"]
    finally:
        subprocess.run(["umount", str(parts["root"])], check=True)
        shutil.rmtree(place, ignore_errors=True)
