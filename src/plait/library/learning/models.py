"""A literature search as a record of learning."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.utils import timezone

from plait.library.papers.models import Paper
from plait.study.models import Study


class Opening(models.Model):
    """Somebody opened a paper's page: the other half of a learning cycle's trail. Seen by that person alone."""

    OWN_TRAIL = True

    paper = models.ForeignKey(Paper, on_delete=models.CASCADE, related_name="openings")
    account = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ("-at",)
        indexes = (models.Index(fields=("account", "-at"), name="opening_by_account"),)

    def __str__(self) -> str:
        return f"Opening {self.pk}"


class LearningCycle(models.Model):
    """A literature search as a record of learning. trail: what the system saw (searches, papers opened), written when
    the cycle is completed. A completed cycle is a link of a chain of hashes and changes no more.

    It is its account's own and stays when its study is deleted: study is None then, study_title what it was called.
    """

    OWN_TRAIL = True

    class State(models.TextChoices):
        DRAFT = "draft", "Draft"
        COMPLETE = "complete", "Complete"
        WITHDRAWN = "withdrawn", "Withdrawn"

    study = models.ForeignKey(Study, on_delete=models.SET_NULL, null=True, blank=True, related_name="learning_cycles")
    study_title = models.CharField(max_length=300, blank=True)
    account = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="learning_cycles")
    state = models.CharField(max_length=10, choices=State.choices, default=State.DRAFT)
    question = models.TextField()
    reason = models.CharField(max_length=200, blank=True)
    papers = models.ManyToManyField(Paper, related_name="+", blank=True)
    answer = models.TextField(blank=True)
    effect = models.CharField(max_length=40, blank=True)
    effect_text = models.TextField(blank=True)
    further_need = models.TextField(blank=True)
    minutes = models.PositiveIntegerField(null=True, blank=True)
    credits = models.DecimalField(max_digits=5, decimal_places=2, null=True, blank=True)
    scheme = models.CharField(max_length=120, blank=True)
    started_at = models.DateTimeField(default=timezone.now)
    completed_at = models.DateTimeField(null=True, blank=True)
    number = models.PositiveIntegerField(null=True, blank=True)
    trail = models.JSONField(default=dict, blank=True)
    previous_hash = models.CharField(max_length=64, blank=True)
    hash = models.CharField(max_length=64, blank=True)

    class Meta:
        ordering = ("-started_at",)
        constraints = (
            models.UniqueConstraint(
                fields=("account", "number"), name="one_number_a_cycle", condition=models.Q(number__isnull=False)
            ),
        )

    def __str__(self) -> str:
        return self.question[:80]

    @property
    def named_study(self) -> str:
        """What its study is called, or was called when it was deleted."""
        return self.study.title if self.study else self.study_title
