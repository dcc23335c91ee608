"""Who may make an account: nobody without an invitation, unless the installation says otherwise."""

from __future__ import annotations

from allauth.account.adapter import DefaultAccountAdapter
from django.conf import settings
from django.http import HttpRequest
from django.utils import timezone

from plait.study.links import is_good, link_with
from plait.study.models import AccessLink

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
