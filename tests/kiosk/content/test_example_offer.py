"""The example offer is whole, plainly an example, and nobody can be rung by mistake."""

import re
from datetime import date

from kiosk.content.check import check
from kiosk.content.source import read
from kiosk.offer.catalogue import Catalogue
from kiosk.offer.diary import sessions

# Ofcom keeps these for stories: nobody has them.
FOR_STORIES = re.compile(r"01632 960\d{3}|0808 157 0\d{3}|07700 900\d{3}")


def test_the_example_offer_has_nothing_left_to_confirm_and_something_in_every_area(example_folder):
    report = check(example_folder, date(2026, 11, 22))
    assert (report.problems, report.findings.refusals) == ((), ())
    assert report.findings.web_only == report.findings.desk_only == ()
    source = read(example_folder)
    assert {area for entry in source.services for area in entry.areas} == {
        entry.area.id for entry in source.areas
    }


def test_the_example_offer_says_that_it_is_one_and_leads_to_nobody(example_folder):
    source = read(example_folder)
    assert source.release.title.startswith("Example")
    assert not source.release.draft
    numbers = [phone.number for entry in source.services for phone in entry.phones]
    assert [number for number in numbers if not FOR_STORIES.fullmatch(number)] == []
    addresses = [entry.url for entry in source.services if entry.url]
    assert [url for url in addresses if not url.startswith("https://www.example.org/")] == []


def test_groups_of_the_example_offer_meet_and_one_is_cancelled(example_offer):
    with Catalogue.open(example_offer) as catalogue:
        coming = sessions(catalogue.groups(), date(2026, 11, 22), days=28)
    assert len({session.service.id for session in coming}) == 6
    assert [session.reason for session in coming if session.cancelled] == ["The hall is being painted."]
