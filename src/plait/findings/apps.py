from django.apps import AppConfig


class FindingsConfig(AppConfig):
    name = "plait.findings"
    label = "findings"
