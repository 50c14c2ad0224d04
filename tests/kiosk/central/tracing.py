"""strace at the steps of `traced_steps.py`: kills one at a system call, or writes down all that it does."""

import json
import os
import re
import shutil
import signal
import subprocess
import sys
from collections import Counter
from functools import cache
from pathlib import Path

from kiosk.paths import ROOT

MUTATING = (
    "write", "pwrite64", "writev", "pwritev", "pwritev2", "sendfile", "copy_file_range", "splice", "rename",
    "renameat", "renameat2", "unlink", "unlinkat", "rmdir", "mkdir", "mkdirat", "truncate", "ftruncate",
    "fallocate", "fsync", "fdatasync", "sync_file_range", "link", "linkat", "symlink", "symlinkat", "chmod",
    "fchmod", "fchmodat", "chown", "fchown", "lchown", "fchownat", "utime", "utimes", "utimensat", "mknod",
    "mknodat",
)  # fmt: skip
OPENING = ("open", "openat", "openat2", "creat")
_YAMA = Path("/proc/sys/kernel/yama/ptrace_scope")
_CALL = re.compile(r"^(?:\d+ +)?(\w+)\(")
_DONE_S = 60


@cache
def why_not():
    """Why nothing can be traced here; "": it can."""
    if not sys.platform.startswith("linux"):
        return "strace is for Linux"
    if not (program := shutil.which("strace")):
        return "strace is not installed (make servers)"
    if _YAMA.exists() and int(_YAMA.read_text()) > 1:
        return "the kernel lets nobody trace here (kernel.yama.ptrace_scope)"
    line = [program, "-qq", "-o", os.devnull, "true"]
    tried = subprocess.run(line, check=False, capture_output=True, text=True)
    return "" if tried.returncode == 0 else f"strace may not trace here: {tried.stderr.strip()}"


class Tracer:
    """Has steps taken under strace. A context manager; `folder` is for what it writes down."""

    def __init__(self, folder, passphrase):
        self._log = folder / "strace.log"
        temporary = folder / "temporary"
        temporary.mkdir()
        around = os.environ | {
            "TMPDIR": str(temporary),
            "KINSHIP_KIOSK_KEY_PASSPHRASE": passphrase,
            "PYTHONPATH": str(ROOT),
            "PYTHONDONTWRITEBYTECODE": "1",
        }
        program = Path(__file__).with_name("traced_steps.py")
        self._steps = subprocess.Popen(
            [sys.executable, program], env=around, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )

    def __enter__(self):
        return self

    def __exit__(self, *error):
        self._steps.stdin.close()
        self._steps.wait(_DONE_S)
        self._steps.stdout.close()

    def killed(self, order, call, which):
        """Take a step and kill it as it makes the system call `call` for the `which`-th time.

        Whether it was killed: not, if it made fewer of them.
        """
        status = self._take(order, f"--trace={call}", f"--inject={call}:signal=KILL:when={which}")
        assert status in (0, -signal.SIGKILL), f"{order['step']}, to be killed at {call} {which}: {status}"
        return status == -signal.SIGKILL

    def moments(self, order):
        """Every moment at which a step changes something on the disk, as the arguments for `killed`.

        The step is taken once. The call that comes at a moment is not made by who is killed there.
        """
        assert self._take(order, f"--trace={_set(MUTATING + OPENING)}") == 0
        found, counted = [], Counter()
        for line in self._log.read_text().splitlines():
            if call := _CALL.match(line):
                counted[call[1]] += 1
                if call[1] in MUTATING or "O_CREAT" in line or "O_TRUNC" in line:
                    found.append((call[1], counted[call[1]]))
        return found

    def record(self, order):
        """Take a step; strace's whole log of it, with every byte written and every file's path."""
        names = (*MUTATING, *OPENING, "close", "dup", "dup2", "dup3", "fcntl", "lseek")
        assert self._take(order, f"--trace={_set(names)}", "-y", "-xx", "-s", "100000000") == 0
        return self._log.read_text()

    def _take(self, order, *options):
        self._tell(json.dumps(order))
        child = self._steps.stdout.readline().strip()
        line = ["strace", "-f", "-o", self._log, *options, "-p", child]
        with subprocess.Popen(line, stderr=subprocess.PIPE, text=True) as strace:
            said = strace.stderr.readline()
            assert "attached" in said, said
            self._tell("")
            status = int(self._steps.stdout.readline())
            strace.communicate(timeout=_DONE_S)
        return os.waitstatus_to_exitcode(status)

    def _tell(self, line):
        self._steps.stdin.write(f"{line}\n")
        self._steps.stdin.flush()


def _set(names):
    """A set of system calls as strace wants it. A question mark: not every processor's Linux has the call."""
    return ",".join(f"?{name}" for name in names)
