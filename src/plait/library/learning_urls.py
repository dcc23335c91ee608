from django.urls import path

from plait.library import learning_views as views

urlpatterns = [
    path("learning/", views.learning, name="learning"),
    path("learning/chain/", views.verify, name="learning_chain"),
    path("learning/all/<str:suffix>/", views.all_file, name="learning_all_file"),
    path("learning/year/<str:kind>/<int:year>/", views.year, name="learning_year"),
    path("learning/year/<str:kind>/<int:year>/<str:suffix>/", views.year_file, name="learning_year_file"),
    path("learning/<int:cycle_id>/", views.cycle, name="cycle"),
    path("learning/<int:cycle_id>/complete/", views.complete, name="complete_cycle"),
    path("learning/<int:cycle_id>/withdraw/", views.withdraw, name="withdraw_cycle"),
    path("learning/<int:cycle_id>/delete/", views.delete, name="delete_cycle"),
    path("learning/<int:cycle_id>/files/<str:suffix>/", views.cycle_file, name="cycle_file"),
]
