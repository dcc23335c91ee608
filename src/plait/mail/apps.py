from django.apps import AppConfig


class MailConfig(AppConfig):
    name = "plait.mail"
    label = "mail"
