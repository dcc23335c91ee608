"""Addresses of the pages about full text."""

from django.urls import path

from plait.library.full_text import views

urlpatterns = [
    path("institution/", views.institution, name="institution"),
    path("institution/holdings/", views.holdings, name="holdings"),
    path("institution/providers/<str:provider>/", views.switch, name="provider"),
    path("full-text/jobs/<int:job_id>/", views.job, name="full_text_job"),
    path("full-text/search/", views.search_pdfs, name="search_pdfs"),
    path("full-text/<int:full_text_id>/", views.pdf, name="pdf"),
    path("full-text/<int:full_text_id>/change/", views.change_pdf, name="change_pdf"),
    path("full-text/<int:full_text_id>/file/", views.pdf_file, name="pdf_file"),
    path("papers/<int:paper_id>/ask/", views.ask_about_paper, name="ask_about_paper"),
    path("papers/<int:paper_id>/pdf/", views.upload_pdf, name="upload_pdf"),
    path("folders/<int:folder_id>/ask/", views.ask_about_folder, name="ask_about_folder"),
]
