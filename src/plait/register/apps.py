from __future__ import annotations

from collections.abc import Mapping

from django.apps import AppConfig
from django.db.models import Model


class RegisterConfig(AppConfig):
    name = "plait.register"
    label = "register"

    def ready(self) -> None:
        from plait.study.history import hold_back

        hold_back(_held_back)


def _held_back(model: type[Model], rows: Mapping[int, int | None]) -> Mapping[int, str]:
    from plait.register.taking_part import held_back

    return held_back(model, rows)
