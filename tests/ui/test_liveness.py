from kiosk.supervisor import ALIVE, FREE, IN_USE, READY
from ui.liveness import Liveness


class Listening:
    def __init__(self, patience_s):
        self.patience_s = patience_s
        self.heard = []

    def tell(self, line):
        self.heard.append(line)


def test_signs_of_life_come_again_and_again_while_the_loop_turns(qapp, qtbot):
    manager = Listening(0.03)
    alive = Liveness(manager)
    assert manager.heard == []
    alive.begin()
    qtbot.waitUntil(lambda: len(manager.heard) > 4, timeout=60_000)
    assert manager.heard[0] == READY
    assert {line.partition("\n")[0] for line in manager.heard[1:]} == {ALIVE}


def test_each_sign_says_whether_somebody_is_there(qapp, qtbot):
    manager, there = Listening(0.03), []
    alive = Liveness(manager, is_free=lambda: not there)
    alive.begin()
    assert manager.heard[-1].splitlines() == [ALIVE, FREE]
    there.append("somebody")
    qtbot.waitUntil(lambda: manager.heard[-1].splitlines() == [ALIVE, IN_USE], timeout=60_000)


def test_a_loop_that_does_not_turn_gives_no_sign(qapp):
    manager = Listening(0.001)
    alive = Liveness(manager)
    alive.begin()
    told = len(manager.heard)
    assert sum(range(2_000_000)) > 0  # busy for far longer than the manager's patience
    assert len(manager.heard) == told
    alive.deleteLater()


def test_at_its_end_the_kiosk_gives_one_last_sign_since_to_end_takes_a_while(qapp):
    manager = Listening(60)
    alive = Liveness(manager)
    alive.begin()
    told = len(manager.heard)
    alive.end()
    assert [line.split("\n")[0] for line in manager.heard[told:]] == [ALIVE]


def test_where_nobody_waits_for_signs_only_the_start_is_told(qapp):
    manager = Listening(0)
    Liveness(manager).begin()
    assert manager.heard == [READY]
