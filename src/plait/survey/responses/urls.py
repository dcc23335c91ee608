from django.urls import path

from plait.survey.responses import views

urlpatterns = [
    path("jobs/<int:job_id>/", views.job, name="job"),
    path("<int:questionnaire_id>/responses/", views.responses, name="responses"),
    path("<int:questionnaire_id>/responses/<int:response_id>/", views.response, name="response"),
    path("<int:questionnaire_id>/responses/<int:response_id>/remove/", views.remove, name="remove"),
    path("<int:questionnaire_id>/type/", views.type_in, name="type"),
    path("<int:questionnaire_id>/import/", views.upload, name="import"),
    path("<int:questionnaire_id>/import/<int:upload_id>/", views.map_columns, name="map"),
]
