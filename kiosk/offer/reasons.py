"""Why a service is among a family's results, in one sentence, in the words of their own answers."""

from __future__ import annotations

from kiosk.offer.matching import Band, Family, Match, Reason
from kiosk.offer.model import OLDEST, Arrangement

TITLES = {
    Band.FOR_YOU: "For you",
    Band.WORTH_ASKING: "Worth asking about",
    Band.EVERY_FAMILY: "For every family",
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


def why(one: Match, arrangement: Arrangement | None, family: Family) -> str:
    """The sentence. `arrangement` is the family's, None where it has told none."""
    match one.reason:
        case Reason.NEED if one.need is not None:
            besides = "" if one.fits_age else f", though it is {_for_ages(one)}"
            return f"Because you said {_quoted(one.need.phrase)}{besides}."
        case Reason.ARRANGEMENT if arrangement is not None:
            return f"Because you said {_quoted(arrangement.name)}: {_going_on(one.offered.sentence)}"
        case Reason.AGE:
            age = next(age for age in family.ages if one.offered.fits((age,)))
            return f"Because a child is {age or 'under 1'}: this is {_for_ages(one)}."
        case Reason.UNSURE:
            return "Because you are not sure which kind of carer you are."
        case _:
            return "Because a person can help you with all of this."


def _for_ages(one: Match) -> str:
    least, most = one.offered.minimum_age or 0, one.offered.maximum_age
    if most is None or most >= OLDEST:
        return f"for children from {least}"
    if least == most:
        return f"for children of {least}"
    return f"for children from {least} to {most}" if least else f"for children up to {most}"


def _quoted(text: str) -> str:
    return f"“{text.rstrip('.')}”"


def _going_on(sentence: str) -> str:
    first = sentence.split(" ", 1)[0]
    return sentence[:1].lower() + sentence[1:] if first in _SMALL_BEGINNINGS else sentence
