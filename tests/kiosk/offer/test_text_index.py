import pytest

from kiosk.offer import text_index


@pytest.fixture
def index(tiny_catalogue):
    return tiny_catalogue.index


def test_words_match_by_their_stem_and_all_of_them(index):
    assert {"carers-line", "tea-and-talk"} <= set(index.matches(["carer"])) == set(index.matches(["carers"]))
    assert set(index.matches(["carers", "tea"])) == {"tea-and-talk"}
    assert index.matches([]) == {}
    assert index.matches([], prefix=True) == {}
    assert index.matches(["tea", "OR", "benefit"]) == {}


def test_the_last_word_may_be_the_beginning_of_one(index):
    assert index.matches(["benef"]) == {}
    assert set(index.matches(["benef"], prefix=True)) == {"child-benefit"}


def test_a_word_of_the_name_counts_for_more_than_one_of_the_description(index):
    scores = index.matches(["benefit"])
    assert max(scores, key=scores.get) == "child-benefit"
    assert all(score > 0 for score in scores.values())


def test_a_word_that_too_many_services_have_ranks_by_where_it_stands_alone(index, monkeypatch):
    ranked = index.matches(["benefit"])
    monkeypatch.setattr(text_index, "MOST_RANKED", 0)
    assert index.matches(["benefit"]) == {}  # at most so many are looked at
    monkeypatch.setattr(text_index, "MOST_RANKED", 1)
    common = index.matches(["carer"])
    assert 0 < len(common) <= 2
    assert max(common.values()) < max(ranked.values())


def test_words_are_known_as_they_stand(index):
    assert index.known_words(["benefit", "benefits", "moon"]) == {"benefit"}


def test_what_is_written_with_an_apostrophe_is_found_as_people_type_it(tiny_source, tmp_path):
    from kiosk.content.build import build
    from kiosk.content.source import read
    from kiosk.offer.catalogue import Catalogue

    path = tiny_source / "services/groups/tea-and-talk.yaml"
    path.write_text(path.read_text().replace("coffee morning", "\"won't go, nan's tea\""))
    build(read(tiny_source), tmp_path / "offer.db")
    with Catalogue.open(tmp_path / "offer.db") as catalogue:
        assert set(catalogue.index.phrase_matches(["wont", "go"])) == {"tea-and-talk"}
        assert set(catalogue.index.phrase_matches(["nan", "tea"])) == {"tea-and-talk"}
