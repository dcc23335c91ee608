"""Mail that came back is matched with the mail that was sent."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from plait import limited
from plait.database.locks import writing_rows
from plait.formats.mail.returned import read_returned
from plait.limited import ON_A_PAGE, Limits, OpenFile
from plait.mail.models import Bounce, Mail
from plait.mail.setup import address_hashes
from plait.records.problem import Problem
from plait.records.returned_mail import Fate, Returned

State = Mail.State
# Whose Message-ID did not come back is looked for by address, among the mails of so many days.
LOOKS_BACK = timedelta(days=30)
_KEY = re.compile(r"(?<![a-z0-9])[a-z2-9]{20}(?![a-z0-9])")
_BATCH = 400


@dataclass(slots=True)
class TakenIn:
    """What a file of mail that came back said, in numbers. n_elsewhere: about mails of other studies. problems: what
    was not understood, or is about no mail that is known."""

    n_bounced: int = 0
    n_delayed: int = 0
    n_delivered: int = 0
    n_known: int = 0
    n_elsewhere: int = 0
    problems: list[Problem] = field(default_factory=list)

    def as_counts(self) -> dict[str, int]:
        return {
            "bounced": self.n_bounced,
            "delayed": self.n_delayed,
            "delivered": self.n_delivered,
            "known": self.n_known,
            "elsewhere": self.n_elsewhere,
            "problems": len(self.problems),
        }


def told_in(file: bytes | OpenFile, *, name: str, within: Limits = ON_A_PAGE) -> list[Returned | Problem]:
    """What mail servers sent back, a message or an mbox, says; before any transaction, since it may take a while.

    Raises: InputRejected where the file is none that can be read.
    """
    return list(limited.read(read_returned, file, name=name, within=within))


def take_in(told: Sequence[Returned | Problem], *, name: str, now: datetime, study: int | None = None) -> TakenIn:
    """Take in what mail servers sent back.

    Parameters: told, see `told_in`. name, of the file. study: whose mails alone may be found; None: those of all.
    """
    reports = [each for each in told if isinstance(each, Returned)]
    taken = TakenIn()
    with writing_rows():
        matched = _matched(reports, study=study, now=now)
        seen = _seen_already(matched)
        rows = []
        for each in told:
            if isinstance(each, Problem):
                rows.append(_not_understood(each, taken, study, name, now))
                continue
            mail = matched.get(id(each))
            if mail is not None and study is not None and mail.study != study:
                taken.n_elsewhere += 1
            elif mail is None:
                rows.append(_of_nobody(each, taken, study, name, now))
            elif (mail.pk, each.status, each.said) in seen:
                taken.n_known += 1
            elif row := _about(mail, each, taken, name, now):
                seen.add((mail.pk, each.status, each.said))
                rows.append(row)
        Bounce.objects.bulk_create(rows, batch_size=_BATCH)
    return taken


def _matched(reports: Sequence[Returned], *, study: int | None, now: datetime) -> dict[int, Mail]:
    """Of each report, by its place in memory, the mail it is about.

    By a mail's key any is found: whoever has it has the mail. By an address, which anybody may write into a report,
    only the study's own: whether others wrote there is nobody's business.
    """
    keys = {id(each): set(_KEY.findall(" ".join(each.marks))) for each in reports}
    by_key = {mail.key: mail for mail in _mails("key", {key for found in keys.values() for key in found})}
    hashes = {id(each): [known for address in each.recipients for known in address_hashes(address)] for each in reports}
    wanted = {one for each in reports if not keys[id(each)] & by_key.keys() for one in hashes[id(each)]}
    by_hash: dict[str, Mail] = {}
    for mail in _mails("address_hash", wanted):
        is_ours = study is None or mail.study == study
        if is_ours and mail.handed_at is not None and mail.handed_at > now - LOOKS_BACK:
            newest = by_hash.get(mail.address_hash)
            by_hash[mail.address_hash] = mail if newest is None or newest.pk < mail.pk else newest
    found = {}
    for each in reports:
        named = [by_key[key] for key in sorted(keys[id(each)] & by_key.keys())]
        addressed = [by_hash[one] for one in hashes[id(each)] if one in by_hash]
        if mails := named or addressed:
            found[id(each)] = mails[0]
    return found


def _mails(column: str, values: Iterable[str]) -> Iterable[Mail]:
    ordered = sorted(values)
    for at in range(0, len(ordered), _BATCH):
        yield from Mail.objects.filter(**{f"{column}__in": ordered[at : at + _BATCH]})


def _seen_already(matched: dict[int, Mail]) -> set[tuple[int, str, str]]:
    ids, found = sorted({mail.pk for mail in matched.values()}), set()
    for at in range(0, len(ids), _BATCH):
        rows = Bounce.objects.filter(mail__in=ids[at : at + _BATCH])
        found |= set(rows.values_list("mail", "status", "said"))
    return found


def _about(mail: Mail, report: Returned, taken: TakenIn, source: str, now: datetime) -> Bounce | None:
    """Write what became of a mail."""
    if report.fate is Fate.DELIVERED:
        Mail.objects.filter(pk=mail.pk, state=State.UNCLEAR).update(state=State.SENT, body="", said="")
        taken.n_delivered += 1
        return None
    if report.fate is Fate.DELAYED:
        taken.n_delayed += 1
    else:
        said = " ".join(filter(None, (report.status, report.said)))[:500]
        Mail.objects.filter(pk=mail.pk).update(state=State.BOUNCED, body="", said=said)
        taken.n_bounced += 1
    return Bounce(
        study=mail.study,
        mail=mail,
        source=source[:200],
        status=report.status,
        said=report.said,
        is_final=report.fate is Fate.FAILED,
        at=now,
    )


def _of_nobody(report: Returned, taken: TakenIn, study: int | None, source: str, now: datetime) -> Bounce:
    recipient = report.recipients[-1][:254]
    cause = f"A mail to {recipient} came back, and none that is known here went there lately."
    taken.problems.append(Problem(source, cause, "Look whose address it is, and mend it in the register."))
    return Bounce(
        study=study,
        source=source[:200],
        recipient=recipient,
        status=report.status,
        said=report.said,
        is_final=report.fate is Fate.FAILED,
        problem="No mail that is known here went to this address lately.",
        at=now,
    )


def _not_understood(problem: Problem, taken: TakenIn, study: int | None, source: str, now: datetime) -> Bounce:
    taken.problems.append(problem)
    return Bounce(study=study, source=problem.place[:200], problem=problem.cause[:500], at=now)
