"""Coding: the codebook tree, codes on segments of transcripts, themes, retrieval."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.apps import AppConfig

if TYPE_CHECKING:
    from collections.abc import Sequence

    from plait.interviews.models import TextRevision
    from plait.interviews.signals import Lost
    from plait.methods.coding.spans import Piece
    from plait.study.changing import Changing


class CodingConfig(AppConfig):
    name = "plait.coding"
    label = "coding"

    def ready(self) -> None:
        from plait.interviews.signals import text_revised, words_lost
        from plait.study.undoing import after_undo

        after_undo("coding.coding", _keep_up)
        text_revised.connect(_carry_codings, dispatch_uid="coding.carry_codings")
        words_lost.connect(_without_words, dispatch_uid="coding.without_words")


def _carry_codings(sender: Any, *, old: TextRevision, new: TextRevision, along: Sequence[Piece], **_: Any) -> None:
    from plait.coding.actions import carry_codings

    carry_codings(old=old, new=new, along=along)


def _without_words(sender: Any, *, revision: TextRevision, along: Sequence[Piece] | None, **_: Any) -> list[Lost]:
    from plait.coding.queries import without_words

    return without_words(revision, along)


def _keep_up(change: Changing, codings: list[int]) -> None:
    from plait.coding.actions import keep_up

    keep_up(change, codings)
