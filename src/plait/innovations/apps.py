from django.apps import AppConfig


class InnovationsConfig(AppConfig):
    name = "plait.innovations"
    label = "innovations"
