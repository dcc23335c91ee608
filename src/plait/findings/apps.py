from django.apps import AppConfig


class FindingsConfig(AppConfig):
    name = "plait.findings"
    label = "findings"

    def ready(self) -> None:
        from plait.findings.holdings import say_what_is_held

        say_what_is_held()
