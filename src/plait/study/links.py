"""The links by which people come who need no account: what each is for, and the secret in its address.

The secret is made of the link's nonce by a key that lies in the installation's folder and in its backups: it can be
shown and printed again, and is not stored. What is stored is its hash, by which a link is found.
"""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.db.models import DateTimeField, Q, QuerySet, Value
from django.db.models.functions import Coalesce, Greatest
from django.utils import timezone

from plait.pages.guests import secret_of
from plait.study.models import AccessLink, Study

# By one link so much may be sent at once, and one thing more every so often: nobody who answers page by page, over
# however bad a line, sends as much, and nobody who has one link fills the disk by it.
MOST_AT_ONCE, ONE_MORE_EVERY = 200, timedelta(seconds=20)


@dataclass(frozen=True, slots=True)
class Terms:
    """lasts: None for a link that is good until it is made void."""

    lasts: timedelta | None
    works_once: bool


TERMS = {
    AccessLink.Purpose.JOIN: Terms(timedelta(days=14), works_once=True),
    AccessLink.Purpose.SIGN_IN: Terms(timedelta(hours=24), works_once=True),
    AccessLink.Purpose.ANSWER: Terms(None, works_once=False),
    AccessLink.Purpose.FOLDER: Terms(None, works_once=False),
    AccessLink.Purpose.TRANSCRIPT: Terms(timedelta(days=60), works_once=False),
    AccessLink.Purpose.QUOTATIONS: Terms(timedelta(days=60), works_once=False),
    AccessLink.Purpose.CONSENT: Terms(None, works_once=False),
}


def new_link(
    purpose: AccessLink.Purpose, *, study: Study | None, target: int, now: datetime, person: int | None = None
) -> AccessLink:
    """A link that is not stored yet."""
    lasts = TERMS[purpose].lasts
    link = AccessLink(
        purpose=purpose,
        study=study,
        target=target,
        person=person,
        nonce=secrets.token_hex(16),
        created_at=now,
        expires_at=now + lasts if lasts else None,
    )
    link.token_hash = token_hash(token_of(link))
    return link


def token_of(link: AccessLink) -> str:
    """The secret in the link's address; '' for one of which only the hash is known."""
    return secret_of(link.purpose, link.nonce) if link.nonce else ""


def token_hash(token: str) -> str:
    """What is stored of a link's secret. It is long and random, so a plain hash is enough."""
    return hashlib.sha256(token.encode()).hexdigest()


def link_with(purpose: AccessLink.Purpose, token: str) -> AccessLink | None:
    """The link of this purpose with this secret, be it good or not."""
    # The hash of a guess tells nothing of how near it is, so that looking it up takes as long as it may.
    return AccessLink.objects.filter(purpose=purpose, token_hash=token_hash(token)).select_related("study").first()


def good_links(purpose: AccessLink.Purpose, *, now: datetime) -> QuerySet[AccessLink]:
    """The links of this purpose that open something now, newest first."""
    in_time = Q(expires_at=None) | Q(expires_at__gt=now)
    return AccessLink.objects.filter(in_time, purpose=purpose, used_at=None, revoked_at=None).order_by("-pk")


def link_to(purpose: AccessLink.Purpose, target: int, *, now: datetime) -> AccessLink | None:
    """The newest good link to this row that can be shown."""
    return good_links(purpose, now=now).filter(target=target).exclude(nonce="").first()


def tokens_of(
    purpose: AccessLink.Purpose, targets: Iterable[int] | QuerySet[Any, Any], *, now: datetime
) -> dict[int, str]:
    """The secrets of the good links to these rows, of those that can be shown; the newest one of each."""
    links = good_links(purpose, now=now).exclude(nonce="").filter(target__in=targets)
    return {link.target: token_of(link) for link in links.order_by("pk")}


def is_good(link: AccessLink | None, *, now: datetime) -> bool:
    return (
        link is not None
        and link.used_at is None
        and link.revoked_at is None
        and (link.expires_at is None or now < link.expires_at)
        and (link.study is None or _is_open_to(link, link.study))
    )


def _is_open_to(link: AccessLink, study: Study) -> bool:
    """Nobody joins a study that is archived, and none that is being deleted is found."""
    return study.deleted_at is None and (study.archived_at is None or link.purpose != AccessLink.Purpose.JOIN)


def spend(link: AccessLink, *, now: datetime) -> bool:
    """Use a link that works once. Returns whether this was the first use, and in time; of one that works as often as
    it is opened, whether it still is good."""
    if not TERMS[AccessLink.Purpose(link.purpose)].works_once:
        return is_good(link, now=now)
    return bool(good_links(AccessLink.Purpose(link.purpose), now=now).filter(pk=link.pk).update(used_at=now))


def count_sent(link: AccessLink, *, now: datetime) -> timedelta:
    """Count one more thing that is sent by a link. Returns how long its sender has to wait first: none, as a rule, and
    then it is counted."""
    # Each thing takes its time, and that of `MOST_AT_ONCE` may lie ahead. One statement, whichever process counts.
    begins = Greatest(Coalesce("counted_until", Value(now, DateTimeField())), Value(now, DateTimeField()))
    latest = now + ONE_MORE_EVERY * (MOST_AT_ONCE - 1)
    same = AccessLink.objects.filter(pk=link.pk)
    # Nothing counts for longer: a clock that was ahead wrote it, and nobody waits until its time has come.
    same.filter(counted_until__gt=latest + ONE_MORE_EVERY).update(counted_until=None)
    if same.exclude(counted_until__gt=latest).update(counted_until=begins + ONE_MORE_EVERY):
        return timedelta(0)
    until = same.values_list("counted_until", flat=True).first()
    return max(until - latest, timedelta(seconds=1)) if until else timedelta(0)


def make_void(links: QuerySet[AccessLink], *, now: datetime | None = None) -> None:
    links.filter(revoked_at=None).update(revoked_at=now or timezone.now())
