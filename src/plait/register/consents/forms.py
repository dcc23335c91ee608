"""What the pages of consent ask for."""

from __future__ import annotations

from datetime import UTC, date, datetime, time

from django import forms

from plait.pages.forms_read import Form
from plait.register.models import Clause, Consent, ConsentSheet

# The ways that a member notes; the others are noted where they happen.
_NOTED = (Consent.How.PAPER, Consent.How.SPOKEN, Consent.How.MESSAGE)


def _how_field() -> forms.ChoiceField:
    choices = [("", "not said"), *((how.value, how.label) for how in _NOTED)]
    return forms.ChoiceField(required=False, choices=choices, label="How it was said")


def _source_field() -> forms.CharField:
    return forms.CharField(
        required=False,
        max_length=300,
        label="Source",
        help_text="Where it can be seen: the number of a form, who took it.",
    )


def _beginning(day: date) -> datetime:
    return datetime.combine(day, time(), tzinfo=UTC)


class ConsentForm(Form):
    clause = forms.ChoiceField(choices=Clause.choices, label="Clause")
    answer = forms.ChoiceField(
        required=False,
        choices=[("yes", "given: they agree"), ("no", "not given: they do not agree")],
        initial="yes",
        label="Answer",
    )
    given_on = forms.DateField(label="Said on", widget=forms.DateInput(attrs={"type": "date"}))
    how = _how_field()
    wording = forms.CharField(
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
        label="Wording",
        help_text="The text the person was asked.",
    )
    source = _source_field()
    changed_mind = forms.BooleanField(
        required=False,
        label="They changed their mind",
        help_text="Only where they said no themselves, by link or in the survey, and think otherwise since then.",
    )

    @property
    def given_at(self) -> datetime:
        return _beginning(self.cleaned_data["given_on"])


class TakeBackForm(Form):
    taken_back_on = forms.DateField(
        required=False,
        label="Taken back on",
        help_text="Left empty: today.",
        widget=forms.DateInput(attrs={"type": "date"}),
    )
    how = _how_field()
    source = _source_field()

    @property
    def on(self) -> datetime | None:
        day = self.cleaned_data["taken_back_on"]
        return _beginning(day) if day else None


# One clause has the name of another field.
_CLAUSE = "clause_"


class SheetForm(Form):
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
        super().__init__(*args, **kwargs)
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
