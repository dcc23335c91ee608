from django.urls import path

from plait.register.consents import views

urlpatterns = [
    path("consents/", views.consents, name="consents"),
    path("consents/wording/", views.sheet, name="consent_sheet"),
    path("consents/links/", views.links, name="consent_links"),
    path("consents/links/make/", views.make_links, name="make_consent_links"),
    path("consents/<int:consent_id>/withdraw/", views.withdraw, name="withdraw_consent"),
    path("people/<int:person_id>/consent/", views.record, name="record_consent"),
    path("people/<int:person_id>/consent-link/", views.make_link, name="make_consent_link"),
    path("people/<int:person_id>/consent-link/mail/", views.mail_link, name="mail_consent_link"),
    path("people/<int:person_id>/consent-link/void/", views.make_link_void, name="void_consent_link"),
    path("people/<int:person_id>/erasure-request/settle/", views.settle, name="settle_request"),
]
