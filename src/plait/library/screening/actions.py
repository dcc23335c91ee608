"""Writes of screening. No event says how somebody decided: the log is read while the others are still blind.

An order of papers is no change of the study: it is found anew from the decisions, see `Screener.FOUND_ANEW`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any

import numpy as np
from django.db import transaction
from django.db.models import Max

from plait.library.papers.models import Folder, Paper
from plait.library.screening.models import Closing, Decision, Review, Screener, Settlement
from plait.library.screening.queries import (
    Made,
    check_sample,
    chosen_papers,
    closing_stands,
    counts_before_screening,
    decisions_made,
    is_check_due,
    is_ready_to_reveal,
    n_free_seats,
    n_random,
    open_check,
    outcomes_of,
    paper_ids,
    papers_of_seat,
    random_order,
    ranked_order,
    rule_of,
    screener_of,
    seat_to_follow,
    start_left,
    verdicts_stand,
)
from plait.methods.papers.prisma_flow import RecordPath, prisma_flow
from plait.methods.papers.screening import StoppingRule
from plait.records.problem import InputRejected, Problem
from plait.records.said import say
from plait.study.changing import Changing, changing
from plait.study.history import changes_of, event_that_made, obstacles
from plait.study.kept import kind_of
from plait.study.models import Account, Study
from plait.study.undoing import undo

REFITTED_AT_ONCE = 500
DECISIONS_A_JOB = 10
MOST_SEED = 2**32 - 1


def create_review(
    *,
    study: Study,
    title: str,
    question: str = "",
    papers: str = "all",
    reasons: Sequence[str] = (),
    n_screeners: int = 2,
    rule: StoppingRule | None = None,
    random_papers: int = 30,
    seed: int = 1,
    identified: Mapping[str, int] | None = None,
    removed: Mapping[str, int] | None = None,
) -> Review:
    """Set a review up. papers: one of queries.paper_choices. rule: None screens all records.

    identified, removed: records by source, and removed before screening by reason; what the library knows when None.
    Raises InputRejected: no title, no paper, more than two screeners, counts that do not add up.
    """
    chosen = chosen_papers(study, papers)
    ids = list(chosen.order_by("pk").values_list("pk", flat=True).distinct())
    problems = list(_set_up_problems(title, ids, n_screeners, random_papers, seed))
    known = counts_before_screening(chosen, len(ids))
    flow = {"identified": dict(identified or {}), "removed": dict(removed or {})} if identified else known
    try:
        prisma_flow(flow["identified"], flow["removed"], [RecordPath()] * len(ids))
    except InputRejected as rejected:
        problems.extend(rejected.problems)
    if problems:
        raise InputRejected(problems)
    stated: dict[str, Any] = {"kind": "all"}
    if rule is not None:
        stated = {
            "kind": "sample",
            "target_recall": rule.target_recall,
            "level": rule.level,
            "quiet_run": rule.quiet_run,
            "n_checks": rule.n_checks,
        }
    with changing(study, "review set up") as change:
        review = change.create(
            Review,
            study=study,
            title=title.strip(),
            question=question.strip(),
            reasons=list(dict.fromkeys(reason.strip() for reason in reasons if reason.strip())),
            n_screeners=n_screeners,
            stopping_rule={**stated, "n_random": random_papers},
            seed=seed,
            flow=flow,
        )
        through = Review.papers.through
        change.bulk(through, (through(review_id=review.pk, paper_id=paper_id) for paper_id in ids))
        change.note(n_papers=len(ids))
    return review


def _set_up_problems(title: str, ids: Sequence[int], n_screeners: int, random_papers: int, seed: int) -> list[Problem]:
    problems = []
    if not title.strip():
        problems.append(Problem("Title", "The review has no title.", "Say what is screened."))
    if not ids:
        problems.append(Problem("Papers", "No paper is chosen.", "Import papers first, or choose another set."))
    if n_screeners not in (1, 2):
        problems.append(Problem("Screeners", f"{n_screeners} cannot be.", "Let one or two people screen."))
    if random_papers < 1:
        problems.append(Problem("Random papers", "At least one is needed.", "Give a whole number from 1 up."))
    if not 0 <= seed <= MOST_SEED:
        problems.append(Problem("Seed", f"{seed} cannot be used.", f"Give a whole number from 0 to {MOST_SEED}."))
    return problems


def start_review(*, review: Review, now: datetime) -> Review:
    """Open the review to its screeners; the rule and the papers stand from now on."""
    with changing(review.study, "review started", review) as change:
        if review.started_at:
            raise InputRejected(Problem(review.title, "It has been started already.", "Screen it."))
        return change.update(review, started_at=now)


def delete_review(*, review: Review) -> None:
    """Throw away a review that nobody has begun to screen. Raises InputRejected once it is started."""
    with changing(review.study, "review deleted", review) as change:
        if review.started_at:
            cause = "It has been started, so what was decided must stay."
            raise InputRejected(Problem(review.title, cause, "Leave it as it is and set up another one."))
        change.delete(review)


def join_review(*, review: Review, account: Account, now: datetime) -> Screener:
    """Take a screener's seat, or find the one taken before. Raises InputRejected when it cannot be screened."""
    with changing(review.study, "screener joined", review) as change:
        found = screener_of(review, account)
        if found is not None:
            return found
        locked = Review.objects.select_for_update().get(pk=review.pk)
        if locked.started_at is None:
            raise InputRejected(Problem(review.title, "It has not been started.", "Start it on its page first."))
        if n_free_seats(locked) < 1:
            cause = f"It has its {locked.n_screeners} screener{'s' if locked.n_screeners > 1 else ''} already."
            raise InputRejected(Problem(review.title, cause, "Ask one of them, or set up another review."))
        screener = Screener(review=review, account=account, follows=seat_to_follow(locked), joined_at=now)
        ids = papers_of_seat(screener)
        screener.order = random_order(locked, ids)
        screener.done_at = None if ids else now
        return change.add(screener)


def decide(*, screener: Screener, paper_id: int, verdict: str, reason: str = "", now: datetime) -> Decision:
    """Store one verdict ('include', 'exclude', 'maybe'); the reason is kept with an exclusion only.

    The same verdict on the same paper again changes nothing, so that a phone may send it twice.
    Raises InputRejected: another verdict on a paper decided before, a paper outside the review, an unknown verdict or
    reason, a review that is revealed or that this screener has finished.
    """
    with changing(screener.review.study, "paper screened", screener.review) as change:
        screener = Screener.objects.select_for_update().select_related("review").get(pk=screener.pk)
        review = screener.review
        before = Decision.objects.filter(review=review, account_id=screener.account_id, paper_id=paper_id).first()
        if before is not None and before.verdict == verdict:
            return before
        ids = papers_of_seat(screener)
        problems = list(_verdict_problems(screener, before, verdict, reason, is_inside=paper_id in ids))
        if problems:
            raise InputRejected(problems)
        mine = Decision.objects.filter(review=review, account_id=screener.account_id)
        decision = change.create(
            Decision,
            review=review,
            account_id=screener.account_id,
            paper_id=paper_id,
            verdict=verdict,
            reason=reason if verdict == Decision.Verdict.EXCLUDE else "",
            place=(mine.aggregate(last=Max("place"))["last"] or 0) + 1,
            decided_at=now,
        )
        _go_on(change, screener, ids, now)
    return decision


def _verdict_problems(
    screener: Screener, before: Decision | None, verdict: str, reason: str, *, is_inside: bool
) -> list[Problem]:
    review = screener.review
    problems = []
    if review.revealed_at:
        problems.append(Problem(review.title, "The verdicts are revealed.", "Settle conflicts on its page."))
    elif Closing.objects.filter(screener=screener).exists():
        problems.append(Problem(review.title, "Your screening was closed.", "Ask the study's owner."))
    elif screener.done_at:
        problems.append(Problem(review.title, "You have finished it.", "Undo your last verdict to go on."))
    if before is not None:
        cause = f"You have decided on it before: {before.get_verdict_display().lower()}."
        problems.append(Problem("This paper", cause, "Undo back to it, or let a settlement decide."))
    if not is_inside:
        problems.append(Problem("This paper", "It is not one that you screen.", "Screen the paper that is shown."))
    if verdict not in Decision.Verdict.values:
        problems.append(Problem("Verdict", f"'{verdict}' is none.", "Choose include, exclude or maybe."))
    if verdict == Decision.Verdict.EXCLUDE and reason and reason not in review.reasons:
        problems.append(Problem("Reason", f"'{reason}' is not of this review.", "Choose one of its reasons."))
    return problems


def _go_on(change: Changing, screener: Screener, ids: set[int], now: datetime) -> None:
    """After a decision: draw the rule's sample when it is due, finish when the rule says so, rank the rest afresh."""
    made = decisions_made(screener)
    rule = rule_of(screener.review)
    unseen = sorted(ids - {each.paper_id for each in made})
    if rule is not None and open_check(screener, made) is None:
        _judge_last_check(screener, made, rule, now)
        if screener.done_at is None and unseen and is_check_due(screener, made, ids):
            _draw_check(screener, made, rule, unseen)
            _judge_last_check(screener, made, rule, now)
    if not unseen:
        screener.done_at = screener.done_at or now
    if screener.done_at is None and len(ids) <= REFITTED_AT_ONCE and not start_left(screener.review, made, ids):
        _refit(screener, made)
    _store(change, screener)


def _store(change: Changing, screener: Screener) -> None:
    """Keep what was said of how far a screener is; nothing else of it changes."""
    names = ("order", "n_fitted", "n_asked", "checks", "done_at")
    change.update(screener, **{name: getattr(screener, name) for name in names})


def _judge_last_check(screener: Screener, made: list[Made], rule: StoppingRule, now: datetime) -> None:
    for check in screener.checks[-1:]:
        sample = check_sample(check, made)
        if sample is not None and rule.may_stop(sample):
            screener.done_at = now


def _draw_check(screener: Screener, made: list[Made], rule: StoppingRule, unseen: list[int]) -> None:
    n_found = sum(each.is_relevant for each in made)
    chance = np.random.default_rng([screener.review.seed, len(screener.checks) + 1])
    drawn = chance.choice(np.array(unseen), rule.sample_size(n_found, len(unseen)), replace=False)
    check = {
        "papers": [int(paper_id) for paper_id in drawn],
        "n_population": len(unseen),
        "n_found_before": n_found,
        "after": made[-1].place,
    }
    screener.checks = [*screener.checks, check]


def _refit(screener: Screener, made: list[Made]) -> None:
    order = ranked_order(screener.review, made)
    if order is not None:
        screener.order = order
        screener.n_fitted = len(made)


@transaction.atomic
def refit_order(*, screener_id: int) -> int:
    """Rank a screener's papers by the decisions made so far; what a job does for a large review. Returns how many
    decisions the stored order rests on. An order is no change of the study, so nothing is logged."""
    screener = Screener.objects.select_for_update().select_related("review").get(pk=screener_id)
    made = decisions_made(screener)
    if len(made) > screener.n_fitted:
        _refit(screener, made)
        screener.save(update_fields=["order", "n_fitted"])
    return screener.n_fitted


@transaction.atomic
def ask_for_order(*, screener: Screener) -> bool:
    """Whether a job should rank afresh now; says yes once for every DECISIONS_A_JOB decisions of a large review."""
    screener = Screener.objects.select_for_update().select_related("review").get(pk=screener.pk)
    n_made = Decision.objects.filter(review=screener.review, account_id=screener.account_id).count()
    is_large = len(paper_ids(screener.review)) > REFITTED_AT_ONCE
    due_at = max(n_random(screener.review), screener.n_asked + DECISIONS_A_JOB)
    if screener.done_at or not is_large or n_made < due_at:
        return False
    screener.n_asked = n_made
    screener.save(update_fields=["n_asked"])
    return True


def undo_decision(*, screener: Screener, paper_id: int | None = None) -> int:
    """Take this screener's last verdict back; the paper is shown again next. Returns its id.

    Parameters: paper_id, the paper that the person saw as the last one; None when that is not known.
    Raises InputRejected when there is none, it is on another paper, or the verdicts are revealed.
    """
    with changing(screener.review.study, "verdict undone", screener.review) as change:
        screener = Screener.objects.select_for_update().select_related("review").get(pk=screener.pk)
        last = _last_decision(screener, paper_id)
        place, paper_id = last.place, last.paper_id
        _take_back(change, last)
        screener.refresh_from_db()
        screener.checks = [check for check in screener.checks if check["after"] < place]
        screener.order = [paper_id, *(each for each in screener.order if each != paper_id)]
        screener.n_fitted = min(screener.n_fitted, place - 1)
        screener.n_asked = min(screener.n_asked, place - 1)
        screener.done_at = None
        _store(change, screener)
    return paper_id


def _last_decision(screener: Screener, paper_id: int | None) -> Decision:
    """The decision that is taken back. Raises InputRejected where it cannot be."""
    review = screener.review
    last = Decision.objects.filter(review=review, account_id=screener.account_id).order_by("-place").first()
    if problems := list(verdicts_stand(screener)):
        raise InputRejected(problems)
    if last is None:
        raise InputRejected(Problem(review.title, "You have decided nothing yet.", "Decide on the paper shown."))
    if paper_id is not None and paper_id != last.paper_id:
        cause = f"Your last verdict is on another paper by now: “{last.paper}”."
        raise InputRejected(Problem(review.title, cause, "Open the screening and look before you take it back."))
    return last


def _take_back(change: Changing, decision: Decision) -> None:
    """By the log; where it forbids that, as after a merge, the decision goes all the same."""
    event = event_that_made(decision)
    if event is None or list(obstacles(event, changes_of(event))):
        change.delete(decision)
    else:
        undo(event)


def close_seat(
    *,
    review: Review,
    screener: Screener | None,
    reason: str,
    handed_on: bool = False,
    account: Account,
    now: datetime,
) -> Closing:
    """End somebody's screening before they have finished, with a stated reason; what they decided stays.

    Parameters: screener, None to close a seat that nobody took; handed_on, whether the rest waits for another screener
        (who decides on nothing that was decided before) or is screened by nobody in this seat.
    Raises: InputRejected: a review not being screened, a seat finished, closed or not there, no reason.
    """
    verb = "screening handed on" if handed_on else "screening closed"
    with changing(review.study, verb, review) as change:
        review = Review.objects.select_for_update().get(pk=review.pk)
        if problems := list(_closing_problems(review, screener, reason, handed_on=handed_on)):
            raise InputRejected(problems)
        closing = change.create(
            Closing,
            review=review,
            screener=screener,
            reason=reason.replace("\x00", "").strip()[:300],
            handed_on=handed_on,
            closed_by=account,
            closed_at=now,
        )
        if screener is not None:
            change.update(Screener.objects.get(pk=screener.pk), done_at=now)
    return closing


def _closing_problems(review: Review, screener: Screener | None, reason: str, *, handed_on: bool) -> Iterator[Problem]:
    if review.started_at is None or review.revealed_at is not None:
        yield Problem(review.title, "It is not being screened.", "Only a running screening is closed.")
    if screener is None and n_free_seats(review) < 1:
        yield Problem("Seat", "No seat is free.", "Close the screening of one of the screeners.")
    if screener is None and handed_on:
        yield Problem("Seat", "Nobody sat there, so there is no rest.", "Let somebody take the seat.")
    if screener is not None and screener.done_at is not None:
        yield Problem(str(screener.account), "They have finished.", "Nothing is to be closed.")
    if not reason.strip():
        yield Problem("Reason", "None is given.", "Say in a few words why, for all to read.")


def reopen_seat(*, closing: Closing) -> None:
    """Take a closing back. Raises InputRejected once the verdicts are revealed or another took over the rest."""
    with changing(closing.review.study, "screening opened again", closing.review) as change:
        closing.review = Review.objects.select_for_update().get(pk=closing.review_id)
        if problems := list(closing_stands(closing)):
            raise InputRejected(problems)
        screener = closing.screener
        change.delete(closing)
        if screener is not None:
            change.update(Screener.objects.get(pk=screener.pk), done_at=None)


def reveal_review(*, review: Review, now: datetime) -> Review:
    """Show everybody's verdicts; none can be changed after. Raises InputRejected while a screener has not finished."""
    with changing(review.study, "review revealed", review) as change:
        if review.revealed_at:
            raise InputRejected(Problem(review.title, "It is revealed already.", "Look at its page."))
        if not is_ready_to_reveal(review):
            cause = "Not every screener has finished."
            cure = "Wait until all have met the stopping rule, or let the study's owner close what is not going on."
            raise InputRejected(Problem(review.title, cause, cure))
        change.final("The verdicts have been seen.")
        return change.update(review, revealed_at=now)


def settle(*, review: Review, paper_id: int, verdict: str, reason: str, account: Account, now: datetime) -> Settlement:
    """Say how a conflict ends and why; both opinions stay. Settling again replaces the settlement, and the log keeps
    that it was changed. Raises InputRejected: no conflict there, no reason, a verdict other than include or exclude."""
    problems = []
    if review.revealed_at is None:
        raise InputRejected(Problem(review.title, "It is not revealed yet.", "Wait until both have finished."))
    conflict = next((each for each in outcomes_of(review) if each.paper_id == paper_id and each.is_conflict), None)
    if conflict is None:
        problems.append(Problem("This paper", "There is no conflict over it.", "Settle one of those listed."))
    if verdict not in (Decision.Verdict.INCLUDE, Decision.Verdict.EXCLUDE):
        problems.append(Problem("Verdict", "A settlement includes or excludes.", "Choose one of the two."))
    if not reason.strip():
        problems.append(Problem("Reason", "None is given.", "Say in a few words why, for both sides to read."))
    if problems:
        raise InputRejected(problems)
    with changing(review.study, "conflict settled") as change:
        if Settlement.objects.filter(review=review, paper_id=paper_id).exists():
            change.verb = "settlement changed"
        return change.create_or_update(
            Settlement,
            {"review": review, "paper_id": paper_id},
            verdict=verdict,
            reason=reason.replace("\x00", "").strip()[:200],
            settled_by=account,
            settled_at=now,
        )


def collect_included(*, review: Review, account: Account) -> Folder:
    """Put the included papers into a folder that everybody on the study sees; done again, it holds what is included
    now. Raises InputRejected before the reveal and while a conflict is open."""
    if review.revealed_at is None:
        raise InputRejected(Problem(review.title, "It is not revealed yet.", "Wait until both have finished."))
    outcomes = outcomes_of(review)
    n_open = sum(outcome.is_open for outcome in outcomes)
    if n_open:
        cause = say("{n} conflict is open.", "{n} conflicts are open.", n=n_open)
        raise InputRejected(Problem(review.title, cause, say("Settle them first.")))
    included = [outcome.paper_id for outcome in outcomes if outcome.verdict == Decision.Verdict.INCLUDE]
    name = f"Included: {review.title}"[:200]
    with changing(review.study, "included papers collected") as change:
        folder = Folder.objects.filter(study=review.study, owner=account, name=name).first()
        if folder is None:
            told = {"visibility": Folder.Visibility.STUDY, "description": f"The papers that “{review.title}” included."}
            folder = change.create(Folder, study=review.study, owner=account, name=name, **told)
        change.subject = (kind_of(folder), folder.pk)
        change.set(folder.papers, Paper.objects.filter(pk__in=included).only("pk"))
        change.note(review=review.pk)
    return folder
