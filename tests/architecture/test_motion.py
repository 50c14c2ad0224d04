"""Nothing moves by a time of its own: each animation takes its time from Motion, which can say none."""

from __future__ import annotations

import re

import pytest

MOVES = re.compile(
    r"\b(?:\w*Animation|Behavior|Transition|SmoothedAnimation|SpringAnimation)\b\s*(?:on\s+\w+\s*)?\{"
)
TIMED = re.compile(r"\b(?:duration|velocity|spring)\s*:\s*([^\n;}]+)")
ANIMATION = re.compile(
    r"\b(?:Number|Property|Color|Opacity|X|Y|Rotation|Vector3d|Anchor|Path|Pause|Smoothed|Spring)(?:Animator|Animation)\s*\{([^{}]*)\}"
)


def untimed(text: str) -> list[str]:
    """The animations that do not say their time, or say it by themselves."""
    return [body for body in ANIMATION.findall(text) if not re.search(r"\bduration\s*:\s*Motion\.\w+", body)]


def own_times(text: str) -> list[str]:
    """The times that are not Motion's."""
    return [time.strip() for time in TIMED.findall(text) if not time.strip().startswith("Motion.")]


def test_every_animation_takes_its_time_from_motion(screens):
    moving = {name: text for name, text in screens.items() if MOVES.search(text)}
    assert moving, "a rule that reads nothing proves nothing"
    assert {
        name: untimed(text) + own_times(text)
        for name, text in moving.items()
        if untimed(text) + own_times(text)
    } == {}


@pytest.mark.parametrize(
    "qml",
    [
        "NumberAnimation { duration: 200 }",
        "NumberAnimation { to: 3 }",
        "Behavior on x { SpringAnimation { spring: 2 } }",
        "ColorAnimation {\n    duration: page.slow\n}",
    ],
)
def test_a_time_of_its_own_is_seen(qml):
    assert untimed(qml) + own_times(qml)


def test_motions_own_time_is_left_alone():
    qml = "Behavior on width {\n    NumberAnimation {\n        duration: Motion.glide\n    }\n}"
    assert MOVES.search(qml)
    assert untimed(qml) + own_times(qml) == []
