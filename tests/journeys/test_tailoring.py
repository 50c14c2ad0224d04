"""Staff tailor a sheet for a family in at most 12 touches; after it nothing of that family is left.

Time is not measured here: a clock would time this machine. By the keystroke-level model (Card, Moran, Newell
1980) somebody who knows a screen takes about 1.35 s to decide, 1.1 s to point and 0.2 s to touch; the kiosk
answers within 0.1 s. That is 2.75 s a touch and 33 s for 12; at 5 s a touch, which is slow, it is a minute.
"""

import pypdfium2
import pytest

from printing.printers import printer_for
from ui.scene import settle

MOST_TOUCHES = 12
SLOW_TOUCH_S = 5.0
BUDGET_S = 60.0


@pytest.fixture
def worker(walk_up, tmp_path, paper):
    """Somebody in the staff area of a kiosk with a printer: test_staff.py knows how they came in."""
    worker = walk_up(printer=printer_for(paper.as_uri()))
    worker.app.kiosk.staffDoor()
    worker.app.kiosk.staffPin.opened.emit()
    settle()
    return worker


@pytest.fixture
def touches(worker, monkeypatch):
    """The spots that were touched, those to turn pages among them."""
    spots = []
    touch_at = worker.finger.touch_at

    def counted(spot):
        spots.append(spot)
        touch_at(spot)

    monkeypatch.setattr(worker.finger, "touch_at", counted)
    return spots


def comes_out(worker, paper):
    """What the printer has got, once it has said that it is done."""
    settle(lambda: worker.app.kiosk.printing.props.state == "done")
    return sorted(paper.glob("*.pdf"))


def test_a_typical_family_takes_twelve_touches_and_within_a_minute(worker, paper, touches, words_on):
    """A template, one more service, an appointment, larger letters."""
    worker.touch("Tailor a sheet", "New special guardian")
    worker.touch(
        "Add by topic", "School and learning", "Put on the sheet: Free school meals", "The sheet (7)"
    )
    worker.touch("Appointment", "Monday 23 November 2026", "2pm", "This Family Hub")
    worker.touch("Large letters on paper", "Print")
    (sheet,) = comes_out(worker, paper)
    assert len(touches) <= MOST_TOUCHES
    assert MOST_TOUCHES * SLOW_TOUCH_S <= BUDGET_S
    words = words_on(sheet)
    assert "Monday 23 November 2026, 2pm, at this Family Hub" in words.replace("\N{NO-BREAK SPACE}", " ")
    assert "Child Benefit" in words


def test_copies_order_and_note_come_out_and_the_next_family_begins_empty(worker, paper, words_on):
    kiosk = worker.app.kiosk
    worker.touch("Tailor a sheet", "New special guardian", "Up: Child Benefit", "Take off: Advice from")
    settle(lambda: worker.app.jobs.idle and len(kiosk.sheet.props.pages) > 0)
    before = kiosk.sheet.props.pages
    worker.touch("Note", *"Ring", "Space", *"us", "Done", "+ one copy more")
    settle(lambda: worker.app.jobs.idle and kiosk.sheet.props.pages != before)
    worker.touch("Print")
    sheets = comes_out(worker, paper)
    assert len(sheets) == 2
    words = words_on(sheets[0])
    assert "Ring us" in words
    assert "Advice from the Virtual School" not in words
    assert words.index("Child Benefit") < words.index("Allowance for special guardians")
    with pypdfium2.PdfDocument(sheets[0]) as document:
        assert "Ring" not in str(document.get_metadata_dict())
    worker.touch("Begin the next sheet")
    visit = kiosk.visit.value
    assert (visit.sheet, visit.note, visit.copies, visit.arrangement) == ((), "", 1, "")
    assert kiosk.sheet._previews._images == {}
    assert worker.page == "staff-templates"
