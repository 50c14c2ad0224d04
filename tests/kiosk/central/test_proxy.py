"""https with a private CA through the one way out that a council has: a proxy, which sees neither."""

import socket
import threading
from contextlib import contextmanager

import pytest
import servers

from kiosk.central.passes import Kind

pytestmark = pytest.mark.skipif(
    bool(servers.lacking("nginx")), reason=servers.lacking("nginx") or "it is here"
)


@contextmanager
def tunnels(asked):
    """A proxy that makes tunnels (CONNECT), and keeps in `asked` what it was asked for."""
    listening = socket.create_server((servers.HOST, 0))

    def pour(origin, goal):
        try:
            while piece := origin.recv(65_536):
                goal.sendall(piece)
        except OSError:
            pass
        finally:
            goal.close()

    def serve():
        while True:
            try:
                client, _ = listening.accept()
            except OSError:
                return
            head = b""
            while b"\r\n\r\n" not in head:
                head += client.recv(4096)
            asked.append(head.decode())
            host, _, port = head.split()[1].decode().partition(":")
            server = socket.create_connection((host, int(port)))
            client.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
            for pair in ((client, server), (server, client)):
                threading.Thread(target=pour, args=pair, daemon=True).start()

    threading.Thread(target=serve, daemon=True).start()
    try:
        yield f"http://{servers.HOST}:{listening.getsockname()[1]}"
    finally:
        listening.shutdown(socket.SHUT_RDWR)
        listening.close()


@pytest.fixture
def server(publisher, kiosk, tmp_path):
    """nginx over https on the central folder."""
    tmp_path.chmod(0o755)
    tmp_path.parent.chmod(0o755)
    work = tmp_path / "nginx"
    work.mkdir()
    with servers.nginx(publisher.folder, work) as server:
        kiosk.set(location=server.location, ca_file=server.ca)
        publisher.publish()
        yield server


@pytest.mark.parametrize("told", ["settings", "system"])
def test_a_proxy_passes_on_what_it_cannot_read(server, kiosk, monkeypatch, told):
    asked = []
    with tunnels(asked) as proxy:
        login = proxy.replace("http://", "http://kiosk:secret%20word@")
        if told == "settings":
            kiosk.set(proxy=login)
        else:
            monkeypatch.delenv("no_proxy", raising=False)
            monkeypatch.delenv("NO_PROXY", raising=False)
            monkeypatch.setenv("https_proxy", login)
        assert kiosk.sync().kind == Kind.INSTALLED
    assert asked
    assert all(head.startswith("CONNECT ") for head in asked)
    assert "proxy-authorization: basic a2lvc2s6c2vjcmv0ihdvcmq=" in asked[0].lower()
    assert "offer.pack" not in "".join(asked)


def test_behind_a_proxy_the_certificate_is_looked_at_all_the_same(server, kiosk):
    with tunnels([]) as proxy:
        kiosk.set(proxy=proxy, ca_file=None)
        outcome = kiosk.sync()
    assert outcome.kind == Kind.UNREACHABLE
    assert "certificate cannot be trusted" in outcome.reason


def test_a_place_that_the_system_exempts_is_asked_without_the_proxy(server, kiosk, monkeypatch):
    asked = []
    with tunnels(asked) as proxy:
        monkeypatch.setenv("https_proxy", proxy)
        monkeypatch.setenv("no_proxy", servers.HOST)
        assert kiosk.sync().kind == Kind.INSTALLED
    assert asked == []


def test_a_proxy_that_is_away_is_told_in_plain_words(server, kiosk):
    kiosk.set(proxy=f"http://{servers.HOST}:1")
    outcome = kiosk.sync()
    assert outcome.kind == Kind.UNREACHABLE
    assert outcome.reason.startswith("the proxy does not answer")
