"""The respondent's pages: what a personal link leads to."""

from django.urls import path

from plait.survey.answering import views

urlpatterns = [
    path("", views.start, name="respond"),
    path("<int:number>/", views.page, name="respond_page"),
    path("done/", views.done, name="respond_done"),
    path("stop/", views.stop, name="respond_stop"),
]
