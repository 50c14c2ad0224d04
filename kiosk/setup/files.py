"""Files that are put in place whole, where they are not there or hold something else."""

from __future__ import annotations

import os
from pathlib import Path

from kiosk import output
from kiosk.errors import FileUnwritable
from kiosk.setup.change import Change


def in_place(path: Path, content: bytes, what: str) -> list[Change]:
    """Nothing, or the change that puts `content` at `path`."""
    try:
        if path.read_bytes() == content:
            return []
    except OSError:
        pass
    return [Change(f"{path}: {what}", lambda: _put(path, content))]


def gone(path: Path, what: str) -> list[Change]:
    """Nothing, or the change that takes the file away."""
    return [Change(f"{path}: {what}", lambda: path.unlink(missing_ok=True))] if path.exists() else []


def link(path: Path, target: str, what: str) -> list[Change]:
    """Nothing, or the change that lets `path` lead to `target`."""
    if path.is_symlink() and str(path.readlink()) == target:
        return []

    def lead() -> None:
        fresh = path.with_name(f".{path.name}.{os.getpid()}.new")
        try:
            fresh.unlink(missing_ok=True)
            fresh.symlink_to(target)
            fresh.replace(path)
        except OSError as error:
            raise FileUnwritable(path, error.strerror or str(error)) from error

    return [Change(what, lead)]


def folder(path: Path, owner: str, what: str) -> list[Change]:
    """Nothing, or the change that makes a folder for the user `owner`, its parents too."""
    if path.is_dir():
        return []

    def make() -> None:
        import shutil

        try:
            path.mkdir(parents=True)
            shutil.chown(path, owner, owner)
        except (OSError, LookupError) as error:
            raise FileUnwritable(path, getattr(error, "strerror", None) or str(error)) from error

    return [Change(f"{path}: {what}", make)]


def _put(path: Path, content: bytes) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise FileUnwritable(path, error.strerror or str(error)) from error
    output.write(path, content)
    path.chmod(0o644)
