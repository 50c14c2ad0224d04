"""`setup`: what it says, and that a dry run changes nothing."""

import json


def test_a_dry_run_says_what_differs_and_changes_nothing(command, home, tmp_path):
    answers = tmp_path / "answers.toml"
    answers.write_text('[hub]\nname = "A"\nphone = "01632 960123"\n[system]\nstart = false\n', "utf-8")
    answer = command("setup", "--answers", str(answers), "--dry-run", "--json")
    assert (answer.code, answer.err) == (0, "")
    told = json.loads(answer.out)
    assert told["dry_run"] is True
    assert 'kiosk.toml: hub.name is "A"' in told["changes"]


def test_a_wrong_answer_ends_with_its_line(command, tmp_path):
    answers = tmp_path / "answers.toml"
    answers.write_text('[hub]\nname = ""\n', "utf-8")
    answer = command("setup", "--answers", str(answers))
    assert answer.code == 3
    assert answer.err.startswith(f"{answers}, line 2: hub.name: it is empty")
