"""What is read of a screen, and in which order: one rule for all pages, on some that are real."""

import pytest

from ui.scene import settle


@pytest.fixture(scope="module")
def app(kiosk_window):
    with kiosk_window() as app:
        yield app


@pytest.fixture
def visit(app):
    app.kiosk.start()
    settle()
    yield app
    app.kiosk.finish()
    settle()


def names(app):
    settle()
    return [one.name for one in app.around.reading.look().passages]


def test_a_page_is_read_from_its_title_on_without_ways_and_bars(visit):
    visit.kiosk.route.open("area", "money")
    read = names(visit)
    assert read[0] == "Money"
    assert any(name.startswith("Read more: Child Benefit") for name in read)
    assert not {"Back", "Home", "Finish and clear", "Page 1 of 6"} & set(read)
    assert not any(name.startswith("Next page") for name in read)


def test_of_an_open_question_nothing_else_is_read(visit, touch_device):
    from ui.scene import Finger

    Finger(visit.window, touch_device).touch("Text size")
    assert names(visit) == ["How big should the words\u00a0be?", "Standard", "Large", "Largest", "Close"]
    look = visit.around.reading.look()
    assert look.title == "How big should the words\u00a0be?"
    assert [one.text for one in look.passages if one.more] == ["Standard. Chosen."]


def test_what_pages_were_turned_past_is_not_read_again_and_what_follows_is(visit, touch_device):
    from ui.scene import Finger

    visit.kiosk.route.open("service", "child-benefit")
    whole = names(visit)
    Finger(visit.window, touch_device).touch("Next page")
    rest = names(visit)
    assert (whole[0], rest[0]) == ("Child Benefit", "Child Benefit")
    assert 1 < len(rest) < len(whole)
    assert whole[1] not in rest
    assert rest[1:] == [name for name in whole if name in rest[1:]]


def test_a_kiosk_that_is_gone_has_nothing_to_read(kiosk_window):
    with kiosk_window() as app:
        reading = app.around.reading
    assert reading.look().passages == ()
