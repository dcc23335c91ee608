"""Reads of screening. Before the reveal everything here is about one screener, never about another's verdicts.

A verdict of "maybe" counts as relevant for the order, the recall estimate and the stopping rule: it is kept in.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from hashlib import blake2b
from itertools import takewhile
from typing import Any

import numpy as np
import scipy
from django.db.models import Count, Q, QuerySet, TextField
from django.db.models.functions import Cast, Substr

from plait.formats.documents.flow_svg import FlowStep
from plait.library.duplicates.models import Merge
from plait.library.papers.models import Folder, Label, Paper
from plait.library.screening.models import Closing, Decision, Review, Screener, Settlement
from plait.methods.agreement.coefficients import Coefficient, coefficient
from plait.methods.coding.coded_units import Reliability
from plait.methods.papers.prisma_flow import PrismaFlow, RecordPath, prisma_flow
from plait.methods.papers.screening import (
    RandomSample,
    Recall,
    StoppingRule,
    recall_estimate,
    screening_features,
    screening_order,
)
from plait.records.problem import InputRejected, Problem, UndefinedStatistic
from plait.study.models import Account, Study

N_RANDOM = 30
NO_REASON = "No reason chosen"
REASONS_DIFFER = "Screeners gave different reasons"


def reviews_of(study: Study) -> QuerySet[Review]:
    return Review.objects.filter(study=study).annotate(n_papers=Count("papers", distinct=True))


def paper_choices(study: Study, account: Account) -> list[tuple[str, str]]:
    """What a review may be made of: everything, a folder this account sees, a label, the papers added on one day."""
    n_all = Paper.objects.filter(study=study).count()
    choices = [("all", f"All papers of the library ({n_all})")]
    visible = Folder.objects.filter(study=study).exclude(~Q(owner=account), visibility=Folder.Visibility.PRIVATE)
    for folder in visible.annotate(n=Count("papers")):
        choices.append((f"folder:{folder.pk}", f"Folder: {folder.name} ({folder.n})"))
    for label in Label.objects.filter(study=study).annotate(n=Count("papers")):
        choices.append((f"label:{label.pk}", f"Label: {label.name} ({label.n})"))
    # As text: SQLite has no dates, and Django's would be made by Python of each paper.
    day = Substr(Cast("added_at", TextField()), 1, 10)
    days = Paper.objects.filter(study=study).order_by().annotate(day=day).values_list("day").annotate(n=Count("pk"))
    for on, n in days.order_by("-day")[:50]:
        choices.append((f"day:{on}", f"Imported or added on {date.fromisoformat(on):%d %B %Y} ({n})"))
    return choices


def chosen_papers(study: Study, choice: str) -> QuerySet[Paper]:
    """The papers of one of `paper_choices`."""
    papers = Paper.objects.filter(study=study)
    kind, _, value = choice.partition(":")
    if kind == "folder":
        return papers.filter(folders=int(value))
    if kind == "label":
        return papers.filter(labels=int(value))
    if kind == "day":
        return papers.filter(added_at__date=value)
    return papers


def counts_before_screening(papers: QuerySet[Paper], n_papers: int) -> dict[str, dict[str, int]]:
    """What the library itself knows of the boxes above "screened": the papers, and duplicates merged into them."""
    n_merged = Merge.objects.filter(kept__in=papers.values("pk"), undone_at__isnull=True).count()
    removed = {"Duplicate records": n_merged} if n_merged else {}
    return {"identified": {"Papers of the library": n_papers + n_merged}, "removed": removed}


def rule_of(review: Review) -> StoppingRule | None:
    """The stopping rule, None when all records are screened."""
    stated = review.stopping_rule
    if stated.get("kind") != "sample":
        return None
    return StoppingRule(
        target_recall=stated["target_recall"],
        level=stated["level"],
        quiet_run=stated["quiet_run"],
        n_checks=stated["n_checks"],
    )


def rule_in_words(review: Review) -> str:
    rule = rule_of(review)
    return str(rule) if rule else "All records are screened."


def screener_of(review: Review, account: Account) -> Screener | None:
    return Screener.objects.filter(review=review, account=account).first()


def paper_ids(review: Review) -> list[int]:
    through = Review.papers.through.objects.filter(review_id=review.pk).order_by("paper_id")
    return list(through.values_list("paper_id", flat=True))


@dataclass(frozen=True, slots=True)
class Made:
    """One decision of a screener, in the order in which they were made."""

    paper_id: int
    is_relevant: bool
    place: int


def decisions_made(screener: Screener) -> list[Made]:
    rows = Decision.objects.filter(review_id=screener.review_id, account_id=screener.account_id).order_by("place")
    found = rows.values_list("paper_id", "verdict", "place")
    return [Made(paper_id, verdict != Decision.Verdict.EXCLUDE, place) for paper_id, verdict, place in found]


def random_order(review: Review, ids: Iterable[int]) -> list[int]:
    """The papers in an order that the review's seed alone decides.

    Each has its place by itself: a paper that goes, as when two records are merged, moves no other.
    """
    return sorted(ids, key=lambda paper_id: blake2b(f"{review.seed} {paper_id}".encode(), digest_size=8).digest())


def n_random(review: Review) -> int:
    """How many papers come at random before any is ranked: the sample that recall is estimated from."""
    return int(review.stopping_rule.get("n_random", N_RANDOM))


def start_left(review: Review, made: list[Made], ids: set[int]) -> list[int]:
    """The papers of the random sample before the start that this screener has not decided on."""
    seen = {each.paper_id for each in made}
    return [paper_id for paper_id in random_order(review, ids)[: n_random(review)] if paper_id not in seen]


def ranked_order(review: Review, made: list[Made]) -> list[int] | None:
    """The papers this screener has not seen, likeliest first by that screener's own decisions.

    None while only one kind of decision is known, or the texts cannot be told apart.
    """
    if len({each.is_relevant for each in made}) < 2:
        return None
    start = random_order(review, paper_ids(review))
    places = {paper_id: place for place, paper_id in enumerate(start)}
    labelled = [(places[each.paper_id], each.is_relevant) for each in made if each.paper_id in places]
    try:
        order = screening_order(_features(review.pk, tuple(start)), labelled, review.seed % 2**32)
    except InputRejected:
        return None
    return [start[place] for place in order]


@lru_cache(maxsize=4)
def _features(review_id: int, ids: tuple[int, ...]) -> scipy.sparse.csr_matrix:
    """The review's texts as the ranking sees them, kept in memory: making them takes a second for 1,000 papers."""
    texts = dict(Paper.objects.filter(reviews=review_id).values_list("pk", "words"))
    return screening_features([texts.get(paper_id, "") for paper_id in ids])


def papers_of_seat(screener: Screener) -> set[int]:
    """The papers that a screener is to decide on: those of the review, less what those decided whose rest it is."""
    ids = set(paper_ids(screener.review))
    before = screener.follows
    while before is not None:
        ids -= {each.paper_id for each in decisions_made(before)}
        before = before.follows
    return ids


def unseen_by(screener: Screener) -> set[int]:
    """Papers that the screener has not decided on."""
    return papers_of_seat(screener) - {each.paper_id for each in decisions_made(screener)}


def next_paper_id(screener: Screener, made: list[Made], ids: set[int]) -> int | None:
    """The paper to show: of a random sample that is open first, then as the stored order says."""
    coming = [paper_id for check in screener.checks[-1:] for paper_id in check["papers"]]
    coming += start_left(screener.review, made, ids) + screener.order
    unseen = ids - {each.paper_id for each in made}
    return next((int(paper_id) for paper_id in coming if paper_id in unseen), min(unseen, default=None))


@dataclass(frozen=True, slots=True)
class Progress:
    """What one screener knows of the own screening. recall: None with `why_not` when it has no value.

    phase: 'random' (the sample before the start), 'ranked', 'check' (a sample of the rest), 'done'.
    """

    n_papers: int
    n_decided: int
    n_relevant: int
    phase: str
    recall: Recall | None
    why_not: str
    n_sampled: int
    n_checks: int

    @property
    def n_left(self) -> int:
        return self.n_papers - self.n_decided


def progress_of(screener: Screener, made: list[Made], ids: set[int]) -> Progress:
    recall, why_not = None, ""
    sample = sample_screened(screener, made, ids)
    n_relevant = sum(each.is_relevant for each in made)
    if sample is not None:
        try:
            recall = recall_estimate(sample, n_relevant)
        except (UndefinedStatistic, InputRejected) as reason:
            why_not = str(reason)
    else:
        why_not = "No paper of the random sample is screened yet."
    return Progress(
        n_papers=len(ids),
        n_decided=len(made),
        n_relevant=n_relevant,
        phase=_phase(screener, made, ids),
        recall=recall,
        why_not=why_not,
        n_sampled=sample.n_sampled if sample else 0,
        n_checks=len(screener.checks),
    )


def _phase(screener: Screener, made: list[Made], ids: set[int]) -> str:
    if screener.done_at:
        return "done"
    if open_check(screener, made) is not None:
        return "check"
    return "random" if start_left(screener.review, made, ids) else "ranked"


def open_check(screener: Screener, made: list[Made]) -> dict[str, Any] | None:
    """The random sample that is being screened. A check: papers (ids), n_population, n_found_before, after (place of
    the decision that called for it)."""
    seen = {each.paper_id for each in made}
    for check in screener.checks[-1:]:
        if any(paper_id not in seen for paper_id in check["papers"]):
            return dict(check)
    return None


def sample_screened(screener: Screener, made: list[Made], ids: set[int]) -> RandomSample | None:
    """The random sample that tells most of recall: the last one screened whole, else the papers before the start.

    The first papers of a random order are a random sample themselves, however many of them are screened.
    """
    for check in reversed(screener.checks):
        sample = check_sample(check, made)
        if sample is not None and sample.n_sampled:
            return sample
    relevant = {each.paper_id: each.is_relevant for each in made}
    start = random_order(screener.review, ids)[: n_random(screener.review)]
    screened = [relevant[paper_id] for paper_id in takewhile(relevant.__contains__, start)]
    return RandomSample(len(ids), len(screened), sum(screened)) if screened else None


def check_sample(check: Mapping[str, Any], made: list[Made]) -> RandomSample | None:
    """A check's sample once all of it is screened."""
    relevant = {each.paper_id: each.is_relevant for each in made}
    verdicts = [relevant.get(paper_id) for paper_id in check["papers"]]
    if None in verdicts:
        return None
    return RandomSample(check["n_population"], len(verdicts), sum(map(bool, verdicts)), check["n_found_before"])


def is_check_due(screener: Screener, made: list[Made], ids: set[int]) -> bool:
    """Whether the rule asks for a random sample now: enough papers in a row without a relevant one since the last."""
    rule = rule_of(screener.review)
    if rule is None or len(screener.checks) >= rule.n_checks or start_left(screener.review, made, ids):
        return False
    since = 0
    if screener.checks:
        last = screener.checks[-1]
        since = sum(each.place <= last["after"] for each in made) + len(last["papers"])
    before = any(each.is_relevant for each in made[:since])
    return rule.is_check_due([*([True] if before else []), *(each.is_relevant for each in made[since:])])


@dataclass(frozen=True, slots=True)
class Seat:
    """Who screens, and how far, without a word on verdicts. n_papers: to decide on. after: whose rest it is, ''.

    closing: how the owner ended it, None when nobody did. is_left: a closed one whose rest nobody has taken yet.
    """

    pk: int
    name: str
    n_decided: int
    n_papers: int
    is_done: bool
    after: str
    closing: Closing | None
    is_left: bool


def seats_of(review: Review) -> list[Seat]:
    counts = dict(
        Decision.objects.filter(review=review)
        .order_by()
        .values_list("account")
        .annotate(n=Count("pk"))
        .values_list("account", "n")
    )
    seats = in_order_of_seats(review)
    closings = {closing.screener_id: closing for closing in closings_of(review)}
    followed = {seat.follows_id for seat in seats}
    names = {seat.pk: str(seat.account) for seat in seats}
    n_papers: dict[int | None, int] = {None: Review.papers.through.objects.filter(review_id=review.pk).count()}
    made: list[Seat] = []
    for seat in seats:
        n_decided = counts.get(seat.account_id, 0)
        to_decide = n_papers[seat.follows_id]
        n_papers[seat.pk] = to_decide - n_decided
        closing = closings.get(seat.pk)
        made.append(
            Seat(
                pk=seat.pk,
                name=names[seat.pk],
                n_decided=n_decided,
                n_papers=to_decide,
                is_done=seat.done_at is not None and closing is None,
                after=names.get(seat.follows_id or 0, ""),
                closing=closing,
                is_left=closing is not None and closing.handed_on and seat.pk not in followed,
            )
        )
    return made


def in_order_of_seats(review: Review) -> list[Screener]:
    """The screeners as they came, each followed at once by who took over the rest."""
    found = list(Screener.objects.filter(review=review).select_related("account").order_by("joined_at", "pk"))
    after = {screener.follows_id: screener for screener in found if screener.follows_id}
    ordered: list[Screener] = []
    for first in found:
        screener = None if first.follows_id else first
        while screener is not None:
            ordered.append(screener)
            screener = after.get(screener.pk)
    return ordered


def closings_of(review: Review) -> list[Closing]:
    return list(Closing.objects.filter(review=review).select_related("screener__account", "closed_by"))


def n_free_seats(review: Review) -> int:
    """Seats that somebody may still take: those handed on are free again, those closed empty are not."""
    handed_on = Q(closing__isnull=False, closing__handed_on=True)
    n_taken = Screener.objects.filter(review=review).exclude(handed_on).count()
    return review.n_screeners - n_taken - Closing.objects.filter(review=review, screener__isnull=True).count()


def seat_to_follow(review: Review) -> Screener | None:
    """The screener whose rest waits for another one, the first of them."""
    left = Screener.objects.filter(review=review, closing__handed_on=True, followed_by__isnull=True)
    return left.order_by("joined_at", "pk").first()


def is_ready_to_reveal(review: Review) -> bool:
    is_screening = Screener.objects.filter(review=review, done_at__isnull=True).exists()
    return not is_screening and n_free_seats(review) == 0


def verdicts_stand(screener: Screener) -> Iterator[Problem]:
    """Why a screener's verdicts can no longer be taken back; nothing where they can."""
    if screener.review.revealed_at:
        yield Problem(screener.review.title, "The verdicts are revealed.", "Settle conflicts on its page.")
    elif Closing.objects.filter(screener=screener).exists():
        yield Problem(screener.review.title, "Your screening was closed.", "Ask the study's owner.")


def closing_stands(closing: Closing) -> Iterator[Problem]:
    """Why a closing can no longer be taken back; nothing where it can."""
    review, screener = closing.review, closing.screener
    if review.revealed_at is not None:
        yield Problem(review.title, "The verdicts are revealed.", "Settle conflicts on its page.")
    if screener is not None and Screener.objects.filter(follows=screener).exists():
        yield Problem(
            str(screener.account),
            "Somebody else screens the rest by now.",
            "Leave it to them, or close their screening.",
        )
    if closing.handed_on and n_free_seats(review) < 1:
        yield Problem(review.title, "The seat was closed since.", "Open the empty seat again first.")


# After the reveal


@dataclass(frozen=True, slots=True)
class Opinion:
    name: str
    verdict: str
    reason: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one paper. verdict: 'include', 'exclude', '' for a conflict not settled or a paper nobody saw.

    opinions: one for each screener who saw it, in the order of the seats. by_one: decided by one of two screeners, the
    other had stopped, or was closed, before.
    """

    paper_id: int
    title: str
    opinions: tuple[Opinion, ...]
    verdict: str
    reason: str
    is_conflict: bool
    by_one: bool
    settlement: Settlement | None

    @property
    def is_open(self) -> bool:
        return self.is_conflict and self.settlement is None


def outcomes_of(review: Review) -> list[Outcome]:
    """Every paper of a revealed review. Raises ValueError before the reveal: nobody may see both sides then."""
    if review.revealed_at is None:
        raise ValueError("The verdicts of a review are put together only after it is revealed.")
    seats = in_order_of_seats(review)
    names = {seat.account_id: str(seat.account) for seat in seats}
    opinions: dict[int, dict[int, Opinion]] = {}
    for paper_id, account_id, verdict, reason in Decision.objects.filter(review=review).values_list(
        "paper_id", "account_id", "verdict", "reason"
    ):
        opinions.setdefault(paper_id, {})[account_id] = Opinion(names.get(account_id, ""), verdict, reason)
    settled = {each.paper_id: each for each in Settlement.objects.filter(review=review).select_related("settled_by")}
    papers = Paper.objects.filter(reviews=review).order_by("title", "pk").values_list("pk", "title")
    return [
        _outcome(
            paper_id,
            title,
            tuple(
                opinions.get(paper_id, {})[seat.account_id]
                for seat in seats
                if seat.account_id in opinions.get(paper_id, {})
            ),
            settled.get(paper_id),
            review.n_screeners,
        )
        for paper_id, title in papers
    ]


def _outcome(
    paper_id: int, title: str, opinions: tuple[Opinion, ...], settlement: Settlement | None, n_screeners: int
) -> Outcome:
    verdicts = {opinion.verdict for opinion in opinions}
    is_whole = len(opinions) == n_screeners
    agreed = ""
    if verdicts == {Decision.Verdict.EXCLUDE.value} or (is_whole and verdicts == {Decision.Verdict.INCLUDE.value}):
        agreed = verdicts.pop()
    is_conflict = bool(opinions) and not agreed
    verdict = settlement.verdict if settlement and is_conflict else agreed
    reason = ""
    if verdict == Decision.Verdict.EXCLUDE:
        reason = settlement.reason if settlement and is_conflict else _shared_reason(opinions)
    return Outcome(
        paper_id=paper_id,
        title=title,
        opinions=opinions,
        verdict=verdict,
        reason=reason,
        is_conflict=is_conflict,
        by_one=len(opinions) == 1 and not is_whole,
        settlement=settlement if is_conflict else None,
    )


def _shared_reason(opinions: tuple[Opinion, ...]) -> str:
    reasons = {opinion.reason for opinion in opinions if opinion.reason}
    if not reasons:
        return NO_REASON
    return reasons.pop() if len(reasons) == 1 else REASONS_DIFFER


def kappa_of(review: Review, outcomes: Iterable[Outcome]) -> tuple[Coefficient | None, str]:
    """Cohen's kappa of the two screeners over include, exclude and maybe, or why it has no value."""
    if review.n_screeners != 2:
        return None, "One person screened, so there is no agreement to measure."
    categories = [verdict.value for verdict in Decision.Verdict]
    both = [outcome for outcome in outcomes if len(outcome.opinions) == 2]
    if not both:
        return None, "No paper was screened by both."
    values = np.array([[categories.index(opinion.verdict) for opinion in outcome.opinions] for outcome in both])
    try:
        return coefficient("cohen_kappa", Reliability(values, tuple(categories), ("first", "second")), bootstrap=0), ""
    except UndefinedStatistic as reason:
        return None, str(reason)


@dataclass(frozen=True, slots=True)
class ReviewFlow:
    """The flow of a revealed review. excluded: papers by reason. n_by_one: papers that one of two screeners decided on
    alone; n_excluded_by_one: of them, those excluded so.

    n_conflicts, n_settled: among the screened. n_unseen: seen by nobody; why_unseen: for what reason.
    """

    counts: PrismaFlow
    excluded: Mapping[str, int]
    n_by_one: int
    n_excluded_by_one: int
    n_conflicts: int
    n_settled: int
    n_included: int
    n_unseen: int
    why_unseen: str

    @property
    def n_open(self) -> int:
        return self.n_conflicts - self.n_settled

    @property
    def n_screened(self) -> int:
        return sum(self.excluded.values()) + self.n_included + self.n_open


def flow_of(review: Review, outcomes: list[Outcome]) -> ReviewFlow:
    """The counts of the PRISMA 2020 figure; papers of the review that were merged since are among the duplicates.
    Raises InputRejected when the boxes before screening do not add up."""
    on_abstract = {"include": True, "exclude": False, "": None}
    paths = [RecordPath(on_abstract[outcome.verdict]) for outcome in outcomes]
    n_merged = merged_since(review)
    removed = {**review.flow["removed"], **({"Duplicate records merged since": n_merged} if n_merged else {})}
    counts = prisma_flow(review.flow["identified"], removed, paths)
    excluded = [outcome for outcome in outcomes if outcome.verdict == Decision.Verdict.EXCLUDE]
    conflicts = [outcome for outcome in outcomes if outcome.is_conflict]
    return ReviewFlow(
        counts=counts,
        excluded=dict(Counter(outcome.reason for outcome in excluded).most_common()),
        n_by_one=sum(outcome.by_one for outcome in outcomes),
        n_excluded_by_one=sum(outcome.by_one and not outcome.is_conflict for outcome in excluded),
        n_conflicts=len(conflicts),
        n_settled=sum(outcome.settlement is not None for outcome in conflicts),
        n_included=sum(outcome.verdict == Decision.Verdict.INCLUDE for outcome in outcomes),
        n_unseen=sum(not outcome.opinions for outcome in outcomes),
        why_unseen=_why_unseen(review),
    )


def merged_since(review: Review) -> int:
    """How often two papers of the review became one after it was set up."""
    merges = Merge.objects.filter(kept__reviews=review.pk, undone_at__isnull=True)
    return sum(_in_both(gone).count(review.pk) for gone in merges.values_list("gone", flat=True))


def _in_both(gone: Mapping[str, Any]) -> list[int]:
    """The reviews that held both papers of a merge, also of one made before `Merge` named them."""
    row = Review.papers.through._meta.label_lower
    older = [each["values"]["review_id"] for each in gone.get("removed", []) if each["model"] == row]
    return [*gone.get("reviews", []), *older]


def _why_unseen(review: Review) -> str:
    n_closed = sum(not closing.handed_on for closing in closings_of(review))
    if not n_closed:
        return "stopping rule met"
    return "screening closed" if n_closed == review.n_screeners else "stopping rule met by one, the other closed"


def decision_rows(review: Review, account: Account) -> QuerySet[Decision]:
    """Decisions that this account may take away: all once the review is revealed, its own before."""
    rows = Decision.objects.filter(review=review).select_related("paper", "account").order_by("account_id", "place")
    return rows if review.revealed_at else rows.filter(account=account)


def flow_steps(review: Review, flow: ReviewFlow) -> list[FlowStep]:
    """The boxes of the PRISMA 2020 figure in words, from identification to what was included."""
    counts = flow.counts
    identified = [f"{source} (n = {n})" for source, n in counts.identified.items()]
    removed = [f"{reason} (n = {n})" for reason, n in counts.removed.items()]
    excluded = [f"{reason} (n = {n})" for reason, n in flow.excluded.items()]
    if flow.n_excluded_by_one:
        excluded.append(f"Of them seen by one screener alone (n = {flow.n_excluded_by_one})")
    by_one = (f"Of them decided by one screener alone (n = {flow.n_by_one})",) if flow.n_by_one else ()
    unseen = (f"Not screened: {flow.why_unseen} (n = {flow.n_unseen})",) if flow.n_unseen else ()
    n_left = counts.n_identified - sum(counts.removed.values())
    steps = [
        FlowStep(
            (f"Records identified (n = {counts.n_identified})", *identified),
            (f"Records removed before screening (n = {sum(counts.removed.values())})", *removed),
        ),
        FlowStep((f"Records to screen (n = {n_left})",), unseen),
        FlowStep(
            (f"Records screened on title and abstract (n = {flow.n_screened})", *by_one),
            (f"Records excluded (n = {sum(flow.excluded.values())})", *excluded),
        ),
    ]
    if review.n_screeners > 1 or flow.n_conflicts:
        still = (f"Still open (n = {flow.n_open})",) if flow.n_open else ()
        steps.append(FlowStep((f"Conflicts settled (n = {flow.n_settled} of {flow.n_conflicts})",), still))
    steps.append(FlowStep((f"Papers included after title and abstract (n = {flow.n_included})",)))
    return steps
