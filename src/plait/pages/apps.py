from django.apps import AppConfig


class PagesConfig(AppConfig):
    name = "plait.pages"
    label = "pages"

    def ready(self) -> None:
        from plait.database.folding import set_up

        set_up()
