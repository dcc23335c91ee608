"""Searches, and the index of a large library."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.utils import timezone

from plait.study.models import Study


class SearchLog(models.Model):
    """One search by one person, seen by that person alone: the trail of a learning cycle."""

    OWN_TRAIL = True

    study = models.ForeignKey(Study, on_delete=models.CASCADE, related_name="paper_searches")
    account = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="paper_searches")
    query = models.CharField(max_length=500)
    filters = models.JSONField(default=dict, blank=True)
    n_hits = models.PositiveIntegerField()
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ("-at",)

    def __str__(self) -> str:
        return self.query


class SavedSearch(models.Model):
    """A search somebody wants to run again."""

    study = models.ForeignKey(Study, on_delete=models.CASCADE, related_name="saved_paper_searches")
    account = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="saved_paper_searches")
    name = models.CharField(max_length=120)
    query = models.CharField(max_length=500, blank=True)
    filters = models.JSONField(default=dict, blank=True)
    saved_at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ("name",)
        constraints = (models.UniqueConstraint(fields=("study", "account", "name"), name="saved_search_name_once"),)

    def __str__(self) -> str:
        return self.name


class LargeIndex(models.Model):
    """The tantivy index of a study with many papers, see large_index. folder: the name of its folder, '' until it is
    complete. commit: the name of its last commit. While the row is there, changes of the study's papers are noted."""

    FOUND_ANEW = True

    study = models.OneToOneField(Study, on_delete=models.CASCADE, related_name="+")
    folder = models.CharField(max_length=40, blank=True)
    commit = models.CharField(max_length=40, blank=True)

    def __str__(self) -> str:
        return f"Index of study {self.study_id}"


class PaperChange(models.Model):
    """A paper that the study's large index holds otherwise than the database. Written by triggers, also of papers that
    are gone, so these are no foreign keys."""

    FOUND_ANEW = True

    study_id = models.BigIntegerField(db_index=True)
    paper_id = models.BigIntegerField()

    def __str__(self) -> str:
        return f"Change of paper {self.paper_id}"
