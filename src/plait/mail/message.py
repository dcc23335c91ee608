"""A mail as text: rendered from a purpose's templates in a language, and as the message that a server gets."""

from __future__ import annotations

from collections.abc import Mapping
from email.utils import formataddr
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.mail import EmailMessage
from django.template import Context
from django.template.loader import get_template
from django.utils.translation import get_language_info, override, to_locale

from plait.mail.addresses import ascii_address
from plait.mail.models import Mail, Purpose
from plait.mail.setup import ANY, Setup

WRITTEN_IN = "en"
_SUBJECT = Mail._meta.get_field("subject").max_length or 300


def has_catalogue(language: str) -> bool:
    """Whether the product's texts are there in a language."""
    if language == WRITTEN_IN or language.startswith(f"{WRITTEN_IN}-"):
        return True
    folders = [Path(each) for each in settings.LOCALE_PATHS]
    return any((each / to_locale(language) / "LC_MESSAGES" / "django.mo").exists() for each in folders)


def language_for(wanted: str) -> tuple[str, str]:
    """The language in which a mail is written for somebody who wants this one, and what there is to say of it."""
    wanted = wanted.strip().lower()[:20] or WRITTEN_IN
    nearest = next((each for each in (wanted, wanted.partition("-")[0]) if has_catalogue(each)), None)
    if nearest is not None:
        return nearest, ""
    try:
        name = get_language_info(wanted)["name"]
    except KeyError:
        name = f"'{wanted}'"
    return WRITTEN_IN, f"There are no texts in {name} yet: it is written in English."


def rendered(purpose: Purpose, context: Mapping[str, Any], language: str) -> tuple[str, str]:
    """Subject and text."""
    with override(language):
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
