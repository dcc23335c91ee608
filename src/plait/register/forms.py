"""What the register's pages ask for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from django import forms

from plait.pages.forms_read import Form
from plait.register.actions import ALIASES, CONSENT, RegisterMapping
from plait.register.models import Clause

_CELL = "yes, no, or the day on which it was given"
LABELS = {
    "code": ("Code", "Stands for the person everywhere in the study"),
    "name": ("Name", "Kept apart; seen by owners and researchers only"),
    "email": ("E-mail address", "Kept apart"),
    "phone": ("Telephone", "Kept apart"),
    "role": ("Role or job title", ""),
    "language": ("Language", "In which they are asked and answered: a tag as fr or pt-BR, or its English name"),
    "country": ("Country", ""),
    "income_group": ("Income group of the country", ""),
    "organisation": ("Organisation", ""),
    "organisation_kind": ("Kind of organisation", ""),
    "partnership": ("Partnership code", ""),
    "partnership_name": ("Partnership name", ""),
    "partner_countries": ("Further countries of the partnership", "With ; between them"),
    "grant": ("Grant reference", ""),
    "grant_title": ("Grant title", ""),
    "funder": ("Funder", ""),
    "grant_starts_on": ("Grant starts on", ""),
    "grant_ends_on": ("Grant ends on", ""),
    "grant_amount": ("Grant amount", ""),
    "grant_currency": ("Grant currency", ""),
    **{f"{CONSENT}{clause.value}": (f"Consent: {clause.label.lower()}", _CELL) for clause in Clause},
}


class MappingForm(Form):
    """One choice of column for each field of the register; further columns can be kept as they are."""

    def __init__(self, *args: object, columns: Sequence[str], guess: Mapping[str, str], **kwargs: object) -> None:
        super().__init__(*args, **kwargs)
        choices = [("", "not in this file"), *((column, column) for column in columns)]
        for name in ALIASES:
            label, help_text = LABELS[name]
            self.fields[name] = forms.ChoiceField(
                choices=choices[1:] if name == "code" else choices,
                required=name == "code",
                label=label,
                help_text=help_text,
                initial=guess.get(name, ""),
            )
        self.fields["attributes"] = forms.MultipleChoiceField(
            choices=choices[1:],
            required=False,
            widget=forms.CheckboxSelectMultiple,
            label="Columns to keep as they are",
            # None is ticked but by a person: what is kept so, everybody sees.
            help_text="Nothing that says who somebody is: everybody on the study can see these.",
        )

    def mapping(self) -> RegisterMapping:
        chosen = dict(self.cleaned_data)
        single = {chosen[name] for name in ALIASES}
        attributes = tuple(column for column in chosen.pop("attributes") if column not in single)
        return RegisterMapping(**chosen, attributes=attributes)


class FrameForm(Form):
    title = forms.CharField(max_length=200, label="Title", help_text="For example: Leads, March 2026")
    rule = forms.CharField(
        required=False, widget=forms.Textarea(attrs={"rows": 3}), label="Who is in it", help_text="One sentence."
    )
