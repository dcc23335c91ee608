from django.urls import include, path

from plait.study import views

app_name = "study"
urlpatterns = [
    path("settings/", views.settings_page, name="settings"),
    path("settings/archive/", views.archive, name="archive"),
    path("settings/reopen/", views.reopen, name="reopen"),
    path("members/", views.members, name="members"),
    path("members/invite/", views.invite, name="invite"),
    path("members/invitations/<int:invitation_id>/revoke/", views.revoke, name="revoke"),
    path("members/<int:membership_id>/", views.change_member, name="change_member"),
    path("live/", views.live, name="live"),
    path("files/", views.begin_file, name="begin_file"),
    path("files/<str:token>/", views.file_part, name="file_part"),
    path("", include("plait.study.mailing.urls")),
    path("log/", views.log, name="log"),
    path("log/<int:event_id>/", views.event, name="event"),
    path("log/<int:event_id>/erase/", views.erase, name="erase"),
    path("log/rows/<str:kind>/<int:row_id>/", views.row, name="row"),
    path("undo/<int:event_id>/", views.undo, name="undo"),
]
