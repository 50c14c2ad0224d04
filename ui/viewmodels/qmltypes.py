"""Writes what QML may know of the view-models, so that qmllint checks every name they are called by.

`python -m ui.viewmodels.qmltypes DIR` makes DIR an import path for qmllint.

Read off the live meta-objects, since the types are made at run time and Qt's own tool reads source text only.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QMetaMethod, QMetaProperty, QObject

from ui.models.list_model import ListModel
from ui.viewmodels.area import AreaView
from ui.viewmodels.comfort import Comfort
from ui.viewmodels.finder import Finder
from ui.viewmodels.home import Home
from ui.viewmodels.idle import Idle
from ui.viewmodels.kiosk import Kiosk
from ui.viewmodels.listen import Listen
from ui.viewmodels.name import Name
from ui.viewmodels.not_sure import NotSure
from ui.viewmodels.printing import Printing
from ui.viewmodels.results import Results
from ui.viewmodels.route import Route
from ui.viewmodels.search import Search
from ui.viewmodels.service import ServiceView
from ui.viewmodels.sheet import Sheet
from ui.viewmodels.staff_appointment import StaffAppointment
from ui.viewmodels.staff_content import StaffContent
from ui.viewmodels.staff_pin import StaffPin
from ui.viewmodels.staff_printer import StaffPrinter
from ui.viewmodels.staff_prints import StaffPrints
from ui.viewmodels.staff_screen import StaffScreen
from ui.viewmodels.staff_tailor import StaffTailor
from ui.viewmodels.staff_write import StaffWrite
from ui.viewmodels.talk import Talk
from ui.viewmodels.view_model import CONSTANTS
from ui.viewmodels.whats_on import WhatsOn

MODULE = "Kiosk.ViewModels"
_OURS_FROM = (QObject.staticMetaObject.propertyCount(), QObject.staticMetaObject.methodCount())


def write(folder: Path) -> None:
    """Write the module's `qmldir` and `viewmodels.qmltypes` below `folder`, an import path for qmllint."""
    module = folder.joinpath(*MODULE.split("."))
    module.mkdir(parents=True, exist_ok=True)
    (module / "qmldir").write_text(
        f"module {MODULE}\ntypeinfo viewmodels.qmltypes\ndepends QtQml\n", encoding="utf-8"
    )
    components = "".join(_component(kind) for kind in view_models())
    (module / "viewmodels.qmltypes").write_text(
        f"import QtQuick.tooling 1.2\nModule {{\n{components}}}\n", encoding="utf-8"
    )


def view_models() -> tuple[type[QObject], ...]:
    """Every view-model that QML may name; a test compares them with the children of `Kiosk`."""
    return (
        Kiosk, AreaView, Comfort, Finder, Home, Idle, Listen, Name, NotSure, Printing, Results, Route, Search,
        ServiceView, Sheet, StaffAppointment, StaffContent, StaffPin, StaffPrinter, StaffPrints, StaffTailor,
        StaffScreen, StaffWrite, Talk, WhatsOn,
    )  # fmt: skip


def _component(kind: type[QObject]) -> str:
    meta = kind.staticMetaObject
    properties = "".join(
        _property(kind, meta.property(number)) for number in range(_OURS_FROM[0], meta.propertyCount())
    )
    methods = "".join(_method(meta.method(number)) for number in range(_OURS_FROM[1], meta.methodCount()))
    return (
        f'    Component {{\n        name: "{meta.className()}"\n        accessSemantics: "reference"\n'
        f'        prototype: "QObject"\n        exports: ["{MODULE}/{meta.className()} 1.0"]\n'
        f"        isCreatable: false\n        exportMetaObjectRevisions: [256]\n{properties}{methods}    }}\n"
    )


def _property(kind: type[QObject], one: QMetaProperty) -> str:
    held = CONSTANTS.get(id(kind.__dict__.get(one.name())))
    if held is None:
        what = f'type: "{one.typeName()}"; notify: "changed"'
    elif held is ListModel:
        what = 'type: "QAbstractItemModel"; isPointer: true; isPropertyConstant: true'
    else:
        what = f'type: "{held.__name__}"; isPointer: true; isPropertyConstant: true'
    return f'        Property {{ name: "{one.name()}"; {what}; isReadonly: true }}\n'


def _method(method: QMetaMethod) -> str:
    kind = "Signal" if method.methodType() == QMetaMethod.MethodType.Signal else "Method"
    arguments = " ".join(
        f'Parameter {{ name: "a{number}"; type: "{bytes(one).decode()}" }}'
        for number, one in enumerate(method.parameterTypes())
    )
    return f'        {kind} {{ name: "{bytes(method.name()).decode()}"; {arguments} }}\n'


if __name__ == "__main__":
    write(Path(sys.argv[1]))
