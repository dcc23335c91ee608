from django.apps import AppConfig


class SampleConfig(AppConfig):
    name = "plait.sample"
    label = "sample"

    def ready(self) -> None:
        from plait.sample.holdings import say_what_is_held

        say_what_is_held()
