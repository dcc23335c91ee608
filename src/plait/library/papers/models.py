"""Papers, what each person thinks of them, and where they are put."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.utils import timezone

from plait.study.models import Study


class Paper(models.Model):
    """The fields of records.paper.Paper. authors: [[family, given]]; abstract: [[label, text]];
    extra: tags of the source that have no field here. words: title, abstract and keywords, for search.
    title_key: what papers of the same title and year are found by, see methods.papers.same_paper."""

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
    doi = models.CharField(max_length=300, blank=True)
    pmid = models.CharField(max_length=20, blank=True)
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
    terms = models.TextField(blank=True, help_text="What related papers are found by, see methods.papers.terms.")
    title_key = models.CharField(max_length=24, blank=True)
    added_at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ("-year", "title")
        # With the study in them: SQLite else goes through all papers of the study to find a few.
        indexes = (
            models.Index(fields=("study", "doi"), name="paper_by_doi"),
            models.Index(fields=("study", "pmid"), name="paper_by_pmid"),
            models.Index(fields=("study", "title_key"), name="paper_by_title"),
            models.Index(fields=("study", "-year"), name="paper_by_year"),
            models.Index(fields=("study", "added_at"), name="paper_by_day"),
        )

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


class Folder(models.Model):
    """Papers somebody keeps together. A public one is seen by an access link."""

    class Visibility(models.TextChoices):
        PRIVATE = "private", "Only me"
        STUDY = "study", "Everybody on the study"
        LINK = "link", "Everybody with the link"

    study = models.ForeignKey(Study, on_delete=models.CASCADE, related_name="folders")
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="folders")
    name = models.CharField(max_length=200)
    description = models.TextField(blank=True)
    visibility = models.CharField(max_length=10, choices=Visibility.choices, default=Visibility.PRIVATE)
    papers = models.ManyToManyField(Paper, related_name="folders", blank=True)
    created_at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ("name",)
        constraints = (models.UniqueConstraint(fields=("study", "owner", "name"), name="folder_name_once"),)

    def __str__(self) -> str:
        return self.name


class Label(models.Model):
    """A word that the study puts on papers."""

    study = models.ForeignKey(Study, on_delete=models.CASCADE, related_name="paper_labels")
    name = models.CharField(max_length=80)
    papers = models.ManyToManyField(Paper, related_name="labels", blank=True)

    class Meta:
        ordering = ("name",)
        constraints = (models.UniqueConstraint(fields=("study", "name"), name="label_once_in_a_study"),)

    def __str__(self) -> str:
        return self.name


class Comment(models.Model):
    """What a member says about a paper to the others of the study."""

    paper = models.ForeignKey(Paper, on_delete=models.CASCADE, related_name="comments")
    account = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    text = models.TextField()
    written_at = models.DateTimeField(default=timezone.now)
    withdrawn_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ("written_at", "pk")

    def __str__(self) -> str:
        return f"Comment {self.pk}"
