from django.urls import path

from plait.library.search import views

urlpatterns = [
    path("", views.home, name="home"),
    path("shelf/<str:shelf>/", views.home, name="shelf"),
    path("shelf/<str:shelf>/references/<str:suffix>/", views.export, name="export"),
    path("searches/", views.searches, name="searches"),
    path("searches/save/", views.save_search, name="save_search"),
    path("searches/<int:search_id>/delete/", views.delete_saved_search, name="delete_saved_search"),
]
