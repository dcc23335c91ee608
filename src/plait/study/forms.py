"""What the pages of the study room ask for, and who may make an account."""

from __future__ import annotations

from datetime import date, datetime, time

from allauth.account.adapter import DefaultAccountAdapter
from django import forms
from django.conf import settings
from django.http import HttpRequest
from django.utils import timezone
from django.utils.timezone import localdate, make_aware

from plait.media.fields import SentFile
from plait.study.links import is_good, link_with
from plait.study.models import AccessLink, Role, Study


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

    def clean_on(self) -> date | None:
        day: date | None = self.cleaned_data["on"]
        if day is not None and day > localdate():
            raise forms.ValidationError("This day has not come yet. Choose today, or a day before.")
        return day

    def until(self) -> datetime | None:
        day = self.cleaned_data["on"] if self.is_valid() else None
        return None if day is None else make_aware(datetime.combine(day, time.max))


class UploadForm(forms.Form):
    file = SentFile(label="File")


# Nobody makes an account without an invitation, unless the installation says otherwise.
SESSION_KEY = "member_invitation"


class InvitationAdapter(DefaultAccountAdapter):  # type: ignore[misc]
    def is_open_for_signup(self, request: HttpRequest) -> bool:
        return bool(settings.OPEN_SIGN_UP or _invited(request))

    def get_login_redirect_url(self, request: HttpRequest) -> str:
        if _invited(request):
            return f"/join/{request.session[SESSION_KEY]}/"
        return str(super().get_login_redirect_url(request))

    def get_signup_redirect_url(self, request: HttpRequest) -> str:
        return self.get_login_redirect_url(request)


def _invited(request: HttpRequest) -> bool:
    """Whether somebody came to this session by an invitation that is still good."""
    link = link_with(AccessLink.Purpose.JOIN, request.session.get(SESSION_KEY, ""))
    return is_good(link, now=timezone.now())
