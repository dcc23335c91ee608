from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.apps import AppConfig

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from plait.interviews.models import TextRevision
    from plait.methods.coding.spans import Piece
    from plait.study.models import Study


class FindingsConfig(AppConfig):
    name = "plait.findings"
    label = "findings"

    def ready(self) -> None:
        from plait.interviews.signals import text_revised, words_offered

        text_revised.connect(_carry_replies, dispatch_uid="findings.carry_replies")
        words_offered.connect(_said_of, dispatch_uid="findings.said_of")


def _said_of(sender: Any, *, study: Study, codings: Collection[int], **_: Any) -> Mapping[int, str]:
    from plait.findings.quoting import said_of

    return said_of(study, codings)


def _carry_replies(sender: Any, *, old: TextRevision, new: TextRevision, along: Sequence[Piece], **_: Any) -> None:
    from plait.findings.checking.actions import carry_replies

    carry_replies(old=old, new=new, along=along)
