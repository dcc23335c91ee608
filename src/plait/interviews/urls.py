from django.urls import include, path

from plait.interviews import views

app_name = "interviews"
urlpatterns = [
    path("", include("plait.interviews.checking.urls")),
    path("", views.home, name="home"),
    path("assign/", views.assign, name="assign"),
    path("new/", views.new, name="new"),
    path("<int:interview_id>/", views.interview, name="interview"),
    path("<int:interview_id>/change/", views.change, name="change"),
    path("<int:interview_id>/transcript/", views.attach, name="attach"),
    path("<int:interview_id>/revise/", views.revise, name="revise"),
    path("papers/<int:full_text_id>/", views.paper, name="paper"),
    path("papers/<int:full_text_id>/take/", views.take_paper, name="take_paper"),
    path("papers/<int:full_text_id>/remove/", views.remove_paper, name="remove_paper"),
    path("<int:interview_id>/revisions/<int:number>/", views.revision, name="revision"),
]
