"""What a hostile file can do to whoever reads it: nothing, and it is said in words."""

from __future__ import annotations

import ctypes
import io
import os
import signal
import socket
import sys
import threading
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import msgspec
import pytest
from tests.limited import readers
from tests.waiting import wait_until

from plait import limited
from plait.limited import Limits, reading
from plait.records.problem import InputRejected, Problem
from plait.records.said import Said

linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Other systems do not tell of processes.")
LIMITS = Limits(computing=20, waiting=40, memory=100_000_000)


@pytest.fixture(autouse=True)
def _readers_of_tests(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "PURE", ("plait.formats.", "tests.limited."))


def refused(reader: Callable[..., object], data: bytes = b"", *, within: Limits = LIMITS, **more: Any) -> Problem:
    with pytest.raises(InputRejected) as rejected:
        limited.read(reader, data, name="a.csv", within=within, **more)
    [problem] = rejected.value.problems
    assert problem.place == "a.csv"
    assert problem.cure
    return problem


def version_of_landlock() -> int:
    return ctypes.CDLL(None).syscall(444, None, 0, 1)


def is_gone(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return True
    return False


def test_memory_without_end_is_said() -> None:
    assert refused(readers.eat_memory).cause == "Reading it took more than 100 MB of memory."


def test_computing_without_end_is_said() -> None:
    problem = refused(readers.loop, within=Limits(1, 40, 100_000_000))
    assert problem.cause == "Reading it took more than 1 seconds of computing."


def test_waiting_without_end_is_said() -> None:
    problem = refused(readers.sleep, within=Limits(20, 0.3, 100_000_000))
    assert problem.cause == "Reading it took longer than 0 seconds."


def test_a_reader_that_falls_takes_nobody_with_it() -> None:
    assert refused(readers.fall).cause == "The reader broke off at it (SIGSEGV)."
    assert refused(readers.stumble).cause == "The reader broke off at it (KeyError)."


def test_all_problems_of_a_file_arrive() -> None:
    with pytest.raises(InputRejected) as rejected:
        limited.read(readers.refuse, b"", name="a.csv")
    assert rejected.value.problems == (
        Problem("a.csv, row 1", "Too long.", "Cut."),
        Problem("a.csv, row 2", "Nought.", "Fill."),
    )


def test_a_problem_arrives_whole_with_its_field_and_in_every_language() -> None:
    with pytest.raises(InputRejected) as rejected:
        list(limited.read(readers.refuse_in_words, b"", name="a.csv", field="file"))
    first, second = rejected.value.problems
    assert str(first) == "row 7: 1,200 cells of 'a.csv' are empty. Fill it."
    assert first.field == "sheet"
    assert isinstance(first.cause, Said)
    assert (first.cause.template, first.cause.n) == ("{n} cell of '{file}' is empty.", 1200)
    assert (second.field, len(second.cause)) == ("file", 1_000)


def test_what_a_page_gave_the_file_in_is_the_field_of_every_end() -> None:
    for reader in (readers.refuse, readers.stumble):
        with pytest.raises(InputRejected) as rejected:
            limited.read(reader, b"", name="a.csv", field="file")
        assert {problem.field for problem in rejected.value.problems} == {"file"}


@pytest.mark.parametrize(
    "sentence",
    [
        {"say": "{n.__class__}", "many": "", "values": {"n": 1}},
        {"say": "{n!r}", "many": "", "values": {"n": 1}},
        {"say": "{n:1000000000}", "many": "", "values": {"n": 1}},
        {"say": "{other}", "many": "", "values": {"n": 1}},
        {"say": "{", "many": "", "values": {}},
        {"say": "{0}", "many": "", "values": {"0": "a"}},
        {"say": "one", "many": "many", "values": {"n": "a"}},
        {"say": "{a}" * 300, "many": "", "values": {"a": "a" * 900}},
        {"say": "{a}", "many": "", "values": {"a": {"say": "{b.c}", "many": "", "values": {"b": "x"}}}},
        {"say": "a", "many": "", "values": {}, "more": 1},
        {"say": "a", "many": "", "values": {"a": [1]}},
    ],
)
def test_a_forged_sentence_is_not_said(sentence: dict[str, object]) -> None:
    forged = msgspec.msgpack.encode([("a", sentence, "c", "")])
    with pytest.raises(InputRejected) as rejected:
        limited.read(readers.refuse_in_forged_words, forged, name="a.csv")
    (problem,) = rejected.value.problems
    assert problem.place == "a.csv"
    assert "broke off" in problem.cause


def test_what_a_reader_prints_disturbs_nothing() -> None:
    assert limited.read(readers.print_much, b"", name="a.csv", within=LIMITS) == "printed"


def test_what_a_reader_starts_ends_with_it() -> None:
    pid = limited.read(readers.leave_a_child, b"", name="a.csv", within=LIMITS)
    wait_until(lambda: is_gone(pid))


@linux
def test_what_a_reader_leaves_behind_in_a_session_of_its_own_ends_with_it() -> None:
    pid = limited.read(readers.leave_an_orphan, b"", name="a.csv", within=LIMITS)
    wait_until(lambda: is_gone(pid))


@linux
def test_memory_that_processes_share_or_share_out_is_counted() -> None:
    for reader in (readers.share_memory, readers.share_out_memory):
        assert refused(reader).cause == "Reading it took more than 100 MB of memory."


@linux
def test_a_reader_that_starts_many_processes_is_ended() -> None:
    assert "too many processes" in refused(readers.start_many).cause


@linux
def test_a_reader_cannot_end_what_it_was_started_by() -> None:
    if version_of_landlock() < 6:
        pytest.skip("This kernel cannot take signals from a process.")
    assert limited.read(readers.kill_the_server, b"", name="a.csv", within=LIMITS) == "PermissionError"


def test_records_of_the_wrong_type_are_not_taken() -> None:
    assert "handed back what it must not" in refused(readers.wrong_type).cause


def test_what_is_handed_back_is_never_run(tmp_path: Path) -> None:
    witness = tmp_path / "forged"
    assert "handed back what it must not" in refused(readers.forge, f"touch {witness}".encode()).cause
    assert not witness.exists()


def test_half_a_character_is_refused() -> None:
    assert "half of a character" in refused(readers.half_a_sign).cause


def test_a_reader_sees_no_secret(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PLAIT_DATABASE", "postgresql://plait:secret@db/plait")
    key = tmp_path / "media_key"
    key.write_text("secret")
    with socket.create_server(("127.0.0.1", 0)) as server:
        around = f"{key}\n{server.getsockname()[1]}".encode()
        found = limited.read(readers.look_around, around, name="a.csv", within=LIMITS)
    assert "DATABASE" not in found["environment"]
    assert "HOME" not in found["environment"]
    assert found["open files"] == "OSError"
    if sys.platform.startswith("linux") and found["file"] != "got 'secret'":  # where the kernel has Landlock
        assert (found["file"], found["new file"]) == ("PermissionError", "PermissionError")
        assert found["connection"] in ("PermissionError", "OSError")


def test_whoever_asked_can_end_it_and_nothing_is_left() -> None:
    class Ended(Exception):
        pass

    def end() -> None:
        raise Ended

    with pytest.raises(Ended):
        limited.read(readers.sleep, b"", name="a.csv", within=LIMITS, meanwhile=end)
    numbers = limited.read(readers.own_pid, b"", name="a.csv", within=LIMITS)
    pid = next(numbers)
    assert not is_gone(pid)
    del numbers
    wait_until(lambda: is_gone(pid))


def test_a_child_that_is_killed_from_outside_is_said() -> None:
    numbers = limited.read(readers.own_pid, b"", name="a.csv", within=LIMITS)
    os.kill(next(numbers), signal.SIGKILL)
    with pytest.raises(InputRejected, match="broke off"):
        list(numbers)


def test_a_server_that_was_ended_is_started_anew() -> None:
    numbers = limited.read(readers.own_pid, b"", name="a.csv", within=LIMITS)
    pid = next(numbers)
    assert reading._server is not None
    os.kill(reading._server._process.pid, signal.SIGKILL)
    with pytest.raises(InputRejected, match=r"ended from outside|broke off"):
        list(numbers)
    wait_until(lambda: is_gone(pid))
    assert limited.read(readers.print_much, b"", name="a.csv", within=LIMITS) == "printed"


def test_progress_arrives_while_records_come() -> None:
    told: list[tuple[int, int]] = []

    def tell(done: int, total: int) -> None:
        told.append((done, total))

    numbers = limited.read(readers.count_slowly, b"", name="a.csv", within=LIMITS, tell=tell)
    assert list(numbers) == list(range(1, 31))
    assert told[-1] == (30, 30)
    assert sorted(told) == told


def test_no_more_than_two_are_read_at_once() -> None:
    begun = [limited.read(readers.own_pid, b"", name="a.csv", within=LIMITS) for _ in range(2)]
    problem = refused(readers.print_much, within=Limits(20, 0.3, 100_000_000))
    assert problem.cause == "Other files are being read, and it did not get its turn."
    for each in begun:
        each.close()
    assert limited.read(readers.print_much, b"", name="a.csv", within=LIMITS) == "printed"


def test_files_are_read_from_several_threads() -> None:
    found: list[str] = []

    def one() -> None:
        found.append(limited.read(readers.print_much, b"", name="a.csv", within=LIMITS))

    threads = [threading.Thread(target=one) for _ in range(6)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    assert found == ["printed"] * 6


def test_only_pure_rooms_are_run() -> None:
    with pytest.raises(TypeError, match="pure room"):
        limited.read(os.system, b"", name="a.csv")


def test_a_large_file_is_read_in_pieces() -> None:
    class Watched(io.BytesIO):
        most = 0

        def read(self, size: int | None = -1, /) -> bytes:
            self.most = max(self.most, size if size is not None and size >= 0 else 1 << 60)
            return super().read(size)

    file = Watched(b"x" * 5_000_000)
    assert limited.read(readers.length, file, name="a.csv", within=LIMITS) == 5_000_000
    assert file.most <= 1 << 20


def test_keywords_of_a_partial_are_handed_on() -> None:
    assert limited.read(partial(readers.length, times=2), b"abc", name="a.csv", within=LIMITS) == 6


def test_a_child_that_takes_late_what_it_asked_for_has_no_more_time_than_another() -> None:
    begun = time.monotonic()
    problem = refused(readers.never_take, b"a" * 2_000_000, within=Limits(20, 1.2, 100_000_000))
    assert problem.cause == "Reading it took longer than 1 seconds."
    assert time.monotonic() - begun < 10


def test_a_child_that_asks_again_and_again_is_not_answered_for_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "_WANTED_BESIDE", 2_000_000)
    assert "again and again" in refused(readers.ask_again, b"a").cause


def test_a_table_without_end_takes_no_more_memory_than_any() -> None:
    assert refused(readers.frame_without_end).cause == "Reading it took more than 100 MB of memory."


def test_problems_without_end_are_not_taken_and_many_are_counted() -> None:
    assert "handed back what it must not" in refused(readers.refuse_without_end).cause
    with pytest.raises(InputRejected) as rejected:
        limited.read(readers.refuse_each_line, b"", name="a.csv")
    assert len(rejected.value.problems) == 1_001
    assert rejected.value.problems[-1].cause == "19,000 problems more were found."


def test_the_time_that_a_record_is_used_for_is_not_the_readers() -> None:
    within = Limits(20, 3, 100_000_000)
    for _ in limited.read(readers.count_slowly, b"", name="a.csv", within=within, tell=lambda done, total: None):
        time.sleep(0.12)
