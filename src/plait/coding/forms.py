"""What the pages of the coding room ask for."""

from __future__ import annotations

from django import forms

from plait.coding.models import COLOURS, Code, Theme
from plait.coding.queries import CodebookEntry
from plait.interviews.models import TextRevision, Turn
from plait.pages.forms_read import Form
from plait.records.problem import Problem


def _choices(entries: list[CodebookEntry]) -> list[tuple[str, str]]:
    return [(str(entry.code.pk), " › ".join(entry.path)) for entry in entries]


class CodeForm(Form):
    """A code's name, meaning, colour and place in the tree."""

    name = forms.CharField(max_length=200, label="Name")
    definition = forms.CharField(
        required=False,
        widget=forms.Textarea(attrs={"rows": 4}),
        label="Definition",
        help_text="When to use it, and when not. It is shown while coding.",
    )
    parent = forms.ChoiceField(required=False, label="Under")
    colour = forms.TypedChoiceField(coerce=int, choices=list(enumerate(COLOURS)), label="Colour")

    def __init__(self, *args: object, entries: list[CodebookEntry], **kwargs: object) -> None:
        super().__init__(*args, **kwargs)
        self.codes = {str(entry.code.pk): entry.code for entry in entries}
        self.fields["parent"] = forms.ChoiceField(
            required=False, label="Under", choices=[("", "the top of the codebook"), *_choices(entries)]
        )
        self.order_fields(("name", "definition", "parent", "colour"))

    def values(self) -> dict[str, object]:
        """The arguments of the action."""
        return {**self.cleaned_data, "parent": self.codes.get(self.cleaned_data["parent"])}


class MergeForm(Form):
    """Which code takes the codings of this one over."""

    def __init__(self, *args: object, entries: list[CodebookEntry], **kwargs: object) -> None:
        super().__init__(*args, **kwargs)
        self.codes = {str(entry.code.pk): entry.code for entry in entries}
        self.fields["target"] = forms.ChoiceField(label="Into", choices=_choices(entries))

    def target(self) -> Code:
        return self.codes[self.cleaned_data["target"]]


class ThemeForm(Form):
    name = forms.CharField(max_length=200, label="Name")
    description = forms.CharField(
        required=False,
        widget=forms.Textarea(attrs={"rows": 4}),
        label="What it says",
        help_text="One or two sentences: the pattern that these codes share.",
    )

    def __init__(
        self, *args: object, entries: list[CodebookEntry], theme: Theme | None = None, **kwargs: object
    ) -> None:
        if theme is not None:
            chosen = [str(code.pk) for code in theme.codes.all()]
            kwargs["initial"] = {"name": theme.name, "description": theme.description, "codes": chosen}
        super().__init__(*args, **kwargs)
        self.by_id = {str(entry.code.pk): entry.code for entry in entries}
        self.fields["codes"] = forms.MultipleChoiceField(
            required=False, label="Codes", widget=forms.CheckboxSelectMultiple, choices=_choices(entries)
        )

    def values(self) -> dict[str, object]:
        return {**self.cleaned_data, "codes": [self.by_id[code] for code in self.cleaned_data["codes"]]}


class ApplyForm(Form):
    """A code, or the name of a new one, for some words: start and end, or a whole turn."""

    code = forms.ModelChoiceField(queryset=Code.objects.none(), required=False, label="Code")
    new_name = forms.CharField(max_length=200, required=False, label="New code")
    start = forms.IntegerField(min_value=0, max_value=2**31 - 1, required=False)
    end = forms.IntegerField(min_value=1, max_value=2**31 - 1, required=False)
    turn = forms.IntegerField(min_value=0, max_value=2**31 - 1, required=False)

    def __init__(self, *args: object, revision: TextRevision, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)
        self.revision = revision
        code = self.fields["code"]
        assert isinstance(code, forms.ModelChoiceField)
        code.queryset = Code.objects.filter(study=revision.transcript.study)

    def clean(self) -> None:
        given = self.cleaned_data
        if not self.errors and given.get("code") is None and not given.get("new_name"):
            raise forms.ValidationError("No code was chosen.")
        if given.get("turn") is not None:
            turn = Turn.objects.filter(revision=self.revision, order=given["turn"]).first()
            given["start"], given["end"] = (turn.start, turn.end) if turn else (None, None)
        if given.get("start") is None or given.get("end") is None:
            raise forms.ValidationError("No words were chosen.")

    def problems(self) -> list[Problem]:
        return [
            Problem("Code", str(error), "Choose words in the transcript and a code for them.")
            for errors in self.errors.values()
            for error in errors
        ]
