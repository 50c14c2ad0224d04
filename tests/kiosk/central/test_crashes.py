"""Killed at any system call that changes something on the disk: whole before it, whole after it.

SIGKILL falls as the call is made, which then is not: so the kills of one step leave behind every state that
the disk passes through. Each kill starts from the same folders. After it the kiosk starts on a release that
was published, whole and to the last byte, and on none older than before; and the next step of the same kind
succeeds. A sample of the kills is tried each time, all of them in `make test-all`.
"""

import shutil

import pytest
import tracing

from kiosk.central import lock, releases

SAMPLE = 3

pytestmark = pytest.mark.skipif(bool(tracing.why_not()), reason=tracing.why_not() or "it can be traced")


counts = pytest.mark.parametrize(
    "count", [SAMPLE, pytest.param(None, marks=pytest.mark.full)], ids=["some kills", "all kills"]
)


class TestKiosk:
    @counts
    def test_killed_in_a_pass_that_brings_a_new_release(self, following_world, count):
        for _ in following_world.each_kill("sync", count):
            following_world.check_starts(1)
            following_world.check_follows(2)

    @pytest.mark.full
    def test_killed_in_its_very_first_pass(self, world):
        world.publish()
        for _ in world.each_kill("sync", None):
            world.check_starts(0)
            world.check_follows(1)

    @pytest.mark.full
    def test_killed_in_a_pass_beside_a_running_kiosk(self, following_world):
        for _ in following_world.each_kill("sync beside a running kiosk", None):
            following_world.check_starts(1)
            following_world.check_follows(2)

    @pytest.mark.full
    def test_killed_in_a_pass_that_brings_new_signatures_only(self, following_world):
        world = following_world
        world.kiosk.sync()
        world.publisher.refresh()
        for _ in world.each_kill("sync", None):
            world.check_starts(2)
            world.check_follows(2)

    @pytest.mark.full
    def test_killed_as_it_puts_in_place_what_waited(self, following_world):
        world = following_world
        with lock.held(world.kiosk.home / lock.KIOSK_LOCK):
            world.kiosk.sync()
        for _ in world.each_kill("activate", None):
            world.check_starts(1)
            world.check_follows(2)

    @pytest.mark.full
    def test_killed_as_it_starts_on_trial(self, following_world):
        following_world.kiosk.sync()
        for _ in following_world.each_kill("start", None):
            following_world.check_starts(2)
            following_world.check_follows(2)

    @pytest.mark.full
    def test_killed_as_it_goes_back_after_three_strikes(self, following_world):
        world = following_world
        world.kiosk.sync()
        for _ in range(releases.STRIKES):
            world.kiosk.start()
        for _ in world.each_kill("start", None):
            world.check_starts(1)
            assert world.kiosk.sync().error is None
            assert world.kiosk.version == 1

    @pytest.mark.full
    def test_killed_as_it_ends_a_trial(self, following_world):
        world = following_world
        world.kiosk.sync()
        world.kiosk.start()
        for _ in world.each_kill("prove", None):
            world.check_starts(2)
            world.check_follows(2)

    @pytest.mark.full
    def test_killed_as_it_is_rolled_back_by_hand(self, following_world):
        world = following_world
        world.kiosk.sync()
        for _ in world.each_kill("roll back", None):
            world.check_starts(1)
            assert world.kiosk.sync().error is None
            world.check_shown(1)


class TestPublisher:
    @counts
    def test_killed_as_it_publishes(self, following_world, count):
        for _ in following_world.each_kill("publish", count):
            following_world.check_published(2)

    @pytest.mark.full
    def test_killed_as_it_publishes_for_the_first_time(self, world):
        for _ in world.each_kill("publish", None):
            world.check_published(0)

    @pytest.mark.full
    def test_killed_as_it_signs_again(self, following_world):
        for _ in following_world.each_kill("refresh", None):
            following_world.check_published(2)

    @pytest.mark.full
    def test_killed_as_it_changes_a_key(self, following_world):
        for _ in following_world.each_kill("rotate", None):
            following_world.check_published(2)

    @pytest.mark.full
    def test_killed_as_it_carries_a_pack_to_everyone(self, following_world, tmp_path):
        world, everyone = following_world, tmp_path / "everyone"
        world.kiosk.set(location=str(everyone))
        first = world.publisher.folder / "offer-1-1.pack"
        shutil.copyfile(first, everyone / "offer.pack")
        wanted = {first.read_bytes(), world.publisher.pack.read_bytes()}
        order = world.order("promote") | {"central": str(world.publisher.folder)}
        world.order = lambda step: order
        for _ in world.each_kill("promote", None):
            assert (everyone / "offer.pack").read_bytes() in wanted
            world.check_starts(1)
            assert world.kiosk.sync().error is None
            world.check_shown(1)
            shutil.copyfile(world.publisher.pack, everyone / "offer.pack")
            world.check_follows(2)
