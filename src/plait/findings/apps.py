from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.apps import AppConfig

if TYPE_CHECKING:
    from collections.abc import Sequence

    from plait.interviews.models import TextRevision
    from plait.methods.coding.spans import Piece


class FindingsConfig(AppConfig):
    name = "plait.findings"
    label = "findings"

    def ready(self) -> None:
        from plait.interviews.signals import text_revised

        text_revised.connect(_carry_replies, dispatch_uid="findings.carry_replies")


def _carry_replies(sender: Any, *, old: TextRevision, new: TextRevision, along: Sequence[Piece], **_: Any) -> None:
    from plait.findings.checking.actions import carry_replies

    carry_replies(old=old, new=new, along=along)
