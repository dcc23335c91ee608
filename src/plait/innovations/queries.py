"""Reads of the innovation register."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.db.models import Case, Count, Exists, F, Max, OuterRef, Q, QuerySet, Subquery, Value, When
from django.db.models.functions import Coalesce, Substr

from plait.coding.models import Coding
from plait.coding.queries import PERSON, codings_of
from plait.findings.quoting import Wish, wishes_of
from plait.innovations.models import EXITS, ORDER, CountingRule, Evidence, Innovation, Stage
from plait.interviews.models import Turn
from plait.interviews.queries import with_sources
from plait.library.papers.models import Paper
from plait.library.papers.queries import papers_of
from plait.methods.innovations.funnel import StageCount, counts_of_furthest, is_low_or_middle_income
from plait.records.chart import Bar
from plait.records.proportion import Proportion
from plait.records.questionnaire import ItemKind
from plait.register.models import Clause, Country, Person
from plait.register.taking_part import takes_part
from plait.study.models import Study
from plait.survey.models import Answer

CHOICES_SHOWN = 50
WHO_LEFT = "somebody who left"


def innovations_of(study: Study) -> QuerySet[Innovation]:
    """Innovations with origin, and the last noted stage with its date. observer: the code of who saw it, WHO_LEFT of
    somebody who has left the study since, '' where it is not known."""
    last = Stage.objects.filter(innovation=OuterRef("pk")).order_by("-reached_on", "-pk")
    return (
        Innovation.objects.filter(study=study)
        .select_related("origin_country", "observed_by")
        .annotate(
            observer=Case(
                When(observed_by=None, then=Value("")),
                When(observed_by__withdrawn_at=None, then=F("observed_by__code")),
                default=Value(WHO_LEFT),
            ),
            last_stage=Subquery(last.values("name")[:1]),
            last_on=Subquery(last.values("reached_on")[:1]),
            last_reason=Subquery(last.values("reason")[:1]),
        )
        .order_by("title", "pk")
    )


def home_of(study: Study) -> Country | None:
    """The country that counts as home, None when nobody has said."""
    rule = CountingRule.objects.filter(study=study).select_related("home").first()
    return rule.home if rule else None


@dataclass(frozen=True, slots=True)
class FunnelCounts:
    """stages: how many reached each stage or a later one. exits: how many have left, by exit, in the order of names.

    adopted, came_home: of all innovations. n_origin_unknown: adopted ones whose country or income group is not known.
    """

    rule: str
    stages: tuple[StageCount, ...]
    exits: tuple[tuple[str, int], ...]
    n: int
    adopted: Proportion
    came_home: Proportion
    n_origin_unknown: int


def funnel_of(study: Study) -> FunnelCounts:
    """The funnel with everything its page says, counted by the database."""
    home = home_of(study)
    innovations = Innovation.objects.filter(study=study).order_by()
    noted = Stage.objects.filter(innovation=OuterRef("pk")).order_by().values("innovation")
    places = Max(Case(*(When(name=name, then=place) for place, name in enumerate(ORDER)), default=0))
    furthest = Coalesce(Subquery(noted.annotate(place=places).values("place")), 0)
    n_at = dict(innovations.annotate(furthest=furthest).values_list("furthest").annotate(count=Count("pk")))
    n = sum(n_at.values())
    at_adopted = ORDER.index(Stage.Name.ADOPTED)
    adopted = innovations.filter(pk__in=_noted(study, ORDER[at_adopted:]).values("innovation"))
    by_origin = adopted.values_list("origin_country", "origin_country__income_group").annotate(count=Count("pk"))
    came_home: Counter[bool | None] = Counter()
    for country, income_group, count in by_origin:
        came_home[_came_from_abroad(country, income_group, home)] += count
    later = Stage.objects.filter(
        Q(reached_on__gt=OuterRef("reached_on")) | Q(reached_on=OuterRef("reached_on"), pk__gt=OuterRef("pk")),
        innovation=OuterRef("innovation"),
    )
    left = dict(_noted(study, EXITS).exclude(Exists(later)).values_list("name").annotate(count=Count("pk")))
    return FunnelCounts(
        rule=rule_in_words(home),
        stages=tuple(counts_of_furthest(n_at, ORDER)),
        exits=tuple((Stage.Name(name).label, left[name]) for name in Stage.Name if name in left),
        n=n,
        adopted=Proportion(came_home.total(), n, "innovations"),
        came_home=Proportion(came_home[True], n, "innovations"),
        n_origin_unknown=came_home[None],
    )


def _noted(study: Study, names: Iterable[str]) -> QuerySet[Stage]:
    return Stage.objects.filter(innovation__study=study, name__in=list(names)).order_by()


def _came_from_abroad(origin: int | None, income_group: str | None, home: Country | None) -> bool | None:
    if origin is None:
        return None
    return False if home is not None and origin == home.pk else is_low_or_middle_income(income_group or "")


def rule_in_words(home: Country | None) -> str:
    outside = f"outside {home.name}, " if home else ""
    no_home = "" if home else " No home country is set, so every low- or middle-income country counts as abroad."
    return (
        "An innovation counts at a stage when that stage or a later one is noted for it; everything in the register "
        "counts as observed. Rejected, parked and abandoned are no stages: one that left still counts where it had "
        "come to. A reverse innovation is one "
        f"whose origin lies {outside}in a low- or middle-income country (the World Bank group noted in the register) "
        f"and that was adopted at home or went beyond that.{no_home}"
    )


def funnel(study: Study) -> tuple[str, list[Bar]]:
    """The counting rule in words, and one bar a stage, of those at the stage before."""
    counts = funnel_of(study)
    return counts.rule, bars_of(counts)


def bars_of(counts: FunnelCounts) -> list[Bar]:
    first = counts.stages[0].stage
    return [
        Bar(Stage.Name(each.stage).label, each.n_reached, None if each.stage == first else each.n_before)
        for each in counts.stages
    ]


def stages_of(innovation: Innovation) -> QuerySet[Stage]:
    return Stage.objects.filter(innovation=innovation).order_by("reached_on", "pk")


def observed_on(innovation: Innovation) -> date | None:
    """The first day on which it was noted as observed, None when no such stage is noted."""
    observed = Stage.objects.filter(innovation=innovation, name=Stage.Name.OBSERVED).order_by("reached_on").first()
    return observed.reached_on if observed else None


def evidence_of(innovation: Innovation) -> QuerySet[Evidence]:
    """Its evidence with everything a page shows of it: of a coding the words (`quotation`) and the place (`turn`)."""
    turn = Turn.objects.filter(
        revision=OuterRef("coding__revision"), start__lte=OuterRef("coding__start"), end__gt=OuterRef("coding__start")
    )
    return (
        with_sources(Evidence.objects.filter(_may_be_shown(), innovation=innovation), "coding__revision__transcript")
        .select_related("stage", "paper", "answer__item__questionnaire", "answer__response__person", "coding__code")
        .defer("coding__revision__text")
        .annotate(
            quotation=Substr("coding__revision__text", F("coding__start") + 1, F("coding__end") - F("coding__start")),
            turn=Subquery(turn.values("order")[:1]),
            page=Subquery(turn.values("page")[:1]),
        )
        .order_by("added_at", "pk")
    )


def n_evidence_of(study: Study) -> dict[int, int]:
    """Innovation id -> how many pieces of evidence may be shown of it, of those that have any. One query."""
    shown = Evidence.objects.filter(_may_be_shown(), innovation__study=study)
    return dict(shown.order_by().values_list("innovation").annotate(n=Count("pk")))


def quoted_evidence(evidence: Iterable[Evidence], study: Study) -> tuple[list[Evidence], int]:
    """Evidence as it may be quoted, and how many pieces are withheld because their speaker does not want it quoted. Of
    words that are only quoted changed, `quotation` holds these, and `is_changed` says so."""
    found = list(evidence)
    wishes = wishes_of(study, [each.coding_id for each in found if each.coding_id is not None])
    shown = []
    for each in found:
        wish = wishes.get(each.coding_id or 0, Wish())
        if wish.wished:
            vars(each).update(quotation=wish.wished, is_changed=True)
        if not wish.is_refused:
            shown.append(each)
    return shown, len(found) - len(shown)


def _may_be_shown() -> Q:
    """Evidence of those who take part, and whose words may be printed."""
    return takes_part(f"coding__{PERSON}", Clause.INTERVIEW, Clause.QUOTING) & takes_part(
        "answer__response__person", Clause.SURVEY, Clause.QUOTING
    )


def open_answers_of(person: Person | None, words: str = "") -> list[Answer]:
    """What a person wrote in answer to open items, at most CHOICES_SHOWN."""
    if person is None:
        return []
    answers = Answer.counted.filter(
        response__person=person, status=Answer.Status.ANSWERED, item__kind=ItemKind.TEXT, value__holds=words
    )
    return list(answers.exclude(value="").select_related("item").order_by("item__order", "pk")[:CHOICES_SHOWN])


def quotations_of(person: Person | None, words: str = "") -> list[Coding]:
    """Codings on a person's transcripts with their `quotation`, as the speaker wants it, at most CHOICES_SHOWN. What
    they do not want quoted is not offered."""
    if person is None:
        return []
    codings = (
        codings_of(person.study)
        .filter(revision__transcript__interview__person=person)
        .annotate(quotation=Substr("revision__text", F("start") + 1, F("end") - F("start")))
        .filter(takes_part(PERSON, Clause.QUOTING), quotation__holds=words)
        .select_related("code")
        .order_by("revision_id", "start", "pk")
    )
    wishes = wishes_of(person.study, codings.values_list("pk", flat=True))
    refused = [pk for pk, wish in wishes.items() if wish.is_refused]
    found: list[Coding] = list(codings.exclude(pk__in=refused)[:CHOICES_SHOWN])
    for each in found:
        vars(each).update(quotation=wishes[each.pk].wished or vars(each)["quotation"])
    return found


def papers_with(study: Study, words: str = "") -> list[Paper]:
    """Papers whose title, authors or abstract hold the words, at most CHOICES_SHOWN."""
    papers = papers_of(study)
    for word in words.split()[:8]:
        papers = papers.filter(words__holds=word) | papers.filter(authors_line__holds=word)
    return list(papers.only("title", "year", "authors_line")[:CHOICES_SHOWN])
