from django.urls import path

from plait.workbench import views

urlpatterns = [
    path("", views.studies, name="studies"),
]
