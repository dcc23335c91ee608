"""What a learning cycle asks for. No number is filled in for the person."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC
from typing import Any

from django import forms

from plait.library.learning.queries import EFFECTS, REASONS, Trail
from plait.library.papers.models import Paper
from plait.pages.forms_read import Form

NO_PATIENTS = "No patient data: no name, number, date or place by which somebody could be recognised."


def _words(rows: int) -> forms.Textarea:
    return forms.Textarea(attrs={"rows": rows})


class QuestionForm(Form):
    """The beginning of a cycle."""

    question = forms.CharField(
        max_length=4000, widget=_words(3), label="What do you want to find out?", help_text=NO_PATIENTS
    )
    reason = forms.ChoiceField(
        required=False, choices=[("", "No reason given"), *((reason, reason) for reason in REASONS)], label="Reason"
    )


class BeginForm(QuestionForm):
    """The beginning, with what was searched and opened already."""

    since = forms.ChoiceField(required=False, widget=forms.RadioSelect, label="Where its trail begins")

    def __init__(self, *args: Any, earlier: Trail, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if not earlier.times:
            del self.fields["since"]
            return
        n_searches, n_papers = len(earlier.searches), len(earlier.papers)
        done = f"{n_searches} search{'' if n_searches == 1 else 'es'}, {n_papers} paper{'' if n_papers == 1 else 's'}"
        first = earlier.times[0].astimezone(UTC)
        when = f"{first.day} {first:%B, %H:%M} UTC: {done} since"
        self.fields["since"].choices = [("", "Now"), ("earlier", when)]  # type: ignore[attr-defined]


class CycleForm(QuestionForm):
    """A draft as it is written."""

    papers = forms.TypedMultipleChoiceField(
        coerce=int,
        required=False,
        widget=forms.CheckboxSelectMultiple,
        label="Papers this reflection is about",
        help_text="Those you opened since you began; one reflection may cover several.",
    )
    answer = forms.CharField(
        required=False, max_length=20_000, widget=_words(6), label="Answer in your own words", help_text=NO_PATIENTS
    )
    effect = forms.ChoiceField(
        required=False, choices=[("", "Not said yet"), *EFFECTS.items()], label="Effect on practice"
    )
    effect_text = forms.CharField(
        required=False, max_length=10_000, widget=_words(3), label="What changes, or why not", help_text=NO_PATIENTS
    )
    further_need = forms.CharField(
        required=False, max_length=10_000, widget=_words(2), label="Further need", help_text=NO_PATIENTS
    )
    minutes = forms.IntegerField(
        required=False,
        min_value=1,
        max_value=10_000,
        widget=forms.NumberInput(attrs={"inputmode": "numeric"}),
        label="Minutes you claim",
        help_text="Your own count.",
    )
    credits = forms.DecimalField(
        required=False,
        min_value=0,
        max_digits=5,
        decimal_places=2,
        widget=forms.NumberInput(attrs={"inputmode": "decimal"}),
        label="Credits you claim",
        help_text="Set by yourself under the rules of your scheme.",
    )
    scheme = forms.CharField(
        required=False, max_length=120, label="Scheme", help_text="Whose credits, for example your royal college’s CPD."
    )

    def __init__(self, *args: Any, papers: Sequence[Paper], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        choices = [(paper.pk, paper.title or "Paper without title") for paper in papers]
        self.fields["papers"].choices = choices  # type: ignore[attr-defined]
        if not choices:
            del self.fields["papers"]
