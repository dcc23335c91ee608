"""From which event on a page is: what a form carries so that edits which meet are noticed (`study.revisions`), and what
a live page says."""

from __future__ import annotations

from typing import Any

from django import template
from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString

from plait.study.models import Study
from plait.study.revisions import FIELD, event_at_begin, newest_event

register = template.Library()


@register.simple_tag(takes_context=True)
def as_opened(context: dict[str, Any]) -> SafeString:
    """A hidden field with the number of the newest event. A form that is shown again keeps the one it had first."""
    request = context["request"]
    if "_newest_event" not in request.__dict__:
        sent = request.POST.get(FIELD) if request.method == "POST" else None
        request._newest_event = sent or (
            newest_event(request.study) if request.method == "POST" else event_at_begin(request.study)
        )
    return format_html('<input type="hidden" name="{}" value="{}">', FIELD, request._newest_event)


@register.simple_tag(takes_context=True)
def live_page(context: dict[str, Any]) -> SafeString | str:
    """Attributes of a page of a study that lets the browser hear what happens: where, after which event, and whose page
    it is. Nothing on a page that belongs to no study."""
    request = context.get("request")
    study: Study | None = getattr(request, "study", None)
    if request is None or study is None or not request.user.is_authenticated:
        return ""
    return format_html(
        ' data-live="{}" data-opened="{}" data-viewer="{}"',
        reverse("study:live", args=[study.slug]),
        event_at_begin(study),
        request.user.pk,
    )
