"""The content page for staff: what it says of each state of a kiosk, and what its three buttons do."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Signal

from kiosk.central import durable, passes, releases
from kiosk.central.pack import FILE_NAME
from kiosk.central.passes import Kind, LastPass
from kiosk.central.state import Entry
from kiosk.offer.catalogue import Catalogue
from kiosk.status import Origin, Status
from ui.hand_pass import NOTHING, Came
from ui.jobs import InlineJobs
from ui.upkeep import Known, Upkeep
from ui.viewmodels.staff_content import Doing, StaffContent, derive

NOW = datetime(2026, 11, 22, 9, tzinfo=UTC)
TODAY = date(2026, 11, 22)
SHOWN, OTHER = Path("/releases/7/offer.db"), Path("/releases/6/offer.db")


class Passes(QObject):
    """Notes which passes were asked for."""

    ended = Signal(object)

    def __init__(self):
        super().__init__()
        self.over = []

    def go(self, location):
        self.over.append(location)


@pytest.fixture
def known(tiny_catalogue):
    release = tiny_catalogue.release()
    status = Status(
        version=7,
        source=Origin.RELEASE,
        council=release.council,
        draft=False,
        active_since=NOW,
        checked_at=NOW,
        last_error=None,
        review_by=release.review_by,
        expires=NOW + timedelta(days=400),
    )
    return Known(SHOWN, status, 6)


@pytest.fixture
def said(tiny_catalogue, known):
    """The page, where the state and what was done differ so from a kiosk that is well."""

    def of(chosen=SHOWN, back_to=6, today=TODAY, **status):
        facts = Known(chosen, replace(known.status, **status), back_to)
        return derive(tiny_catalogue.release(), SHOWN, facts, Doing(), NOW, today, True)

    return of


def test_a_kiosk_that_is_well_has_no_warning(said):
    props = said()
    assert (props.version, props.coming, props.back_to) == (7, -1, 6)
    assert not any((props.review_due, props.signatures_end, props.on_trial, props.trouble))
    assert props.since.startswith("22 November 2026, ")
    assert (props.can_look, props.alone) == (True, False)


def test_the_day_after_its_review_date_it_is_due(said, tiny_catalogue):
    review_by = tiny_catalogue.release().review_by
    assert not said(today=review_by).review_due
    assert said(today=review_by + timedelta(days=1)).review_due


def test_signatures_that_end_within_60_days_are_told(said):
    assert said(expires=NOW + timedelta(days=59)).signatures_end
    assert said(expires=NOW - timedelta(days=1)).signatures_end


def test_what_waits_and_what_was_gone_back_to_comes_after_the_visit(said):
    assert said(waiting=8).coming == 8
    gone_back = said(chosen=OTHER, version=6)
    assert (gone_back.version, gone_back.coming) == (7, 6)
    assert (gone_back.since, gone_back.signed_until) == ("", "")


def test_the_last_failure_stands_there_in_its_own_words(said):
    assert said(last_error="//files: nobody answers").trouble == "//files: nobody answers"


def test_a_kiosk_that_shows_one_offer_says_so_and_offers_nothing(tiny_catalogue):
    props = derive(tiny_catalogue.release(), SHOWN, None, Doing(), NOW, TODAY)
    assert (props.alone, props.can_look, props.back_to) == (True, False, -1)


@pytest.fixture
def home(tmp_path, tiny_offer):
    """A state with versions 7 and 8 of the small offer, of which 8 is shown."""
    folder = tmp_path / "home"
    folder.mkdir()
    for version in (7, 8):
        copy = tmp_path / "copy.db"
        copy.write_bytes(tiny_offer.read_bytes())
        sha256 = durable.sha256_of(copy)
        releases.stage(folder, copy, Entry(version, str(version), sha256, "line", 4, True, NOW))
        releases.activate(folder, NOW)
        releases.prove(folder)
    return folder


@pytest.fixture
def stick(tmp_path):
    (tmp_path / "STICK" / "kinship").mkdir(parents=True)
    (tmp_path / "STICK" / "kinship" / FILE_NAME).write_bytes(b"any")
    return tmp_path / "STICK"


@pytest.fixture
def asked():
    return Passes()


@pytest.fixture
def content(home, stick, asked, visit, route):
    """The page, opened."""
    with Catalogue.open(releases.offer(home)) as catalogue:
        upkeep = Upkeep(home, True, asked, lambda: NOW, lambda: [stick])
        page = StaffContent(catalogue, upkeep, visit, route, InlineJobs(), lambda: NOW, lambda: TODAY)
        route.restart("staff")
        route.open("staff-content")
        yield page


def test_look_makes_one_pass_over_the_usual_place_and_says_what_came_of_it(content, asked):
    content.look()
    content.look()
    assert (asked.over, content.props.busy) == ([""], "look")
    asked.ended.emit(Came(Kind.UNREACHABLE, 8, "nobody answers there"))
    props = content.props
    assert (props.busy, props.outcome, props.reason) == ("", "unreachable", "nobody answers there")


def test_a_failure_of_the_pass_stands_there_as_the_last_one(content, asked, home):
    content.look()
    passes.save(home, LastPass(Kind.UNREACHABLE, NOW, "nobody answers there", 1, "//files"))
    asked.ended.emit(Came(Kind.UNREACHABLE, 8, "nobody answers there"))
    assert content.props.trouble == "//files: nobody answers there"


def test_a_pass_that_told_nothing_is_trouble(content, asked):
    content.look()
    asked.ended.emit(NOTHING)
    assert (content.props.outcome, content.props.reason) == ("trouble", "")


def test_a_stick_is_found_and_its_pack_goes_the_way_of_every_pass(content, asked, stick):
    content.findSticks()
    [row] = content._found.rows
    assert (content.props.sticks, row.name) == ("found", "STICK / kinship")
    content.takeFrom("/etc")
    assert asked.over == []
    content.takeFrom(row.path)
    assert (asked.over, content.props.busy) == ([str(stick / "kinship")], "stick")


def test_no_stick_is_said(content, stick):
    (stick / "kinship" / FILE_NAME).unlink()
    content.findSticks()
    assert content.props.sticks == "none"


def test_going_back_changes_the_disk_and_not_the_visit(content, home):
    content.goBack()
    assert releases.known(home).current.version == 7
    props = content.props
    assert (props.outcome, props.outcome_version, props.coming, props.back_to) == ("back", 7, 7, 0)


def test_where_it_cannot_go_back_it_says_why(content, home):
    for _ in range(2):
        releases.roll_back(home, NOW)
    content.goBack()
    assert content.props.outcome == "trouble"
    assert "no release to go back from" in content.props.reason


def test_what_was_said_is_gone_with_the_visit(content, asked, visit):
    content.findSticks()
    content.takeFrom(content._found.rows[0].path)
    asked.ended.emit(Came(Kind.REFUSED, 8, "it is older"))
    visit.end()
    assert (content.props.outcome, content.props.reason, content._found.rows) == ("", "", ())
