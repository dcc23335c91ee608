from django.apps import AppConfig
from django.db.models.signals import post_migrate

from plait.library.text_index import lay_after_migration


class LibraryConfig(AppConfig):
    name = "plait.library"
    label = "library"

    def ready(self) -> None:
        post_migrate.connect(lay_after_migration, sender=self)
