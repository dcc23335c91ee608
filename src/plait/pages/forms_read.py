"""The forms that a request has filled: what a page that stands in for another one shows in their words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

from django import forms

_read: ContextVar[list[forms.BaseForm] | None] = ContextVar("plait_forms_read", default=None)


# Signs that are not seen and turn the letters after them about. In a text of many lines they stay as they were said; a
# name of one line stands in lines of others, in the log as in messages, which it must not turn.
_TURNING = re.compile("[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]")


class _Known(forms.BaseForm):
    """A form of which it is known in its request that it was filled, and whose names turn no line about."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        found = _read.get()
        if found is not None and self.is_bound:
            found.append(self)

    def _widget_data_value(self, widget: forms.Widget, html_name: str) -> Any:
        value = super()._widget_data_value(widget, html_name)  # type: ignore[misc]
        is_name = isinstance(widget, forms.TextInput) and not isinstance(widget, forms.PasswordInput)
        return _TURNING.sub("", value) if is_name and isinstance(value, str) else value


class Form(_Known, forms.Form):
    pass


class ModelForm(_Known, forms.ModelForm):  # type: ignore[type-arg]
    pass


@contextmanager
def keeping_forms() -> Iterator[None]:
    """Let `fields_read` know the forms that are filled in this block."""
    token = _read.set([])
    try:
        yield
    finally:
        _read.reset(token)


def forms_read() -> list[forms.BaseForm]:
    """All forms that were filled in this request, each as it was first filled."""
    return list(_read.get() or [])


def fields_read() -> dict[str, forms.Field]:
    """The fields of all forms that were filled in this request, by the names under which they are sent."""
    return {form.add_prefix(name): field for form in _read.get() or [] for name, field in form.fields.items()}
