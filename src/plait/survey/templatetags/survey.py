"""Template filters of the survey room."""

from __future__ import annotations

from django import template

from plait.methods.survey.outcome_rates import Rate
from plait.methods.survey.proportions import Interval

register = template.Library()


@register.filter
def rate_percent(rate: Rate) -> str:
    """A rate's percentage with one decimal, or an en dash when its denominator is empty; beside its two counts only."""
    return "–" if rate.denominator == 0 else f"{100 * rate.value:.1f} %"


@register.filter
def bounds(interval: Interval) -> str:
    """The limits of an interval of a share, in per cent."""
    return f"{100 * interval.low:.1f} to {100 * interval.high:.1f} %"
