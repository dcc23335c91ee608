"""Whose turn it is."""

from __future__ import annotations

import pytest
from django.utils import timezone
from tests.jobs import work_for_tests as works

from plait import jobs
from plait.jobs import actions
from plait.jobs.models import Job
from plait.jobs.queries import next_job
from plait.jobs.registry import LONG, QUEUES, SHORT

pytestmark = pytest.mark.django_db


def ask(title: str, study: int, *, queue: str = SHORT, priority: int = 10) -> Job:
    job = jobs.enqueue(works.say_who, title=title, scope=f"study:{study}")
    Job.objects.filter(pk=job.pk).update(queue=queue, priority=priority)
    return job


def order(queues: tuple[str, ...] = QUEUES) -> list[str]:
    """The titles of the jobs as one worker takes them."""
    titles = []
    while (job := next_job(queues)) is not None:
        actions.start(job_id=job.pk, attempt=1, now=timezone.now())
        titles.append(job.title)
    return titles


def test_studies_take_turns_however_many_jobs_one_has() -> None:
    for number in range(4):
        ask(f"first {number}", 1)
    ask("second 0", 2)
    ask("second 1", 2)
    ask("third 0", 3)
    assert order() == ["first 0", "second 0", "third 0", "first 1", "second 1", "first 2", "first 3"]


def test_what_is_waited_for_goes_first() -> None:
    ask("by itself", 1, priority=0)
    ask("waited for", 1)
    ask("waited for too", 2)
    assert order() == ["waited for", "waited for too", "by itself"]


def test_a_worker_of_the_short_queue_takes_no_long_work() -> None:
    ask("long", 1, queue=LONG)
    ask("short", 1)
    assert order((SHORT,)) == ["short"]
    assert order() == ["long"]


def test_a_job_whose_row_in_the_queue_is_lost_keeps_nobody_waiting() -> None:
    lost = ask("lost", 1)
    Job.objects.filter(pk=lost.pk).update(result_id=None)
    ask("other", 2)
    assert order() == ["other"]


def test_a_job_knows_its_study_and_its_queue() -> None:
    job = jobs.enqueue(works.say_who, title="A job", scope="study:12")
    assert (job.study, job.queue, job.priority) == (12, SHORT, 10)
    assert jobs.enqueue(works.say_who, title="A job", scope="installation").study == 0


def test_looking_for_work_costs_few_queries(django_assert_num_queries: pytest.FixtureRequest) -> None:
    with django_assert_num_queries(1):  # type: ignore[operator]
        assert next_job(QUEUES) is None
    for number in range(30):
        ask(f"{number}", number + 1)
    with django_assert_num_queries(3):  # type: ignore[operator]
        assert next_job(QUEUES) is not None
