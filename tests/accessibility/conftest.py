"""`survey(view, look)` opens a view, turns through its pages and keeps what was there, once for all tests.

`every_view.py` beside this file has the views, `every_look.py` the looks; `onlooking.py` says how it is done.
"""

import sys
from contextlib import ExitStack
from itertools import product
from pathlib import Path

import pytest

from kiosk.settings import Settings
from kiosk.visit import Contrast
from ui.jobs import InlineJobs
from ui.speech.still import StillVoice

# pytest imports each test file by itself: what these share is found here.
sys.path.append(str(Path(__file__).parent))

from every_look import DRESSES, EVERY_LOOK, EVERYWHERE, EXTREMES, LOOKS, SCREENS, pairwise
from every_view import EVERYTHING, VIEWS
from onlooking import Screen


@pytest.fixture(scope="session")
def screens(kiosk_window):
    """A kiosk for each of `SCREENS`: `screens("portrait")`."""
    with ExitStack() as opened:
        known = {}

        def of(orientation):
            if orientation not in known:
                seconds = [0.0]
                size, mm = SCREENS[orientation]
                settings = Settings(show_draft_translations=True)
                app = opened.enter_context(
                    kiosk_window(
                        settings=settings,
                        size=size,
                        mm=mm,
                        jobs=InlineJobs(),
                        clock=lambda: seconds[0],
                        voice=StillVoice(),
                    )
                )
                known[orientation] = Screen(app, seconds)
            return known[orientation]

        yield of


@pytest.fixture(scope="session")
def survey(screens):
    """What a view shows in a look; looked at once."""
    known = {}

    def of(view, look):
        if (view.name, look) not in known:
            known[view.name, look] = screens(look.orientation).survey(view, look)
        return known[view.name, look]

    return of


@pytest.fixture(scope="session")
def views():
    """Each view by its name."""
    return {view.name: view for view in VIEWS}


@pytest.fixture(scope="session")
def standard():
    """How each visit begins."""
    return LOOKS[0]


def pytest_generate_tests(metafunc):
    """A test that asks for a view, a look or a dress is run for each; the rest of the matrix is `full`."""
    if "view" in metafunc.fixturenames:
        metafunc.parametrize("view", VIEWS, ids=str)
    if "look" in metafunc.fixturenames:
        metafunc.parametrize("look", LOOKS, ids=str)
    if "dress" in metafunc.fixturenames:
        rest = [pytest.param(one, marks=pytest.mark.full) for one in EVERY_LOOK if one not in DRESSES]
        metafunc.parametrize("dress", [*DRESSES, *rest], ids=str)
    if "painted" in metafunc.fixturenames:
        # Each view in one of the dresses, the next view in the next.
        sample = {(view, DRESSES[number % len(DRESSES)]) for number, view in enumerate(VIEWS)}
        every = [
            pytest.param(
                (view, dress),
                id=f"{view}-{dress}",
                marks=() if (view, dress) in sample else pytest.mark.full,
            )
            for view, dress in product(VIEWS, EVERY_LOOK)
        ]
        metafunc.parametrize("painted", every)
    if "extreme" in metafunc.fixturenames:
        metafunc.parametrize("extreme", EXTREMES, ids=str)
    if "somewhere" in metafunc.fixturenames:
        sample = {(look, VIEWS[number % len(VIEWS)]) for number, look in enumerate(pairwise(EVERYWHERE))}
        # Colours move nothing: they are measured in each look by test_contrast.py.
        rest = (
            (look, view)
            for look, view in product(EVERYWHERE, VIEWS)
            if look.contrast is Contrast.WARM and (look, view) not in sample
        )
        every = [
            *(pytest.param(look, view, id=f"{view}-{look}") for look, view in sorted(sample, key=str)),
            *(pytest.param(look, view, id=f"{view}-{look}", marks=pytest.mark.full) for look, view in rest),
        ]
        metafunc.parametrize(("somewhere", "shown"), every)
    if "anything" in metafunc.fixturenames:
        metafunc.parametrize("anything", EVERYTHING, ids=str)
