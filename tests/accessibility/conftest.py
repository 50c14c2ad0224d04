"""`survey(view, look)` opens a view, turns through its pages and keeps what was there, once for all tests.

`every_view.py` beside this file has the views, `every_look.py` the looks; `onlooking.py` says how it is done.
"""

import sys
from contextlib import ExitStack
from dataclasses import replace
from itertools import cycle, product
from pathlib import Path

import pytest

from kiosk.settings import Settings
from ui.jobs import InlineJobs
from ui.speech.still import StillVoice

# pytest imports each test file by itself: what these share is found here.
sys.path.append(str(Path(__file__).parent))

from every_look import DRESSES, EVERY_LOOK, EVERYWHERE, EXTREMES, LOOKS, SCREENS
from every_view import EVERYTHING, ONE_OF_EACH_PAGE, VIEWS
from onlooking import Screen
from pixels import Picture, faint, lost
from sample import may_be, sampled_looks


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
            screen, pictures = screens(look.orientation), []
            seen = screen.survey(view, look, lambda: pictures.append(Picture(screen.app.window)))
            pale = [
                each
                for sight, picture in zip(seen.sights, pictures, strict=True)
                for each in (*faint(sight, picture, look.contrast), *lost(sight, picture))
            ]
            known[view.name, look] = replace(seen, pale=tuple(pale))
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


def sampled(every, sample):
    """Each as a parameter; what is not in the sample is `full`."""
    return [
        pytest.param(*one, id="-".join(map(str, one)), marks=() if one in sample else pytest.mark.full)
        for one in every
    ]


def pytest_generate_tests(metafunc):
    """What a test asks for is sampled; the rest of the matrix is `full`."""
    wanted = metafunc.fixturenames
    if "view" in wanted and "look" in wanted:
        sample = sampled_looks()
        metafunc.parametrize(
            ("view", "look"),
            sampled([one for one in product(VIEWS, EVERYWHERE) if one in sample or may_be(*one)], sample),
        )
    elif "view" in wanted:
        sample = {(view,) for view in ONE_OF_EACH_PAGE}
        metafunc.parametrize("view", sampled(product(VIEWS), sample))
    if "ringed" in wanted:
        sample = set(zip(metafunc.module.RINGED, cycle(DRESSES), strict=False))
        metafunc.parametrize(
            ("ringed", "dress"), sampled(product(metafunc.module.RINGED, EVERY_LOOK), sample)
        )
    if "extreme" in wanted:
        metafunc.parametrize("extreme", EXTREMES, ids=str)
    if "anything" in wanted:
        metafunc.parametrize("anything", EVERYTHING, ids=str)
