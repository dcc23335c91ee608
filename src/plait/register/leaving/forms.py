"""What the page of leaving asks for."""

from __future__ import annotations

from django import forms

from plait.pages.forms_read import Form
from plait.register.models import Person


class LeaveForm(Form):
    """The person's code is typed, so that nobody is let go by a slip of the hand."""

    reason = forms.CharField(
        required=False, max_length=300, label="Reason", help_text="Not needed. It stays in the log, without their name."
    )
    code = forms.CharField(max_length=60, label="Type the person's code to let them leave")

    def __init__(self, *args: object, person: Person, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)
        self._person = person

    def clean_code(self) -> str:
        typed = str(self.cleaned_data["code"])
        if typed != self._person.code:
            raise forms.ValidationError(f"This is not {self._person.code}. Type that, or go back.")
        return typed
