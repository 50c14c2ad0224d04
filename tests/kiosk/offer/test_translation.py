"""Translations of the offer: shown text by text, never when stale, and drafts only where they do no harm."""

import pytest

from kiosk.offer.isolates import isolated
from kiosk.offer.translated import in_language, standing_of, standings_of
from kiosk.offer.translation import (
    PLAIN,
    Kind,
    Standing,
    Status,
    Translation,
    Translations,
    mark,
    of_language,
)


def text(catalogue, kind, id, field, words, *, status=Status.CHECKED, language="pl", of=None):
    things = {
        Kind.AREA: lambda: getattr(catalogue.area(id), field),
        Kind.ARRANGEMENT: lambda: getattr(catalogue.arrangement(id), field),
        Kind.NEED: lambda: next(one.phrase for one in catalogue.needs() if one.id == id),
        Kind.SERVICE: lambda: getattr(catalogue.service(id), field),
        Kind.ENTITLEMENT: lambda: next(
            one.sentence for one in catalogue.service(id).entitlements if one.inherited
        ),
    }
    english = things[kind]()
    written = english if isinstance(english, str) else "\n".join(english)
    return Translation(language, kind, id, field, words, status, of or mark(written))


def speaking(catalogue, *found, language="pl", drafts=False):
    """The offer with these translations in place of those in its file."""
    from kiosk.offer.translated import Translated

    return Translated.of(catalogue, of_language(language, found, drafts=drafts))


def test_english_is_the_offer_as_it_was_written(tiny_catalogue):
    assert in_language(tiny_catalogue, "en", drafts=True) is tiny_catalogue
    assert standing_of(tiny_catalogue, "child-benefit") == PLAIN
    assert standings_of(tiny_catalogue, ("child-benefit",)) == {"child-benefit": PLAIN}


def test_a_checked_text_is_shown_and_what_is_missing_stays_english(tiny_catalogue):
    polish = speaking(
        tiny_catalogue, text(tiny_catalogue, Kind.SERVICE, "child-benefit", "name", "Zasiłek na dziecko")
    )
    service = polish.service("child-benefit")
    assert service.name == "Zasiłek na dziecko"
    assert service.summary == tiny_catalogue.service("child-benefit").summary
    assert standing_of(polish, "child-benefit") == Standing(english=True)


def test_lists_come_back_line_by_line(tiny_catalogue):
    polish = speaking(
        tiny_catalogue, text(tiny_catalogue, Kind.SERVICE, "child-benefit", "steps", "Jeden.\nDwa.")
    )
    assert polish.service("child-benefit").steps == ("Jeden.", "Dwa.")


def test_areas_arrangements_and_needs_are_translated_too(tiny_catalogue):
    polish = speaking(
        tiny_catalogue,
        text(tiny_catalogue, Kind.AREA, "money", "name", "Pieniądze"),
        text(tiny_catalogue, Kind.ARRANGEMENT, "unsure", "name", "Nie wiem"),
        text(tiny_catalogue, Kind.NEED, "i-need-money-today", "phrase", "Potrzebuję pieniędzy dziś"),
    )
    assert polish.area("money").name == polish.areas()[0].name == "Pieniądze"
    assert polish.arrangement("unsure").name == "Nie wiem"
    assert polish.needs()[0].phrase == "Potrzebuję pieniędzy dziś"
    assert polish.needs()[0].services == tiny_catalogue.needs()[0].services


def test_a_translation_of_an_english_text_that_has_changed_is_not_shown(tiny_catalogue):
    stale = text(tiny_catalogue, Kind.AREA, "money", "name", "Pieniądze", of=mark("Cash"))
    assert speaking(tiny_catalogue, stale).area("money").name == "Money"


@pytest.mark.parametrize(("drafts", "name"), [(True, "Pieniądze"), (False, "Money")])
def test_a_draft_is_shown_only_where_drafts_are_allowed(tiny_catalogue, drafts, name):
    draft = text(tiny_catalogue, Kind.AREA, "money", "name", "Pieniądze", status=Status.DRAFT)
    assert speaking(tiny_catalogue, draft, drafts=drafts).area("money").name == name


def test_a_service_shown_in_a_draft_says_so(tiny_catalogue):
    draft = text(tiny_catalogue, Kind.SERVICE, "child-benefit", "name", "Zasiłek", status=Status.DRAFT)
    polish = speaking(tiny_catalogue, draft, drafts=True)
    assert standings_of(polish, ("child-benefit",)) == {"child-benefit": Standing(english=True, draft=True)}


HELD_BACK = [
    (Kind.AREA, "urgent", "name"),
    (Kind.ARRANGEMENT, "special-guardianship", "legal_name"),
    (Kind.ENTITLEMENT, "child-benefit", "any"),
    (Kind.SERVICE, "text-for-help", "name"),
]


@pytest.mark.parametrize(("kind", "id", "field"), HELD_BACK)
def test_a_draft_about_danger_rights_or_legal_papers_is_never_shown(tiny_catalogue, kind, id, field):
    def shown(status):
        polish = speaking(
            tiny_catalogue, text(tiny_catalogue, kind, id, field, "Po polsku", status=status), drafts=True
        )
        match kind:
            case Kind.AREA:
                return polish.area(id).name
            case Kind.ARRANGEMENT:
                return polish.arrangement(id).legal_name
            case Kind.ENTITLEMENT:
                return next(one.sentence for one in polish.service(id).entitlements if one.inherited)
            case _:
                return polish.service(id).name

    assert shown(Status.DRAFT) != "Po polsku"
    assert shown(Status.CHECKED) == "Po polsku"


def test_in_urdu_a_number_inside_a_sentence_is_isolated(tiny_catalogue):
    urdu = speaking(
        tiny_catalogue,
        text(tiny_catalogue, Kind.AREA, "money", "name", "فون 0300 123 7015 کریں", language="ur"),
        language="ur",
    )
    assert urdu.area("money").name == f"فون {isolated('0300 123 7015')} کریں"


def test_no_translations_are_an_empty_language():
    assert Translations("pl").texts == {}
