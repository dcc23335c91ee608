"""What the innovation register's pages ask for."""

from __future__ import annotations

from typing import Any

from django import forms
from django.db.models import Model, QuerySet

from plait.coding.models import Coding
from plait.innovations.models import Innovation, Stage
from plait.library.papers.models import Paper
from plait.pages.forms_read import Form
from plait.register.fields import PersonField
from plait.register.models import Country
from plait.register.queries import countries_of
from plait.study.models import Study
from plait.survey.models import Answer

_DATE = forms.DateInput(attrs={"type": "date"})
WORDS_SHOWN = 240
INCOME_GROUPS = ("Low income", "Lower middle income", "Upper middle income", "High income")


class InnovationForm(Form):
    """What was seen, where, and by whom."""

    title = forms.CharField(max_length=200, label="Title", help_text="In a few words, what was seen.")
    description = forms.CharField(required=False, widget=forms.Textarea(attrs={"rows": 4}), label="Description")
    problem = forms.CharField(
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
        label="Problem it answers",
        help_text="There and here.",
    )
    kind = forms.ChoiceField(required=False, choices=[("", "not said"), *Innovation.Kind.choices], label="Kind")
    origin_country = forms.ModelChoiceField(
        required=False, queryset=Country.objects.none(), label="Country of origin", empty_label="not known"
    )
    origin_place = forms.CharField(required=False, max_length=200, label="Place", help_text="Hospital, town, region")
    originators = forms.CharField(
        required=False, max_length=300, label="Originators", help_text="Whom to credit, as they wish to be named."
    )
    observed_by = PersonField(required=False, label="Observed by", empty_label="not known")

    def __init__(self, *args: Any, study: Study, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        _choose_from(self, "origin_country", countries_of(study))
        observers = self.fields["observed_by"]
        assert isinstance(observers, PersonField)
        observers.offer(study)


def _choose_from(form: forms.Form, name: str, rows: QuerySet[Any]) -> None:
    field = form.fields[name]
    assert isinstance(field, forms.ModelChoiceField)
    field.queryset = rows


class NewInnovationForm(InnovationForm):
    observed_on = forms.DateField(
        required=False, widget=_DATE, label="Observed on", help_text="Becomes its first stage; the day, or near it."
    )


class StageForm(Form):
    """A stage reached, or an exit with its reason."""

    name = forms.ChoiceField(choices=Stage.Name.choices, label="Stage or exit")
    reached_on = forms.DateField(widget=_DATE, label="On")
    reason = forms.ChoiceField(
        required=False,
        choices=[("", "no exit"), *Stage.Reason.choices],
        label="Reason of an exit",
        help_text="For rejected, parked and abandoned only.",
    )
    note = forms.CharField(
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
        label="Note",
        help_text="Needed when it goes back to an earlier stage, or left for another reason.",
    )


class HomeForm(Form):
    home = forms.ModelChoiceField(
        required=False, queryset=Country.objects.none(), label="Home country", empty_label="not set"
    )

    def __init__(self, *args: Any, study: Study, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        _choose_from(self, "home", countries_of(study))


class CountryForm(Form):
    """A country that nobody in the register works in."""

    name = forms.CharField(max_length=120, label="Country")
    income_group = forms.ChoiceField(
        required=False,
        choices=[("", "not known"), *((group, group) for group in INCOME_GROUPS)],
        label="Income group",
        help_text="The World Bank's.",
    )


class EvidenceForm(Form):
    """One source out of those offered, or none and a note."""

    source = forms.ChoiceField(required=False, widget=forms.RadioSelect, label="Source")
    stage = forms.ModelChoiceField(
        required=False, queryset=Stage.objects.none(), label="It shows", empty_label="that it was seen, or in general"
    )
    note = forms.CharField(required=False, widget=forms.Textarea(attrs={"rows": 3}), label="Note")

    def __init__(
        self,
        *args: Any,
        stages: QuerySet[Stage],
        answers: list[Answer],
        codings: list[Coding],
        papers: list[Paper],
        **kwargs: Any,
    ) -> None:
        super().__init__(*args, **kwargs)
        self._rows: dict[str, tuple[str, Model]] = {
            **{f"answer:{answer.pk}": ("answer", answer) for answer in answers},
            **{f"coding:{coding.pk}": ("coding", coding) for coding in codings},
            **{f"paper:{paper.pk}": ("paper", paper) for paper in papers},
        }
        source = self.fields["source"]
        assert isinstance(source, forms.ChoiceField)
        source.choices = [
            ("", "No source, the note alone"),
            *((key, _in_words(kind, row)) for key, (kind, row) in self._rows.items()),
        ]
        _choose_from(self, "stage", stages)

    def evidence(self) -> dict[str, Any]:
        """The arguments of the action: the source under its kind, the stage and the note."""
        given = dict(self.cleaned_data)
        source = given.pop("source")
        return given | ({self._rows[source][0]: self._rows[source][1]} if source else {})


def _in_words(kind: str, row: Any) -> str:
    if kind == "answer":
        return f"Answer to “{row.item.label}”: {_short(row.value)}"
    if kind == "coding":
        return f"Quotation ({row.code.name}): {_short(row.quotation)}"
    return f"Paper: {_short(row.title)}" + (f" ({row.year})" if row.year else "")


def _short(text: str) -> str:
    return text if len(text) <= WORDS_SHOWN else f"{text[: WORDS_SHOWN - 1]}…"
