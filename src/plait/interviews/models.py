"""Interviews, their transcripts, and the revisions of a transcript's text, none of which ever changes."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.db import models
from django.utils import timezone

from plait.register.models import Person
from plait.study.models import Study


class Interview(models.Model):
    """One conversation with one person of the register. code: its id in the study or in the files it came from."""

    class Mode(models.TextChoices):
        UNKNOWN = "", "Not noted"
        FACE_TO_FACE = "face to face", "Face to face"
        TELEPHONE = "telephone", "Telephone"
        VIDEO = "video", "Video call"

    study = models.ForeignKey(Study, on_delete=models.CASCADE, related_name="interviews")
    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="interviews")
    code = models.CharField(max_length=120)
    held_on = models.DateField(null=True, blank=True)
    mode = models.CharField(max_length=20, choices=Mode.choices, blank=True)
    interviewer = models.CharField(max_length=120, blank=True)
    minutes = models.PositiveIntegerField(null=True, blank=True)
    created_at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ("code",)
        constraints = (models.UniqueConstraint(fields=("study", "code"), name="interview_code_once"),)

    def __str__(self) -> str:
        return self.code


class Transcript(models.Model):
    """The written form of an interview; its text lies in revisions, the newest of which is the one in use."""

    interview = models.OneToOneField(Interview, on_delete=models.CASCADE, related_name="transcript")
    source_name = models.CharField(max_length=255)
    added_at = models.DateTimeField(default=timezone.now)

    def __str__(self) -> str:
        return f"Transcript of {self.interview_id}"


class TextRevision(models.Model):
    """One state of a transcript's text. It is written once. Offsets into it count Unicode code points."""

    transcript = models.ForeignKey(Transcript, on_delete=models.CASCADE, related_name="revisions")
    number = models.PositiveIntegerField()
    text = models.TextField()
    n_words = models.PositiveIntegerField()
    sha256 = models.CharField(max_length=64)
    reason = models.CharField(max_length=300, blank=True)
    written_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    written_at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ("number",)
        constraints = (models.UniqueConstraint(fields=("transcript", "number"), name="revision_number_once"),)

    def __str__(self) -> str:
        return f"Revision {self.number} of transcript {self.transcript_id}"

    def save(self, *args: Any, **kwargs: Any) -> None:
        if self.pk is not None:
            raise TypeError("A text revision never changes: write the next one.")
        super().save(*args, **kwargs)


class Turn(models.Model):
    """One speaker's turn in a revision; start and end in code points, end exclusive."""

    revision = models.ForeignKey(TextRevision, on_delete=models.CASCADE, related_name="turns")
    order = models.PositiveIntegerField()
    speaker = models.CharField(max_length=120, blank=True)
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()
    start_ms = models.PositiveIntegerField(null=True, blank=True)
    end_ms = models.PositiveIntegerField(null=True, blank=True)

    class Meta:
        ordering = ("order",)
        constraints = (
            models.UniqueConstraint(fields=("revision", "order"), name="turn_order_once"),
            models.CheckConstraint(condition=models.Q(start__lte=models.F("end")), name="turn_runs_forward"),
        )

    def __str__(self) -> str:
        return f"Turn {self.order} of revision {self.revision_id}"
