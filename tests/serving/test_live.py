"""Live lines: what happens is with everybody who may see it, a lost line catches up, and permission is asked again."""

from __future__ import annotations

import pytest

from plait.serving.limits import MOST_OF_ACCOUNT, N_THREADS, N_WORKERS
from tests.serving.visiting import Line, Visitor
from tests.site import Site
from tests.waiting import wait_until

MANY = 2 * N_WORKERS * N_THREADS


@pytest.fixture(scope="module")
def visitor(site: Site) -> Visitor:
    return Visitor(site)


def test_what_happens_is_with_all_who_listen_and_a_lost_line_catches_up(visitor: Visitor) -> None:
    lines = [visitor.listen() for _ in range(MANY)]
    visitor.change(question="One?")
    first = [line.next_event() for line in lines]
    assert {str(each) for each in first} == {str(first[0])}
    assert (first[0]["verb"], first[0]["kind"]) == ("study changed", "study.study")
    lines[0].close()
    visitor.change(question="Two?")
    visitor.change(question="")
    again = visitor.listen(f"Last-Event-ID: {first[0]['event']}")
    caught_up = [again.next_event() for _ in range(2)]
    assert caught_up == [lines[1].next_event() for _ in range(2)]
    assert caught_up[0] != first[0]
    for line in (*lines[1:], again):
        line.close()


def test_whoever_comes_back_after_very_much_is_told_that_it_is_much(visitor: Visitor) -> None:
    line = visitor.listen("Last-Event-ID: 0")
    assert line.next_event()["much"] is True
    line.close()


def test_a_line_ends_when_its_reader_signs_out(site: Site) -> None:
    leaving = Visitor(site)
    line = leaving.listen()
    leaving.sign_out()
    assert line.has_ended()
    line.close()


def test_a_browser_that_comes_again_and_again_keeps_a_few_lines(site: Site, visitor: Visitor) -> None:
    lines = [Line(site, visitor.head("/s/example/live/")) for _ in range(N_WORKERS * MOST_OF_ACCOUNT + 10)]
    assert visitor.get("/s/example/settings/").startswith("HTTP/1.1 200")
    wait_until(lambda: sum(line.is_over() for line in lines) >= 10)
    for line in lines:
        line.close()


def test_a_live_line_is_closed_to_whoever_is_not_signed_in(site: Site) -> None:
    line = Line(site, "GET /s/example/live/ HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n")
    assert line.status() == 302
    line.close()
