"""What the pages of consent and leaving ask for."""

from __future__ import annotations

from datetime import UTC, datetime, time

from django import forms

from plait.register.models import Clause


class ConsentForm(forms.Form):
    clause = forms.ChoiceField(choices=Clause.choices, label="Clause")
    given_on = forms.DateField(label="Given on", widget=forms.DateInput(attrs={"type": "date"}))
    wording = forms.CharField(
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
        label="Wording",
        help_text="The text the person agreed to.",
    )
    source = forms.CharField(
        required=False,
        max_length=300,
        label="Source",
        help_text="Where it can be seen: the number of a form.",
    )

    @property
    def given_at(self) -> datetime:
        """The beginning of the day."""
        return datetime.combine(self.cleaned_data["given_on"], time(), tzinfo=UTC)
