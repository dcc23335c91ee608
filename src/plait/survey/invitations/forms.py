"""What the page of an invitation asks for."""

from __future__ import annotations

from django import forms

from plait.methods.survey.outcome_rates import Disposition
from plait.pages.forms_read import Form


class DispositionForm(Form):
    code = forms.ChoiceField(
        required=False,
        label="Disposition",
        choices=[
            ("", "what follows from what happened"),
            *((each.code, f"{each.code} {each.meaning}") for each in Disposition),
        ],
    )
    reason = forms.CharField(max_length=300, required=False, label="Reason", help_text="How this is known.")
