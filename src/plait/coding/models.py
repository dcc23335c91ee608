"""The codebook, codings, coders and themes. A code is a label; a coding is that label on a segment."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.utils import timezone

from plait.interviews.models import TextRevision
from plait.register.models import Clause
from plait.register.taking_part import Counted
from plait.study.models import Study

# The colours of codes, by number; the style sheet coding.css says for each number how it looks.
COLOURS = (
    "Teal", "Orange", "Blue", "Red", "Green", "Violet", "Brown", "Pink", "Sky", "Olive", "Slate", "Gold",
)  # fmt: skip


class Coder(models.Model):
    """Somebody who codes: a member of the study, or a name that came with imported codings."""

    study = models.ForeignKey(Study, on_delete=models.CASCADE, related_name="coders")
    name = models.CharField(max_length=120)
    account = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, blank=True)

    class Meta:
        ordering = ("name",)
        constraints = (
            models.UniqueConstraint(fields=("study", "name"), name="coder_name_once"),
            models.UniqueConstraint(fields=("study", "account"), name="one_coder_an_account"),
        )

    def __str__(self) -> str:
        return self.name


class Code(models.Model):
    """A label in the codebook tree. colour: its number in COLOURS."""

    study = models.ForeignKey(Study, on_delete=models.CASCADE, related_name="codes")
    parent = models.ForeignKey("self", on_delete=models.PROTECT, null=True, blank=True, related_name="children")
    name = models.CharField(max_length=200)
    definition = models.TextField(blank=True)
    colour = models.PositiveSmallIntegerField(default=0)
    order = models.PositiveIntegerField(default=0)
    created_at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ("order", "name")
        constraints = (
            models.UniqueConstraint(fields=("study", "parent", "name"), name="code_name_once_under_a_parent"),
            models.UniqueConstraint(
                fields=("study", "name"), name="code_name_once_at_the_top", condition=models.Q(parent__isnull=True)
            ),
        )

    def __str__(self) -> str:
        return self.name


class Coding(models.Model):
    """A code on a segment of one text revision, by one coder. start, end: code points, end exclusive."""

    code = models.ForeignKey(Code, on_delete=models.PROTECT, related_name="codings")
    revision = models.ForeignKey(TextRevision, on_delete=models.PROTECT, related_name="codings")
    coder = models.ForeignKey(Coder, on_delete=models.PROTECT, related_name="codings")
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()
    note = models.TextField(blank=True)
    created_at = models.DateTimeField(default=timezone.now)

    objects = models.Manager["Coding"]()
    counted = Counted["Coding"]("revision__transcript__interview__person", Clause.INTERVIEW)
    # Those whose words may be printed.
    quotable = Counted["Coding"]("revision__transcript__interview__person", Clause.INTERVIEW, Clause.QUOTING)

    class Meta:
        # By place in each text. "revision" would be sorted by its number, and mix the texts.
        ordering = ("revision_id", "start", "end", "pk")
        verbose_name = "coded passage"
        constraints = (
            models.UniqueConstraint(fields=("code", "revision", "start", "end", "coder"), name="coding_once"),
            models.CheckConstraint(condition=models.Q(start__lt=models.F("end")), name="coding_has_length"),
        )
        indexes = (
            models.Index(fields=("revision", "start"), name="coding_by_place"),
            models.Index(fields=("code", "revision", "start"), name="coding_by_code"),
        )

    def __str__(self) -> str:
        return f"Coding {self.pk}"

    @property
    def place(self) -> str:
        """Whose words these are: the person and the interview, or the paper; with the pages where queries.on_pages
        found them."""
        pages = (getattr(self, name, None) for name in ("first_page", "last_page"))
        return self.revision.transcript.place(*pages)


class Theme(models.Model):
    """What several codes together say; the rows of a joint display."""

    study = models.ForeignKey(Study, on_delete=models.CASCADE, related_name="themes")
    name = models.CharField(max_length=200)
    description = models.TextField(blank=True)
    codes = models.ManyToManyField(Code, related_name="themes", blank=True)
    order = models.PositiveIntegerField(default=0)

    class Meta:
        ordering = ("order", "name")
        constraints = (models.UniqueConstraint(fields=("study", "name"), name="theme_name_once"),)

    def __str__(self) -> str:
        return self.name
