"""The workbench's pages inside one study."""

from django.urls import path

from plait.workbench import views

urlpatterns = [
    path("", views.home, name="home"),
    path("search/", views.search, name="search"),
    path("delete/", views.delete, name="delete"),
    path("jobs/", views.all_jobs, name="jobs"),
    path("jobs/<int:job_id>/", views.job, name="job"),
    path("jobs/<int:job_id>/cancel/", views.cancel_job, name="cancel_job"),
]
