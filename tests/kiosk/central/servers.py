"""Real servers on loopback, each with a configuration and a folder of its own, as long as a context lasts.

All of them serve one folder. `lacking` says why one cannot be had here.
"""

import ipaddress
import os
import pwd
import shutil
import signal
import socket
import subprocess
import sys
import time
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

HOST = "127.0.0.1"
USER = pwd.getpwuid(os.getuid()).pw_name if sys.platform != "win32" else ""
PASSWORD = "swordfish"  # noqa: S105 - of a server that lives as long as a test
PATIENCE_S = 20
_PROGRAMS = {"nginx": "nginx", "smb": "smbd", "sftp": "sshd"}


def lacking(name):
    """Why the server cannot be had; "": it can."""
    program = _PROGRAMS.get(name)
    if program and _program(program) is None:
        return f"{program} is not installed (make servers)"
    if name in ("smb", "sftp") and os.geteuid() != 0:
        return f"{program} answers for other users only when root starts it"
    return ""


@dataclass
class Server:
    """A server that is running. `location` is where a kiosk finds the folder that it serves."""

    location: str
    folder: Path
    process: subprocess.Popen
    start: object
    port: int
    log: Path | None = None
    ca: Path | None = None
    around: dict = field(default_factory=dict)

    def stop(self):
        """End it with all that it has started, as a power cut would."""
        for pid in [self.process.pid, *children(self.process.pid)]:
            with suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        self.process.wait(PATIENCE_S)

    def go_on(self):
        """Start it again, on the same port."""
        self.process = self.start()

    def workers(self):
        return children(self.process.pid)


def children(pid):
    """The processes that this one started, and those that they did."""
    found = [int(each) for each in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]
    return [*found, *(below for each in found for below in children(each))]


@contextmanager
def nginx(folder, work, *, secure=True, limit=""):
    """nginx, over https with a certificate of a private CA, which is `ca`. `limit` is its limit_rate."""
    port = _free_port()
    ca = make_certificates(work) if secure else None
    log = work / "access.log"
    tls = f"ssl_certificate {work}/server.pem; ssl_certificate_key {work}/server.key;" if secure else ""
    (work / "nginx.conf").write_text(
        f"""
        user {USER}; daemon off; pid {work}/nginx.pid; error_log {work}/error.log; worker_processes 1;
        events {{ worker_connections 4096; }}
        http {{
            log_format plain '$request_method $status $body_bytes_sent "$http_range" "$http_if_range"';
            access_log {log} plain;
            {_temporary(work)}
            server {{
                listen {HOST}:{port} {"ssl" if secure else ""}; {tls}
                root {folder}; sendfile on; {f"limit_rate {limit};" if limit else ""}
            }}
        }}
        """
    )
    line = [_program("nginx"), "-p", work, "-e", work / "error.log", "-c", work / "nginx.conf"]
    address = f"http{'s' if secure else ''}://{HOST}:{port}"
    with _running(line, port, address, folder, {}) as server:
        server.log, server.ca = log, ca
        yield server


@contextmanager
def smb(folder, work):
    """Samba, with one share and one user."""
    port = _free_port()
    for name in ("private", "state"):
        (work / name).mkdir()
    (work / "smb.conf").write_text(
        f"""
[global]
    server role = standalone server
    smb ports = {port}
    interfaces = lo
    bind interfaces only = yes
    disable netbios = yes
    load printers = no
    printcap name = /dev/null
    disable spoolss = yes
    map to guest = never
    private dir = {work}/private
    passdb backend = tdbsam:{work}/private/passdb.tdb
    state directory = {work}/state
    lock directory = {work}/state
    cache directory = {work}/state
    pid directory = {work}/state
    ncalrpc dir = {work}/state/ncalrpc
    log file = {work}/smbd.log
[offer]
    path = {folder}
    read only = yes
"""
    )
    configuration = f"--configfile={work}/smb.conf"
    subprocess.run(
        ["smbpasswd", "-c", work / "smb.conf", "-s", "-a", USER],
        input=f"{PASSWORD}\n{PASSWORD}\n", text=True, check=True, capture_output=True,
    )  # fmt: skip
    line = [_program("smbd"), "--foreground", "--no-process-group", configuration]
    address = f"smb://{USER}:{PASSWORD}@{HOST}:{port}/offer"
    with _running(line, port, address, folder, {}) as server:
        yield server


@contextmanager
def sftp(folder, work):
    """OpenSSH, for one user with a key of their own; its `around` says where that is."""
    port = _free_port()
    Path("/run/sshd").mkdir(exist_ok=True)  # sshd begins with nothing less
    home = work / "home"
    (home / ".ssh").mkdir(parents=True, mode=0o700)
    for key in (work / "host", home / ".ssh" / "id_ed25519"):
        subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", key], check=True)
    shutil.copy(home / ".ssh" / "id_ed25519.pub", work / "authorized")
    (work / "sshd.conf").write_text(
        f"""
        Port {port}
        ListenAddress {HOST}
        HostKey {work}/host
        PidFile none
        AuthorizedKeysFile {work}/authorized
        StrictModes no
        UsePAM no
        PasswordAuthentication no
        PermitRootLogin yes
        Subsystem sftp internal-sftp
        """
    )
    kind, key, _ = (work / "host.pub").read_text().split()
    (home / ".ssh" / "known_hosts").write_text(f"[{HOST}]:{port} {kind} {key}\n")
    line = [_program("sshd"), "-D", "-e", "-f", work / "sshd.conf"]
    address = f"sftp://{USER}@{HOST}:{port}{folder}"
    with _running(line, port, address, folder, {"HOME": str(home)}) as server:
        yield server


@contextmanager
def s3(folder, work):
    """moto's S3; it has a bucket instead of a folder, and `upload` puts there what lies in that."""
    port = _free_port()
    line = [sys.executable, "-W", "ignore", "-m", "moto.server", "-H", HOST, "-p", str(port)]
    around = {
        "AWS_ENDPOINT_URL": f"http://{HOST}:{port}",
        "AWS_ACCESS_KEY_ID": "kiosk",
        "AWS_SECRET_ACCESS_KEY": PASSWORD,
        "AWS_DEFAULT_REGION": "us-east-1",
        "AWS_EC2_METADATA_DISABLED": "true",
    }
    with _running(line, port, "s3://council/kinship", folder, around) as server:
        yield server


@contextmanager
def _running(line, port, location, folder, around):
    def start():
        process = subprocess.Popen(
            list(map(str, line)),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        _wait_for(process, port)
        return process

    server = Server(location, folder, start(), start, port, around=around)
    try:
        yield server
    finally:
        server.stop()


def make_certificates(work, *, host=HOST, until=timedelta(days=1)):
    """A private CA, and a certificate of its for `host` in server.pem and server.key; the CA's own file."""
    authority, server = ec.generate_private_key(ec.SECP256R1()), ec.generate_private_key(ec.SECP256R1())
    issuer = _name("A council's own CA")
    usage = x509.KeyUsage(False, False, False, False, False, True, True, False, False)
    ca = (
        _certificate(issuer, issuer, authority.public_key(), timedelta(days=1))
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(usage, critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(authority.public_key()), critical=False)
        .sign(authority, hashes.SHA256())
    )
    names = x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address(host))])
    known_by = x509.AuthorityKeyIdentifier.from_issuer_public_key(authority.public_key())
    certificate = (
        _certificate(_name(host), issuer, server.public_key(), until)
        .add_extension(names, critical=False)
        .add_extension(known_by, critical=False)
        .sign(authority, hashes.SHA256())
    )
    (work / "ca.pem").write_bytes(ca.public_bytes(serialization.Encoding.PEM))
    (work / "server.pem").write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
    key = server.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    (work / "server.key").write_bytes(key)
    return work / "ca.pem"


def _certificate(subject, issuer, key, until):
    now = datetime.now(UTC)
    return x509.CertificateBuilder(
        issuer, subject, key, x509.random_serial_number(), now - timedelta(days=2), now + until
    )


def _name(text):
    return x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, text)])


def _temporary(work):
    kinds = ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    return " ".join(f"{kind}_temp_path {work}/{kind};" for kind in kinds)


def _program(name):
    return shutil.which(name, path=f"{os.environ['PATH']}:/usr/sbin:/usr/local/sbin")


def _free_port():
    with socket.socket() as probe:
        probe.bind((HOST, 0))
        return probe.getsockname()[1]


def _wait_for(process, port):
    until = time.monotonic() + PATIENCE_S
    while time.monotonic() < until:
        assert process.poll() is None, f"{process.args[0]} ended at once: {process.returncode}"
        try:
            socket.create_connection((HOST, port), 1).close()
        except OSError:
            time.sleep(0.02)  # nothing tells when a foreign program listens
        else:
            return
    raise AssertionError(f"{process.args[0]} does not listen")
