from django.urls import path

from plait.survey.questionnaires import views

urlpatterns = [
    path("", views.home, name="home"),
    path("new/", views.new, name="new"),
    path("<int:questionnaire_id>/", views.questionnaire, name="questionnaire"),
    path("<int:questionnaire_id>/xlsform/", views.xlsform, name="xlsform"),
    path("<int:questionnaire_id>/settings/", views.change, name="change"),
    path("<int:questionnaire_id>/open/", views.open_, name="open"),
    path("<int:questionnaire_id>/close/", views.close, name="close"),
    path("<int:questionnaire_id>/delete/", views.delete, name="delete"),
]
