"""What the pages of the study room ask for."""

from __future__ import annotations

from datetime import datetime, time

from django import forms
from django.utils.timezone import make_aware

from plait.study.models import Role, Study


class StudyForm(forms.ModelForm):  # type: ignore[type-arg]
    class Meta:
        model = Study
        fields = ("title", "question", "unit_one", "unit_many")
        labels = {
            "question": "Research question",
            "unit_one": "One unit of the frame is called",
            "unit_many": "Several units are called",
        }
        help_texts = {"unit_one": "For example: lead", "unit_many": "For example: leads"}
        widgets = {"question": forms.Textarea(attrs={"rows": 3})}


class InvitationForm(forms.Form):
    role = forms.ChoiceField(choices=Role.choices, initial=Role.RESEARCHER)
    note = forms.CharField(
        max_length=200, required=False, label="For whom", help_text="For your own list; it is not sent anywhere."
    )


class RoleForm(forms.Form):
    role = forms.ChoiceField(choices=Role.choices)


class MomentForm(forms.Form):
    """until: the end of that day."""

    on = forms.DateField(
        required=False, label="As it was at the end of", widget=forms.DateInput(attrs={"type": "date"})
    )

    def until(self) -> datetime | None:
        day = self.cleaned_data["on"] if self.is_valid() else None
        return None if day is None else make_aware(datetime.combine(day, time.max))


class UploadForm(forms.Form):
    file = forms.FileField(label="File")
