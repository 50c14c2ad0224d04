"""What a disk holds after the power went, from strace's record of what was written.

POSIX promises little: what was written to a file is there for certain after an fsync of that file, a name
after an fsync of its folder. Here a disk keeps what was promised, and of the rest what `Loss` says. Nothing
that is not modelled is passed over: it raises.
"""

import hashlib
import re
from dataclasses import dataclass, field
from enum import Enum
from pathlib import PurePosixPath

_LINE = re.compile(r"^(?:\d+ +)?(\w+)\((.*)\) = (-?\d+)")
_STRING = re.compile(r'"((?:\\x[0-9a-f]{2})*)"(\.\.\.)?')
_HANDLE = re.compile(r"(?:AT_FDCWD|(-?\d+))<((?:\\x[0-9a-f]{2})*)>")
_BESIDE_THE_POINT = {"chmod", "fchmod", "fchmodat", "utimensat", "fcntl"}


class Loss(Enum):
    """What goes. Some disks bring names sooner than what stands in a file, some later."""

    ALL = "all that was not synced"
    WRITES = "writes that were not synced; names are as they were given last"
    NAMES = "names that were not synced; files hold what was written last"
    SOME = "some of what was not synced, and the ends of some files"


@dataclass(eq=False)
class File:
    content: bytearray = field(default_factory=bytearray)
    synced: bytes = b""


@dataclass(eq=False)
class Folder:
    names: dict = field(default_factory=dict)
    synced: dict = field(default_factory=dict)


@dataclass(eq=False)
class Handle:
    node: object
    at: int = 0


class Disk:
    """The folders `names` below `root`, as they stand now and all synced; then `play` what was recorded."""

    def __init__(self, root, names):
        self._root, self._names = PurePosixPath(root), names
        self._top = Folder({name: _load(root / name) for name in names if (root / name).exists()})
        self._top.synced = dict(self._top.names)
        self._handles = {}

    def play(self, record):
        """Do what the record says, call by call; stand still after each that changed something."""
        for line in record.splitlines():
            found = _LINE.match(line)
            if not found or found[3].startswith("-"):
                continue
            call, arguments, result = found[1], found[2], int(found[3])
            if self._do(call, arguments, result, line):
                yield call

    def after(self, loss, chance=None):
        """The content of each file by its path below root, None for a folder, once the power has gone."""
        return dict(_kept(self._top, loss, chance, ""))

    def _do(self, call, arguments, result, line):
        """Whether something changed that is modelled."""
        act = getattr(self, f"_{call}", None)
        if act is not None:
            return bool(act(_Arguments(arguments, line), result))
        if call in _BESIDE_THE_POINT or not self._concerns(arguments):
            return False
        raise NotImplementedError(line[:200])

    def _concerns(self, arguments):
        paths = [_text(found[2]) for found in _HANDLE.finditer(arguments)]
        paths += [_text(found[1]) for found in _STRING.finditer(arguments)]
        return any(path.startswith(f"{self._root}/{name}".encode()) for path in paths for name in self._names)

    def _parent(self, path):
        """The folder that a path stands in, and its name there; None: it is not modelled."""
        try:
            parts = PurePosixPath(path).relative_to(self._root).parts
        except ValueError:
            return None
        if not parts or parts[0] not in self._names:
            return None
        folder = self._top
        for part in parts[:-1]:
            folder = folder.names[part]
        return folder, parts[-1]

    def _openat(self, given, handle):
        flags = given.flags
        path = given.path(0)
        self._handles.pop(handle, None)
        if path == self._root:
            self._handles[handle] = Handle(self._top)
            return False
        place = self._parent(path)
        if place is None:
            return False
        folder, name = place
        changed = name not in folder.names
        if changed:
            folder.names[name] = File()
        node = folder.names[name]
        if "O_TRUNC" in flags and node.content:
            node.content = bytearray()
            changed = True
        self._handles[handle] = Handle(node, len(node.content) if "O_APPEND" in flags else 0)
        return changed

    def _close(self, given, _):
        self._handles.pop(given.handle(0), None)

    def _dup(self, given, handle):
        if given.handle(0) in self._handles:
            self._handles[handle] = self._handles[given.handle(0)]

    _dup2 = _dup3 = _dup

    def _lseek(self, given, at):
        if held := self._handles.get(given.handle(0)):
            held.at = at

    def _write(self, given, length):
        held = self._handles.get(given.handle(0))
        if held is None:
            return False
        _put(held.node, held.at, given.text(0)[:length])
        held.at += length
        return True

    def _pwrite64(self, given, length):
        held = self._handles.get(given.handle(0))
        if held:
            _put(held.node, given.number(-1), given.text(0)[:length])
        return held

    def _sendfile(self, given, length):
        out, into = self._handles.get(given.handle(1)), self._handles.get(given.handle(0))
        if into is None:
            return False
        start = int(re.search(r"\[(\d+)\]", given.line)[1])
        _put(into.node, into.at, bytes(out.node.content[start : start + length]))
        into.at += length
        return length > 0

    def _ftruncate(self, given, _):
        held = self._handles.get(given.handle(0))
        if held:
            held.node.content = held.node.content[: given.number(-1)].ljust(given.number(-1), b"\0")
        return held

    def _fsync(self, given, _):
        held = self._handles.get(given.handle(0))
        if held is None:
            return False
        _sync(held.node)
        return True

    _fdatasync = _fsync

    def _mkdir(self, given, _):
        return self._name(given.path(0), Folder())

    _mkdirat = _mkdir

    def _unlink(self, given, _):
        return self._name(given.path(0), None)

    _unlinkat = _rmdir = _unlink

    def _rename(self, given, _):
        place = self._parent(given.path(0))
        if place is None:
            return self._name(given.path(1), NotImplementedError)
        node = place[0].names.pop(place[1])
        return self._name(given.path(1), node)

    _renameat = _renameat2 = _rename

    def _symlink(self, given, _):
        # Only python-tuf makes one, in a folder that lives as long as a pass; nothing reads it.
        return self._name(given.path(1), File())

    def _name(self, path, node):
        place = self._parent(path)
        if place is None:
            return False
        folder, name = place
        if node is NotImplementedError:
            raise NotImplementedError(f"{path} comes from outside")
        if node is None:
            del folder.names[name]
        else:
            folder.names[name] = node
        return True


class _Arguments:
    """The arguments of one call: its handles, its texts, and its last words."""

    def __init__(self, arguments, line):
        self.line = line
        self._handles = [(found[1], _text(found[2])) for found in _HANDLE.finditer(arguments)]
        self._texts = list(_STRING.finditer(arguments))
        self.flags = _STRING.sub("", _HANDLE.sub("", arguments))

    def handle(self, which):
        return int(self._handles[which][0])

    def text(self, which):
        found = self._texts[which]
        assert not found[2], "strace left off a part"
        return _text(found[1])

    def number(self, which):
        return int(self.flags.split(", ")[which])

    def path(self, which):
        path = PurePosixPath(self.text(which).decode())
        if path.is_absolute():
            return path
        return PurePosixPath(self._handles[which][1].decode()) / path


def digest(tree):
    """A short word for what a disk holds: equal for equal trees."""
    whole = hashlib.sha256()
    for path, content in sorted(tree.items()):
        whole.update(f"{path}\0{'folder' if content is None else len(content)}\0".encode())
        whole.update(content or b"")
    return whole.hexdigest()


def write(tree, root):
    """Write what a disk holds to the folder `root`."""
    for path, content in sorted(tree.items()):
        if content is None:
            (root / path).mkdir()
        else:
            (root / path).write_bytes(content)


def _load(path):
    if path.is_dir():
        found = Folder({each.name: _load(each) for each in path.iterdir()})
    else:
        found = File(bytearray(path.read_bytes()))
    _sync(found)
    return found


def _sync(node):
    if isinstance(node, Folder):
        node.synced = dict(node.names)
    else:
        node.synced = bytes(node.content)


def _put(node, at, piece):
    node.content[at : at + len(piece)] = piece


def _kept(folder, loss, chance, path):
    for name, node in _names_kept(folder, loss, chance).items():
        here = f"{path}{name}"
        if isinstance(node, Folder):
            yield here, None
            yield from _kept(node, loss, chance, f"{here}/")
        else:
            yield here, _content_kept(node, loss, chance)


def _names_kept(folder, loss, chance):
    if loss is not Loss.SOME:
        return folder.names if loss is Loss.WRITES else folder.synced
    kept = {}
    for name in sorted(folder.names.keys() | folder.synced.keys()):
        node = chance.choice([folder.names, folder.synced]).get(name)
        if node is not None:
            kept[name] = node
    return kept


def _content_kept(node, loss, chance):
    if loss is Loss.NAMES:
        return bytes(node.content)
    if loss is not Loss.SOME or node.synced == node.content:
        return node.synced
    end = chance.randrange(len(node.content) + 1)
    return chance.choice([node.synced, bytes(node.content), bytes(node.content[:end])])


def _text(escaped):
    return bytes.fromhex(escaped.replace("\\x", ""))
