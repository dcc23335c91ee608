"""Run by test_writers.py in a process of its own, in an installation that has tables and nothing in them: who waits for
whom when several write. Prints one JSON object: what was tried -> what came of it."""

# ruff: noqa: E402
from __future__ import annotations

import json
import os
import random
import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from datetime import timedelta
from typing import Any

os.environ["DJANGO_SETTINGS_MODULE"] = "plait.settings"
import django

django.setup()

from django.contrib.sessions.backends.db import SessionStore
from django.core.management import call_command
from django.db import OperationalError, connection, connections, transaction
from django.utils import timezone

from plait import jobs
from plait.coding.models import Code
from plait.database.watching import Watch
from plait.jobs import actions as queue
from plait.jobs.models import Job
from plait.jobs.worker import work_off
from plait.library.learning.actions import begin_cycle, complete_cycle, write_cycle
from plait.library.learning.queries import chain_of, faults_of
from plait.library.papers.actions import add_paper
from plait.records import paper as records
from plait.records.problem import InputRejected
from plait.study.actions import add_member, change_role, create_study
from plait.study.changing import changing
from plait.study.models import Account, Membership, Role, Study
from tests.jobs import work_for_tests as works
from tests.waiting import DEADLINE_SECONDS, wait_until

Transaction = Callable[[], AbstractContextManager[Any]]


def in_thread(act: Callable[[], object], faults: list[str] | None = None) -> threading.Thread:
    def run() -> None:
        try:
            act()
        except Exception as fault:
            (faults if faults is not None else []).append(f"{type(fault).__name__}: {fault}")
            if faults is None:
                raise
        finally:
            connections.close_all()

    thread = threading.Thread(target=run)
    thread.start()
    return thread


@contextmanager
def held(begin: Transaction) -> Iterator[None]:
    """While the block runs, a transaction of another thread stands open."""
    stands, may_end = threading.Event(), threading.Event()

    def hold() -> None:
        with begin():
            stands.set()
            assert may_end.wait(DEADLINE_SECONDS)

    thread = in_thread(hold)
    assert stands.wait(DEADLINE_SECONDS)
    try:
        yield
    finally:
        may_end.set()
        thread.join()


def n_waiting() -> int:
    with connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted")
        return int(cursor.fetchone()[0])


def waits(first: Transaction, second: Transaction) -> bool:
    """Whether the second begins only when the first has ended."""
    begun = threading.Event()

    def begin() -> None:
        with second():
            begun.set()

    with held(first):
        thread = in_thread(begin)
        wait_until(lambda: begun.is_set() or n_waiting() > 0)
        was_held_up = not begun.is_set()
    thread.join()
    assert begun.is_set()
    return was_held_up


def numbered(study: Study) -> None:
    """Give a new code the next free number, as rooms do: read what is there, then write."""
    with changing(study, "code created") as change:
        n = Code.objects.filter(study=study).count()
        change.create(Code, study=study, name=str(n))


def numbers_of(study: Study) -> list[int]:
    return sorted(int(name) for name in Code.objects.filter(study=study).values_list("name", flat=True))


def mix(seed: int, studies: list[Study]) -> None:
    """Forty transactions of every kind, some of which fail."""
    chance = random.Random(seed)

    def bare() -> None:
        with transaction.atomic():
            for study in chance.sample(studies, 2):
                numbered(study)

    def nested() -> None:
        study = chance.choice(studies)
        with changing(study, "codes created"):
            numbered(study)
            jobs.enqueue(works.say_who, title="Say", scope=study.job_scope)
            numbered(study)

    def failing() -> None:
        study = chance.choice(studies)
        with changing(study, "code created"):
            numbered(study)
            raise ZeroDivisionError

    def part_fails() -> None:
        with transaction.atomic():
            try:
                failing()
            except ZeroDivisionError:
                numbered(chance.choice(studies))

    def new_study() -> None:
        with changing(None, "study created") as change:
            change.study = change.create(Study, slug=f"s{Study.objects.count()}", title="S")
            numbered(change.study)

    def session() -> None:
        SessionStore().create()

    def cancelled() -> None:
        job = Job.objects.filter(state="waiting").order_by("?").first()
        if job is not None:
            jobs.cancel(job)

    def by_queue() -> None:
        queue.reap(now=timezone.now())

    acts = (bare, nested, failing, part_fails, new_study, session, cancelled, by_queue, nested, nested)
    for _ in range(40):
        try:
            chance.choice(acts)()
        except ZeroDivisionError:
            continue


def mixed(studies: list[Study]) -> dict[str, Any]:
    faults: list[str] = []
    before = set(Study.objects.values_list("pk", flat=True))
    threads = [in_thread(lambda seed=seed: mix(seed, studies), faults) for seed in range(6)]  # type: ignore[misc]
    for thread in threads:
        thread.join()
    found = [numbers_of(study) for study in studies]
    made = Study.objects.exclude(pk__in=before)
    assert made.exists()
    assert all(len(each) > 10 for each in found)
    return {"faults": faults, "in order": [each == list(range(len(each))) for each in found]}


def queue_while_held(study: Study, witness: str) -> dict[str, Any]:
    """All that the queue does while a long change of the study stands open."""

    def ask() -> Job:
        return jobs.enqueue(works.once, title="Once", scope=study.job_scope, witness=witness, number=1)

    with held(lambda: changing(study, "long change")):
        job = ask()
        begun = queue.start(job_id=job.pk, attempt=1, now=timezone.now())
        assert begun is not None
        beats = queue.beat(job_id=job.pk, attempt=1, now=timezone.now())
        queue.save_checkpoint(job_id=job.pk, attempt=1, checkpoint=None, done=1, total=2, message="", unit="")
        failed = queue.fail_attempt(job=begun, reason="it fell over", now=timezone.now())
        cancelled = ask()
        jobs.cancel(cancelled)
        Job.objects.filter(pk=job.pk).update(state="running", beat_at=timezone.now() - timedelta(days=1))
        reaped = queue.reap(now=timezone.now())
        queue.clear_queue(now=timezone.now())
        work_off()
        job.refresh_from_db()
    return {"beats": beats, "failed": failed, "cancelled": cancelled.state, "reaped": reaped, "job": job.state}


def owners_demote_one_another(study: Study) -> int:
    for n in range(5):
        add_member(study=study, account=Account.objects.create_user(f"o{n}@example.org"), role=Role.OWNER)
    owners = Membership.objects.filter(study=study)

    def demote(membership: Membership) -> None:
        try:
            change_role(membership=membership, role=Role.VIEWER)
        except InputRejected:
            return

    threads = [in_thread(lambda each=each: demote(each)) for each in owners]  # type: ignore[misc]
    for thread in threads:
        thread.join()
    return Membership.objects.filter(study=study, role=Role.OWNER).count()


def chain_of_two_studies(studies: list[Study], account: Account) -> dict[str, Any]:
    """One person completes cycles of two studies at once."""
    now, cycles = timezone.now(), []
    for n in range(8):
        study = studies[n % 2]
        paper = add_paper(study=study, paper=records.Paper(f"On teams, {n}"))
        cycle = begin_cycle(study=study, account=account, question="Why?", now=now)
        write_cycle(cycle=cycle, papers=[paper.pk], answer="So.", effect="changed")
        cycles.append(cycle)
    faults: list[str] = []
    threads = [
        in_thread(lambda cycle=cycle: complete_cycle(cycle=cycle, is_checked=True, now=now), faults)  # type: ignore[misc]
        for cycle in cycles
    ]
    for thread in threads:
        thread.join()
    numbers = sorted(type(each).objects.get(pk=each.pk).number or 0 for each in cycles)
    return {"faults": [*faults, *faults_of(chain_of(account))], "numbers": numbers}


def heard(study: Study) -> dict[str, bool]:
    """Whether somebody who watches hears of a change before and after it is committed."""
    watch = Watch()
    may_commit, written = threading.Event(), threading.Event()

    def write() -> None:
        with changing(study, "begun") as whole:
            numbered(study)
            whole.note(n=1)
            written.set()
            assert may_commit.wait(DEADLINE_SECONDS)

    thread = in_thread(write)
    assert written.wait(DEADLINE_SECONDS)
    before = watch.wait()
    may_commit.set()
    thread.join()
    wait_until(watch.wait)
    watch.close()
    return {"before": before, "after": True}


def migrated_beside_a_writer(study: Study) -> str:
    """What a migration with nothing left to do says while somebody's change of the papers stands open."""

    @contextmanager
    def adding() -> Iterator[None]:
        with changing(study, "papers added"):
            add_paper(study=study, paper=records.Paper("On waiting"))
            yield

    with held(adding), connection.cursor() as cursor:
        cursor.execute("SET lock_timeout = '1s'")
        try:
            call_command("migrate", verbosity=0, interactive=False)
        except OperationalError as fault:
            return str(fault)
        finally:
            cursor.execute("RESET lock_timeout")
    return ""


def main() -> dict[str, Any]:
    account = Account.objects.create_user("one@example.org")
    a, b, c = (create_study(title=title, owner=account) for title in "ABC")

    def of(study: Study) -> Transaction:
        return lambda: changing(study, "held")

    def of_no_study() -> AbstractContextManager[Any]:
        return changing(None, "study created")

    @contextmanager
    def inside() -> Iterator[None]:
        with transaction.atomic(), changing(a, "held"):
            yield

    return {
        "two studies": waits(of(a), of(b)),
        "one study": waits(of(a), of(a)),
        "bare after study": waits(of(a), transaction.atomic),
        "study after bare": waits(transaction.atomic, of(a)),
        "bare after bare": waits(transaction.atomic, transaction.atomic),
        "study after one inside a bare": waits(inside, of(a)),
        "two studies made": waits(of_no_study, of_no_study),
        "queue": queue_while_held(a, os.devnull),
        "owners left": owners_demote_one_another(c),
        "chain": chain_of_two_studies([a, b], account),
        "mix": mixed([a, b, c]),
        "heard": heard(a),
        "migrated": migrated_beside_a_writer(a),
    }


if __name__ == "__main__":
    print(json.dumps(main()))
