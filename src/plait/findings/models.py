"""Joint displays and findings: where numbers and words meet, who judged what, and on which evidence."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from plait.coding.models import Code, Coding, Theme
from plait.interviews.models import TextRevision
from plait.register.models import Clause, Person
from plait.register.taking_part import Counted
from plait.study.models import Study
from plait.survey.models import Item


class JointDisplay(models.Model):
    """Rows are themes or codes, columns are groups of the answers to one item, or of several items side by side.

    groups: [{key, item: item's name, label, values: [choice names]}] or, for a number item,
    [{key, item, label, low, high}] (low <= x < high, null where open). key tells the columns of a display apart.
    """

    study = models.ForeignKey(Study, on_delete=models.CASCADE, related_name="joint_displays")
    title = models.CharField(max_length=200)
    items = models.ManyToManyField(Item, related_name="joint_displays")
    groups = models.JSONField(default=list)
    created_at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ("created_at", "pk")

    def __str__(self) -> str:
        return self.title


class DisplayRow(models.Model):
    """One row of a joint display: a theme or a code (its children included)."""

    display = models.ForeignKey(JointDisplay, on_delete=models.CASCADE, related_name="rows")
    order = models.PositiveIntegerField()
    theme = models.ForeignKey(Theme, on_delete=models.PROTECT, null=True, blank=True)
    code = models.ForeignKey(Code, on_delete=models.PROTECT, null=True, blank=True)

    class Meta:
        ordering = ("order",)
        constraints = (
            models.CheckConstraint(
                condition=models.Q(theme__isnull=True) ^ models.Q(code__isnull=True), name="row_is_theme_or_code"
            ),
        )

    def __str__(self) -> str:
        return str(self.theme or self.code)


class Cell(models.Model):
    """A person's judgement of one cell. group: the column's key. evidence_sha256: of the people and segments it was
    judged on; when the evidence differs now, the judgement is stale."""

    class Mark(models.TextChoices):
        CONVERGE = "converge", "Converge"
        COMPLEMENT = "complement", "Complement"
        DIVERGE = "diverge", "Diverge"
        SILENT = "silent", "Silent"

    row = models.ForeignKey(DisplayRow, on_delete=models.CASCADE, related_name="cells")
    group = models.CharField(max_length=200)
    mark = models.CharField(max_length=20, choices=Mark.choices)
    note = models.TextField(blank=True)
    signed_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    signed_name = models.CharField(max_length=200)
    signed_at = models.DateTimeField(default=timezone.now)
    evidence_sha256 = models.CharField(max_length=64)

    class Meta:
        constraints = (models.UniqueConstraint(fields=("row", "group"), name="one_judgement_a_cell"),)

    def __str__(self) -> str:
        return f"{self.mark} in cell {self.pk}"


class Finding(models.Model):
    """A statement the study makes."""

    study = models.ForeignKey(Study, on_delete=models.CASCADE, related_name="findings")
    statement = models.TextField()
    order = models.PositiveIntegerField(default=0)
    written_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    written_at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ("order", "pk")

    def __str__(self) -> str:
        return self.statement[:80]


class Evidence(models.Model):
    """What a finding stands on: an item's table, a quotation, or a joint display. sha256: of it when it was cited."""

    finding = models.ForeignKey(Finding, on_delete=models.CASCADE, related_name="evidence")
    item = models.ForeignKey(Item, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    coding = models.ForeignKey(Coding, on_delete=models.SET_NULL, null=True, blank=True, related_name="+")
    display = models.ForeignKey(JointDisplay, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    sha256 = models.CharField(max_length=64)

    def __str__(self) -> str:
        return f"Evidence {self.pk} of finding {self.finding_id}"


class KeptText(models.Model):
    """A text whose figures are checked anew each time it is looked at: an abstract, a press release, an own draft.

    bases: words -> number of people. population: people in the frame that response rates are held against.
    """

    study = models.ForeignKey(Study, on_delete=models.CASCADE, related_name="kept_texts")
    title = models.CharField(max_length=200)
    text = models.TextField()
    bases = models.JSONField(default=dict, blank=True)
    population = models.PositiveIntegerField(null=True, blank=True)
    decimal_comma = models.BooleanField(default=False)
    kept_at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ("kept_at", "pk")
        constraints = (models.UniqueConstraint(fields=("study", "title"), name="kept_text_title_once"),)

    def __str__(self) -> str:
        return self.title


class SpeakerAnswer(models.Model):
    """What a person answered who was shown the quotations of their words. remark: on all of them."""

    study = models.ForeignKey(Study, on_delete=models.CASCADE, related_name="speaker_answers")
    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="speaker_answers")
    answered_at = models.DateTimeField(default=timezone.now)
    remark = models.TextField(blank=True)

    objects = models.Manager["SpeakerAnswer"]()
    counted = Counted["SpeakerAnswer"]("person", Clause.INTERVIEW)

    class Meta:
        ordering = ("person__code",)
        verbose_name = "speaker's answer"
        constraints = (models.UniqueConstraint(fields=("study", "person"), name="one_answer_a_speaker"),)

    def __str__(self) -> str:
        return f"Answer of person {self.person_id}"


class QuotationReply(models.Model):
    """Whether words may be quoted, as the person says who spoke them.

    revision, start, end: where the words stand, in code points, end exclusive; they move with a corrected text, and
    stay behind where the correction took them out. words: as they were shown. wish: how they are to be printed.
    """

    class Verdict(models.TextChoices):
        MAY = "may", _("May be used")
        NOT = "not", _("Please not")
        CHANGED = "changed", _("Only changed so")

    answer = models.ForeignKey(SpeakerAnswer, on_delete=models.CASCADE, related_name="replies")
    revision = models.ForeignKey(TextRevision, on_delete=models.PROTECT, related_name="replies")
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()
    words = models.TextField()
    verdict = models.CharField(max_length=20, choices=Verdict.choices)
    wish = models.TextField(blank=True)
    remark = models.TextField(blank=True)
    replied_at = models.DateTimeField(default=timezone.now)

    objects = models.Manager["QuotationReply"]()

    class Meta:
        ordering = ("revision_id", "start", "end")
        verbose_name = "reply to a quotation"
        verbose_name_plural = "replies to quotations"
        constraints = (
            models.UniqueConstraint(fields=("revision", "start", "end"), name="one_reply_a_quotation"),
            models.CheckConstraint(condition=models.Q(start__lt=models.F("end")), name="reply_has_length"),
        )

    def __str__(self) -> str:
        return f"Reply {self.pk}: {self.get_verdict_display()}"
