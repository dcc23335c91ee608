from django.urls import path

from plait.interviews.checking import views

urlpatterns = [
    path("<int:interview_id>/check/link/", views.make_link, name="make_checking_link"),
    path("<int:interview_id>/check/void/", views.void_link, name="void_checking_link"),
    path("<int:interview_id>/answers/<int:proposal_id>/", views.answer, name="answer"),
    path("<int:interview_id>/answers/<int:proposal_id>/decide/", views.decide, name="decide"),
]
