"""Template tags of every page: counts with their base, a form field with its label and error, a chart."""

from __future__ import annotations

from django import template
from django.forms import BoundField, CheckboxInput, CheckboxSelectMultiple, RadioSelect
from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe

from plait.formats.documents.chart_svg import chart_svg
from plait.records.chart import Chart
from plait.records.proportion import Proportion

register = template.Library()


@register.filter
def share(proportion: Proportion) -> SafeString:
    """A proportion as it stands on a page: counts first, then the percentage."""
    return format_html(
        '<span class="share"><b>{}</b> of {} {} <span class="percent">({})</span></span>',
        proportion.k,
        proportion.n,
        proportion.base,
        proportion.percent,
    )


@register.simple_tag
def chart(picture: Chart) -> SafeString:
    """A chart as inline SVG; the writer escapes every text in it."""
    return mark_safe(chart_svg(picture))  # noqa: S308


@register.inclusion_tag("pages/field.html")
def field(bound: BoundField) -> dict[str, object]:
    """A form's field with label, help and error, tied together for a screen reader."""
    widget = bound.field.widget
    return {
        "field": bound,
        "is_group": isinstance(widget, (RadioSelect, CheckboxSelectMultiple)),
        "is_checkbox": isinstance(widget, CheckboxInput),
    }


@register.simple_tag
def told(bound: BoundField) -> str:
    """What a form's field holds, in words, where nobody changes it."""
    value = bound.value()
    values = value if isinstance(value, list | tuple) else [value]
    choices = {str(key): str(label) for key, label in getattr(bound.field, "choices", ())}
    return ", ".join(choices.get(str(each), str(each)) for each in values if each not in (None, "")) or "–"


@register.filter
def get(mapping: dict[object, object], key: object) -> object:
    return mapping.get(key)
