"""A list of rows that can be searched, sorted, paged and exported, with or without script.

A view builds a `Listing` and answers with `answer_listing`. The address carries the state: ?q=words, ?sort=column
or ?sort=-column, ?page=2, ?export=csv or ?export=xlsx. An export holds every row that the search leaves.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from functools import cached_property
from itertools import islice
from typing import Any, Protocol
from urllib.parse import urlencode

from django.core.paginator import Page, Paginator
from django.db.models import Q, QuerySet
from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import render

from plait.formats.tables.csv_table import Value, write_csv, write_xlsx_to
from plait.pages.files import file_answer, spooled

PAGE_SIZE = 50
# A page that so many rows stand before, or one of so many, is worth two queries.
_FAR, _MANY = 500, 5_000


@dataclass(frozen=True, slots=True)
class Column:
    """key: name in the address and the export's header. value: a row's cell, as text or number.

    sort: the ORM expression to sort by, None when the column cannot be sorted. link: address a row's cell leads to.
    number: set right-aligned. on_page, in_export: False for a column that only the other one holds.
    """

    key: str
    label: str
    value: Callable[[Any], object]
    sort: str | None = None
    link: Callable[[Any], str] | None = None
    number: bool = False
    on_page: bool = True
    in_export: bool = True


class Rows(Protocol):
    """What a list needs of its rows when something else than the database found them."""

    def count(self) -> int: ...

    def __len__(self) -> int: ...

    def __getitem__(self, wanted: slice, /) -> Any: ...

    def order_by(self, *fields: str) -> Rows | QuerySet[Any]: ...

    def iterator(self, chunk_size: int = ...) -> Iterator[Any]: ...


@dataclass(frozen=True, slots=True)
class Listing:
    """rows: a query whose search is done by `search` (ORM lookups, any of them containing each word, or the condition
    that a row holds a word), or rows that were searched for already, with no `search`.

    name: the exported file's name, and the id of the list on its page. empty: what to say and do when nothing is there.
    prepare: called with the rows of the shown page to fetch at once what their cells need, and with so many of those
    that are exported where `prepares_export` says so. tools: a template shown between the search and the rows, and
    changed with them. state: other parts of the address that the rows depend on,
    kept while one searches, sorts and turns pages.
    """

    rows: QuerySet[Any] | Rows
    columns: Sequence[Column]
    search: Sequence[str] | Callable[[str], Q]
    name: str
    empty: str = "Nothing here yet."
    page_size: int = PAGE_SIZE
    default_sort: Sequence[str] = field(default=())
    prepare: Callable[[Sequence[Any]], None] | None = None
    prepares_export: bool = False
    tools: str = ""
    state: Mapping[str, str] = field(default_factory=dict)


class _Pages(Paginator[Any]):
    """Pages that are counted from the end they are nearer to, so that neither the first nor the last reads all."""

    def page(self, number: int | str) -> Page[Any]:
        place = self.validate_number(number)
        start = (place - 1) * self.per_page
        end = min(start + self.per_page, self.count)
        rows = self.object_list
        # Tables beside are those of a text index, which finds few and would have to find them twice.
        is_small = start < _FAR and self.count < _MANY
        if not isinstance(rows, QuerySet) or is_small or rows.query.extra_tables or not rows.ordered:
            return super().page(place)
        from_the_end = start > self.count - end
        ids = rows.values_list("pk", flat=True)
        # The ids first: whatever else a row holds would be read of all rows that are passed over.
        if from_the_end:
            wanted = list(ids.reverse()[self.count - end : self.count - start])[::-1]
        else:
            wanted = list(ids[start:end])
        found = {row.pk: row for row in rows.filter(pk__in=wanted)}
        return Page([found[pk] for pk in wanted if pk in found], place, self)


@dataclass(frozen=True)
class ShownListing:
    """One page of a listing, ready for the template pages/listing.html."""

    listing: Listing
    page: Page[Any]
    query: str
    sort: str

    @cached_property
    def n_all(self) -> int:
        """How many rows there are before the search; the page's paginator counts those that were found."""
        return self.listing.rows.count() if self.query else self.page.paginator.count

    @property
    def columns(self) -> list[Column]:
        return [column for column in self.listing.columns if column.on_page]

    @property
    def headings(self) -> list[dict[str, Any]]:
        return [
            {
                "label": column.label,
                "number": column.number,
                "sortable": column.sort is not None,
                "direction": self._direction(column),
                "address": self.address(
                    sort=f"-{column.key}" if self._direction(column) == "ascending" else column.key, page=None
                ),
            }
            for column in self.columns
        ]

    def _direction(self, column: Column) -> str:
        return {column.key: "ascending", f"-{column.key}": "descending"}.get(self.sort, "none")

    @property
    def cells(self) -> list[list[dict[str, Any]]]:
        return [
            [
                {
                    "text": column.value(row),
                    "address": column.link(row) if column.link else "",
                    "number": column.number,
                    "label": column.label,
                }
                for column in self.columns
            ]
            for row in self.page.object_list
        ]

    def address(self, **changes: object) -> str:
        """The address of this list with some of its state changed; None takes a part out."""
        state: dict[str, object] = {"q": self.query or None, "sort": self.sort or None, "page": self.page.number}
        state |= self.listing.state
        state.update(changes)
        kept = {key: value for key, value in state.items() if value not in (None, "") and (key, value) != ("page", 1)}
        return "?" + urlencode(kept)

    @property
    def unsearched(self) -> str:
        return self.address(q=None, sort=None, page=None)

    @property
    def export_csv(self) -> str:
        return self.address(export="csv", page=None)

    @property
    def export_xlsx(self) -> str:
        return self.address(export="xlsx", page=None)

    @property
    def previous(self) -> str:
        return self.address(page=self.page.previous_page_number()) if self.page.has_previous() else ""

    @property
    def next(self) -> str:
        return self.address(page=self.page.next_page_number()) if self.page.has_next() else ""


def answer_listing(
    request: HttpRequest, template: str, listing: Listing, context: dict[str, Any] | None = None
) -> HttpResponseBase:
    """The page with the list, the list alone for a script that asks for it, or the whole list as a file."""
    query = request.GET.get("q", "").strip()[:200]
    sort = request.GET.get("sort", "")
    found: Any = _sorted(_searched(listing, query), listing, sort)
    export = request.GET.get("export", "")
    if export in ("csv", "xlsx"):
        return _export(found, listing, export)
    page = _Pages(found, listing.page_size).get_page(request.GET.get("page"))
    if listing.prepare is not None:
        page.object_list = list(page.object_list)
        listing.prepare(page.object_list)
    shown = ShownListing(listing, page, query, sort)
    name = "pages/listing.html" if request.headers.get("HX-Target", "").endswith(listing.name) else template
    return render(request, name, {**(context or {}), "shown": shown})


def _exported(value: object) -> Value:
    """Numbers and dates stay what they are; anything else is written as its text."""
    if isinstance(value, Decimal):
        return float(value)
    return value if isinstance(value, (int, float, date)) or value is None else str(value)


def _searched(listing: Listing, query: str) -> QuerySet[Any] | Rows:
    rows = listing.rows
    search, words = listing.search, query.split()[:8]
    if not search or not isinstance(rows, QuerySet):
        return rows
    if callable(search):
        for word in words:
            rows = rows.filter(search(word))
        return rows
    for word in words:
        condition = Q()
        for lookup in search:
            condition |= Q(**{f"{lookup}__holds": word})
        rows = rows.filter(condition)
    return rows.distinct() if query and any(_leads_to_many(rows.model, lookup) for lookup in search) else rows


def _leads_to_many(model: Any, lookup: str) -> bool:
    """Whether a row may be found once for each of several that it leads to."""
    for name in lookup.split("__")[:-1]:
        field = model._meta.get_field(name)
        if field.one_to_many or field.many_to_many:
            return True
        model = field.related_model
    return False


def _sorted(rows: QuerySet[Any] | Rows, listing: Listing, sort: str) -> QuerySet[Any] | Rows:
    descending, key = sort.startswith("-"), sort.removeprefix("-")
    by = next((column.sort for column in listing.columns if column.key == key and column.sort), None)
    if by is None:
        return _wholly_ordered(rows.order_by(*listing.default_sort) if listing.default_sort else rows)
    return rows.order_by(f"-{by}" if descending else by, "pk")


def _wholly_ordered(rows: QuerySet[Any] | Rows) -> QuerySet[Any] | Rows:
    """Rows that are alike in what they are ordered by have an order, too: else one could stand on two pages."""
    if not isinstance(rows, QuerySet) or rows.query.extra_tables or not rows.ordered:
        return rows
    by = rows.query.order_by or tuple(rows.model._meta.ordering or ())
    is_whole = not by or str(by[-1]).removeprefix("-") in ("pk", "id")
    return rows if is_whole else rows.order_by(*by, "pk")


def _export(rows: QuerySet[Any] | Rows, listing: Listing, kind: str) -> HttpResponseBase:
    columns = [column for column in listing.columns if column.in_export]
    header = [column.key for column in columns]

    def cells() -> Iterator[list[Value]]:
        found = iter(rows.iterator(chunk_size=1000))
        while some := list(islice(found, 1000)):
            if listing.prepare is not None and listing.prepares_export:
                listing.prepare(some)
            for row in some:
                yield [_exported(column.value(row)) for column in columns]

    if kind == "csv":
        return file_answer(write_csv(header, cells()), stem=listing.name, suffix="csv")
    with spooled() as file:
        write_xlsx_to(file, header, cells(), listing.name)
        return file_answer(file, stem=listing.name, suffix="xlsx")
