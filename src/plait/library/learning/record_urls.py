"""Addresses of an account's learning record, which stays when its studies are gone."""

from django.urls import path

from plait.library.learning import views

urlpatterns = [
    path("", views.record, name="home"),
    path("chain/", views.verify, name="chain"),
    path("all/<str:suffix>/", views.all_file, name="all_file"),
    path("year/<str:kind>/<int:year>/", views.year, name="year"),
    path("year/<str:kind>/<int:year>/<str:suffix>/", views.year_file, name="year_file"),
    path("<int:cycle_id>/", views.entry, name="entry"),
    path("<int:cycle_id>/withdraw/", views.withdraw, name="withdraw"),
    path("<int:cycle_id>/delete/", views.delete, name="delete"),
    path("<int:cycle_id>/files/<str:suffix>/", views.entry_file, name="entry_file"),
]
