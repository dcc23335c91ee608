"""For templates: whether mail can be sent."""

from __future__ import annotations

from django import template

from plait.mail.setup import is_set_up

register = template.Library()
register.simple_tag(is_set_up, name="mail_is_set_up")
