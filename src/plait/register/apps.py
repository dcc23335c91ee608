from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from django.apps import AppConfig
from django.db.models import Model

if TYPE_CHECKING:
    from datetime import datetime

    from plait.mail.models import Mail


class RegisterConfig(AppConfig):
    name = "plait.register"
    label = "register"

    def ready(self) -> None:
        from plait.mail.queries import may_object
        from plait.study.history import hold_back

        hold_back(_held_back)
        may_object(_why_not_mailed)


def _held_back(model: type[Model], rows: Mapping[int, int | None]) -> Mapping[int, str]:
    from plait.register.taking_part import held_back

    return held_back(model, rows)


def _why_not_mailed(mail: Mail, _: datetime) -> str:
    from plait.register.taking_part import why_not_mailed

    return "" if mail.person is None else why_not_mailed(mail.person)
