"""Reads of joint displays and findings."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from django.db.models import CharField, F, Prefetch, QuerySet, prefetch_related_objects
from django.db.models.functions import Substr

from plait.coding.models import Code, Coding, Theme
from plait.coding.queries import (
    IN_ORDER,
    PERSON,
    TEXT,
    codes_and_below,
    codes_and_below_each,
    codings_of,
    on_pages,
    segments_of,
)
from plait.findings.evidence import cell_fingerprint, display_fingerprint, table_fingerprint, words_fingerprint
from plait.findings.grouping import (
    GROUPABLE,
    cut_groups,
    holds,
    merged_groups,
    question_of,
    suggested_cuts,
    suggested_groups,
)
from plait.findings.models import Cell, DisplayRow, Evidence, Finding, JointDisplay, KeptText
from plait.findings.quoting import Wish, replies_of, wishes_of
from plait.interviews.models import Transcript
from plait.interviews.queries import with_sources
from plait.records.item_table import ItemTable
from plait.records.joint_display import JointCell, JointColumn, JointDisplayTable, JointQuotation, JointRow
from plait.records.proportion import Proportion
from plait.records.segment import Segment
from plait.register.taking_part import who_left
from plait.study.models import Study
from plait.survey.invitations.accounting import outcome
from plait.survey.models import Answer, Item, Questionnaire
from plait.survey.questionnaires.queries import main_questionnaire
from plait.survey.tables.queries import item_tables

__all__ = [
    "CitedEvidence",
    "FindingWithEvidence",
    "cut_groups",
    "displays_of",
    "evidence_now",
    "findings_of",
    "groupable_items",
    "joint_display",
    "merged_groups",
    "question_of",
    "quotations_by_coding",
    "suggested_cuts",
    "suggested_groups",
]

# With the people in its group who have a transcript, id -> code.
Column = tuple[JointColumn, dict[int, str]]

_REMOVED = "The coding it came from was removed."
_ERASED = "The person it came from left the study, and their words were erased."
_LEFT = "The person it came from left the study."
_NO_INTERVIEW = "The person it came from took back the consent to the interview."
_NO_QUOTING = "The person it came from may not be quoted any more."


def groupable_items(study: Study) -> QuerySet[Item]:
    """The items a joint display can set beside themes: those answered by choices or numbers."""
    return (
        Item.objects.filter(questionnaire__study=study, kind__in=GROUPABLE)
        .select_related("questionnaire")
        .order_by("questionnaire__created_at", "questionnaire", "order")
    )


def displays_of(study: Study) -> list[tuple[JointDisplay, JointDisplayTable]]:
    """Every joint display with its table."""
    displays = list(JointDisplay.objects.filter(study=study).order_by("created_at", "pk"))
    return list(zip(displays, joint_displays(study, displays), strict=True))


def joint_display(display: JointDisplay) -> JointDisplayTable:
    """The display as it stands now."""
    return joint_displays(display.study, [display])[0]


def joint_displays(study: Study, displays: Sequence[JointDisplay]) -> list[JointDisplayTable]:
    """The displays as they stand now. The number of queries depends neither on that of displays nor of cells."""
    if not displays:
        return []
    transcribed = _transcribed_people(study)
    columns = _columns(displays, transcribed)
    rows: dict[int, list[DisplayRow]] = defaultdict(list)
    of_these = DisplayRow.objects.filter(display__in=displays)
    for row in of_these.select_related("theme", "code").prefetch_related("theme__codes"):
        rows[row.display_id].append(row)
    all_rows = [row for of_display in rows.values() for row in of_display]
    codes_of = dict(
        zip(
            (row.pk for row in all_rows),
            codes_and_below_each(study, [_own_codes(row) for row in all_rows]),
            strict=True,
        )
    )
    segments: dict[int, list[Segment]] = defaultdict(list)
    found = segments_of(study, codes=_codes_of_rows(all_rows), with_speakers=False)
    for segment in replies_of(study).laid_on(found):
        segments[segment.code_id].append(segment)
    judged = {(cell.row_id, cell.group): cell for cell in Cell.objects.filter(row__display__in=displays)}
    base = f"{len(transcribed)} people with a transcript, each set beside what the same person answered"
    made = []
    for display in displays:
        in_rows = [
            (row, [segment for code in sorted(codes_of[row.pk]) for segment in segments[code]])
            for row in rows[display.pk]
        ]
        of_display = [_row(row, in_row, columns[display.pk], judged, len(transcribed)) for row, in_row in in_rows]
        shown = tuple(column for column, _ in columns[display.pk])
        made.append(JointDisplayTable(display.title, base, shown, tuple(of_display)))
    return made


def _row(
    row: DisplayRow,
    in_row: Sequence[Segment],
    columns: Iterable[Column],
    judged: Mapping[tuple[int, str], Cell],
    n_transcribed: int,
) -> JointRow:
    by_person: dict[int | None, list[Segment]] = defaultdict(list)
    for segment in in_row:
        by_person[segment.person_id].append(segment)
    cells = tuple(_cell(column, people, by_person, judged.get((row.pk, column.key))) for column, people in columns)
    # A paper is no person.
    share = Proportion(len(set(by_person) - {None}), n_transcribed, "people with a transcript")
    return JointRow(row.pk, str(row), "theme" if row.theme_id else "code", share, cells)


def _transcribed_people(study: Study) -> dict[int, str]:
    """Person id -> code, of everybody with a transcript."""
    transcripts = Transcript.counted.filter(interview__study=study)
    return dict(transcripts.values_list("interview__person", "interview__person__code").distinct().order_by())


def _columns(displays: Sequence[JointDisplay], transcribed: Mapping[int, str]) -> dict[int, list[Column]]:
    """Display id -> each column with the people in its group who have a transcript."""
    prefetch_related_objects(displays, Prefetch("items", Item.objects.select_related("questionnaire")))
    answers: dict[int, dict[int, str]] = defaultdict(dict)
    items = {item.pk for display in displays for item in display.items.all()}
    given = Answer.counted.filter(item__in=items, status=Answer.Status.ANSWERED, response__person__isnull=False)
    for item_id, person, value in given.values_list("item", "response__person", "value"):
        answers[item_id][person] = value
    return {display.pk: _columns_of(display, answers, transcribed) for display in displays}


def _columns_of(
    display: JointDisplay, answers: Mapping[int, Mapping[int, str]], transcribed: Mapping[int, str]
) -> list[Column]:
    items = {item.name: item for item in display.items.all()}
    columns = []
    for group in display.groups:
        item = items[group["item"]]
        in_group = [person for person, value in answers[item.pk].items() if holds(group, value)]
        people = {person: transcribed[person] for person in in_group if person in transcribed}
        column = JointColumn(group["key"], item.name, question_of(item), group["label"], len(people), len(in_group))
        columns.append((column, people))
    return columns


def _codes_of_rows(rows: Iterable[DisplayRow]) -> list[Code]:
    return [code for row in rows for code in _own_codes(row)]


def _own_codes(row: DisplayRow) -> list[Code]:
    return [row.code] if row.code else list(row.theme.codes.all()) if row.theme else []


def _cell(
    column: JointColumn,
    people: Mapping[int, str],
    by_person: Mapping[int | None, Sequence[Segment]],
    judged: Cell | None,
) -> JointCell:
    here = [segment for person in people for segment in by_person.get(person, ())]
    places: dict[tuple[int, int, int], Segment] = {}
    for segment in here:
        places.setdefault((segment.transcript_id, segment.start, segment.end), segment)
    ordered = sorted(places.values(), key=lambda each: (each.person_code, each.interview_code, each.start, each.end))
    evidence = cell_fingerprint(people.values(), here)
    return JointCell(
        column=column.key,
        people=Proportion(len({segment.person_id for segment in here}), len(people), "people with a transcript"),
        n_segments=len(places),
        quotations=tuple(_quotation(segment) for segment in ordered if segment.to_print),
        left_out=tuple(place for place, segment in places.items() if segment.is_refused and segment.may_be_quoted),
        held_back=tuple(place for place, segment in places.items() if not segment.may_be_quoted),
        evidence_sha256=evidence,
        mark=judged.mark if judged else "",
        note=judged.note if judged else "",
        signed_name=judged.signed_name if judged else "",
        signed_at=judged.signed_at if judged else None,
        stale=judged is not None and judged.evidence_sha256 != evidence,
    )


def _quotation(segment: Segment) -> JointQuotation:
    return JointQuotation(
        words=segment.to_print,
        person_code=segment.person_code,
        interview=segment.interview_code,
        coding_id=segment.coding_id,
        transcript_id=segment.transcript_id,
        start=segment.start,
        code_name=segment.code_name,
        is_wished=segment.is_wished,
    )


@dataclass(frozen=True, slots=True)
class CitedEvidence:
    """One thing a finding stands on. kind: 'item', 'quotation' or 'display'. label: what it is; says: what it shows.

    changed: why it is not what it was when it was cited, '' when it is. is_refused: whether the speaker does not want
    the words used; then says is ''. is_wished: whether they want the words that it shows instead of what they said.
    """

    evidence: Evidence
    kind: str
    label: str
    says: str
    changed: str = ""
    is_refused: bool = False
    is_wished: bool = False


@dataclass(frozen=True, slots=True)
class FindingWithEvidence:
    finding: Finding
    cited: tuple[CitedEvidence, ...] = field(default=())

    @property
    def stale(self) -> bool:
        return any(cited.changed for cited in self.cited)

    @property
    def n_refused(self) -> int:
        """Quotations that it cites against their speakers' wish."""
        return sum(cited.is_refused for cited in self.cited)


def findings_of(
    study: Study, displays: Iterable[tuple[JointDisplay, JointDisplayTable]] = ()
) -> list[FindingWithEvidence]:
    """Every finding with what it stands on, and what of that has changed since. Queries grow with the questionnaires
    cited, not with the findings. displays: those that were looked at already (`displays_of`)."""
    findings = list(Finding.objects.filter(study=study).order_by("order", "pk"))
    evidence = list(
        Evidence.objects.filter(finding__study=study)
        .select_related("item__questionnaire__study", "display__study")
        .order_by("pk")
    )
    now = _Now.of(
        study,
        items=[each.item for each in evidence if each.item],
        codings=[each.coding_id for each in evidence if each.coding_id],
        displays=[each.display for each in evidence if each.display],
        gone=_why_gone(evidence),
        known={display.pk: table for display, table in displays},
    )
    cited: dict[int, list[CitedEvidence]] = defaultdict(list)
    for each in evidence:
        cited[each.finding_id].append(now.cited(each))
    return [FindingWithEvidence(finding, tuple(cited[finding.pk])) for finding in findings]


def evidence_now(
    *, items: Sequence[Item] = (), codings: Sequence[Coding] = (), displays: Sequence[JointDisplay] = ()
) -> list[tuple[dict[str, Any], str]]:
    """What each of these says now, as fields of Evidence with its fingerprint."""
    now = _Now.of(None, items=items, codings=[coding.pk for coding in codings], displays=displays)
    return [
        *(({"item": item}, table_fingerprint(now.tables[item.pk])) for item in items),
        *(({"coding": coding}, words_fingerprint(now.quotations[coding.pk][0])) for coding in codings),
        *(({"display": display}, display_fingerprint(now.displays[display.pk])) for display in displays),
    ]


def _why_gone(evidence: Iterable[Evidence]) -> dict[int, str]:
    """Evidence id -> why a quotation that it cites could not be shown."""
    rows = list(evidence)
    codings = [each.coding_id for each in rows if each.coding_id]
    left = set(Coding.objects.filter(**{f"{PERSON}__in": who_left(), "pk__in": codings}).values_list("pk", flat=True))
    there = set(Coding.counted.filter(pk__in=codings).values_list("pk", flat=True))
    return {
        # What is erased of somebody who left keeps nothing of what it was.
        each.pk: (_REMOVED if each.sha256 else _ERASED)
        if not each.coding_id
        else _LEFT
        if each.coding_id in left
        else _NO_QUOTING
        if each.coding_id in there
        else _NO_INTERVIEW
        for each in rows
    }


@dataclass(frozen=True, slots=True)
class _Now:
    """What items, codings and displays say at this moment, by their ids."""

    tables: Mapping[int, ItemTable]
    quotations: Mapping[int, tuple[str, str]]
    displays: Mapping[int, JointDisplayTable]
    wishes: Mapping[int, Wish]
    gone: Mapping[int, str]

    @classmethod
    def of(
        cls,
        study: Study | None,
        *,
        items: Sequence[Item],
        codings: Sequence[int],
        displays: Sequence[JointDisplay],
        gone: Mapping[int, str] | None = None,
        known: Mapping[int, JointDisplayTable] | None = None,
    ) -> _Now:
        """study: whose speakers are heard; None where only the words count. gone: why evidence has no words, by id.
        known: displays as they are, by id, where that was looked up already."""
        by_questionnaire: dict[Questionnaire, dict[int, Item]] = defaultdict(dict)
        for item in items:
            by_questionnaire[item.questionnaire][item.pk] = item
        tables = {
            item: table
            for questionnaire, chosen in by_questionnaire.items()
            for item, table in zip(chosen, item_tables(questionnaire, list(chosen.values())), strict=True)
        }
        return cls(
            tables=tables,
            quotations=quotations_by_coding(codings),
            displays=_displays_now(displays, known or {}),
            wishes=wishes_of(study, codings) if study and codings else {},
            gone=gone or {},
        )

    def cited(self, evidence: Evidence) -> CitedEvidence:
        if evidence.item:
            table = self.tables[evidence.item.pk]
            changed = "" if table_fingerprint(table) == evidence.sha256 else "Its table has other counts now."
            return CitedEvidence(evidence, "item", question_of(evidence.item), table_in_words(table), changed)
        if evidence.display:
            display = self.displays[evidence.display.pk]
            is_same = display_fingerprint(display) == evidence.sha256
            says = f"{display.n_judged} of {display.n_cells} cells judged"
            changed = "" if is_same else "Its cells or judgements are not what they were."
            return CitedEvidence(evidence, "display", evidence.display.title, says, changed)
        words, who = self.quotations.get(evidence.coding_id or 0, ("", ""))
        if not who:
            return CitedEvidence(evidence, "quotation", "Quotation", "", self.gone[evidence.pk])
        changed = "" if words_fingerprint(words) == evidence.sha256 else "Its words have changed."
        wish = self.wishes.get(evidence.coding_id or 0, Wish())
        says = "" if wish.is_refused else wish.wished or words
        return CitedEvidence(evidence, "quotation", who, says, changed, wish.is_refused, bool(wish.wished and says))


def _displays_now(
    displays: Iterable[JointDisplay], known: Mapping[int, JointDisplayTable]
) -> Mapping[int, JointDisplayTable]:
    others = list({each.pk: each for each in displays if each.pk not in known}.values())
    if not others:
        return known
    made = joint_displays(others[0].study, others)
    return {**known, **{display.pk: table for display, table in zip(others, made, strict=True)}}


def table_in_words(table: ItemTable) -> str:
    """An item's table in one sentence, every count with its base."""
    if table.rows:
        return "; ".join(f"{row.label}: {row.share}" for row in table.rows)
    if table.numbers:
        numbers = table.numbers
        quartiles = f"quartiles {numbers.lower_quartile:g} and {numbers.upper_quartile:g}"
        return f"median {numbers.median:g}, {quartiles}; {table.base}"
    return table.base


def quotations_by_coding(codings: Iterable[int]) -> dict[int, tuple[str, str]]:
    """Coding id -> its words, and whose they are: person and interview, or paper and page. Of those who may be quoted
    alone."""
    rows = on_pages(with_sources(Coding.quotable.filter(pk__in=list(codings)), TEXT).defer("revision__text"))
    words = Substr("revision__text", F("start") + 1, F("end") - F("start"), output_field=CharField())
    return {coding.pk: (coding.words, coding.place) for coding in rows.annotate(words=words)}


def codings_under(study: Study, codes: Iterable[Code]) -> list[int]:
    """Ids of the codings under these codes and those below them, by person and place, those of papers last."""
    wanted = codes_and_below(study, codes)
    return list(codings_of(study).filter(code__in=wanted).order_by(*IN_ORDER).values_list("pk", flat=True))


def rows_to_choose(study: Study) -> tuple[list[Theme], list[Code]]:
    """The themes and the codes that can make rows, in the order of the codebook."""
    themes = list(Theme.objects.filter(study=study).order_by("order", "name"))
    return themes, list(Code.objects.filter(study=study).order_by("order", "name"))


def offered_bases(study: Study) -> dict[str, int]:
    """Bases of this study's figures by name: the frame's people, and those who answered."""
    questionnaire = main_questionnaire(study)
    if questionnaire is None:
        return {}
    accounting = outcome(questionnaire)
    named = {study.unit_many: sum(accounting.counts.values()), "respondents": accounting.n_responses}
    return {name: n for name, n in named.items() if n}


def kept_texts(study: Study) -> QuerySet[KeptText]:
    """Texts whose figures are checked, in the order in which they were kept."""
    return KeptText.objects.filter(study=study)
