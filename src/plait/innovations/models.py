"""Innovations seen abroad, followed from observed to adopted at home, each step with its date and evidence."""

from __future__ import annotations

from django.db import models
from django.utils import timezone

from plait.coding.models import Coding
from plait.library.papers.models import Paper
from plait.register.models import Country, Person
from plait.study.models import Study
from plait.survey.models import Answer


class Innovation(models.Model):
    """kind: idea, artefact, practice or structure. originators: who is to be credited, in their words where known."""

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
    observed_by = models.ForeignKey(
        Person, on_delete=models.PROTECT, null=True, blank=True, related_name="observations"
    )
    created_at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ("title",)

    def __str__(self) -> str:
        return self.title


class CountingRule(models.Model):
    """What a study calls home when it counts innovations that came home from abroad."""

    study = models.OneToOneField(Study, on_delete=models.CASCADE, related_name="counting_rule")
    home = models.ForeignKey(Country, on_delete=models.PROTECT, null=True, blank=True, related_name="+")

    def __str__(self) -> str:
        return f"Counting rule of {self.study_id}"


class Stage(models.Model):
    """A stage an innovation reached on a date, or its exit, with the reason. reason: only of an exit."""

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

    class Reason(models.TextChoices):
        SOURCE_COUNTRY = "source country", "Discounted for the country it came from"
        NO_GUIDELINE = "no guideline", "No guideline at home"
        NO_TRAINING = "no training", "No training at home"
        NO_SPACE = "no space", "No space or equipment at home"
        EVIDENCE_DISPUTED = "evidence disputed", "Its benefit is still argued about"
        BOUNDARIES = "boundaries", "Boundaries between organisations"
        NO_SUPPORT = "no support", "No support past the start"
        NO_TIME = "no time", "No protected time"
        TURNOVER = "turnover", "Burn-out or turnover of staff"
        NOT_LEARNING = "not learning", "The mission was not framed as learning"
        INDIVIDUAL = "individual", "The learning stayed with one person"
        OTHER = "other", "Another reason, in the note"

    innovation = models.ForeignKey(Innovation, on_delete=models.CASCADE, related_name="stages")
    name = models.CharField(max_length=20, choices=Name.choices)
    reached_on = models.DateField()
    reason = models.CharField(max_length=30, choices=Reason.choices, blank=True)
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
ORDER = tuple(name for name in Stage.Name if name not in EXITS)


class Evidence(models.Model):
    """What shows that an innovation was seen or moved on: an answer, a quotation, a paper, or a note."""

    ABOUT = ("answer", "coding")

    innovation = models.ForeignKey(Innovation, on_delete=models.CASCADE, related_name="evidence")
    stage = models.ForeignKey(Stage, on_delete=models.SET_NULL, null=True, blank=True, related_name="evidence")
    answer = models.ForeignKey(Answer, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    coding = models.ForeignKey(Coding, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    paper = models.ForeignKey(Paper, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    note = models.TextField(blank=True)
    added_at = models.DateTimeField(default=timezone.now)

    def __str__(self) -> str:
        return f"Evidence {self.pk} of innovation {self.innovation_id}"
