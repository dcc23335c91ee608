"""The respondent's pages: what a personal link leads to."""

from django.urls import URLPattern

urlpatterns: list[URLPattern] = []
