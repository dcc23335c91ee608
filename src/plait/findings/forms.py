"""What the findings' pages ask for."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from django import forms
from django.forms import BoundField
from django.http import QueryDict

from plait.coding.models import Code, Coding, Theme
from plait.findings.grouping import Group
from plait.findings.models import Cell, JointDisplay
from plait.findings.queries import (
    cut_groups,
    groupable_items,
    merged_groups,
    question_of,
    quotations_by_coding,
    rows_to_choose,
    suggested_cuts,
)
from plait.findings.quoting import wishes_of
from plait.media.fields import SentText
from plait.pages.forms_read import Form
from plait.records.questionnaire import CHOICE_KINDS
from plait.study.models import Study
from plait.survey.models import Item
from plait.survey.tables.queries import choices_of

MARKS = {
    Cell.Mark.CONVERGE: "Converge: numbers and words say the same",
    Cell.Mark.COMPLEMENT: "Complement: each says what the other does not",
    Cell.Mark.DIVERGE: "Diverge: they contradict one another",
    Cell.Mark.SILENT: "Silent: one of the two says nothing of it",
}


class _Rows(forms.ModelMultipleChoiceField):  # type: ignore[type-arg]
    """Rows by their ids. A number that no id can be would else reach the database and break there."""

    def clean(self, value: Any) -> Any:
        for each in value or ():
            if len(str(each)) > 18:
                raise forms.ValidationError(self.error_messages["invalid_pk_value"], params={"pk": str(each)[:20]})
        return super().clean(value)


class _ItemChoice(_Rows):
    def label_from_instance(self, item: Item) -> str:
        return f"{question_of(item)} ({item.name})"


class _CodeChoice(_Rows):
    def label_from_instance(self, code: Code) -> str:
        return code.name


class DisplayForm(Form):
    """What makes the columns and the rows of a joint display."""

    title = forms.CharField(max_length=200, label="Title")
    items = _ItemChoice(
        Item.objects.none(),
        widget=forms.CheckboxSelectMultiple,
        label="Columns: items of the survey",
        help_text="The answers to each become columns. One to three items stay readable.",
    )
    themes = _Rows(Theme.objects.none(), required=False, widget=forms.CheckboxSelectMultiple, label="Rows: themes")
    codes = _CodeChoice(
        Code.objects.none(),
        required=False,
        widget=forms.CheckboxSelectMultiple,
        label="Rows: codes",
        help_text="A code counts with the codes below it.",
    )

    def __init__(self, *args: Any, study: Study, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        _offer(self, "items", groupable_items(study))
        themes, codes = rows_to_choose(study)
        _offer(self, "themes", Theme.objects.filter(pk__in=[theme.pk for theme in themes]))
        _offer(self, "codes", Code.objects.filter(pk__in=[code.pk for code in codes]))

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or self.cleaned_data
        if not cleaned.get("themes") and not cleaned.get("codes"):
            raise forms.ValidationError("Choose at least one theme or code: they make the rows.")
        return cleaned


def _offer(form: forms.Form, name: str, rows: Any) -> None:
    field = form.fields[name]
    assert isinstance(field, forms.ModelMultipleChoiceField)
    field.queryset = rows


class GroupsForm(Form):
    """How the answers to each item are grouped into columns."""

    def __init__(self, *args: Any, items: Sequence[Item], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.items = items
        for item in items:
            if item.kind in CHOICE_KINDS:
                for number, (_, label) in enumerate(choices_of(item)):
                    self.fields[f"item{item.pk}_{number}"] = forms.CharField(
                        required=False, max_length=150, label=label, initial=label
                    )
            else:
                cuts = ", ".join(f"{cut:g}" for cut in suggested_cuts(item))
                self.fields[f"item{item.pk}_cuts"] = forms.CharField(
                    required=False,
                    max_length=200,
                    label="Cut at",
                    initial=cuts,
                    help_text="Numbers with blanks between: a group begins at each. Suggested: quarters of answers.",
                )

    def by_item(self) -> Iterator[tuple[str, list[BoundField]]]:
        """Each item's question with its fields."""
        for item in self.items:
            names = [name for name in self.fields if name.startswith(f"item{item.pk}_")]
            yield question_of(item), [self[name] for name in names]

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or self.cleaned_data
        for item in self.items:
            if item.kind not in CHOICE_KINDS:
                name = f"item{item.pk}_cuts"
                try:
                    cleaned[name] = _numbers(cleaned.get(name, ""))
                except ValueError:
                    self.add_error(name, "Give numbers such as 5 or 2.5, with blanks between.")
        return cleaned

    def groups(self) -> list[Group]:
        """The columns as they were asked for; a choice without a group is left out."""
        found: list[Group] = []
        for item in self.items:
            if item.kind not in CHOICE_KINDS:
                found += cut_groups(item, self.cleaned_data[f"item{item.pk}_cuts"])
                continue
            merged: dict[str, list[str]] = {}
            for number, (name, _) in enumerate(choices_of(item)):
                if label := self.cleaned_data[f"item{item.pk}_{number}"].strip():
                    merged.setdefault(label, []).append(name)
            found += merged_groups(item, merged)
        return found


def _numbers(text: str) -> list[float]:
    numbers = [float(part) for part in re.split(r"[\s,;]+", text) if part]
    if any(not abs(number) < 1e15 for number in numbers):
        raise ValueError("not a number to cut at")
    return numbers


class CellForm(Form):
    """A judgement of one cell."""

    mark = forms.ChoiceField(choices=list(MARKS.items()), widget=forms.RadioSelect, label="Numbers and words")
    note = forms.CharField(
        required=False,
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": 4}),
        label="Note",
        help_text="Why you judge so, for a reader of the report.",
    )


class FindingForm(Form):
    """A statement and what it stands on."""

    statement = forms.CharField(widget=forms.Textarea(attrs={"rows": 4}), max_length=4000, label="Statement")
    displays = _Rows(
        JointDisplay.objects.none(), required=False, widget=forms.CheckboxSelectMultiple, label="Joint displays"
    )
    items = _ItemChoice(
        Item.objects.none(), required=False, widget=forms.CheckboxSelectMultiple, label="Items of the survey"
    )
    codings = _Rows(Coding.objects.none(), required=False, widget=forms.CheckboxSelectMultiple, label="Quotations")

    def __init__(self, *args: Any, study: Study, offered: Iterable[int] = (), **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        _offer(self, "displays", JointDisplay.objects.filter(study=study))
        items = Item.objects.filter(questionnaire__study=study).exclude(kind__in=("note", "calculate"))
        _offer(self, "items", items.select_related("questionnaire").order_by("questionnaire", "order"))
        _offer(self, "codings", Coding.quotable.filter(code__study=study).select_related("code"))
        # A study has thousands of codings: only those asked for and those chosen are shown.
        given = self.data.getlist("codings") if isinstance(self.data, QueryDict) else []
        chosen = [int(pk) for pk in given if pk.isdecimal() and len(pk) < 10]
        shown = dict.fromkeys([*chosen, *(self.initial.get("codings") or []), *offered])
        words = quotations_by_coding(shown)
        wishes = wishes_of(study, words)
        codings = self.fields["codings"]
        assert isinstance(codings, forms.ModelMultipleChoiceField)
        refused = {pk for pk, wish in wishes.items() if wish.is_refused}
        codings.choices = [
            (pk, f"{words[pk][1]}: “{words[pk][0]}”{' (the speaker does not want it used)' if pk in refused else ''}")
            for pk in shown
            if pk in words
        ]


class FigureForm(Form):
    """A text whose figures are to be checked."""

    text = forms.CharField(required=False, strip=False, widget=forms.Textarea(attrs={"rows": 10}), label="Text")
    file = SentText(required=False, label="or a file", help_text=".txt, .md, .docx, .tex, .html or .pdf with its text")
    bases = forms.CharField(
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
        label="Bases you know",
        help_text="One a line: words = number of people. A percentage without a base of its own is held against them.",
    )
    population = forms.IntegerField(
        required=False,
        min_value=1,
        max_value=2**31 - 1,
        label="People in the frame",
        help_text="Response rates are held against it.",
    )
    decimal_comma = forms.BooleanField(required=False, label="The text writes decimals with a comma (29,8 %)")
    title = forms.CharField(
        required=False, max_length=200, label="Keep it under this title", help_text="Left empty, nothing is kept."
    )

    def clean_bases(self) -> dict[str, int]:
        named: dict[str, int] = {}
        for line in self.cleaned_data["bases"].splitlines():
            if not line.strip():
                continue
            name, equals, number = line.rpartition("=")
            if not equals or not name.strip() or not number.strip().isdecimal() or len(number.strip()) > 9:
                raise forms.ValidationError(f"“{line.strip()}” is no base. Write it as: leads = 114")
            named[name.strip()] = int(number)
        return named

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or self.cleaned_data
        if not cleaned.get("text", "").strip() and not cleaned.get("file"):
            raise forms.ValidationError("Paste a text, or choose a file.")
        return cleaned
