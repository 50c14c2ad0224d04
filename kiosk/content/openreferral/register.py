"""The ids that things of a feed have in the offer: given once, by their name, and kept ever after."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping

LONGEST_SLUG = 48
# Windows opens a device when a file is called so, whatever its ending.
_DEVICES = frozenset(
    {"con", "prn", "aux", "nul", *(f"{name}{n}" for name in ("com", "lpt") for n in range(10))}
)


class Register:
    """Gives each key of the feed an id that nothing else has.

    `known` are those given in earlier imports; `taken` are others of the offer. `alike` are things of the
    offer that may be meant, whatever the feed calls them: their ids by what they are known by.
    """

    def __init__(
        self,
        what: str,
        known: Mapping[str, str],
        taken: Iterable[str],
        alike: Mapping[str, str] | None = None,
    ) -> None:
        self._what = what
        self._ids = dict(known)
        self._taken = {*taken, *known.values()}
        self._alike = {likeness.casefold(): id_ for likeness, id_ in (alike or {}).items()}

    def id_of(self, key: str, name: str, likeness: str = "") -> str:
        """The id of what the feed calls `key`; that of a thing alike, or else a new one made of `name`."""
        folded = key.casefold()
        if folded not in self._ids and likeness.casefold() in self._alike:
            self._ids[folded] = self._alike[likeness.casefold()]
        if folded not in self._ids:
            wanted, number = slug(name) or self._what, 1
            fresh = f"{wanted}-{self._what}" if wanted in _DEVICES else wanted
            while fresh in self._taken:
                number += 1
                fresh = f"{wanted}-{number}"
            self._taken.add(fresh)
            self._ids[folded] = fresh
        return self._ids[folded]


def slug(name: str) -> str:
    """Small letters, digits and hyphens; "" where nothing of the name can be written so."""
    plain = unicodedata.normalize("NFKD", name.replace("'", "").replace("’", ""))
    words = re.findall("[a-z0-9]+", plain.encode("ascii", "ignore").decode().lower())
    found = "-".join(words)
    if len(found) <= LONGEST_SLUG:
        return found
    return found[:LONGEST_SLUG].rpartition("-")[0] or found[:LONGEST_SLUG]
