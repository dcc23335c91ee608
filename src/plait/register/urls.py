from django.urls import include, path

from plait.register import views

app_name = "register"
urlpatterns = [
    path("", include("plait.register.consents.urls")),
    path("", include("plait.register.leaving.urls")),
    path("", views.home, name="home"),
    path("people/<int:person_id>/", views.person, name="person"),
    path("organisations/", views.organisations, name="organisations"),
    path("partnerships/", views.partnerships, name="partnerships"),
    path("grants/", views.grants, name="grants"),
    path("countries/", views.countries, name="countries"),
    path("import/", views.upload, name="import"),
    path("import/<int:upload_id>/", views.map_columns, name="map"),
    path("freeze/", views.freeze, name="freeze"),
    path("frames/<int:frame_id>/", views.frame, name="frame"),
]
