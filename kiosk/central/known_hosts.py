"""Which SFTP servers are believed: those whose key stands in known_hosts, as for any other use of SSH.

fsspec would believe whoever answers, and give them the password. What they could send is signed anyway.
"""

from __future__ import annotations

import contextlib
from pathlib import Path

import paramiko

NOT_KNOWN = "its key is not in known_hosts; find out that it is the right one, then add it with ssh-keyscan"
_EVERYBODYS = Path("/etc/ssh/ssh_known_hosts")
_OWN = Path(".ssh", "known_hosts")


class KnownHosts(paramiko.MissingHostKeyPolicy):
    """What paramiko asks about each server: it knows of no file by itself."""

    def missing_host_key(self, client: paramiko.SSHClient, hostname: str, key: paramiko.PKey) -> None:  # noqa: ARG002
        """Let a server pass.

        Raises:
            paramiko.SSHException: it is not the one that is known by this name.
        """
        for path in (Path.home() / _OWN, _EVERYBODYS):
            with contextlib.suppress(OSError):
                if paramiko.HostKeys(str(path)).check(hostname, key):
                    return
        raise paramiko.SSHException(NOT_KNOWN)
