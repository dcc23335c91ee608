from django.apps import AppConfig


class RegisterConfig(AppConfig):
    name = "plait.register"
    label = "register"

    def ready(self) -> None:
        from plait.register.holdings import say_what_is_held

        say_what_is_held()
