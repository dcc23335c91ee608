from __future__ import annotations

import socket
import subprocess
import sys

import pytest

from tests.shared import ROOT
from tests.site import PORTS, free_port


def test_no_two_processes_are_given_the_same_port() -> None:
    command = [sys.executable, "-c", "from tests.site import free_port; print(free_port()); input()"]
    other = subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert other.stdout is not None
    given = int(other.stdout.readline())
    ours = [free_port() for _ in range(3)]
    other.communicate("")
    assert len({given, *ours}) == 4


def test_a_port_on_which_somebody_listens_is_not_given(monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.socket() as taken:
        taken.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)  # an old connection of it may not be forgotten yet
        taken.bind(("127.0.0.1", port := free_port()))
        taken.listen()
        monkeypatch.setattr("tests.site.PORTS", range(port, PORTS[-1]))
        monkeypatch.setattr("tests.site._held", [])
        assert free_port() > port
