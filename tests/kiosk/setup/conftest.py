import pytest

from kiosk.setup.place import Place

HUB = '[hub]\nname = "The Place"\nphone = "01632 960123"\n'


class Computer(Place):
    """A root in a folder, whose programs write down what they are asked and say what a test lets them say."""

    def give(self, name, script="exit 0"):
        program = self.root / "bin" / name
        program.parent.mkdir(parents=True, exist_ok=True)
        program.write_text(f'#!/bin/sh\necho {name} "$@" >>"{self.root}/asked"\n{script}\n', "utf-8")
        program.chmod(0o755)

    @property
    def asked(self):
        path = self.root / "asked"
        return path.read_text("utf-8").splitlines() if path.exists() else []

    def files(self):
        skipped = {"asked", "bin", "answers.toml"}
        found = (path for path in sorted(self.root.rglob("*")) if path.is_file() or path.is_symlink())
        return [
            str(path.relative_to(self.root))
            for path in found
            if path.relative_to(self.root).parts[0] not in skipped
        ]


@pytest.fixture
def computer(tmp_path, monkeypatch):
    root = tmp_path / "root"
    (root / "etc" / "kinship-kiosk").mkdir(parents=True)
    (root / "home").mkdir()
    monkeypatch.setenv("PATH", f"{root}/bin:/usr/bin:/bin")
    made = Computer(root, root / "home")
    made.give("systemctl", '[ "$1" = is-enabled ] && echo disabled')
    made.give("lpstat", "exit 1")
    made.give("lpadmin")
    made.give("systemd-run")
    return made


@pytest.fixture
def answers(computer):
    """The path of an answers file with these words."""

    def write(text):
        path = computer.root / "answers.toml"
        path.write_text(text, "utf-8")
        return path

    return write
