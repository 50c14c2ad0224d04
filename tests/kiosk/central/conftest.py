"""A publisher that signs for real, and a kiosk that trusts it. Each test has its own central folder and home.

Keys are made once, and copied for each test, which may change them.
"""

import json
import re
import shutil
import sys
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from kiosk.central import keys as keyring
from kiosk.central import publish, releases, repository, sync
from kiosk.central import state as states
from kiosk.central.claim import Claim
from kiosk.central.pack import FILE_NAME, Pack, packed
from kiosk.central.passes import Kind
from kiosk.central.repository import Versions
from kiosk.content.build import build
from kiosk.content.source import read
from kiosk.errors import ReleaseRefused, TrustRefused
from kiosk.offer.catalogue import Catalogue
from kiosk.paths import ROOT
from kiosk.settings import Central

# pytest imports each test file by itself: what they share is found beside them.
sys.path.append(str(Path(__file__).parent))

import tracing
import worlds

NOW = datetime.now(UTC).replace(microsecond=0)
SCHEMA = int(re.search(r"user_version = (\d+)", (ROOT / "kiosk/offer/schema.sql").read_text("utf-8"))[1])
PASSPHRASE = "correct horse battery staple"  # noqa: S105 - of keys that live as long as the tests


def ask(name):
    return PASSPHRASE


def no_waiting(seconds):
    raise AssertionError("nothing here holds the pack open")


@dataclass
class Publisher:
    """Publishes the content of `source` to `folder` with `keys`."""

    keys: keyring.Keys
    source: Path
    folder: Path
    now: datetime = NOW

    ask = staticmethod(ask)

    @property
    def pack(self):
        return self.folder / FILE_NAME

    @property
    def root(self):
        return self.keys.folder / keyring.ROOT_FILE

    def members(self):
        """All that is in the pack that lies there."""
        with Pack.open(self.pack, "the test") as opened:
            return {name: opened.read(name) for name in opened.names()}

    def name_of(self, ending):
        """The name of the one member of the pack that ends so."""
        [name] = [name for name in self.members() if name.endswith(ending)]
        return name

    def alter(self, ending, **signed):
        """Let a signed file of the pack say something else, so that its signature no longer fits."""
        members, name = self.members(), self.name_of(ending)
        document = json.loads(members[name])
        document["signed"] |= signed
        self.put(members | {name: json.dumps(document).encode()})

    def unsign(self, ending):
        """Take the signatures off a signed file of the pack."""
        members, name = self.members(), self.name_of(ending)
        document = json.loads(members[name]) | {"signatures": []}
        self.put(members | {name: json.dumps(document).encode()})

    def publish(self, **options):
        options = publish.Options(**({"draft": True} | options))
        return publish.publish(self.source, self.folder, self.keys, ask, self.now, options, no_waiting)

    def refresh(self):
        return publish.refresh(self.folder, self.keys, ask, self.now, no_waiting)

    def edit(self, name, old, new):
        path = self.source / name
        text = path.read_text("utf-8")
        assert old in text
        path.write_text(text.replace(old, new), "utf-8")

    def sign(self, offer, *, versions=None, targets_version=None, **claimed):
        """A pack that is signed for real over whatever `offer` holds, bypassing every check of `publish`."""
        versions = versions or Versions(offer=7, targets=1, snapshot=1, timestamp=1)
        claim = replace(claim_of(versions.offer), **claimed)
        targets = repository.signed_targets(
            self.keys, ask, targets_version or versions.targets, offer, claim, self.now
        )
        return repository.members(self.keys, ask, targets, offer, versions, self.now)

    def put(self, members):
        self.pack.write_bytes(members if isinstance(members, bytes) else packed(members))


@dataclass
class Kiosk:
    """A kiosk's state folder and its settings."""

    home: Path
    central: Central
    now = NOW

    def sync(self, now=NOW):
        return sync.one_pass(self.home, self.central, now)

    def set(self, **central):
        self.central = replace(self.central, **central)

    def start(self, now=NOW):
        return releases.start(self.home, now)

    def prove(self):
        releases.prove(self.home)

    @property
    def version(self):
        """What it shows, after reading the file that it shows; 0 for the embedded offer."""
        path = releases.offer(self.home)
        if path is None:
            return 0
        with Catalogue.open(path) as catalogue:
            return catalogue.release().version

    @property
    def state(self):
        return states.load(self.home)

    def on_disk(self):
        """All that it keeps, but for what a pass writes down of itself."""
        return {
            path.relative_to(self.home).as_posix(): path.read_bytes()
            for path in sorted(self.home.rglob("*"))
            if path.is_file() and path.name not in {"last-pass.json", "central.lock", "kiosk.lock"}
        }


def claim_of(version):
    """What is true of the small offer, before a test spoils it."""
    return Claim(
        version=version,
        council="Example Council",
        schema=SCHEMA,
        built_at=datetime(2026, 11, 22, 9, tzinfo=UTC),
        review_by=date(2027, 5, 21),
        draft=True,
        shrink=False,
        services=4,
        most_services=4,
    )


_READ = {}


def read_once(folder):
    """The source in a folder, the same content once only, wherever it lies; a workbook is read anew."""
    if folder.is_file():
        return read(folder)
    found = sorted((str(path.relative_to(folder)), path.read_bytes()) for path in folder.rglob("*.yaml"))
    if tuple(found) not in _READ:
        _READ[tuple(found)] = read(folder)
    return replace(_READ[tuple(found)], folder=folder)


@pytest.fixture(autouse=True)
def no_waiting_for_disks(monkeypatch):
    """That all is synced that must be is shown by test_power_loss.py, in a process of its own."""
    monkeypatch.setattr("os.fsync", lambda handle: None)
    monkeypatch.setattr("kiosk.central.publish.read_source", read_once)


@pytest.fixture(scope="session")
def keys(tmp_path_factory):
    folder = tmp_path_factory.mktemp("publisher") / "keys"
    return keyring.create(folder, 1, ask, NOW)


@pytest.fixture(scope="session")
def other_keys(tmp_path_factory):
    folder = tmp_path_factory.mktemp("stranger") / "keys"
    return keyring.create(folder, 1, ask, NOW)


@pytest.fixture
def publisher(keys, tiny_source, tmp_path):
    folder = tmp_path / "central"
    folder.mkdir(exist_ok=True)
    shutil.copytree(keys.folder, tmp_path / "keys")
    return Publisher(keyring.load(tmp_path / "keys"), tiny_source, folder)


@pytest.fixture
def stranger(other_keys, tiny_source, tmp_path):
    """Somebody else who can write to the central folder, and has keys of their own."""
    shutil.copytree(other_keys.folder, tmp_path / "other-keys")
    folder = tmp_path / "central"
    folder.mkdir(exist_ok=True)
    return Publisher(keyring.load(tmp_path / "other-keys"), tiny_source, folder)


@pytest.fixture
def kiosk(keys, publisher, tmp_path):
    """A kiosk that has not met its central file yet."""
    root = keys.folder / keyring.ROOT_FILE
    return Kiosk(tmp_path / "state", Central(location=str(publisher.folder), root=root))


@pytest.fixture
def following(publisher, kiosk):
    """A kiosk that shows version 1, proved."""
    publisher.publish()
    assert kiosk.sync().kind == "installed"
    kiosk.start()
    kiosk.prove()
    assert kiosk.version == 1
    return kiosk


@pytest.fixture
def offer_of(tiny_source, tmp_path):
    """The bytes of the small offer as version N, for a test to spoil."""

    def made(version=7):
        out = tmp_path / f"made-{version}.db"
        build(read_once(tiny_source), out, version)
        return out.read_bytes()

    return made


@pytest.fixture
def tracer(tmp_path):
    """Takes steps under strace."""
    if lacking := tracing.why_not():
        pytest.skip(lacking)
    folder = tmp_path / "tracer"
    folder.mkdir()
    with tracing.Tracer(folder, PASSPHRASE) as tracer:
        yield tracer


@pytest.fixture
def world(publisher, kiosk, tracer, tmp_path, monkeypatch):
    return worlds.World(publisher, kiosk, tracer, tmp_path, monkeypatch)


@pytest.fixture
def following_world(world):
    """Version 1 is shown and has proved itself; version 2 is in the central folder."""
    world.publish()
    world.kiosk.sync()
    world.kiosk.start()
    world.kiosk.prove()
    world.publisher.edit("services/money/child-benefit.yaml", "name: ", "name: New ")
    world.publish()
    return world


@pytest.fixture
def refused(following):
    """Sync, and see that nothing came of it but a reason."""

    def sync(error=TrustRefused, now=None):
        before, around = releases_of(following), everything_around(following)
        state = following.state
        outcome = following.sync(now or following.now)
        assert outcome.kind == Kind.REFUSED, outcome
        assert type(outcome.error) is error, outcome
        assert outcome.error.exit_code == {TrustRefused: 5, ReleaseRefused: 4}[error]
        assert outcome.reason
        assert "\n" not in outcome.reason
        assert (following.version, following.state) == (1, state)
        assert releases_of(following) == before
        assert everything_around(following) == around
        left = {path.name for path in following.home.iterdir()}
        assert left <= {
            "releases", "state.json", "trusted.json", "last-pass.json", "central.lock", "kiosk.lock"
        }  # fmt: skip
        return outcome.reason

    return sync


def releases_of(kiosk):
    return {name: text for name, text in kiosk.on_disk().items() if name.startswith("releases/")}


def everything_around(kiosk):
    """All files beside the kiosk's own folder: nothing that is in a pack may come to lie there."""
    top = kiosk.home.parent
    return {path for path in top.rglob("*") if kiosk.home not in path.parents}
