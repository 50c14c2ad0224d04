"""Rows of dataclasses as QML sees them."""

from dataclasses import dataclass, replace

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from ui.models.list_model import ListModel


@dataclass(frozen=True, slots=True)
class Row:
    service_id: str
    name: str = ""
    on_sheet: bool = False


ONE, TWO, THREE = Row("one", "One"), Row("two", "Two"), Row("three", "Three")


@pytest.fixture
def model(qapp):
    model = ListModel(Row)
    model.show([ONE, TWO])
    return model


@pytest.fixture
def told(model):
    """What was told since: "reset", or the number of a row that changed."""
    notes = []
    model.modelReset.connect(lambda: notes.append("reset"))
    model.dataChanged.connect(lambda first, last, roles=None: notes.append((first.row(), last.row())))
    return notes


def shown(model):
    roles = {bytes(name).decode(): role for role, name in model.roleNames().items()}
    return [
        {name: model.data(model.index(number, 0), role) for name, role in roles.items()}
        for number in range(model.rowCount())
    ]


def test_roles_are_the_fields_in_camel_case(model):
    assert [bytes(name).decode() for name in model.roleNames().values()] == ["serviceId", "name", "onSheet"]


def test_each_field_of_each_row_is_there(model):
    assert shown(model) == [
        {"serviceId": "one", "name": "One", "onSheet": False},
        {"serviceId": "two", "name": "Two", "onSheet": False},
    ]


def test_qt_finds_no_fault_in_it(model):
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    for rows in ([ONE], [ONE, TWO, THREE], [THREE, TWO, replace(ONE, on_sheet=True)], []):
        model.show(rows)
        assert len(shown(model)) == len(rows)
    assert tester.model() is model


def test_a_row_that_changes_is_told_alone_and_the_others_keep_their_places(model, told):
    model.show([ONE, replace(TWO, on_sheet=True)])
    assert told == [(1, 1)]
    assert model.rows == (ONE, replace(TWO, on_sheet=True))


def test_the_same_rows_again_are_told_to_nobody(model, told):
    model.show([ONE, TWO])
    assert told == []


@pytest.mark.parametrize("rows", [[], [ONE], [TWO, ONE, THREE]], ids=len)
def test_another_number_of_rows_is_told_as_a_whole(model, told, rows):
    model.show(rows)
    assert told == ["reset"]
    assert model.rowCount() == len(rows)


def test_rows_that_follow_leave_those_before_them_alone(model, told):
    inserted = []
    model.rowsInserted.connect(lambda _parent, first, last: inserted.append((first, last)))
    model.show([ONE, TWO, THREE])
    assert told == []
    assert inserted == [(2, 2)]
    assert model.rows == (ONE, TWO, THREE)


def test_it_is_a_list_and_no_tree(model):
    assert model.rowCount(model.index(0, 0)) == 0


@pytest.mark.parametrize("role", [int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.UserRole) + 4])
def test_a_role_that_is_none_of_its_fields_holds_nothing(model, role):
    assert model.data(model.index(0, 0), role) is None


def test_no_row_holds_nothing(model):
    first_role = min(model.roleNames())
    assert model.data(QModelIndex(), first_role) is None


def test_what_is_held_back_is_added_without_disturbing_what_is_there(model, told):
    model.begin_with(1)
    told.clear()
    model.show([ONE, TWO, THREE])
    assert (model.rowCount(), model.rows) == (1, (ONE, TWO, THREE))
    model.begin_with(None)
    assert model.rowCount() == 3
    assert told == []
