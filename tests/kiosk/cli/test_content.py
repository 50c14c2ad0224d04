from dataclasses import replace
from datetime import date

from kiosk.content.source import read
from kiosk.offer.catalogue import Catalogue


def test_checked_content_is_reported_on(command, tiny_source):
    answer = command("content", "check", tiny_source)
    assert (answer.code, answer.err) == (0, "")
    for told in ("No problems.", "carers-line: 0808 157 0192", "tea-and-talk", "4 services"):
        assert told in answer.out


def test_what_is_due_for_review_is_listed(command, tiny_source, monkeypatch):
    monkeypatch.setattr("kiosk.cli.content.today", lambda: date(2026, 12, 24))
    assert "tea-and-talk: 21 December 2026" in command("content", "check", tiny_source).out


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
