from django.urls import path

from plait.study.mailing import views

urlpatterns = [
    path("mail/", views.home, name="mail"),
    path("mail/test/", views.test, name="test_mail"),
    path("mail/go-on/", views.go_on, name="go_on_sending"),
    path("mail/bounces/", views.bounces, name="bounces"),
    path("mail/bounces/<int:bounce_id>/settle/", views.settle, name="settle_bounce"),
    path("mail/<int:mail_id>/", views.one, name="one_mail"),
    path("mail/<int:mail_id>/again/", views.repeat, name="repeat_mail"),
]
