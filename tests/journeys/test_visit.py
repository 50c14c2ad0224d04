"""A whole visit by touch alone: find help, put it on a sheet, print it, and leave nothing behind."""

import pypdfium2

from kiosk.visit import Visit
from printing.printers import printer_for
from ui.scene import settle


def test_a_carer_walks_up_finds_help_and_leaves_with_a_sheet(walk_up, paper, words_on):
    carer = walk_up(printer=printer_for(paper.as_uri()))
    assert carer.page == "attract"
    carer.touch("Touch to start")
    assert carer.page == "home"
    carer.touch("Money")
    assert carer.page == "area"
    carer.touch("Add to my sheet: Guardian's Allowance", "Read more: Child Benefit")
    assert carer.page == "service"
    carer.touch("Add to my sheet", "My sheet (2)")
    assert carer.page == "sheet"
    carer.touch("Put a first name on it", *"Ann", "Done")
    assert carer.page == "sheet"
    assert carer.sees("For Ann")
    assert carer.prints() == "done"
    (sheet,) = paper.glob("*.pdf")
    carer.touch("Finish and clear")
    assert carer.page == "cleared"
    assert carer.app.kiosk.visit.value == Visit()
    carer.touch("Touch for the next person")
    assert carer.page == "attract"

    words = words_on(sheet)
    assert "For Ann" in words
    assert 0 < words.index("Guardian's Allowance") < words.index("Child Benefit")


def test_the_sheet_has_the_order_that_was_chosen_last(walk_up, paper, words_on):
    carer = walk_up(printer=printer_for(paper.as_uri()))
    carer.touch("Touch to start", "Money")
    for name in ("Guardian's Allowance", "Child Benefit", "Carer's Allowance"):
        carer.touch(f"Add to my sheet: {name}")
    carer.touch("My sheet (3)", "Up: Child Benefit", "Take off: Carer's Allowance")
    assert carer.prints() == "done"
    (sheet,) = paper.glob("*.pdf")
    words = words_on(sheet)
    assert 0 < words.index("Child Benefit") < words.index("Guardian's Allowance")
    assert "Carer's Allowance" not in words


def test_the_sheet_says_what_it_means_for_this_family_in_letters_as_large_as_asked(walk_up, paper, words_on):
    carer = walk_up(printer=printer_for(paper.as_uri()))
    carer.touch("Touch to start", "Money", "Add to my sheet: Child Benefit", "My sheet (1)")
    rows = carer.app.kiosk.sheet.arrangements.rows
    (arrangement,) = (row.name for row in rows if row.arrangement_id == "kinship-foster")
    carer.touch("Say how the child came to you", arrangement, "Giant")
    assert carer.prints() == "done"
    (sheet,) = paper.glob("*.pdf")
    entitlements = carer.app.catalogue.service("child-benefit").entitlements
    (meaning,) = (one.sentence for one in entitlements if one.arrangement == "kinship-foster")
    assert " ".join(meaning.split()) in words_on(sheet)
    with pypdfium2.PdfDocument(sheet) as document:
        assert len(document) > 1


def test_nothing_of_one_visit_is_on_the_screen_of_the_next(walk_up):
    carer = walk_up()
    carer.touch("Touch to start")
    home = carer.app.window.grabWindow()
    carer.touch("Text size", "Largest", "Contrast", "White on black", "Money", "Add to my sheet: ")
    carer.touch("Finish and clear", "Touch for the next person", "Touch to start")
    settle()
    assert carer.app.window.grabWindow() == home


def test_the_code_on_a_services_page_is_what_the_offer_says(walk_up):
    carer = walk_up()
    carer.touch("Touch to start", "Money", "Read more: Child Benefit")
    settle()
    assert carer.codes() == [carer.app.catalogue.service("child-benefit").url]


def test_the_leaflet_of_an_area_and_a_slip_come_out_of_the_printer(walk_up, paper, words_on):
    carer = walk_up(printer=printer_for(paper.as_uri()))

    def done():
        return carer.app.kiosk.printing.props.state == "done"

    carer.touch("Touch to start", "Money", "Take the leaflet")
    settle(done)
    (leaflet,) = paper.glob("*.pdf")
    assert "Child Benefit" in words_on(leaflet)
    carer.touch("Back", "Back", "Talk to a person", "Please ring me back")
    settle(done)
    (slip,) = set(paper.glob("*.pdf")) - {leaflet}
    assert "Please ring me back" in words_on(slip)
