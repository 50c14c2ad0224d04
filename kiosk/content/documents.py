"""The parts of a source, whatever it is written in: the release, each list, each service.

They are named as the files of a folder are: see `entries.FILES` and `entries.SERVICES`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from kiosk.content.ledger import Place
from kiosk.content.nodes import Node
from kiosk.errors import Line


@dataclass(frozen=True, slots=True)
class Document:
    """One part, and where it begins. Without a node nothing could be read, and the ledger knows why.

    `one_thing`: the file holds no more than this, and is called after it.
    """

    path: Path
    node: Node | None
    line: Line = 0
    one_thing: bool = False

    @property
    def place(self) -> Place:
        """Where it begins."""
        return Place(self.path, self.line)


Documents = Mapping[str, Document]
