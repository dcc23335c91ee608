"""What stands in the links that were sent."""

from __future__ import annotations

from django.utils import timezone

from plait.library.papers.models import Folder
from plait.study.links import tokens_of
from plait.study.models import AccessLink
from plait.survey.models import Invitation


def token_to(row: Invitation | Folder) -> str:
    """The secret of the link by which somebody answers, or sees a folder; '' where there is none."""
    purpose = AccessLink.Purpose.ANSWER if isinstance(row, Invitation) else AccessLink.Purpose.FOLDER
    return tokens_of(purpose, [row.pk], now=timezone.now()).get(row.pk, "")
