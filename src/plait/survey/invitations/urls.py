from django.urls import path

from plait.survey.invitations import views

urlpatterns = [
    path("<int:questionnaire_id>/invite/", views.invite, name="invite"),
    path("<int:questionnaire_id>/invitations/", views.invitations, name="invitations"),
    path("<int:questionnaire_id>/invitations/<int:invitation_id>/", views.invitation, name="invitation"),
    path("<int:questionnaire_id>/invitations/<int:invitation_id>/refuse/", views.refuse, name="refuse"),
]
