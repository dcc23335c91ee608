from django.urls import path

from plait.sample import views

app_name = "sample"
urlpatterns = [
    path("", views.home, name="home"),
    path("new/<int:questionnaire_id>/", views.new, name="new"),
    path("<int:draw_id>/", views.draw, name="draw"),
    path("<int:draw_id>/repeat/", views.repeat, name="repeat"),
    path("<int:draw_id>/draw.csv", views.export, {"suffix": "csv"}, name="export_csv"),
    path("<int:draw_id>/draw.xlsx", views.export, {"suffix": "xlsx"}, name="export_xlsx"),
    path("<int:draw_id>/selections/<int:selection_id>/refuse/", views.refuse, name="refuse"),
]
