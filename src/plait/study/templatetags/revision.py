"""The revision that a form carries, see `study.revisions`."""

from __future__ import annotations

from typing import Any

from django import template
from django.db.models import Model
from django.utils.html import format_html
from django.utils.safestring import SafeString

from plait.study.kept import kind_of
from plait.study.revisions import FIELD, stamp

register = template.Library()


@register.simple_tag(takes_context=True)
def revision(context: dict[str, Any], row: Model) -> SafeString:
    """A hidden field with the row's revision. A form that is shown again keeps the one it was opened with."""
    begins = f"{kind_of(row)}:{row.pk}:"
    sent = context["request"].POST.getlist(FIELD)
    kept = next((each for each in sent if each.startswith(begins)), None)
    return format_html('<input type="hidden" name="{}" value="{}">', FIELD, kept or stamp(row))
