from django.apps import AppConfig


class SurveyConfig(AppConfig):
    name = "plait.survey"
    label = "survey"

    def ready(self) -> None:
        from plait.survey.holdings import say_what_is_held

        say_what_is_held()
