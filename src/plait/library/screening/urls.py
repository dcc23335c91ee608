from django.urls import path

from plait.library.phone.views import next_papers, once
from plait.library.screening import views

urlpatterns = [
    path("reviews/", views.reviews, name="reviews"),
    path("reviews/new/", views.new_review, name="new_review"),
    path("reviews/<int:review_id>/", views.review, name="review"),
    path("reviews/<int:review_id>/start/", views.start, name="start_review"),
    path("reviews/<int:review_id>/delete/", views.delete, name="delete_review"),
    path("reviews/<int:review_id>/next/", next_papers, name="next_papers"),
    path("reviews/<int:review_id>/screen/", once(views.screen), name="screen"),
    path("reviews/<int:review_id>/undo/", once(views.undo), name="undo_verdict"),
    path("reviews/<int:review_id>/close/", views.close, name="close_seat"),
    path("reviews/<int:review_id>/closings/<int:closing_id>/reopen/", views.reopen, name="reopen_seat"),
    path("reviews/<int:review_id>/reveal/", views.reveal, name="reveal_review"),
    path("reviews/<int:review_id>/conflicts/", views.conflicts, name="conflicts"),
    path("reviews/<int:review_id>/conflicts/<int:paper_id>/", views.settle, name="settle"),
    path("reviews/<int:review_id>/collect/", views.collect, name="collect"),
    path("reviews/<int:review_id>/decisions.csv", views.decisions, name="decisions"),
    path("reviews/<int:review_id>/flow.svg", views.figure, name="flow_figure"),
]
