from django.apps import AppConfig
from django.db.models.signals import post_delete, post_migrate

from plait.library.search import paper_changes, text_index


class LibraryConfig(AppConfig):
    name = "plait.library"
    label = "library"

    def ready(self) -> None:
        from plait.library.related.tasks import find_anew
        from plait.library.screening.taking_back import LOOKS, PAPERS_OF_REVIEWS, find_orders_anew, forbids_undo
        from plait.library.search.large_index import forget_study
        from plait.study.history import before_undo
        from plait.study.kept import kind_of
        from plait.study.models import Study
        from plait.study.undoing import after_undo

        after_undo("library.paper", find_anew)
        after_undo(kind_of(PAPERS_OF_REVIEWS), find_orders_anew)
        for kind in LOOKS:
            before_undo(kind, forbids_undo)
        post_migrate.connect(text_index.lay_after_migration, sender=self)
        post_migrate.connect(paper_changes.lay_after_migration, sender=self)
        post_delete.connect(forget_study, sender=Study)
