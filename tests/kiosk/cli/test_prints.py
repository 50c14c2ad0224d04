"""`leaflet`, `booklet`, `poster`, `slip`: a file where it was asked for, or one line and the right code."""

import pypdfium2
import pytest


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
