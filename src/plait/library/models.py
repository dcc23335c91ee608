"""Papers, and what each person thinks of them."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.utils import timezone

from plait.study.models import Study


class Paper(models.Model):
    """The fields of records.paper.Paper. authors: [[family, given]]; abstract: [[label, text]];
    extra: tags of the source that have no field here. words: title, abstract and keywords, for search."""

    study = models.ForeignKey(Study, on_delete=models.CASCADE, related_name="papers")
    title = models.TextField()
    kind = models.CharField(max_length=60, default="article-journal")
    authors = models.JSONField(default=list)
    year = models.PositiveIntegerField(null=True, blank=True)
    journal = models.CharField(max_length=500, blank=True)
    volume = models.CharField(max_length=60, blank=True)
    issue = models.CharField(max_length=60, blank=True)
    pages = models.CharField(max_length=120, blank=True)
    publisher = models.CharField(max_length=300, blank=True)
    doi = models.CharField(max_length=300, blank=True, db_index=True)
    pmid = models.CharField(max_length=20, blank=True, db_index=True)
    pmcid = models.CharField(max_length=20, blank=True)
    issn = models.JSONField(default=list, blank=True)
    url = models.CharField(max_length=2000, blank=True)
    language = models.CharField(max_length=40, blank=True)
    abstract = models.JSONField(default=list, blank=True)
    keywords = models.JSONField(default=list, blank=True)
    notes = models.JSONField(default=list, blank=True)
    extra = models.JSONField(default=dict, blank=True)
    authors_line = models.TextField(blank=True)
    words = models.TextField(blank=True)
    terms = models.TextField(blank=True, help_text="What related papers are found by, see methods.related.")
    added_at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ("-year", "title")

    def __str__(self) -> str:
        return self.title[:120]


class Mark(models.Model):
    """One account's like or dislike of a paper, and whether it is saved."""

    class Verdict(models.TextChoices):
        NONE = "", "None"
        LIKE = "like", "Like"
        DISLIKE = "dislike", "Dislike"

    paper = models.ForeignKey(Paper, on_delete=models.CASCADE, related_name="marks")
    account = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="paper_marks")
    verdict = models.CharField(max_length=10, choices=Verdict.choices, blank=True)
    saved_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = (models.UniqueConstraint(fields=("paper", "account"), name="one_mark_a_paper"),)

    def __str__(self) -> str:
        return f"Mark {self.pk}"


class Institution(models.Model):
    """Whose subscriptions the study's members read with. resolver_base: address of its OpenURL link resolver.
    proxy_prefix: what is put before an address to read it through the library's log-in."""

    study = models.OneToOneField(Study, on_delete=models.CASCADE, related_name="institution")
    name = models.CharField(max_length=200)
    resolver_base = models.CharField(max_length=500, blank=True)
    proxy_prefix = models.CharField(max_length=500, blank=True)

    def __str__(self) -> str:
        return self.name
