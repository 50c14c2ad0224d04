from dataclasses import replace
from datetime import date, time, timedelta

import pytest

from kiosk.offer.contact import DESK
from kiosk.offer.diary import Session
from kiosk.offer.model import Entitlement, Level, Location, PhoneKind, Schedule, ServiceSummary
from printing.compose import PRINTED, compose_sheet
from printing.sheet import Voice

RELAY = "Deaf, or hard to talk? Dial 18001 first."
NAVIGATOR = "Ask for a kinship Navigator. That is a council worker who knows all the help there is."
DRAFT = ("Draft: not yet approved by the council.", "Numbers still to be confirmed.")
DUE = "Check with staff: due for review."
MISTAKE = "Something wrong? Tell any Family Hub."


def _lines(block):
    return [" ".join(words.text for words in line.words).replace("\u00a0", " ") for line in block.paragraphs]


def _all_lines(sheet):
    return [line for block in sheet.blocks for line in _lines(block)]


def _block(sheet, name):
    (block,) = (block for block in sheet.blocks if block.name == name)
    return block


def test_the_header_says_for_whom_when_and_where(sheet_request):
    header = _lines(compose_sheet(sheet_request(for_name=" Margaret ")).blocks[0])
    assert header == ["Your support sheet", "For Margaret", "Sunday 22 November 2026, at The Place, Eastwood"]


def test_without_a_name_nobody_is_named(sheet_request):
    header = _lines(compose_sheet(sheet_request()).blocks[0])
    assert header == ["Your support sheet", "Sunday 22 November 2026, at The Place, Eastwood"]


def test_a_person_to_talk_to_comes_first_with_all_that_is_known_of_the_hub(sheet_request):
    assert _lines(compose_sheet(sheet_request()).blocks[1]) == [
        "Start here: talk to a person",
        NAVIGATOR,
        f"01709 000 000 {RELAY}",
        "The Place, Eastwood, 1 Example Street, Rotherham S65 1XX.",
        "Monday to Friday, 9am to 5pm.",
    ]


def test_without_a_telephone_the_desk_is_named_and_the_unknown_left_out(sheet_request, bare_hub):
    start = _lines(compose_sheet(sheet_request(hub=bare_hub)).blocks[1])
    assert start == ["Start here: talk to a person", NAVIGATOR, f"{DESK}."]


def test_a_service_says_what_section_7_asks_in_its_order(sheet_request, service, phone):
    whole = service(
        name="Tea and talk",
        entitlements=(Entitlement("informal", Level.EVERYONE, "You can come.", "", date(2026, 1, 1), True),),
        phones=(phone("0300 123 7015", "Tea line", hours=("Mo 10:00-12:00",), note="Not in August."),),
        url="https://www.tea.org.uk/talk",
        url_words="tea.org.uk/talk",
        locations=(Location("a", "The Place", "1 Example Street"), Location("b", "Maltby", "")),
        schedules=(Schedule("Every week.", "WEEKLY", 1),),
        say="I would like to come.",
    )
    block = _block(compose_sheet(sheet_request(whole, arrangement="informal")), "Tea and talk")
    assert _lines(block) == [
        "Tea and talk",
        "Meet other carers over a cup of tea.",
        "For you: You can come.",
        "Scan the code, or go to tea.org.uk/talk",
        "0300 123 7015 Tea line",
        f"Monday, 10am to 12 noon. Not in August. {RELAY}",
        "Where: The Place, 1 Example Street.",
        "Maltby.",
        "Not sure how to get there? Ask at the desk in any Family Hub.",
        "When: Every week.",
        "You could say: “I would like to come.”",
    ]
    assert block.qr.payload == "https://www.tea.org.uk/talk"


def test_without_an_arrangement_nothing_is_said_about_one(sheet_request, eight_services):
    assert not any(
        line.startswith("For you:") for line in _all_lines(compose_sheet(sheet_request(*eight_services)))
    )


def test_a_service_without_a_number_leads_to_the_desk_and_its_number(sheet_request, service):
    block = _block(compose_sheet(sheet_request(service())), "Tea and talk")
    assert _lines(block)[2:] == [
        "Ask at the desk or ring 01709 000 000",
        "Scan the code to ring this number.",
    ]
    assert block.qr.payload == "tel:01709000000"


def test_a_service_without_a_number_in_a_hub_without_one_leads_to_the_desk(sheet_request, service, bare_hub):
    block = _block(compose_sheet(sheet_request(service(), hub=bare_hub)), "Tea and talk")
    assert _lines(block)[2:] == [f"{DESK}."]
    assert block.qr is None


def test_a_line_that_says_itself_how_to_ring_without_talking_is_left_to_say_it(sheet_request, service, phone):
    told = phone("0808 801 0366", note="By textphone, dial 18001 first.")
    assert RELAY not in " ".join(
        _lines(_block(compose_sheet(sheet_request(service(phones=(told,)))), "Tea and talk"))
    )


def test_a_number_to_text_is_called_one(sheet_request, service, phone):
    texting = service(phones=(phone("85258", "Shout", PhoneKind.TEXT),))
    block = _block(compose_sheet(sheet_request(texting)), "Tea and talk")
    assert _lines(block)[2:] == ["Text 85258 Shout", "Scan the code to text this number."]


def test_of_several_numbers_the_code_s_own_is_named(sheet_request, service, phone):
    several = service(phones=(phone("0800 1111"), phone("116 123")))
    assert "Scan the code to ring 0800 1111" in _all_lines(compose_sheet(sheet_request(several)))


def test_a_number_without_a_name_is_the_organization_s(sheet_request, service, phone):
    lines = _all_lines(compose_sheet(sheet_request(service(phones=(phone("0800 1111"),)))))
    assert "0800 1111 Rotherham Council" in lines


def test_numbers_are_in_the_loudest_voice_and_cannot_be_parted(sheet_request, eight_services):
    sheet = compose_sheet(sheet_request(*eight_services))
    numbers = [
        words for block in sheet.blocks for line in block.paragraphs for words in line.words
        if words.voice is Voice.PHONE
    ]  # fmt: skip
    assert len(numbers) > 8
    assert not any(" " in words.text or "-" in words.text for words in numbers)


def test_appointment_and_note_stand_before_the_services(sheet_request, service):
    request = sheet_request(service(), appointment="Tuesday at 10am", note="Bring the book.\nAsk again.")
    sheet = compose_sheet(request)
    assert [block.name for block in sheet.blocks[1:4]] == [
        "Start here: talk to a person",
        "Your appointment",
        "Tea and talk",
    ]
    assert _lines(sheet.blocks[2]) == [
        "Your appointment",
        "Tuesday at 10am",
        "A note for you",
        "Bring the book.",
        "Ask again.",
    ]


def test_it_ends_with_999_and_nhs_111(sheet_request, eight_services):
    last = compose_sheet(sheet_request(*eight_services)).blocks[-2]
    assert [line.split(" ")[0] for line in _lines(last)[1:]] == ["999", "NHS"]
    assert _lines(last)[2].startswith("NHS 111 ")


def test_services_keep_the_order_they_were_chosen_in(sheet_request, eight_services):
    chosen = eight_services[::-1]
    names = [block.name for block in compose_sheet(sheet_request(*chosen)).blocks]
    assert names[2:-2] == [service.name for service in chosen]


def _footer(sheet):
    return [words.text.replace("\u00a0", " ") for words in sheet.footer]


def test_the_footer_says_the_oldest_check_the_version_and_where_to_report(sheet_request, service):
    older = service("older", assured_date=date(2026, 3, 1))
    assert _footer(compose_sheet(sheet_request(service(), older))) == [
        "Checked 1 March 2026.",
        "Offer version 7.",
        MISTAKE,
    ]


def test_a_draft_says_so_at_the_foot(sheet_request, service, release):
    footer = _footer(compose_sheet(sheet_request(service(), release=replace(release, draft=True))))
    assert footer[2:] == [*DRAFT, MISTAKE]


@pytest.mark.parametrize(("review_by", "said"), [(date(2026, 11, 22), []), (date(2026, 11, 21), [DUE])])
def test_the_day_after_its_review_date_an_offer_says_so_at_the_foot(
    sheet_request, service, release, review_by, said
):
    footer = _footer(compose_sheet(sheet_request(service(), release=replace(release, review_by=review_by))))
    assert footer[2:] == [*said, MISTAKE]


def test_a_sheet_without_services_still_leads_to_a_person(sheet_request):
    sheet = compose_sheet(sheet_request())
    assert [block.name for block in sheet.blocks[1:]] == [
        "Start here: talk to a person",
        "If you need help now",
        "My notes",
    ]
    assert _footer(sheet) == ["Offer version 7.", MISTAKE]


@pytest.mark.parametrize("field", ["for_name", "note", "appointment"])
def test_what_was_typed_is_known_as_typed(sheet_request, field):
    sheet = compose_sheet(sheet_request(**{field: "MARKER"}))
    (words,) = (
        words for block in sheet.blocks for line in block.paragraphs for words in line.words
        if "MARKER" in words.text
    )  # fmt: skip
    assert words.typed
    assert words.field == field.removesuffix("_name")


def test_each_text_of_the_offer_knows_its_service_and_field(sheet_request, service):
    sheet = compose_sheet(sheet_request(service("tea", summary="MARKER")))
    (words,) = (
        words for block in sheet.blocks for line in block.paragraphs for words in line.words
        if words.text == "MARKER"
    )  # fmt: skip
    assert (words.field, words.typed) == ("tea, summary", False)


def test_the_sheet_is_in_the_release_s_language(sheet_request):
    assert compose_sheet(sheet_request()).language == "en"


def _session(service, day, **changes):
    summary = ServiceSummary(service.id, service.name, service.summary, service.areas)
    plain = Session(summary, day, time(10), time(12), None, False, False, "", "")
    return replace(plain, **changes)


def test_the_next_three_dates_of_a_group_are_said_and_a_cancelled_one_says_so(sheet_request, service):
    group, place = service(), Location("place", "The Place", "")
    tuesdays = [date(2026, 11, 24) + timedelta(weeks=week) for week in range(6)]
    sessions = [_session(group, day, location=place) for day in tuesdays]
    sessions[1] = replace(sessions[1], cancelled=True, reason="The hall is let")
    block = _block(compose_sheet(sheet_request(group, sessions=tuple(sessions))), "Tea and talk")
    dates = [line for line in _lines(block) if "2026" in line]
    assert dates == [
        "Next: Tuesday 24 November 2026, 10am to 12 noon, at The Place.",
        "Not on Tuesday 1 December 2026. The hall is let.",
        "Tuesday 8 December 2026, 10am to 12 noon, at The Place.",
        "Tuesday 15 December 2026, 10am to 12 noon, at The Place.",
    ]


@pytest.mark.parametrize("language", ["ur", "ar"])
def test_a_date_s_year_and_time_are_pieces_of_their_own_where_letters_run_from_the_right(
    sheet_request, service, language
):
    group = service()
    sheet = compose_sheet(
        sheet_request(group, sessions=(_session(group, date(2026, 12, 1)),), language=language)
    )
    (line,) = (line for line in _lines(_block(sheet, f"\u2066{group.name}\u2069")) if "2026" in line)
    assert "\u20662026\u2069" in line.replace("\u2069،", "\u2069")


def test_a_date_on_a_bank_holiday_says_to_ask_first(sheet_request, service):
    group = service()
    session = _session(group, date(2026, 12, 28), bank_holiday="Boxing Day", opens_at=None, closes_at=None)
    block = _block(compose_sheet(sheet_request(group, sessions=(session,))), "Tea and talk")
    assert "Next: Monday 28 December 2026. That is a bank holiday: ask first." in _lines(block)


def test_the_dates_of_other_groups_are_left_out(sheet_request, service):
    sessions = (_session(service("other"), date(2026, 12, 1)),)
    block = _block(compose_sheet(sheet_request(service(), sessions=sessions)), "Tea and talk")
    assert not any(line.startswith("Next:") for line in _lines(block))


def test_what_is_in_this_hub_needs_no_directions(sheet_request, service, hub):
    here = service(locations=(Location(hub.id, hub.name, hub.address),))
    assert not any("how to get there" in line for line in _all_lines(compose_sheet(sheet_request(here))))


def _own_words(sheet):
    """What the sheet says itself, beside what the offer and people say."""
    texts = {
        words.text
        for block in sheet.blocks
        for line in block.paragraphs
        for words in line.words
        if not words.field
    }
    return texts | {words.text for words in sheet.footer}


@pytest.mark.parametrize("language", PRINTED)
def test_a_sheet_in_another_language_leaves_none_of_its_own_words_in_english(sheet_request, language):
    sheet = compose_sheet(sheet_request(language=language))
    assert sheet.language == language
    english = _own_words(compose_sheet(sheet_request()))
    assert language == "en" or _own_words(sheet) & english <= {"999", "NHS\u00a0111"}
