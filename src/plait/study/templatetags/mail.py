"""For templates of accounts: whether mail can be sent, and whether who asks may make an account."""

from __future__ import annotations

from typing import Any

from allauth.account.adapter import get_adapter
from django import template

from plait.mail.setup import is_set_up

register = template.Library()
register.simple_tag(is_set_up, name="mail_is_set_up")


@register.simple_tag(takes_context=True)
def may_sign_up(context: dict[str, Any]) -> bool:
    return bool(get_adapter().is_open_for_signup(context["request"]))
