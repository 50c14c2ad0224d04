"""An offer as a folder of YAML: its documents are read here, and a whole offer is written, to be read back.

A new folder appears whole or not at all. In a folder that holds an offer already, only files that say
something else are written, so that comments in the others stay; services that are gone lose their file.
"""

from __future__ import annotations

import difflib
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import yaml

from kiosk import output
from kiosk.content.as_written import documents
from kiosk.content.documents import Document
from kiosk.content.entries import FILES, SERVICES, Source
from kiosk.content.ledger import Ledger, Place, said
from kiosk.content.lined_yaml import read_yaml
from kiosk.content.nodes import Fields, Listing, Node, Scalar
from kiosk.content.translation_files import documents_of_translations
from kiosk.errors import FileUnwritable

WIDTH = 110
_DUMPER = getattr(yaml, "CSafeDumper", yaml.SafeDumper)  # the C one is not built everywhere
MAY_BE_MISSING = {FILES[field] for field in ("leaflets", "sheet_templates", "legal_words", "questions")}


def documents_in(folder: Path, ledger: Ledger) -> dict[str, Document]:
    """What stands in the folder, as far as it can be read; the rest is said in `ledger`.

    Raises:
        OSError: the folder is missing, or something in it may not be looked at.
        FileUnreadable: a file is there but may not be read.
    """
    _check_names(folder, ledger)
    found = {
        name: Document(folder / name, read_yaml(folder / name, ledger))
        for name in FILES.values()
        if name not in MAY_BE_MISSING or (folder / name).exists()
    }
    for path in _service_files(folder / SERVICES, ledger):
        name = path.relative_to(folder).as_posix()
        found[name] = Document(path, read_yaml(path, ledger), one_thing=True)
    found.update(documents_of_translations(folder, ledger))
    return found


def write(source: Source, folder: Path) -> None:
    """Make `folder` hold this offer and no other. The folder may be missing, its own folder may not.

    Raises:
        FileUnwritable: it is no folder, holds other things and no offer, or cannot be written.
        FileUnreadable: what is there already may not be read.
    """
    output.check_folder(folder)
    try:
        if not folder.exists():
            _make(source, folder)
        elif (folder / FILES["release"]).is_file() or not any(folder.iterdir()):
            _renew(source, folder)
        else:
            raise FileUnwritable(folder, output.NOT_EMPTY)
    except OSError as error:
        raise FileUnwritable(Path(error.filename or folder), error.strerror or str(error)) from error


def in_yaml(node: Node) -> str:
    """The node as YAML, in which every text is read back as the same text."""
    if isinstance(node, Listing) and not node.items:
        return "[]\n"
    found = yaml.serialize(_yaml_node(node), Dumper=_DUMPER, allow_unicode=True, width=WIDTH)
    return str(found)


def _check_names(folder: Path, ledger: Ledger) -> None:
    """Refuse a YAML file with a name that is not read: its words would be missed by nobody until too late."""
    for path in sorted(folder.iterdir()):
        if path.suffix in {".yaml", ".yml"} and path.name not in FILES.values():
            near = difflib.get_close_matches(path.name, FILES.values(), n=1)
            cure = (
                f"did you mean {said(near[0])}?"
                if near
                else f"the known ones are {', '.join(FILES.values())}"
            )
            ledger.say(path, 0, f"a file of this name is not read; {cure}")


def _service_files(folder: Path, ledger: Ledger) -> list[Path]:
    if not folder.is_dir():
        ledger.say(folder, 0, "the folder is missing; make it, with a folder for each area in it")
        return []
    paths = list(_listed(folder, ledger))
    if not paths:
        ledger.say(folder, 0, "there is no service in it; write at least one, as AREA/ID.yaml")
    return paths


def _listed(folder: Path, ledger: Ledger) -> Iterator[Path]:
    for area in sorted(folder.iterdir()):
        if area.is_dir():
            ledger.use("area", area.name, Place(area, 0))
            for path in sorted(area.iterdir()):
                if path.suffix == ".yaml" and path.is_file():
                    yield path
                elif path.is_dir() or path.suffix == ".yml":
                    ledger.say(
                        path, 0, "this is not read; a service is a file called ID.yaml in its area's folder"
                    )
        elif area.suffix in {".yaml", ".yml"}:
            ledger.say(area, 0, "this is not read; move it into the folder of the service's first area")


def _make(source: Source, folder: Path) -> None:
    aside = folder.with_name(f".{folder.name}.{os.getpid()}.new")
    aside.mkdir()
    try:
        for name, node in documents(source).items():
            path = aside / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(in_yaml(node).encode("utf-8"))
        aside.replace(folder)
    finally:
        shutil.rmtree(aside, ignore_errors=True)


def _renew(source: Source, folder: Path) -> None:
    wanted = documents(source)
    for name, node in wanted.items():
        path = folder / name
        if not _says(path, node):
            path.parent.mkdir(parents=True, exist_ok=True)
            output.write(path, in_yaml(node).encode("utf-8"))
    for path in sorted((folder / SERVICES).glob("*/*.yaml")):
        if path.relative_to(folder).as_posix() not in wanted:
            path.unlink()
            if not any(path.parent.iterdir()):
                path.parent.rmdir()


def _says(path: Path, node: Node) -> bool:
    if not path.is_file():
        return False
    ledger = Ledger()
    return _bare(read_yaml(path, ledger)) == _bare(node) and not ledger.problems


def _bare(node: Node | None) -> object:
    """What a node says, wherever it stands, as its reader takes it: without spaces around it."""
    match node:
        case Scalar():
            return node.kind, node.text.strip()
        case Listing():
            return [_bare(each) for each in node.items]
        case Fields():
            fields = {key: _bare(each) for key, (_, each) in node.entries.items()}
            in_order = all(isinstance(each, Fields) for _, each in node.entries.values())
            return list(fields.items()) if in_order else fields
        case None:
            return None


def _yaml_node(node: Node) -> yaml.Node:
    match node:
        case Scalar():
            style = "|" if "\n" in node.text else None
            return yaml.ScalarNode(f"tag:yaml.org,2002:{node.kind}", str(node.text), style=style)
        case Listing():
            items = [_yaml_node(each) for each in node.items]
            return yaml.SequenceNode("tag:yaml.org,2002:seq", items, flow_style=False)
        case Fields():
            pairs = [
                (yaml.ScalarNode("tag:yaml.org,2002:str", str(key)), _yaml_node(each))
                for key, (_, each) in node.entries.items()
            ]
            return yaml.MappingNode("tag:yaml.org,2002:map", pairs, flow_style=False)
