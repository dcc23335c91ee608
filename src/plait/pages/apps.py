from django.apps import AppConfig


class PagesConfig(AppConfig):
    name = "plait.pages"
    label = "pages"
