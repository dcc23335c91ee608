from django.apps import AppConfig


class JobsConfig(AppConfig):
    name = "plait.jobs"
    label = "jobs"
