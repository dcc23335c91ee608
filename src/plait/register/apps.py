from django.apps import AppConfig


class RegisterConfig(AppConfig):
    name = "plait.register"
    label = "register"
