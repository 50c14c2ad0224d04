"""What qmllint is told of the view-models is what they are."""

import re
import subprocess
import sys
from dataclasses import fields

import pytest

from kiosk.paths import ROOT
from ui.models.list_model import ListModel
from ui.names import camel
from ui.viewmodels.kiosk import Kiosk
from ui.viewmodels.qmltypes import MODULE, view_models
from ui.viewmodels.view_model import CONSTANTS


@pytest.fixture(scope="module")
def written(tmp_path_factory):
    """Each component's text by its name."""
    folder = tmp_path_factory.mktemp("qmltypes")
    # As make lint does. Not in this Python: other tests have made PySide write its meta-objects anew since.
    subprocess.run(
        [sys.executable, "-m", "ui.viewmodels.qmltypes", str(folder)], cwd=ROOT, check=True, timeout=60
    )
    text = folder.joinpath(*MODULE.split("."), "viewmodels.qmltypes").read_text(encoding="utf-8")
    parts = re.split(r"^    Component \{\n", text, flags=re.MULTILINE)[1:]
    return {re.search(r'name: "(\w+)"', part)[1]: part for part in parts}


def held(kind):
    """What the constant properties of a view-model hold."""
    return {CONSTANTS[id(value)] for value in vars(kind).values() if id(value) in CONSTANTS}


def test_every_child_of_the_kiosk_is_known_to_qml():
    assert held(Kiosk) | {Kiosk} == set(view_models())


def test_the_children_hold_nothing_else_but_lists():
    assert {kind for child in held(Kiosk) for kind in held(child)} == {ListModel}


def test_each_view_model_is_written_once(written):
    assert list(written) == [kind.__name__ for kind in view_models()]


@pytest.mark.parametrize("kind", view_models(), ids=lambda kind: kind.__name__)
def test_each_property_is_written_and_read_only(kind, written):
    shown = {camel(field.name) for field in fields(kind.props_type)}
    constants = {name for name, value in vars(kind).items() if id(value) in CONSTANTS}
    lines = re.findall(r'Property \{ name: "(\w+)"(.*)\}', written[kind.__name__])
    assert {name for name, _ in lines} == shown | constants
    assert all("isReadonly: true" in rest for _, rest in lines)


@pytest.mark.parametrize(
    ("kind", "what", "name"),
    [("Sheet", "Method", "takeOff"), ("Idle", "Signal", "expired"), ("Route", "Signal", "changed")],
)
def test_slots_and_signals_are_written_as_what_they_are(kind, what, name, written):
    assert f'{what} {{ name: "{name}"' in written[kind]


def test_lists_and_children_have_their_kinds(written):
    assert 'name: "rows"; type: "QAbstractItemModel"; isPointer: true' in written["Sheet"]
    assert 'name: "sheet"; type: "Sheet"; isPointer: true' in written["Kiosk"]
