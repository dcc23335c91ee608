from __future__ import annotations

from typing import TYPE_CHECKING

from django.apps import AppConfig

if TYPE_CHECKING:
    from plait.study.changing import Changing


class SurveyConfig(AppConfig):
    name = "plait.survey"
    label = "survey"

    def ready(self) -> None:
        from plait.study.undoing import after_undo

        after_undo("survey.questionnaire", _keep_rule)


def _keep_rule(change: Changing, questionnaires: list[int]) -> None:
    from plait.survey.questionnaires.actions import keep_rule

    keep_rule(change, questionnaires)
