"""Runs one tst_*.qml in a process of its own, with the kiosk's fonts, style and colours: `run.py FILE …`."""

import sys
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtQml import QQmlEngine
from PySide6.QtQuickTest import QUICK_TEST_MAIN_WITH_SETUP

from ui.application import QML, qt_application


class Setup(QObject):
    """Tells each engine where the kiosk's own modules are."""

    @Slot(QQmlEngine)
    def qmlEngineAvailable(self, engine):  # noqa: N802 - Qt Quick Test looks for this name
        engine.addImportPath(str(QML))


if __name__ == "__main__":
    file = Path(sys.argv[1])
    application = qt_application(sys.argv)
    sys.exit(QUICK_TEST_MAIN_WITH_SETUP(file.stem, Setup, [sys.argv[0], "-input", str(file), *sys.argv[2:]]))
