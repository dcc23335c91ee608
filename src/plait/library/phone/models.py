"""What a phone kept while it had no line."""

from __future__ import annotations

from django.conf import settings
from django.db import models


class Delivery(models.Model):
    """A change that a phone kept while it had no line. key: made by the phone, so that the change is made once."""

    OWN_TRAIL = True

    account = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    key = models.UUIDField()
    at = models.DateTimeField()

    class Meta:
        constraints = (models.UniqueConstraint(fields=("account", "key"), name="delivered_once"),)

    def __str__(self) -> str:
        return str(self.key)
