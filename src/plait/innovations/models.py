"""Innovations seen abroad, followed from observed to adopted at home, each step with its date and evidence."""

from __future__ import annotations

from django.db import models
from django.utils import timezone

from plait.coding.models import Coding
from plait.library.models import Paper
from plait.register.models import Country, Person
from plait.study.models import Study
from plait.survey.models import Answer


class Innovation(models.Model):
    """kind: idea, artefact, practice or structure. originators: who is to be credited, in their own words where known."""

    class Kind(models.TextChoices):
        IDEA = "idea", "Idea"
        ARTEFACT = "artefact", "Artefact"
        PRACTICE = "practice", "Practice or process"
        STRUCTURE = "structure", "Structure"

    study = models.ForeignKey(Study, on_delete=models.CASCADE, related_name="innovations")
    title = models.CharField(max_length=200)
    description = models.TextField(blank=True)
    problem = models.TextField(blank=True, help_text="The problem it answers, here and there.")
    kind = models.CharField(max_length=20, choices=Kind.choices, blank=True)
    origin_country = models.ForeignKey(Country, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    origin_place = models.CharField(max_length=200, blank=True)
    originators = models.CharField(max_length=300, blank=True)
    observed_by = models.ForeignKey(Person, on_delete=models.PROTECT, null=True, blank=True, related_name="observations")
    created_at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ("title",)

    def __str__(self) -> str:
        return self.title


class Stage(models.Model):
    """A stage an innovation reached on a date, or its exit, with the reason."""

    class Name(models.TextChoices):
        OBSERVED = "observed", "Observed"
        DESCRIBED = "described", "Described"
        SCREENED = "screened", "Screened"
        SPONSORED = "sponsored", "Home problem and sponsor found"
        PLANNED = "planned", "Adaptation planned"
        APPROVED = "approved", "Approved"
        PILOTED = "piloted", "Piloted"
        EVALUATED = "evaluated", "Evaluated"
        ADOPTED = "adopted", "Adopted at one site"
        SPREAD = "spread", "Spread"
        SUSTAINED = "sustained", "Sustained"
        REJECTED = "rejected", "Rejected"
        PARKED = "parked", "Parked"
        ABANDONED = "abandoned", "Abandoned"

    innovation = models.ForeignKey(Innovation, on_delete=models.CASCADE, related_name="stages")
    name = models.CharField(max_length=20, choices=Name.choices)
    reached_on = models.DateField()
    note = models.TextField(blank=True)
    recorded_at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ("reached_on", "pk")
        constraints = (
            models.UniqueConstraint(fields=("innovation", "name", "reached_on"), name="stage_once_on_a_day"),
        )

    def __str__(self) -> str:
        return f"{self.name} on {self.reached_on}"


EXITS = frozenset({Stage.Name.REJECTED, Stage.Name.PARKED, Stage.Name.ABANDONED})


class Evidence(models.Model):
    """What shows that an innovation was seen or moved on: an answer, a quotation, a paper, or a note."""

    innovation = models.ForeignKey(Innovation, on_delete=models.CASCADE, related_name="evidence")
    stage = models.ForeignKey(Stage, on_delete=models.SET_NULL, null=True, blank=True, related_name="evidence")
    answer = models.ForeignKey(Answer, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    coding = models.ForeignKey(Coding, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    paper = models.ForeignKey(Paper, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    note = models.TextField(blank=True)
    added_at = models.DateTimeField(default=timezone.now)

    def __str__(self) -> str:
        return f"Evidence {self.pk} of innovation {self.innovation_id}"
