"""What the page of a service shows of its numbers: whose each is, when they answer, ring or text."""

import pytest

from kiosk.offer.contact import Hub
from kiosk.offer.hours import parse
from kiosk.settings import Settings
from ui.scene import Finger, nodes, settle


@pytest.mark.parametrize("service", ["frg-advice", "mental-health-crisis"])
def test_whose_number_it_is_and_when_they_answer_is_said_with_it(open_kiosk, service):
    app = open_kiosk()
    app.kiosk.start()
    app.kiosk.route.open("service", service)
    settle()
    rows = app.kiosk.service.phones.rows
    assert any(row.hours for row in rows)
    assert all(row.name for row in rows)
    spoken = [node.name for node in nodes(app.window)]
    for row in rows:
        parts = (row.name, f"{'Text' if row.by_text else 'Ring'} {row.number}", row.hours)
        assert any(all(part in name for part in parts) for name in spoken), row


def test_beside_a_hub_of_which_all_is_known_number_and_sheet_stay_and_the_code_gives_way(
    open_kiosk, touch_device
):
    hub = Hub(
        "",
        "Example Family Hub",
        "1 Example Street, Example Town",
        "01632 960000",
        (parse("Mo-Fr 09:00-17:00"),),
    )
    app = open_kiosk(settings=Settings(hub=hub))
    app.kiosk.start()
    app.kiosk.route.open("service", "child-benefit")
    settle()
    seen = {node.name: node.rect for node in nodes(app.window) if node.shown}
    number = next(rect for name, rect in seen.items() if "01632\u00a0960000" in name)
    assert min(number.x(), seen["Add to my sheet"].x()) > app.window.width() / 2
    finger = Finger(app.window, touch_device)
    while not any("Code to scan" in node.name and node.shown for node in nodes(app.window)):
        finger.touch("Next page")
