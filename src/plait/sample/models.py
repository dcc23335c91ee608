"""Draws of interviewees from the respondents: the rule, the seed, who came out, and why."""

from __future__ import annotations

from django.db import models
from django.utils import timezone

from plait.register.models import Clause, Person
from plait.register.taking_part import Counted
from plait.study.models import Study
from plait.survey.models import Questionnaire


class Draw(models.Model):
    """One draw. It can be repeated to the same result from what stands here.

    strata: names of items and register fields. candidates: [{id: person code, attributes: {...}}] as they were.
    must_have, must_not: codes of people chosen, or left out, whatever the design.
    coverage: what the draw reaches, as methods.sampling.purposive gives it.
    """

    class Design(models.TextChoices):
        STRATIFIED = "stratified", "Random within strata"
        MAXIMUM_VARIATION = "maximum variation", "Maximum variation"

    study = models.ForeignKey(Study, on_delete=models.CASCADE, related_name="draws")
    questionnaire = models.ForeignKey(Questionnaire, on_delete=models.PROTECT, related_name="draws")
    title = models.CharField(max_length=200)
    design = models.CharField(max_length=30, choices=Design.choices)
    strata = models.JSONField(default=list)
    size = models.PositiveIntegerField()
    seed = models.BigIntegerField()
    must_have = models.JSONField(default=list, blank=True)
    must_not = models.JSONField(default=list, blank=True)
    candidates = models.JSONField(default=list)
    coverage = models.JSONField(default=dict, blank=True)
    drawn_at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ("-drawn_at", "-pk")

    def __str__(self) -> str:
        return self.title


class Selection(models.Model):
    """One person who came out of a draw: chosen, or in reserve in this order; and what came of it."""

    class Status(models.TextChoices):
        CHOSEN = "chosen", "Chosen"
        RESERVE = "reserve", "Reserve"
        DECLINED = "declined", "Declined"

    draw = models.ForeignKey(Draw, on_delete=models.CASCADE, related_name="selections")
    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="selections")
    order = models.PositiveIntegerField()
    status = models.CharField(max_length=20, choices=Status.choices)
    reason = models.TextField()
    status_reason = models.CharField(max_length=300, blank=True)
    replaces = models.ForeignKey("self", on_delete=models.SET_NULL, null=True, blank=True, related_name="replaced_by")
    decided_at = models.DateTimeField(null=True, blank=True)

    objects = models.Manager["Selection"]()
    counted = Counted["Selection"]("person", Clause.INTERVIEW)

    class Meta:
        ordering = ("order",)
        constraints = (models.UniqueConstraint(fields=("draw", "person"), name="selected_once_in_a_draw"),)

    def __str__(self) -> str:
        return f"{self.person_id} in {self.draw_id}"
