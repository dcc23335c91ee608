from django.apps import AppConfig


class ReportingConfig(AppConfig):
    name = "plait.reporting"
    label = "reporting"
