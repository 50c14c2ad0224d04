"""What changed, as a person would say it."""

from dataclasses import fields, replace
from datetime import date

import pytest

from kiosk.central.changes import Change, Kind
from kiosk.cli import change_words
from kiosk.offer.model import Service


@pytest.fixture
def service(tiny_catalogue):
    return tiny_catalogue.service("carers-line")


def said(service, **changes):
    after = replace(service, **changes)
    change = Change(Kind.CHANGED, after.id, after.name, tuple(changes), service, after)
    return change_words.in_words(change).partition("(carers-line): ")[2]


def test_every_part_of_a_service_has_words():
    assert set(change_words.PARTS) == {field.name for field in fields(Service)} - {"id"}


def test_what_is_new_and_what_is_gone_is_named():
    assert change_words.in_words(Change(Kind.ADDED, "x", "X help")) == "New: X help (x)"
    assert change_words.in_words(Change(Kind.REMOVED, "x", "X help")) == "Gone: X help (x)"


def test_what_is_short_is_told_as_it_was_and_as_it_is(service):
    number = replace(service.phones[0], number="01632 960999")
    before = ", ".join(phone.number for phone in service.phones)
    assert said(service, phones=(number,)) == f"the telephone is 01632 960999 (it was {before})"
    assert said(service, name="Line", review_by=date(2027, 1, 2)).startswith(
        f"the name is Line (it was {service.name}); the day to check it again by is 2 January 2027"
    )
    assert said(service, phones=()) == f"the telephone is gone (it was {before})"
    assert said(replace(service, cost=""), cost="£2") == "the cost is £2 (there was none)"


def test_what_is_long_is_only_named(service):
    assert said(service, description="Other words.", say="Hello") == "the description; what you could say"
    assert said(service, cost="x" * 61) == "the cost"


def test_a_number_that_only_its_hours_changed_for_is_not_told_twice(service):
    assert said(service, phones=(replace(service.phones[0], hours_note="x"), *service.phones[1:])) == (
        "the telephone"
    )
