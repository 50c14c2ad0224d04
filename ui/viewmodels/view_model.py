"""The pattern of every view-model: frozen props from a pure `derive`, one `changed` signal, slots.

`view_of(Props)` makes a QObject base with a read-only Qt property, in camelCase, for each field of the
dataclass. A view-model calls `show(props)` with what it derived; QML hears of it only when it differs.
"""

from __future__ import annotations

from dataclasses import fields
from typing import Any, get_origin, get_type_hints

from PySide6.QtCore import Property, QAbstractListModel, QObject, Signal

from ui.names import camel

CONSTANTS: dict[int, type] = {}
"""What each property made by `constant` holds; Qt itself is told no more than that it is a QObject."""


def view_of(props_type: type) -> type[Any]:
    """A QObject class that shows a `props_type`, which must have a default for each field."""
    changed = Signal()
    hints = get_type_hints(props_type)
    properties = {
        camel(field.name): Property(_qt_type(hints[field.name]), _getter(field.name), notify=changed)
        for field in fields(props_type)
    }

    def __init__(self: Any, parent: QObject | None = None) -> None:  # noqa: N807
        QObject.__init__(self, parent)
        self.props = props_type()

    def show(self: Any, props: object) -> None:
        if props != self.props:
            self.props = props
            self.changed.emit()

    return type(
        f"{props_type.__name__}View",
        (QObject,),
        {"__init__": __init__, "changed": changed, "props_type": props_type, "show": show, **properties},
    )


def constant(of: type, name: str) -> Any:
    """A Qt property that never changes: a child view-model or a list model kept in the attribute `name`."""
    shown = (
        QObject if issubclass(of, QAbstractListModel) else of
    )  # PySide cannot name Qt's models as property types
    made = Property(shown, lambda self: getattr(self, name), constant=True)
    CONSTANTS[id(made)] = of
    return made


def _qt_type(hint: Any) -> Any:
    if get_origin(hint) is tuple:
        return "QVariantList"
    return hint if hint in (bool, int, float) else str


def _getter(name: str) -> Any:
    def get(self: Any) -> Any:
        value = getattr(self.props, name)
        return list(value) if isinstance(value, tuple) else value

    return get
