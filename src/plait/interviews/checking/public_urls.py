"""The interviewee's pages: what a link to check a transcript leads to."""

from django.urls import path

from plait.interviews.checking import views

urlpatterns = [
    path("", views.start, name="check_transcript"),
    path("<int:number>/", views.page, name="check_transcript_page"),
    path("end/", views.end, name="check_transcript_end"),
]
