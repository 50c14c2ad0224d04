import os
import signal
import subprocess
import sys

import pytest
from PySide6.QtCore import QTimer

from ui.interrupt import quits_when_told

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals are sent another way there")


@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 0)])
def test_a_signal_from_outside_ends_an_idle_kiosk(qapp, number, code):
    senders = []
    send = [sys.executable, "-c", f"import os; os.kill({os.getpid()}, {number.value})"]
    QTimer.singleShot(0, lambda: senders.append(subprocess.Popen(send)))
    too_late = QTimer(singleShot=True, interval=10_000)
    too_late.timeout.connect(lambda: qapp.exit(99))
    too_late.start()
    with quits_when_told(qapp):
        assert qapp.exec() == code
    assert [sender.wait() for sender in senders] == [0]


def test_a_signal_before_the_kiosk_is_up_still_ends_it(qapp):
    with quits_when_told(qapp):
        os.kill(os.getpid(), signal.SIGINT)
        assert qapp.exec() == 130


def test_afterwards_signals_do_what_they_did(qapp):
    before = signal.getsignal(signal.SIGINT)
    with quits_when_told(qapp):
        assert signal.getsignal(signal.SIGINT) is not before
    assert signal.getsignal(signal.SIGINT) is before
