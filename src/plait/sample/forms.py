"""What the sample's pages ask for."""

from __future__ import annotations

import re
from collections.abc import Sequence

from django import forms

from plait.pages.forms_read import Form
from plait.sample.models import Draw
from plait.sample.queries import Stratum

_SIZE_OF_A_DRAW = 12


def codes_in(text: str) -> list[str]:
    """Person codes with blanks, commas, semicolons or line ends between them."""
    return [code for code in re.split(r"[\s,;]+", text) if code]


class DrawForm(Form):
    """A new draw from one questionnaire's respondents."""

    title = forms.CharField(max_length=200, label="Title", initial="Interviews")
    size = forms.IntegerField(min_value=1, max_value=5000, label="How many people", initial=_SIZE_OF_A_DRAW)
    design = forms.ChoiceField(
        choices=[
            (Draw.Design.MAXIMUM_VARIATION, "Maximum variation: as many different people as the places allow"),
            (Draw.Design.STRATIFIED, "Random within strata: each stratum by its size; without strata, all alike"),
        ],
        initial=Draw.Design.MAXIMUM_VARIATION,
        widget=forms.RadioSelect,
        label="Design",
    )
    strata = forms.MultipleChoiceField(
        required=False,
        widget=forms.CheckboxSelectMultiple,
        label="By what",
        help_text="Fields of the register and items with one answer. A few are enough.",
    )
    must_have = forms.CharField(
        required=False, label="Must be chosen", help_text="Codes of people, with blanks between"
    )
    must_not = forms.CharField(
        required=False, label="Must not be chosen", help_text="Codes of people, with blanks between"
    )
    seed = forms.IntegerField(
        min_value=0,
        max_value=2**31 - 1,
        label="Seed",
        help_text="Chance begins here. The same seed gives the same draw, for everybody who repeats it.",
    )

    def __init__(self, *args: object, strata: Sequence[Stratum], **kwargs: object) -> None:
        super().__init__(*args, **kwargs)
        field = self.fields["strata"]
        assert isinstance(field, forms.MultipleChoiceField)
        field.choices = [
            (each.name, f"{each.label} ({each.name})" if each.item else f"{each.label} (register)") for each in strata
        ]

    def clean_must_have(self) -> list[str]:
        return codes_in(self.cleaned_data["must_have"])

    def clean_must_not(self) -> list[str]:
        return codes_in(self.cleaned_data["must_not"])


class RefusalForm(Form):
    reason = forms.CharField(
        max_length=300, label="Reason", help_text="As it was given; leave out what would tell who the person is."
    )
