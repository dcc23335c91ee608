"""What the pages of the study room ask for, and who may make an account."""

from __future__ import annotations

import logging
import time as clock
from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from typing import Any

from allauth.account.adapter import DefaultAccountAdapter
from allauth.account.authentication import get_authentication_records
from allauth.account.forms import ChangePasswordForm, SetPasswordForm
from allauth.core import context as allauth_context
from django import forms
from django.conf import settings
from django.http import HttpRequest, QueryDict
from django.template.loader import render_to_string
from django.utils import timezone
from django.utils.timezone import localdate, make_aware
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from plait.formats.tables.choosing import look_at_table
from plait.mail.actions import send
from plait.mail.models import Purpose
from plait.mail.setup import is_set_up
from plait.media.fields import SentText
from plait.pages.delays import of_addresses, of_passwords
from plait.pages.forms_read import Form, ModelForm
from plait.pages.languages import catalogue_of, names, speak_to_member, written_in
from plait.pages.words import ENGLISH, in_words
from plait.records.problem import InputRejected
from plait.records.said import say
from plait.study.actions import ABOUT_THE_ACCOUNT, reads
from plait.study.links import is_good, link_with
from plait.study.models import AccessLink, Account, Role, Study

logger = logging.getLogger(__name__)


class StudyForm(ModelForm):
    class Meta:
        model = Study
        fields = ("title", "question", "unit_one", "unit_many")
        labels = {
            "title": _("Title"),
            "question": _("Research question"),
            "unit_one": _("One unit of the frame is called"),
            "unit_many": _("Several units are called"),
        }
        help_texts = {"unit_one": _("For example: lead"), "unit_many": _("For example: leads")}
        widgets = {"question": forms.Textarea(attrs={"rows": 3})}


class NameForm(ModelForm):
    class Meta:
        model = Account
        fields = ("name",)
        labels = {"name": _("Your name, as others see it")}
        help_texts = {
            "name": _("Among the members, in the log and beside what you do. Left empty, your e-mail address.")
        }


class LanguageForm(Form):
    """In which language somebody reads."""

    language = forms.ChoiceField(required=False, label=_("Language"))

    def __init__(self, data: QueryDict | None, *, account: Account) -> None:
        super().__init__(data, initial={"language": catalogue_of(account.language)})
        self.fields["language"].choices = [("", _("As my browser asks for it")), *names().items()]  # type: ignore[attr-defined]


# Whoever has no password shows by having signed in that it is them, for so long.
LATELY = timedelta(minutes=15)


def require_no_wait(request: HttpRequest, login: str) -> None:
    """Raises: ValidationError when it is too early for a password, which is not looked at then."""
    if wait := max(each.wait() for each in of_passwords(request, login)):
        told = say(
            "Wrong passwords were tried here. Wait {n} second, then try again; or sign in by a link.",
            "Wrong passwords were tried here. Wait {n} seconds, then try again; or sign in by a link.",
            n=wait,
        )
        raise forms.ValidationError(in_words(told), code="too_many_login_attempts")


def count_guess(request: HttpRequest, login: str, *, is_right: bool) -> None:
    for each in of_passwords(request, login):
        if is_right:
            each.clear()
        else:
            each.count()


def is_own_password(request: HttpRequest, account: Account, password: str) -> bool:
    """Look at a password of somebody who is signed in, by the waits of those who sign in: whoever sits at another's
    screen guesses no faster. Raises: ValidationError when it is too early."""
    require_no_wait(request, account.email)
    is_right = account.check_password(password)
    count_guess(request, account.email, is_right=is_right)
    return is_right


def require_signed_in_lately(request: HttpRequest, account: Account) -> None:
    """Raises: ValidationError where this session was signed in a while ago."""
    records = get_authentication_records(request, account)
    if not records or abs(clock.time() - records[-1]["at"]) > LATELY.total_seconds():
        minutes = int(LATELY.total_seconds()) // 60
        told = say(
            "Your account has no password, and it is a while since you signed in. Sign out, sign in by a new link, and "
            "come back within {minutes} minutes.",
            minutes=minutes,
        )
        raise forms.ValidationError(in_words(told))


class AddressForm(Form):
    """account: whose; its password is asked for where it has one, and else that they signed in lately."""

    email = forms.EmailField(
        label=_("Your e-mail address"),
        help_text=_("You sign in by it: look twice that it is written right."),
    )
    password = forms.CharField(
        label=_("Your password"), widget=forms.PasswordInput(attrs={"autocomplete": "current-password"}), strip=False
    )

    def __init__(self, request: HttpRequest, *, account: Account) -> None:
        super().__init__(request.POST or None)
        self.initial["email"] = account.email
        self._request, self._account = request, account
        if not account.has_usable_password():
            del self.fields["password"]

    def clean_password(self) -> str:
        password = str(self.cleaned_data["password"])
        if not is_own_password(self._request, self._account, password):
            raise forms.ValidationError(gettext("This is not your password."))
        return password

    def clean(self) -> None:
        if not self._account.has_usable_password():
            require_signed_in_lately(self._request, self._account)
        if wait := of_addresses(self._account.pk).wait():
            told = say("Links were mailed to several addresses. Try again in {wait} s.", wait=wait)
            raise forms.ValidationError(in_words(told))


class OwnPasswordForm(ChangePasswordForm):  # type: ignore[misc]
    """Another password in place of one's own."""

    def clean_oldpassword(self) -> str:
        password = str(self.cleaned_data["oldpassword"])
        if not is_own_password(allauth_context.request, self.user, password):
            raise forms.ValidationError(gettext("This is not your password."))
        return password


class FirstPasswordForm(SetPasswordForm):  # type: ignore[misc]
    """A password for an account that has none."""

    def clean(self) -> dict[str, Any]:
        require_signed_in_lately(allauth_context.request, self.user)
        cleaned: dict[str, Any] = super().clean()
        return cleaned


class InvitationForm(Form):
    role = forms.ChoiceField(choices=Role.choices, initial=Role.RESEARCHER)
    note = forms.CharField(
        max_length=200, required=False, label="For whom", help_text="For your own list; it is not sent anywhere."
    )
    email = forms.EmailField(
        required=False, label="Mail the link to", help_text="Empty: you pass the link on yourself.", max_length=254
    )

    language = forms.ChoiceField(
        label="Language of that mail", help_text="The page behind the link offers all of them."
    )

    def __init__(self, data: QueryDict | None, *, account: Account) -> None:
        super().__init__(data, initial={"language": catalogue_of(account.language) or ENGLISH})
        self.fields["language"].choices = names().items()  # type: ignore[attr-defined]
        if not is_set_up():
            del self.fields["email"], self.fields["language"]


class RoleForm(Form):
    role = forms.ChoiceField(choices=Role.choices)


class MomentForm(Form):
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


class LogForm(Form):
    """Which part of the log is looked at."""

    who = forms.TypedChoiceField(coerce=int, required=False, label="Who", empty_value=None)
    room = forms.ChoiceField(required=False, label="Where")
    first = forms.DateField(required=False, label="From", widget=forms.DateInput(attrs={"type": "date"}))
    last = forms.DateField(required=False, label="Until", widget=forms.DateInput(attrs={"type": "date"}))

    def __init__(self, data: QueryDict, *, actors: Iterable[Account], rooms: Iterable[str]) -> None:
        super().__init__(data)
        self.fields["who"].choices = [("", "Everybody"), *((each.pk, str(each)) for each in actors)]  # type: ignore[attr-defined]
        self.fields["room"].choices = [("", "Everywhere"), *((each, each.capitalize()) for each in rooms)]  # type: ignore[attr-defined]

    def wanted(self) -> dict[str, Any]:
        """What was chosen, as `events_told` takes it; what is no choice counts for nothing."""
        self.is_valid()
        names = {"who": "actor", "room": "room", "first": "first", "last": "last"}
        return {to: self.cleaned_data[name] for name, to in names.items() if self.cleaned_data.get(name)}

    def state(self) -> dict[str, str]:
        return {name: self.data[name] for name in self.fields if self.data.get(name)}


class UploadForm(Form):
    file = SentText(label="File")


class TableForm(Form):
    file = SentText(label="File", look=look_at_table)


# Nobody makes an account without an invitation, unless the installation says otherwise.
SESSION_KEY = "member_invitation"
ACCOUNT = Purpose("account", ABOUT_THE_ACCOUNT, urgent=True)
PASSWORD = Purpose("password", "New password", urgent=True)


class InvitationAdapter(DefaultAccountAdapter):  # type: ignore[misc]
    def is_open_for_signup(self, request: HttpRequest) -> bool:
        return bool(settings.OPEN_SIGN_UP or _invited(request))

    def send_mail(self, template_prefix: str, email: str, context: dict[str, Any]) -> None:
        """By the room `mail`, as all else. Where none is set up nothing is sent: the page does not promise it.

        An address to which nothing can be sent is not told to whoever asks: they may not be its owner.
        """
        if not is_set_up():
            return
        purpose, lasts = ACCOUNT, timedelta(days=1)
        # Whoever asks may not be its owner, whose language counts.
        language = reads(context.get("user") or Account.objects.filter(email__iexact=email).first())
        if template_prefix == "account/email/password_reset_key":
            purpose, lasts = PASSWORD, timedelta(seconds=settings.PASSWORD_RESET_TIMEOUT)
            filled: dict[str, Any] = {"link": context["password_reset_url"]}
        else:
            given = {"email": email, "current_site": {"name": "Plait", "domain": ""}, **context}
            with written_in(language):
                subject, text = (
                    render_to_string(f"{template_prefix}_{part}.txt", given) for part in ("subject", "message")
                )
            filled = {"subject": subject, "text": text}
        try:
            send(purpose, to=email, context=filled, now=timezone.now(), language=language, patience=lasts)
        except InputRejected as rejected:
            logger.warning("A mail about an account was not written: %s", rejected.problems[0].cause)

    def get_login_redirect_url(self, request: HttpRequest) -> str:
        if _invited(request):
            return f"/join/{request.session[SESSION_KEY]}/"
        return str(super().get_login_redirect_url(request))

    def get_signup_redirect_url(self, request: HttpRequest) -> str:
        return self.get_login_redirect_url(request)

    def pre_authenticate(self, request: HttpRequest, **credentials: Any) -> None:
        require_no_wait(request, credentials.get("email", ""))

    def authenticate(self, request: HttpRequest, **credentials: Any) -> Account | None:
        account: Account | None = super().authenticate(request, **credentials)
        count_guess(request, credentials.get("email", ""), is_right=account is not None)
        return account

    def login(self, request: HttpRequest, user: Account) -> None:
        """From here on they are told everything in the language that they chose."""
        super().login(request, user)
        if user.language:
            speak_to_member(request, user.language)

    def reauthenticate(self, user: Account, password: str) -> bool:
        """The same account, by whatever address it is known: allauth asks for one that not every account has."""
        return is_own_password(allauth_context.request, user, password)


def _invited(request: HttpRequest) -> bool:
    """Whether somebody came to this session by an invitation that is still good."""
    link = link_with(AccessLink.Purpose.JOIN, request.session.get(SESSION_KEY, ""))
    return is_good(link, now=timezone.now())
