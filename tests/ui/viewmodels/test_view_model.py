"""The pattern of every view-model."""

from dataclasses import dataclass, replace

import pytest
from PySide6.QtCore import QObject

from ui.models.list_model import ListModel
from ui.viewmodels.view_model import CONSTANTS, constant, view_of


@dataclass(frozen=True, slots=True)
class Props:
    page_count: int = 0
    title: str = ""
    steps: tuple[str, ...] = ()
    ratio: float = 0.5
    done: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    name: str


class Example(view_of(Props)):
    rows = constant(ListModel, "_rows")

    def __init__(self, parent=None):
        super().__init__(parent)
        self._rows = ListModel(Row, self)


@pytest.fixture
def example():
    return Example()


def test_each_field_is_a_read_only_property_in_camel_case():
    meta = Example.staticMetaObject
    found = {
        meta.property(number).name(): (meta.property(number).typeName(), meta.property(number).isWritable())
        for number in range(QObject.staticMetaObject.propertyCount(), meta.propertyCount())
    }
    assert found == {
        "pageCount": ("int", False),
        "title": ("QString", False),
        "steps": ("QVariantList", False),
        "ratio": ("double", False),
        "done": ("bool", False),
        "rows": ("QObject*", False),
    }


def test_it_begins_with_the_defaults(example):
    assert example.props == Props()
    assert (example.property("pageCount"), example.property("ratio")) == (0, 0.5)


def test_what_is_shown_is_what_the_properties_say(example):
    example.show(Props(3, "A title", ("one", "two"), 0.25, True))
    named = {name: example.property(name) for name in ("pageCount", "title", "steps", "ratio", "done")}
    assert named == {"pageCount": 3, "title": "A title", "steps": ["one", "two"], "ratio": 0.25, "done": True}


def test_only_a_difference_is_told(example, heard):
    changes = heard(example.changed)
    example.show(Props())
    assert changes == []
    example.show(replace(Props(), title="other"))
    example.show(replace(Props(), title="other"))
    assert changes == [()]


def test_every_property_is_told_of_by_the_same_signal():
    meta = Example.staticMetaObject
    signals = {
        bytes(meta.property(number).notifySignal().name()).decode()
        for number in range(QObject.staticMetaObject.propertyCount(), meta.propertyCount())
        if not meta.property(number).isConstant()
    }
    assert signals == {"changed"}


def test_two_view_models_do_not_share_what_they_show(example):
    other = Example()
    example.show(Props(title="one"))
    assert other.props.title == ""


def test_a_child_is_the_same_object_every_time_and_known_by_its_kind(example):
    assert example.property("rows") is example.rows
    assert CONSTANTS[id(Example.__dict__["rows"])] is ListModel


def test_a_view_keeps_its_parent(example):
    child = Example(example)
    assert child.parent() is example
