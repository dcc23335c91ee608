"""Live lines and what goes over them: one thread a process looks for new events and hands each reader those they may
see. A line holds neither thread nor connection to the database.
"""

from __future__ import annotations

import asyncio
import json
import logging
import threading
import time
from collections import defaultdict
from dataclasses import dataclass, field

from plait.database.watching import Watch
from plait.serving.limits import COMMENT_SECONDS, MOST_LINES, MOST_OF_ACCOUNT, MOST_QUEUED
from plait.serving.visitors import alone, signed_in
from plait.study.access import acquaint
from plait.study.models import Study
from plait.study.queries import Happened, happened_since, shown_to

logger = logging.getLogger("plait.serving")
_PAUSE_SECONDS = 1.0


class NoMoreLines(Exception):
    """This process holds as many as it may."""


class Line:
    """One reader's line, of the event loop in which it is made. after: the last event they know."""

    def __init__(self, study: int, account: int, session: str, after: int) -> None:
        self.study, self.account, self.session, self.after = study, account, session, after
        self._loop = asyncio.get_running_loop()
        self._waiting: asyncio.Queue[bytes | None] = asyncio.Queue(MOST_QUEUED)
        self.has_ended = False

    async def next(self, seconds: float) -> bytes | None:
        """What is to be sent: what happened, a comment when nothing did for so long, None at the end."""
        if self.has_ended:
            return None
        try:
            return await asyncio.wait_for(self._waiting.get(), seconds)
        except TimeoutError:
            return b":\n\n"

    def end(self) -> None:
        """In the loop: end it, whatever still waits."""
        self.has_ended = True
        if self._waiting.full():
            self._waiting.get_nowait()
        self._waiting.put_nowait(None)

    def end_soon(self) -> None:
        """The same from another thread."""
        self._loop.call_soon_threadsafe(self.end)

    def put_soon(self, text: bytes) -> None:
        """From another thread: have this sent. Who takes nothing is cut off, and comes again where they were."""
        self._loop.call_soon_threadsafe(self._put, text)

    def _put(self, text: bytes) -> None:
        if self._waiting.full():
            self.end()
        elif not self.has_ended:
            self._waiting.put_nowait(text)


@dataclass(slots=True)
class Hub:
    """The lines of this process."""

    _lines: dict[int, dict[Line, None]] = field(default_factory=lambda: defaultdict(dict))
    _lock: threading.Lock = field(default_factory=threading.Lock)
    _came: threading.Event = field(default_factory=threading.Event)
    _thread: threading.Thread | None = None

    def open(self, line: Line) -> Line:
        """In the loop: take a line. Of an account with too many the first goes. Raises: NoMoreLines."""
        with self._lock:
            everybody = [each for lines in self._lines.values() for each in lines]
            own = [each for each in everybody if each.account == line.account and not each.has_ended]
            if len(everybody) - len(own) >= MOST_LINES:
                raise NoMoreLines
            if len(own) >= MOST_OF_ACCOUNT:
                own[0].end()
            self._lines[line.study][line] = None
            if self._thread is None:
                # Not before somebody listens: a thread that began before the processes part would be in none of them.
                self._thread = threading.Thread(target=self._run, name="plait-hub", daemon=True)
                self._thread.start()
        self._came.set()
        return line

    def close(self, line: Line) -> None:
        with self._lock:
            self._lines[line.study].pop(line, None)
            if not self._lines[line.study]:
                del self._lines[line.study]

    def _run(self) -> None:
        while True:
            self._came.wait()
            try:
                self._watch()
            except Exception:
                # Whatever it is, the lines stay: the next look finds what this one missed.
                logger.exception("Looking for new events failed; it is tried again.")
                time.sleep(_PAUSE_SECONDS)

    @alone
    def _watch(self) -> None:
        """Look for as long as there are lines."""
        watch, checked_at = Watch(), 0.0
        try:
            while self._here():
                has_changed = watch.wait()
                if is_new := self._came.is_set():
                    self._came.clear()
                # Who signs out leaves no event, but a commit.
                is_due = time.monotonic() - checked_at >= (_PAUSE_SECONDS if has_changed else COMMENT_SECONDS)
                if has_changed or is_new or is_due:
                    checked_at = time.monotonic() if is_due else checked_at
                    self._look(check=is_due)
        except BaseException:
            self._came.set()
            raise
        finally:
            watch.close()

    def _here(self) -> bool:
        with self._lock:
            return bool(self._lines)

    def _look(self, *, check: bool) -> None:
        with self._lock:
            found = {study: list(lines) for study, lines in self._lines.items()}
        for study_id, lines in found.items():
            _tell(study_id, lines, check=check)


def _tell(study_id: int, lines: list[Line], *, check: bool) -> None:
    """Give each line what its reader may see of what happened; of very much only that it was much. End those whose
    reader may see the study no more. check: ask for that even where nothing happened."""
    happened = happened_since(study_id, min(line.after for line in lines), most=MOST_QUEUED + 1)
    if not happened and not check:
        return
    study = Study.objects.filter(pk=study_id).first()
    accounts = {} if study is None else signed_in({line.session for line in lines})
    members = {} if study is None else acquaint(accounts.values(), study)
    shown: dict[int, list[Happened]] = {}
    for line in lines:
        account = accounts.get(line.session)
        if study is None or account is None or account.pk != line.account or account.pk not in members:
            line.end_soon()
            continue
        if account.pk not in shown:
            shown[account.pk] = shown_to(account, study, happened)
        if len(happened) > MOST_QUEUED and line.after < happened[0].event:
            line.put_soon(_text(happened[-1].event, {"much": True}))
        else:
            for each in shown[account.pk]:
                if each.event > line.after:
                    line.put_soon(_text(each.event, each.as_told()))
        line.after = max(line.after, happened[-1].event if happened else 0)


def _text(event: int, told: dict[str, object]) -> bytes:
    return f"id: {event}\ndata: {json.dumps(told)}\n\n".encode()
