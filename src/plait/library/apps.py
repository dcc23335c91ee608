from django.apps import AppConfig


class LibraryConfig(AppConfig):
    name = "plait.library"
    label = "library"
