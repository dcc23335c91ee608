from django.urls import path

from plait.register import views

app_name = "register"
urlpatterns = [
    path("", views.home, name="home"),
]
