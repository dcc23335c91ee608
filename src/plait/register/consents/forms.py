"""What the pages of consent ask for."""

from __future__ import annotations

from datetime import UTC, datetime, time

from django import forms

from plait.register.models import Clause, Consent, ConsentSheet

# The ways that a member notes; the others are noted where they happen.
_NOTED = (Consent.How.PAPER, Consent.How.SPOKEN, Consent.How.MESSAGE)


class ConsentForm(forms.Form):
    clause = forms.ChoiceField(choices=Clause.choices, label="Clause")
    given_on = forms.DateField(label="Given on", widget=forms.DateInput(attrs={"type": "date"}))
    how = forms.ChoiceField(
        required=False,
        choices=[("", "not said"), *((how.value, how.label) for how in _NOTED)],
        label="How it was given",
    )
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
        help_text="Where it can be seen: the number of a form, who took it.",
    )

    @property
    def given_at(self) -> datetime:
        """The beginning of the day."""
        return datetime.combine(self.cleaned_data["given_on"], time(), tzinfo=UTC)


# One clause has the name of another field.
_CLAUSE = "clause_"


class SheetForm(forms.Form):
    introduction = forms.CharField(
        required=False,
        widget=forms.Textarea(attrs={"rows": 5}),
        label="What they read first",
        help_text="What the study is about, who runs it, what becomes of what people give.",
    )
    contact = forms.CharField(
        required=False,
        max_length=300,
        label="Whom they can ask",
        help_text="A name with an e-mail address or a telephone number.",
    )

    def __init__(self, *args: object, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]
        for clause in Clause:
            self.fields[f"{_CLAUSE}{clause.value}"] = forms.CharField(
                required=False,
                max_length=5_000,
                widget=forms.Textarea(attrs={"rows": 2}),
                label=str(clause.label),
                help_text="What they say yes or no to. Left empty, it is not asked.",
            )

    @staticmethod
    def initial_of(sheet: ConsentSheet | None) -> dict[str, str]:
        if sheet is None:
            return {}
        wordings = {f"{_CLAUSE}{clause}": text for clause, text in sheet.wordings.items()}
        return {"introduction": sheet.introduction, "contact": sheet.contact, **wordings}

    @property
    def wordings(self) -> dict[str, str]:
        return {clause: self.cleaned_data[f"{_CLAUSE}{clause}"] for clause in Clause.values}
