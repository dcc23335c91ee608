from django.urls import path

from plait.coding import views

app_name = "coding"
urlpatterns = [
    path("", views.home, name="home"),
    path("codes/new/", views.new_code, name="new_code"),
    path("codes/<int:code_id>/", views.code, name="code"),
    path("codes/<int:code_id>/change/", views.change_code, name="change_code"),
    path("codes/<int:code_id>/merge/", views.merge, name="merge"),
    path("codes/<int:code_id>/delete/", views.delete_code, name="delete_code"),
    path("merges/<int:event_id>/undo/", views.undo_merge, name="undo_merge"),
    path("themes/new/", views.new_theme, name="new_theme"),
    path("themes/<int:theme_id>/", views.theme, name="theme"),
    path("themes/<int:theme_id>/change/", views.change_theme, name="change_theme"),
    path("themes/<int:theme_id>/delete/", views.delete_theme, name="delete_theme"),
    path("transcripts/", views.transcripts, name="transcripts"),
    path("transcripts/<int:transcript_id>/", views.transcript, name="transcript"),
    path("transcripts/<int:transcript_id>/segments/", views.segments, name="segments"),
    path("transcripts/<int:transcript_id>/apply/", views.apply, name="apply"),
    path("codings/<int:coding_id>/", views.coding, name="coding"),
    path("codings/<int:coding_id>/remove/", views.remove, name="remove"),
    path("removed/<int:event_id>/restore/", views.restore, name="restore"),
    path("left-behind/", views.left_behind, name="left_behind"),
]
