from django.apps import AppConfig


class InnovationsConfig(AppConfig):
    name = "plait.innovations"
    label = "innovations"

    def ready(self) -> None:
        from plait.innovations.holdings import say_what_is_held

        say_what_is_held()
