"""Addresses that need no account: folders shared by link."""

from django.urls import path

from plait.library.papers import views

urlpatterns = [
    path("", views.public_folder, name="public_folder"),
    path("<str:suffix>/", views.public_references, name="public_references"),
]
