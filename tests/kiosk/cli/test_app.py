"""What holds for every command: wrong usage, our own bugs, and where the output goes."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.__main__ import main
from kiosk.cli.terminal import let_go
from kiosk.paths import ROOT


def one_line(text):
    return text.endswith("\n") and text.count("\n") == 1 and len(text) > 10


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("shwo",), "'show'"),
        (("search",), "WORDS"),
        (("areas", "--jsn"), "--json"),
        (("areas", "extra"), "extra"),
        (("content",), "content --help"),
        (("search", "a", "--limit", "0"), "--limit"),
        (("search", "a", "--limit", "many"), "--limit"),
        (("sheet", "child-benefit"), "--out"),
        (("sheet", "child-benefit", "--out", "x.pdf", "--size", "huge"), "giant"),
        (("--offer", "offer.db", "areas"), "--offer"),
        (("run", "--offer"), "--offer"),
        (("show", "chlid-benefit"), "child-benefit"),
        (("show", "xyzzy"), "kinship-kiosk search"),
        (("show", "child-benefit", "--language", "xx"), "en"),
        (("search", "a", "--language", "xx"), "en"),
        (("sheet", "child-benefit", "--out", "x.pdf", "--arrangement", "kinship-fostre"), "kinship-foster"),
        (("sheet", "child-benefit", "chlid-benefit", "--out", "x.pdf"), "child-benefit"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, tuple) else "",
)
def test_wrong_usage_is_told_in_one_line(command, words, told, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    answer = command(*words)
    assert (answer.code, answer.out) == (2, "")
    assert told in answer.err
    assert one_line(answer.err)
    assert not (tmp_path / "x.pdf").exists()


def test_the_version_is_that_of_the_project(command):
    project = (ROOT / "pyproject.toml").read_text("utf-8")
    assert command("--version").out.strip() == re.search(r'(?m)^version = "(.*)"$', project)[1]


def test_a_bug_is_one_line_and_its_way_is_kept_without_what_was_typed(command, home, monkeypatch):
    def break_down(words, results):
        raise RuntimeError(words)

    monkeypatch.setattr("kiosk.cli.in_text.search", break_down)
    answer = command("search", "Gertrude")
    assert (answer.code, answer.out) == (1, "")
    assert one_line(answer.err)
    log = (home / "log" / "faults.log").read_text()
    assert "break_down" in log
    assert "RuntimeError" in log
    assert "Gertrude" not in log + answer.err


def test_a_bug_that_cannot_be_kept_is_told_all_the_same(command, home, monkeypatch):
    (home / "log").write_text("a file where the folder should be")
    monkeypatch.setattr("kiosk.cli.in_text.areas", lambda _: 1 / 0)
    answer = command("areas")
    assert answer.code == 1
    assert "ZeroDivisionError" in answer.err
    assert one_line(answer.err)


def test_an_interrupt_ends_quietly(command, monkeypatch):
    def interrupt(_):
        raise KeyboardInterrupt

    monkeypatch.setattr("kiosk.cli.in_text.areas", interrupt)
    answer = command("areas")
    assert (answer.code, answer.out, answer.err) == (130, "", "")


def kiosk(*words, **more):
    return subprocess.run(
        [sys.executable, "-m", "kiosk", *words],
        stderr=subprocess.PIPE,
        text=True,
        check=False,
        timeout=60,
        **more,
    )


def test_a_reader_who_has_read_enough_is_no_trouble(home):
    reading, writing = os.pipe()
    os.close(reading)
    try:
        answer = kiosk("--help", stdout=writing)
        listed = kiosk("--version", stdout=writing)
    finally:
        os.close(writing)
    assert (answer.stderr, listed.stderr) == ("", "")
    assert listed.returncode == 0


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full here")
def test_output_that_nobody_can_take_is_told(home):
    with Path("/dev/full").open("w") as full:
        answer = kiosk("--version", stdout=full)
    assert answer.returncode == 3
    assert "standard output" in answer.stderr
    assert one_line(answer.stderr)


def test_letting_go_of_a_stream_without_a_file_is_no_trouble(capsys):
    let_go()
    assert main(["--version"]) == 0
