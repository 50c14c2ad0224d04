"""My sheet: the list, its order, for whom, how big, its preview and its code for the phone."""

from datetime import date

import pytest
from PySide6.QtCore import QSize

from kiosk.offer.by_phone import by_phone
from printing.compose import PrintSize
from ui.images import Previews
from ui.jobs import InlineJobs
from ui.viewmodels.sheet import ArrangementRow, Sheet, SheetProps, SheetRow

TODAY = date(2026, 11, 22)
NOTHING_KEPT = QSize(1, 1)


@pytest.fixture
def previews():
    return Previews()


@pytest.fixture
def sheet_with(offer, hub, visit, route, previews):
    """My sheet, with jobs done at once where none are given."""

    def make(jobs=None, address="", has_printer=True):
        jobs = jobs or InlineJobs()
        today = TODAY
        return Sheet(offer, hub, address, has_printer, visit, route, jobs, previews, lambda: today)

    return make


@pytest.fixture
def sheet(sheet_with, route):
    """Open, but at no page that shows how it will look."""
    sheet = sheet_with()
    route.open("arrangement")
    return sheet


def choose(visit, *services):
    for service in services:
        visit.replace(visit.value.toggled(service))


def size_of(previews, source):
    size = QSize()
    previews.requestImage(source.removeprefix("image://preview/"), size, QSize())
    return size


def test_it_begins_empty(sheet):
    assert sheet.props == SheetProps(has_printer=True)
    assert sheet.rows.rows == ()


def test_services_stand_in_the_order_they_were_chosen_each_with_its_area(sheet, visit):
    choose(visit, "tea-and-talk", "child-benefit")
    assert sheet.rows.rows == (
        SheetRow("tea-and-talk", "Tea and talk", "Groups and training", 1),
        SheetRow("child-benefit", "Child Benefit", "Money", 2),
    )
    assert sheet.props.count == 2


def test_what_is_taken_off_leaves_no_gap(sheet, visit):
    choose(visit, "tea-and-talk", "carers-line", "child-benefit")
    sheet.takeOff("carers-line")
    assert [(row.service_id, row.number) for row in sheet.rows.rows] == [
        ("tea-and-talk", 1),
        ("child-benefit", 2),
    ]


def test_move_up_swaps_with_the_one_above_and_the_first_stays(sheet, visit):
    choose(visit, "tea-and-talk", "carers-line", "child-benefit")
    sheet.moveUp("child-benefit")
    sheet.moveUp("tea-and-talk")
    assert visit.value.sheet == ("tea-and-talk", "child-benefit", "carers-line")
    assert [row.number for row in sheet.rows.rows] == [1, 2, 3]


@pytest.mark.parametrize("size", PrintSize)
def test_each_size_of_letters_is_what_is_printed(sheet, visit, size):
    choose(visit, "child-benefit")
    sheet.choosePrintSize(str(size))
    assert sheet.props.print_size == size
    assert sheet.request().size is size


def test_a_size_that_there_is_not_is_our_bug(sheet):
    with pytest.raises(ValueError, match="huge"):
        sheet.choosePrintSize("huge")


def test_an_arrangement_is_chosen_changed_and_taken_back(sheet, visit):
    sheet.chooseArrangement("informal")
    assert sheet.props.arrangement == "The family agreed it between us"
    sheet.chooseArrangement("unsure")
    assert (visit.value.arrangement, sheet.props.arrangement) == ("unsure", "I am not sure")
    sheet.chooseArrangement("unsure")
    assert (visit.value.arrangement, sheet.props.arrangement) == ("", "")


def test_every_arrangement_of_the_offer_is_offered_and_the_chosen_one_marked(sheet):
    sheet.chooseArrangement("special-guardianship")
    assert sheet.arrangements.rows == (
        ArrangementRow("informal", "The family agreed it between us", "Informal kinship care", False),
        ArrangementRow("kinship-foster", "I am approved as their foster carer", "Kinship foster care", False),
        ArrangementRow(
            "special-guardianship", "I am their special guardian", "Special guardianship order", True
        ),
        ArrangementRow("unsure", "I am not sure", "Not sure", False),
    )


def test_what_is_printed_is_what_was_chosen(sheet, visit, hub):
    choose(visit, "tea-and-talk", "child-benefit")
    visit.replace(visit.value.named(" Margaret "))
    sheet.chooseArrangement("informal")
    request = sheet.request()
    assert [service.id for service in request.services] == ["tea-and-talk", "child-benefit"]
    assert (request.for_name, request.arrangement, request.hub) == ("Margaret", "informal", hub)
    assert (request.today, request.release.version, request.size) == (TODAY, 7, PrintSize.STANDARD)


def test_the_preview_is_drawn_where_it_is_looked_at(sheet, visit, route, previews):
    choose(visit, "child-benefit")
    assert sheet.props.pages == ()
    route.open("sheet")
    assert len(sheet.props.pages) == 1
    assert size_of(previews, sheet.props.pages[0]).width() == 1240
    assert not sheet.props.drawing


def test_an_empty_sheet_has_no_preview_and_waits_for_none(sheet, route):
    route.open("sheet")
    assert (sheet.props.pages, sheet.props.drawing, sheet.props.failed) == ((), False, False)


def test_a_change_is_drawn_anew_under_a_new_name(sheet, visit, route):
    choose(visit, "child-benefit")
    route.open("sheet")
    before = sheet.props.pages
    sheet.choosePrintSize("giant")
    assert sheet.props.pages
    assert not set(sheet.props.pages) & set(before)


def test_text_size_and_contrast_of_the_screen_draw_nothing(sheet_with, visit, route, held_jobs):
    sheet_with(held_jobs)
    choose(visit, "child-benefit")
    route.open("sheet")
    held_jobs.wait()
    visit.replace(type(visit.value)(sheet=visit.value.sheet, text_size=2, contrast="dark"))
    assert held_jobs.held == []


def test_it_says_that_it_is_drawing_until_it_is_drawn(sheet_with, visit, route, held_jobs):
    sheet = sheet_with(held_jobs)
    choose(visit, "child-benefit")
    route.open("sheet")
    assert sheet.props.drawing
    held_jobs.let_go()
    assert not sheet.props.drawing
    assert sheet.props.pages


def test_a_drawing_that_is_no_longer_true_is_not_shown(sheet_with, visit, route, held_jobs):
    sheet = sheet_with(held_jobs)
    choose(visit, "child-benefit")
    route.open("sheet")
    choose(visit, "tea-and-talk")
    held_jobs.let_go()
    assert sheet.props.pages == ()
    assert sheet.props.drawing
    held_jobs.let_go()
    assert sheet.props.pages


def test_a_drawing_that_fails_says_so_and_the_next_may_work(sheet, visit, route):
    choose(visit, "child-benefit")
    visit.replace(visit.value.named("\u6f22"))
    route.open("sheet")
    assert (sheet.props.failed, sheet.props.pages, sheet.props.drawing) == (True, (), False)
    visit.replace(visit.value.named("Margaret"))
    assert (sheet.props.failed, len(sheet.props.pages)) == (False, 1)


def test_the_preview_is_gone_with_the_visit(sheet, visit, route, previews):
    choose(visit, "child-benefit")
    visit.replace(visit.value.named("Margaret"))
    route.open("sheet")
    (source,) = sheet.props.pages
    visit.end()
    assert sheet.props == SheetProps(has_printer=True)
    assert sheet.rows.rows == ()
    assert size_of(previews, source) == NOTHING_KEPT


def test_a_drawing_that_comes_after_the_visit_is_dropped(sheet_with, visit, route, held_jobs, previews):
    sheet = sheet_with(held_jobs)
    choose(visit, "child-benefit")
    route.open("sheet")
    visit.end()
    held_jobs.wait()
    assert sheet.props.pages == ()
    assert previews._images == {}


def test_the_code_for_the_phone_holds_the_numbers_of_the_list(sheet, visit, tiny_catalogue, hub, read_code):
    choose(visit, "carers-line", "child-benefit")
    services = tiny_catalogue.services(("carers-line", "child-benefit"))
    assert read_code(sheet.props.phone_qr) == by_phone(services, hub, "")
    assert "08081570192" in read_code(sheet.props.phone_qr)
    assert not sheet.props.phone_is_web


def test_with_a_public_address_the_code_holds_that_and_the_list_behind_a_hash(
    sheet_with, visit, route, read_code
):
    sheet = sheet_with(address="https://kinship.example.org/list")
    route.open("by-phone")
    choose(visit, "tea-and-talk", "child-benefit")
    assert read_code(sheet.props.phone_qr) == "https://kinship.example.org/list#tea-and-talk,child-benefit"
    assert sheet.props.phone_is_web


def test_an_empty_list_has_no_code(sheet):
    assert sheet.props.phone_qr == ""


@pytest.mark.parametrize("there", [True, False])
def test_it_says_whether_there_is_a_printer(sheet_with, there):
    assert sheet_with(has_printer=there).props.has_printer is there


def test_a_pile_of_paper_is_not_drawn_and_its_number_of_pages_is_said(sheet, visit, route, monkeypatch):
    monkeypatch.setattr("printing.style.MOST_PAGES", 0)
    choose(visit, "tea-and-talk")
    route.open("sheet", "")
    assert sheet.props.too_long == 1
    assert (sheet.props.pages, sheet.props.drawing, sheet.props.failed) == ((), False, False)


def test_on_other_pages_only_how_much_is_on_it_is_worked_out(sheet, visit, route):
    route.open("area", "money")
    choose(visit, "child-benefit")
    assert (sheet.props.count, sheet.rows.rows, sheet.props.phone_qr) == (1, (), "")
    route.open("sheet")
    assert [row.service_id for row in sheet.rows.rows] == ["child-benefit"]


def test_nothing_of_it_stays_for_the_next_family(sheet, visit, route):
    choose(visit, "child-benefit")
    visit.replace(visit.value.named("Margaret"))
    route.open("home")
    visit.begin_next_family()
    assert (sheet.props, sheet.rows.rows) == (SheetProps(has_printer=True), ())
