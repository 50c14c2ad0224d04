"""The words of the screens: each language whole, nothing lost on the way, changed while a page is shown."""

import re
from xml.etree import ElementTree

import pytest
from PySide6.QtGui import QAccessible

from kiosk.language import CODES, LANGUAGES
from kiosk.paths import ROOT
from kiosk.settings import Settings
from ui.release_words import isolated_words
from ui.scene import nodes, settle
from ui.speaking import FOLDER

PLACEHOLDERS = re.compile(r"%(?:\d+|n)")
OTHERS = [code for code in CODES if code != "en"]
CALL = re.compile(r'qsTr\(\s*"((?:[^"\\]|\\.)*)"')


def messages(code):
    """Each message: where it stands, its English, its forms, and whether a reader has checked it."""
    root = ElementTree.parse(FOLDER / f"{code}.ts").getroot()  # noqa: S314 - a file of ours
    for context in root.findall("context"):
        for message in context.findall("message"):
            told = message.find("translation")
            forms = [one.text or "" for one in told.findall("numerusform")] or [told.text or ""]
            yield (
                context.findtext("name"),
                message.findtext("source"),
                forms,
                told.get("type") != "unfinished",
            )


def spoken(code):
    return {(where, english) for where, english, _forms, _checked in messages(code)}


@pytest.mark.parametrize("code", CODES)
def test_every_language_can_be_loaded(code):
    assert (FOLDER / f"{code}.qm").is_file(), "`make setup` makes it"


@pytest.mark.parametrize("code", CODES)
def test_no_placeholder_is_lost_in_translation(code):
    wrong = [
        (where, english, form)
        for where, english, forms, _checked in messages(code)
        for form in forms
        if form and sorted(PLACEHOLDERS.findall(form)) != sorted(PLACEHOLDERS.findall(english))
    ]
    assert wrong == []


@pytest.mark.parametrize("code", CODES)
def test_no_number_is_lost_in_translation(code):
    wrong = [
        (english, form)
        for _where, english, forms, _checked in messages(code)
        for form in forms
        if form and set(re.findall(r"\d+", english)) - set(re.findall(r"\d+", form))
    ]
    assert wrong == []


@pytest.mark.full
@pytest.mark.parametrize("code", OTHERS)
def test_every_word_of_the_screens_is_translated(code):
    """`make words` draws out what is new; then somebody has to translate it."""
    qml = sorted((ROOT / "ui" / "qml").rglob("*.qml"))
    written = {
        (path.stem, found.replace('\\"', '"'))
        for path in qml
        if not path.stem.startswith("Staff")  # staff read English (docs/decisions/0027)
        for found in CALL.findall(re.sub(r"(?m)^\s*//.*$", "", path.read_text(encoding="utf-8")))
    }
    assert written, "a rule that reads nothing proves nothing"
    assert written - spoken(code) == set()
    assert [(where, english) for where, english, forms, _checked in messages(code) if not all(forms)] == []


def test_a_language_counts_as_checked_only_where_each_of_its_messages_is():
    for language in LANGUAGES:
        if language.checked:
            assert all(checked for _where, _english, _forms, checked in messages(language.code))


@pytest.mark.parametrize(("number", "said"), [(1, "1 second"), (2, "2 seconds")])
def test_english_knows_one_from_many(open_kiosk, number, said):
    now = [0.0]
    app = open_kiosk(clock=lambda: now[0])
    app.kiosk.start()
    idle = Settings().idle
    now[0] = idle.warn_after_s + idle.countdown_s - number
    app.kiosk.idle.look()
    settle()
    assert said in [node.name for node in nodes(app.window) if node.role == QAccessible.Role.StaticText]


@pytest.mark.parametrize(
    ("language", "text", "shown"),
    [
        ("ur", "NHS 111۔ دن رات۔", "\u2066NHS\u00a0111\u2069۔ دن رات۔"),
        ("ur", "صفحہ %1 از %2", "صفحہ \u2068%1\u2069 از \u2068%2\u2069"),
        ("ar", "%n صفحات", "\u2068%n\u2069 صفحات"),
        ("pl", "Strona %1 z %2", "Strona %1 z %2"),
    ],
)
def test_what_runs_from_left_to_right_is_isolated_on_the_way_to_the_screen(language, text, shown):
    assert isolated_words(language, text).replace("\u00a0", " ") == shown.replace("\u00a0", " ")


def test_another_language_is_spoken_at_once_on_the_same_page_and_english_after_the_visit(open_kiosk):
    app = open_kiosk(settings=Settings(show_draft_translations=True))

    def said():
        settle()
        return {node.name for node in nodes(app.window)}

    app.kiosk.start()
    app.kiosk.route.open("area", "money")
    assert "Finish and clear" in said()
    app.kiosk.comfort.chooseLanguage("pl")
    assert {"Zakończ i wyczyść", "Pieniądze"} <= said()
    assert app.kiosk.route.props.page == "area"
    app.kiosk.comfort.toggleEnglish()
    assert {"Zakończ i wyczyść", "Money"} <= said()
    app.kiosk.finish()
    app.kiosk.start()
    assert "Finish and clear" in said()


def test_the_page_is_mirrored_for_whoever_reads_from_right_to_left(open_kiosk):
    app = open_kiosk(settings=Settings(show_draft_translations=True))
    app.kiosk.start()

    def left_of(name):
        settle()
        return next(node.rect.left() for node in nodes(app.window) if node.name.startswith(name))

    assert left_of("Finish and clear") > app.window.width() / 2
    app.kiosk.comfort.chooseLanguage("ur")
    assert left_of("ختم کریں") < app.window.width() / 2
    app.kiosk.finish()
