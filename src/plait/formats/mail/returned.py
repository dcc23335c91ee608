"""Mail that came back: delivery reports (RFC 3464) and the usual ones of before, from a message or an mbox of many.

Of servers that write no report, what they agree on is read: the header X-Failed-Recipients (Exim, Gmail), else an
address in angle brackets and a code in the text (qmail and others). Nothing else is guessed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from email import message_from_bytes
from email.header import decode_header, make_header
from email.message import Message
from email.policy import Compat32
from email.utils import getaddresses, parseaddr

from plait.records.problem import InputRejected, Problem
from plait.records.returned_mail import Fate, Returned

MOST_BYTES = 20_000_000
MOST_MESSAGES = 5_000
# Of one message so much is read: what a report says stands at its beginning, before the mail that came back.
MOST_OF_ONE = 500_000
_MOST_PARTS = 50
_MOST_RECIPIENTS = 500
_MOST_SAID = 500
# A message begins with a header, after the line that an mbox sets before each, or a byte order mark.
_HEADER = re.compile(rb"(?:\xef\xbb\xbf)?\s*(?:>?From [^\n]*\n)?[!-9;-~]{1,80}[ \t]*:")
_LOOKED_AT = 10_000
# Python's own reader of mail takes time by the square of a header's length, of the fields in it, and of the depth to
# which messages lie in one another. Servers write far less than this.
_MOST_OF_A_HEADER = 10_000
_MOST_FIELDS = 200
_MOST_INSIDE = 30
_HOLDS_OTHERS = re.compile(rb"(?i)(?:\A|[\r\n])content-type:\s*(?:multipart|message)/")
_FROM_LINE = re.compile(rb"(?:\A|(?<=\n\n)|(?<=\n\r\n))From [^\n]{0,300}\n")
_MESSAGE_ID = re.compile(r"<[^<>\s@]{1,200}@[^<>\s@]{1,255}>")
_STATUS = re.compile(r"(?<![\d.])([245]\.\d{1,3}\.\d{1,3})(?![\d.])")
_REPLY = re.compile(r"(?<![\d.])([45]\d\d)(?=[ -])")
_ADDRESS = re.compile(r"<([^<>\s@]{1,64}@[^<>\s@]{1,255})>:?")
# Where the copy of the mail begins that came back.
_COPY = re.compile(r"(?im)^(?:-{3,}|message-id:|received:|return-path:)")
_FATES = {
    "failed": Fate.FAILED,
    "delayed": Fate.DELAYED,
    "delivered": Fate.DELIVERED,
    "relayed": Fate.DELIVERED,
    "expanded": Fate.DELIVERED,
}
_OF_RETURNED = ("delivered-to", "x-original-to", "envelope-to", "to")


class _ShortHeaders(Compat32):
    """Of a header the beginning is read; one that is made of too many fields is refused."""

    def header_source_parse(self, sourcelines: list[str]) -> tuple[str, str]:
        name, value = super().header_source_parse(sourcelines)
        value = value[:_MOST_OF_A_HEADER]
        if name.lower().startswith("content-") and value.count(";") > _MOST_FIELDS:
            raise ValueError(f"{name} has too many fields.")
        return name, value


_SHORT_HEADERS = _ShortHeaders()


def read_returned(content: bytes, *, name: str) -> Iterator[Returned | Problem]:
    """What a file of mail that came back says, in order; a Problem where a message says nothing that is understood.

    Parameters: content, one message, or many as an mbox. name, for messages.
    Raises: InputRejected where it is empty, no mail, or larger than may be.

    >>> [told] = read_returned(b"X-Failed-Recipients: ada@example.com\\n\\nNo such user, 5.1.1", name="a.eml")
    >>> told.recipients, told.status
    (('ada@example.com',), '5.1.1')
    """
    if not content.strip():
        raise InputRejected(Problem(name, "The file is empty.", "Save the message with all its headers, as .eml."))
    if len(content) > MOST_BYTES:
        limit = MOST_BYTES // 1_000_000
        raise InputRejected(Problem(name, f"It is larger than {limit} MB.", "Send it in parts."))
    messages = _messages(content)
    if len(messages) > MOST_MESSAGES:
        cause = f"It holds {len(messages):,} messages; {MOST_MESSAGES:,} are taken at once."
        raise InputRejected(Problem(name, cause, "Send it in parts."))
    if not _HEADER.match(content) or b"\x00" in content[:_LOOKED_AT]:
        cause = "This is no mail: it does not begin with the headers of a message."
        cure = "Save the message that came back with all its headers, as .eml, or many as an mbox."
        raise InputRejected(Problem(name, cause, cure))
    places = (name if len(messages) == 1 else f"{name}, message {n}" for n in range(1, len(messages) + 1))
    return (each for message, place in zip(messages, places, strict=True) for each in _read_one(message, place))


def _messages(content: bytes) -> list[bytes]:
    if not content.startswith(b"From "):
        return [content]
    starts = [each.span() for each in _FROM_LINE.finditer(content)]
    ends = [start for start, _ in starts[1:]] + [len(content)]
    return [content[begin:end] for (_, begin), end in zip(starts, ends, strict=True)]


def _read_one(content: bytes, place: str) -> list[Returned | Problem]:
    try:
        content = content[:MOST_OF_ONE]
        if len(_HOLDS_OTHERS.findall(content)) > _MOST_INSIDE:
            raise ValueError("Too many messages lie in one another.")
        return list(_told(message_from_bytes(content, policy=_SHORT_HEADERS), place))
    except (RecursionError, ValueError, LookupError, TypeError, AttributeError):
        cause = "It is written so that it cannot be taken apart."
        return [Problem(place, cause, "Read it yourself, and see that nobody is written to in vain.")]


def _told(message: Message, place: str) -> Iterator[Returned | Problem]:
    parts = [part for _, part in zip(range(_MOST_PARTS), message.walk(), strict=False)]
    marks = tuple(dict.fromkeys(_marks(message, parts)))
    kind = str(message.get_param("report-type") or "").lower()
    if message.get_content_type() == "multipart/report" and kind == "feedback-report":
        yield _not_taken(message, place, "It is a complaint about unwanted mail, and says nothing of a delivery.")
        return
    reports = [part for part in parts if part.get_content_type() == "message/delivery-status"]
    told = [each for part in reports for each in _of_report(part, marks)] or list(_of_text(message, parts, marks))
    if told:
        yield from told
    elif _is_answer(message):
        yield _not_taken(message, place, "It is an automatic answer, such as of somebody on leave, and no bounce.")
    else:
        yield _not_taken(message, place, "It names nobody to whom a mail could not be delivered.")


def _not_taken(message: Message, place: str, cause: str) -> Problem:
    subject = _header(message, "subject")
    about = f" Its subject: “{subject[:120]}”." if subject else ""
    return Problem(place, f"{cause}{about}", "Read it yourself, and see whether somebody has another address.")


def _is_answer(message: Message) -> bool:
    said = _header(message, "auto-submitted").lower()
    return said.startswith("auto-replied") or any(message.get(each) for each in ("x-autoreply", "x-autorespond"))


def _of_report(part: Message, marks: tuple[str, ...]) -> Iterator[Returned]:
    payload = part.get_payload()
    groups = [each for each in payload if isinstance(each, Message)] if isinstance(payload, list) else []
    for group in groups[: _MOST_RECIPIENTS + 1]:
        fate = _FATES.get(_header(group, "action").lower().split(" ")[0])
        recipients = [_typed(group, each) for each in ("original-recipient", "final-recipient")]
        named = tuple(dict.fromkeys(each for each in recipients if "@" in each))
        if fate is None or not named:
            continue
        status = _STATUS.search(_header(group, "status"))
        said = _typed(group, "diagnostic-code")
        yield Returned(fate, marks, named, status[1] if status else "", said[:_MOST_SAID])


def _typed(group: Message, name: str) -> str:
    """The value of a field like "rfc822; ada@example.com", without its type."""
    value = _header(group, name)
    typed, semicolon, rest = value.partition(";")
    value = rest.strip() if semicolon and " " not in typed.strip() else value
    return parseaddr(value)[1] or value if "recipient" in name else value


def _of_text(message: Message, parts: list[Message], marks: tuple[str, ...]) -> Iterator[Returned]:
    text = _text(parts)
    failed = [address for _, address in getaddresses([_header(message, "x-failed-recipients")]) if "@" in address]
    if not failed and _looks_returned(message):
        failed = list(dict.fromkeys(_ADDRESS.findall(_COPY.split(text)[0])))
    status, reply = _STATUS.search(text), _REPLY.search(text)
    for address in failed[:_MOST_RECIPIENTS]:
        code = status[1] if status else f"{reply[1][0]}.0.0" if reply else ""
        if code or message.get("x-failed-recipients"):
            at = text.find(address)
            said = " ".join(text[max(0, at) :].split())
            yield Returned(Fate.FAILED, marks, (address,), code, said[:_MOST_SAID])


def _looks_returned(message: Message) -> bool:
    sender = parseaddr(_header(message, "from"))[1].lower()
    by_nobody = _header(message, "return-path").strip() == "<>"
    return by_nobody or sender.startswith(("mailer-daemon", "postmaster"))


def _text(parts: list[Message]) -> str:
    """The words of the server: the first text of the message."""
    for part in parts:
        if part.get_content_type() == "text/plain":
            payload = part.get_payload(decode=True)
            if isinstance(payload, bytes):
                return payload[:20_000].decode("utf-8", "replace")
    return ""


def _marks(message: Message, parts: list[Message]) -> Iterator[str]:
    for name in _OF_RETURNED:
        yield from (address for _, address in getaddresses(message.get_all(name, [])) if "@" in address)
    yield from _MESSAGE_ID.findall(f"{_header(message, 'references')} {_header(message, 'in-reply-to')}")
    for part in parts[1:]:
        if part.get_content_type() == "message/rfc822":
            continue  # what is in it is a part of its own
        if (named := _header(part, "message-id")) and part is not message:
            yield from _MESSAGE_ID.findall(named)
        if part.get_content_type() in ("text/rfc822-headers", "text/plain"):
            payload = part.get_payload(decode=True)
            if isinstance(payload, bytes):
                yield from _MESSAGE_ID.findall(payload[:50_000].decode("utf-8", "replace"))[:20]
    if len(parts) == 1:
        yield from _MESSAGE_ID.findall(_text(parts))[:20]


def _header(message: Message, name: str) -> str:
    value = message.get(name)
    if value is None:
        return ""
    try:
        text = str(make_header(decode_header(str(value))))
    except (UnicodeError, LookupError, ValueError):
        text = str(value)
    return " ".join("".join(each if each.isprintable() else " " for each in text).split())
