"""What the interviews' pages ask for."""

from __future__ import annotations

from typing import Any

from django import forms
from django.db.models import QuerySet

from plait.interviews.models import Interview
from plait.media.fields import SentText
from plait.pages.forms_read import Form
from plait.register.fields import PersonField
from plait.study.models import Study


class _AboutTheSession(Form):
    held_on = forms.DateField(required=False, label="Held on", widget=forms.DateInput(attrs={"type": "date"}))
    mode = forms.ChoiceField(required=False, choices=Interview.Mode.choices, label="How")
    interviewer = forms.CharField(required=False, max_length=120, label="Interviewer")
    minutes = forms.IntegerField(required=False, min_value=1, max_value=1440, label="Length in minutes")


class SessionForm(_AboutTheSession):
    """What is noted about a session that is entered already."""


class AssignForm(Form):
    """Which interviews a member is to work on."""

    interviews = forms.ModelMultipleChoiceField(
        Interview.objects.none(), required=False, widget=forms.CheckboxSelectMultiple, label="Interviews"
    )

    def __init__(self, *args: Any, interviews: QuerySet[Interview], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        choices = self.fields["interviews"]
        assert isinstance(choices, forms.ModelMultipleChoiceField)
        choices.queryset = interviews


class InterviewForm(_AboutTheSession):
    """A new interview, with the file of its transcript where there is one."""

    person = PersonField(label="Person")
    code = forms.CharField(required=False, max_length=120, label="Code", help_text="Left empty, the person's code.")
    file = SentText(required=False, label="Transcript", help_text=".docx, .txt, .md, .vtt or .srt")
    field_order = ("person", "code", "file")

    def __init__(self, *args: object, study: Study, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)
        people = self.fields["person"]
        assert isinstance(people, PersonField)
        people.offer(study)


class TranscriptForm(Form):
    file = SentText(label="Transcript", help_text=".docx, .txt, .md, .vtt or .srt")


class RevisionForm(Form):
    """A correction. base: the number of the revision that it was made on."""

    base = forms.IntegerField(min_value=1, max_value=2**31 - 1, widget=forms.HiddenInput)
    text = forms.CharField(widget=forms.Textarea(attrs={"rows": 28}), strip=False, label="Text")
    reason = forms.CharField(max_length=300, required=False, label="What was corrected")
