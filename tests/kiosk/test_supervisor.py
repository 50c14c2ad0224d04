import socket

import pytest

from kiosk.supervisor import ALIVE, READY, Supervisor, supervisor


@pytest.fixture
def manager(tmp_path):
    """The end of the socket that systemd listens at."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as listening:
        listening.bind(str(tmp_path / "notify"))
        listening.settimeout(60)
        yield listening


def test_the_manager_hears_what_is_told(manager):
    told = supervisor({"NOTIFY_SOCKET": manager.getsockname(), "WATCHDOG_USEC": "30000000"})
    assert told.patience_s == 30
    told.tell(READY)
    told.tell(ALIVE)
    assert [manager.recv(64), manager.recv(64)] == [b"READY=1", b"WATCHDOG=1"]


def test_an_address_that_is_no_file_is_found():
    name = f"@kinship-{id(object())}"
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as listening:
        listening.bind("\0" + name[1:])
        listening.settimeout(60)
        supervisor({"NOTIFY_SOCKET": name}).tell(READY)
        assert listening.recv(64) == b"READY=1"


def test_no_child_of_the_kiosk_can_answer_in_its_place():
    environment = {"NOTIFY_SOCKET": "/run/x", "WATCHDOG_USEC": "1", "WATCHDOG_PID": "1", "HOME": "/"}
    supervisor(environment)
    assert environment == {"HOME": "/"}


@pytest.mark.parametrize("address", ["", "vsock:2:1", "relative"])
def test_without_a_socket_that_we_know_nothing_is_said(address):
    assert supervisor({"NOTIFY_SOCKET": address, "WATCHDOG_USEC": "1000"}) == Supervisor()
    Supervisor().tell(READY)


def test_a_patience_that_is_no_number_is_none():
    assert supervisor({"NOTIFY_SOCKET": "/run/x", "WATCHDOG_USEC": "soon"}).patience_s == 0


def test_a_manager_that_has_gone_stops_nothing(tmp_path):
    Supervisor(str(tmp_path / "gone"), 1).tell(ALIVE)
