"""What stands at the foot of a print: how true it is, and whom to tell where it is not. Pure."""

from __future__ import annotations

from datetime import date

from kiosk.language import ENGLISH, language_of, words_in
from kiosk.offer.model import Release, Service
from printing.sheet import Voice, Words
from printing.words import day_in_words


def whole(
    release: Release, services: tuple[Service, ...], today: date, language: str = ENGLISH
) -> tuple[Words, ...]:
    """All of it, a sentence each. `services` are those of the print: the oldest check of them counts."""
    say = words_in(language).gettext
    sentences = [say("Offer version {version}.").format(version=release.version)]
    if services:
        oldest = min(service.assured_date for service in services)
        sentences.insert(0, say("Checked {day}.").format(day=day_in_words(oldest, language)))
    if release.draft:
        sentences += [_draft(language), say("Numbers still to be confirmed.")]
    if language != ENGLISH and not language_of(language).checked:
        sentences.append(say("Draft translation: nobody has checked it yet."))
    if release.is_due(today):
        sentences.append(say("Check with staff: due for review."))
    sentences.append(say("Something wrong? Tell any Family Hub."))
    return tuple(Words(Voice.BODY, one, together=True) for one in sentences)


def brief(release: Release, language: str = ENGLISH) -> tuple[Words, ...]:
    """What stands beside a page's number where the last page says the rest."""
    return (Words(Voice.BODY, _draft(language), together=True),) if release.draft else ()


def _draft(language: str) -> str:
    return words_in(language).gettext("Draft: not yet approved by the council.")
