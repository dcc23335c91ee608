from django.apps import AppConfig


class SurveyConfig(AppConfig):
    name = "plait.survey"
    label = "survey"
