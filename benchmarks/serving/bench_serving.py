"""What slow and silent connections, large files and live lines do to those who only want a page; and start and size.

Run: python benchmarks/serving/bench_serving.py. It starts `plait run` in a temporary PLAIT_HOME with the example study,
and is visitor, attacker and colleague at once, all on this machine. It takes some three minutes.
"""

from __future__ import annotations

import asyncio
import json
import os
import re
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median, quantiles
from urllib.parse import quote

N_SLOW, N_READERS, N_LINES, N_PROBES, N_CHANGES = 200, 30, 50, 20, 40
FILE_BYTES = 200_000_000
IDLE_SECONDS, LOADED_BY = 30, 2
START_CPU, IDLE_MB, PROBE_SECONDS, EVENT_MS, IDLE_SHARE = 5.0, 300, 1.0, 300, 0.02


class Visitor:
    """Somebody signed in."""

    def __init__(self, port: int) -> None:
        self.port, self.cookies = port, {}

    async def ask(self, path: str, fields: dict[str, str] | None = None) -> tuple[int, str]:
        """Status and text of a page."""
        reader, writer = await asyncio.open_connection("127.0.0.1", self.port)
        body = "" if fields is None else "&".join(f"{name}={quote(value)}" for name, value in fields.items())
        writer.write(self.head(path, "GET" if fields is None else "POST", body).encode())
        await writer.drain()
        answer = (await reader.read()).decode(errors="replace")
        writer.close()
        head, _, text = answer.partition("\r\n\r\n")
        for name, value in re.findall(r"(?im)^set-cookie:\s*([^=]+)=([^;]*)", head):
            self.cookies[name] = value
        return int(head.split()[1]), text

    def head(self, path: str, method: str = "GET", body: str = "") -> str:
        cookies = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        sent = f"Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {len(body)}\r\n" if body else ""
        return (
            f"{method} {path} HTTP/1.1\r\nHost: 127.0.0.1:{self.port}\r\nCookie: {cookies}\r\n"
            f"Connection: close\r\n{sent}\r\n{body}"
        )

    async def sign_in(self, link: str) -> None:
        path = "/" + link.split("/", 3)[3]
        await self.ask(path, {"csrfmiddlewaretoken": mark_in((await self.ask(path))[1])})

    async def change(self, n: int) -> None:
        """Change the study's settings, which is an event."""
        page = (await self.ask("/s/example/settings/"))[1]
        fields = {"title": f"Example {n}", "question": "Which?", "unit_one": "lead", "unit_many": "leads"}
        opened = re.search(r'name="as_opened" value="(\d+)"', page)
        if opened:
            fields["as_opened"] = opened[1]
        status, _ = await self.ask("/s/example/settings/", {"csrfmiddlewaretoken": mark_in(page), **fields})
        if status != 302:
            raise RuntimeError(f"the change was answered by {status}")


def mark_in(page: str) -> str:
    found = re.search(r'name="csrfmiddlewaretoken" value="(\w+)"', page)
    if found is None:
        raise RuntimeError("the page has no form")
    return found[1]


def main() -> int:
    with tempfile.TemporaryDirectory(prefix="plait-bench-") as folder:
        home = Path(folder)
        plait(home, "demo")
        pdf = make_pdf(home)
        with served(home) as (port, process):
            slow = start_and_size(home, port, process)
            slow |= asyncio.run(everything(home, port, process, pdf))
    return int(slow)


async def everything(home: Path, port: int, process: subprocess.Popen[bytes], number: int) -> bool:
    visitor = Visitor(port)
    await visitor.sign_in(json.loads(plait(home, "link", "--json", "--address", f"http://127.0.0.1:{port}"))["link"])
    slow = await probed(
        f"{N_SLOW} unfinished headers", port, N_SLOW, lambda: held(port, "GET / HTTP/1.1\r\nHost: x\r\n")
    )
    body = "POST /a/falsefalsefalsef/ HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 100000\r\n\r\nx="
    slow |= await probed(f"{N_SLOW} slow bodies to a false link", port, N_SLOW, lambda: held(port, body))
    before = size_of(process.pid)
    pdf = visitor.head(f"/s/example/library/full-text/{number}/file/")
    slow |= await probed(f"{N_READERS} slow readers of 200 MB", port, N_READERS, lambda: held(port, pdf, read=100_000))
    print(f"memory beside {N_READERS} slow readers: {size_of(process.pid):.0f} MB (before: {before:.0f} MB)")
    slow |= await live(visitor, process)
    return slow


async def probed(what: str, port: int, n: int, hold: Callable[[], Awaitable[asyncio.StreamWriter]]) -> bool:
    """How quickly pages come while so many connections are held."""
    writers = [await hold() for _ in range(n)]
    took = []
    for _ in range(N_PROBES):
        began = time.perf_counter()
        status, _ = await asyncio.wait_for(Visitor(port).ask("/accounts/login/"), 60)
        took.append(time.perf_counter() - began if status == 200 else 60)
    for writer in writers:
        writer.close()
    good = sum(each <= PROBE_SECONDS for each in took)
    print(f"{what}: {good} of {N_PROBES} pages within {PROBE_SECONDS:g} s, median {1000 * median(took):.0f} ms")
    return good < N_PROBES


async def held(port: int, sent: str, *, read: int = 0) -> asyncio.StreamWriter:
    reader, writer = await asyncio.open_connection("127.0.0.1", port, limit=64_000)
    writer.write(sent.encode())
    await writer.drain()
    if read:
        answer = await reader.readexactly(read)
        if b" 200 " not in answer[:20]:
            raise RuntimeError(answer[:200].decode(errors="replace"))
        writer.transport.pause_reading()  # type: ignore[attr-defined]
    return writer


async def live(visitor: Visitor, process: subprocess.Popen[bytes]) -> bool:
    """How soon an event is with every browser that listens, quiet and while others work; and what listening costs."""
    heard: list[dict[int, float]] = [{} for _ in range(N_LINES)]
    lines = [asyncio.create_task(listen(visitor, each)) for each in heard]
    await asyncio.sleep(3)
    began, cpu = time.monotonic(), web_cpu_of(process.pid)
    await asyncio.sleep(IDLE_SECONDS)
    share = (web_cpu_of(process.pid) - cpu) / (time.monotonic() - began)
    print(f"{N_LINES} live lines, idle: {100 * share:.1f} % of a core, memory {size_of(process.pid):.0f} MB")
    slow = share > IDLE_SHARE
    slow |= await late("quiet", visitor, heard, 0)
    others = [asyncio.create_task(work(visitor)) for _ in range(LOADED_BY)]
    slow |= await late(f"while {LOADED_BY} others ask for pages without a pause", visitor, heard, N_CHANGES)
    for task in (*lines, *others):
        task.cancel()
    return slow


async def listen(visitor: Visitor, heard: dict[int, float]) -> None:
    reader, writer = await asyncio.open_connection("127.0.0.1", visitor.port)
    writer.write(visitor.head("/s/example/live/").encode())
    while line := await reader.readline():
        if line.startswith(b"id: "):
            heard[int(line[4:])] = time.time()


async def work(visitor: Visitor) -> None:
    while True:
        await visitor.ask("/s/example/survey/")


async def late(how: str, visitor: Visitor, heard: list[dict[int, float]], first: int) -> bool:
    """From the commit, whose time stands in the log, to every browser."""
    known = set(heard[0])
    answered = {}
    for n in range(N_CHANGES):
        before = time.time()
        await visitor.change(first + n)
        answered[before] = time.time()
        await asyncio.sleep(0.2)
    await asyncio.sleep(2)
    took = []
    for events in heard:
        new = sorted(event for event in events if event not in known)
        if len(new) != N_CHANGES:
            raise RuntimeError(f"a browser heard of {len(new)} of {N_CHANGES} events")
        # The answer to the change comes after its commit: whatever is heard before that took no time.
        took += [max(0.0, events[event] - at) for event, at in zip(new, answered.values(), strict=True)]
        total = [events[event] - began for event, began in zip(new, answered, strict=True)]
    p95, worst = quantiles(took, n=20)[-1], max(took)
    print(
        f"event to {N_LINES} browsers, {how}: 95 % within {1000 * p95:.0f} ms of the answer to the change, "
        f"all within {1000 * worst:.0f} ms; {1000 * median(total):.0f} ms from before it was sent"
    )
    return 1000 * p95 > EVENT_MS


def start_and_size(home: Path, port: int, process: subprocess.Popen[bytes]) -> bool:
    ready = sum(cpu_of(pid) for pid in tree_of(process.pid)) + ended_cpu_of(process.pid)
    began = time.perf_counter()
    asyncio.run(Visitor(port).ask("/accounts/login/"))
    first = time.perf_counter() - began
    time.sleep(3)
    size = size_of(process.pid)
    print(f"second start, web server and worker: {ready:.1f} s CPU to ready; first page {first:.2f} s")
    print(f"idle memory in all: {size:.0f} MB")
    return ready > START_CPU or size > IDLE_MB


@contextmanager
def served(home: Path) -> Iterator[tuple[int, subprocess.Popen[bytes]]]:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = [sys.executable, "-m", "plait.cli", "run", "--port", str(port)]
    process = subprocess.Popen(command, env=environment(home), stdout=subprocess.PIPE)  # noqa: S603
    assert process.stdout is not None
    try:
        while b"Stop with" not in process.stdout.readline():
            if process.poll() is not None:
                raise RuntimeError("it did not start")
        yield port, process
    finally:
        process.terminate()
        process.wait(timeout=60)


def make_pdf(home: Path) -> int:
    """Make a paper with a PDF of 200 MB that nobody has read. Returns: its number."""
    code = f"""
import tempfile
import django; django.setup()
from django.core.files.base import File
from plait.library.models import FullText, Paper
from plait.study.models import Study
paper = Paper.objects.create(study=Study.objects.get(slug="example"), title="Large")
kept = FullText(paper=paper, name="large.pdf", sha256="0" * 64, n_bytes={FILE_BYTES})
with tempfile.TemporaryFile() as large:
    large.write(b"%PDF-")
    large.truncate({FILE_BYTES})
    kept.file.save("large.pdf", File(large))
print(kept.pk)
"""
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, env=environment(home), check=True, capture_output=True, text=True)  # noqa: S603
    return int(done.stdout)


def plait(home: Path, *arguments: str) -> str:
    command = [sys.executable, "-m", "plait.cli", *arguments]
    return subprocess.run(command, env=environment(home), check=True, capture_output=True, text=True).stdout  # noqa: S603


def environment(home: Path) -> dict[str, str]:
    return {**os.environ, "PLAIT_HOME": str(home), "DJANGO_SETTINGS_MODULE": "plait.settings"}


def tree_of(pid: int) -> list[int]:
    children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    return [pid, *(below for child in children for below in tree_of(int(child)))]


def size_of(pid: int) -> float:
    """Memory of a process and all below it in MB, what they share counted once (PSS)."""
    sizes = [Path(f"/proc/{each}/smaps_rollup").read_text() for each in tree_of(pid)]
    return sum(int(re.findall(r"(?m)^Pss:\s+(\d+)", size)[0]) for size in sizes) / 1000


def cpu_of(pid: int) -> float:
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def ended_cpu_of(pid: int) -> float:
    """CPU of children that have ended."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[13]) + int(fields[14])) / os.sysconf("SC_CLK_TCK")


def web_cpu_of(pid: int) -> float:
    found = [each for each in tree_of(pid) if b"gunicorn" in Path(f"/proc/{each}/cmdline").read_bytes()]
    return sum(cpu_of(each) for each in found)


if __name__ == "__main__":
    sys.exit(main())
