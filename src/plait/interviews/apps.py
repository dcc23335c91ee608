from django.apps import AppConfig


class InterviewsConfig(AppConfig):
    name = "plait.interviews"
    label = "interviews"

    def ready(self) -> None:
        from plait.interviews.holdings import say_what_is_held

        say_what_is_held()
