"""Those who guess wait: each wrong password or link lets the next one be tried later, and a right one clears it.

No wall: whoever mistyped goes on after seconds, and nobody can keep another out for long. What is counted lies in the
database's cache, so that it holds for all processes, and is forgotten an hour after the last wrong guess.
"""

from __future__ import annotations

import hashlib
import hmac
import ipaddress
import time
from dataclasses import dataclass
from math import ceil

from allauth.account.adapter import get_adapter
from django.conf import settings
from django.core.cache import cache
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest

_FORGOTTEN_SECONDS = 3600


@dataclass(frozen=True, slots=True)
class Guesses:
    """Wrong guesses of one kind, of one person or place: so many are free, and then each doubles how long the next one
    waits, up to so many seconds."""

    key: str
    n_free: int
    most_seconds: int

    def wait(self) -> int:
        """Seconds until the next guess is looked at; 0 for at once."""
        _, until = self._counted()
        return max(0, ceil(until - time.time()))

    def count(self) -> None:
        n = self._counted()[0] + 1
        seconds = min(2 ** max(0, n - self.n_free), self.most_seconds) if n >= self.n_free else 0
        cache.set(self.key, (n, time.time() + seconds), max(_FORGOTTEN_SECONDS, seconds))

    def clear(self) -> None:
        cache.delete(self.key)

    def _counted(self) -> tuple[int, float]:
        n, until = cache.get(self.key, (0, 0.0))
        return int(n), float(until)


def of_passwords(request: HttpRequest, login: str) -> tuple[Guesses, ...]:
    """The counts that a password for an account stands in: of this account from this address, of the account from
    anywhere, and of the address. Others sit behind the same address, and others may try the same account: so those two
    count more slowly, and wait less."""
    address = _address(request)
    return (
        Guesses(_key("password", login, address), n_free=5, most_seconds=900),
        Guesses(_key("account", login), n_free=20, most_seconds=30),
        Guesses(_key("address", address), n_free=50, most_seconds=60),
    )


def of_links(request: HttpRequest) -> Guesses:
    """The count of links that open nothing, from one address. A link that is good is never kept waiting."""
    return Guesses(_key("link", _address(request)), n_free=50, most_seconds=60)


def of_addresses(account: int) -> Guesses:
    """The count of addresses to which an account had a link mailed: nobody fills another's mailbox by it."""
    return Guesses(_key("move", str(account)), n_free=5, most_seconds=900)


def _address(request: HttpRequest) -> str:
    """Where a request comes from, behind as many servers as the installation says; of IPv6 the network, which is one
    house's. '' where it is not known."""
    try:
        address = ipaddress.ip_address(get_adapter().get_client_ip(request))
    except (PermissionDenied, ValueError):
        return ""
    return str(ipaddress.ip_network((address, 64), strict=False) if address.version == 6 else address)


def _key(*parts: str) -> str:
    """Neither an e-mail address nor one of the network is kept as it is."""
    told = "\n".join(part.strip().casefold() for part in parts)
    return f"guess:{hmac.digest(settings.SECRET_KEY.encode(), told.encode(), hashlib.sha256).hex()}"
