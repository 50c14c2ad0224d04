"""Fills what search reads: the full-text index, its like in other languages, and words to mend slips by."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator

from kiosk.content.entries import ServiceEntry, Source
from kiosk.content.needs import services_of
from kiosk.offer.spelling import padded, sound_of
from kiosk.offer.translation import Kind
from kiosk.offer.words import words_of
from kiosk.offer.words_abroad import folded

SHORTEST_WORD = 3
"""Letters of a word that can be mended to; shorter ones are too like each other."""


def fill_index(database: sqlite3.Connection, source: Source) -> None:
    """Write the index of a source whose ordinary tables are filled already."""
    said_for, phrases = _said_for(source), _phrases(source)
    for entry in source.services:
        words = dict.fromkeys(entry.keywords)
        for keyword in entry.keywords:
            words.update(dict.fromkeys(said_for.get(words_of(keyword), [])))
        columns = (
            (entry.name,),
            words,
            phrases.get(entry.id, ()),
            (entry.summary,),
            (entry.description,),
            _more(entry),
        )
        database.execute(
            "INSERT INTO service_text (rowid, service_id, name, keywords, needs, summary, description, more)"
            " SELECT rowid, id, ?, ?, ?, ?, ?, ? FROM service WHERE id = ?",
            (*map(_searched, columns), entry.id),
        )
    _fill_translated(database, source)
    for number, word in enumerate(sorted(_vocabulary(source)), 1):
        database.execute("INSERT INTO word VALUES (?, ?, ?)", (number, word, sound_of(word)))
        database.execute("INSERT INTO word_trigram (rowid, padded) VALUES (?, ?)", (number, padded(word)))
    for table in ("service_text", "translated_text", "word_trigram"):
        database.execute(f"INSERT INTO {table} ({table}) VALUES ('optimize')")  # noqa: S608 - `table` is ours


def _said_for(source: Source) -> dict[tuple[str, ...], list[str]]:
    """What carers say for the words that the offer uses."""
    said_for: dict[tuple[str, ...], list[str]] = {}
    for synonym in source.synonyms:
        for means in synonym.means:
            said_for.setdefault(words_of(means), []).append(synonym.word)
    return said_for


def _phrases(source: Source) -> dict[str, list[str]]:
    """The needs that each service answers, in carers' words."""
    phrases = {need.id: need.phrase for need in source.needs}
    found: dict[str, list[str]] = {}
    for need, services in services_of(source.needs).items():
        for service in services:
            found.setdefault(service, []).append(phrases[need])
    return found


def _more(entry: ServiceEntry) -> tuple[str, ...]:
    sentences = (entitlement.sentence for entitlement in entry.entitlements)
    return (*entry.easy_words, entry.eligibility, *entry.steps, entry.say, entry.next, *sentences)


def _searched(texts: Iterable[str]) -> str:
    """Texts cut into words as a question is: the index would make two of `won't`, and people type `wont`."""
    return "\n".join(" ".join(words_of(text)) for text in texts)


def _fill_translated(database: sqlite3.Connection, source: Source) -> None:
    texts = {(one.language, one.kind, one.id, one.field): one.text for one in source.translations}
    languages = sorted({one.language for one in source.translations})
    answers = services_of(source.needs)
    for language in languages:
        for entry in source.services:
            name, summary, description = (
                texts.get((language, Kind.SERVICE, entry.id, field), "")
                for field in ("name", "summary", "description")
            )
            needs = "\n".join(
                texts.get((language, Kind.NEED, need, "phrase"), "")
                for need, services in answers.items()
                if entry.id in services
            )
            if name or summary or description or needs.strip():
                database.execute(
                    "INSERT INTO translated_text VALUES (?, ?, ?, ?, ?, ?)",
                    (
                        entry.id,
                        language,
                        *(folded(_searched((each,))) for each in (name, needs, summary, description)),
                    ),
                )


def _vocabulary(source: Source) -> set[str]:
    return {
        word
        for text in _texts(source)
        for word in words_of(text)
        if len(word) >= SHORTEST_WORD and not word.isdecimal()
    }


def _texts(source: Source) -> Iterator[str]:
    for entry in source.services:
        yield from (entry.name, entry.summary, entry.description, *entry.easy_words, *entry.keywords)
    yield from (need.phrase for need in source.needs)
    yield from (area.area.name for area in source.areas)
    yield from (synonym.word for synonym in source.synonyms)
    for term in source.glossary:
        yield from (term.term, *term.also)
    yield from (one.text for one in source.translations if one.field in ("name", "summary", "phrase"))
