"""A screening that one of two people never finishes: closed with a reason, or handed on."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from django.test import Client
from tests.library.screening.test_screening import NOW, address, begun, fill, member, seat

from plait.library.screening import actions, queries
from plait.library.screening.models import Closing, Review, Screener
from plait.records.problem import InputRejected
from plait.study.models import Account, Event, Study


def decided(screener: Screener, verdicts: dict[int, str]) -> Screener:
    for paper_id, verdict in verdicts.items():
        actions.decide(screener=screener, paper_id=paper_id, verdict=verdict, now=NOW)
    screener.refresh_from_db()
    return screener


def close(review: Review, screener: Screener | None, owner: Account, **given: object) -> Closing:
    told = {"reason": "On leave since May.", "account": owner, "now": NOW} | given
    return actions.close_seat(review=review, screener=screener, **told)  # type: ignore[arg-type]


@pytest.fixture
def ids(study: Study) -> list[int]:
    return fill(study, 6)


@pytest.fixture
def review(study: Study, ids: list[int]) -> Review:
    return begun(study)


@pytest.fixture
def half(study: Study, review: Review, ids: list[int], owner: Account) -> Screener:
    """Ana has decided on all six papers, Ben on the first three."""
    kept = {ids[0]: "include", ids[1]: "include"}
    decided(seat(review, member(study, "Ana")), {paper: kept.get(paper, "exclude") for paper in ids})
    return decided(seat(review, member(study, "Ben")), {ids[0]: "include", ids[2]: "exclude", ids[3]: "exclude"})


def test_a_closed_screening_lets_the_review_be_revealed_and_its_numbers_are_honest(
    review: Review, half: Screener, owner: Account, ids: list[int]
) -> None:
    assert not queries.is_ready_to_reveal(review)
    close(review, half, owner)
    actions.reveal_review(review=review, now=NOW)
    outcomes = queries.outcomes_of(review)
    by_one = {outcome.paper_id: outcome.verdict for outcome in outcomes if outcome.by_one}
    assert by_one == {ids[1]: "", ids[4]: "exclude", ids[5]: "exclude"}, "who alone keeps one is asked again"
    kappa, _ = queries.kappa_of(review, outcomes)
    assert kappa is not None
    assert (kappa.n_units, kappa.value) == (3, 1)
    flow = queries.flow_of(review, outcomes)
    assert (flow.n_by_one, flow.n_excluded_by_one, flow.n_unseen, flow.n_screened) == (3, 2, 0, 6)
    lines = [line for step in queries.flow_steps(review, flow) for line in (*step.lines, *step.aside)]
    assert "Of them decided by one screener alone (n = 3)" in lines
    assert "Of them seen by one screener alone (n = 2)" in lines


def test_papers_nobody_saw_since_both_were_closed_are_said_to_be_so(
    study: Study, review: Review, owner: Account, ids: list[int]
) -> None:
    for name, paper in (("Ana", ids[0]), ("Ben", ids[1])):
        close(review, decided(seat(review, member(study, name)), {paper: "exclude"}), owner)
    actions.reveal_review(review=review, now=NOW)
    outcomes = queries.outcomes_of(review)
    assert queries.kappa_of(review, outcomes) == (None, "No paper was screened by both.")
    steps = queries.flow_steps(review, queries.flow_of(review, outcomes))
    assert ("Not screened: screening closed (n = 4)",) in [step.aside for step in steps]


def test_who_was_closed_decides_no_more_and_reads_why(
    study: Study, review: Review, half: Screener, owner: Account, ids: list[int]
) -> None:
    close(review, half, owner)
    for act in (
        lambda: actions.decide(screener=half, paper_id=ids[4], verdict="include", now=NOW),
        lambda: actions.undo_decision(screener=half),
    ):
        with pytest.raises(InputRejected, match="Your screening was closed"):
            act()
    client = Client()
    client.force_login(half.account, backend="allauth.account.auth_backends.AuthenticationBackend")
    page = client.get(address(review, "screen/")).content.decode()
    assert "Your screening was closed" in page
    assert "On leave since May." in page
    assert "Undo my last verdict" not in page


def test_the_rest_is_handed_to_another_who_decides_on_that_alone(
    study: Study, review: Review, half: Screener, owner: Account, ids: list[int]
) -> None:
    close(review, half, owner, handed_on=True)
    assert not queries.is_ready_to_reveal(review)
    third = seat(review, member(study, "Cy"))
    assert third.follows == half
    assert queries.papers_of_seat(third) == {ids[1], ids[4], ids[5]}
    with pytest.raises(InputRejected, match="not one that you screen"):
        actions.decide(screener=third, paper_id=ids[0], verdict="include", now=NOW)
    decided(third, {ids[1]: "exclude", ids[4]: "exclude", ids[5]: "exclude"})
    actions.reveal_review(review=review, now=NOW)
    outcomes = queries.outcomes_of(review)
    assert all(len(outcome.opinions) == 2 for outcome in outcomes)
    assert {outcome.opinions[0].name for outcome in outcomes} == {"Ana"}, "each seat stays on its side of the table"
    assert [outcome.paper_id for outcome in outcomes if outcome.is_conflict] == [ids[1]]
    assert queries.kappa_of(review, outcomes)[0].n_units == 6  # type: ignore[union-attr]
    assert [(each.name, each.n_papers, each.after) for each in queries.seats_of(review)] == [
        ("Ana", 6, ""),
        ("Ben", 6, ""),
        ("Cy", 3, "Ben"),
    ]


def test_a_seat_that_nobody_took_is_closed(study: Study, review: Review, owner: Account, ids: list[int]) -> None:
    decided(seat(review, member(study, "Ana")), dict.fromkeys(ids, "exclude"))
    assert not queries.is_ready_to_reveal(review)
    close(review, None, owner)
    assert queries.is_ready_to_reveal(review)
    with pytest.raises(InputRejected, match="has its 2 screeners"):
        seat(review, member(study, "Ben"))


def test_a_closing_is_taken_back_before_the_reveal(
    study: Study, review: Review, half: Screener, owner: Account, ids: list[int]
) -> None:
    actions.reopen_seat(closing=close(review, half, owner))
    half.refresh_from_db()
    assert half.done_at is None
    handed = close(review, half, owner, handed_on=True)
    empty = close(review, None, owner)
    with pytest.raises(InputRejected, match="seat was closed since"):
        actions.reopen_seat(closing=handed)
    actions.reopen_seat(closing=empty)
    seat(review, member(study, "Cy"))
    with pytest.raises(InputRejected, match="Somebody else screens the rest"):
        actions.reopen_seat(closing=handed)


@pytest.mark.parametrize("reason", ["", "  "])
def test_closing_needs_a_reason_and_something_to_close(
    study: Study, review: Review, half: Screener, owner: Account, reason: str
) -> None:
    with pytest.raises(InputRejected, match="None is given"):
        close(review, half, owner, reason=reason)
    with pytest.raises(InputRejected, match="No seat is free"):
        close(review, None, owner)
    done = Screener.objects.get(account__name="Ana")
    with pytest.raises(InputRejected, match="They have finished"):
        close(review, done, owner)
    actions.reveal_review(review=review, now=NOW) if close(review, half, owner) else None
    with pytest.raises(InputRejected, match="not being screened"):
        close(review, half, owner)


def test_the_owner_alone_closes_and_the_log_says_that_it_was_done(
    study: Study, review: Review, half: Screener, client: Client, client_of: Callable[[str | None], Client]
) -> None:
    given = {"seat": half.pk, "reason": "On leave <b>since</b> May.", "rest": "close"}
    assert client_of("researcher").post(address(review, "close/"), given).status_code == 403
    page = client.post(address(review, "close/"), given, follow=True).content.decode()
    assert "On leave &lt;b&gt;since&lt;/b&gt; May." in page
    assert "Reveal the verdicts" in page
    event = Event.objects.filter(study=study, verb="screening closed").get()
    assert set(event.changes.values_list("kind", "row_id")) == {
        ("library.closing", Closing.objects.get().pk),
        ("library.screener", half.pk),
    }
    client.post(address(review, "reveal/"))
    page = client.get(address(review)).content.decode()
    assert "3 papers only one person decided on" in page
    assert "over 3 papers that both screened" in page
    other = begun(study, title="Another")
    assert client.post(address(other, "close/"), given).status_code == 404
