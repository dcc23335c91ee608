from django.urls import path

from plait.library.related import views

urlpatterns = [
    path("papers/<int:paper_id>/related/", views.related, name="related"),
    path("feed/", views.feed, name="feed"),
    path("feed/<int:interest_id>/", views.interest, name="interest"),
    path("feed/<int:interest_id>/papers/<int:paper_id>/", views.feed_mark, name="feed_mark"),
    path("feed/<int:interest_id>/delete/", views.delete_interest, name="delete_interest"),
    path("papers/<int:paper_id>/interests/", views.interests_of_paper, name="interests_of_paper"),
]
