"""A thousand mails, a server with faults, a rate, and a worker that is killed in the middle: none arrives twice."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections import Counter
from pathlib import Path

from tests.mail.server import mail_server
from tests.same_examples import deep
from tests.shared import ROOT
from tests.site import environment, run_plait
from tests.waiting import wait_until

N = 1_000
WRITE = """
from plait.server import set_up
set_up()
from django.utils import timezone
from plait.mail.actions import send
from plait.mail.models import TEST
for n in range({n}):
    to = f"later@p{{n}}.example" if n % 50 == 0 else f"p{{n}}@example.com"
    send(TEST, to=to, context={{}}, now=timezone.now(), study=7)
"""
LOOK = """
from plait.server import set_up
set_up()
from collections import Counter
from plait.mail.models import Mail
{more}
print(dict(Counter(Mail.objects.values_list("state", flat=True))))
"""
GO_ON = """
from django.utils import timezone
from plait.mail.sending import wake
Mail.objects.filter(state="waiting").update(next_try_at=timezone.now())
wake(7)
"""


@deep
def test_of_a_thousand_none_arrives_twice_though_the_worker_is_killed(tmp_path: Path) -> None:
    home = tmp_path / "home"
    with mail_server() as (server, port):
        mail = {"PLAIT_MAIL_HOST": "127.0.0.1", "PLAIT_MAIL_PORT": str(port), "PLAIT_MAIL_SECURITY": "none",
                "PLAIT_MAIL_FROM": "plait@example.org", "PLAIT_ADDRESS": "https://plait.example.org",
                "PLAIT_MAIL_RATE": "100000", "PLAIT_JOBS_HEARTBEAT_SECONDS": "0.3",
                "PLAIT_JOBS_DEAD_AFTER_SECONDS": "3", "PLAIT_JOBS_POLL_SECONDS": "0.1"}  # fmt: skip
        variables = {**environment(home), **mail}

        def python(code: str) -> str:
            command = [sys.executable, "-c", code]
            done = subprocess.run(command, env=variables, cwd=ROOT, capture_output=True, text=True, check=False)
            assert done.returncode == 0, done.stderr
            return done.stdout

        def worker() -> subprocess.Popen[bytes]:
            return subprocess.Popen([sys.executable, "-m", "plait.cli", "worker"], env=variables, cwd=ROOT)

        def states() -> dict[str, int]:
            found: dict[str, int] = eval(python(LOOK.format(more="")))
            return found

        assert run_plait(home, ["migrate"]).returncode == 0
        python(WRITE.format(n=N))
        for n_taken in (200, 600):
            running = worker()
            wait_until(lambda n_taken=n_taken: len(server.taken) >= n_taken)  # type: ignore[misc]
            running.send_signal(signal.SIGKILL)
            running.wait()
        running = worker()
        try:
            wait_until(
                lambda: set(states()) <= {"sent", "unclear", "waiting"} and states().get("waiting", 0) <= N // 50
            )
            python(LOOK.format(more=GO_ON))
            wait_until(lambda: "waiting" not in states())
        finally:
            running.send_signal(signal.SIGKILL)
            running.wait()
        found = states()
    arrived = Counter(str(message["Message-ID"]) for _, message in server.taken)
    assert set(arrived.values()) == {1}
    assert sum(found.values()) == N
    # At each kill one mail at most was just handed over.
    assert found.get("unclear", 0) <= 2
    assert found["sent"] <= len(arrived) <= found["sent"] + found.get("unclear", 0)
