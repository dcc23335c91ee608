from django.urls import include, path

from plait.findings import views

app_name = "findings"
urlpatterns = [
    path("", include("plait.findings.checking.urls")),
    path("", views.home, name="home"),
    path("new/", views.new_finding, name="new"),
    path("<int:finding_id>/", views.change_finding, name="change"),
    path("<int:finding_id>/delete/", views.delete_finding, name="delete"),
    path("displays/new/", views.new_display, name="new_display"),
    path("displays/<int:display_id>/", views.display, name="display"),
    path("displays/<int:display_id>/delete/", views.delete_display, name="delete_display"),
    path("displays/<int:display_id>/display.csv", views.export_display, {"suffix": "csv"}, name="export_csv"),
    path("displays/<int:display_id>/display.xlsx", views.export_display, {"suffix": "xlsx"}, name="export_xlsx"),
    path("displays/<int:display_id>/rows/<int:row_id>/cell/", views.cell, name="cell"),
    path("displays/<int:display_id>/rows/<int:row_id>/mark/", views.mark, name="mark"),
    path("figures/", views.figures, name="figures"),
    path("figures/<int:text_id>/discard/", views.discard_text, name="discard_text"),
]
