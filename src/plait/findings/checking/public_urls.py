"""The speaker's page: what a link to check quotations leads to."""

from django.urls import path

from plait.findings.checking import views

urlpatterns = [path("", views.quoted, name="check_quotations")]
