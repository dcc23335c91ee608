from django.apps import AppConfig


class WorkbenchConfig(AppConfig):
    name = "plait.workbench"
    label = "workbench"
