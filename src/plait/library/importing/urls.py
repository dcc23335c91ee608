from django.urls import path

from plait.library.importing import views

urlpatterns = [
    path("import/", views.upload, name="import"),
    path("import/<int:upload_id>/", views.preview, name="preview"),
    path("import/jobs/<int:job_id>/", views.import_job, name="import_job"),
]
