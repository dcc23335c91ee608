"""What setting up a review asks for."""

from __future__ import annotations

import re
from typing import Any

from django import forms

from plait.library.screening.actions import MOST_SEED
from plait.library.screening.queries import N_RANDOM, paper_choices
from plait.methods.papers.screening import StoppingRule
from plait.pages.forms_read import Form
from plait.study.models import Account, Study

_COUNTED = re.compile(r"(.+?)\s*[:=;\t]\s*(\d{1,9})\s*")
REASONS = "Another topic\nAnother population\nAnother kind of study\nNot research"


class ReviewForm(Form):
    """A review: which papers, who screens, and by which rule screening stops."""

    title = forms.CharField(max_length=200, label="Title")
    question = forms.CharField(
        required=False, max_length=2000, widget=forms.Textarea(attrs={"rows": 3}), label="Question of the review"
    )
    papers = forms.ChoiceField(label="Papers to screen")
    reasons = forms.CharField(
        required=False,
        max_length=2000,
        initial=REASONS,
        widget=forms.Textarea(attrs={"rows": 5}),
        label="Reasons for exclusion",
        help_text="One a line, in the order in which they are offered.",
    )
    n_screeners = forms.TypedChoiceField(
        coerce=int,
        choices=((2, "Two, blind to each other"), (1, "One")),
        initial=2,
        widget=forms.RadioSelect,
        label="Screeners",
    )
    rule = forms.ChoiceField(
        choices=(
            ("all", "All records are screened"),
            ("sample", "Stop when a random sample of the rest shows that enough is found"),
        ),
        initial="all",
        widget=forms.RadioSelect,
        label="Stopping rule",
        help_text="Stated now and not changed once the review is started. It holds for each screener.",
    )
    target = forms.IntegerField(
        min_value=50, max_value=99, initial=95, label="Share of relevant papers to be found, in %", required=False
    )
    quiet_run = forms.IntegerField(
        min_value=1, max_value=5000, initial=50, label="Irrelevant papers in a row before a sample", required=False
    )
    n_checks = forms.IntegerField(min_value=1, max_value=10, initial=3, label="Most samples", required=False)
    random_papers = forms.IntegerField(
        min_value=1,
        max_value=5000,
        initial=N_RANDOM,
        label="Papers at random before the ranking",
        help_text="Recall is estimated from them: more of them give a narrower interval.",
    )
    seed = forms.IntegerField(
        min_value=0, max_value=MOST_SEED, initial=1, label="Seed", help_text="The same seed gives the same order."
    )
    identified = forms.CharField(
        required=False,
        max_length=4000,
        widget=forms.Textarea(attrs={"rows": 3}),
        label="Records identified, by source",
        help_text="For the flow figure, one a line: PubMed: 120. Left empty, the library's own counts stand.",
    )
    removed = forms.CharField(
        required=False,
        max_length=4000,
        widget=forms.Textarea(attrs={"rows": 3}),
        label="Records removed before screening, by reason",
        help_text="One a line: Duplicates: 22. Identified less removed must be the papers to screen.",
    )

    def __init__(self, *args: Any, study: Study, account: Account, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        choices = paper_choices(study, account)
        self.fields["papers"].choices = choices  # type: ignore[attr-defined]

    def clean_identified(self) -> dict[str, int]:
        return _counted(self.cleaned_data["identified"])

    def clean_removed(self) -> dict[str, int]:
        return _counted(self.cleaned_data["removed"])

    def clean(self) -> dict[str, Any]:
        found = super().clean() or self.cleaned_data
        if found.get("removed") and not found.get("identified"):
            self.add_error("identified", "Say how many were identified, or leave both empty.")
        if found.get("rule") == "sample":
            for name in ("target", "quiet_run", "n_checks"):
                if name not in self.errors and found.get(name) is None:
                    self.add_error(name, "The rule needs this number.")
        return found

    def settings(self) -> dict[str, Any]:
        """The arguments of create_review."""
        given = self.cleaned_data
        rule = None
        if given["rule"] == "sample":
            rule = StoppingRule(given["target"] / 100, quiet_run=given["quiet_run"], n_checks=given["n_checks"])
        names = ("title", "question", "papers", "n_screeners", "random_papers", "seed", "identified", "removed")
        return {name: given[name] for name in names} | {"rule": rule, "reasons": given["reasons"].splitlines()}


def _counted(text: str) -> dict[str, int]:
    """Lines such as 'PubMed: 120' as counts by name."""
    counts: dict[str, int] = {}
    wrong = []
    for line in filter(str.strip, text.splitlines()):
        match = _COUNTED.fullmatch(line.strip())
        if match is None or match[1] in counts:
            wrong.append(line.strip())
        else:
            counts[match[1]] = int(match[2])
    if wrong:
        raise forms.ValidationError(f"“{wrong[0]}” is not a new name, a colon and a number.")
    return counts
