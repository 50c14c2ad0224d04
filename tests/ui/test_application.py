"""Qt, engine and window: put together and taken apart."""

from pathlib import Path
from threading import Event

import pytest
import shiboken6
from PySide6.QtCore import QSize
from PySide6.QtGui import QFontDatabase, QGuiApplication

from kiosk.errors import FileUnreadable, OfferRefused, PrinterFault
from kiosk.settings import Settings
from ui.application import build, qt_application

SMALL = QSize(960, 540)


def test_there_is_one_application_with_our_fonts(qapp):
    assert qt_application(["again"]) is qapp is QGuiApplication.instance()
    assert {"Noto Sans", "Material Symbols Rounded"} <= set(QFontDatabase.families())
    assert qapp.font().family() == "Noto Sans"


def test_the_window_has_the_size_it_was_given_and_begins_with_nobody_there(open_kiosk, tiny_offer):
    app = open_kiosk(offer=tiny_offer, size=(960, 540))
    assert app.window.size() == SMALL
    assert app.kiosk.route.props.page == "attract"
    assert app.kiosk.props.council == "Example Council"


def test_closing_leaves_nothing_of_it(qapp, tiny_offer):
    app = build(tiny_offer, Settings(), SMALL)
    app.close()
    assert not shiboken6.isValid(app.engine)
    assert not shiboken6.isValid(app.kiosk)


def test_a_printer_that_never_answers_does_not_keep_the_kiosk_from_closing(qapp, tiny_offer, monkeypatch):
    monkeypatch.setattr("ui.jobs.LAST_BREATH_S", 0.01)
    app, answer = build(tiny_offer, Settings(), SMALL), Event()
    app.jobs.run(answer.wait, lambda _: None)
    app.close()
    assert not shiboken6.isValid(app.engine)
    assert app.catalogue.release(), "what hangs may yet read from it"
    answer.set()
    assert app.jobs.wait(60)
    app.catalogue.close()


def test_two_kiosks_one_after_the_other_do_not_know_each_other(kiosk_window, tiny_offer):
    with kiosk_window(offer=tiny_offer) as first:
        first.kiosk.start()
        first.kiosk.name.type("M")
        first.kiosk.comfort.chooseTextSize(2)
    with kiosk_window(offer=tiny_offer) as second:
        assert (second.kiosk.name.props.text, second.kiosk.comfort.props.text_size) == ("", 0)


def test_a_missing_offer_is_named(qapp, tmp_path):
    with pytest.raises(FileUnreadable) as told:
        build(tmp_path / "none.db", Settings(), SMALL)
    assert told.value.path == tmp_path / "none.db"


def test_what_is_no_offer_is_refused(qapp, tmp_path):
    path = Path(tmp_path, "offer.db")
    path.write_text("no offer " * 200)
    with pytest.raises(OfferRefused) as told:
        build(path, Settings(), SMALL)
    assert told.value.path == path


def test_a_printer_of_no_kind_we_know_is_refused(qapp, tiny_offer):
    with pytest.raises(PrinterFault):
        build(tiny_offer, Settings(printer_uri="lpd://localhost/queue"), SMALL)
