from django.urls import path

from plait.innovations import views

app_name = "innovations"
urlpatterns = [
    path("", views.home, name="home"),
    path("new/", views.new, name="new"),
    path("counting-rule/", views.set_home, name="set_home"),
    path("countries/new/", views.add_country, name="add_country"),
    path("<int:innovation_id>/", views.innovation, name="innovation"),
    path("<int:innovation_id>/change/", views.change, name="change"),
    path("<int:innovation_id>/stages/new/", views.reach, name="reach"),
    path("<int:innovation_id>/stages/<int:stage_id>/remove/", views.remove_stage, name="remove_stage"),
    path("<int:innovation_id>/evidence/new/", views.add_evidence, name="add_evidence"),
    path("<int:innovation_id>/evidence/<int:evidence_id>/remove/", views.remove_evidence, name="remove_evidence"),
]
