"""Chapters of a report: the study, its frame and response, and the answers to each item."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from plait.methods.survey.outcome_rates import Rate
from plait.records.chart import LikertChart
from plait.records.document import Block, Figure, Heading, Paragraph
from plait.records.item_table import ItemTable
from plait.records.problem import UndefinedStatistic
from plait.records.proportion import Proportion
from plait.records.questionnaire import ItemKind
from plait.register.models import Frame
from plait.register.queries import members_of
from plait.reporting.parts import counted, missing_in_words, share, table
from plait.study.models import Study
from plait.survey.invitations.accounting import Accounting, outcome
from plait.survey.models import Item, Questionnaire
from plait.survey.questionnaires.queries import questionnaires_of
from plait.survey.tables.queries import asked_items, blocks, chart_of, item_tables

Block_ = Sequence[tuple[Item, ItemTable]]
_MOST_LEVELS = 7


def study_chapter(study: Study) -> Iterator[Block]:
    yield Heading(1, "The study")
    yield Paragraph(study.question or "The study's question is not written down yet.", lead=True)
    if study.is_invented:
        yield Paragraph("This is an example study: every person, answer and quotation in it is invented.")
    yield Paragraph(
        f"The study was begun on {study.created_at:%-d %B %Y}. People stand in this report by their code alone. Every "
        "share says what it counts: k of n, where n is the number who could have it."
    )


def survey_chapters(study: Study) -> Iterator[Block]:
    """For each questionnaire its accounting and its item tables; a line where there is none."""
    questionnaires = list(questionnaires_of(study).order_by("created_at", "pk"))
    if not questionnaires:
        yield Heading(1, "Survey")
        yield Paragraph("The study has no questionnaire yet.")
    for questionnaire in questionnaires:
        named = f": {questionnaire.title}" if len(questionnaires) > 1 else ""
        yield Heading(1, f"Frame and response{named}")
        yield from _response(questionnaire)
        yield Heading(1, f"What was answered{named}")
        yield from _answers(questionnaire)


def _response(questionnaire: Questionnaire) -> Iterator[Block]:
    accounting = outcome(questionnaire)
    yield Paragraph(f"{accounting.sentence}.", lead=True)
    if questionnaire.frame is not None:
        yield Paragraph(_frame_in_words(questionnaire.frame, questionnaire.study))
    yield Paragraph(_completeness_in_words(questionnaire))
    if accounting.n_outside and accounting.rates:
        outside = counted(accounting.n_outside, "response")
        yield Paragraph(f"{outside} of people outside the frame and the invitations count in no rate.")
    if accounting.rates is not None:
        yield from _accounting_tables(accounting, questionnaire.study)


def _completeness_in_words(questionnaire: Questionnaire) -> str:
    partial, complete = (f"{100 * share:g} %" for share in (questionnaire.partial_at, questionnaire.complete_at))
    before = " The rule was set before the questionnaire opened." if questionnaire.opened_at else ""
    return (
        f"A response counts as partial from {partial} and as complete from {complete} of the items shown to the "
        f"person; less is a break-off.{before}"
    )


def _frame_in_words(frame: Frame, study: Study) -> str:
    n = members_of(frame).count()
    unit = study.unit_one if n == 1 else study.unit_many
    rule = f" Rule: {frame.rule.strip().rstrip('.')}." if frame.rule.strip() else ""
    return f"The frame “{frame.title}” was frozen on {frame.frozen_at:%-d %B %Y} and holds {n:,} {unit}.{rule}"


def _accounting_tables(accounting: Accounting, study: Study) -> Iterator[Block]:
    total = sum(accounting.counts.values())
    yield table(
        f"Final dispositions of {total:,} {study.unit_many} in the frame or invited",
        ("Code", "Meaning", "Class", f"Of {total:,}"),
        [
            (disposition.code, disposition.meaning, disposition.outcome.value, share(Proportion(n, total, "people")))
            for disposition, n in accounting.counts.items()
        ],
        numbers=(3,),
        note="Codes of the AAPOR Standard Definitions for internet surveys of named persons. I complete, P partial, R "
        "refusal or break-off, NC non-contact, O other, U unknown eligibility, NE not eligible.",
    )
    e = accounting.rates.e_reason if accounting.rates else ""
    yield table(
        "Response rates",
        ("Rate", "Formula", "Share"),
        [(rate.name, rate.formula, _rate_in_words(rate)) for rate in accounting.response_rates],
        numbers=(2,),
        note=f"e: {e}.",
    )


def _rate_in_words(rate: Rate) -> str:
    counted_in = f"{rate.numerator:,} of {rate.denominator:,.6g}"
    try:
        return f"{counted_in} ({100 * rate.value:.1f} %)"
    except UndefinedStatistic:
        return f"{counted_in}: no value"


def _answers(questionnaire: Questionnaire) -> Iterator[Block]:
    items = asked_items(questionnaire)
    tables = item_tables(questionnaire, items)
    n_responses = tables[0].n_responses if tables else 0
    yield Paragraph(
        f"{counted(n_responses, 'response')} to {counted(len(items), 'item')}. Each share is of the valid answers to "
        "its item; what is missing stands beside it.",
        lead=True,
    )
    if not n_responses:
        return
    for block in blocks(tables, items):
        first = block[0][1]
        if first.ordered and 1 < len(first.rows) <= _MOST_LEVELS:
            yield from _likert(block, questionnaire)
        elif first.rows:
            yield _choices(first)
    yield from _numbers([each for each in tables if each.kind in (ItemKind.INTEGER, ItemKind.DECIMAL)])
    yield from _open([each for each in tables if each.kind in (ItemKind.TEXT, ItemKind.DATE)])


def _likert(block: Block_, questionnaire: Questionnaire) -> Iterator[Block]:
    chart = chart_of(block, questionnaire)
    if not isinstance(chart, LikertChart):
        return
    levels = ", ".join(chart.levels)
    yield Figure(chart, chart.title, f"Bars from {chart.levels[0]} to {chart.levels[-1]}; the counts are in the table.")
    yield table(
        f"{chart.title}: answers by item",
        ("Item", *chart.levels, "n", "Median", "Missing"),
        [
            (
                item_table.label,
                *(f"{row.share.k:,} ({row.share.percent})" for row in item_table.rows),
                f"{item_table.n:,}",
                item_table.median or "–",
                missing_in_words(item_table) or "none",
            )
            for _, item_table in block
        ],
        numbers=(len(chart.levels) + 1,),
        note=f"Levels: {levels}. n: valid answers to the item; every share is of n. Missing: people asked without a "
        "valid answer, and those not shown the item.",
    )


def _choices(item_table: ItemTable) -> Block:
    missing = missing_in_words(item_table)
    several = " A person counts in each answer chosen." if item_table.kind == ItemKind.SELECT_MULTIPLE else ""
    median = f" Median: {item_table.median}." if item_table.median else ""
    return table(
        item_table.label,
        ("Answer", f"Of {item_table.n:,} valid answers"),
        [(row.label, share(row.share)) for row in item_table.rows],
        numbers=(1,),
        note=f"{item_table.base}.{f' Missing: {missing}.' if missing else ''}{several}{median}",
    )


def _numbers(tables: Sequence[ItemTable]) -> Iterator[Block]:
    rows = []
    for each in tables:
        found = each.numbers
        values = (
            tuple(
                f"{value:g}"
                for value in (found.lowest, found.lower_quartile, found.median, found.upper_quartile, found.highest)
            )
            if found
            else ("–",) * 5
        )
        rows.append((each.label, f"{each.n:,}", *values, missing_in_words(each) or "none"))
    if rows:
        yield table(
            "Items answered with a number",
            ("Item", "n", "Lowest", "Lower quartile", "Median", "Upper quartile", "Highest", "Missing"),
            rows,
            numbers=range(1, 7),
            note="n: valid answers to the item.",
        )


def _open(tables: Sequence[ItemTable]) -> Iterator[Block]:
    if tables:
        yield table(
            "Items answered in words or with a date",
            ("Item", "Valid answers", "Missing"),
            [
                (each.label, f"{each.n:,} of {each.n_asked:,} asked", missing_in_words(each) or "none")
                for each in tables
            ],
            numbers=(1,),
        )
