"""The one place that opens connections to other machines: it asks a provider about one paper.

HTTPS only; the name is resolved once, every address it has must be a public one, and the connection goes to the
address that was checked, so that a second look-up cannot lead elsewhere. PLAIT_PROVIDER_LOOPBACK=1 lets tests ask a
stand-in on this machine over plain HTTP.
"""

from __future__ import annotations

import contextlib
import http.client
import ipaddress
import os
import socket
import ssl
import threading
import time
from dataclasses import dataclass
from urllib.parse import SplitResult, quote, urljoin, urlsplit

MOST_BYTES = 2_000_000
CONNECT_SECONDS = 5.0
READ_SECONDS = 15.0
A_SECOND = 5.0  # questions a provider is asked at most
MOST_REDIRECTS = 2
OK, NOT_FOUND, REDIRECTS = 200, 404, (301, 302, 303, 307, 308)

USUAL_BASE = {
    "unpaywall": "https://api.unpaywall.org",
    "europepmc": "https://www.ebi.ac.uk/europepmc/webservices/rest",
    "openalex": "https://api.openalex.org",
    "crossref": "https://api.crossref.org",
}
_NAT64 = ipaddress.ip_network("64:ff9b::/96")
_Address = ipaddress.IPv4Address | ipaddress.IPv6Address


class NotAsked(Exception):
    """The question could not be put, or got no usable answer; the message says why. Nothing else is raised."""


@dataclass(frozen=True, slots=True)
class Answer:
    """body: None when the provider says that it does not know the paper."""

    body: bytes | None


def question_address(provider: str, *, base: str, doi: str, pmid: str, email: str, key: str = "") -> str | None:
    """The address at which a provider is asked about a paper; None when it cannot be asked about this one.

    What it is told stands in the address: DOI (Europe PMC: or PubMed number); Unpaywall and Crossref the e-mail,
    OpenAlex the key.
    """
    base = (base or USUAL_BASE[provider]).rstrip("/")
    known_as, mail = quote(doi, safe=""), quote(email, safe="")
    if provider == "europepmc":
        words = f'DOI:"{doi}"' if doi and '"' not in doi else f"EXT_ID:{pmid} AND SRC:MED" if pmid else ""
        return f"{base}/search?query={quote(words, safe='')}&resultType=core&format=json&pageSize=5" if words else None
    if not doi:
        return None
    if provider == "unpaywall":
        return f"{base}/v2/{known_as}?email={mail}" if email else None
    if provider == "openalex":
        return f"{base}/works/doi:{known_as}" + (f"?api_key={quote(key, safe='')}" if key else "")
    return f"{base}/works/{known_as}" + (f"?mailto={mail}" if email else "")


class Pace:
    """At most so many questions a second, for each provider."""

    def __init__(self, a_second: float = A_SECOND) -> None:
        self._pause = 1 / a_second
        self._next: dict[str, float] = {}

    def wait(self, provider: str) -> None:
        now = time.monotonic()
        at = max(now, self._next.get(provider, now))
        self._next[provider] = at + self._pause
        if at > now:
            time.sleep(at - now)


def ask(address: str) -> Answer:
    """Get an answer from an address made by question_address. Raises: NotAsked."""
    try:
        return _ask(address, redirects=MOST_REDIRECTS)
    except NotAsked:
        raise
    except (OSError, http.client.HTTPException, ValueError) as error:
        raise NotAsked(f"{type(error).__name__}: {str(error)[:100]}") from error


def _ask(address: str, *, redirects: int) -> Answer:
    parts = urlsplit(address)
    loopback = os.environ.get("PLAIT_PROVIDER_LOOPBACK") == "1"
    host = parts.hostname or ""
    checked = _checked_address(parts, host, loopback=loopback)
    connection = _connection(parts, host, checked)
    with _Watch(connection) as watch:
        connection.request("GET", _target(parts), headers=_headers())
        response = connection.getresponse()
        if response.status in REDIRECTS:
            onward = urljoin(address, response.getheader("Location") or "")
        elif response.status == NOT_FOUND:
            return Answer(None)
        elif response.status != OK:
            raise NotAsked(f"it answered with status {response.status}")
        else:
            body = _body(response)
            if watch.is_over:
                raise NotAsked("its answer was too slow")
            return Answer(body)
    if not redirects or urlsplit(onward).hostname != host:
        raise NotAsked("it sent us elsewhere")
    return _ask(onward, redirects=redirects - 1)


class _Watch:
    """Hangs up when a question takes too long as a whole: a socket's own limit begins anew with every byte."""

    def __init__(self, connection: _Plain | _Secure) -> None:
        self._connection = connection
        self._timer = threading.Timer(CONNECT_SECONDS + READ_SECONDS, self._hang_up)
        self._timer.daemon = True
        self.is_over = False

    def __enter__(self) -> _Watch:
        self._timer.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._timer.cancel()
        self._connection.close()

    def _hang_up(self) -> None:
        self.is_over = True
        # Not the connection's own: that lets go of its socket while the answer is still being read from it.
        if self._connection.opened is not None:
            with contextlib.suppress(OSError):  # it was closed meanwhile
                self._connection.opened.shutdown(socket.SHUT_RDWR)


def _headers() -> dict[str, str]:
    return {"Accept": "application/json", "Accept-Encoding": "identity", "User-Agent": "Plait"}


def _target(parts: SplitResult) -> str:
    return (parts.path or "/") + (f"?{parts.query}" if parts.query else "")


def _body(response: http.client.HTTPResponse) -> bytes:
    told = response.getheader("Content-Length")
    if told and told.isdigit() and int(told) > MOST_BYTES:
        raise NotAsked(f"its answer is larger than {MOST_BYTES // 1_000_000} MB")
    body = response.read(MOST_BYTES + 1)
    if len(body) > MOST_BYTES:
        raise NotAsked(f"its answer is larger than {MOST_BYTES // 1_000_000} MB")
    if told and told.isdigit() and len(body) != int(told):
        raise NotAsked("its answer broke off")
    return body


def check_base(base: str) -> str:
    """Why an address cannot be a provider's, '' when it can. Nothing is looked up or opened."""
    try:
        parts = urlsplit(base)
        port = parts.port
    except ValueError:
        return "It is not a web address."
    loopback = os.environ.get("PLAIT_PROVIDER_LOOPBACK") == "1"
    if parts.scheme != "https" and not (loopback and parts.scheme == "http"):
        return "It does not begin with https://."
    if not parts.hostname or parts.username is not None or parts.query or parts.fragment or not base.isascii():
        return "It is not the plain address of a service."
    if port not in (None, 443) and not loopback:
        return "It names a port."
    return ""


def _checked_address(parts: SplitResult, host: str, *, loopback: bool) -> str:
    """One address of the host, after all of its addresses were found to be public ones."""
    if parts.username is not None or not host:
        raise NotAsked("its address is not a plain one")
    if parts.scheme != "https" and not (loopback and parts.scheme == "http"):
        raise NotAsked("its address does not begin with https://")
    if parts.port not in (None, 443) and not loopback:
        raise NotAsked("its address names a port")
    found = socket.getaddrinfo(host, parts.port or 443, type=socket.SOCK_STREAM)
    addresses = [ipaddress.ip_address(str(entry[4][0]).partition("%")[0]) for entry in found]
    if not addresses or not all(_is_allowed(address, parts.scheme, loopback) for address in addresses):
        raise NotAsked("its name leads to an address that is not public")
    return str(addresses[0])


def _is_allowed(address: _Address, scheme: str, loopback: bool) -> bool:
    if loopback and address.is_loopback:
        return True
    return scheme == "https" and is_public(address)


def is_public(address: _Address) -> bool:
    """Whether an address is one of the open internet: not private, loopback, link-local, multicast or reserved, and not
    an IPv6 address with an IPv4 address in it.

    >>> [is_public(ipaddress.ip_address(each)) for each in ("93.184.216.34", "169.254.169.254", "::ffff:8.8.8.8")]
    [True, False, False]
    """
    if isinstance(address, ipaddress.IPv6Address):
        inside = address.ipv4_mapped or address.sixtofour or address.teredo
        if inside or address in _NAT64 or address.is_site_local or int(address) < 2**32:
            return False
    return address.is_global and not address.is_multicast and not address.is_reserved and not address.is_unspecified


def _connection(parts: SplitResult, host: str, checked: str) -> _Plain | _Secure:
    if parts.scheme == "http":
        return _Plain(host, parts.port or 80, checked=checked)
    return _Secure(host, parts.port or 443, checked=checked)


class _Plain(http.client.HTTPConnection):
    """Connects to the checked address instead of looking the name up again."""

    def __init__(self, host: str, port: int, *, checked: str) -> None:
        super().__init__(host, port, timeout=READ_SECONDS)
        self._checked = checked
        self.opened: socket.socket | None = None

    def connect(self) -> None:
        self.sock = self.opened = _socket(self._checked, self.port)


class _Secure(http.client.HTTPSConnection):
    def __init__(self, host: str, port: int, *, checked: str) -> None:
        self._tls = ssl.create_default_context()
        super().__init__(host, port, timeout=READ_SECONDS, context=self._tls)
        self._checked = checked
        self.opened: socket.socket | None = None

    def connect(self) -> None:
        plain = _socket(self._checked, self.port)
        secure = self._tls.wrap_socket(plain, server_hostname=self.host, do_handshake_on_connect=False)
        self.sock = self.opened = secure
        secure.do_handshake()


def _socket(address: str, port: int) -> socket.socket:
    opened = socket.create_connection((address, port), timeout=CONNECT_SECONDS)
    opened.settimeout(READ_SECONDS)
    return opened
