"""Which parts of Qt go into the package. What is not named here, and nothing here needs, stays out.

`libqvnc` stays out on purpose, not for its size: a kiosk listens on no port.
"""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterable, Iterator
from pathlib import Path

MODULES = ("Core", "DBus", "Gui", "Network", "OpenGL", "PrintSupport", "Qml", "Quick", "Test", "Widgets")
PLUGINS = (
    "imageformats/libqjpeg.so",
    "platforminputcontexts/libcomposeplatforminputcontextplugin.so",
    "platforms/libqoffscreen.so",
    "platforms/libqwayland.so",
    "platforms/libqxcb.so",
    "printsupport/libcupsprintersupport.so",
    "wayland-graphics-integration-client",
    "wayland-shell-integration",
    "xcbglintegrations",
)
QML = (
    "QtQml",
    "QtQuick/Layouts",
    "QtQuick/Templates",
    "QtQuick/Window",
    "QtQuick/libqtquick2plugin.so",
    "QtQuick/plugins.qmltypes",
    "QtQuick/qmldir",
    "builtins.qmltypes",
    "jsroot.qmltypes",
)
PYTHON = ("__init__.py", "_config.py", "_git_pyside_version.py", "py.typed", "support", "libpyside6*.so*")


def leave_out_the_rest(site: Path) -> int:
    """Delete from `site`, a site-packages folder, what the kiosk does not need of PySide6; the bytes saved.

    Raises:
        FileNotFoundError: a part that is named here is not there.
    """
    pyside = site / "PySide6"
    before = size(pyside)
    kept = set(_files(pyside, _named()))
    kept |= set(_libraries(kept, pyside / "Qt" / "lib"))
    for path in sorted(pyside.rglob("*"), reverse=True):
        if path.is_dir() and not path.is_symlink():
            if not any(path.iterdir()):
                path.rmdir()
        elif path not in kept:
            path.unlink()
    return before - size(pyside)


def size(folder: Path) -> int:
    """The bytes of all files in `folder`."""
    return sum(path.lstat().st_size for path in folder.rglob("*") if path.is_file())


def _named() -> Iterator[str]:
    yield from PYTHON
    yield from (f"Qt{module}.abi3.so" for module in MODULES)
    yield from (f"Qt/plugins/{name}" for name in PLUGINS)
    yield from (f"Qt/qml/{name}" for name in QML)


def _files(folder: Path, names: Iterable[str]) -> Iterator[Path]:
    for name in names:
        found = list(folder.glob(name))
        if not found:
            raise FileNotFoundError(folder / name)
        for path in found:
            yield from (each for each in path.rglob("*") if each.is_file()) if path.is_dir() else (path,)


def _libraries(files: Iterable[Path], folder: Path) -> Iterator[Path]:
    """The libraries in `folder` that the files need, and those that these need: ldd follows them all."""
    ldd = shutil.which("ldd") or "ldd"
    for file in files:
        if ".so" not in file.name:
            continue
        said = subprocess.run([ldd, str(file)], capture_output=True, text=True, check=True).stdout  # noqa: S603
        for line in said.splitlines():
            _, arrow, rest = line.partition(" => ")
            found = Path(rest.split(" (")[0]) if arrow else None
            if found and found.resolve().parent == folder.resolve():
                yield folder / found.name
