"""Writes what QML may know of the view-models, so that qmllint checks every name: `python -m ui.viewmodels.qmltypes DIR`.

Read off the live meta-objects, since the types are made at run time and Qt's own tool reads source text only.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QMetaMethod, QMetaObject, QObject

from ui.viewmodels.area import AreaView
from ui.viewmodels.comfort import Comfort
from ui.viewmodels.home import Home
from ui.viewmodels.idle import Idle
from ui.viewmodels.kiosk import Kiosk
from ui.viewmodels.name import Name
from ui.viewmodels.printing import Printing
from ui.viewmodels.route import Route
from ui.viewmodels.service import ServiceView
from ui.viewmodels.sheet import Sheet
from ui.viewmodels.talk import Talk

MODULE = "Kiosk.ViewModels"
_OURS_FROM = (QObject.staticMetaObject.propertyCount(), QObject.staticMetaObject.methodCount())


def write(folder: Path) -> None:
    """Write the module's `qmldir` and `viewmodels.qmltypes` below `folder`, an import path for qmllint."""
    module = folder.joinpath(*MODULE.split("."))
    module.mkdir(parents=True, exist_ok=True)
    (module / "qmldir").write_text(f"module {MODULE}\ntypeinfo viewmodels.qmltypes\n", encoding="utf-8")
    components = "".join(_component(kind.staticMetaObject) for kind in view_models())
    (module / "viewmodels.qmltypes").write_text(f"import QtQuick.tooling 1.2\nModule {{\n{components}}}\n", encoding="utf-8")


def view_models() -> tuple[type[QObject], ...]:
    """Every view-model that QML may name; a test compares them with the children of `Kiosk`."""
    return (Kiosk, AreaView, Comfort, Home, Idle, Name, Printing, Route, ServiceView, Sheet, Talk)


def _component(meta: QMetaObject) -> str:
    properties = "".join(_property(meta, number) for number in range(_OURS_FROM[0], meta.propertyCount()))
    methods = "".join(_method(meta.method(number)) for number in range(_OURS_FROM[1], meta.methodCount()))
    return (
        f'    Component {{\n        name: "{meta.className()}"\n        accessSemantics: "reference"\n'
        f'        prototype: "QObject"\n        exports: ["{MODULE}/{meta.className()} 1.0"]\n'
        f"        isCreatable: false\n        exportMetaObjectRevisions: [256]\n{properties}{methods}    }}\n"
    )


def _property(meta: QMetaObject, number: int) -> str:
    one = meta.property(number)
    kind = one.typeName().removesuffix("*")
    kind = "QAbstractListModel" if kind == "QObject" else kind  # see view_model.constant
    pointer = "; isPointer: true" if one.typeName().endswith("*") else ""
    constant = "; isPropertyConstant: true" if one.isConstant() else '; notify: "changed"'
    return f'        Property {{ name: "{one.name()}"; type: "{kind}"{pointer}; isReadonly: true{constant} }}\n'


def _method(method: QMetaMethod) -> str:
    kind = "Signal" if method.methodType() == QMetaMethod.MethodType.Signal else "Method"
    arguments = " ".join(
        f'Parameter {{ name: "a{number}"; type: "{bytes(one).decode()}" }}' for number, one in enumerate(method.parameterTypes())
    )
    return f'        {kind} {{ name: "{bytes(method.name()).decode()}"; {arguments} }}\n'


if __name__ == "__main__":
    write(Path(sys.argv[1]))
