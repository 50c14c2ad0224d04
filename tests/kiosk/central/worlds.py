"""A publisher, a central folder and a kiosk, to which something happens in the middle of a step."""

import hashlib
import random
import shutil
from itertools import chain

import power_loss
from power_loss import Loss

from kiosk import status
from kiosk.central import keys as keyring
from kiosk.central import published

FOLDERS = ("central", "keys", "state", "everyone")
SEED = 20261122


class World:
    """A publisher, its central folder, and a kiosk that follows it; `stand` remembers how it is."""

    def __init__(self, publisher, kiosk, tracer, folder, monkeypatch):
        self.publisher, self.kiosk, self._tracer, self._folder = publisher, kiosk, tracer, folder
        self._published = {}
        monkeypatch.setenv("KINSHIP_KIOSK_HOME", str(kiosk.home))
        (folder / "everyone").mkdir()

    def publish(self):
        self.publisher.publish()
        self.remember()

    def remember(self):
        """From now on a kiosk may show what lies in the central folder."""
        offer = self.publisher.members()[self.publisher.name_of(".offer.db")]
        self._published[hashlib.sha256(offer).hexdigest()] = offer

    def order(self, step):
        return {
            "step": step,
            "home": str(self.kiosk.home),
            "central": str(self.publisher.folder),
            "goal": str(self._folder / "everyone"),
            "keys": str(self.publisher.keys.folder),
            "source": str(self.publisher.source),
            "root": str(self.kiosk.central.root),
            "now": self.kiosk.now.isoformat(),
        }

    def each_kill(self, step, count):
        """Kill the step at `count` moments spread over all there are (None: all); after each, stand still."""
        pristine = self._keep()
        moments = self._tracer.moments(self.order(step))
        assert len(moments) >= 5
        every = max(len(moments) // count, 1) if count else 1
        for at, moment in enumerate(moments):
            if at % every and moment != moments[-1]:
                continue
            self._restore(pristine)
            assert self._tracer.killed(self.order(step), *moment), f"{step} did not get as far as {moment}"
            yield moment
        if count is None:
            self._restore(pristine)
            assert self._tracer.moments(self.order(step)) == moments

    def each_loss(self, step, losses, tries=1):
        """Take the step once, and have the power go after each call that it made; after each, stand still.

        Of disks that hold the same, one is tried. `tries` is how often chance has its way where it has one.
        """
        disk = power_loss.Disk(self._folder, FOLDERS)
        record = self._tracer.record(self.order(step))
        chance, seen = random.Random(SEED), set()  # noqa: S311 - the same disks each time
        for call in chain(["nothing"], disk.play(record)):
            for loss in losses:
                for _ in range(tries if loss is Loss.SOME else 1):
                    tree = disk.after(loss, chance)
                    if (word := power_loss.digest(tree)) not in seen:
                        seen.add(word)
                        self._clear()
                        power_loss.write(tree, self._folder)
                        yield call, loss
        assert len(seen) > 1
        self._clear()
        power_loss.write(disk.after(Loss.ALL), self._folder)  # what was done stays done

    def _keep(self):
        """A copy of all folders as they are now."""
        pristine = self._folder / "pristine"
        for name in FOLDERS:
            if (self._folder / name).exists():
                shutil.copytree(self._folder / name, pristine / name)
        return pristine

    def _clear(self):
        for name in FOLDERS:
            shutil.rmtree(self._folder / name, ignore_errors=True)

    def _restore(self, pristine):
        self._clear()
        for name in FOLDERS:
            if (pristine / name).exists():
                shutil.copytree(pristine / name, self._folder / name)

    def check_shown(self, least):
        """The kiosk shows a release that was published, whole, of at least this version (0: the embedded)."""
        path = status.current_offer()
        told = status.status(path)
        assert told.version >= least
        if told.source == status.Origin.RELEASE:
            digest = hashlib.sha256(path.read_bytes()).hexdigest()
            assert digest in self._published
        else:
            assert least == 0
        return told.version

    def check_starts(self, least):
        shown = self.check_shown(least)
        started = self.kiosk.start()
        assert (started is None) == (shown == 0)
        if started:
            assert hashlib.sha256(started.read_bytes()).hexdigest() in self._published
        self.check_shown(least)

    def check_follows(self, newest):
        """The next pass comes to a good end, and leaves only what is wanted on the disk."""
        outcome = self.kiosk.sync()
        assert outcome.error is None, outcome
        assert self.kiosk.version == newest
        self.check_shown(newest)
        named = {entry.folder for entry in self.kiosk.state.named()}
        assert {path.name for path in (self.kiosk.home / "releases").iterdir()} == named
        assert not list(self.kiosk.home.glob("incoming/*"))

    def check_published(self, before):
        """What lies there is whole; the next publishing succeeds, with a version that was never given."""
        pack, given = self.publisher.pack, published.memory(self.publisher.keys).versions.offer
        if before or pack.exists():
            self.remember()
            self.check_starts(min(before, 1))
            assert self.kiosk.sync().error is None
            assert self.kiosk.version >= before
            self.check_shown(before)
        self.publisher.keys = keyring.load(self.publisher.keys.folder)
        self.publish()
        told = published.read(pack, self.publisher.keys).versions.offer
        assert told > max(given, before)
        self.check_follows(told)
        assert not list(self.publisher.folder.glob("*.new"))
