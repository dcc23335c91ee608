"""What the pages of consent and leaving ask for."""

from __future__ import annotations

from datetime import UTC, datetime, time

from django import forms

from plait.register.models import Clause, Person


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


class LeaveForm(forms.Form):
    """The person's code is typed, so that nobody is let go by a slip of the hand."""

    reason = forms.CharField(
        required=False, max_length=300, label="Reason", help_text="Not needed. It stays in the log, without their name."
    )
    code = forms.CharField(max_length=60, label="Type the person's code to let them leave")

    def __init__(self, *args: object, person: Person, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]
        self._person = person

    def clean_code(self) -> str:
        typed = str(self.cleaned_data["code"])
        if typed != self._person.code:
            raise forms.ValidationError(f"This is not {self._person.code}. Type that, or go back.")
        return typed
