from django.apps import AppConfig


class MediaConfig(AppConfig):
    name = "plait.media"
    label = "media"
