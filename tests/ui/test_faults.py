"""What no slot catches is written down without its words, told on, and not printed."""

import sys

from PySide6.QtCore import QTimer

from ui.faults import Faults

TYPED = "Zyxmarker"


def broken():
    raise RuntimeError(TYPED)


def test_a_fault_in_a_slot_is_written_down_and_told(qtbot, tmp_path, capsys):
    faults = Faults()
    usual = sys.excepthook
    with faults.written_down(tmp_path), qtbot.waitSignal(faults.met, timeout=2000):
        QTimer.singleShot(0, broken)
    log = (tmp_path / "log" / "faults.log").read_text()
    assert "RuntimeError" in log
    assert "in broken" in log
    assert TYPED not in log
    assert capsys.readouterr() == ("", "")
    assert sys.excepthook is usual


def test_the_wish_to_end_is_no_fault(tmp_path, monkeypatch):
    passed_on = []
    monkeypatch.setattr(sys, "excepthook", lambda *error: passed_on.append(error))
    with Faults().written_down(tmp_path):
        sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert len(passed_on) == 1
    assert not (tmp_path / "log").exists()
