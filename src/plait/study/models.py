"""Accounts, studies, memberships, and the append-only log of what was done."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, ClassVar, NoReturn

from django.conf import settings
from django.contrib.auth.models import AbstractUser, BaseUserManager
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


class AccountManager(BaseUserManager["Account"]):
    def create_user(self, email: str, password: str | None = None, **fields: Any) -> Account:
        account = self.model(email=self.normalize_email(email), **fields)
        account.set_password(password)
        account.save(using=self._db)
        return account

    def create_superuser(self, email: str, password: str | None = None, **fields: Any) -> Account:
        return self.create_user(email, password, is_staff=True, is_superuser=True, **fields)


class Account(AbstractUser):
    """A person who works in Plait, known by e-mail address. language: the tag of the one they chose to read in, '' for
    whatever their browser asks for."""

    username = None  # type: ignore[assignment]
    first_name = None  # type: ignore[assignment]
    last_name = None  # type: ignore[assignment]
    email = models.EmailField(unique=True)
    name = models.CharField(max_length=200, blank=True)
    language = models.CharField(max_length=20, blank=True, default="")

    USERNAME_FIELD = "email"
    REQUIRED_FIELDS: ClassVar[list[str]] = []
    objects: ClassVar[AccountManager] = AccountManager()  # type: ignore[assignment]

    def __str__(self) -> str:
        return self.name or self.email


class StudyManager(models.Manager["Study"]):
    """The studies that are not about to be deleted: nobody finds one that is."""

    def get_queryset(self) -> models.QuerySet[Study]:
        return super().get_queryset().filter(deleted_at=None)


class Study(models.Model):
    """One study. unit_one, unit_many: what its frame counts ("lead", "leads"). archived_at: only read since then.
    deleted_at: since then nobody finds it, and its rows go.
    """

    slug = models.SlugField(max_length=60, unique=True)
    title = models.CharField(max_length=300)
    question = models.TextField(blank=True)
    unit_one = models.CharField(max_length=60, default="person")
    unit_many = models.CharField(max_length=60, default="people")
    is_invented = models.BooleanField(default=False, help_text="Example data that describes nobody.")
    created_at = models.DateTimeField(default=timezone.now)
    archived_at = models.DateTimeField(null=True, blank=True, editable=False)
    deleted_at = models.DateTimeField(null=True, blank=True, editable=False)

    objects: ClassVar[StudyManager] = StudyManager()
    every: ClassVar[models.Manager[Study]] = models.Manager()

    class Meta:
        ordering = ("title", "pk")
        verbose_name_plural = "studies"

    def __str__(self) -> str:
        return self.title

    @property
    def job_scope(self) -> str:
        """The scope of the jobs that are this study's: see jobs.models.Job."""
        return f"study:{self.pk}"

    @property
    def deletion_scope(self) -> str:
        """The scope of the job that deletes this study, which is not the study's own."""
        return f"deletion:{self.pk}"


class Role(models.TextChoices):
    OWNER = "owner", _("Owner")
    RESEARCHER = "researcher", _("Researcher")
    CODER = "coder", _("Coder")
    TRANSCRIBER = "transcriber", _("Transcriber")
    VIEWER = "viewer", _("Viewer")


class Membership(models.Model):
    """One account's role in one study."""

    study = models.ForeignKey(Study, on_delete=models.CASCADE, related_name="memberships")
    account = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="memberships")
    role = models.CharField(max_length=20, choices=Role.choices)
    joined_at = models.DateTimeField(default=timezone.now)

    class Meta:
        constraints = (models.UniqueConstraint(fields=("study", "account"), name="one_role_in_a_study"),)

    def __str__(self) -> str:
        return f"{self.account} ({self.get_role_display()})"


class Assignment(models.Model):
    """What one account is to work on in a study. kind, target: the table and id of the row, "interviews.interview"."""

    study = models.ForeignKey(Study, on_delete=models.CASCADE, related_name="assignments")
    account = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="assignments")
    kind = models.CharField(max_length=60)
    target = models.BigIntegerField()

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=("study", "account", "kind", "target"), name="assigned_to_one_once"),
        )

    def __str__(self) -> str:
        return f"{self.kind} {self.target} of {self.account}"


class MemberInvitation(models.Model):
    """That somebody is asked to join a study in a role. They come by an access link."""

    study = models.ForeignKey(Study, on_delete=models.CASCADE, related_name="member_invitations")
    role = models.CharField(max_length=20, choices=Role.choices)
    note = models.CharField(max_length=200, blank=True)
    created_at = models.DateTimeField(default=timezone.now)

    def __str__(self) -> str:
        return f"Invitation to {self.study} as {self.role}"


class AccessLink(models.Model):
    """A link by which somebody comes without an account: see `links`. target, person: what it opens, and whose it is in
    the register, as plain ids. nonce: what its secret is made of, '' where only the secret's hash is known.
    counted_until: up to when what was sent by it so far uses up what may be, see `links.count_sent`."""

    FOUND_ANEW = ("counted_until",)

    class Purpose(models.TextChoices):
        JOIN = "join", "Join a study"
        SIGN_IN = "sign in", "Sign in"
        ANSWER = "answer", "Answer a survey"
        FOLDER = "folder", "Look at a folder"
        TRANSCRIPT = "transcript", "Check a transcript"
        QUOTATIONS = "quotations", "Check quotations"
        CONSENT = "consent", "Say what one agrees to"

    purpose = models.CharField(max_length=20, choices=Purpose.choices)
    study = models.ForeignKey(Study, on_delete=models.CASCADE, null=True, blank=True, related_name="links")
    target = models.BigIntegerField()
    person = models.BigIntegerField(null=True, blank=True)
    nonce = models.CharField(max_length=32, blank=True)
    token_hash = models.CharField(max_length=64, unique=True)
    created_at = models.DateTimeField(default=timezone.now)
    expires_at = models.DateTimeField(null=True, blank=True)
    revoked_at = models.DateTimeField(null=True, blank=True)
    used_at = models.DateTimeField(null=True, blank=True)
    counted_until = models.DateTimeField(null=True, blank=True, editable=False)

    class Meta:
        indexes = (models.Index(fields=("purpose", "target"), name="link_by_target"),)

    def __str__(self) -> str:
        return f"Link {self.pk} ({self.get_purpose_display()})"


class Event(models.Model):
    """One thing that was done: who, when, the verb, and the row it was done to. Rows are only ever added.

    What it did to which rows stands in its changes, which can be erased. within: the larger change it is a part of.
    undoes: the event it took back. layer: the id of the layer of codings it belongs to, None for what all may see.
    before, after: ids and settings, of versions that kept no rows.
    """

    study = models.ForeignKey(Study, on_delete=models.CASCADE, related_name="events")
    at = models.DateTimeField(default=timezone.now)
    actor = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, blank=True, related_name="+"
    )
    verb = models.CharField(max_length=80)
    subject_kind = models.CharField(max_length=60, blank=True)
    subject_id = models.BigIntegerField(null=True, blank=True)
    before = models.JSONField(null=True, blank=True)
    after = models.JSONField(null=True, blank=True)
    within = models.ForeignKey("self", on_delete=models.CASCADE, null=True, blank=True, related_name="parts")
    undoes = models.ForeignKey("self", on_delete=models.CASCADE, null=True, blank=True, related_name="undone_by")
    layer = models.BigIntegerField(null=True, blank=True)

    class Meta:
        ordering = ("-pk",)
        indexes = (
            models.Index(fields=("study", "-id"), name="event_by_study"),
            models.Index(fields=("study", "subject_kind", "subject_id"), name="event_by_subject"),
        )

    def __str__(self) -> str:
        return f"{self.verb} {self.subject_kind} {self.subject_id or ''}".strip()

    def save(self, *args: Any, **kwargs: Any) -> None:
        if self.pk is not None:
            self._refuse()
        super().save(*args, **kwargs)

    def delete(self, *args: Any, **kwargs: Any) -> NoReturn:
        self._refuse()

    def _refuse(self) -> NoReturn:
        raise TypeError("The log is append-only: an event is neither changed nor deleted.")

    @property
    def settings(self) -> dict[str, Any]:
        """What was noted of how it was done: counts, rules. Counts of its steps are added up."""
        noted = dict(self.after or {})
        for change in self.changes.filter(kind="").order_by("pk"):
            noted |= change.after or {}
        for name, n in self._counts_of_steps():
            noted[name] = noted.get(name, 0) + n
        return noted

    def _counts_of_steps(self) -> Iterator[tuple[str, int]]:
        """What the steps of a change noted that was made in steps; those of any other one say how a part was done."""
        if self.changes.exclude(kind="").exists():
            return
        for noted in Change.objects.filter(event__within=self, kind="").order_by("pk").values_list("after", flat=True):
            yield from ((name, n) for name, n in (noted or {}).items() if type(n) is int)


# The setting of an event under which stands why it cannot be undone.
FINAL = "cannot be undone"


class Change(models.Model):
    """What an event did to one row: the columns that differ, before and after.

    before None: the row was made; after None: it went. last_id: the last of a range of rows made at once, whose columns
    are not kept. kind '': no row; after holds settings of the event. person: the person of the register whom the row is
    about. erased_at: when before and after were erased.
    """

    event = models.ForeignKey(Event, on_delete=models.CASCADE, related_name="changes")
    kind = models.CharField(max_length=60, blank=True)
    row_id = models.BigIntegerField(null=True, blank=True)
    last_id = models.BigIntegerField(null=True, blank=True)
    person = models.BigIntegerField(null=True, blank=True, db_index=True)
    before = models.JSONField(null=True, blank=True)
    after = models.JSONField(null=True, blank=True)
    erased_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ("pk",)
        indexes = (models.Index(fields=("kind", "row_id"), name="change_by_row"),)

    def __str__(self) -> str:
        return f"{self.kind} {self.row_id or ''} of event {self.event_id}".strip()

    @property
    def is_creation(self) -> bool:
        return bool(self.kind) and self.before is None and self.erased_at is None

    @property
    def points_to(self) -> list[tuple[str, int]]:
        """The columns by which the row pointed to others, before or after, with the others' ids."""
        return sorted(
            {
                (name, value)
                for side in (self.before, self.after)
                for name, value in (side or {}).items()
                if self.kind and name.endswith("_id") and name != "study_id" and type(value) is int
            }
        )

    @property
    def ids(self) -> range:
        """The rows it is about."""
        if self.row_id is None:
            return range(0)
        return range(self.row_id, (self.last_id or self.row_id) + 1)


class Pointer(models.Model):
    """That a change holds a row which pointed to another, before it or after it: by which column, and the other's id.
    Nothing is kept of what points to a study, since all does.
    """

    change = models.ForeignKey(Change, on_delete=models.CASCADE, related_name="pointers")
    column = models.CharField(max_length=60)
    row_id = models.BigIntegerField()

    class Meta:
        indexes = (models.Index(fields=("column", "row_id"), name="pointer_by_row"),)

    def __str__(self) -> str:
        return f"{self.column} {self.row_id} of change {self.change_id}"


class Upload(models.Model):
    """A file somebody sent, kept as it came until it is imported or thrown away. encoding: of a text, as it was found
    or chosen; '' where there is none to tell."""

    study = models.ForeignKey(Study, on_delete=models.CASCADE, related_name="uploads")
    purpose = models.CharField(max_length=60)
    name = models.CharField(max_length=255)
    file = models.FileField(upload_to="uploads/%Y/%m/", max_length=300)
    sha256 = models.CharField(max_length=64)
    n_bytes = models.BigIntegerField()
    encoding = models.CharField(max_length=40, default="")
    uploaded_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    uploaded_at = models.DateTimeField(default=timezone.now)

    def __str__(self) -> str:
        return self.name
