from django.apps import AppConfig


class CodingConfig(AppConfig):
    name = "plait.coding"
    label = "coding"
