"""Writes of the learning record. It is its person's own and outlives the study: the study's log learns that a cycle was
begun, completed or withdrawn, never what it says, so it can take none of it back; of a paper opened it learns nothing,
for what somebody reads is nobody else's."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any

from django.db import transaction
from django.db.models import Max

from plait.library.learning.models import LearningCycle, Opening
from plait.library.learning.queries import EFFECTS, content_of, content_sha256, draft_version, trail_content
from plait.library.papers.models import Paper
from plait.methods.papers.hash_chain import link_of
from plait.records.problem import InputRejected, Problem
from plait.study.changing import changing
from plait.study.models import Account, Study

SAME_OPENING = timedelta(minutes=1)
MOST_MINUTES = 10_000
MOST_CREDITS = Decimal("999.99")
_TEXTS = {"question": 4000, "reason": 200, "answer": 20_000, "effect_text": 10_000, "further_need": 10_000}


def note_opening(*, paper: Paper, account: Account, now: datetime) -> None:
    """Remember, for that account alone, that it opened the paper; again within a minute is the same opening."""
    just_now = (now - SAME_OPENING, now + SAME_OPENING)
    last = Opening.objects.filter(account=account, paper=paper, at__range=just_now)
    if not last.exists():
        Opening.objects.create(paper=paper, account=account, at=now)


@transaction.atomic
def begin_cycle(
    *,
    study: Study,
    account: Account,
    question: str,
    reason: str = "",
    papers: Iterable[int] = (),
    since: datetime | None = None,
    now: datetime,
) -> LearningCycle:
    """Begin with a question; searches and papers opened from `since` on (None: from now on) are its trail.

    Parameters: papers, ids of papers of the study that it reflects on so far.
    """
    if not question.strip():
        raise InputRejected(Problem("Question", "There is none.", "Write what you want to find out."))
    cycle = LearningCycle.objects.create(
        study=study,
        study_title=study.title,
        account=account,
        question=question.strip(),
        reason=reason.strip()[:200],
        started_at=min(since or now, now),
    )
    cycle.papers.set(Paper.objects.filter(study=study, pk__in=set(papers)))
    _log(study, "learning cycle begun", cycle)
    return cycle


@transaction.atomic
def write_cycle(
    *, cycle: LearningCycle, papers: Iterable[int] | None = None, seen: str = "", **written: Any
) -> LearningCycle:
    """Keep what the person wrote in a draft: question, reason, answer, effect, effect_text, further_need, minutes,
    credits, scheme, and the papers (ids) it reflects on; what is not given stays. seen: the draft's version that the
    person had before them, '' when that is not known.

    Raises InputRejected with every problem: a cycle that is completed, a draft that was changed since it was seen, an
    unknown effect, a number out of range, credits without a scheme, papers of another study.
    """
    study = _study_written_in(cycle)
    if seen and seen != draft_version(LearningCycle.objects.select_for_update().get(pk=cycle.pk)):
        cause = "It was changed elsewhere after you opened it."
        raise InputRejected(Problem("This draft", cause, "Look at what is kept now; what you wrote is still here."))
    for name, value in written.items():
        setattr(cycle, name, value.strip() if isinstance(value, str) else value)
    problems = list(_field_problems(cycle))
    chosen = None if papers is None else list(Paper.objects.filter(study=study, pk__in=set(papers)))
    if papers is not None and chosen is not None and len(chosen) < len(set(papers)):
        problems.append(Problem("Papers", "Some are not of this study.", "Choose papers that you opened here."))
    if problems:
        raise InputRejected(problems)
    cycle.save()
    if chosen is not None:
        cycle.papers.set(chosen)
    _log(study, "learning cycle written", cycle)
    return cycle


def _require_draft(cycle: LearningCycle) -> None:
    if cycle.state != LearningCycle.State.DRAFT:
        cause = f"It is {cycle.get_state_display().lower()} and changes no more."
        raise InputRejected(Problem("This cycle", cause, "Begin another one, or withdraw this one."))


def _study_written_in(cycle: LearningCycle) -> Study:
    """The study of a draft that can still be written."""
    _require_draft(cycle)
    if cycle.study is None:
        cause = f"Its study “{cycle.study_title}” was deleted, and its papers and trail with it."
        raise InputRejected(Problem("This draft", cause, "Copy what you wrote into a new one of another study."))
    return cycle.study


def _log(study: Study | None, verb: str, cycle: LearningCycle) -> None:
    """A cycle whose study was deleted has no log to stand in."""
    if study is not None:
        with changing(study, verb, cycle) as change:
            change.final("A record of learning is its person's own, and the study's log does not hold it.")


def _field_problems(cycle: LearningCycle) -> list[Problem]:
    problems = []
    for name, longest in _TEXTS.items():
        if len(getattr(cycle, name)) > longest:
            place = name.replace("_", " ").capitalize()
            problems.append(Problem(place, f"It is longer than {longest} characters.", "Shorten it."))
    if cycle.effect and cycle.effect not in EFFECTS:
        problems.append(Problem("Effect on practice", f"'{cycle.effect}' is none.", "Choose one of those listed."))
    if cycle.minutes is not None and not 1 <= cycle.minutes <= MOST_MINUTES:
        problems.append(Problem("Minutes", f"{cycle.minutes} cannot be.", f"Give 1 to {MOST_MINUTES}, or nothing."))
    if cycle.credits is not None and not 0 < cycle.credits <= MOST_CREDITS:
        problems.append(Problem("Credits", f"{cycle.credits} cannot be.", f"Give up to {MOST_CREDITS}, or nothing."))
    if cycle.credits is not None and not cycle.scheme:
        problems.append(Problem("Scheme", "Credits need the scheme that they are claimed under.", "Name it."))
    return problems


@transaction.atomic
def complete_cycle(*, cycle: LearningCycle, is_checked: bool, now: datetime) -> LearningCycle:
    """Close a cycle as the next link of its account's chain. is_checked: the person says that no patient can be
    recognised. Raises InputRejected with everything that is missing."""
    # One completion of an account at a time, so that no two links get one number.
    Account.objects.select_for_update().get(pk=cycle.account_id)
    cycle = LearningCycle.objects.select_for_update().select_related("account").get(pk=cycle.pk)
    study = _study_written_in(cycle)
    problems = list(_missing(cycle)) + _field_problems(cycle)
    if not is_checked:
        cause = "You have not said that no patient can be recognised."
        problems.append(Problem("Patient data", cause, "Read your texts again, then tick the box."))
    if problems:
        raise InputRejected(problems)
    chain = LearningCycle.objects.filter(account=cycle.account, number__isnull=False)
    last = chain.order_by("-number").first()
    cycle.number = (chain.aggregate(last=Max("number"))["last"] or 0) + 1
    cycle.state = LearningCycle.State.COMPLETE
    cycle.completed_at = now
    cycle.study_title = study.title
    cycle.trail = trail_content(cycle, now=now)
    # The hash must be of what is stored, and a decimal is stored with two places.
    cycle.save()
    cycle.refresh_from_db()
    link = link_of(cycle.number or 0, content_of(cycle), last.hash if last else "")
    cycle.previous_hash, cycle.hash = link.previous_hash, link.hash
    cycle.save(update_fields=["previous_hash", "hash"])
    _log(study, "learning cycle completed", cycle)
    return cycle


def _missing(cycle: LearningCycle) -> list[Problem]:
    problems = []
    if not cycle.question:
        problems.append(Problem("Question", "There is none.", "Write what you wanted to find out."))
    if not cycle.papers.exists():
        problems.append(Problem("Papers", "None is chosen.", "Choose at least one that you read."))
    if not cycle.answer:
        problems.append(Problem("Answer", "There is none.", "Write what you learned in your own words."))
    if not cycle.effect:
        problems.append(Problem("Effect on practice", "None is chosen.", "Choose one; no change counts too."))
    if cycle.effect == "none" and not cycle.effect_text:
        problems.append(Problem("Effect on practice", "“No change because” needs its reason.", "Say why."))
    return problems


@transaction.atomic
def withdraw_cycle(*, cycle: LearningCycle) -> LearningCycle:
    """Take back what a completed cycle says; number and hashes stay, so that the chain stays whole."""
    if cycle.state != LearningCycle.State.COMPLETE:
        raise InputRejected(Problem("This cycle", "Only a completed one is withdrawn.", "Delete a draft instead."))
    kept = content_sha256(cycle)
    cycle.state = LearningCycle.State.WITHDRAWN
    for name in (*_TEXTS, "effect", "scheme"):
        setattr(cycle, name, "")
    cycle.minutes, cycle.credits = None, None
    cycle.trail = {"content_sha256": kept}
    cycle.papers.clear()
    cycle.save()
    _log(cycle.study, "learning cycle withdrawn", cycle)
    return cycle


@transaction.atomic
def delete_draft(*, cycle: LearningCycle) -> None:
    """Throw a draft away. Raises InputRejected for a cycle of the chain."""
    _require_draft(cycle)
    _log(cycle.study, "learning cycle deleted", cycle)
    cycle.delete()


def values_of(cycle: LearningCycle) -> Mapping[str, Any]:
    """What a draft holds, by the names that write_cycle takes."""
    return {name: getattr(cycle, name) for name in (*_TEXTS, "effect", "minutes", "credits", "scheme")}
