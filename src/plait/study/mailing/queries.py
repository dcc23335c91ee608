"""Reads of a study's mail: whether what was written still holds."""

from __future__ import annotations

import re
from datetime import datetime

from plait.mail.models import TEST, Mail
from plait.study.links import is_good, token_hash
from plait.study.models import AccessLink, Membership, Study

_PART_OF_AN_ADDRESS = re.compile(r"(?<=/)[\w-]{16,}")


def why_not(mail: Mail, now: datetime) -> str:
    """Why a mail must not go out any more: its study is archived, its link is void, or its reader no member."""
    study = None if mail.study is None else Study.every.filter(pk=mail.study).first()
    if study is not None and (study.archived_at or study.deleted_at):
        return "The study is archived."
    if study is not None and mail.purpose == TEST.key and mail.asked_by is not None:
        is_member = Membership.objects.filter(study=study, account=mail.asked_by).exists()
        return "" if is_member else "They are no member of the study any more."
    return "" if _opens_something(mail, now) else "The link in it is void."


def _opens_something(mail: Mail, now: datetime) -> bool:
    """Whether every link of ours in its text is good, and there is one where it is written for it."""
    hashes = {token_hash(part) for part in _PART_OF_AN_ADDRESS.findall(mail.body)}
    links = AccessLink.objects.filter(token_hash__in=hashes).select_related("study")
    return all(is_good(link, now=now) for link in links) and (
        mail.purpose not in AccessLink.Purpose.values or bool(links)
    )
