"""The job that sends what waits, and how it is asked for.

A mail goes out once at most. When the server waits for its text, the mail is marked as handed over, in a transaction
of its own; only then is the text given. Whatever ends the job after that, be it the machine's power, leaves a mail of
which it is not known whether it was sent: it is said so, and never sent again by itself.
"""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from django.db.models import F, Q, QuerySet
from django.utils import timezone
from django_tasks_db.models import DBTaskResult

from plait import jobs
from plait.database.locks import writing_rows
from plait.jobs.models import Job
from plait.jobs.queries import jobs_of
from plait.mail.addresses import require_address
from plait.mail.message import message_of, rendered
from plait.mail.models import TEST, Bounce, Mail, Outlet
from plait.mail.queries import (
    WAITS,
    due,
    free_at,
    is_held,
    mails_of,
    next_try,
    opt_out_token,
    outlet,
    studies_with_waiting,
    why_not,
)
from plait.mail.setup import Setup, mail_setup, require_setup
from plait.mail.smtp import Answer, Connection, Meaning, NotOurs, Way
from plait.pages.guests import ALPHABET
from plait.pages.words import ENGLISH

State = Mail.State
KEY_LENGTH = 20

# Of a server in trouble the waits until the next tries, as `WAITS` of one mail. The last one repeats.
TROUBLE_WAITS = tuple(timedelta(minutes=each) for each in (1, 2, 5, 15, 30, 60))
# A wait up to this long is sat out; for a longer one the worker is free meanwhile.
SHORT = timedelta(seconds=2)
# So many refused one after the other, with none taken between, are hardly all wrong addresses.
MOST_REFUSED_IN_A_ROW = 5
# With a server that is silent after each mail nobody would know of any whether it was sent.
MOST_UNCLEAR_IN_A_ROW = 3
# The text of what may be sent once more is kept so long, and mails of no study.
TEXTS_ARE_KEPT, THOSE_OF_NO_STUDY_ARE_KEPT = timedelta(days=14), timedelta(days=30)
INSTALLATION = "installation"
STOPPED = "Plait was stopped while it was handed over."
_LONGEST_SECONDS = 3600
_SAID = 500

Clock = Callable[[], datetime]


def scope_of(study: int | None) -> str:
    return INSTALLATION if study is None else f"study:{study}"


def stop_link(mail: Mail, setup: Setup) -> str:
    return f"{setup.site}/stop/{opt_out_token(mail)}/" if mail.may_be_stopped else ""


def is_being_sent(study: int | None) -> bool:
    """Whether a job waits or runs that sends the mails of a study."""
    return _jobs(study).filter(state__in=(Job.State.WAITING, Job.State.RUNNING)).exists()


def wake(study: int | None, *, at: datetime | None = None) -> None:
    """Let a worker send what waits of a study, soon or at a time; one job waits for that at most."""
    waiting = _jobs(study).filter(state=Job.State.WAITING).first()
    if waiting is None:
        # One that runs may have looked for the last time already.
        job = jobs.enqueue(
            send_waiting,
            title="Send mail",
            scope=scope_of(study),
            max_attempts=20,
            max_seconds=_LONGEST_SECONDS,
            study=study,
        )
        if at is not None:
            _put_off(job, at)
    elif waiting.run_after is not None and (at is None or at < waiting.run_after):
        _put_off(waiting, at)


@writing_rows()
def _put_off(job: Job, at: datetime | None) -> None:
    Job.objects.filter(pk=job.pk, state=Job.State.WAITING).update(run_after=at)
    DBTaskResult.objects.filter(pk__in=[job.result_id]).update(run_after=at or timezone.now())


def wake_all() -> None:
    """The same for everything that waits: when the installation starts, or was held and is so no longer."""
    for study in studies_with_waiting():
        wake(study)


def _jobs(study: int | None) -> QuerySet[Job]:
    return jobs_of(scope_of(study), send_waiting)


@jobs.work
def send_waiting(run: jobs.Run, study: int | None) -> dict[str, int]:
    """Send what waits of a study, or of the installation (None)."""
    with writing_rows():
        # One that follows another in the list of long work takes its place.
        _jobs(study).filter(state=Job.State.DONE).delete()
        tidy(now=timezone.now())
    settle_lost(now=timezone.now())
    setup = mail_setup()
    if setup is None:
        return {}
    connection = Connection(setup)
    sending = Sending(run, study, setup, connection)
    try:
        return sending.go()
    finally:
        connection.close()
        sending.settle_own()


@dataclass
class Sending:
    """One run of the job: mail after mail while there is one whose time has come and the way out is free."""

    run: jobs.Run
    study: int | None
    setup: Setup
    way: Way
    clock: Clock = timezone.now
    sleep: Callable[[float], None] = time.sleep
    counts: dict[str, int] = field(default_factory=dict)
    refused_in_a_row: int = 0

    def go(self) -> dict[str, int]:
        n_waiting = mails_of(self.study).filter(state=State.WAITING).count()
        n = 0
        while (again_at := self._closed_until()) is None:
            mail = due(self.study, now=self.clock()).first()
            if mail is None:
                again_at = next_try(self.study)
                break
            if (free := free_at(self.setup, urgent=mail.urgent, now=self.clock())) is not None:
                if free - self.clock() > SHORT:
                    again_at = free
                    break
                self.run.stop_if_asked()
                self.sleep(max(0.01, (free - self.clock()).total_seconds()))
                continue
            self._send(mail)
            n += 1
            self.run.save(None, done=n, total=max(n, n_waiting), message="mails")
        if again_at is not None and again_at != datetime.max:
            wake(self.study, at=again_at)
        return self.counts

    def _closed_until(self) -> datetime | None:
        """Until when the way out is closed, None when it is open; datetime.max: until a person opens it."""
        out = outlet()
        if is_held(out, self.setup):
            return datetime.max
        # None lies further ahead, but one that a clock set which was so.
        if out.try_again_at is not None and timedelta(0) < out.try_again_at - self.clock() <= TROUBLE_WAITS[-1]:
            return out.try_again_at
        return None

    def _send(self, mail: Mail) -> None:
        if mail.give_up_at <= self.clock():
            self._count(_end(mail, State.FAILED, said=_gave_up(mail), now=self.clock(), keep_text=True))
            return
        if why := why_not(mail, now=self.clock()):
            self._leave_out(mail, why)
            return
        try:
            message = message_of(mail, self.setup, stop_link=stop_link(mail, self.setup))
            answer = self.way.hand_over(message, before_text=lambda: self._mark(mail))
        except NotOurs:
            # It may be marked from a line that broke before its text was given: nobody has it.
            self._own().filter(pk=mail.pk).update(state=State.WAITING, sender="")
            return
        self._settle(mail, answer)

    def _leave_out(self, mail: Mail, why: str) -> None:
        with writing_rows():
            waiting = Mail.objects.filter(pk=mail.pk, state=State.WAITING)
            waiting.update(state=State.LEFT_OUT, body="", remark=why, ended_at=self.clock())
        self._count(State.LEFT_OUT)

    @property
    def _sender(self) -> str:
        return f"{self.run.job_id}/{self.run.attempt}"

    def _own(self) -> QuerySet[Mail]:
        """What this run marked as handed over, and has not settled."""
        return Mail.objects.filter(state=State.SENDING, sender=self._sender)

    def settle_own(self) -> None:
        """Leave none marked as handed over at the end of the run, however it ends."""
        for mail in self._own():
            _end(mail, State.UNCLEAR, said=STOPPED, now=self.clock(), keep_text=True)

    def _mark(self, mail: Mail) -> None:
        """Mark a mail as handed over, if it still waits and the rate allows it. Raises: NotOurs."""
        now = self.clock()
        with writing_rows():
            out, _ = Outlet.objects.get_or_create(pk=1)
            # Two workers that count at once: one of them comes second, and counts again.
            is_first = Outlet.objects.filter(pk=1, turn=out.turn).update(turn=F("turn") + 1)
            if not is_first or free_at(self.setup, urgent=mail.urgent, now=now) is not None:
                raise NotOurs
            free = Mail.objects.filter(Q(state=State.WAITING) | Q(state=State.SENDING, sender=self._sender), pk=mail.pk)
            if not free.update(state=State.SENDING, sender=self._sender, handed_at=now):
                raise NotOurs

    def _settle(self, mail: Mail, answer: Answer) -> None:
        now = self.clock()
        if answer.meaning in (Meaning.SENT, Meaning.REFUSED):
            self.refused_in_a_row = 0 if answer.meaning is Meaning.SENT else self.refused_in_a_row + 1
            _say_it_works()
        if answer.meaning is Meaning.SENT:
            self._count(_end(mail, State.SENT, said="", now=now))
        elif answer.meaning is Meaning.UNCLEAR:
            self._count(_end(mail, State.UNCLEAR, said=answer.said, now=now, keep_text=True))
            if _note_trouble(answer.said, now=now) >= MOST_UNCLEAR_IN_A_ROW:
                hold(f"Of {MOST_UNCLEAR_IN_A_ROW} mails in a row it is not known whether they were sent. {answer.said}",
                     self.setup, now=now)  # fmt: skip
        elif answer.meaning is Meaning.REFUSED and self.refused_in_a_row >= MOST_REFUSED_IN_A_ROW:
            _put_back(mail, said=answer.said, next_try_at=now)
            why = f"{MOST_REFUSED_IN_A_ROW} mails in a row were refused, the last one so: {answer.said}"
            hold(why, self.setup, now=now)
        elif answer.meaning is Meaning.REFUSED:
            self._count(_end(mail, State.REFUSED, said=answer.said, now=now, keep_text=True))
        elif answer.meaning is Meaning.LATER:
            wait = WAITS[min(mail.n_tries, len(WAITS) - 1)]
            _put_back(mail, said=answer.said, next_try_at=now + wait, counts=True)
            self._count("later")
        else:
            _put_back(mail, said=answer.said, next_try_at=now)
            if answer.meaning is Meaning.HELD:
                hold(answer.said, self.setup, now=now)
            else:
                _note_trouble(answer.said, now=now)

    def _count(self, what: str) -> None:
        self.counts[what] = self.counts.get(what, 0) + 1


def _end(mail: Mail, state: str, *, said: str, now: datetime, keep_text: bool = False) -> str:
    """Write how it ended; of a mail that was emptied meanwhile the state alone."""
    open_ = Mail.objects.filter(pk=mail.pk, state__in=(State.WAITING, State.SENDING, State.UNCLEAR))
    with writing_rows():
        open_.update(state=state, said=said[:_SAID], n_tries=F("n_tries") + 1, ended_at=now)
        if not keep_text:
            Mail.objects.filter(pk=mail.pk).update(body="")
    return state


def _put_back(mail: Mail, *, said: str, next_try_at: datetime, counts: bool = False) -> None:
    with writing_rows():
        Mail.objects.filter(pk=mail.pk, state__in=(State.WAITING, State.SENDING)).update(
            state=State.WAITING,
            sender="",
            said=said[:_SAID],
            next_try_at=next_try_at,
            n_tries=F("n_tries") + int(counts),
        )


def _gave_up(mail: Mail) -> str:
    return f"It was not taken in time. Last: {mail.said}" if mail.said else "It could not be sent in time."


def hold(why: str, setup: Setup, *, now: datetime) -> None:
    """Send nothing more until the settings change or a person says so."""
    with writing_rows():
        Outlet.objects.update_or_create(
            pk=1, defaults={"held_at": now, "held_why": why[:_SAID], "held_settings": setup.fingerprint}
        )


def _note_trouble(why: str, *, now: datetime) -> int:
    """Wait before the next try, longer each time; how often in a row it was so."""
    with writing_rows():
        out, _ = Outlet.objects.get_or_create(pk=1)
        wait = TROUBLE_WAITS[min(out.n_troubles, len(TROUBLE_WAITS) - 1)]
        Outlet.objects.filter(pk=1).update(
            trouble=why[:_SAID],
            trouble_since=out.trouble_since or now,
            n_troubles=out.n_troubles + 1,
            try_again_at=now + wait,
        )
    return out.n_troubles + 1


def _say_it_works() -> None:
    troubled = Outlet.objects.filter(pk=1, n_troubles__gt=0)
    troubled.update(trouble="", trouble_since=None, n_troubles=0, try_again_at=None)


def release() -> None:
    """Try again now, whatever held mail up."""
    with writing_rows():
        Outlet.objects.filter(pk=1).update(held_at=None, held_why="", held_settings="", try_again_at=None)
        _say_it_works()
        wake_all()


def send_now(address: str, *, now: datetime) -> str:
    """Send a test here and now. '' when the server took it, and whatever was held up goes on; else what went wrong.

    Raises: InputRejected where no mail is set up, or the address is none.
    """
    setup = require_setup()
    key = "".join(secrets.choice(ALPHABET) for _ in range(KEY_LENGTH))
    subject, body = rendered(TEST, {"site": setup.site}, ENGLISH)
    mail = Mail(to_address=require_address(address), subject=subject, body=body, key=key)
    mail.message_id = f"<plait.{key}@{setup.domain}>"
    connection = Connection(setup)
    try:
        answer = connection.hand_over(message_of(mail, setup, stop_link=""), before_text=lambda: None)
    finally:
        connection.close()
    if answer.meaning is Meaning.SENT:
        release()
    elif answer.meaning is Meaning.HELD:
        hold(answer.said, setup, now=now)
    return answer.said


def settle_lost(*, now: datetime) -> int:
    """Say of each mail whose job ended while it was handed over that it is not known what became of it. How many."""
    lost = 0
    for mail in Mail.objects.filter(state=State.SENDING):
        job_id, _, attempt = mail.sender.partition("/")
        living = Job.objects.filter(pk=int(job_id or 0), attempt=int(attempt or 0), state=Job.State.RUNNING)
        if not living.exists():
            _end(mail, State.UNCLEAR, said=STOPPED, now=now, keep_text=True)
            lost += 1
    return lost


def tidy(*, now: datetime) -> None:
    """Empty texts that nobody sent once more, and forget old mails of no study, and what came back of no mail."""
    old = Mail.objects.filter(state__in=Mail.MAY_BE_REPEATED, ended_at__lt=now - TEXTS_ARE_KEPT).exclude(body="")
    old.update(body="")
    before = now - THOSE_OF_NO_STUDY_ARE_KEPT
    Mail.objects.filter(study=None, ended_at__lt=before).delete()
    Bounce.objects.filter(mail=None, at__lt=before).delete()
