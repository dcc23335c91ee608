from django.urls import path

from plait.findings.checking import views

urlpatterns = [
    path("speakers/", views.speakers, name="speakers"),
    path("speakers/<int:person_id>/", views.speaker, name="speaker"),
    path("speakers/<int:person_id>/link/", views.make_link, name="make_quotations_link"),
    path("speakers/<int:person_id>/void/", views.void_link, name="void_quotations_link"),
]
