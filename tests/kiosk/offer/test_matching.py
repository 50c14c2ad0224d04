"""Which services a family is shown, why, and in what order: tables, and properties over today's offer."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.errors import UnknownId
from kiosk.offer.catalogue import Catalogue
from kiosk.offer.find import find, known_for
from kiosk.offer.matching import NAVIGATOR, Band, Family, Known, Reason, match
from kiosk.offer.model import AreaKind, Level, Need, Offered, ServiceSummary
from kiosk.offer.reasons import briefly, why


def offered(id, level=Level.EVERYONE, ages=(None, None), kind=AreaKind.KINSHIP, here=False):
    summary = ServiceSummary(id, id.title(), "", ("money",))
    return Offered(summary, kind, *ages, level, "You can ask.", inherited=True, here=here)


def known(*services, needs=(), made_for=(), for_age=()):
    needs = tuple(Need(f"need-{number}", f"Trouble {number}", ids) for number, ids in enumerate(needs))
    return Known(needs, made_for, for_age, {one.service.id: one for one in services})


def bands(family, facts):
    return {group.band.value: [one.id for one in group.results] for group in match(family, facts)}


A, B, C, D = (offered(name) for name in "abcd")
PERSON = offered(NAVIGATOR)
NEEDS = Family(needs=("need-0", "need-1"))


def test_the_best_answer_to_each_need_comes_before_the_second_best_of_any():
    facts = known(A, B, C, D, PERSON, needs=(("a", "b"), ("c", "d")))
    assert bands(NEEDS, facts)["for-you"] == ["a", "c", "b", "d", NAVIGATOR]


def test_what_is_in_this_hub_comes_first_among_equals():
    facts = known(A, B, offered("c", here=True), PERSON, needs=(("a", "b"), ("c",)))
    assert bands(NEEDS, facts)["for-you"] == ["c", "a", "b", NAVIGATOR]


@pytest.mark.parametrize(
    ("level", "band"),
    [("everyone", "for-you"), ("right", "for-you"), ("assessed", "for-you"), ("ask", "worth-asking")],
)
def test_what_is_not_usual_is_worth_asking_about_and_never_hidden(level, band):
    facts = known(offered("a", Level(level)), PERSON, needs=(("a",),))
    assert "a" in bands(NEEDS, facts)[band]


def test_what_is_for_another_age_is_worth_asking_about():
    facts = known(offered("a", ages=(11, 18)), offered("b", ages=(None, 4)), PERSON, needs=(("a", "b"),))
    found = bands(Family(needs=("need-0",), ages=(3,)), facts)
    assert (found["for-you"], found["worth-asking"]) == (["b", NAVIGATOR], ["a"])
    both = bands(Family(needs=("need-0",), ages=(3, 12)), facts)
    assert both["for-you"] == ["a", "b", NAVIGATOR]


def test_what_answers_no_need_stands_apart_once_a_need_is_told():
    facts = known(A, B, PERSON, needs=(("a",),), made_for=("b",))
    assert bands(Family("adoption", ("need-0",)), facts)["worth-asking"] == ["b"]
    alone = known(B, PERSON, made_for=("b",))
    assert bands(Family("adoption"), alone)["for-you"] == ["b", NAVIGATOR]


def test_what_every_family_can_use_at_that_age_stands_by_itself():
    facts = known(offered("a", kind=AreaKind.UNIVERSAL), PERSON, for_age=("a",))
    assert bands(Family(ages=(3,)), facts) == {
        "for-you": [NAVIGATOR],
        "worth-asking": [],
        "every-family": ["a"],
    }


def test_without_a_navigator_the_best_answer_is_for_you_even_if_one_must_ask():
    facts = known(offered("a", Level.ASK), offered("b", Level.ASK), needs=(("a", "b"),))
    assert bands(NEEDS, facts) == {"for-you": ["a"], "worth-asking": ["b"], "every-family": []}


def test_an_answer_to_two_needs_is_shown_once_for_the_first():
    facts = known(A, PERSON, needs=(("a",), ("a",)))
    (result, _) = match(NEEDS, facts)[0].results
    assert (result.id, result.need.phrase) == ("a", "Trouble 0")


def test_nothing_known_is_nothing_found():
    assert bands(NEEDS, known()) == {"for-you": [], "worth-asking": [], "every-family": []}


@pytest.fixture(scope="module")
def catalogue(whole_offer):
    with Catalogue.open(whole_offer) as opened:
        yield opened


@pytest.fixture(scope="module")
def asked(catalogue):
    """Hypothesis' families, of today's offer."""
    arrangements = catalogue.ids("arrangement")
    needs = catalogue.ids("need")
    return arrangements, needs


def all_of(groups):
    return {one.id for group in groups for one in group.results}


@given(data=st.data())
def test_a_family_is_told_the_same_each_time_and_each_service_once(catalogue, asked, data):
    family = data.draw(families(*asked))
    groups = find(catalogue, family)
    shown = [one.id for group in groups for one in group.results]
    assert len(shown) == len(set(shown))
    assert groups == find(catalogue, family)
    assert [group.band for group in groups] == list(Band)


@given(data=st.data())
def test_another_need_never_takes_a_result_away(catalogue, asked, data):
    family = data.draw(families(*asked))
    more = data.draw(st.sampled_from(asked[1]))
    longer = Family(family.arrangement, (*family.needs, more), family.ages, family.hub)
    assert all_of(find(catalogue, family)) <= all_of(find(catalogue, longer))


@given(data=st.data())
def test_every_answer_to_a_need_is_shown_whatever_the_arrangement_and_the_ages(catalogue, asked, data):
    family = data.draw(families(*asked))
    answers = {id_ for need in known_for(catalogue, family).needs for id_ in need.services}
    assert answers <= all_of(find(catalogue, family))


@given(data=st.data())
def test_every_result_says_why_in_one_sentence(catalogue, asked, data):
    family = data.draw(families(*asked))
    arrangement = catalogue.arrangement(family.arrangement) if family.arrangement else None
    for group in find(catalogue, family):
        for one in group.results:
            said = why(one, arrangement, family)
            assert said.startswith("Because ")
            assert said.endswith((".", "?"))
            assert ".." not in said
            if one.reason is Reason.NEED:
                assert one.need.phrase.rstrip(".") in said


def families(arrangements, needs):
    return st.builds(
        Family,
        arrangement=st.sampled_from(["", *arrangements]),
        needs=st.lists(st.sampled_from(needs), max_size=5, unique=True).map(tuple),
        ages=st.lists(st.integers(0, 25), max_size=3).map(tuple),
        hub=st.sampled_from(["", "place-eastwood"]),
    )


def test_every_arrangement_and_need_gives_something_for_the_family_and_a_person(catalogue, asked):
    arrangements, needs = asked
    for arrangement in ("", *arrangements):
        for need in needs:
            for_you = find(catalogue, Family(arrangement, (need,)))[0].results
            assert for_you, (arrangement, need)
            assert NAVIGATOR in {one.id for one in for_you}, (arrangement, need)


def test_the_reason_is_in_the_words_of_the_familys_own_answers(catalogue):
    family = Family("special-guardianship", ("my-house-is-too-small",), (3,))
    arrangement = catalogue.arrangement("special-guardianship")
    told = {
        one.id: why(one, arrangement, family) for group in find(catalogue, family) for one in group.results
    }
    assert told["housing-register"] == "Because you said “My house is too small”."
    assert told["empower"].startswith(
        "Because you said “I am their special guardian”: you have a right to be"
    )
    assert told["funded-hours-3-4"] == "Because a child is 3: this is for children from 3 to 4."
    assert told["navigator"] == "Because a person can help you with all of this."
    short = {
        one.id: briefly(one, arrangement, family)
        for group in find(catalogue, family)
        for one in group.results
    }
    assert short["empower"] == "Because you said “I am their special guardian”."
    assert short["housing-register"] == told["housing-register"]
    assert short["navigator"] == told["navigator"]


def test_an_unknown_arrangement_or_need_is_said(catalogue):
    for family, kind in ((Family("divorce"), "arrangement"), (Family(needs=("gold",)), "need")):
        with pytest.raises(UnknownId) as caught:
            find(catalogue, family)
        assert caught.value.kind == kind
