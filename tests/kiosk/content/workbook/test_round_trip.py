"""YAML to workbook to YAML loses nothing that the check of YAML accepts."""

import dataclasses
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from kiosk.content import as_written, source, yaml_folder
from kiosk.content.documents import Document
from kiosk.content.entries import ServiceEntry
from kiosk.content.ledger import Ledger
from kiosk.content.source import read
from kiosk.content.workbook import file
from kiosk.content.workbook.filling import fill
from kiosk.content.workbook.layout import vocabulary
from kiosk.content.workbook.painting import paint
from kiosk.content.workbook.reading import Reading
from kiosk.content.workbook.xlsx import read_grids
from kiosk.offer.forms import LONGEST_TEXT, MOST_LINES, text_fault
from kiosk.offer.model import Cancellation, Need
from kiosk.paths import ASSETS, ROOT

WHERE = Path("offer")
TINY = read(ROOT / "tests" / "tiny_offer")
ODD = [
    "=1+1", "+44 1709", "-5", "@home", "'quoted", '"twice"', "_x0041_", "_x005F_x0041_", "x005F_", "_x000D_",
    "true", "FALSE", "1e5", "12", "2026-01-01", "10:30", "#REF!", "<b>&amp;</b>", "a\u200cb", "😀 𝒳", "ا ب",
    "a  b", "https://x.uk", "ﬁ", "é", "—", "null", "yes", "%s", "{0}", "\\n",
    "x" * LONGEST_TEXT, "😀" * (LONGEST_TEXT // 2),
]  # fmt: skip
PLAIN = st.text(
    st.characters(exclude_categories=("Cc", "Cf", "Cn", "Co", "Cs", "Zl", "Zp", "Zs")), max_size=20
)
TEXTS = (
    st.one_of(st.sampled_from(ODD), PLAIN, st.lists(PLAIN, max_size=4).map(" ".join))
    .map(str.strip)
    .filter(lambda text: text and not text_fault(text))
)
SHORT = TEXTS.filter(lambda text: len(text) < 100)
LINED = st.lists(SHORT | st.just(""), min_size=1, max_size=5).map("\n".join).map(str.strip)
WRONG = st.text(max_size=8)
BUILT = st.dates(date(1901, 1, 1), date(9000, 1, 1)).map(
    lambda day: datetime(day.year, day.month, day.day, day.day % 24, tzinfo=UTC)
)
LISTS = {"easy_words", "steps", "keywords"}
FREE = {
    "name", "summary", "description", "eligibility", "say", "next", "cost", "source", "sentence",
    "hours_note",
    "legal_name", "phrase", "address", "meaning", "cover", "intro", "reviewer", "ask", "title", "council",
    "accountable_role", "reason", "release_source",
}  # fmt: skip
HAVE_LINES = {(ServiceEntry, "description")}
CHANGED = {
    "ServiceEntry", "Entitlement", "Phone", "AreaEntry", "Area", "Organization", "PlaceEntry", "Location",
    "Need", "Leaflet", "Question", "Release", "Arrangement",
}  # fmt: skip
QUICK = settings(
    suppress_health_check=list(HealthCheck),
    deadline=None,
    phases=(
        Phase.explicit,
        Phase.reuse,
        Phase.generate,
    ),  # an offer is too large to be shrunk in a short time
)


def changed(draw, thing, texts, built):  # noqa: C901 - a line for each kind of field
    """The thing with other words, dates and numbers in it, and the same ids and codes."""
    new = {}
    for field in dataclasses.fields(thing):
        name, value = field.name, getattr(thing, field.name)
        if isinstance(value, StrEnum):
            continue
        if name in LISTS:
            new[name] = tuple(
                draw(st.lists(SHORT if texts is TEXTS else texts, min_size=1, max_size=3, unique=True))
            )
        elif name in FREE:
            new[name] = draw(LINED if (thing.__class__, name) in HAVE_LINES else texts) or value
        elif name in {"assured_date", "checked"}:
            new[name] = draw(st.dates(date(1850, 1, 1), built.date()))
        elif name == "review_by":
            new[name] = draw(st.dates(built.date() + timedelta(1), date(9999, 12, 31)))
        elif name == "built_at":
            new[name] = built
        elif name in {"minimum_age", "maximum_age"}:
            new[name] = draw(st.none() | (st.integers(0, 9) if name[:2] == "mi" else st.integers(9, 25)))
        elif isinstance(value, tuple):
            new[name] = tuple(
                changed(draw, each, texts, built) if type(each).__name__ in CHANGED else each
                for each in value
            )
        elif type(value).__name__ in CHANGED:
            new[name] = changed(draw, value, texts, built)
    return dataclasses.replace(thing, **new)


@st.composite
def sources(draw, texts=SHORT):
    """The tiny offer with other words in it; without synonyms, which must lead somewhere."""
    built = draw(BUILT | st.just(datetime(2026, 11, 22, tzinfo=UTC)))
    plain = dataclasses.replace(TINY, synonyms=(), translations=())
    return changed(draw, plain, texts, built)


def documents_of(found):
    return {name: Document(WHERE, node) for name, node in as_written.documents(found).items()}


def accepted(documents, ledger):
    found = source._source(WHERE, documents, ledger)
    ledger.settle()
    return found


def through_a_workbook(documents, on_disk=None):
    grids, _ = fill(documents)
    if on_disk is not None:
        on_disk.write_bytes(paint(grids))
        grids = read_grids(on_disk)
    ledger = Ledger(vocabulary())
    reading = Reading(WHERE, grids, ledger)
    found = accepted(reading.documents, ledger)
    reading.settle()
    return found, ledger.problems


@settings(QUICK, max_examples=20)
@given(sources())
def test_what_the_check_accepts_is_the_same_after_a_workbook(found):
    documents = documents_of(found)
    before = accepted(documents, ledger := Ledger())
    assert [problem.what for problem in ledger.problems] == []
    assert through_a_workbook(documents) == (before, [])


@settings(QUICK, max_examples=20)
@given(sources(WRONG))
def test_a_workbook_hides_nothing_that_was_wrong(found):
    documents = documents_of(found)
    before = accepted(documents, ledger := Ledger())
    after, problems = through_a_workbook(documents)
    if ledger.problems:
        assert problems
    else:
        assert (after, problems) == (before, [])


@settings(QUICK, max_examples=4)
@given(sources())
def test_a_file_holds_what_its_sheets_hold(tmp_path_factory, found):
    documents = documents_of(found)
    before = accepted(documents, Ledger())
    book = tmp_path_factory.mktemp("book") / "offer.xlsx"
    assert through_a_workbook(documents, book) == (before, [])


@pytest.mark.full
@pytest.mark.filterwarnings("ignore:Generating overly large repr")  # a cell's worth of text is one
@settings(QUICK, max_examples=300)
@given(sources(TEXTS))
def test_what_the_check_accepts_is_the_same_after_a_workbook_three_hundred_times(found):
    documents = documents_of(found)
    before = accepted(documents, ledger := Ledger())
    assert [problem.what for problem in ledger.problems] == []
    assert through_a_workbook(documents) == (before, [])


def test_odd_texts_come_back_out_of_the_file_as_they_were(tmp_path):
    odd = tuple(text for text in ODD if len(text) < 100)
    services = (
        dataclasses.replace(TINY.services[0], steps=odd, keywords=odd, description="\n".join(odd)),
        *TINY.services[1:],
    )
    needs = tuple(Need(f"need-{at}", text, ("tea-and-talk",)) for at, text in enumerate(ODD))
    found = dataclasses.replace(TINY, services=services, needs=needs)
    file.write(found, tmp_path / "offer.xlsx")
    assert dataclasses.replace(read(tmp_path / "offer.xlsx"), folder=TINY.folder) == found


@pytest.mark.parametrize("folder", [ASSETS / "offer", ROOT / "tests" / "example_offer"])
def test_a_whole_offer_goes_from_yaml_to_a_workbook_and_back(folder, tmp_path):
    found = read(folder)
    file.write(found, tmp_path / "offer.xlsx")
    yaml_folder.write(read(tmp_path / "offer.xlsx"), tmp_path / "offer")
    assert dataclasses.replace(read(tmp_path / "offer"), folder=found.folder) == found


def test_cancellations_and_times_stand_in_cells(tmp_path):
    found = read(ROOT / "tests" / "example_offer")
    dated = next(one for one in found.services if any(each.dtstart for each in one.schedules))
    schedule = dataclasses.replace(
        dated.schedules[0],
        dtstart=date(2026, 11, 26), freq="WEEKLY", interval=1, byday=("TH",), until=None, count=None,
        opens_at=time(0, 0), closes_at=time(23, 59), valid_from=None, valid_to=None,
        except_dates=(date(2027, 1, 7),),
        cancellations=(
            Cancellation(date(2026, 12, 24), "The hub is  closed"), Cancellation(date(2026, 12, 31), ""),
        ),
    )  # fmt: skip
    one = dataclasses.replace(dated, schedules=(schedule, *dated.schedules[1:]))
    services = tuple(one if each.id == one.id else each for each in found.services)
    with_dates = dataclasses.replace(found, services=services)
    file.write(with_dates, tmp_path / "offer.xlsx")
    assert dataclasses.replace(read(tmp_path / "offer.xlsx"), folder=found.folder) == with_dates


def test_a_text_that_a_cell_cannot_hold_is_refused_in_yaml_too(tiny_source, edit):
    edit("services/money/child-benefit.yaml", "cost: Free.", f"cost: {'x' * (LONGEST_TEXT + 1)}")
    (problem,) = source.examine(tiny_source).problems
    assert "cost is longer than 32,767 characters" in problem.what


def test_a_list_that_a_cell_cannot_hold_is_refused_in_yaml_too(tiny_source, edit):
    lines = "".join(f"\n  - Line {number}" for number in range(MOST_LINES + 1))
    steps = "steps:\n  - Fill in the form.\n  - Send it off."
    edit("services/money/child-benefit.yaml", steps, f"steps:{lines}")
    (problem,) = source.examine(tiny_source).problems
    assert "steps is longer than 254 lines" in problem.what


def test_things_with_a_row_of_their_own_may_be_many_and_long(tmp_path):
    phone = TINY.services[0].phones[0]
    long = dataclasses.replace(phone, source="x" * LONGEST_TEXT)
    busy = dataclasses.replace(TINY.services[0], phones=(long, long, *(phone,) * MOST_LINES))
    found = dataclasses.replace(TINY, services=(busy, *TINY.services[1:]))
    documents = documents_of(found)
    assert through_a_workbook(documents) == (accepted(documents, Ledger()), [])


@pytest.mark.parametrize(
    "moment", [datetime(2026, 11, 22, 9, 30, 5, tzinfo=UTC), datetime(2027, 1, 1, tzinfo=UTC)]
)
def test_a_moment_keeps_its_time(moment, tmp_path):
    found = dataclasses.replace(TINY, release=dataclasses.replace(TINY.release, built_at=moment))
    file.write(found, tmp_path / "offer.xlsx")
    assert read(tmp_path / "offer.xlsx").release.built_at == moment
