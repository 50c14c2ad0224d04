"""`leaflet`, `booklet`, `poster`, `slip`: a file where it was asked for, or one line and the right code."""

import errno
import os

import pypdfium2
import pytest

EACH = (
    ["sheet", "child-benefit"], ["leaflet", "money"], ["booklet"], ["poster"], ["slip", "callback"],
)  # fmt: skip


@pytest.mark.parametrize(
    ("arguments", "pages"),
    [
        (["leaflet", "money"], 2),
        (["leaflet", "special-guardianship"], 2),
        (["poster"], 1),
        (["slip", "callback"], 1),
        (["slip", "family-meeting"], 1),
    ],
)
def test_a_print_is_written(command, tmp_path, arguments, pages):
    out = tmp_path / "print.pdf"
    answer = command(*arguments, "--out", out)
    assert (answer.code, answer.out.strip()) == (0, str(out))
    with pypdfium2.PdfDocument(out) as document:
        assert len(document) == pages


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["leaflet", "mony"], 2),
        (["leaflet", "money", "--language", "tlh"], 2),
        (["slip", "holiday"], 2),
        (["booklet", "--size", "tiny"], 2),
        (["poster"], 3),
    ],
)
def test_what_cannot_be_written_is_one_line_and_leaves_nothing(command, tmp_path, arguments, code):
    out = tmp_path / ("missing" if code == 3 else "") / "print.pdf"
    answer = command(*arguments, "--out", out)
    assert answer.code == code
    assert len(answer.err.strip().splitlines()) == 1
    assert not out.exists()


@pytest.mark.parametrize("arguments", EACH, ids=lambda arguments: arguments[0])
def test_a_full_disk_is_one_line_and_what_was_there_stays(command, full_disk, arguments):
    out = full_disk / "print.pdf"
    out.write_bytes(b"before")
    answer = command(*arguments, "--out", out)
    assert answer.code == 3
    assert len(answer.err.strip().splitlines()) == 1
    assert str(out) in answer.err
    assert os.strerror(errno.ENOSPC) in answer.err
    assert {path.name: path.read_bytes() for path in full_disk.iterdir()} == {"print.pdf": b"before"}


@pytest.mark.parametrize("arguments", EACH, ids=lambda arguments: arguments[0])
@pytest.mark.parametrize("place", ["a folder", "missing/print.pdf", "file/print.pdf", "/dev/full", "x" * 300])
def test_a_place_that_nothing_can_be_written_to_is_one_line(command, tmp_path, arguments, place):
    (tmp_path / "a folder").mkdir()
    (tmp_path / "file").touch()
    answer = command(*arguments, "--out", tmp_path / place)
    assert answer.code == 3
    assert len(answer.err.strip().splitlines()) == 1
    assert sorted(path.name for path in tmp_path.iterdir() if path.name != "home") == ["a folder", "file"]
