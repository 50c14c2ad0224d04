"""*I am not sure*: two questions that end in a likely arrangement, three for who is not sure of the first.

Pure; it decides nothing for the family.

First who decided that the child lives with the carer; then what tells two arrangements of that kind apart: a
court's paper, a social worker, who the carer is to the child. What cannot be told apart by a person without
papers ends as unsure. Whatever comes out, a Navigator goes with it: only a person can say for certain.
"""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.language import N_
from kiosk.offer.model import UNSURE

FIRST = "who-decided"


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer. It leads to `question`, or, where that is "", to `arrangement`."""

    id: str
    words: str
    question: str = ""
    arrangement: str = ""


@dataclass(frozen=True, slots=True)
class Question:
    """A question with its answers, the likeliest first, not being sure always last."""

    id: str
    words: str
    choices: tuple[Choice, ...]


QUESTIONS = {
    question.id: question
    for question in (
        Question(
            FIRST,
            N_("Who decided that the child lives with you?"),
            (
                Choice("family", N_("We did, in the family, or with friends"), question="who-are-you"),
                Choice("court", N_("A court"), question="what-paper"),
                Choice("council", N_("A social worker or the council"), question="what-council"),
                Choice("not-sure", N_("I am not sure"), question="anything-else"),
            ),
        ),
        Question(
            "who-are-you",
            N_("Who are you to the child?"),
            (
                Choice("close", N_("Grandparent, aunt or uncle"), arrangement="informal"),
                Choice("sibling", N_("Brother, sister or step-parent"), arrangement="informal"),
                Choice(
                    "distant", N_("A friend, or a more distant relative"), arrangement="private-fostering"
                ),
                Choice("not-sure", N_("I am not sure"), arrangement=UNSURE),
            ),
        ),
        Question(
            "what-paper",
            N_("What does the paper from the court say?"),
            (
                Choice("lives-with", N_("The child lives with me"), arrangement="child-arrangements"),
                Choice("guardian", N_("I am a special guardian"), arrangement="special-guardianship"),
                Choice("adoption", N_("I have adopted the child"), arrangement="adoption"),
                Choice("not-sure", N_("I am not sure, or I cannot find it"), arrangement=UNSURE),
            ),
        ),
        Question(
            "what-council",
            N_("What did the social worker say you are?"),
            (
                Choice(
                    "for-now",
                    N_("I look after the child for now, while they check"),
                    arrangement="temporary-approval",
                ),
                Choice("approved", N_("I am approved as their foster carer"), arrangement="kinship-foster"),
                Choice("not-sure", N_("I am not sure"), arrangement=UNSURE),
            ),
        ),
        Question(
            "anything-else",
            N_("Is there a court paper, or a social worker?"),
            (
                Choice("paper", N_("There is a paper from a court"), question="what-paper"),
                Choice("worker", N_("A social worker asked me"), question="what-council"),
                Choice("neither", N_("Neither"), question="who-are-you"),
                Choice("not-sure", N_("I am not sure"), arrangement=UNSURE),
            ),
        ),
    )
}


def question_after(answers: tuple[str, ...]) -> Question | None:
    """The question that comes after these answers (ids of choices); None where the arrangement is known.

    Raises:
        KeyError: an answer is none of its question.
    """
    question: Question | None = QUESTIONS[FIRST]
    for answer in answers:
        if question is None:
            raise KeyError(answer)
        choice = {one.id: one for one in question.choices}[answer]
        question = QUESTIONS[choice.question] if choice.question else None
    return question


def likely(answers: tuple[str, ...]) -> str:
    """The arrangement that the answers lead to, or `unsure` while they lead to none.

    Raises:
        KeyError: an answer is none of its question.
    """
    if not answers or question_after(answers) is not None:
        return UNSURE
    last = question_after(answers[:-1])
    assert last is not None  # noqa: S101 - or `question_after(answers)` would have raised
    return next(choice.arrangement for choice in last.choices if choice.id == answers[-1])
