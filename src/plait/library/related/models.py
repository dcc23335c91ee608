"""What papers are near each other, and what is shown because of it."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.utils import timezone

from plait.library.papers.models import Paper
from plait.study.models import Study


class Neighbour(models.Model):
    """A paper related to another, stored on import. words: the words both share, most telling first."""

    FOUND_ANEW = True

    paper = models.ForeignKey(Paper, on_delete=models.CASCADE, related_name="neighbours")
    other = models.ForeignKey(Paper, on_delete=models.CASCADE, related_name="+")
    rank = models.PositiveSmallIntegerField()
    score = models.FloatField()
    words = models.JSONField(default=list)

    class Meta:
        ordering = ("rank",)
        constraints = (models.UniqueConstraint(fields=("paper", "other"), name="neighbour_once"),)

    def __str__(self) -> str:
        return f"{self.paper_id} near {self.other_id}"


class PaperVector(models.Model):
    """What a sentence model made of a paper's text. model: its name. values: half-precision numbers, of length 1."""

    FOUND_ANEW = True

    paper = models.OneToOneField(Paper, on_delete=models.CASCADE, primary_key=True, related_name="vector")
    model = models.CharField(max_length=16)
    values = models.BinaryField()

    def __str__(self) -> str:
        return f"{self.paper_id} read by {self.model}"


class Interest(models.Model):
    """A topic somebody wants to read about: the papers liked or saved for it feed its ranking."""

    study = models.ForeignKey(Study, on_delete=models.CASCADE, related_name="interests")
    account = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="interests")
    name = models.CharField(max_length=120)
    papers = models.ManyToManyField(Paper, related_name="+", blank=True)
    created_at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ("name",)
        constraints = (models.UniqueConstraint(fields=("study", "account", "name"), name="interest_name_once"),)

    def __str__(self) -> str:
        return self.name


class FeedDay(models.Model):
    """What an interest's feed showed on one day, so that the day has an end. items: [{paper, why, is_new_topic}]."""

    OWN_TRAIL = True

    interest = models.ForeignKey(Interest, on_delete=models.CASCADE, related_name="days")
    day = models.DateField()
    items = models.JSONField(default=list)

    class Meta:
        constraints = (models.UniqueConstraint(fields=("interest", "day"), name="one_feed_a_day"),)

    def __str__(self) -> str:
        return f"{self.interest_id} on {self.day}"
