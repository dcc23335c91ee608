"""Serving the workbench: the web server and one job worker as children of one process that stops both."""

from __future__ import annotations

import multiprocessing
import os
import signal
import socket
import subprocess
import sys
import threading
import time
import traceback
from collections.abc import Callable
from functools import partial
from multiprocessing.connection import Connection, wait
from pathlib import Path
from types import FrameType
from typing import TextIO

from plait.database import check_database
from plait.database.versions import check_version
from plait.home import alone, forget_written_mail, home_folder, keep_from_others, serving_alone
from plait.serving.limits import N_WORKERS


def serve(*, host: str, port: int) -> int:
    """Serve the pages in this process until it is stopped."""
    _check_port(host, port)
    set_up(is_served=True)
    held = _hold_home(host, port)
    os.set_inheritable(held.fileno(), True)
    os.execv(sys.executable, _web_command(host, port))  # noqa: S606


def run(*, host: str, port: int, with_example: bool) -> int:
    """Migrate, load the example into an empty installation, start web server and worker, print the way in."""
    _check_port(host, port)
    held = _hold_home(host, port)
    _stop_on_signal()
    try:
        link = _in_a_process(partial(_prepare, host, port, with_example=with_example))
    except KeyboardInterrupt:
        return 0
    environment = {**os.environ, "DJANGO_SETTINGS_MODULE": "plait.settings", "PLAIT_HOME": str(home_folder())}
    # The web server holds the folder too: it may outlive this process.
    web = _start(_web_command(host, port), environment, held.fileno())
    worker = _start(_WORKER, environment)
    try:
        _wait_until_it_answers(host, port, web)
        print(f"\nPlait runs at   http://{host}:{port}/\nSign in once by {link}\nStop with Ctrl-C.", flush=True)
        while web.poll() is None:
            if worker.poll() is not None:
                # A worker whose work hangs beyond help ends itself; its job goes on in the next one.
                print("plait: the job worker ended; starting another.", file=sys.stderr, flush=True)
                time.sleep(1)
                worker = _start(_WORKER, environment)
            time.sleep(0.3)
        print("plait: the web server stopped by itself; see the lines above.", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 0
    finally:
        _stop([web, worker])


_WEB_PID = "web.pid"
_WORKER = [sys.executable, "-m", "plait.cli", "worker"]


def _start(command: list[str], environment: dict[str, str], *kept_open: int) -> subprocess.Popen[bytes]:
    # A session of its own: Ctrl-C reaches this process alone, which then stops its children in order.
    return subprocess.Popen(command, env=environment, start_new_session=True, pass_fds=kept_open)  # noqa: S603


def _hold_home(host: str, port: int) -> TextIO:
    """See `home.serving_alone`. What a killed server left is taken away: its number may be another program's by now."""
    home = home_folder()
    keep_from_others()
    held = serving_alone(home, f"http://{host}:{port}/")
    (home / _WEB_PID).unlink(missing_ok=True)
    return held


def _in_a_process(work: Callable[[], str]) -> str:
    """What it gives or raises. What it loads goes with its process, so that this one stays small while it watches."""
    if sys.platform == "win32":
        kind = multiprocessing.get_context("spawn")
    else:
        kind = multiprocessing.get_context("fork")
    receiver, sender = kind.Pipe(duplex=False)
    process = kind.Process(target=_send_result, args=(work, sender))
    process.start()
    sender.close()
    try:
        result: str | BaseException = receiver.recv()
    except EOFError:
        sys.exit("plait: the preparation was stopped before its end. Start it again.")
    finally:
        # Whoever stops this one stops what it has begun: what is half migrated is taken back by the database.
        process.terminate()
        process.join()
    if isinstance(result, BaseException):
        raise result
    return result


def _send_result(work: Callable[[], str], sender: Connection) -> None:
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    threading.Thread(target=_end_with_the_parent, daemon=True).start()
    try:
        sender.send(work())
    except BaseException as error:
        error.add_note(traceback.format_exc())
        sender.send(error)


def _end_with_the_parent() -> None:
    """A parent that is killed leaves nobody who holds the folder."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        wait([parent.sentinel])
        os._exit(1)


def _prepare(host: str, port: int, *, with_example: bool) -> str:
    migrate()
    from django.conf import settings
    from django.db import connections

    from plait.mail.sending import wake_all
    from plait.media.tasks import ask_to_tidy
    from plait.workbench.accounts import first_account, sign_in_link
    from plait.workbench.example import load_example_once

    forget_written_mail(home_folder())
    first_account()
    if with_example and load_example_once():
        print("plait: loaded the example study.", flush=True)
    if settings.SENTENCE_MODEL:
        from plait.library.related.tasks import ask_where_unread

        ask_where_unread()
    ask_to_tidy()
    wake_all()
    link = sign_in_link(email=None, address=f"http://{host}:{port}")
    connections.close_all()
    return link


def set_up(*, is_served: bool = False) -> None:
    """Make Django ready. is_served: for pages and jobs. Raises: InputRejected when the database cannot be used so."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "plait.settings")
    import django

    django.setup()
    check_database()
    check_version(is_served=is_served)


def migrate() -> None:
    """Make Django ready and bring the database to the program's version; one process at a time."""
    set_up()
    from django.core.management import call_command

    with alone(home_folder(), "migrate"):
        call_command("migrate", verbosity=0, interactive=False)


def _web_command(host: str, port: int) -> list[str]:
    if os.name == "nt":  # gunicorn does not run there
        return [sys.executable, "-m", "plait.serving.alone", host, str(port)]
    return [
        sys.executable, "-m", "gunicorn", "plait.serving.application:application", "--bind", f"{host}:{port}",
        "--worker-class", "plait.serving.worker.FrontWorker", "--workers", str(N_WORKERS), "--preload",
        "--timeout", "120", "--graceful-timeout", "5", "--log-level", "warning", "--no-control-socket",
        "--pid", str(home_folder() / _WEB_PID), "--worker-tmp-dir", str(_quick_folder()),
    ]  # fmt: skip


def _quick_folder() -> Path:
    """Where the web server's heartbeat files lie; memory where there is some, so that a slow disk kills no worker."""
    memory = Path("/dev/shm")  # noqa: S108
    return memory if os.access(memory, os.W_OK) else home_folder()


def _check_port(host: str, port: int) -> None:
    with socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as error:
            sys.exit(
                f"plait: port {port} cannot be used ({error.strerror}). "
                f"Is Plait running already? Else choose another: make run PORT={port + 1}"
            )


def _wait_until_it_answers(host: str, port: int, web: subprocess.Popen[bytes]) -> None:
    for _ in range(300):
        if web.poll() is not None:
            return
        with socket.socket() as probe:
            if probe.connect_ex((host, port)) == 0:
                return
        time.sleep(0.1)


def _stop_on_signal() -> None:
    def interrupt(number: int, frame: FrameType | None) -> None:
        raise KeyboardInterrupt

    signal.signal(signal.SIGTERM, interrupt)


def _stop(children: list[subprocess.Popen[bytes]]) -> None:
    for child in children:
        if child.poll() is None:
            child.terminate()
    for child in children:
        try:
            child.wait(timeout=15)
        except subprocess.TimeoutExpired:
            child.kill()
