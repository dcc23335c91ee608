"""The program as a person starts it: one command, one address, one link; Ctrl-C stops everything."""

from __future__ import annotations

import json
import os
import re
import signal
import socket
import subprocess
import sys
from http.cookiejar import CookieJar
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import HTTPCookieProcessor, build_opener

import pytest

from plait.home import serving_alone
from tests.posted_fields import FieldNeverRead, fail_for_unread_fields
from tests.shared import ROOT
from tests.site import Site, environment, free_port, run_plait, wait_for
from tests.waiting import DEADLINE_SECONDS, wait_until


def started(home: Path, port: int) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "plait.cli", "run", "--port", str(port), "--no-example"]
    with (home / "output").open("w") as output:
        return subprocess.Popen(
            command, env=environment(home), stdout=output, stderr=subprocess.STDOUT, text=True, cwd=ROOT
        )


def link_of(process: subprocess.Popen[str], home: Path) -> str:
    def found() -> re.Match[str] | None:
        return re.search(r"http://\S+/enter/\S+", (home / "output").read_text())

    wait_until(lambda: found() is not None or process.poll() is not None)
    link = found()
    assert link is not None, f"No sign-in link was printed: {(home / 'output').read_text()}"
    return link.group()


def children_of(pid: int) -> set[int]:
    found = subprocess.run(["ps", "-e", "-o", "pid=,ppid="], capture_output=True, text=True, check=True).stdout
    parents = {int(pid): int(parent) for pid, parent in (line.split() for line in found.splitlines())}
    below: set[int] = {pid}
    while more := {each for each, parent in parents.items() if parent in below} - below:
        below |= more
    return below


def test_run_prints_an_address_and_a_link_that_signs_in_once(tmp_path: Path) -> None:
    port = free_port()
    process = started(tmp_path, port)
    try:
        link = link_of(process, tmp_path)
        visitor = build_opener(HTTPCookieProcessor(CookieJar()))
        page = visitor.open(link, timeout=DEADLINE_SECONDS).read().decode()
        [mark] = set(re.findall(r'name="csrfmiddlewaretoken" value="(\w+)"', page))
        sent = f"csrfmiddlewaretoken={mark}".encode()
        assert "Begin a study" in visitor.open(link, sent, timeout=DEADLINE_SECONDS).read().decode()
        with pytest.raises(HTTPError) as refused:
            build_opener(HTTPCookieProcessor(CookieJar())).open(link, timeout=DEADLINE_SECONDS)
        assert refused.value.code == 410
        # A program that a test starts is watched like the tests' own.
        page = visitor.open(f"http://127.0.0.1:{port}/name/", timeout=DEADLINE_SECONDS).read().decode()
        mark = re.findall(r'name="csrfmiddlewaretoken" value="(\w+)"', page)[0]
        sent = f"csrfmiddlewaretoken={mark}&name=Ann&nonsense=1".encode()
        visitor.open(f"http://127.0.0.1:{port}/name/", sent, timeout=DEADLINE_SECONDS)
        with pytest.raises(FieldNeverRead, match="never read nonsense"):
            fail_for_unread_fields()
    finally:
        process.send_signal(signal.SIGINT)
        process.wait(timeout=DEADLINE_SECONDS)


def test_a_number_left_by_a_server_that_was_killed_does_not_block_the_next(tmp_path: Path) -> None:
    (tmp_path / "web.pid").write_text(str(os.getpid()))  # another living process has it by now
    (tmp_path / "mail").mkdir()
    (tmp_path / "mail/20260102-030405-140213.log").write_text("of a version that could send none")
    process = started(tmp_path, free_port())
    try:
        link_of(process, tmp_path)
        assert (tmp_path / "web.pid").read_text().strip() != str(os.getpid())
        assert not (tmp_path / "mail").exists()
    finally:
        process.send_signal(signal.SIGINT)
        process.wait(timeout=DEADLINE_SECONDS)


def test_ctrl_c_stops_the_web_server_and_the_worker(tmp_path: Path) -> None:
    process = started(tmp_path, free_port())
    link_of(process, tmp_path)
    everybody = children_of(process.pid)
    assert len(everybody) >= 4
    # The one that watches the others has loaded no database of its own.
    assert "sqlite" not in Path(f"/proc/{process.pid}/maps").read_text()
    process.send_signal(signal.SIGINT)
    assert process.wait(timeout=DEADLINE_SECONDS) == 0
    wait_until(lambda: not any(Path(f"/proc/{pid}").exists() for pid in everybody))


def test_a_worker_that_dies_is_followed_by_another(tmp_path: Path) -> None:
    process = started(tmp_path, free_port())
    try:
        link_of(process, tmp_path)
        found = subprocess.run(["ps", "-e", "-o", "pid=,args="], capture_output=True, text=True, check=True).stdout
        below = children_of(process.pid)
        workers = [int(line.split()[0]) for line in found.splitlines() if line.endswith("plait.cli worker")]
        worker = next(pid for pid in workers if pid in below)
        os.kill(worker, signal.SIGKILL)
        wait_until(lambda: bool(children_of(process.pid) - below))
    finally:
        process.send_signal(signal.SIGINT)
        process.wait(timeout=DEADLINE_SECONDS)


def test_a_port_that_is_taken_gives_one_line_with_the_cure(tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)  # an old connection of it may not be forgotten yet
        taken.bind(("127.0.0.1", port := free_port()))
        taken.listen()
        done = run_plait(tmp_path, ["run", "--port", str(port), "--no-example"])
    assert done.returncode == 1
    assert len(done.stderr.strip().splitlines()) == 1
    assert f"PORT={port + 1}" in done.stderr


def test_help_answers_at_once_and_imports_nothing_heavy() -> None:
    code = """
import sys, time
began = time.process_time()
from plait.cli import main
try:
    main(["--help"])
except SystemExit:
    pass
heavy = {"django", "numpy", "polars"} & set(sys.modules)
assert not heavy, heavy
assert time.process_time() - began < 0.5  # ten times what it takes and more
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False, cwd=ROOT)
    assert done.returncode == 0, done.stderr
    assert "backup" in done.stdout


def test_what_every_process_sets_up_imports_nothing_heavy(tmp_path: Path) -> None:
    code = """
import sys
from plait.server import set_up
set_up()
heavy = {"numpy", "polars"} & set(sys.modules)
assert not heavy, heavy
"""
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT, env=environment(tmp_path))
    assert done.returncode == 0, done.stderr


def test_wrong_usage_exits_with_2_and_wrong_input_with_1(tmp_path: Path) -> None:
    assert run_plait(tmp_path, ["frobnicate"]).returncode == 2
    wrong = run_plait(tmp_path, ["serve", "--port", "99999"])
    assert (wrong.returncode, "'99999' is no port" in wrong.stderr, "Traceback" in wrong.stderr) == (2, True, False)
    done = run_plait(tmp_path, ["load", str(tmp_path / "nowhere")])
    assert done.returncode == 1
    assert "no such file" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_report_of_an_unknown_study_names_those_there_are(tmp_path: Path) -> None:
    done = run_plait(tmp_path, ["report", "nothing", "-o", str(tmp_path / "r.pdf")])
    assert done.returncode == 1
    assert "no study of this name" in done.stderr


def test_commands_print_json_with_stable_keys(site: Site) -> None:
    studies = json.loads(site.plait("studies", "--json").stdout)
    assert {"slug", "title", "is_invented", "people", "interviews"} == set(studies[0])
    link = json.loads(site.plait("link", "--json", "--address", site.address).stdout)["link"]
    wait_for(link)


def test_a_running_site_is_backed_up_and_restored_elsewhere(site: Site, tmp_path: Path) -> None:
    backup = tmp_path / "site.plait"
    assert site.plait("backup", str(backup), "--json").returncode == 0
    other = tmp_path / "other"
    assert run_plait(other, ["restore", str(backup)]).returncode == 0
    assert run_plait(other, ["studies", "--json"]).stdout == site.plait("studies", "--json").stdout


def test_commands_that_start_together_in_an_empty_folder_do_not_collide(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "plait.cli", "studies"]
    together = [
        subprocess.Popen(command, env=environment(tmp_path), stderr=subprocess.PIPE, text=True, cwd=ROOT)
        for _ in range(3)
    ]
    faults = [process.communicate(timeout=900)[1] for process in together]
    assert [process.returncode for process in together] == [0, 0, 0], faults


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGKILL])
def test_who_is_stopped_while_it_prepares_leaves_nobody_who_holds_the_folder(tmp_path: Path, number: int) -> None:
    process = started(tmp_path, free_port())
    wait_until(lambda: len(children_of(process.pid)) > 1)
    everybody = children_of(process.pid)
    process.send_signal(number)
    assert process.wait(timeout=DEADLINE_SECONDS) in (0, -number)
    wait_until(lambda: not any(Path(f"/proc/{pid}").exists() for pid in everybody))
    serving_alone(tmp_path, "nobody else").close()


def test_what_is_no_database_or_no_key_is_said_in_words(tmp_path: Path) -> None:
    (tmp_path / "plait.sqlite3").write_text("This is a list of people.\n" * 1_000)
    done = run_plait(tmp_path, ["studies"])
    assert (done.returncode, "Traceback" in done.stderr) == (1, False)
    assert "the database cannot be read (file is not a database)" in done.stderr
    (tmp_path / "link_key").write_text("")
    done = run_plait(tmp_path, ["run", "--port", str(free_port()), "--no-example"])
    assert (done.returncode, "Traceback" in done.stderr) == (1, False)
    assert "link_key: It is no key" in done.stderr
