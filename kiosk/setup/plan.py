"""All that differs between the answers and the computer, in the order in which it is put right.

What can fail for reasons outside, the print queue above all, comes first: nothing else has changed then.
"""

from __future__ import annotations

from kiosk import staff
from kiosk.machine import SERVICE
from kiosk.setup import computer, files, printing, settings_file
from kiosk.setup.answers import Answers
from kiosk.setup.change import Change
from kiosk.setup.place import Place

USER = "kiosk"
MAY_WRITE = f"etc/systemd/system/{SERVICE}.d/sheets.conf"


def plan(answers: Answers, place: Place) -> list[Change]:
    """The changes; none where all is as the answers say. Nothing is written yet.

    Raises:
        FileUnreadable: kiosk.toml cannot be read.
        SettingsWrong: kiosk.toml is wrong as it stands, or of a form that cannot be changed.
    """
    kept = [
        *printing.changes(answers, place),
        *_folder(answers, place),
        *(
            change
            for where, content in answers.copies.items()
            for change in files.in_place(place.path(where), content, "copied from where the answers name it")
        ),
        *settings_file.changes(place.settings_file, answers.settings),
        *_pin(answers.pin, place),
        *computer.changes(answers, place),
    ]
    return [*kept, *(computer.start(place, anything_changed=bool(kept)) if answers.start else [])]


def _folder(answers: Answers, place: Place) -> list[Change]:
    """A folder in place of a printer: there, and one of the few that the kiosk may write to."""
    right = place.path(MAY_WRITE)
    if answers.folder is None:
        named = "uri" in answers.settings.get("printer", {})
        return files.gone(right, "the kiosk writes sheets to no folder") if named else []
    return [
        *files.folder(answers.folder, USER, "made, for sheets"),
        *files.in_place(
            right,
            f"[Service]\nReadWritePaths={answers.folder}\n".encode(),
            "the kiosk may write sheets there",
        ),
    ]


def _pin(pin: str, place: Place) -> list[Change]:
    if not pin or staff.opens(place.home, pin):
        return []
    return [Change("the staff PIN is set", lambda: staff.set_pin(place.home, pin))]
