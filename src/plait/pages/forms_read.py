"""The forms that a request has filled: what a page that stands in for another one shows in their words."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

from django import forms

_read: ContextVar[list[forms.BaseForm] | None] = ContextVar("plait_forms_read", default=None)


class _Known(forms.BaseForm):
    """A form of which it is known in its request that it was filled."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        found = _read.get()
        if found is not None and self.is_bound:
            found.append(self)


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


def fields_read() -> dict[str, forms.Field]:
    """The fields of all forms that were filled in this request, by the names under which they are sent."""
    return {form.add_prefix(name): field for form in _read.get() or [] for name, field in form.fields.items()}
