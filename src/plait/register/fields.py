"""The field of a form for a person of the register: chosen from a list, or typed where the list would be too long."""

from __future__ import annotations

from typing import Any

from django import forms

from plait.register.models import Person
from plait.register.queries import people_of
from plait.study.models import Study

# More than that nobody looks through, and each is some 100 bytes of every page that asks.
MOST_OFFERED = 500


def codes_offered(study: Study) -> list[str]:
    """The codes that are offered where one is typed; none where there are too many."""
    codes = list(people_of(study).values_list("code", flat=True)[: MOST_OFFERED + 1])
    return codes if len(codes) <= MOST_OFFERED else []


class PersonField(forms.ModelChoiceField[Person]):
    """Whom a form is about. The form calls `offer` with its study."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(queryset=Person.objects.none(), **kwargs)

    def offer(self, study: Study) -> None:
        self.queryset = people_of(study)
        if self.queryset.count() > MOST_OFFERED:
            self.to_field_name = "code"
            self.widget = forms.TextInput({"maxlength": 60})
            self.widget.is_required = self.required
            self.help_text = "Code of somebody in the register."
            self.error_messages["invalid_choice"] = "The register has nobody of this code."

    def to_python(self, value: Any) -> Person | None:
        return super().to_python(value.strip() if isinstance(value, str) else value)

    def prepare_value(self, value: Any) -> Any:
        """What was stored is a row or its id; typed, and shown again, is the code."""
        if self.to_field_name and isinstance(value, int):
            value = self.queryset.filter(pk=value).first() if self.queryset is not None else None
        return super().prepare_value(value)
