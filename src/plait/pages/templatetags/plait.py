"""Template tags of every page: counts with their base, a form field with its label and error, a chart."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from typing import Any

from django import template
from django.forms import BoundField, CheckboxInput, CheckboxSelectMultiple, RadioSelect
from django.template import Context
from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext

from plait.formats.documents.chart_svg import chart_svg
from plait.pages import languages
from plait.pages import words as words_of
from plait.records.chart import Chart
from plait.records.proportion import Proportion

register = template.Library()


@register.filter
def share(proportion: Proportion) -> SafeString:
    """A proportion as it stands on a page: counts first, then the percentage."""
    k, n, percent = words_of.share_parts(proportion)
    sentence = format_html(
        gettext('<b>{k}</b> of {n} {base} <span class="percent">({percent})</span>'),
        k=k,
        n=n,
        base=words_of.in_words(proportion.base),
        percent=percent,
    )
    return format_html('<span class="share">{}</span>', sentence)


@register.filter
def words(text: object) -> str:
    """What a pure room says, in the reader's language."""
    return words_of.in_words(text)


@register.filter
def language_in_words(language: str) -> str:
    """A language by its tag, and whether what the program says is translated into it."""
    return words_of.language_in_words(language, is_spoken=bool(languages.catalogue_of(language)))


@register.filter
def isolated(text: object) -> str:
    """A name among translated words."""
    return words_of.isolated(str(text))


@register.filter
def number(value: float) -> str:
    """A count, its thousands apart as the reader's language writes them."""
    return words_of.number(value)


@register.filter
def day(value: date | None) -> str:
    """A day with its month in words."""
    return "" if value is None else words_of.day(value)


@register.filter
def moment(value: datetime | None) -> str:
    """A day with hour and minute."""
    return "" if value is None else words_of.moment(value)


@register.filter
def listed(parts: Iterable[object]) -> str:
    """Several things, one after the other."""
    return words_of.listed(parts)


@register.simple_tag
def comma() -> str:
    """What stands between two parts of a list, with its blank."""
    return words_of.comma()


@register.simple_tag
def page_language() -> SafeString:
    """The attributes of <html>: the language that is spoken, and its direction."""
    return format_html('lang="{}" dir="{}"', words_of.tag(), languages.direction_of(words_of.tag()))


@register.inclusion_tag("pages/languages.html", takes_context=True)
def choice_of_language(context: Context) -> dict[str, object]:
    """The other languages of a page whose visitor is not known yet."""
    request = context.get("request")
    is_shown = request is not None and languages.is_chosen_here(request)
    return {"offered": languages.offered(request) if request is not None and is_shown else []}


@register.inclusion_tag("pages/languages.html", takes_context=True)
def languages_by_address(context: Context) -> dict[str, Any]:
    """The other languages of a page that tells something once: nothing of the choice is kept."""
    request = context.get("request")
    return {"offered": languages.offered(request) if request is not None else []}


@register.inclusion_tag("pages/guests_languages.html")
def guests_choice_of_language(form: str = "") -> dict[str, object]:
    """The other languages of a guest's page, kept with the guest. form: the id of the one whose fields are sent along,
    so that what was typed into it stands there in the other language."""
    offered = [(code, name) for code, name in languages.names().items() if code != words_of.tag()]
    return {"form": form, "offered": offered}


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
    return words_of.listed(choices.get(str(each), str(each)) for each in values if each not in (None, "")) or "–"


@register.filter
def get(mapping: dict[object, object], key: object) -> object:
    return mapping.get(key)
