"""People, and what they belong to. Who a person is (name, address) is kept in a table of its own."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from plait.study.models import Study


class Country(models.Model):
    """code: ISO 3166-1 alpha-2 where known. income_group: the World Bank's, as given by the source."""

    study = models.ForeignKey(Study, on_delete=models.CASCADE, related_name="countries")
    name = models.CharField(max_length=120)
    code = models.CharField(max_length=2, blank=True)
    income_group = models.CharField(max_length=60, blank=True)

    class Meta:
        ordering = ("name",)
        verbose_name_plural = "countries"
        constraints = (models.UniqueConstraint(fields=("study", "name"), name="country_once_in_a_study"),)

    def __str__(self) -> str:
        return self.name


class Organisation(models.Model):
    """kind: delivery, training, regulator, charity, academic, professional association ... in the source's words."""

    study = models.ForeignKey(Study, on_delete=models.CASCADE, related_name="organisations")
    name = models.CharField(max_length=300)
    kind = models.CharField(max_length=120, blank=True)
    country = models.ForeignKey(Country, on_delete=models.PROTECT, null=True, blank=True, related_name="organisations")

    class Meta:
        ordering = ("name",)
        constraints = (models.UniqueConstraint(fields=("study", "name"), name="organisation_once_in_a_study"),)

    def __str__(self) -> str:
        return self.name


class Partnership(models.Model):
    """Organisations at home and abroad that work together. code: its reference in the source."""

    study = models.ForeignKey(Study, on_delete=models.CASCADE, related_name="partnerships")
    code = models.CharField(max_length=60)
    name = models.CharField(max_length=300, blank=True)
    organisations = models.ManyToManyField(Organisation, related_name="partnerships", blank=True)
    countries = models.ManyToManyField(Country, related_name="partnerships", blank=True)

    class Meta:
        ordering = ("code",)
        constraints = (models.UniqueConstraint(fields=("study", "code"), name="partnership_code_once"),)

    def __str__(self) -> str:
        return self.name or self.code


class Grant(models.Model):
    """Money given to a partnership. amount: in whole units of `currency`."""

    study = models.ForeignKey(Study, on_delete=models.CASCADE, related_name="grants")
    partnership = models.ForeignKey(Partnership, on_delete=models.PROTECT, related_name="grants")
    reference = models.CharField(max_length=120)
    title = models.CharField(max_length=300, blank=True)
    funder = models.CharField(max_length=200, blank=True)
    starts_on = models.DateField(null=True, blank=True)
    ends_on = models.DateField(null=True, blank=True)
    amount = models.DecimalField(max_digits=14, decimal_places=2, null=True, blank=True)
    currency = models.CharField(max_length=3, blank=True)

    class Meta:
        ordering = ("reference",)
        constraints = (models.UniqueConstraint(fields=("study", "reference"), name="grant_reference_once"),)

    def __str__(self) -> str:
        return self.title or self.reference


class Person(models.Model):
    """One person of the register, known everywhere else in the study by `code` alone.

    attributes: further fields of the source (column name -> text), none of which may identify the person. language: the
    tag of the one in which they are asked and answered, '' where none is known.
    withdrawn_at: when they left the study: they stay in its frames and count nowhere else. erased_at: when all that was
    held of them was erased, and this row became a place without a name.
    """

    study = models.ForeignKey(Study, on_delete=models.CASCADE, related_name="people")
    code = models.CharField(max_length=60)
    role = models.CharField(max_length=200, blank=True)
    organisation = models.ForeignKey(
        Organisation, on_delete=models.PROTECT, null=True, blank=True, related_name="people"
    )
    partnership = models.ForeignKey(Partnership, on_delete=models.PROTECT, null=True, blank=True, related_name="people")
    country = models.ForeignKey(Country, on_delete=models.PROTECT, null=True, blank=True, related_name="people")
    attributes = models.JSONField(default=dict, blank=True)
    language = models.CharField(max_length=35, blank=True)
    added_at = models.DateTimeField(default=timezone.now)
    withdrawn_at = models.DateTimeField(null=True, blank=True)
    erased_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ("code",)
        verbose_name_plural = "people"
        constraints = (models.UniqueConstraint(fields=("study", "code"), name="person_code_once"),)
        indexes = (
            models.Index(
                fields=("withdrawn_at",), name="person_who_left", condition=models.Q(withdrawn_at__isnull=False)
            ),
        )

    def __str__(self) -> str:
        return self.code


class Identity(models.Model):
    """Who a person is. Read only through queries.identity_of, by those who may see identities."""

    person = models.OneToOneField(Person, on_delete=models.CASCADE, related_name="identity")
    name = models.CharField(max_length=200, blank=True)
    email = models.EmailField(blank=True)
    phone = models.CharField(max_length=60, blank=True)

    class Meta:
        verbose_name_plural = "identities"

    def __str__(self) -> str:
        return f"Identity of {self.person_id}"


class Frame(models.Model):
    """A dated snapshot of the register, frozen: the people a survey asks. rule: in words, who is in it."""

    study = models.ForeignKey(Study, on_delete=models.CASCADE, related_name="frames")
    title = models.CharField(max_length=200)
    rule = models.TextField(blank=True)
    frozen_at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ("-frozen_at", "-pk")

    def __str__(self) -> str:
        return self.title

    def save(self, *args: Any, **kwargs: Any) -> None:
        if not self._state.adding:
            raise TypeError("A frame is frozen: freeze a new one instead.")
        super().save(*args, **kwargs)


class FrameMember(models.Model):
    """One person in a frame, with the fields as they were on its date (no name, no address)."""

    frame = models.ForeignKey(Frame, on_delete=models.CASCADE, related_name="members")
    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="frame_memberships")
    fields = models.JSONField(default=dict)

    class Meta:
        constraints = (models.UniqueConstraint(fields=("frame", "person"), name="person_once_in_a_frame"),)

    def __str__(self) -> str:
        return f"{self.person_id} in {self.frame_id}"


class Clause(models.TextChoices):
    """What people are asked to agree to, each by itself."""

    SURVEY = "survey", _("Taking part in the survey")
    INTERVIEW = "interview", _("Being interviewed")
    RECORDING = "recording", _("Being recorded")
    QUOTING = "quoting", _("Being quoted")
    CONTACT = "contact", _("Keeping contact details")
    AGAIN = "again", _("Being asked again")


# So much of what was said before is kept with a consent; the log has all of it.
_N_WORDS = 30


@dataclass(frozen=True, slots=True)
class Word:
    """What was said to a clause at one time. agrees: False for a no. The rest as in `Consent`."""

    agrees: bool
    at: datetime
    how: str = ""
    wording: str = ""
    source: str = ""
    item: int | None = None

    @property
    def is_own(self) -> bool:
        """Whether the person said it themselves, and not a member, or a list, of them."""
        return self.how in (Consent.How.LINK, Consent.How.ANSWER)

    @property
    def way(self) -> str:
        return str(Consent.How(self.how).label) if self.how else ""

    @property
    def in_words(self) -> str:
        said = f"{'yes' if self.agrees else 'no'}, {self.at.day} {self.at:%B %Y}"
        return f"{said}, {self.way.lower()}" if self.how else said


class Consent(models.Model):
    """What a person said to one clause last. wording: the text they were asked. source: where that can be seen: the
    form's number, a letter, the survey's first page. how: the way in which they said it. item: the item of a
    questionnaire by which they did, as a plain id. given_at: None where they never agreed. withdrawn_at: since when
    they do not, because they took it back or said no: what hangs on the clause counts no more. earlier: what was said
    before, the oldest first, each a `Word` as JSON."""

    class How(models.TextChoices):
        PAPER = "paper", _("On paper")
        SPOKEN = "spoken", _("Spoken")
        MESSAGE = "message", _("In a letter or message")
        LINK = "link", _("By themselves, over the link")
        ANSWER = "answer", _("By themselves, in the survey")
        TYPED = "typed", _("Noted by a member, from a typed response")
        LIST = "list", _("From an imported list")

    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="consents")
    clause = models.CharField(max_length=20, choices=Clause.choices)
    wording = models.TextField(blank=True)
    source = models.CharField(max_length=300, blank=True)
    how = models.CharField(max_length=20, choices=How.choices, blank=True)
    item = models.BigIntegerField(null=True, blank=True)
    given_at = models.DateTimeField(null=True, blank=True)
    withdrawn_at = models.DateTimeField(null=True, blank=True)
    earlier = models.JSONField(default=list, blank=True)

    class Meta:
        ordering = ("person__code", "clause")
        constraints = (models.UniqueConstraint(fields=("person", "clause"), name="consent_once_a_clause"),)
        indexes = (
            models.Index(
                fields=("clause", "person"), name="consent_taken_back", condition=models.Q(withdrawn_at__isnull=False)
            ),
        )

    def __str__(self) -> str:
        return f"Consent of {self.person_id} to {self.clause}"

    @property
    def state(self) -> str:
        if self.withdrawn_at is None:
            return "given"
        return "taken back" if self.given_at else "not given"

    @property
    def is_own(self) -> bool:
        """Whether the person said the last of it themselves, and nobody noted it for them."""
        words = self.words
        return bool(words) and words[-1].is_own

    @property
    def words(self) -> tuple[Word, ...]:
        """All that was said, the oldest first; the last one counts."""
        before = [Word(**{**each, "at": datetime.fromisoformat(each["at"])}) for each in self.earlier]
        about = (self.how, self.wording, self.source, self.item)
        if self.withdrawn_at is None:
            return (*before, *([Word(True, self.given_at, *about)] if self.given_at else []))
        # One from before words were kept has none of the yes that was taken back.
        if self.given_at and not before:
            before = [Word(True, self.given_at, *about)]
        return (*before, Word(False, self.withdrawn_at, *about))

    @property
    def said_before(self) -> tuple[Word, ...]:
        return self.words[:-1]

    @property
    def own_word(self) -> Word | None:
        """What the person themselves said last, None where they never did."""
        return next((word for word in reversed(self.words) if word.is_own), None)

    def hold(self, words: Iterable[Word]) -> None:
        """Have these said, the oldest first. It is not stored yet."""
        *before, last = words
        own = next((word for word in reversed(before) if word.is_own), None)
        kept = before[-_N_WORDS:]
        # What a person said themselves is needed for as long as they said nothing else.
        kept = [own, *kept] if own is not None and own not in kept else kept
        self.earlier = [
            {
                "agrees": word.agrees,
                "at": word.at.isoformat(),
                "how": str(word.how),
                "wording": word.wording,
                "source": word.source,
                "item": word.item,
            }
            for word in kept
        ]
        self.how, self.wording, self.source, self.item = last.how, last.wording, last.source, last.item
        agreed = [word.at for word in (*before, last) if word.agrees]
        self.given_at = agreed[-1] if agreed else None
        self.withdrawn_at = None if last.agrees else last.at


class ConsentSheet(models.Model):
    """What a study asks its people to agree to. introduction: what they read first. contact: whom they can ask.
    wordings: {clause: text} of the clauses that are asked."""

    study = models.OneToOneField(Study, on_delete=models.CASCADE, related_name="consent_sheet")
    introduction = models.TextField(blank=True)
    contact = models.CharField(max_length=300, blank=True)
    wordings = models.JSONField(default=dict, blank=True)

    def __str__(self) -> str:
        return f"Consent sheet of {self.study_id}"


class ErasureRequest(models.Model):
    """That a person asks for all that is held of them to be erased. settled_at: when that was off, because they, or
    somebody who spoke with them, said so. reason: why, where a member said so; the person reads it. Once it is done the
    row is gone with the rest."""

    person = models.OneToOneField(Person, on_delete=models.CASCADE, related_name="erasure_request")
    asked_at = models.DateTimeField()
    settled_at = models.DateTimeField(null=True, blank=True)
    reason = models.CharField(max_length=300, blank=True)

    def __str__(self) -> str:
        return f"Erasure request of {self.person_id}"
