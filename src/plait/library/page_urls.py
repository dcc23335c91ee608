"""Addresses of what stands on a paper's page, and of folders."""

from django.urls import path

from plait.library import page_views as views
from plait.library.phone_views import once

urlpatterns = [
    path("labels/", views.all_labels, name="labels"),
    path("labels/<int:label_id>/", views.label, name="label"),
    path("folders/", views.folders, name="folders"),
    path("folders/<int:folder_id>/", views.folder, name="folder"),
    path("folders/<int:folder_id>/delete/", views.delete_folder, name="delete_folder"),
    path("folders/<int:folder_id>/references/<str:suffix>/", views.folder_references, name="folder_references"),
    path("papers/<int:paper_id>/labels/", once(views.labels), name="paper_labels"),
    path("papers/<int:paper_id>/folders/", once(views.place), name="paper_folders"),
    path("papers/<int:paper_id>/comments/", once(views.comments), name="comments"),
    path("comments/<int:comment_id>/withdraw/", once(views.withdraw_comment), name="withdraw_comment"),
    path("papers/<int:paper_id>/citation/", views.citation, name="citation"),
]
