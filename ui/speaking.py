"""The words of the screens in the language of the visit: Qt's translations, put in place at once.

`ui/i18n/CODE.ts` holds them, `CODE.qm` is made of that by `make setup`. There is one translator for the whole
program, as Qt has it; English is the source and needs one for its plurals only.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QTranslator
from PySide6.QtQml import QQmlEngine

from ui.viewmodels.comfort import Comfort

FOLDER = Path(__file__).parent / "i18n"


class Speaking(QObject):
    """Has the screens speak the language that the visit's `Comfort` says."""

    def __init__(self, engine: QQmlEngine, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engine = engine
        self._translator: QTranslator | None = None
        self._spoken = ""

    def listen_to(self, comfort: Comfort) -> None:
        """Follow this one from now on."""
        comfort.changed.connect(lambda: self._speak(comfort.props.language))
        self._speak(comfort.props.language)

    def stop(self) -> None:
        """Take the words away again."""
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
            self._translator = None

    def _speak(self, language: str) -> None:
        if language == self._spoken:
            return
        self.stop()
        translator = QTranslator()
        if translator.load(str(FOLDER / f"{language}.qm")):
            QCoreApplication.installTranslator(translator)
            self._translator = translator
        if self._spoken:  # what has not been loaded yet needs no second reading
            self._engine.retranslate()
        self._spoken = language
