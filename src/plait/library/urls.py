from django.urls import include, path

app_name = "library"
urlpatterns = [
    path("", include("plait.library.search.urls")),
    path("", include("plait.library.related.urls")),
    path("", include("plait.library.duplicates.urls")),
    path("", include("plait.library.screening.urls")),
    path("", include("plait.library.learning.urls")),
    path("", include("plait.library.full_text.urls")),
    path("", include("plait.library.importing.urls")),
    path("", include("plait.library.papers.urls")),
]
