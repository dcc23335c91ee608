from django.urls import path

from plait.survey.tables import views

urlpatterns = [
    path("<int:questionnaire_id>/tables/", views.tables, name="tables"),
    path("<int:questionnaire_id>/tables/<int:item_id>/", views.item, name="item"),
]
