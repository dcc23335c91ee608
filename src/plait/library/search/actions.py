"""Writes of the library's search: each person's own trail of searches, and the searches kept to be run again."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from plait.library.search.models import SavedSearch, SearchLog
from plait.records.problem import InputRejected, Problem
from plait.study.changing import changing
from plait.study.models import Account, Study

_LONGEST_NAME = SavedSearch._meta.get_field("name").max_length or 0
_LONGEST_QUERY = SearchLog._meta.get_field("query").max_length or 0


def log_search(
    *, study: Study, account: Account, query: str, filters: dict[str, str], n_hits: int, now: datetime
) -> SearchLog:
    """Keep one search for the person who made it. The study's log does not learn of it: nobody else is to see it."""
    return SearchLog.objects.create(
        study=study, account=account, query=query[:_LONGEST_QUERY], filters=filters, n_hits=n_hits, at=now
    )


@transaction.atomic
def forget_searches(*, study: Study, account: Account, search_id: int | None = None) -> int:
    """Delete one of the account's own logged searches, or all of them in this study. How many."""
    own = SearchLog.objects.filter(study=study, account=account)
    n_forgotten, _ = (own if search_id is None else own.filter(pk=search_id)).delete()
    return n_forgotten


def save_search(
    *, study: Study, account: Account, name: str, query: str, filters: dict[str, str], now: datetime
) -> SavedSearch:
    """Keep a search under a name; one of the same name is replaced."""
    problems = []
    if not name.strip():
        problems.append(Problem("Name", "The search has no name.", "Give it one by which you will know it again."))
    if len(name.strip()) > _LONGEST_NAME:
        problems.append(Problem("Name", f"It has {len(name.strip())} letters.", f"Use at most {_LONGEST_NAME}."))
    if not query.strip():
        problems.append(Problem("Search", "There is nothing to search for.", "Search first, then save the search."))
    if problems:
        raise InputRejected(problems)
    key = {"study": study, "account": account, "name": name.strip()}
    said = {"query": query.strip()[:_LONGEST_QUERY], "filters": filters, "saved_at": now}
    with changing(study, "search saved") as change:
        return change.create_or_update(SavedSearch, key, **said)


def delete_saved_search(*, saved: SavedSearch) -> None:
    with changing(saved.study, "saved search deleted", saved) as change:
        change.delete(saved)
