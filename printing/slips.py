"""Slips to fill in by pen and hand in at the desk: so nothing of it is typed, sent or kept by the kiosk."""

from __future__ import annotations

from enum import StrEnum

from kiosk.offer.contact import beyond_desk
from printing.compose import Composer
from printing.direction import in_direction
from printing.paragraphs import heading
from printing.prints import Around
from printing.render import render_sheet
from printing.sheet import Block, Paragraph, Sheet, Voice, Words
from printing.style import PrintSize
from printing.words import plain


class Slip(StrEnum):
    """Which slip."""

    CALLBACK = "callback"
    FAMILY_MEETING = "family-meeting"


def slip_pdf(slip: Slip, around: Around) -> bytes:
    """The slip on one page of A4.

    Raises:
        MissingGlyph: a character has no glyph; names it and its field.
        FileUnreadable: a font file is missing.
    """
    return render_sheet(compose_slip(slip, around))


def compose_slip(slip: Slip, around: Around) -> Sheet:
    """What stands on the slip, in reading order."""
    composer = around.composer()
    say = composer.say
    title, blocks = _callback(composer) if slip is Slip.CALLBACK else _family_meeting(composer)
    hand_in = Words(Voice.STRONG, say("Fill this in with a pen and give it to someone at the desk."))
    place = (
        Paragraph((Words(Voice.BODY, name, "hub name"),)) for name in beyond_desk(plain(around.hub.name))
    )
    top = (Paragraph((Words(Voice.TITLE, title),)), Paragraph((hand_in,)))
    head, short = Block(title, (*top, *place)), Block(title, top)
    private = Block(
        "",
        (
            Paragraph(
                (Words(Voice.BODY, say("This paper is only for the person who will help you.")),),
            ),
        ),
    )
    return in_direction(
        Sheet(
            title,
            around.language,
            PrintSize.STANDARD,
            (head, *blocks, private, composer.emergency()),
            composer.footer(()),
            when_longer=((short, *blocks),),  # tall letters: what is to be filled in has the page to itself
            page_of="",
        )
    )


def _callback(composer: Composer) -> tuple[str, tuple[Block, ...]]:
    say = composer.say
    times = (say("In the morning"), say("In the afternoon"), say("In the evening"), say("Any time"))
    blocks = (
        _asked("", say("My first name:"), say("My telephone number:")),
        _ticked(say("When is a good time to ring?"), times),
        _ticked(say("May we leave a message?"), (say("Yes"), say("No, please only speak to me"))),
        _asked("", say("I would like to talk about:"), lines=3),
    )
    return say("Please ring me back"), blocks


def _family_meeting(composer: Composer) -> tuple[str, tuple[Block, ...]]:
    say = composer.say
    what = say(
        "A family meeting brings the people who matter to the child together, to make a plan. "
        "Someone who is not part of the family helps you to set it up. It is also called a family "
        "group conference."
    )
    blocks = (
        Block("", (Paragraph((Words(Voice.BODY, what),)),)),
        _asked("", say("My first name:"), say("My telephone number:")),
        _ticked(
            say("How am I related to the child?"),
            (say("Grandparent"), say("Aunt or uncle"), say("Brother or sister"), say("Friend or other")),
        ),
        _asked("", say("Who should be there:"), lines=2),
        _asked("", say("A good day and time for me:")),
    )
    return say("I would like a family meeting"), blocks


def _asked(name: str, *labels: str, lines: int = 1) -> Block:
    asked = [Paragraph((Words(Voice.STRONG, label),), write=True) for label in labels]
    more = [Paragraph((Words(Voice.BODY, "\u00a0"),), write=True, close=True) for _ in range(lines - 1)]
    return Block(name, (*asked, *more))


def _ticked(question: str, answers: tuple[str, ...]) -> Block:
    ticks = tuple(Paragraph((Words(Voice.BODY, answer),), tick=True) for answer in answers)
    return Block(question, (heading(question), *ticks))
