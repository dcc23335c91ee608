from django.apps import AppConfig


class SampleConfig(AppConfig):
    name = "plait.sample"
    label = "sample"
