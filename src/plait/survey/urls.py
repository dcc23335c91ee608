from django.urls import include, path

app_name = "survey"
urlpatterns = [
    path("", include("plait.survey.questionnaires.urls")),
    path("", include("plait.survey.invitations.urls")),
    path("", include("plait.survey.responses.urls")),
    path("", include("plait.survey.tables.urls")),
]
