import re
import shutil
import sqlite3
import threading
from datetime import UTC, date, datetime, time

import pytest

from kiosk.errors import OfferRefused, UnknownId
from kiosk.offer import soundness
from kiosk.offer.catalogue import Catalogue
from kiosk.offer.hours import Opening
from kiosk.offer.model import (
    AreaKind,
    ContactStatus,
    Entitlement,
    Leaflet,
    Level,
    Location,
    PhoneKind,
    Release,
    Schedule,
    ServiceSummary,
    SheetTemplate,
)

TEA = ServiceSummary(
    "tea-and-talk", "Tea and talk", "Meet other carers over a cup of tea.", ("groups", "money")
)


def test_the_release_is_read(tiny_catalogue):
    assert tiny_catalogue.release() == Release(
        version=7,
        council="Example Council",
        title="Example help for kinship families",
        built_at=datetime(2026, 11, 22, 9, tzinfo=UTC),
        review_by=date(2027, 5, 21),
        accountable_role="Example manager for kinship",
        languages=("en",),
        draft=True,
    )


def test_areas_and_arrangements_keep_their_order(tiny_catalogue):
    assert [area.id for area in tiny_catalogue.areas()] == ["money", "groups", "urgent"]
    assert tiny_catalogue.area("urgent").kind is AreaKind.URGENT
    ids = [arrangement.id for arrangement in tiny_catalogue.arrangements()]
    assert ids == ["informal", "kinship-foster", "special-guardianship", "unsure"]
    assert tiny_catalogue.arrangement("unsure").legal_name == "Not sure"


def test_an_area_lists_its_services_in_order_each_with_its_home_area_first(tiny_catalogue):
    money = tiny_catalogue.services_in("money")
    assert [summary.id for summary in money] == ["child-benefit", "tea-and-talk"]
    assert money[1] == TEA


def test_an_area_without_services_is_empty_and_not_unknown(copy, change):
    change(copy, "INSERT INTO area VALUES ('work', 'kinship', 'Work', 'Time off', 'work', 9)")
    with Catalogue.open(copy) as catalogue:
        assert catalogue.services_in("work") == ()


def test_summaries_and_services_come_in_the_order_asked_for(tiny_catalogue):
    ids = ("tea-and-talk", "child-benefit", "carers-line", "tea-and-talk")
    assert tuple(summary.id for summary in tiny_catalogue.summaries(ids)) == ids
    assert tuple(service.id for service in tiny_catalogue.services(ids)) == ids
    assert tiny_catalogue.summaries(()) == tiny_catalogue.services(()) == ()


def test_a_service_is_read_whole(tiny_catalogue):
    service = tiny_catalogue.service("child-benefit")
    assert service.organization == "Example Council"
    assert service.easy_words == ("This is money from the government.", "It helps you pay for the child.")
    assert (service.minimum_age, service.maximum_age) == (0, 19)
    assert service.steps == ("Fill in the form.", "Send it off.")
    assert service.eligibility == "You can claim if the child lives with you."
    assert service.say == "A child has come to live with me. I want to claim Child Benefit."
    assert (service.next, service.cost) == ("They write to you.", "Free.")
    assert (service.url, service.url_words) == ("https://www.gov.uk/child-benefit", "gov.uk/child-benefit")
    assert service.keywords == ("child money", "child benefit")
    assert (service.assured_date, service.review_by) == (date(2026, 11, 21), date(2027, 4, 1))
    assert (service.phones, service.locations, service.schedules) == ((), (), ())


def test_entitlements_come_in_the_order_of_the_arrangements(tiny_catalogue):
    found = tiny_catalogue.service("child-benefit").entitlements
    assert [each.arrangement for each in found] == [
        "informal",
        "kinship-foster",
        "special-guardianship",
        "unsure",
    ]
    assert found[1] == Entitlement(
        arrangement="kinship-foster",
        level=Level.ASK,
        sentence="You get a fostering allowance instead. Ask your social worker.",
        source="Made up for tests, page 2",
        checked=date(2026, 10, 1),
        inherited=False,
    )
    assert [each.inherited for each in found] == [True, False, True, False]


def test_phones_places_and_schedules_are_read(tiny_catalogue):
    first, second = tiny_catalogue.service("carers-line").phones
    assert (first.number, first.kind, first.status) == (
        "0808 157 0192",
        PhoneKind.VOICE,
        ContactStatus.UNVERIFIED,
    )
    assert first.hours == (Opening((0, 1, 2, 3, 4), time(9, 30), time(17)), Opening((5,), time(10), time(12)))
    assert (second.number, second.hours, second.hours_note) == ("01632 960123", (), "")
    (text,) = tiny_catalogue.service("text-for-help").phones
    assert text.kind is PhoneKind.TEXT
    assert text.hours[0].all_day
    tea = tiny_catalogue.service("tea-and-talk")
    assert tea.locations == (
        Location("example-hub", "Example Family Hub", "1 Example Street, Exampleton"),
        Location("other-hub", "Other Family Hub", ""),
    )
    assert tea.schedules == (Schedule("Every two weeks. Ask at the desk for the next date.", "WEEKLY", 2),)


def test_needs_glossary_and_synonyms_are_read(tiny_catalogue):
    assert [(need.id, need.services) for need in tiny_catalogue.needs()] == [
        ("i-need-money-today", ("child-benefit",)),
        ("i-feel-so-alone", ("tea-and-talk", "carers-line")),
    ]
    respite, order = tiny_catalogue.glossary()
    assert (respite.id, respite.also) == ("respite", ())
    assert order.also == ("SGO", "special guardian")
    assert tiny_catalogue.synonyms() == {
        "family allowance": ("child benefit",),
        "lonely": ("meet other carers", "talk"),
        "nan": ("kinship carer",),
    }


@pytest.mark.parametrize(
    ("kind", "ids"),
    [
        ("service", ("carers-line", "child-benefit", "tea-and-talk", "text-for-help")),
        ("area", ("money", "groups", "urgent")),
        ("arrangement", ("informal", "kinship-foster", "special-guardianship", "unsure")),
        ("need", ("i-need-money-today", "i-feel-so-alone")),
        ("location", ("example-hub", "other-hub")),
        ("glossary", ("respite", "special-guardianship-order")),
    ],
)
def test_all_ids_of_a_kind_are_known(tiny_catalogue, kind, ids):
    assert tiny_catalogue.ids(kind) == ids


@pytest.mark.parametrize(
    ("ask", "kind", "id_", "near"),
    [
        (Catalogue.service, "service", "child-benefits", ("child-benefit",)),
        (Catalogue.area, "area", "Mony", ("money",)),
        (Catalogue.services_in, "area", "grups", ("groups",)),
        (Catalogue.arrangement, "arrangement", "informel", ("informal",)),
        (Catalogue.area, "area", "\udcff", ()),
        (Catalogue.service, "service", "\udcff", ()),
        (lambda it, id_: it.services(("child-benefit", id_)), "service", "zzz", ()),
        (lambda it, id_: it.summaries(("child-benefit", id_)), "service", "carersline", ("carers-line",)),
    ],
)
def test_an_unknown_id_is_named_with_those_like_it(tiny_catalogue, ask, kind, id_, near):
    with pytest.raises(UnknownId) as caught:
        ask(tiny_catalogue, id_)
    assert (caught.value.kind, caught.value.id, caught.value.near) == (kind, id_, near)


def test_a_path_with_awkward_characters_is_opened_as_it_is(tiny_offer, tmp_path):
    path = tmp_path / "50% off? #1 & ü.db"
    shutil.copy(tiny_offer, path)
    with Catalogue.open(path) as catalogue:
        assert catalogue.release().version == 7


def test_a_relative_path_is_opened(tiny_offer, tmp_path, monkeypatch):
    shutil.copy(tiny_offer, tmp_path / "offer.db")
    monkeypatch.chdir(tmp_path)
    with Catalogue.open(type(tmp_path)("offer.db")) as catalogue:
        assert catalogue.release().version == 7


def test_a_newer_minor_with_a_table_and_a_column_more_is_read(copy, change):
    change(
        copy,
        "PRAGMA user_version = 1999",
        "CREATE TABLE voucher (id TEXT) STRICT",
        "ALTER TABLE service ADD COLUMN photo TEXT NOT NULL DEFAULT ''",
    )
    with Catalogue.open(copy) as catalogue:
        assert catalogue.service("child-benefit").name == "Child Benefit"


PRINTS = ("leaflet_service", "leaflet", "sheet_template_service", "sheet_template")


def test_an_offer_from_before_there_were_leaflets_is_read_and_has_none(copy, change):
    change(copy, "PRAGMA user_version = 1000", *(f"DROP TABLE {table}" for table in PRINTS))
    with Catalogue.open(copy) as catalogue:
        assert catalogue.service("child-benefit").name == "Child Benefit"
        assert catalogue.leaflets() == catalogue.sheet_templates() == ()
        assert catalogue.ids("leaflet") == ()


def test_an_offer_that_says_it_has_leaflets_and_has_none_is_refused(copy, change):
    change(copy, *(f"DROP TABLE {table}" for table in PRINTS))
    with pytest.raises(OfferRefused):
        Catalogue.open(copy)


def test_leaflets_are_read_in_order_with_their_services_in_order(tiny_catalogue):
    assert tiny_catalogue.ids("leaflet") == ("groups", "money", "special-guardianship")
    assert tiny_catalogue.leaflet("special-guardianship") == Leaflet(
        id="special-guardianship",
        area="",
        arrangement="special-guardianship",
        cover="You are a special guardian",
        intro="A court made you the child's guardian.",
        services=("child-benefit", "carers-line", "tea-and-talk"),
    )
    assert tiny_catalogue.leaflet("groups").area == "groups"
    with pytest.raises(UnknownId) as caught:
        tiny_catalogue.leaflet("mony")
    assert caught.value.near == ("money",)


def test_templates_are_read_in_order_and_may_fit_any_arrangement(tiny_catalogue):
    assert tiny_catalogue.sheet_templates() == (
        SheetTemplate(
            "new-guardian", "New special guardian", "special-guardianship", ("carers-line", "child-benefit")
        ),
        SheetTemplate("on-my-own", "On my own", "", ("tea-and-talk",)),
    )


def test_the_offer_cannot_be_written_to(tiny_catalogue):
    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        tiny_catalogue._database.execute("DELETE FROM service")


def test_using_it_from_another_thread_or_after_closing_is_our_bug(tiny_offer):
    catalogue = Catalogue.open(tiny_offer)
    caught = []

    def read():
        try:
            catalogue.release()
        except sqlite3.ProgrammingError as error:
            caught.append(error)

    thread = threading.Thread(target=read)
    thread.start()
    thread.join()
    assert len(caught) == 1
    catalogue.close()
    with pytest.raises(sqlite3.ProgrammingError):
        catalogue.release()


def test_the_schema_says_the_id_and_the_version_that_are_looked_for():
    schema = (soundness.Path(soundness.__file__).parent / "schema.sql").read_text("utf-8")
    assert int(re.search(r"application_id = (\w+)", schema)[1], 0) == soundness.APPLICATION_ID
    assert int(re.search(r"user_version = (\d+)", schema)[1]) // 1000 == soundness.SCHEMA_MAJOR


def test_only_ids_of_services_are_present_in_their_order(tiny_catalogue):
    assert tiny_catalogue.present(("text-for-help", "gone", "child-benefit")) == (
        "text-for-help",
        "child-benefit",
    )
