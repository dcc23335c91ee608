"""What a form carries so that edits which meet are noticed, see `study.revisions`."""

from __future__ import annotations

from typing import Any

from django import template
from django.utils.html import format_html
from django.utils.safestring import SafeString

from plait.study.revisions import FIELD, newest_event

register = template.Library()


@register.simple_tag(takes_context=True)
def as_opened(context: dict[str, Any]) -> SafeString:
    """A hidden field with the number of the newest event. A form that is shown again keeps the one it had first."""
    request = context["request"]
    if "_newest_event" not in request.__dict__:
        request._newest_event = request.POST.get(FIELD) or newest_event(request.study)
    return format_html('<input type="hidden" name="{}" value="{}">', FIELD, request._newest_event)
