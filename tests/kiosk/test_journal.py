"""The log in the journal: fields that systemd reads, and nothing in anybody's way."""

import logging
import socket

import pytest

from kiosk import journal, log

_log = logging.getLogger("kiosk.central.follow")


@pytest.fixture
def listening(tmp_path, monkeypatch):
    """A journal."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as way:
        way.bind(str(tmp_path / "journal"))
        way.settimeout(60)
        monkeypatch.setattr(journal, "ADDRESS", str(tmp_path / "journal"))
        monkeypatch.setattr(journal.Journal.__init__, "__defaults__", (str(tmp_path / "journal"),))
        monkeypatch.setattr(journal, "is_there", lambda: True)
        yield way


def told(way):
    return dict(line.split("=", 1) for line in way.recv(4096).decode().splitlines())


def test_a_record_comes_with_its_fields_to_the_journal_and_to_the_file(listening, tmp_path):
    with log.kept(tmp_path):
        _log.warning("central file: %s", "refused")
    assert told(listening) == {
        "MESSAGE": "central file: refused",
        "PRIORITY": "4",
        "SYSLOG_IDENTIFIER": "kinship-kiosk",
        "KINSHIP_PART": "kiosk.central.follow",
    }
    assert "central file: refused" in (tmp_path / "log" / "kiosk.log").read_text()


@pytest.mark.parametrize(
    ("level", "priority"), [("ERROR", "3"), ("WARNING", "4"), ("INFO", "6"), ("DEBUG", "7")]
)
def test_the_levels_are_those_of_syslog(level, priority):
    record = logging.makeLogRecord({"levelno": getattr(logging, level), "msg": "x"})
    assert journal.fields(record)["PRIORITY"] == priority


def test_several_lines_cannot_pass_for_fields():
    sent = journal.datagram({"MESSAGE": "one\nPRIORITY=0"})
    assert sent == b"MESSAGE\n" + (14).to_bytes(8, "little") + b"one\nPRIORITY=0\n"


def test_a_journal_that_has_gone_stops_nothing(tmp_path):
    journal.Journal(str(tmp_path / "gone")).emit(
        logging.makeLogRecord({"name": "kiosk", "levelno": 20, "msg": "x"})
    )


@pytest.mark.parametrize("environment", [{}, {"JOURNAL_STREAM": ""}])
def test_where_no_service_runs_nothing_goes_there(environment):
    assert not journal.is_there(environment)
