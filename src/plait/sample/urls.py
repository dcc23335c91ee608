from django.urls import path

from plait.sample import views

app_name = "sample"
urlpatterns = [
    path("", views.home, name="home"),
]
