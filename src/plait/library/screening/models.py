"""Screening papers by two people, blind."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.utils import timezone

from plait.library.papers.models import Paper
from plait.study.models import Study


class Review(models.Model):
    """A title-abstract screening of papers by two people, blind. stopping_rule is stated before the first decision."""

    study = models.ForeignKey(Study, on_delete=models.CASCADE, related_name="reviews")
    title = models.CharField(max_length=200)
    question = models.TextField(blank=True)
    reasons = models.JSONField(default=list, help_text="Reasons for exclusion, in order.")
    n_screeners = models.PositiveSmallIntegerField(default=2)
    stopping_rule = models.JSONField(default=dict)
    seed = models.BigIntegerField(default=1)
    papers = models.ManyToManyField(Paper, related_name="reviews", blank=True)
    flow = models.JSONField(default=dict, blank=True, help_text="Counts before screening, for the PRISMA figure.")
    created_at = models.DateTimeField(default=timezone.now)
    started_at = models.DateTimeField(null=True, blank=True)
    revealed_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ("-created_at",)

    def __str__(self) -> str:
        return self.title


class Decision(models.Model):
    """One screener's verdict on one paper of a review."""

    class Verdict(models.TextChoices):
        INCLUDE = "include", "Include"
        EXCLUDE = "exclude", "Exclude"
        MAYBE = "maybe", "Maybe"

    review = models.ForeignKey(Review, on_delete=models.CASCADE, related_name="decisions")
    paper = models.ForeignKey(Paper, on_delete=models.PROTECT, related_name="decisions")
    account = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    verdict = models.CharField(max_length=10, choices=Verdict.choices)
    reason = models.CharField(max_length=200, blank=True)
    place = models.PositiveIntegerField(help_text="Which paper of this screener it was, from 1.")
    decided_at = models.DateTimeField(default=timezone.now)

    class Meta:
        constraints = (models.UniqueConstraint(fields=("review", "paper", "account"), name="one_decision_a_screener"),)
        indexes = (models.Index(fields=("review", "account"), name="decision_by_screener"),)

    def __str__(self) -> str:
        return f"{self.verdict} {self.paper_id}"


class Settlement(models.Model):
    """How a conflict between screeners was settled, by whom and why."""

    review = models.ForeignKey(Review, on_delete=models.CASCADE, related_name="settlements")
    paper = models.ForeignKey(Paper, on_delete=models.PROTECT, related_name="+")
    verdict = models.CharField(max_length=10, choices=Decision.Verdict.choices)
    reason = models.CharField(max_length=200, blank=True)
    settled_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    settled_at = models.DateTimeField(default=timezone.now)

    class Meta:
        constraints = (models.UniqueConstraint(fields=("review", "paper"), name="one_settlement_a_paper"),)

    def __str__(self) -> str:
        return f"{self.verdict} {self.paper_id}"


class Screener(models.Model):
    """One account's seat in a review. order: papers to come, from the first n_fitted decisions. n_asked: decisions when
    a job was last asked for a new order. checks: the random samples of the stopping rule, see queries.
    follows: whose rest this one screens, where a seat was handed on."""

    FOUND_ANEW = ("order", "n_fitted", "n_asked")

    review = models.ForeignKey(Review, on_delete=models.CASCADE, related_name="screeners")
    account = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    follows = models.OneToOneField("self", on_delete=models.PROTECT, null=True, blank=True, related_name="followed_by")
    order = models.JSONField(default=list)
    n_fitted = models.PositiveIntegerField(default=0)
    n_asked = models.PositiveIntegerField(default=0)
    checks = models.JSONField(default=list)
    joined_at = models.DateTimeField(default=timezone.now)
    done_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ("joined_at", "pk")
        constraints = (models.UniqueConstraint(fields=("review", "account"), name="one_seat_a_screener"),)

    def __str__(self) -> str:
        return f"Screener {self.pk}"


class Closing(models.Model):
    """A screener's part of a review ended by the study's owner, with the reason. screener: None for a seat that nobody
    took. handed_on: the rest waits for another screener; else it is screened by nobody in this seat."""

    review = models.ForeignKey(Review, on_delete=models.CASCADE, related_name="closings")
    screener = models.OneToOneField(Screener, on_delete=models.PROTECT, null=True, blank=True, related_name="closing")
    reason = models.CharField(max_length=300)
    handed_on = models.BooleanField(default=False)
    closed_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    closed_at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ("closed_at", "pk")
        constraints = (
            models.CheckConstraint(
                condition=models.Q(screener__isnull=False) | models.Q(handed_on=False), name="only_a_rest_is_handed_on"
            ),
        )

    def __str__(self) -> str:
        return f"Closing {self.pk}"
