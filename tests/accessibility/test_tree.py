"""Every page, at every text size, in both orientations: named, reachable, big enough, and nothing cut off.

Sizes are those of design section 6, in millimetres.
"""

from itertools import combinations

import pytest
from help_now import without_help_now
from PySide6.QtGui import QAccessible

from kiosk.language import ENGLISH, LANGUAGES
from ui.scene import CONTROLS

LEAST_MM = 12.7
MAIN_MM = 20.0
GAP_MM = 2.6
LEAST_CAPITAL_MM = 4.0
CAPITAL = 0.714  # of the size of Noto Sans
BLANK = 0.26  # of the size of Noto Sans: Qt counts the one at which a line is broken as written
SLACK = 1.0  # pixels: what is rounded to whole ones
ICONS = "Material Symbols Rounded"
CURSOR = "|"
SPOKEN_MARKS = {"'": "apostrophe", "-": "hyphen"}
NBSP = "\N{NO-BREAK SPACE}"
"""A space all the same, to whoever hears it."""

# Beside the main thing, or one of many alike: the rest are main buttons.
SMALLER = (
    "Up", "Take off", "Standard", "Large", "Giant", "See it bigger", "Clear", "Show it in easy words",
    "Show it in full", "What do the hard words mean?", "Staff", "Change the words", "Change",
    # Answers above the results, to be taken back.
    "I am their special guardian", "My house is too small", "They keep getting sent home from school",
    "A child under 1", "A child of 15",
    # What a word may become.
    "month", "money", "months",
)  # fmt: skip
KEYS_MM = 18.0
KEY_WORDS = ("Space", "Delete", "Done", "See all", "A B C", "Q W E", "Caps", "1 2 3")

# Other words than body text, which keep their size: the bar and the words on keys (design, section 5).
NOT_BODY = (
    "Text size",
    "Contrast",
    "Language",
    "Lower the screen",
    "Raise the screen",
    "Make it easier",
    "Listen",
    "Stop",
    "Say it again",
    "Slower",
    "Faster",
    "Quieter",
    "Louder",
    *(language.name for language in LANGUAGES),
    "My sheet",
    "Finish and clear",
    "Help now",
    "Space",
    "Delete",
    "Done",
    "See all",
    "A B C",
    "Q W E",
    "Caps",
    "Staff",
    "Open",
    "1 2 3",
)
LOW_MM = 200
ON_A_LOW_SCREEN = (
    "Next page",
    "Back a page",
    "Back",
    "Home",
    "Skip this",
    "Next question",
    "See what fits",
    "Question 1 of 3",
)
"""What keeps the letters of the bar, so that some lines are left for the page."""


RULES = []
"""What each page keeps, in every state and look; a rule lists all that breaks it."""


def rule(one):
    RULES.append(one)
    return one


def none_of(found):
    """There is no fault; or else it says each of them once."""
    assert not found, "\n" + "\n".join(sorted(set(found)))


def loose(text):
    """Pixels by which a text may be wider than its place and have no letter outside."""
    return 2 + (BLANK * text["pixels"] if text["lines"] > 1 else 0)


def low(seen):
    """Too low a screen for the largest letters everywhere."""
    return seen.window.height < LOW_MM * seen.pixels_per_mm


def is_icon(text):
    return text["family"] == ICONS


def covers_the_window(control, seen):
    """Where a touch anywhere counts: a control beside it does the same."""
    return control["box"].contains(seen.window)


def doubles_another(control, there, seen):
    """It covers the window, so that a finger may miss the button which says the same."""
    return covers_the_window(control, seen) and len(there) > 1


def is_key(control):
    return len(control["text"]) == 1 or control["text"] in KEY_WORDS


@rule
def every_page_of_it_can_be_turned_to(seen):
    assert not seen.stuck, f"“Next” did not lead on from page {len(seen.sights)}"


@rule
def every_control_is_in_the_tree_with_a_name(seen):
    found = []
    for sight in seen.sights:
        known = [node for node in sight.nodes if node.role in CONTROLS and node.name.strip()]
        there = [one for one in sight.controls if not one["seen"].empty]
        assert there
        found += [
            f"{one['text']} at {one['box']}"
            for one in there
            if not any(node.box.same(one["box"]) for node in known) and not doubles_another(one, there, seen)
        ]
    none_of(found)


@rule
def nothing_that_can_be_pressed_is_nameless(seen):
    found = [
        f"{node.role.name} at {node.box}"
        for sight in seen.sights
        for node in sight.nodes
        if (node.role in CONTROLS or node.focusable) and not node.name.strip()
    ]
    none_of(found)


@rule
def every_control_can_be_reached_by_keys(seen):
    found = [
        one["text"]
        for one in seen.each("controls")
        if one["enabled"] and not one["byKeys"] and not covers_the_window(one, seen)
    ]
    none_of(found)


@rule
def no_control_is_too_small_to_touch(seen):
    least = LEAST_MM * seen.pixels_per_mm - SLACK
    found = [
        f"{one['text']}: {one['box'].width:.0f} × {one['box'].height:.0f} px, {least:.0f} are needed"
        for one in seen.each("controls")
        if min(one["box"].width, one["box"].height) < least
    ]
    none_of(found)


@rule
def main_buttons_are_high(seen):
    keys_mm = LEAST_MM if low(seen) else KEYS_MM
    found = [
        f"{one['text']}: {one['box'].height / seen.pixels_per_mm:.1f} mm"
        for one in seen.each("controls")
        if one["text"] not in SMALLER
        and not one["text"].startswith("What is “")  # a hard word, beside the text that has it
        and one["box"].height < (keys_mm if is_key(one) else MAIN_MM) * seen.pixels_per_mm - SLACK
    ]
    none_of(found)


@rule
def controls_keep_apart(seen):
    least = GAP_MM * seen.pixels_per_mm - SLACK
    found = []
    for sight in seen.sights:
        there = [one for one in sight.controls if not one["seen"].empty]
        for one, other in combinations(there, 2):
            nested = one["box"].contains(other["box"]) or other["box"].contains(one["box"])
            if not nested and one["seen"].gap(other["seen"]) < least:
                apart = one["seen"].gap(other["seen"]) / seen.pixels_per_mm
                found.append(f"{one['text']} and {other['text']}: {apart:.1f} mm")
    none_of(found)


@rule
def no_control_is_cut_off(seen):
    found = [
        f"{one['text']}: {one['seen']} of {one['box']}"
        for one in seen.each("controls")
        if not one["seen"].contains(one["box"])
    ]
    none_of(found)


@rule
def the_ring_around_whatever_has_the_keys_is_whole(seen):
    found = [
        f"{one['text']}: {one['ringSeen']} of {one['ring']}"
        for one in seen.each("controls")
        if one["byKeys"] and not one["ringSeen"].contains(one["ring"])
    ]
    none_of(found)


@rule
def no_words_on_the_screen_are_absent_from_the_tree(seen):
    found = []
    for sight in seen.sights:
        for text in sight.texts:
            if is_icon(text) or text["seen"].empty:
                continue
            spoken = SPOKEN_MARKS.get(text["text"], text["text"].removesuffix(CURSOR))
            written = text["written"]
            beside = [
                node.name
                for node in sight.nodes
                if node.box.y <= written.bottom and written.y <= node.box.bottom
            ]
            if not any(spoken in name.replace(NBSP, " ") for name in beside):
                found.append(text["text"])
    none_of(found)


@rule
def no_picture_is_absent_from_the_tree(seen):
    found = []
    for sight in seen.sights:
        graphics = [
            node for node in sight.nodes if node.role == QAccessible.Role.Graphic and node.name.strip()
        ]
        for picture in sight.pictures:
            if picture["seen"].empty:
                continue
            if not picture["ready"]:
                found.append(f"not drawn: {picture['box']}")
            if not any(node.box.contains(picture["box"]) for node in graphics):
                found.append(f"not named: {picture['box']}")
    none_of(found)


@rule
def every_page_says_what_it_is(seen):
    headings = [node for node in seen.sights[0].nodes if node.role == QAccessible.Role.Heading]
    assert any(node.name.strip() and node.shown for node in headings)


@rule
def no_words_run_out_of_their_place(seen):
    found = []
    for text in seen.each("texts"):
        written, box = text["written"], text["box"]
        if is_icon(text):
            continue
        if text["truncated"]:
            found.append(f"shortened: {text['text']}")
        if text["control"] and not text["control"].contains(written):
            found.append(f"out of its control: {text['text']}: {written} in {text['control']}")
        if not text["control"] and (
            written.width > box.width + loose(text) or written.height > box.height + 2
        ):
            found.append(f"out of its place: {text['text']}: {written} in {box}")
        if written.x < -1 or written.right > seen.window.right + 1:
            found.append(f"out of the window: {text['text']}: {written}")
    none_of(found)


@rule
def words_are_cut_between_lines_only(seen):
    """A page of a long text may end within it, but never through its letters."""
    found = []
    for text in seen.each("texts"):
        written, shown = text["written"], text["seen"]
        if shown.width < written.width - loose(text):
            found.append(f"cut at the side: {text['text']}")
        line = written.height / text["lines"]
        cuts = [cut % line for cut in (shown.y - written.y, written.bottom - shown.bottom)]
        if not is_icon(text) and any(min(cut, line - cut) > 2 for cut in cuts):
            found.append(f"cut through a line: {text['text']}")
    none_of(found)


@rule
def words_do_not_lie_on_words(seen):
    found = []
    for sight in seen.sights:
        there = [one for one in sight.texts if not one["seen"].empty]
        found += [
            f"{one['text']} / {other['text']}"
            for one, other in combinations(there, 2)
            if one["seen"].grown(-1).overlaps(other["seen"].grown(-1))
        ]
    none_of(found)


@rule
def no_letters_are_too_small_to_read(seen):
    least = LEAST_CAPITAL_MM * seen.pixels_per_mm / CAPITAL - SLACK
    found = []
    for text in seen.each("texts"):
        if is_icon(text):
            continue
        kept = NOT_BODY + ON_A_LOW_SCREEN if low(seen) else NOT_BODY
        keeps_its_size = (low(seen) or text["control"]) and text["text"].split(" (")[0] in kept
        if seen.view == "text-size" and text["text"] in ("Standard", "Large", "Largest"):
            continue  # each answer shows its own size
        if low(seen) and text["control"] and len(text["text"]) == 1:  # a key
            keeps_its_size = text["pixels"] >= least
        if text["pixels"] < (least if keeps_its_size else seen.body):
            found.append(f"{text['text']}: {text['pixels']} pixels")
    none_of(found)


@rule
def all_of_it_is_somewhere(seen):
    """By turning pages one comes to every control and to every line."""
    whole, part = set(), {}
    for sight in seen.sights:
        counted = {}
        for kind, facts in (("control", sight.controls), ("text", sight.texts)):
            for one in facts:
                key = (kind, one["text"], counted.setdefault((kind, one["text"]), 0))
                counted[kind, one["text"]] += 1
                box = one["box"] if kind == "control" else one["written"]
                if box.empty:
                    continue
                part[key] = part.get(key, 0) + one["seen"].height
                if part[key] >= box.height - 2 - len(seen.sights):  # a pixel between two pages
                    whole.add(key)
    assert part
    none_of([text for _, text, _ in part.keys() - whole])


@rule
def words_icons_and_controls_stand_out_as_they_are_drawn(seen):
    none_of(seen.pale)


# They know a control by its English words.
IN_ENGLISH = (
    main_buttons_are_high,
    no_letters_are_too_small_to_read,
    no_words_on_the_screen_are_absent_from_the_tree,
)


def broken(seen, language=ENGLISH):
    """Which rules are not kept, and by what."""
    found = []
    for one in RULES:
        if language != ENGLISH and one in IN_ENGLISH:
            continue
        try:
            one(seen)
        except AssertionError as why:
            found.append(f"{one.__name__}: {why}")
    return found


def test_every_page_keeps_these_rules(survey, view, look):
    """On screens from 15 to 43 inches; in `make test` each page once in each size, theme and language."""
    seen = survey(view, look)
    in_english = look.language == ENGLISH
    none_of(broken(seen, look.language) + (without_help_now(view, seen) if in_english else []))


@pytest.mark.full
def test_every_service_area_and_state_of_printing_keeps_all_of_these_rules(screens, anything, extreme):
    none_of(broken(screens(extreme.orientation).survey(anything, extreme)))
