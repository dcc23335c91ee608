from django.urls import path

from plait.library.phone import views

urlpatterns = [
    path("app.webmanifest", views.manifest, name="manifest"),
    path("service-worker.js", views.service_worker, name="service_worker"),
    path("phone/", views.kept, name="kept"),
    path("phone/state/", views.state, name="state"),
    path("phone/offline/", views.offline, name="offline"),
    path("share/", views.share, name="share"),
]
