"""What is of the computer: time zone, touches on a turned screen, where updates come from, what starts."""

from __future__ import annotations

from functools import partial

from kiosk.machine import SERVICE
from kiosk.setup import files
from kiosk.setup.answers import Answers, Updates
from kiosk.setup.change import Change
from kiosk.setup.place import Place

TOUCH_RULE = "etc/udev/rules.d/70-kinship-kiosk.rules"
SOURCE = "etc/apt/sources.list.d/kinship-kiosk.sources"
KEYRING = "etc/apt/keyrings/kinship-kiosk.asc"
# libinput's matrices for a picture that is turned to the right: where it was touched turns with it.
_TOUCHES = {90: "0 -1 1 1 0 0", 180: "-1 0 1 0 -1 1", 270: "0 1 0 -1 0 1"}


def changes(answers: Answers, place: Place) -> list[Change]:
    """What differs."""
    return [
        *_clock(answers.time_zone, place),
        *_touches(answers, place),
        *(_updates(answers.updates, place) if answers.updates else []),
    ]


def start(place: Place, *, anything_changed: bool) -> list[Change]:
    """Let the kiosk start with the computer, and go by what has changed once nobody is there."""
    if (place.ask("systemctl", "is-enabled", SERVICE) or "").strip() != "enabled":

        def enable() -> None:
            now = ["--now"] if place.runs else []
            if place.runs:
                place.do("systemctl", "daemon-reload")
            place.do("systemctl", "enable", *now, SERVICE)

        return [Change("the kiosk starts with the computer", enable)]
    if anything_changed and place.ask("systemctl", "is-active", SERVICE) is not None:
        again = (
            "/usr/share/kinship-kiosk/when-free",
            "sh",
            "-c",
            f"systemctl daemon-reload; systemctl restart {SERVICE}",
        )
        return [
            Change(
                "the kiosk starts again, once nobody is there",
                lambda: place.do("systemd-run", "--collect", "--quiet", *again),
            )
        ]
    return []


def _clock(zone: str, place: Place) -> list[Change]:
    if not zone:
        return []
    what = f"the time zone is {zone}"
    told = files.link(place.path("etc/localtime"), f"/usr/share/zoneinfo/{zone}", what)
    return [*told, *files.in_place(place.path("etc/timezone"), f"{zone}\n".encode(), what)]


def _touches(answers: Answers, place: Place) -> list[Change]:
    turn = answers.settings.get("screen", {}).get("turn")
    if turn is None:
        return []
    path = place.path(TOUCH_RULE)
    if turn == 0:
        return _and_tell_udev(files.gone(path, "touches are where they are"), place)
    rule = (
        "# Written by kinship-kiosk-setup: touches turn with the picture.\n"
        f'ENV{{ID_INPUT_TOUCHSCREEN}}=="1", ENV{{LIBINPUT_CALIBRATION_MATRIX}}="{_TOUCHES[turn]}"\n'
    )
    what = f"touches turn with the picture, by {turn} degrees"
    return _and_tell_udev(files.in_place(path, rule.encode(), what), place)


def _and_tell_udev(found: list[Change], place: Place) -> list[Change]:
    """A touch screen that is plugged in already goes by the new rule once udev looks at it again."""

    def make(change: Change) -> None:
        change.make()
        if place.runs:
            place.ask("udevadm", "trigger", "--subsystem-match=input")

    return [Change(change.what, partial(make, change)) for change in found]


def _updates(updates: Updates, place: Place) -> list[Change]:
    source = (
        "# Written by kinship-kiosk-setup.\n"
        f"Types: deb\nURIs: {updates.source}\nSuites: {updates.ring}\nComponents: main\n"
        f"Architectures: amd64\nSigned-By: /{KEYRING}\n"
    )
    return [
        *files.in_place(place.path(KEYRING), updates.key, "the key that signs updates of the program"),
        *files.in_place(place.path(SOURCE), source.encode(), f"updates come from the ring “{updates.ring}”"),
    ]
