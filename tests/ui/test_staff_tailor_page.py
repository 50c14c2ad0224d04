"""Beside what is on a tailored sheet stands what becomes of it, on every screen and in all letters."""

from dataclasses import replace

import pytest

from kiosk import staff
from kiosk.visit import TextSize
from ui.scene import nodes, settle

SIZES = ((1920, 1080), (1080, 1920))
PIN = "402917"


@pytest.mark.parametrize("text_size", TextSize)
@pytest.mark.parametrize("size", SIZES, ids=("landscape", "portrait"))
def test_a_template_comes_to_rest_with_its_pages_and_the_way_to_print_it(
    open_kiosk, tmp_path, size, text_size
):
    staff.set_pin(tmp_path, PIN)
    app = open_kiosk(size=size, home=tmp_path)
    kiosk = app.kiosk
    kiosk.staffDoor()
    for digit in PIN:
        kiosk.staffPin.type(digit)
    kiosk.staffPin.enter()
    settle(lambda: kiosk.route.props.page == "staff")
    kiosk.visit.replace(replace(kiosk.visit.value, text_size=text_size))
    kiosk.staffTailor.begin("grandparent-under-five")
    kiosk.route.open("staff-tailor", "")
    settle(lambda: app.jobs.idle and len(kiosk.sheet.props.pages) > 0)
    names = [node.name for node in nodes(app.window)]
    assert "Print" in names
    assert any(name.startswith("Page 1 of ") for name in names)
