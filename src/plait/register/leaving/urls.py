from django.urls import path

from plait.register.leaving import views

urlpatterns = [
    path("people/<int:person_id>/withdraw/", views.withdraw_person, name="withdraw_person"),
    path("people/<int:person_id>/leave/", views.leave, name="leave"),
    path("people/<int:person_id>/copy/", views.copy, name="copy"),
    path("people/<int:person_id>/again/", views.take_part_again, name="take_part_again"),
]
