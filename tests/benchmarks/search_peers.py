"""What search is measured against: plain FTS5, and tantivy, the engine that one would otherwise take.

Both have the same texts of the same services: name, keywords, summary, description. tantivy is given English
stems, our weights, and its own tolerance for slips.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence

import tantivy

from kiosk.offer.catalogue import Catalogue
from kiosk.offer.model import Service
from kiosk.offer.words import words_of

FIELDS = {"name": 10.0, "keywords": 8.0, "summary": 4.0, "description": 2.0}
SLIPS = dict.fromkeys(("name", "keywords"), (False, 1, True))
MOST = 10
BATCH = 1000


def texts(service: Service) -> dict[str, str]:
    return {
        "name": service.name,
        "keywords": "\n".join(service.keywords),
        "summary": service.summary,
        "description": service.description,
    }


class PlainFts5:
    """FTS5 as it comes: all of the words by bm25, or else any of them."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._database = sqlite3.connect(":memory:")
        self._database.execute(
            f"CREATE VIRTUAL TABLE plain USING fts5 (id UNINDEXED, {', '.join(FIELDS)}, tokenize = 'porter')"
        )
        for service in services(catalogue):
            row = (service.id, *texts(service).values())
            self._database.execute("INSERT INTO plain VALUES (?, ?, ?, ?, ?)", row)

    def __call__(self, question: str) -> Sequence[str]:
        quoted = [f'"{word}"' for word in words_of(question)]
        for between in (" AND ", " OR "):
            rows = self._database.execute(
                "SELECT id FROM plain WHERE plain MATCH ? ORDER BY rank LIMIT ?", (between.join(quoted), MOST)
            ).fetchall()
            if rows:
                break
        return [id_ for (id_,) in rows]


class Tantivy:
    """tantivy with English stems, weights, and one slip forgiven in a word of a name or keyword."""

    def __init__(self, catalogue: Catalogue) -> None:
        builder = tantivy.SchemaBuilder()
        builder.add_text_field("id", stored=True)
        for field in FIELDS:
            builder.add_text_field(field, tokenizer_name="en_stem")
        self._index = tantivy.Index(builder.build())
        writer = self._index.writer(num_threads=1)
        for service in services(catalogue):
            writer.add_document(tantivy.Document(id=service.id, **texts(service)))
        writer.commit()
        writer.wait_merging_threads()
        self._index.reload()
        self._searcher = self._index.searcher()

    def __call__(self, question: str) -> Sequence[str]:
        query = self._index.parse_query(
            " ".join(words_of(question)), list(FIELDS), field_boosts=FIELDS, fuzzy_fields=SLIPS
        )
        found = self._searcher.search(query, MOST).hits
        return [str(self._searcher.doc(address).get_first("id")) for _, address in found]


def services(catalogue: Catalogue) -> list[Service]:
    ids = catalogue.ids("service")
    batches = (catalogue.services(ids[at : at + BATCH]) for at in range(0, len(ids), BATCH))
    return [service for batch in batches for service in batch]
