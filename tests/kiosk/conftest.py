"""Gives commands, in this Python, to a kiosk that shows the tiny offer and keeps its state in `home`."""

import json
from dataclasses import dataclass

import pytest

from kiosk.__main__ import main

HUB = (
    '[hub]\nid = "example-hub"\nname = "The Example Hub"\naddress = "1 High Street"\nphone = "01632 960000"\n'
)


@dataclass(frozen=True)
class Answer:
    code: int
    out: str
    err: str

    @property
    def json(self):
        return json.loads(self.out)


@pytest.fixture
def home(tmp_path, monkeypatch):
    """The kiosk's folder of state, with the settings of a hub in it."""
    folder = tmp_path / "home"
    folder.mkdir()
    (folder / "kiosk.toml").write_text(HUB)
    monkeypatch.setenv("KINSHIP_KIOSK_HOME", str(folder))
    return folder


@pytest.fixture
def command(home, tiny_offer, monkeypatch, capsys):
    monkeypatch.setattr("kiosk.status.EMBEDDED_OFFER", tiny_offer)
    monkeypatch.setenv("COLUMNS", "100")

    def give(*arguments):
        code = main([str(argument) for argument in arguments])
        said = capsys.readouterr()
        return Answer(code, said.out, said.err)

    return give
