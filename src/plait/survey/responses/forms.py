"""What the pages of responses ask for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django import forms

from plait.pages.forms_read import Form
from plait.survey.responses.checking import MISSING_WORDS

NOT_IMPORTED = ""


class ReasonForm(Form):
    reason = forms.CharField(max_length=300, label="Reason")


class WhoseForm(Form):
    person = forms.CharField(
        max_length=60,
        required=False,
        help_text="Code of somebody in the register.",
        widget=forms.TextInput({"list": "people"}),
    )
    code = forms.CharField(
        max_length=120,
        required=False,
        label="Or a code of its own",
        help_text="For somebody who is not in the register.",
    )
    replace = forms.BooleanField(required=False, label="Replace the response that is stored already")


class MappingForm(Form):
    """Which column is the id, the person, and the answers to which item."""

    def __init__(self, *args: Any, columns: Sequence[str], items: Sequence[str], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.columns, self.items = tuple(columns), frozenset(items)
        named = [(column, column) for column in columns]
        lower = {column.lower(): column for column in columns}
        guess = next(
            (lower[name] for name in ("id", "response_id", "submission_id", "_id", "_uuid") if name in lower), ""
        )
        self.fields["id_column"] = forms.ChoiceField(
            choices=named, label="Id of the response", initial=guess, help_text="Different in every row."
        )
        person = next((lower[name] for name in ("person", "person_code", "code", "lead") if name in lower), "")
        self.fields["person_column"] = forms.ChoiceField(
            choices=[("", "responses of nobody in the register"), *named],
            required=False,
            label="Code of the person",
            initial=person,
        )
        self.fields["missing"] = forms.CharField(
            required=False,
            label="Codes for missing answers",
            widget=forms.Textarea(attrs={"rows": 3}),
            help_text="One a line, for example: -99 = refused. Reasons: skipped, don't know, refused, not shown.",
        )
        self.fields["add_choices"] = forms.BooleanField(
            required=False,
            label="Take what the questionnaire does not foresee",
            help_text="Values that are no choice become choices; answers to questions that were hidden are kept.",
        )
        for number, column in enumerate(columns):
            self.fields[f"column-{number}"] = forms.CharField(
                required=False,
                label=column,
                initial=column if column in self.items else NOT_IMPORTED,
                widget=forms.TextInput({"list": "items"}),
            )

    def clean_missing(self) -> dict[str, str]:
        codes = {}
        for line in self.cleaned_data["missing"].splitlines():
            cell, equals, word = (part.strip() for part in line.rpartition("="))
            if not line.strip():
                continue
            if not equals or not cell or word.lower() not in MISSING_WORDS:
                raise forms.ValidationError(f"'{line.strip()[:60]}' is not like: -99 = refused")
            codes[cell] = word.lower()
        return codes

    def clean(self) -> dict[str, Any]:
        cleaned = self.cleaned_data
        chosen: dict[str, str] = {}
        for number, column in enumerate(self.columns):
            item = cleaned.get(f"column-{number}", "")
            if item and item not in self.items:
                self.add_error(f"column-{number}", f"There is no item '{item}'.")
            elif item and item in chosen:
                self.add_error(f"column-{number}", f"'{item}' is filled from column '{chosen[item]}' already.")
            elif item:
                chosen[item] = column
        cleaned["items"] = chosen
        return cleaned

    @property
    def settings(self) -> list[forms.BoundField]:
        return [self[name] for name in ("id_column", "person_column", "missing", "add_choices")]

    @property
    def column_fields(self) -> list[forms.BoundField]:
        return [self[f"column-{number}"] for number in range(len(self.columns))]
