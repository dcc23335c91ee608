"""Papers that are or may be one."""

from __future__ import annotations

from django.db import models
from django.utils import timezone

from plait.library.papers.models import Paper
from plait.study.models import Study


class Merge(models.Model):
    """Two records found to be one paper. gone: of the record that went, `paper` its id and title, and `reviews` those
    that held both. An undo takes the row away.

    Of merges made before the log kept rows, gone and before hold the fields of both as they were, and undone_at when it
    was undone. These can no longer be undone.
    """

    study = models.ForeignKey(Study, on_delete=models.CASCADE, related_name="paper_merges")
    kept = models.ForeignKey(Paper, on_delete=models.CASCADE, related_name="merges")
    gone = models.JSONField()
    before = models.JSONField(default=dict)
    reasons = models.JSONField(default=list)
    score = models.FloatField()
    merged_at = models.DateTimeField(default=timezone.now)
    undone_at = models.DateTimeField(null=True, blank=True)

    def __str__(self) -> str:
        return f"Merge {self.pk}"


class DuplicatePair(models.Model):
    """Two papers of a study that are or may be one. certain: may be merged without a look. apart_at: when somebody said
    that they are two; the pair is not shown again."""

    study = models.ForeignKey(Study, on_delete=models.CASCADE, related_name="duplicate_pairs")
    one = models.ForeignKey(Paper, on_delete=models.CASCADE, related_name="+")
    other = models.ForeignKey(Paper, on_delete=models.CASCADE, related_name="+")
    score = models.FloatField()
    reasons = models.JSONField(default=list)
    certain = models.BooleanField(default=False)
    found_at = models.DateTimeField(default=timezone.now)
    apart_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ("-score", "pk")
        constraints = (
            models.UniqueConstraint(fields=("one", "other"), name="duplicate_pair_once"),
            models.CheckConstraint(condition=~models.Q(one=models.F("other")), name="pair_of_two_papers"),
        )

    def __str__(self) -> str:
        return f"{self.one_id} and {self.other_id}"
