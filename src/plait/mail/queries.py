"""Reads of mail: what was sent, what waits, who wants none, and how the way out is doing."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.db.models import Count, Min, Q, QuerySet
from django.utils.crypto import constant_time_compare

from plait.mail.models import Bounce, Mail, OptOut, Outlet
from plait.mail.setup import Setup, address_hashes, mail_setup, setup_problems
from plait.pages.guests import secret_of

MINUTE = timedelta(minutes=1)
# How long a mail waits that a server put off, after the first time, the second and so on.
WAITS = tuple(timedelta(minutes=each) for each in (5, 15, 30, 60, 120, 240))
# Of a rate, so much is kept for mails for which somebody waits.
_KEPT_FOR_URGENT = 10
_TROUBLED = (Mail.State.REFUSED, Mail.State.FAILED, Mail.State.UNCLEAR, Mail.State.WAITING)
_MOST_TROUBLES = 10
_ADDRESS = re.compile(r"[^\s<>:;,@]+@[^\s<>:;,@]+")
State = Mail.State


def mails_of(study: int | None) -> QuerySet[Mail]:
    return Mail.objects.filter(study=study)


def bounces_of(study: int | None) -> QuerySet[Bounce]:
    return Bounce.objects.filter(study=study).select_related("mail")


def counts_of(study: int | None) -> dict[str, int]:
    """How many mails there are in each state that any is in."""
    found = mails_of(study).order_by().values_list("state").annotate(n=Count("pk"))
    counts = dict(found)
    return {state: counts[state] for state in State.values if state in counts}


def outlet() -> Outlet:
    return Outlet.objects.filter(pk=1).first() or Outlet(pk=1)


def is_held(out: Outlet, setup: Setup) -> bool:
    """Whether nothing is sent: the server refused these very settings."""
    return out.held_at is not None and out.held_settings == setup.fingerprint


@dataclass(frozen=True, slots=True)
class WayOut:
    """How mail is doing, in words. is_set_up: whether it can be sent at all. works: whether it is, as far as is
    known."""

    is_set_up: bool
    sentence: str
    cure: str = ""
    is_held: bool = False
    works: bool = False


def way_out() -> WayOut:
    setup = mail_setup()
    if setup is None:
        problems = [f"{each.place}: {each.cause} {each.cure}" for each in setup_problems()]
        if problems:
            return WayOut(False, "Mail is set up, but not so that it works.", " ".join(problems))
        return WayOut(
            False,
            "No mail is set up in this installation, so Plait sends none.",
            "Hand links over yourself. Whoever runs the machine can set mail up, see docs/mail.md.",
        )
    out = outlet()
    if is_held(out, setup):
        return WayOut(True, f"Nothing is sent since {out.held_at:%Y-%m-%d %H:%M} (UTC): {_stopped(out.held_why)}",
                      "Everything waits. Whoever runs the machine mends the settings and runs plait mail test ADDRESS.",
                      is_held=True)  # fmt: skip
    if out.trouble:
        again = f" It is tried again at {out.try_again_at:%H:%M} (UTC)." if out.try_again_at else ""
        return WayOut(True, f"The mail server is in trouble: {_stopped(out.trouble)}", f"Nothing is lost.{again}")
    return WayOut(True, setup.in_words, works=True)


def _stopped(said: str) -> str:
    """What a server said, as a sentence that ends."""
    return said if said.endswith((".", "!", "?")) else f"{said}."


def wants_none(study: int | None, address: str) -> bool:
    """Whether an address took itself out of the mail of a study, or of all."""
    rows = OptOut.objects.filter(address_hash__in=address_hashes(address), back_at=None)
    return rows.filter(Q(study=study) | Q(study=None)).exists()


OPTED_OUT = "This address took itself out of the mail."
_objections: list[Callable[[Mail, datetime], str]] = []


def may_object(why_not: Callable[[Mail, datetime], str]) -> None:
    """Let a room say of a mail, at the moment it would go out, why it must not any more; '' where it may. Called when
    the program starts."""
    _objections.append(why_not)


def why_not(mail: Mail, *, now: datetime) -> str:
    """Why a mail that was written must not go out any more; '' where it may."""
    if mail.may_be_stopped and any(opt_outs_of(mail).values()):
        return OPTED_OUT
    return next(filter(None, (objection(mail, now) for objection in _objections)), "")


def why_not_again(mail: Mail, *, now: datetime) -> str:
    """The same for one that a person would send once more: to whoever wants no mail goes none, whatever it is for."""
    return OPTED_OUT if any(opt_outs_of(mail).values()) else why_not(mail, now=now)


def n_opted_out(study: int) -> int:
    return OptOut.objects.filter(study=study, back_at=None).count()


def opt_outs_of(mail: Mail) -> dict[str, bool]:
    """What the address of a mail wants: 'study' and 'all', whether no more mail of these."""
    rows = OptOut.objects.filter(address_hash__in=hashes_of(mail), back_at=None)
    found = set(rows.filter(Q(study=mail.study) | Q(study=None)).values_list("study", flat=True))
    return {"study": mail.study in found, "all": None in found}


def hashes_of(mail: Mail) -> set[str]:
    """By what the address of a mail is known, be it erased."""
    return {mail.address_hash} | (address_hashes(mail.to_address) if mail.to_address else set())


_OPT_OUT = "opt out"


def opt_out_token(mail: Mail) -> str:
    """What stands in the link by which whoever gets the mail takes themselves out. It is made of the mail's key by the
    installation's key for links, and stored nowhere."""
    return f"{mail.key}-{secret_of(_OPT_OUT, mail.key)}"


def mail_of_token(token: str) -> Mail | None:
    key, _, secret = token.rpartition("-")
    mail = Mail.objects.filter(key=key, may_be_stopped=True).first() if key else None
    return mail if mail and constant_time_compare(secret, secret_of(_OPT_OUT, key)) else None


def due(study: int | None, *, now: datetime) -> QuerySet[Mail]:
    """The mails whose time has come; first those for which somebody waits."""
    # None waits longer than that: a clock that was ahead put it off.
    has_come = Q(next_try_at__lte=now) | Q(next_try_at__gt=now + WAITS[-1])
    return mails_of(study).filter(has_come, state=State.WAITING).order_by("-urgent", "pk")


def next_try(study: int | None) -> datetime | None:
    found: datetime | None = mails_of(study).filter(state=State.WAITING).aggregate(at=Min("next_try_at"))["at"]
    return found


def studies_with_waiting() -> list[int | None]:
    return list(Mail.objects.filter(state=State.WAITING).order_by().values_list("study", flat=True).distinct())


def free_at(setup: Setup, *, urgent: bool, now: datetime) -> datetime | None:
    """When the rate allows the next mail; None: now. In any minute no more than `rate` are handed over."""
    kept = 0 if urgent else setup.rate // _KEPT_FOR_URGENT
    limit = max(1, setup.rate - kept)
    # What lies further ahead was handed over by a clock that was so, and not in this minute.
    within = Mail.objects.filter(handed_at__gt=now - MINUTE, handed_at__lt=now + MINUTE)
    recent = within.order_by("-handed_at").values_list("handed_at", flat=True)
    at = next(iter(recent[limit - 1 : limit]), None)
    return None if at is None else at + MINUTE


def is_sent_by_nobody(study: int | None, *, living: bool) -> bool:
    """Whether mail waits that no job will send. living: whether a job for it waits or runs."""
    return not living and mails_of(study).filter(state=State.WAITING).exists()


def status_of_all() -> dict[str, Any]:
    """How mail is doing in the whole installation, without an address in it."""
    way = way_out()
    states = dict(Mail.objects.order_by().values_list("state").annotate(n=Count("pk")))
    lately = Mail.objects.exclude(said="").filter(state__in=_TROUBLED).order_by("-asked_at")[:_MOST_TROUBLES]
    return {
        "is_set_up": way.is_set_up,
        "is_held": way.is_held,
        "works": way.works,
        "sentence": way.sentence,
        "cure": way.cure,
        "mails": {str(State(state).label): states[state] for state in State.values if state in states},
        "unknown_bounces": Bounce.objects.filter(mail=None).count(),
        "troubles": [f"{each} of {each.asked_at:%Y-%m-%d %H:%M}: {_without_addresses(each.said)}" for each in lately],
    }


def _without_addresses(said: str) -> str:
    return _ADDRESS.sub("(an address)", said)
