"""What the pages of a questionnaire ask for."""

from __future__ import annotations

from typing import Any

from django import forms

from plait.formats.questionnaires.any_form import look_at_form
from plait.formats.tables.choosing import look_at_table
from plait.media.fields import SentText
from plait.pages.forms_read import Form
from plait.register.models import Frame
from plait.study.models import Study
from plait.survey.models import Questionnaire


class QuestionnaireFileForm(Form):
    """A file that says what is asked. responses: beside it, for choices that a data dictionary leaves out."""

    KINDS = (
        ("xlsform", "An XLSForm workbook (KoboToolbox, ODK, Enketo)"),
        ("dictionary", "A data dictionary: one row for each variable"),
        ("responses", "The responses themselves: items are guessed from the columns"),
    )
    kind = forms.ChoiceField(choices=KINDS, initial="xlsform", widget=forms.RadioSelect, label="What the file is")
    file = SentText(
        label="File", look=look_at_form, help_text="XLSX or XLS; a dictionary or responses also as CSV or CSV.GZ."
    )
    responses = SentText(
        label="Responses",
        required=False,
        look=look_at_table,
        help_text="Only beside a data dictionary that does not list all choices.",
    )
    title = forms.CharField(
        max_length=300, required=False, label="Title", help_text="Where the file does not give one."
    )


class QuestionnaireForm(Form):
    title = forms.CharField(max_length=300)
    introduction = forms.CharField(
        required=False,
        widget=forms.Textarea(attrs={"rows": 5}),
        help_text="Respondents read this before they start: purpose, length, who stores what, consent.",
    )
    frame = forms.ModelChoiceField(
        Frame.objects.none(), required=False, empty_label="no frame", help_text="Whom the response rate counts."
    )
    partial_at = forms.FloatField(
        min_value=0.01, max_value=1, label="Partial from", help_text="Answered share of the items shown, 0 to 1."
    )
    complete_at = forms.FloatField(min_value=0.01, max_value=1, label="Complete from")

    def __init__(self, *args: Any, study: Study, rule_is_fixed: bool, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        frames = self.fields["frame"]
        assert isinstance(frames, forms.ModelChoiceField)
        frames.queryset = Frame.objects.filter(study=study)
        if rule_is_fixed:
            for name in ("partial_at", "complete_at"):
                self.fields[name].disabled = True
                self.fields[name].help_text = "Fixed since the questionnaire opened or was first answered."

    @classmethod
    def initial_of(cls, questionnaire: Questionnaire) -> dict[str, Any]:
        names = ("title", "introduction", "frame", "partial_at", "complete_at")
        return {name: getattr(questionnaire, name) for name in names}
