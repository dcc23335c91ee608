from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from django.apps import AppConfig
from django.db.models.signals import post_delete, post_migrate

from plait.library.search import paper_changes, text_index

if TYPE_CHECKING:
    from plait.records.problem import Problem
    from plait.study.changing import Changing
    from plait.study.models import Change


class LibraryConfig(AppConfig):
    name = "plait.library"
    label = "library"

    def ready(self) -> None:
        from plait.library.search.large_index import forget_study
        from plait.study.history import before_undo
        from plait.study.models import Study
        from plait.study.undoing import after_undo

        post_migrate.connect(text_index.lay_after_migration, sender=self)
        post_migrate.connect(paper_changes.lay_after_migration, sender=self)
        post_delete.connect(forget_study, sender=Study)
        after_undo("library.paper", _find_anew)
        after_undo("library.review_papers", _find_orders_anew)
        for kind in ("decision", "screener", "closing", "review"):
            before_undo(f"library.{kind}", _forbids_undo)


# What these need takes long to load, and few commands undo anything.


def _find_anew(change: Changing, papers: list[int]) -> None:
    from plait.library.related.tasks import find_anew

    find_anew(change, papers)


def _find_orders_anew(change: Changing, links: list[int]) -> None:
    from plait.library.screening.taking_back import find_orders_anew

    find_orders_anew(change, links)


def _forbids_undo(changes: list[Change]) -> Iterator[Problem]:
    from plait.library.screening.taking_back import forbids_undo

    return forbids_undo(changes)
