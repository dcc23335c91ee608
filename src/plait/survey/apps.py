from django.apps import AppConfig


class SurveyConfig(AppConfig):
    name = "plait.survey"
    label = "survey"

    def ready(self) -> None:
        from plait.study.undoing import after_undo
        from plait.survey.questionnaires.actions import keep_rule

        after_undo("survey.questionnaire", keep_rule)
