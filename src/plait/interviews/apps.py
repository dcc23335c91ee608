from django.apps import AppConfig


class InterviewsConfig(AppConfig):
    name = "plait.interviews"
    label = "interviews"
