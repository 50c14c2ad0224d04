"""The power goes at any moment of a step, and the disk has kept only what it was told to keep.

What a step writes is recorded with strace and replayed up to each call; then what was not synced is lost, in
the ways that `power_loss.Loss` names. After each, the kiosk starts on a whole release that was published, and
on none older than before, and the next step succeeds. What a step had reported as done is still done.
"""

import pytest
from power_loss import Loss

from kiosk.central import keys as keyring
from kiosk.central import lock

LOSSES = tuple(Loss)
TRIES = 3

losses = pytest.mark.parametrize(
    "losses", [[Loss.ALL], pytest.param(LOSSES, marks=pytest.mark.full)], ids=["all", "each way"]
)


class TestKiosk:
    @losses
    def test_in_a_pass_that_brings_a_new_release(self, following_world, losses):
        for _ in following_world.each_loss("sync", losses, TRIES):
            following_world.check_starts(1)
            following_world.check_follows(2)
        following_world.check_shown(2)

    @pytest.mark.full
    def test_in_its_very_first_pass(self, world):
        world.publish()
        for _ in world.each_loss("sync", LOSSES, TRIES):
            world.check_starts(0)
            world.check_follows(1)
        world.check_shown(1)

    @pytest.mark.full
    def test_in_a_pass_that_brings_new_signatures_only(self, following_world):
        world = following_world
        world.kiosk.sync()
        world.publisher.refresh()
        for _ in world.each_loss("sync", LOSSES, TRIES):
            world.check_starts(2)
            world.check_follows(2)
        world.check_shown(2)

    @pytest.mark.full
    def test_as_it_puts_in_place_what_waited(self, following_world):
        world = following_world
        with lock.held(world.kiosk.home / lock.KIOSK_LOCK):
            world.kiosk.sync()
        for _ in world.each_loss("activate", LOSSES, TRIES):
            world.check_starts(1)
            world.check_follows(2)
        world.check_shown(2)

    @pytest.mark.full
    @pytest.mark.parametrize("step", ["start", "prove"])
    def test_as_it_tries_a_release(self, following_world, step):
        world = following_world
        world.kiosk.sync()
        world.kiosk.start()
        for _ in world.each_loss(step, LOSSES, TRIES):
            world.check_starts(2)
            world.check_follows(2)
        assert world.kiosk.state.tries == {"start": 2, "prove": None}[step]

    @pytest.mark.full
    def test_as_it_is_rolled_back_by_hand(self, following_world):
        world = following_world
        world.kiosk.sync()
        for _ in world.each_loss("roll back", LOSSES, TRIES):
            world.check_starts(1)
            assert world.kiosk.sync().error is None
            world.check_shown(1)
        assert world.check_shown(1) == 1


class TestPublisher:
    @losses
    def test_as_it_publishes(self, following_world, losses):
        world = following_world
        for _ in world.each_loss("publish", losses, TRIES):
            world.check_published(2)
        world.remember()
        world.check_follows(3)

    @pytest.mark.full
    def test_as_it_publishes_for_the_first_time(self, world):
        for _ in world.each_loss("publish", LOSSES, TRIES):
            world.check_published(0)
        world.remember()
        world.check_follows(1)

    @pytest.mark.full
    def test_as_it_signs_again(self, following_world):
        for _ in following_world.each_loss("refresh", LOSSES, TRIES):
            following_world.check_published(2)

    @pytest.mark.full
    def test_as_it_changes_a_key(self, following_world):
        world = following_world
        for _ in world.each_loss("rotate", LOSSES, TRIES):
            world.check_published(2)
        keys = keyring.load(world.publisher.keys.folder)
        assert [entry.name for entry in keys.of("targets")] == ["targets-2"]

    @pytest.mark.full
    def test_as_it_makes_the_first_keys(self, world):
        """What was made and reported as made is there, or else nothing is, and making them is begun again."""
        folder = world.publisher.keys.folder
        for _ in world.each_loss("create", LOSSES, TRIES):
            pass
        assert keyring.load(folder / "new").root.signed.version == 1
