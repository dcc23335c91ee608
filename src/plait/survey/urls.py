from django.urls import path

from plait.survey import views

app_name = "survey"
urlpatterns = [
    path("", views.home, name="home"),
]
