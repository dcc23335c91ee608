"""E-mail addresses: which are ones, and how they are written for servers."""

from __future__ import annotations

import idna
from django.core.exceptions import ValidationError
from django.core.validators import validate_email

from plait.records.problem import InputRejected, Problem
from plait.records.said import say

MOST_LETTERS = 254


def is_address(text: str) -> bool:
    """Whether mail can be sent there: one address without a name, its part before the @ in plain letters."""
    if len(text) > MOST_LETTERS or not text.isprintable():
        return False
    try:
        validate_email(text)
        ascii_address(text).encode("ascii")
    except (ValidationError, UnicodeError):
        return False
    return True


def ascii_address(address: str) -> str:
    """The same with a domain of other letters as mail servers know it: münchen.example is xn--mnchen-3ya.example.

    By IDNA 2008: straße.example is another domain than strasse.example, and Python's own codec says it were the same.
    """
    user, at, domain = address.strip().rpartition("@")
    if domain.isascii():
        return f"{user}{at}{domain.lower()}"
    try:
        return f"{user}{at}{idna.encode(domain, uts46=True, transitional=False).decode('ascii').lower()}"
    except UnicodeError:
        return address.strip()


def ascii_address_before(address: str) -> str:
    """As older versions wrote it, by IDNA 2003: what they stored is found by it."""
    user, at, domain = address.strip().rpartition("@")
    try:
        return f"{user}{at}{domain.encode('idna').decode('ascii').lower()}"
    except UnicodeError:
        return address.strip()


def require_address(text: str) -> str:
    """The address as it is stored. Raises: InputRejected."""
    given = text.strip()
    if is_address(given):
        return given
    shown = "".join(letter if letter.isprintable() else "?" for letter in given)[:80]
    cause = say("'{address}' is no address to which mail can be sent.", address=shown)
    if given and not given.rpartition("@")[0].isascii():
        cause = say("'{address}' has letters before the @ that most mail servers do not take.", address=shown)
    cure = say("Write one address, such as {example}.", example="ada@example.org")
    raise InputRejected(Problem(say("E-mail address"), cause, cure, field="email"))
