from django.urls import include, path

from plait.library import phone_views, views

app_name = "library"
urlpatterns = [
    path("", include("plait.library.search_urls")),
    path("", include("plait.library.feed_urls")),
    path("", include("plait.library.duplicate_urls")),
    path("", include("plait.library.screening_urls")),
    path("", include("plait.library.learning_urls")),
    path("", include("plait.library.full_text_urls")),
    path("", include("plait.library.page_urls")),
    path("", include("plait.library.removal_urls")),
    path("", views.home, name="home"),
    path("shelf/<str:shelf>/", views.home, name="shelf"),
    path("shelf/<str:shelf>/references/<str:suffix>/", views.export, name="export"),
    path("import/", views.upload, name="import"),
    path("import/<int:upload_id>/", views.preview, name="preview"),
    path("import/jobs/<int:job_id>/", views.import_job, name="import_job"),
    path("add/", views.add, name="add"),
    path("papers/<int:paper_id>/", views.paper, name="paper"),
    path("papers/<int:paper_id>/mark/", phone_views.once(views.mark), name="mark"),
    path("reviews/<int:review_id>/next/", phone_views.next_papers, name="next_papers"),
    path("papers/<int:paper_id>/related/", views.related, name="related"),
    path("papers/<int:paper_id>/cite/<str:suffix>/", views.cite, name="cite"),
]
