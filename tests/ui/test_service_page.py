"""What the page of a service shows of its numbers: whose each is, when they answer, ring or text."""

import pytest

from ui.scene import nodes, settle


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
