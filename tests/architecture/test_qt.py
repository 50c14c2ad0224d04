"""Faults of Qt's bindings that would end a kiosk after hours, not in a test of its pages."""

import sys

import pytest
from PySide6.QtCore import QObject, QTimer

CALLS = 1000


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal from Python 3.12 on")
@pytest.mark.parametrize(
    "call", [QTimer.stop, lambda timer: timer.setObjectName("x")], ids=["slot", "setter"]
)
def test_a_call_that_returns_nothing_takes_no_reference_to_none(qapp, call):
    parent = QObject()
    timer = QTimer(parent)
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        call(timer)
    assert abs(sys.getrefcount(None) - before) < CALLS / 2
