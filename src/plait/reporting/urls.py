from django.urls import path

from plait.reporting import views

app_name = "reporting"
urlpatterns = [
    path("", views.home, name="home"),
    path("report.<str:suffix>", views.download, name="download"),
]
