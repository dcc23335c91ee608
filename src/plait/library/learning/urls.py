from django.urls import path

from plait.library.learning import views
from plait.library.phone.views import once

urlpatterns = [
    path("learning/", once(views.learning), name="learning"),
    path("learning/<int:cycle_id>/", once(views.cycle), name="cycle"),
    path("learning/<int:cycle_id>/complete/", views.complete, name="complete_cycle"),
]
