from django.urls import path

from plait.library import removal_views as views

urlpatterns = [path("papers/<int:paper_id>/delete/", views.delete, name="delete_paper")]
