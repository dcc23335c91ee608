"""The workbench's pages inside one study."""

from django.urls import path

from plait.workbench import views

urlpatterns = [
    path("", views.home, name="home"),
    path("search/", views.search, name="search"),
]
