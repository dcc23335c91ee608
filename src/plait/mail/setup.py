"""How mail is sent from this installation, as the environment says (see docs/mail.md), or what is wrong with that."""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Iterator
from dataclasses import dataclass, field
from email.utils import parseaddr
from pathlib import Path
from urllib.parse import urlsplit

from django.conf import settings

from plait.mail.addresses import ascii_address, ascii_address_before, is_address
from plait.records.problem import InputRejected, Problem

STARTTLS, TLS, NONE = "starttls", "tls", "none"
PORTS = {STARTTLS: 587, TLS: 465, NONE: 25}
# PLAIT_MAIL_HOST is the key "host", and so on.
SETTINGS = (
    "PLAIT_MAIL_HOST",
    "PLAIT_MAIL_PORT",
    "PLAIT_MAIL_SECURITY",
    "PLAIT_MAIL_USER",
    "PLAIT_MAIL_PASSWORD_FILE",
    "PLAIT_MAIL_PASSWORD",
    "PLAIT_MAIL_FROM",
    "PLAIT_MAIL_REPLY_TO",
    "PLAIT_MAIL_BOUNCES",
    "PLAIT_MAIL_RATE",
    "PLAIT_MAIL_TIMEOUT",
)
KEYS = frozenset(each.removeprefix("PLAIT_MAIL_").lower() for each in SETTINGS)
DEFAULT_RATE, DEFAULT_TIMEOUT = 30, 30
MOST_A_MINUTE, LONGEST_TIMEOUT = 100_000, 600
# Where a return address has it, the key of the mail stands there.
ANY = "*"


@dataclass(frozen=True, slots=True)
class Setup:
    """rate: mails a minute. timeout: seconds for which a server may say nothing. bounces: where servers send back what
    they cannot deliver. site: the address of the pages, for links."""

    host: str
    port: int
    security: str
    user: str
    password: str = field(repr=False)
    name: str
    address: str
    reply_to: str
    bounces: str
    rate: int
    timeout: int
    site: str

    @property
    def domain(self) -> str:
        return ascii_address(self.address).rpartition("@")[2]

    @property
    def fingerprint(self) -> str:
        """By which it is known that something was changed; the password cannot be told from it."""
        parts = (self.host, self.port, self.security, self.user, self.password, self.address, self.bounces)
        return hmac.digest(settings.LINK_KEY.encode(), repr(parts).encode(), "sha256").hex()

    @property
    def in_words(self) -> str:
        how = {STARTTLS: "encrypted (STARTTLS)", TLS: "encrypted (TLS)", NONE: "not encrypted"}[self.security]
        return f"As {self.address} by {self.host}, port {self.port}, {how}; at most {self.rate} a minute."


def mail_setup() -> Setup | None:
    """How mail is sent; None where nothing is set up, or not all that is needed."""
    return None if _problems_found() or not settings.MAIL else _read()


def is_set_up() -> bool:
    return mail_setup() is not None


def setup_problems() -> list[Problem]:
    """What is wrong with what is set up; nothing where nothing is."""
    return _problems_found() if settings.MAIL else []


def require_setup() -> Setup:
    """Raises: InputRejected where no mail can be sent, with what to do."""
    setup = mail_setup()
    if setup is not None:
        return setup
    raise InputRejected(setup_problems() or [NOT_SET_UP])


NOT_SET_UP = Problem(
    "Mail",
    "No mail is set up in this installation.",
    "Hand the link or the text over yourself, or let whoever runs the machine set mail up (docs/mail.md).",
)


def site_address() -> str:
    """Where the pages are for those who read a mail, without a slash at its end; '' where it is not known."""
    if settings.ADDRESS:
        return str(settings.ADDRESS).rstrip("/")
    named = [host for host in settings.ALLOWED_HOSTS if host not in ("localhost", "127.0.0.1", "[::1]", "*")]
    host = next((each for each in named if not each.startswith(".")), "")
    return f"{'https' if settings.HTTPS else 'http'}://{host}" if host else ""


def _problems_found() -> list[Problem]:
    return list(_problems(settings.MAIL))


def _problems(given: dict[str, str]) -> Iterator[Problem]:
    for key in sorted(given.keys() - KEYS):
        yield Problem(_named(key), "There is no such setting.", f"There are {', '.join(SETTINGS)}.")
    for key in ("host", "from"):
        if not given.get(key):
            yield Problem(_named(key), "It is missing.", "Set it, or take the other settings of mail away.")
    if (security := given.get("security", STARTTLS)) not in PORTS:
        yield Problem(_named("security"), f"'{security}' is not known.", f"Say one of {', '.join(PORTS)}.")
    for key, most in (("port", 65_535), ("rate", MOST_A_MINUTE), ("timeout", LONGEST_TIMEOUT)):
        if key in given and not (given[key].isdecimal() and 1 <= int(given[key]) <= most):
            yield Problem(_named(key), f"'{given[key]}' is no whole number from 1 to {most:,}.", "Mend it.")
    for key in ("from", "reply_to", "bounces"):
        address = parseaddr(given.get(key, ""))[1].replace(ANY, "x") if key == "bounces" else _address(given, key)
        if given.get(key) and not is_address(address):
            yield Problem(_named(key), f"'{given[key]}' is no e-mail address.", "Write it as name@example.org.")
    has_password = bool(given.get("password") or given.get("password_file"))
    if has_password != bool(given.get("user")):
        missing = "user" if has_password else "password_file"
        other = _named("password" if has_password else "user")
        cause = f"It is missing, and {other} is of no use without: nobody would be logged in."
        yield Problem(_named(missing), cause, "Set it, or take the other one away.")
    if path := given.get("password_file"):
        try:
            Path(path).read_text(encoding="utf-8")
        except (OSError, ValueError) as error:
            why = error.strerror if isinstance(error, OSError) else "it is no text"
            yield Problem(_named("password_file"), f"{path} cannot be read: {why}.", "Mend the path, or its rights.")
    site = urlsplit(site_address())
    if site.scheme not in ("http", "https") or not site.netloc:
        yield Problem(
            "PLAIT_ADDRESS", "It is not known where the pages are.", "Set it to https://plait.example.org, for links."
        )


def _named(key: str) -> str:
    return f"PLAIT_MAIL_{key.upper()}"


def _address(given: dict[str, str], key: str) -> str:
    return parseaddr(given.get(key, ""))[1]


def _read() -> Setup:
    given: dict[str, str] = settings.MAIL
    security = given.get("security", STARTTLS)
    name, address = parseaddr(given["from"])
    password = given.get("password", "")
    if path := given.get("password_file"):
        password = "".join(Path(path).read_text(encoding="utf-8").splitlines()[:1])
    return Setup(
        host=given["host"],
        port=int(given.get("port", PORTS[security])),
        security=security,
        user=given.get("user", ""),
        password=password,
        name=name or "Plait",
        address=address,
        reply_to=_address(given, "reply_to"),
        bounces=_address(given, "bounces") or address,
        rate=int(given.get("rate", DEFAULT_RATE)),
        timeout=int(given.get("timeout", DEFAULT_TIMEOUT)),
        site=site_address(),
    )


def address_hash(address: str) -> str:
    """By which an address is known again that is not kept. It depends on the installation's key for links, so that
    nobody who has the table alone can try addresses."""
    return _hash(ascii_address(address))


def address_hashes(address: str) -> set[str]:
    """The same, and that by which older versions knew an address whose domain they wrote as another one."""
    return {_hash(ascii_address(address)), _hash(ascii_address_before(address))}


def _hash(address: str) -> str:
    return hmac.digest(settings.LINK_KEY.encode(), f"address:{address.casefold()}".encode(), hashlib.sha256).hex()
