from django.apps import AppConfig


class StudyConfig(AppConfig):
    name = "plait.study"
    label = "study"
