"""`staff set-pin`: what it takes, and what it says where it does not."""

from datetime import UTC, datetime

import pypdfium2
import pytest

from kiosk import __main__ as program
from kiosk import staff
from kiosk.staff import Verdict

PIN = "402917"
NOW = datetime(2026, 11, 22, 9, tzinfo=UTC)


@pytest.fixture
def home(tmp_path, monkeypatch):
    monkeypatch.setenv("KINSHIP_KIOSK_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


@pytest.fixture
def written(tmp_path):
    def file(content):
        path = tmp_path / "pin.txt"
        path.write_bytes(content)
        return path

    return file


@pytest.mark.parametrize("content", [b"402917", b"402917\r\nand more\n", b"\xef\xbb\xbf 402917 \n"])
def test_the_first_line_of_the_file_is_the_pin(home, written, capsys, content):
    assert program.main(["staff", "set-pin", "--from-file", str(written(content))]) == 0
    out, err = capsys.readouterr()
    assert "read back" in out
    assert err == ""
    assert staff.attempt(home, PIN, NOW).verdict is Verdict.OPEN
    assert all(PIN not in log.read_text("utf-8") for log in (home / "log").iterdir())


@pytest.mark.parametrize(("content", "told"), [(b"1234\n", "6 to 12"), (b"", "digits"), (b"111111", "first")])
def test_what_cannot_be_a_pin_is_wrong_usage_and_not_repeated(home, written, capsys, content, told):
    assert program.main(["staff", "set-pin", "--from-file", str(written(content))]) == 2
    err = capsys.readouterr().err
    assert told in err
    assert not content or content.decode().strip() not in err
    assert not staff.is_set(home)


def test_a_file_that_is_not_there_or_no_text_cannot_be_read(home, written, tmp_path, capsys):
    assert program.main(["staff", "set-pin", "--from-file", str(tmp_path / "none")]) == 3
    assert program.main(["staff", "set-pin", "--from-file", str(written(b"\xff\xfe4"))]) == 3
    assert "cannot be read" in capsys.readouterr().err


def test_where_nobody_can_type_it_says_how(home, monkeypatch, capsys):
    monkeypatch.setattr("sys.stdin", None)
    assert program.main(["staff", "set-pin"]) == 2
    assert "--from-file" in capsys.readouterr().err


def test_the_page_for_staff_is_written(command, tmp_path):
    answer = command("staff", "page", "--out", tmp_path / "page.pdf")
    assert (answer.code, answer.err) == (0, "")
    with pypdfium2.PdfDocument(tmp_path / "page.pdf") as document:
        assert "Whom to ring" in document[0].get_textpage().get_text_bounded()
