from django.urls import path

from plait.findings import views

app_name = "findings"
urlpatterns = [
    path("", views.home, name="home"),
]
