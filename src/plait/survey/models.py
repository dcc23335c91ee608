"""Questionnaires, who was invited, and what was answered. Answers know a person by code only."""

from __future__ import annotations

from django.db import models
from django.utils import timezone

from plait.records.questionnaire import ItemKind
from plait.register.models import Clause, Frame, Person
from plait.register.taking_part import Counted
from plait.study.models import Study


class Questionnaire(models.Model):
    """A questionnaire as its author wrote it. The completeness rule is part of it and is fixed when it opens.

    partial_at, complete_at: share of the items shown, 0 to 1, from which a response counts as partial, as complete.
    """

    study = models.ForeignKey(Study, on_delete=models.CASCADE, related_name="questionnaires")
    frame = models.ForeignKey(Frame, on_delete=models.PROTECT, null=True, blank=True, related_name="questionnaires")
    title = models.CharField(max_length=300)
    version = models.CharField(max_length=60, blank=True)
    languages = models.JSONField(default=list)
    group_labels = models.JSONField(default=dict, blank=True, help_text="{group: {language: text}}")
    introduction = models.TextField(blank=True)
    partial_at = models.FloatField(default=0.5)
    complete_at = models.FloatField(default=0.8)
    created_at = models.DateTimeField(default=timezone.now)
    opened_at = models.DateTimeField(null=True, blank=True)
    closed_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ("created_at", "pk")

    def __str__(self) -> str:
        return self.title

    @property
    def is_open(self) -> bool:
        return self.opened_at is not None and self.closed_at is None


class Item(models.Model):
    """One question, note or calculation; the fields of records.questionnaire.Item."""

    questionnaire = models.ForeignKey(Questionnaire, on_delete=models.CASCADE, related_name="items")
    order = models.PositiveIntegerField()
    name = models.CharField(max_length=120)
    kind = models.CharField(max_length=20, choices=[(kind.value, kind.value) for kind in ItemKind])
    labels = models.JSONField(default=dict)
    hints = models.JSONField(default=dict, blank=True)
    choices = models.JSONField(default=list, blank=True, help_text="[{name, labels: {language: text}}] in order")
    ordered = models.BooleanField(default=False)
    block = models.CharField(max_length=120, blank=True)
    page = models.JSONField(default=list, blank=True)
    relevant = models.TextField(blank=True)
    constraint = models.TextField(blank=True)
    constraint_message = models.TextField(blank=True)
    calculation = models.TextField(blank=True)
    required = models.BooleanField(default=False)
    consent = models.CharField(max_length=20, blank=True, choices=Clause.choices)

    class Meta:
        ordering = ("order",)
        constraints = (models.UniqueConstraint(fields=("questionnaire", "name"), name="item_name_once"),)

    def __str__(self) -> str:
        return self.name

    @property
    def label(self) -> str:
        return next((text for text in self.labels.values() if text), self.name)


class Invitation(models.Model):
    """One person asked to answer, by an access link; GET on it changes nothing.

    disposition: an AAPOR code set by staff with a reason, '' when it follows from what happened.
    """

    questionnaire = models.ForeignKey(Questionnaire, on_delete=models.CASCADE, related_name="invitations")
    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="invitations")
    invited_at = models.DateTimeField(default=timezone.now)
    opened_at = models.DateTimeField(null=True, blank=True)
    refused_at = models.DateTimeField(null=True, blank=True)
    disposition = models.CharField(max_length=10, blank=True)
    disposition_reason = models.CharField(max_length=300, blank=True)

    class Meta:
        constraints = (models.UniqueConstraint(fields=("questionnaire", "person"), name="invited_once"),)

    def __str__(self) -> str:
        return f"Invitation of {self.person_id}"


class Response(models.Model):
    """One filled questionnaire. code: its id in the study or in the file it came from.

    status: by the questionnaire's completeness rule. n_shown, n_answered: items shown to, answered by this person.
    """

    class Status(models.TextChoices):
        COMPLETE = "complete", "Complete"
        PARTIAL = "partial", "Partial"
        BREAK_OFF = "break-off", "Break-off"

    class Source(models.TextChoices):
        LINK = "link", "Personal link"
        TYPED = "typed", "Typed in"
        IMPORTED = "imported", "Imported"

    questionnaire = models.ForeignKey(Questionnaire, on_delete=models.CASCADE, related_name="responses")
    person = models.ForeignKey(Person, on_delete=models.PROTECT, null=True, blank=True, related_name="responses")
    code = models.CharField(max_length=120)
    source = models.CharField(max_length=20, choices=Source.choices)
    status = models.CharField(max_length=20, choices=Status.choices)
    n_shown = models.PositiveIntegerField(default=0)
    n_answered = models.PositiveIntegerField(default=0)
    received_at = models.DateTimeField(default=timezone.now)

    objects = models.Manager["Response"]()
    counted = Counted["Response"]("person", Clause.SURVEY)

    class Meta:
        ordering = ("code",)
        constraints = (
            models.UniqueConstraint(fields=("questionnaire", "code"), name="response_code_once"),
            models.UniqueConstraint(
                fields=("questionnaire", "person"),
                name="one_response_a_person",
                condition=models.Q(person__isnull=False),
            ),
        )

    def __str__(self) -> str:
        return self.code


class Answer(models.Model):
    """What one person said to one item. An item that was not shown to a person has no row.

    value: the choice's name, choices with blanks between for select_multiple, else the text; '' unless answered.
    """

    class Status(models.IntegerChoices):
        ANSWERED = 0, "answered"
        SKIPPED = 1, "skipped"
        DONT_KNOW = 2, "don't know"
        REFUSED = 3, "refused"

    response = models.ForeignKey(Response, on_delete=models.CASCADE, related_name="answers", db_index=False)
    item = models.ForeignKey(Item, on_delete=models.CASCADE, related_name="answers", db_index=False)
    status = models.SmallIntegerField(choices=Status.choices, default=Status.ANSWERED)
    value = models.TextField(blank=True)

    objects = models.Manager["Answer"]()
    counted = Counted["Answer"]("response__person", Clause.SURVEY)

    class Meta:
        constraints = (models.UniqueConstraint(fields=("response", "item"), name="one_answer_an_item"),)
        indexes = (models.Index(fields=("item", "status", "value"), name="answer_by_item"),)

    def __str__(self) -> str:
        return f"Answer of {self.response_id} to {self.item_id}"
