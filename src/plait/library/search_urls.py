from django.urls import path

from plait.library import search_views as views

urlpatterns = [
    path("searches/", views.searches, name="searches"),
    path("searches/save/", views.save_search, name="save_search"),
    path("searches/<int:search_id>/delete/", views.delete_saved_search, name="delete_saved_search"),
]
