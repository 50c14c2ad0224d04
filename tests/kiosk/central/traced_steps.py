"""Takes one step of a kiosk or a publisher in a child of its own for each order, for strace to be at it.

An order is a line of JSON on stdin. The child's number goes to stdout; it begins when a second line comes.
Once it has ended, its exit status follows. All that is slow to load is loaded once, before the children.
"""

import ctypes
import json
import os
import sys
from datetime import datetime
from pathlib import Path

from kiosk.central import keys as keyring
from kiosk.central import lock, promote, publish, releases, store, sync, verify  # noqa: F401 - what a pass loads late
from kiosk.central.outcome import Outcome
from kiosk.settings import Central

_PR_SET_PTRACER, _ANY = 0x59616D61, ctypes.c_ulong(-1)


def main():
    for line in sys.stdin:
        order = json.loads(line)
        told, tell = os.pipe()
        child = os.fork()
        if child == 0:
            # Where Yama lets only ancestors trace; strace is a sister here.
            ctypes.CDLL(None).prctl(_PR_SET_PTRACER, _ANY, 0, 0, 0)
            os.read(told, 1)
            os._exit(take(order))
        say(child)
        sys.stdin.readline()
        os.write(tell, b"!")
        os.close(tell)
        os.close(told)
        say(os.waitpid(child, 0)[1])


def take(order):
    """Take the step that is ordered; the exit status, 0 if all went well."""
    home, central = Path(order["home"]), Path(order["central"])
    now, root = datetime.fromisoformat(order["now"]), Path(order["root"])
    settings = Central(location=str(central), root=root)

    def keys():
        return keyring.load(Path(order["keys"]))

    def sync_beside_kiosk():
        with lock.held(home / lock.KIOSK_LOCK):
            return sync.one_pass(home, settings, now)

    steps = {
        "sync": lambda: sync.one_pass(home, settings, now),
        "sync beside a running kiosk": sync_beside_kiosk,
        "activate": lambda: releases.activate(home, now),
        "start": lambda: releases.start(home, now),
        "prove": lambda: releases.prove(home),
        "roll back": lambda: releases.roll_back(home, now),
        "publish": lambda: publish.publish(
            Path(order["source"]), central, keys(), ask, now, publish.Options(draft=True)
        ),
        "refresh": lambda: publish.refresh(central, keys(), ask, now),
        "create": lambda: keyring.create(Path(order["keys"], "new"), 1, ask, now),
        "rotate": lambda: keyring.rotate(keys(), "targets-1", ask, now),
        "promote": lambda: promote.promote(str(central), order["goal"], root.read_bytes(), settings),
    }
    outcome = steps[order["step"]]()
    error = outcome.error if isinstance(outcome, Outcome) else None
    return error.exit_code if error else 0


def ask(name):
    return os.environ["KINSHIP_KIOSK_KEY_PASSPHRASE"]


def say(number):
    sys.stdout.write(f"{number}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
