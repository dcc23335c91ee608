from django.urls import path

from plait.library.duplicates import views

urlpatterns = [
    path("duplicates/", views.duplicates, name="duplicates"),
    path("duplicates/certain/", views.duplicates, {"shown": "certain"}, name="certain_duplicates"),
    path("duplicates/<int:pair_id>/", views.duplicate_pair, name="duplicate_pair"),
    path("duplicates/merges/", views.merges, name="merges"),
    path("duplicates/merges/<int:merge_id>/undo/", views.undo_merge, name="undo_merge"),
]
