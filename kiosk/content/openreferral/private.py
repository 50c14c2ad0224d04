"""What must not be published though it stands in a feed: where refuges are, who works there.

From Open Referral UK's guidance on sharing: no internal services, no archived records, no sensitive
locations such as refuges, no personal contact details of staff. Names of contacts, their telephones and
their e-mail addresses are never read into an offer at all; this looks for them in texts. It errs on the
safe side: an editor can always write a service in by hand.
"""

from __future__ import annotations

import re

REFUGE = "it may be a refuge, whose place must not be published; write it in by hand, without the place"
STAFF = "it names a member of staff; ask the publisher to take the name out"
STAFF_MAIL = "it gives somebody's own e-mail address; ask the publisher for one of the team's"

EMAIL = re.compile(r"[A-Za-z0-9._%+'-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63})+")
_REFUGE = re.compile(r"\b(refuges?|safe[ -]?houses?)\b", re.IGNORECASE)
_WORD = re.compile(r"[^\W_]+")
_TITLED = re.compile(r"\b(Mr|Mrs|Ms|Miss)\.? [A-Z][a-z]+")
_ASKED_FOR = re.compile(
    r"\b(?i:contact|ring|call|phone|text|email|ask for|speak to|talk to) ([A-Z][a-z]+) [A-Z][a-z]+"
)
_INITIAL = re.compile(r"[a-z]\.?[.-][a-z]{2,}")
# Given names that are common in the United Kingdom: enough to tell sarah.jones@ from family.hub@.
_GIVEN_NAMES = """
    aaron abdul abigail adam adele adrian aisha alan alex alexander alexandra alice alison amanda amy
    andrea andrew angela anita ann anna anne anthony ashley barbara ben benjamin bernadette beth bethany
    brian bryan caroline catherine charlotte cheryl chloe chris christina christine christopher claire
    clare colin craig daniel danielle darren dave david dawn dean debbie deborah denise diane donna
    edward elaine eleanor elizabeth ellen emily emma eve fatima fiona fran frances gareth gary gavin
    gemma geoff george georgina gill gillian glen graham hannah harry hayley heather helen holly ian
    imran jack jackie jacqueline jacob james jamie jan jane janet janice jason jayne jean jeff jemma
    jennifer jenny jessica jill jim jo joan joanna joanne joe john jonathan joseph joshua joyce judith
    julia julian julie karen karl kate katherine kathleen kathryn katie kay keith kelly kerry kevin kim
    kirsty kylie laura lauren leanne lee lesley liam linda lindsay lisa lorraine louise lucy luke lynn
    lynne maria marie marion mark martin mary matthew maureen megan melanie melissa michael michelle
    mike mohammed mohammad molly naomi natalie natasha neil nichola nicholas nicola nigel olivia pamela
    patricia paul paula pauline peter phil philip rachael rachel rebecca rhys richard rob robert roger
    rosemary ross ruth ryan sally sam samantha samuel sandra sara sarah sean shabana sharon shaun sheila
    shirley simon sophie stacey stephanie stephen steve steven stuart sue susan suzanne tanya teresa
    theresa thomas tim timothy tina tom tony tracey tracy valerie vanessa victoria wayne wendy william
    yvonne zoe
"""
_GIVEN = frozenset(_GIVEN_NAMES.split())


def is_refuge(titles: str, texts: str, *, has_place: bool) -> bool:
    """Whether this may be a refuge: it is called one, or it speaks of one and has a place."""
    return bool(_REFUGE.search(titles)) or (has_place and bool(_REFUGE.search(texts)))


def is_personal_mail(address: str, names: frozenset[str] = frozenset()) -> bool:
    """Whether the address looks like one person's own; `names` are words of the names of contacts."""
    local = address.partition("@")[0].lower()
    words = [word for word in re.split(r"[^a-z]+", local) if word]
    if len(words) >= 2 and (words[0] in _GIVEN or _INITIAL.fullmatch(local)):
        return True
    return any(len(name) > 2 and name in words for name in names)


def names_staff(texts: str, people: frozenset[str]) -> bool:
    """Whether the texts speak of one of `people` (whole names), or of somebody by name and title."""
    if _TITLED.search(texts) or any(match[1].lower() in _GIVEN for match in _ASKED_FOR.finditer(texts)):
        return True
    said = _spaced(texts)
    return any(_spaced(name) in said for name in people if " " in name)


def _spaced(text: str) -> str:
    return f" {' '.join(_WORD.findall(text.casefold()))} "
