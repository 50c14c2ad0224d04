"""`survey(view, look)` opens a view, turns through its pages and keeps what was there, once for all tests.

`every_view.py` beside this file has the views, `every_look.py` the looks; `onlooking.py` says how it is done.
"""

import sys
from contextlib import ExitStack
from itertools import cycle, product
from pathlib import Path

import pytest

from kiosk.settings import Settings
from kiosk.visit import Contrast
from ui.jobs import InlineJobs
from ui.speech.still import StillVoice

# pytest imports each test file by itself: what these share is found here.
sys.path.append(str(Path(__file__).parent))

from every_look import DRESSES, EVERY_LOOK, EVERYWHERE, EXTREMES, LOOKS, SCREENS, Look, pairwise
from every_view import EVERYTHING, ONE_OF_EACH_PAGE, VIEWS
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
        # Each page in every look; its other states in one, the next in the next.
        sample = {(view, look) for view in ONE_OF_EACH_PAGE for look in LOOKS}
        sample |= set(zip(VIEWS, cycle(LOOKS), strict=False))
        metafunc.parametrize(("view", "look"), sampled(product(VIEWS, LOOKS), sample))
    elif "view" in wanted and "dress" in wanted:
        sample = set(zip(ONE_OF_EACH_PAGE, cycle(DRESSES), strict=False))
        metafunc.parametrize(("view", "dress"), sampled(product(VIEWS, EVERY_LOOK), sample))
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
    if "somewhere" in wanted:
        sample = set(zip(pairwise(EVERYWHERE), cycle(VIEWS), strict=False))
        # The fullest side of a page, under the line that says that a translation is a draft.
        sample |= {(Look("landscape", language="ur"), view) for view in VIEWS if "two-numbers" in view.name}
        # Colours move nothing: they are measured in each look by test_contrast.py.
        rest = {one for one in product(EVERYWHERE, VIEWS) if one[0].contrast is Contrast.WARM}
        metafunc.parametrize(
            ("somewhere", "shown"), sampled(sorted(sample | rest, key=lambda one: [*map(str, one)]), sample)
        )
    if "anything" in wanted:
        metafunc.parametrize("anything", EVERYTHING, ids=str)
