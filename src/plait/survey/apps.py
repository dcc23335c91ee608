from django.apps import AppConfig


class SurveyConfig(AppConfig):
    name = "plait.survey"
    label = "survey"

    def ready(self) -> None:
        from plait.study.undoing import after_undo
        from plait.survey.holdings import say_what_is_held
        from plait.survey.questionnaires.actions import keep_rule

        after_undo("survey.questionnaire", keep_rule)
        say_what_is_held()
