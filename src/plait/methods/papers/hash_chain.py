"""A chain of hashes: entries that cannot be changed, taken out or put in between without its being seen."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Link:
    """One entry of a chain. number: from 1. content_sha256: of what it says. previous_hash: '' for the first."""

    number: int
    content_sha256: str
    previous_hash: str
    hash: str


def canonical_json(value: Any) -> bytes:
    """JSON in the one form that is hashed: keys sorted by code point, no blanks, UTF-8, no escapes beyond JSON's own.

    >>> canonical_json({"b": 1, "a": "é"})
    b'{"a":"\\xc3\\xa9","b":1}'
    """
    text = json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False)
    # A lone surrogate, which a form may send, has no UTF-8 form.
    return text.encode("utf-8", "surrogatepass")


def sha256_of(value: Any) -> str:
    """SHA-256 of the value's canonical JSON, 64 hexadecimal digits."""
    return hashlib.sha256(canonical_json(value)).hexdigest()


def link_of(number: int, content: Mapping[str, Any], previous_hash: str) -> Link:
    """The link that holds this content and follows that hash.

    >>> first = link_of(1, {"answer": "yes"}, "")
    >>> chain_faults([first, link_of(2, {"answer": "no"}, first.hash)])
    ()
    """
    content_sha256 = sha256_of(content)
    return Link(number, content_sha256, previous_hash, hash_of(number, content_sha256, previous_hash))


def hash_of(number: int, content_sha256: str, previous_hash: str) -> str:
    return sha256_of({"content_sha256": content_sha256, "number": number, "previous_hash": previous_hash})


def chain_faults(links: Iterable[Link]) -> tuple[str, ...]:
    """What is wrong with a chain, one sentence a fault, () when it is whole. Links in the order of their numbers.

    Links cut off at the end cannot be seen from the chain alone: keep the last hash somewhere else.
    """
    faults = []
    expected, previous_hash = 1, ""
    for link in links:
        if link.number != expected:
            faults.append(f"Number {expected} is missing before number {link.number}.")
        elif link.previous_hash != previous_hash:
            faults.append(f"Number {link.number} does not follow the entry before it.")
        if link.hash != hash_of(link.number, link.content_sha256, link.previous_hash):
            faults.append(f"Number {link.number} was changed after it was completed.")
        expected, previous_hash = link.number + 1, link.hash
    return tuple(faults)
