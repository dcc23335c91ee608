from django.urls import path

from plait.survey import invitation_views, response_views, table_views, views

app_name = "survey"
urlpatterns = [
    path("", views.home, name="home"),
    path("new/", views.new, name="new"),
    path("jobs/<int:job_id>/", response_views.job, name="job"),
    path("<int:questionnaire_id>/", views.questionnaire, name="questionnaire"),
    path("<int:questionnaire_id>/xlsform/", views.xlsform, name="xlsform"),
    path("<int:questionnaire_id>/settings/", views.change, name="change"),
    path("<int:questionnaire_id>/open/", views.open_, name="open"),
    path("<int:questionnaire_id>/close/", views.close, name="close"),
    path("<int:questionnaire_id>/delete/", views.delete, name="delete"),
    path("<int:questionnaire_id>/invite/", invitation_views.invite, name="invite"),
    path("<int:questionnaire_id>/invitations/", invitation_views.invitations, name="invitations"),
    path("<int:questionnaire_id>/invitations/<int:invitation_id>/", invitation_views.invitation, name="invitation"),
    path("<int:questionnaire_id>/invitations/<int:invitation_id>/refuse/", invitation_views.refuse, name="refuse"),
    path("<int:questionnaire_id>/responses/", response_views.responses, name="responses"),
    path("<int:questionnaire_id>/responses/<int:response_id>/", response_views.response, name="response"),
    path("<int:questionnaire_id>/responses/<int:response_id>/remove/", response_views.remove, name="remove"),
    path("<int:questionnaire_id>/type/", response_views.type_in, name="type"),
    path("<int:questionnaire_id>/import/", response_views.upload, name="import"),
    path("<int:questionnaire_id>/import/<int:upload_id>/", response_views.map_columns, name="map"),
    path("<int:questionnaire_id>/tables/", table_views.tables, name="tables"),
    path("<int:questionnaire_id>/tables/<int:item_id>/", table_views.item, name="item"),
]
