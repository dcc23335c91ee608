"""Those who guess wait: each wrong password or link lets the next one be tried later, and a right one clears it.

No wall: whoever mistyped goes on after seconds, and nobody can keep another out for long. What is counted lies in the
database's cache, so that it holds for all processes, and is forgotten an hour after the last wrong guess.
"""

from __future__ import annotations

import hashlib
import hmac
import ipaddress
import re
import time
from dataclasses import dataclass
from math import ceil

from django.conf import settings
from django.core.cache import cache
from django.http import HttpRequest

_FORGOTTEN_SECONDS = 3600
_WITH_PORT = re.compile(r"\[(?P<v6>[^\]]*)\](:\d+)?|(?P<v4>[\d.]+):\d+")
# In these the last four bytes are an address of IPv4: translated by a gateway (RFC 6052, RFC 2765), and of old systems.
_ENDING_IN_IPV4 = tuple(ipaddress.IPv6Network(each) for each in ("64:ff9b::/96", "::ffff:0:0:0/96", "::/96"))
# Gateways of one's own network: where the address of IPv4 stands in these is known to them alone.
_OF_OWN_GATEWAYS = ipaddress.IPv6Network("64:ff9b:1::/48")
_HERE = ipaddress.IPv6Address("::1")


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
        _of_address("address", address),
    )


def of_links(request: HttpRequest) -> Guesses:
    """The count of links that open nothing, from one address. A link that is good is never kept waiting."""
    return _of_address("link", _address(request))


def _of_address(kind: str, address: str) -> Guesses:
    """Where no address is known, this would be everybody's count: nobody waits for it."""
    return Guesses(_key(kind, address), n_free=50, most_seconds=60 if address else 0)


def of_addresses(account: int) -> Guesses:
    """The count of addresses to which an account had a link mailed: nobody fills another's mailbox by it."""
    return Guesses(_key("move", str(account)), n_free=5, most_seconds=900)


def _address(request: HttpRequest) -> str:
    """Where a request comes from, behind as many servers as the installation says; where they do not tell, the one that
    asks here. '' where neither is known."""
    peer = request.META.get("REMOTE_ADDR", "")
    return _place(_told_by_proxies(request)) or _place(peer)


def _told_by_proxies(request: HttpRequest) -> str:
    """What the outermost server that is trusted says of who asked it: anybody can write what stands before that."""
    n, entries = settings.ALLAUTH_TRUSTED_PROXY_COUNT, request.headers.get("X-Forwarded-For", "").split(",")
    return entries[-n] if 0 < n <= len(entries) else ""


def _place(told: str) -> str:
    """The address that is told, with or without a port: of IPv6 the network, which is one house's, and of one that
    stands for an address of IPv4 that one. '' where it is none."""
    told = told.strip()
    if with_port := _WITH_PORT.fullmatch(told):
        told = with_port["v6"] or with_port["v4"] or ""
    try:
        address = ipaddress.ip_address(told)
    except ValueError:
        return ""
    if isinstance(address, ipaddress.IPv4Address):
        return str(address)
    if (ipv4 := _ipv4_in(address)) is not None:
        return str(ipv4)
    if address in _OF_OWN_GATEWAYS:
        return str(address)
    return str(ipaddress.IPv6Network((int(address), 64), strict=False))


def _ipv4_in(address: ipaddress.IPv6Address) -> ipaddress.IPv4Address | None:
    """The address of IPv4 that one of IPv6 stands for: all the world's would else be one network's."""
    if address.ipv4_mapped or address.sixtofour:
        return address.ipv4_mapped or address.sixtofour
    if address.teredo:
        return address.teredo[1]
    if address != _HERE and any(address in each for each in _ENDING_IN_IPV4):
        return ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
    return None


def _key(*parts: str) -> str:
    """Neither an e-mail address nor one of the network is kept as it is."""
    told = "\n".join(part.strip().casefold() for part in parts)
    return f"guess:{hmac.digest(settings.SECRET_KEY.encode(), told.encode(), hashlib.sha256).hex()}"
