"""Which hard words a service uses, so that a page can offer their meanings."""

from __future__ import annotations

import re

from kiosk.offer.model import GlossaryTerm, Service


def terms_in(service: Service, glossary: tuple[GlossaryTerm, ...]) -> tuple[GlossaryTerm, ...]:
    """The terms that stand as whole words in what a service's page says, in the glossary's order."""
    texts = "\n".join(
        (
            service.name,
            service.summary,
            service.description,
            service.eligibility,
            service.say,
            service.next,
            *service.steps,
            *(entitlement.sentence for entitlement in service.entitlements),
        )
    )
    folded = texts.casefold()
    return tuple(
        term for term in glossary if any(_stands_in(word, texts, folded) for word in (term.term, *term.also))
    )


def _stands_in(word: str, texts: str, folded: str) -> bool:
    """Abbreviations by their capitals (SEND is not "send"), other words however they begin."""
    if word.casefold() not in folded:  # most are not there at all, and a pattern costs more than a look
        return False
    case = re.NOFLAG if word.isupper() else re.IGNORECASE
    return re.search(rf"(?<!\w){re.escape(word)}s?(?!\w)", texts, case) is not None
