from django.apps import AppConfig
from django.db.models.signals import post_delete, post_migrate

from plait.library.search import paper_changes, text_index


class LibraryConfig(AppConfig):
    name = "plait.library"
    label = "library"

    def ready(self) -> None:
        from plait.library.search.large_index import forget_study
        from plait.study.models import Study

        post_migrate.connect(text_index.lay_after_migration, sender=self)
        post_migrate.connect(paper_changes.lay_after_migration, sender=self)
        post_delete.connect(forget_study, sender=Study)
