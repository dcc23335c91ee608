"""Addresses of papers, labels and folders."""

from django.urls import path

from plait.library.papers import views
from plait.library.phone.views import once

urlpatterns = [
    path("add/", views.add, name="add"),
    path("papers/<int:paper_id>/", views.paper, name="paper"),
    path("papers/<int:paper_id>/mark/", once(views.mark), name="mark"),
    path("papers/<int:paper_id>/cite/<str:suffix>/", views.cite, name="cite"),
    path("papers/<int:paper_id>/delete/", views.delete, name="delete_paper"),
    path("labels/", views.all_labels, name="labels"),
    path("labels/<int:label_id>/", views.label, name="label"),
    path("folders/", views.folders, name="folders"),
    path("folders/<int:folder_id>/", views.folder, name="folder"),
    path("folders/<int:folder_id>/delete/", views.delete_folder, name="delete_folder"),
    path("folders/<int:folder_id>/references/<str:suffix>/", views.folder_references, name="folder_references"),
    path("folders/<int:folder_id>/citations/", views.folder_citations, name="folder_citations"),
    path("papers/<int:paper_id>/labels/", once(views.labels), name="paper_labels"),
    path("papers/<int:paper_id>/folders/", once(views.place), name="paper_folders"),
    path("papers/<int:paper_id>/comments/", once(views.comments), name="comments"),
    path("comments/<int:comment_id>/withdraw/", once(views.withdraw_comment), name="withdraw_comment"),
    path("papers/<int:paper_id>/citation/", views.citation, name="citation"),
]
