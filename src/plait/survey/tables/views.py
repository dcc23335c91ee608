"""Pages of the item tables: all items, and one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import get_object_or_404, render

from plait.formats.reading.folding import folded
from plait.formats.tables.csv_table import write_csv, write_xlsx
from plait.pages.files import file_answer
from plait.pages.listing import Column, Listing, answer_listing
from plait.records.item_table import ItemTable
from plait.register.queries import field_values
from plait.study.access import Permission, may, needs, visible
from plait.study.models import Study
from plait.survey.models import Item, Questionnaire
from plait.survey.questionnaires import queries as questionnaires_queries
from plait.survey.responses import queries as responses_queries
from plait.survey.tables import queries
from plait.survey.tables.exports import COLUMNS, interval_of, table_rows

ITEMS_ON_A_PAGE = 20
MOST_GROUPS = 12


@needs(Permission.SEE_STUDY)
def tables(request: HttpRequest, study: Study, questionnaire_id: int) -> HttpResponseBase:
    questionnaire = questionnaires_queries.find_questionnaire(study, questionnaire_id)
    words = request.GET.get("q", "").strip()[:100]
    items = [item for item in queries.asked_items(questionnaire) if _holds(item, words)]
    if request.GET.get("export") in ("csv", "xlsx"):
        return _export(request.GET["export"], questionnaire, queries.item_tables(questionnaire, items))
    page = Paginator(items, ITEMS_ON_A_PAGE).get_page(request.GET.get("page"))
    on_page = list(page.object_list)
    context = {
        "questionnaire": questionnaire,
        "n_responses": responses_queries.responses_of(questionnaire).count(),
        "n_items": len(items),
        "words": words,
        "page": page,
        "blocks": shown_blocks(questionnaire, on_page, queries.item_tables(questionnaire, on_page)),
    }
    return render(request, "survey/tables/tables.html", context)


def _holds(item: Item, words: str) -> bool:
    text = folded(f"{item.name} {item.label}")
    return all(word in text for word in folded(words).split())


def _export(kind: str, questionnaire: Questionnaire, found_tables: Sequence[ItemTable]) -> HttpResponseBase:
    stem = f"{questionnaire.title} item tables"
    if kind == "csv":
        return file_answer(b"".join(write_csv(COLUMNS, table_rows(found_tables))), stem=stem, suffix="csv")
    return file_answer(write_xlsx(COLUMNS, table_rows(found_tables), "Item tables"), stem=stem, suffix="xlsx")


def shown_blocks(
    questionnaire: Questionnaire, items: Sequence[Item], item_tables: Sequence[ItemTable]
) -> list[dict[str, Any]]:
    """Blocks as the templates show them: the picture, and each table with the intervals of its shares."""
    return [
        {
            "picture": queries.chart_of(block, questionnaire),
            "tables": [_shown(item, table) for item, table in block],
        }
        for block in queries.blocks(item_tables, items)
    ]


def _shown(item: Item, table: ItemTable) -> dict[str, Any]:
    return {"item": item, "table": table, "rows": [(row, interval_of(row.share)) for row in table.rows]}


@needs(Permission.SEE_STUDY)
def item(request: HttpRequest, study: Study, questionnaire_id: int, item_id: int) -> HttpResponseBase:
    questionnaire = questionnaires_queries.find_questionnaire(study, questionnaire_id)
    shown = get_object_or_404(Item.objects.select_related("questionnaire"), questionnaire=questionnaire, pk=item_id)
    table = queries.item_table(shown, with_mean="mean" in request.GET)
    if request.GET.get("export") in ("csv", "xlsx") and table.rows:
        return _export(request.GET["export"], questionnaire, [table])
    ways = _ways_to_cross(study, questionnaire, shown) if table.rows else []
    by = request.GET.get("by", "")
    context = {
        "questionnaire": questionnaire,
        "item": shown,
        "table": table,
        "own": shown_blocks(questionnaire, [shown], [table])[0],
        "ways": ways,
        "by": by,
        "cross": _cross(study, questionnaire, shown, by) if by in {way for way, _ in ways} else None,
    }
    if table.rows or not may(request.user, Permission.SEE_ANSWERS, study):
        return render(request, "survey/tables/item.html", context)
    listing = Listing(
        rows=visible(request.user, responses_queries.answers_in_words(shown)),
        columns=(
            Column("code", "Response", lambda answer: answer.response.code, sort="response__code"),
            Column("answer", "Answer", lambda answer: answer.value),
        ),
        search=("value", "response__code"),
        name="answers",
        empty="Nobody has answered this item.",
    )
    return answer_listing(request, "survey/tables/item.html", listing, context)


def _ways_to_cross(study: Study, questionnaire: Questionnaire, shown: Item) -> list[tuple[str, str]]:
    others = [
        (f"item:{other.pk}", f"{other.name}: {other.label}")
        for other in queries.asked_items(questionnaire)
        if other.kind == "select_one" and other.pk != shown.pk
    ]
    fields = [(f"field:{name}", f"register: {name}") for name in field_values(study)]
    return [*fields, *others]


def _cross(study: Study, questionnaire: Questionnaire, shown: Item, by: str) -> dict[str, Any]:
    kind, _, key = by.partition(":")
    if kind == "field":
        groups = responses_queries.groups_by_field(questionnaire, field_values(study).get(key, {}))
    else:
        groups = queries.groups_by_item(get_object_or_404(Item, questionnaire=questionnaire, pk=int(key)))
    crossed = queries.crossed(shown, groups)
    columns = crossed[:MOST_GROUPS]
    rows = [
        {"label": label, "shares": [table.rows[number].share for _, table in columns]}
        for number, (_, label) in enumerate(queries.choices_of(shown))
    ]
    n_left_out = len(crossed) - len(columns)
    return {"columns": [(group, table.n) for group, table in columns], "rows": rows, "n_left_out": n_left_out}
