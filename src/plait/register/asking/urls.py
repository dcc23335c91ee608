"""What a link for consent leads to."""

from django.urls import path

from plait.register.asking import views

urlpatterns = [
    path("", views.page, name="consent"),
    path("erasure/", views.erasure, name="consent_erasure"),
]
