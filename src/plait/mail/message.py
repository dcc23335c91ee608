"""A mail as text: rendered from a purpose's templates in a language, and as the message that a server gets."""

from __future__ import annotations

from collections.abc import Mapping
from email.utils import formataddr
from typing import Any

from django.core.mail import EmailMessage
from django.template import Context
from django.template.loader import get_template

from plait.mail.addresses import ascii_address
from plait.mail.models import Mail, Purpose
from plait.mail.setup import ANY, Setup
from plait.pages.languages import catalogue_of, written_in
from plait.pages.words import ENGLISH, english_name

_SUBJECT = Mail._meta.get_field("subject").max_length or 300
_LANGUAGE = Mail._meta.get_field("language").max_length or 20


def language_for(wanted: str) -> tuple[str, str]:
    """The language of a mail to somebody who wants this one, as they chose it, and what there is to say of it: its
    text is of the nearest catalogue.

    >>> language_for("pt-BR"), language_for("")
    (('pt-BR', ''), ('en', ''))
    """
    language = wanted.strip()[:_LANGUAGE] or ENGLISH
    if catalogue_of(language):
        return language, ""
    name = english_name(language)
    name = f"'{name}'" if name == language else name
    return language, f"There are no texts in {name} yet: it is written in English."


def rendered(purpose: Purpose, context: Mapping[str, Any], language: str) -> tuple[str, str]:
    """Subject and text."""
    with written_in(language):
        subject, body = (
            # Plain text: nothing in it means anything to a browser.
            get_template(f"mail/{purpose.key}{ending}.txt").template.render(  # type: ignore[attr-defined]
                Context(dict(context), autoescape=False)
            )
            for ending in ("_subject", "")
        )
    return " ".join(subject.split())[:_SUBJECT], f"{body.strip()}\n"


def message_of(mail: Mail, setup: Setup, *, stop_link: str) -> EmailMessage:
    """What the server gets. stop_link: where one gets no more of them, '' where that cannot be.

    The envelope's sender is where servers send it back to; who it is from stands in the header.
    """
    headers = {
        "From": formataddr((setup.name, setup.address)),
        "Message-ID": mail.message_id,
        # Programs that answer by themselves, as of somebody on leave, do not answer to this.
        "Auto-Submitted": "auto-generated",
        "X-Auto-Response-Suppress": "All",
    }
    if setup.reply_to:
        headers["Reply-To"] = setup.reply_to
    if stop_link:
        # RFC 8058: the mail program posts to the address when its reader wants no more.
        headers["List-Unsubscribe"] = f"<{stop_link}>"
        headers["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click"
    sender = setup.bounces.replace(ANY, mail.key)
    return EmailMessage(mail.subject, mail.body, sender, [ascii_address(mail.to_address)], headers=headers)
