"""`content import` and `content export --to openreferral`: what is said, where, and the exit code."""

import json

import pytest

GOOD = {"id": "1", "name": "Debt advice", "status": "active", "description": "Free advice on debt."}


@pytest.fixture
def feed(tmp_path):
    def write(*records):
        path = tmp_path / "feed.json"
        path.write_text(json.dumps(list(records)))
        return path

    return write


def test_the_report_names_what_stays_out_on_standard_error_and_the_rest_on_standard_output(
    command, feed, tmp_path
):
    answer = command("content", "import", feed(GOOD, {"id": "2"}), "--out", tmp_path / "in")
    assert answer.code == 0
    assert answer.err.strip() == "record 2, line 1 (2): it has no name; it has no status"
    assert "1 services added, 0 updated, 0 as they were; 1 records did not go in" in answer.out
    assert "easy words are to be written; the first sentence stands for them: debt-advice" in answer.out
    assert command("content", "check", tmp_path / "in").code == 0


def test_in_json_it_is_one_document(command, feed, tmp_path):
    answer = command("content", "import", feed(GOOD, {"id": "2"}), "--out", tmp_path / "in", "--json")
    assert (answer.code, answer.err) == (0, "")
    assert answer.json["added"] == ["debt-advice"]
    assert answer.json["quarantined"] == [
        {"id": "2", "place": "record 2, line 1", "reasons": ["it has no name", "it has no status"]}
    ]


def test_without_a_record_that_went_in_it_is_4(command, feed, tmp_path):
    answer = command("content", "import", feed({"id": "2"}), "--out", tmp_path / "in")
    assert answer.code == 4
    assert not (tmp_path / "in").exists()


@pytest.mark.parametrize(
    ("feed_name", "out", "code"),
    [
        ("none.json", "in", 3),
        ("ftp://example.org/feed", "in", 3),
        ("http://127.0.0.1:9/services", "in", 3),
        ("feed.json", "missing/in", 3),
    ],
)
def test_what_cannot_be_read_or_written_is_3(command, feed, tmp_path, monkeypatch, feed_name, out, code):
    feed(GOOD)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("no_proxy", "*")
    answer = command("content", "import", feed_name, "--out", tmp_path / out)
    assert (answer.code, len(answer.err.strip().splitlines())) == (code, 1)


def test_what_an_editor_changed_and_what_is_gone_is_said(command, feed, tmp_path):
    other = {"id": "2", "name": "Food bank", "status": "active", "description": "Food."}
    command("content", "import", feed(GOOD, other), "--out", tmp_path / "in")
    (path,) = (tmp_path / "in").glob("services/*/debt-advice.yaml")
    path.write_text(path.read_text().replace("name: Debt advice", "name: Help with debt"))
    third = {"id": "3", "name": "Fuel vouchers", "status": "active", "description": "Fuel."}
    renamed = feed(GOOD | {"name": "Debt help"}, third)
    answer = command("content", "import", renamed, "--out", tmp_path / "in")
    assert "debt-advice: changed by hand and in the feed, so what stands there stays: name" in answer.out
    assert "food-bank: no more in the feed" in answer.out


def test_a_feed_is_exported_and_a_folder_is_not_overwritten_by_it(command, tmp_path, example_folder):
    answer = command(
        "content", "export", example_folder, "--to", "openreferral", "--out", tmp_path / "feed.json"
    )
    assert answer.code == 0
    assert json.loads((tmp_path / "feed.json").read_text("utf-8"))["total_items"] == 20
    assert command("content", "export", example_folder, "--to", "openreferral", "--out", tmp_path).code == 3
