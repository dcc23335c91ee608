from django.urls import path

from plait.innovations import views

app_name = "innovations"
urlpatterns = [
    path("", views.home, name="home"),
]
