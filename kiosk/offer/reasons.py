"""Why a service is among a family's results, in one sentence, in the words of their own answers."""

from __future__ import annotations

from kiosk.language import ENGLISH, N_, words_in
from kiosk.offer.isolates import in_text_of
from kiosk.offer.matching import Band, Family, Match, Reason
from kiosk.offer.model import OLDEST, Arrangement

TITLES = {
    Band.FOR_YOU: N_("For you"),
    Band.WORTH_ASKING: N_("Worth asking about"),
    Band.EVERY_FAMILY: N_("For every family"),
}
# What may begin a sentence and is no name, so that it goes on in small letters after a colon.
_SMALL_BEGINNINGS = frozenset(
    (
        "A",
        "An",
        "As",
        "Ask",
        "Before",
        "If",
        "It",
        "Some",
        "Talk",
        "Tell",
        "The",
        "They",
        "This",
        "Your",
        "You",
    )
)


def why(one: Match, arrangement: Arrangement | None, family: Family, language: str = ENGLISH) -> str:
    """The sentence. `arrangement` is the family's, None where it has told none; both in `language`."""
    return in_text_of(language, _sentence(one, arrangement, family, language))


def briefly(one: Match, arrangement: Arrangement | None, family: Family, language: str = ENGLISH) -> str:
    """The same without what it says of the service, for where there is little room."""
    said = {Reason.NEED: one.need and one.need.phrase, Reason.ARRANGEMENT: arrangement and arrangement.name}
    answer = said.get(one.reason)
    if not answer:
        return why(one, arrangement, family, language)
    words = words_in(language).gettext("Because you said “{answer}”.")
    return in_text_of(language, words.format(answer=_bare(answer)))


def _sentence(one: Match, arrangement: Arrangement | None, family: Family, language: str) -> str:
    words = words_in(language)
    match one.reason:
        case Reason.NEED if one.need is not None and one.fits_age:
            return words.gettext("Because you said “{answer}”.").format(answer=_bare(one.need.phrase))
        case Reason.NEED if one.need is not None:
            return words.gettext("Because you said “{answer}”, though it is {ages}.").format(
                answer=_bare(one.need.phrase), ages=_for_ages(one, language)
            )
        case Reason.ARRANGEMENT if arrangement is not None:
            return words.gettext("Because you said “{answer}”: {sentence}").format(
                answer=_bare(arrangement.name), sentence=_going_on(one.offered.sentence)
            )
        case Reason.AGE:
            age = next(age for age in family.ages if one.offered.fits((age,)))
            return words.gettext("Because a child is {age}: this is {ages}.").format(
                age=age or words.gettext("under 1"), ages=_for_ages(one, language)
            )
        case Reason.UNSURE:
            return words.gettext("Because you are not sure which kind of carer you are.")
        case _:
            return words.gettext("Because a person can help you with all of this.")


def _for_ages(one: Match, language: str) -> str:
    words = words_in(language)
    least, most = one.offered.minimum_age or 0, one.offered.maximum_age
    if most is None or most >= OLDEST:
        return words.gettext("for children from {least}").format(least=least)
    if least == most:
        return words.gettext("for children of {least}").format(least=least)
    if least == 0:
        return words.gettext("for children up to {most}").format(most=most)
    return words.gettext("for children from {least} to {most}").format(least=least, most=most)


def _bare(text: str) -> str:
    return text.rstrip(".")


def _going_on(sentence: str) -> str:
    first = sentence.split(" ", 1)[0]
    return sentence[:1].lower() + sentence[1:] if first in _SMALL_BEGINNINGS else sentence
