"""Mails from the moment they are written to the server's answer, who wants none, what came back, and the way out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from django.db import models
from django.utils import timezone


@dataclass(frozen=True, slots=True)
class Purpose:
    """What a mail is for. key: of its templates, mail/<key>_subject.txt and mail/<key>.txt, in any room.
    may_be_stopped: it names a way to get no more of them, and whoever took it gets none. urgent: somebody waits for it
    in front of a page, so that a share of the rate is kept for it.
    """

    key: str
    label: str
    may_be_stopped: bool = False
    urgent: bool = False


TEST = Purpose("test", "Test", urgent=True)


class Mail(models.Model):
    """One mail to one address.

    study: its number, None for one of the installation. person: of the register, as a plain id. address_hash: by
    which opt-outs are found. body: emptied as soon as it is not needed any more. key: in the Message-ID, so that a
    bounce names its mail. language: as its reader chose it; its text is of the nearest catalogue. remark: what
    there is to say of it, in words. said: what the server said last. sender: the attempt of the job that hands it
    over, '12/1'. handed_at: when its text was given to the server, whatever came of it.
    """

    class State(models.TextChoices):
        WAITING = "waiting", "Waiting"
        SENDING = "sending", "Being handed over"
        SENT = "sent", "Sent"
        UNCLEAR = "unclear", "Not known whether sent"
        REFUSED = "refused", "Refused"
        FAILED = "failed", "Given up"
        BOUNCED = "bounced", "Came back"
        LEFT_OUT = "left out", "Left out"

    study = models.BigIntegerField(null=True, blank=True, db_index=True)
    purpose = models.SlugField(max_length=40)
    label = models.CharField(max_length=80)
    may_be_stopped = models.BooleanField(default=False)
    urgent = models.BooleanField(default=False)
    person = models.BigIntegerField(null=True, blank=True, db_index=True)
    to_address = models.CharField(max_length=254, blank=True)
    address_hash = models.CharField(max_length=64, blank=True, db_index=True)
    subject = models.CharField(max_length=300, blank=True)
    body = models.TextField(blank=True)
    language = models.CharField(max_length=20, default="en")
    remark = models.CharField(max_length=300, blank=True)
    state = models.CharField(max_length=20, choices=State.choices, default=State.WAITING)
    key = models.CharField(max_length=32, unique=True)
    message_id = models.CharField(max_length=320)
    n_tries = models.PositiveIntegerField(default=0)
    next_try_at = models.DateTimeField(default=timezone.now)
    said = models.CharField(max_length=500, blank=True)
    sender = models.CharField(max_length=40, blank=True)
    asked_by = models.BigIntegerField(null=True, blank=True)
    asked_at = models.DateTimeField(default=timezone.now)
    give_up_at = models.DateTimeField()
    handed_at = models.DateTimeField(null=True, blank=True, db_index=True)
    ended_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ("-pk",)
        indexes = (models.Index(fields=("state", "next_try_at"), name="mail_by_state"),)

    # Those that can be sent once more: their text is kept for a while.
    MAY_BE_REPEATED: ClassVar[tuple[str, ...]] = (State.REFUSED, State.FAILED, State.UNCLEAR)

    def __str__(self) -> str:
        return f"Mail {self.pk} ({self.get_state_display()})"


class OptOut(models.Model):
    """That an address wants no mail of a study. study: its number, None for all of the installation. It is known by the
    address's hash alone, so that it outlives whatever is erased. back_at: when they wanted mail again."""

    class How(models.TextChoices):
        MAIL_PROGRAM = "mail program", "By the mail program, with one click"
        PAGE = "page", "On the page that the mail names"

    study = models.BigIntegerField(null=True, blank=True, db_index=True)
    address_hash = models.CharField(max_length=64)
    how = models.CharField(max_length=20, choices=How.choices)
    out_at = models.DateTimeField(default=timezone.now)
    back_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = (
            models.UniqueConstraint(
                fields=("study", "address_hash"), condition=models.Q(study__isnull=False), name="out_of_a_study_once"
            ),
            models.UniqueConstraint(
                fields=("address_hash",), condition=models.Q(study__isnull=True), name="out_of_all_once"
            ),
        )

    def __str__(self) -> str:
        return f"Opt-out {self.pk}"


class Bounce(models.Model):
    """What a mail server sent back about one address, or that it could not be understood.

    mail: which it is about, None where it names none that is known. is_final: whether the server gave up. recipient:
    only where no mail is known. problem: why it is about no mail, in words.
    """

    study = models.BigIntegerField(null=True, blank=True, db_index=True)
    mail = models.ForeignKey(Mail, on_delete=models.CASCADE, null=True, blank=True, related_name="bounces")
    source = models.CharField(max_length=200, blank=True)
    recipient = models.CharField(max_length=254, blank=True)
    status = models.CharField(max_length=20, blank=True)
    said = models.CharField(max_length=500, blank=True)
    is_final = models.BooleanField(default=True)
    problem = models.CharField(max_length=500, blank=True)
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ("-pk",)

    def __str__(self) -> str:
        return f"Bounce {self.pk}"


class Outlet(models.Model):
    """The one way out: one row for the installation.

    turn: grows with every mail handed over, so that two workers count one after the other. held_at, held_why: since
    when nothing is sent, and why; held_settings: a fingerprint of the settings that were refused. trouble: why it does
    not work just now; it is tried again at try_again_at.
    """

    turn = models.BigIntegerField(default=0)
    held_at = models.DateTimeField(null=True, blank=True)
    held_why = models.CharField(max_length=500, blank=True)
    held_settings = models.CharField(max_length=64, blank=True)
    trouble = models.CharField(max_length=500, blank=True)
    trouble_since = models.DateTimeField(null=True, blank=True)
    n_troubles = models.PositiveIntegerField(default=0)
    try_again_at = models.DateTimeField(null=True, blank=True)

    def __str__(self) -> str:
        return "The way out"
