"""Rows of frozen dataclasses as a Qt model: the only list model of the house."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields

from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.names import camel

_FIRST_ROLE = Qt.ItemDataRole.UserRole + 1


class ListModel(QAbstractListModel):
    """Roles are the fields of `row_type` in camelCase. Rows that stay keep their delegates and focus."""

    def __init__(self, row_type: type, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._names = [field.name for field in fields(row_type)]
        self._all: tuple[object, ...] = ()
        self._most: int | None = None
        self._rows: tuple[object, ...] = ()

    @property
    def rows(self) -> tuple[object, ...]:
        """All rows, also those that are held back."""
        return self._all

    def show(self, rows: Sequence[object]) -> None:
        """Show these rows instead."""
        self._all = tuple(rows)
        self._show()

    def begin_with(self, most: int | None) -> None:
        """Hold back all but the first `most` rows; None shows all."""
        self._most = most
        self._show()

    def _show(self) -> None:
        new, old = self._all[: self._most], self._rows
        if len(new) > len(old) and new[: len(old)] == old:
            self.beginInsertRows(QModelIndex(), len(old), len(new) - 1)
            self._rows = new
            self.endInsertRows()
            return
        if len(new) != len(old):
            self.beginResetModel()
            self._rows = new
            self.endResetModel()
            return
        self._rows = new
        for number, (before, after) in enumerate(zip(old, new, strict=True)):
            if before != after:
                self.dataChanged.emit(self.index(number), self.index(number))

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        """How many rows; Qt asks for it."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> object:
        """One field of one row; Qt asks for it."""
        number = role - _FIRST_ROLE
        if not index.isValid() or not 0 <= number < len(self._names):
            return None
        return getattr(self._rows[index.row()], self._names[number])

    def roleNames(self) -> dict[int, QByteArray]:
        """The fields as QML sees them."""
        return {
            _FIRST_ROLE + number: QByteArray(camel(name).encode()) for number, name in enumerate(self._names)
        }
