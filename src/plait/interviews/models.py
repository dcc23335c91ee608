"""Interviews, texts to be coded (transcripts, and papers), and the revisions of a text, none of which ever changes."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from plait.formats.references.citation_text import short_citation
from plait.library.full_text.models import FullText
from plait.library.papers.models import Paper
from plait.records.paper import Author
from plait.records.paper import Paper as PaperRecord
from plait.register.models import Clause, Person
from plait.register.taking_part import Counted
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

    objects = models.Manager["Interview"]()
    counted = Counted["Interview"]("person", Clause.INTERVIEW)

    class Meta:
        ordering = ("code",)
        constraints = (models.UniqueConstraint(fields=("study", "code"), name="interview_code_once"),)

    def __str__(self) -> str:
        return self.code


class Transcript(models.Model):
    """A text that is coded; its words lie in revisions, the newest of which is the one in use.

    Its source is either an interview, of which it is the written form, or the PDF of a paper, which is no person: it
    counts as a text, never among the people.
    """

    study = models.ForeignKey(Study, on_delete=models.CASCADE, related_name="transcripts")
    interview = models.OneToOneField(
        Interview, on_delete=models.CASCADE, null=True, blank=True, related_name="transcript"
    )
    full_text = models.OneToOneField(
        FullText, on_delete=models.PROTECT, null=True, blank=True, related_name="transcript"
    )
    source_name = models.CharField(max_length=255)
    added_at = models.DateTimeField(default=timezone.now)

    objects = models.Manager["Transcript"]()
    counted = Counted["Transcript"]("interview__person", Clause.INTERVIEW)

    class Meta:
        verbose_name = "text to be coded"
        verbose_name_plural = "texts to be coded"
        constraints = (
            models.CheckConstraint(
                condition=models.Q(interview__isnull=True) ^ models.Q(full_text__isnull=True),
                name="text_of_an_interview_or_a_paper",
            ),
        )

    def __str__(self) -> str:
        return f"Transcript {self.pk}"

    @property
    def paper(self) -> Paper | None:
        return self.full_text.paper if self.full_text else None

    @property
    def code(self) -> str:
        """What it is called where there is little room: the interview's code, or who wrote the paper and when."""
        if self.interview is not None:
            return self.interview.code
        return _cited(self.paper) if self.paper else ""

    @property
    def heading(self) -> str:
        """Its page's heading."""
        if self.interview is not None:
            return f"Interview {self.interview.code} with {self.interview.person.code}"
        return f"Paper {self.code}"

    def place(self, first_page: int | None = None, last_page: int | None = None) -> str:
        """Whose words a segment holds: the person, with the interview where it is called otherwise; or the paper with
        the pages on which it stands."""
        if self.interview is not None:
            person, interview = self.interview.person.code, self.interview.code
            return person if person == interview else f"{person}, {interview}"
        if first_page is None:
            return self.code
        is_one = last_page is None or last_page == first_page
        return f"{self.code}, p. {first_page}" if is_one else f"{self.code}, pp. {first_page}–{last_page}"


def _cited(paper: Paper) -> str:
    authors = tuple(Author(*name) for name in paper.authors)
    return short_citation(PaperRecord(paper.title, authors=authors, year=paper.year))


class TextRevision(models.Model):
    """One state of a text. It is written once. Offsets into it count Unicode code points."""

    transcript = models.ForeignKey(Transcript, on_delete=models.CASCADE, related_name="revisions")
    number = models.PositiveIntegerField()
    text = models.TextField()
    n_words = models.PositiveIntegerField()
    sha256 = models.CharField(max_length=64)
    reason = models.CharField(max_length=300, blank=True)
    written_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    written_at = models.DateTimeField(default=timezone.now)

    objects = models.Manager["TextRevision"]()
    counted = Counted["TextRevision"]("transcript__interview__person", Clause.INTERVIEW)

    class Meta:
        ordering = ("number",)
        constraints = (models.UniqueConstraint(fields=("transcript", "number"), name="revision_number_once"),)

    def __str__(self) -> str:
        return f"Revision {self.number} of transcript {self.transcript_id}"

    def save(self, *args: Any, **kwargs: Any) -> None:
        if not self._state.adding:
            raise TypeError("A text revision never changes: write the next one.")
        super().save(*args, **kwargs)


class Turn(models.Model):
    """One speaker's turn in a revision, or (page) one page of a paper; start and end in code points, end exclusive."""

    revision = models.ForeignKey(TextRevision, on_delete=models.CASCADE, related_name="turns")
    order = models.PositiveIntegerField()
    speaker = models.CharField(max_length=120, blank=True)
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()
    start_ms = models.PositiveIntegerField(null=True, blank=True)
    end_ms = models.PositiveIntegerField(null=True, blank=True)
    page = models.PositiveIntegerField(null=True, blank=True)

    class Meta:
        ordering = ("order",)
        constraints = (
            models.UniqueConstraint(fields=("revision", "order"), name="turn_order_once"),
            models.CheckConstraint(condition=models.Q(start__lte=models.F("end")), name="turn_runs_forward"),
        )

    def __str__(self) -> str:
        return f"Turn {self.order} of revision {self.revision_id}"

    @property
    def time(self) -> str:
        """Its place in the recording, '' when not known."""
        if self.start_ms is None:
            return ""
        minutes, seconds = divmod(self.start_ms // 1000, 60)
        return f"{minutes // 60}:{minutes % 60:02}:{seconds:02}" if minutes >= 60 else f"{minutes}:{seconds:02}"


class Proposal(models.Model):
    """How an interviewee wants their transcript to read. It stands beside the text and changes nothing by itself.

    base: the revision they read. kept_at: when they last entered something. sent_at: None while they are at it.
    handled_at: when somebody took it over or set it aside; one that is not handled can still be changed. reason: why it
    was set aside, or not taken whole. written: the number of the revision that took it over.
    """

    transcript = models.ForeignKey(Transcript, on_delete=models.CASCADE, related_name="proposals")
    base = models.ForeignKey(TextRevision, on_delete=models.PROTECT, related_name="proposals")
    kept_at = models.DateTimeField(default=timezone.now)
    sent_at = models.DateTimeField(null=True, blank=True)
    remark = models.TextField(blank=True, verbose_name="remark at the end")
    handled_at = models.DateTimeField(null=True, blank=True)
    handled_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, blank=True, related_name="+"
    )
    reason = models.CharField(max_length=300, blank=True)
    written = models.PositiveIntegerField(null=True, blank=True)

    objects = models.Manager["Proposal"]()
    counted = Counted["Proposal"]("transcript__interview__person", Clause.INTERVIEW)

    class Meta:
        ordering = ("pk",)
        verbose_name = "answer of an interviewee"
        verbose_name_plural = "answers of interviewees"
        constraints = (
            models.UniqueConstraint(
                fields=("transcript",),
                name="one_answer_open_a_transcript",
                condition=models.Q(handled_at__isnull=True),
            ),
        )

    def __str__(self) -> str:
        return f"Answer {self.pk} to transcript {self.transcript_id}"


class ProposedTurn(models.Model):
    """What the interviewee wants of one turn. order: the turn's in the base revision. wish: the words they want, where
    they want others. was: the turn's words as they read them."""

    class Kind(models.TextChoices):
        KEEP = "keep", _("Leave as it is")
        CHANGE = "change", _("Change")
        LEAVE_OUT = "leave out", _("Leave out")

    proposal = models.ForeignKey(Proposal, on_delete=models.CASCADE, related_name="turns")
    order = models.PositiveIntegerField()
    kind = models.CharField(max_length=20, choices=Kind.choices)
    was = models.TextField(blank=True)
    wish = models.TextField(blank=True)
    remark = models.TextField(blank=True)
    is_taken = models.BooleanField(default=False)

    class Meta:
        ordering = ("order",)
        verbose_name = "turn of an answer"
        verbose_name_plural = "turns of answers"
        constraints = (models.UniqueConstraint(fields=("proposal", "order"), name="one_wish_a_turn"),)

    def __str__(self) -> str:
        return f"Turn {self.order} of answer {self.proposal_id}"
