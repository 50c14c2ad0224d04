"""The languages of the kiosk, and the words that Python makes for people in each of them.

English is the source and is always there. Words in Python are marked with `gettext` and its like and are
translated in `kiosk/languages/CODE.po`; words in QML with `qsTr()`, in `ui/i18n/CODE.ts` (docs/decisions).
Nothing here loads Babel for English, which is what most commands and every start speak.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from gettext import GNUTranslations, NullTranslations
from pathlib import Path

ENGLISH = "en"
FOLDER = Path(__file__).parent / "languages"


@dataclass(frozen=True, slots=True)
class Language:
    """One language: its code (ISO 639-1), its name in its own script, and which way it is read.

    `checked`: whether a reader of it has checked the words of the program. Until then it is a draft.
    """

    code: str
    name: str
    right_to_left: bool = False
    checked: bool = False


LANGUAGES = (
    Language(ENGLISH, "English", checked=True),
    Language("ur", "اردو", right_to_left=True),
    Language("ar", "العربية", right_to_left=True),
    Language("sk", "Slovenčina"),
    Language("cs", "Čeština"),
    Language("pl", "Polski"),
    Language("ro", "Română"),
)
CODES = tuple(language.code for language in LANGUAGES)


def language_of(code: str) -> Language:
    """The language with this code. An offer may hold translations into one that the program lacks.

    Raises:
        KeyError: the program does not speak it.
    """
    return {language.code: language for language in LANGUAGES}[code]


@cache
def words_in(code: str) -> NullTranslations:
    """The words that Python makes, in this language; in English where it lacks them.

    `words_in("ur").gettext("Every day")`; `ngettext` for what is counted. The first call reads a file and
    loads Babel, some tens of milliseconds.
    """
    path = FOLDER / f"{code}.po"
    if code == ENGLISH or not path.is_file():
        return NullTranslations()
    from io import BytesIO

    from babel.messages.mofile import write_mo
    from babel.messages.pofile import read_po

    compiled = BytesIO()
    with path.open("rb") as file:
        write_mo(compiled, read_po(file, locale=code), use_fuzzy=True)  # "fuzzy" is how a draft is marked
    compiled.seek(0)
    return GNUTranslations(compiled)


def N_(words: str) -> str:  # noqa: N802 - what gettext's tools look for
    """Words that are to be translated later, where the language is known."""
    return words
