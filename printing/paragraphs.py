"""What `compose` puts together again and again: headings, labelled and numbered paragraphs, words."""

from __future__ import annotations

from collections.abc import Callable

from kiosk.offer.contact import by_relay
from kiosk.offer.isolates import reads_right_to_left
from kiosk.offer.model import Location, Phone, Service
from printing.sheet import Paragraph, Voice, Words
from printing.words import paragraphs, plain, sentence


def heading(text: str) -> Paragraph:
    """A heading of a block, which stays with what it heads."""
    return Paragraph((Words(Voice.HEADING, text),), keeps_next=True)


def under(title: str, text: str, field: str) -> tuple[Paragraph, ...]:
    """A title and the lines that were typed under it; nothing where nothing was typed."""
    lines = tuple(Paragraph((Words(Voice.BODY, line, field, typed=True),)) for line in paragraphs(text))
    return (heading(title), *lines) if lines else ()


def labelled(label: str, service: Service, name: str, texts: tuple[str, ...]) -> tuple[Paragraph, ...]:
    """Texts of a service under one label, the first of them beside it."""
    return tuple(
        Paragraph((Words(Voice.STRONG, label), words_of(service, name, text)))
        if index == 0
        else Paragraph((words_of(service, name, text),), close=True)
        for index, text in enumerate(texts)
    )


def without_talking(phone: Phone, say: Callable[[str], str]) -> tuple[Words, ...]:
    """How to ring a number for whoever cannot talk, where it takes calls."""
    words = Words(Voice.BODY, say("Deaf, or hard to talk? Dial 18001 first."), together=True)
    return (words,) if by_relay(phone) else ()


def numbered(label: str, service: Service, name: str, texts: tuple[str, ...]) -> tuple[Paragraph, ...]:
    """Texts that are counted, each on a line of its own under the label."""
    head = Paragraph((Words(Voice.STRONG, label),), keeps_next=True)
    # A number is words of its own: it comes first also where English words follow it in an Urdu line.
    lines = (
        Paragraph((Words(Voice.BODY, f"{number}."), words_of(service, name, text)), close=True)
        for number, text in enumerate(texts, 1)
    )
    return (head, *lines) if texts else ()


def some(text: str) -> tuple[str, ...]:
    """The text, where there is one."""
    return (text,) if text else ()


def place_in_words(location: Location) -> str:
    """A place and its address."""
    return sentence(", ".join(part for part in (location.name, location.address) if part))


def words_of(service: Service, name: str, text: str, voice: Voice = Voice.BODY) -> Words:
    """A text of a service, with where it came from."""
    return Words(voice, plain(text), f"{service.id}, {name}")


def with_comma(text: str, language: str) -> str:
    """The text with the comma of its language."""
    return f"{text}{'،' if reads_right_to_left(language) else ','}"


def safe_link(url: str) -> str:
    """An address that a viewer may open: of the web, and nothing else."""
    return url if url.startswith("https://") and url.isascii() else ""
