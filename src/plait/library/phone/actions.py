"""Writes of the library on the phone: each change kept without a line is made once."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from django.db import transaction

from plait.library.phone.models import Delivery
from plait.study.models import Account


@transaction.atomic
def take_delivery(*, account: Account, key: UUID, now: datetime) -> bool:
    """Whether this delivery is new. To be called inside the transaction of its change, so that a change that is
    refused may be sent again. It changes no study, so nothing is logged beside the change itself."""
    _, is_new = Delivery.objects.get_or_create(account=account, key=key, defaults={"at": now})
    return is_new
