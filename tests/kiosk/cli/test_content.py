from contextlib import closing
from dataclasses import replace
from datetime import date

import pypdfium2

from kiosk.content.source import read
from kiosk.offer.catalogue import Catalogue
from kiosk.paths import ASSETS


def test_checked_content_is_reported_on(command, tiny_source):
    answer = command("content", "check", tiny_source)
    assert (answer.code, answer.err) == (0, "")
    for told in ("No problems.", "0808 157 0192", "tea-and-talk", "4 services"):
        assert told in answer.out


def test_what_is_due_for_review_is_listed(command, tiny_source, monkeypatch):
    monkeypatch.setattr("kiosk.cli.content.today", lambda: date(2026, 12, 24))
    assert "tea-and-talk (21 December 2026)" in command("content", "check", tiny_source).out


def test_what_would_refuse_a_release_is_said_only_when_asked_and_then_is_4(command, tiny_source):
    asked = command("content", "check", tiny_source, "--release")
    assert asked.code == 4
    assert asked.err.count("\n") == 1
    assert "carers-line: nobody has confirmed 0808 157 0192; ring it" in asked.err
    assert "Not ready to be published for good: 1 thing to mend." in asked.out
    assert "check --release names" in command("content", "check", tiny_source).out


def test_a_ready_offer_is_said_to_be_ready(command, tiny_source):
    path = tiny_source / "services/groups/carers-line.yaml"
    path.write_text(path.read_text("utf-8").replace("unverified", "confirmed"), "utf-8")
    answer = command("content", "check", tiny_source, "--release")
    assert (answer.code, answer.err) == (0, "")
    assert "Ready to be published for good." in answer.out


def test_gaps_stand_in_the_table(command, tiny_source):
    out = command("content", "check", tiny_source).out
    row = next(line for line in out.splitlines() if line.strip().startswith("Accommodation"))
    assert row.split() == ["Accommodation", *["GAP"] * 4]
    row = next(line for line in out.splitlines() if line.strip().startswith("Money"))
    assert row.split() == ["Money", "2", "1", "2", "1"]


def test_the_report_is_no_wider_than_the_terminal(command, tiny_source, monkeypatch):
    monkeypatch.setenv("COLUMNS", "80")
    for source in (tiny_source, ASSETS / "offer"):
        assert max(map(len, command("content", "check", source).out.splitlines())) <= 80


def test_the_pages_for_the_office_are_one_page_each(command, tmp_path):
    gaps, questions = tmp_path / "gaps.pdf", tmp_path / "questions.pdf"
    answer = command("content", "check", ASSETS / "offer", "--coverage", gaps, "--fill-in", questions)
    assert answer.code == 0
    for page in (gaps, questions):
        assert str(page) in answer.out
        with closing(pypdfium2.PdfDocument(page)) as document:
            assert len(document) == 1


def test_a_page_that_cannot_be_written_is_said_before_the_check(command, tiny_source, tmp_path):
    answer = command("content", "check", tiny_source, "--coverage", tmp_path / "absent" / "gaps.pdf")
    assert (answer.code, answer.out) == (3, "")
    assert "its folder is missing" in answer.err


def test_every_problem_has_its_own_line_with_file_and_line(command, tiny_source, tmp_path):
    (tiny_source / "services/money/child-benefit.yaml").write_text("id: child-benefit\nnmae: x\n")
    (tiny_source / "needs.yaml").write_text("needs: 3\n")
    checked = command("content", "check", tiny_source)
    built = command("content", "build", tiny_source, "--out", tmp_path / "offer.db")
    assert checked.code == built.code == 4
    assert checked.err == built.err
    assert "child-benefit.yaml, line 2: " in checked.err
    assert all(".yaml" in line for line in checked.err.splitlines())
    assert f"{checked.err.count(chr(10))} problems." in checked.out
    assert not (tmp_path / "offer.db").exists()


def test_built_content_is_an_offer(command, tiny_source, tmp_path):
    out = tmp_path / "offer.db"
    answer = command("content", "build", tiny_source, "--out", out)
    assert (answer.code, answer.err) == (0, "")
    with Catalogue.open(out) as catalogue:
        assert len(catalogue.ids("service")) == len(read(tiny_source).services)


def test_exported_yaml_is_the_same_offer(command, tiny_source, tmp_path):
    out = tmp_path / "copy"
    answer = command("content", "export", tiny_source, "--to", "yaml", "--out", out)
    assert (answer.code, answer.out, answer.err) == (0, f"{out}\n", "")
    assert replace(read(out), folder=tiny_source) == read(tiny_source)
