"""Who may make an account: nobody without an invitation, unless the installation says otherwise."""

from __future__ import annotations

from allauth.account.adapter import DefaultAccountAdapter
from django.conf import settings
from django.http import HttpRequest
from django.utils import timezone

from plait.study.queries import invitation_with

SESSION_KEY = "member_invitation"


class InvitationAdapter(DefaultAccountAdapter):  # type: ignore[misc]
    def is_open_for_signup(self, request: HttpRequest) -> bool:
        token = request.session.get(SESSION_KEY, "")
        return bool(settings.OPEN_SIGN_UP or (token and invitation_with(token, now=timezone.now())))

    def get_login_redirect_url(self, request: HttpRequest) -> str:
        token = request.session.get(SESSION_KEY)
        if token:
            return f"/join/{token}/"
        return str(super().get_login_redirect_url(request))

    def get_signup_redirect_url(self, request: HttpRequest) -> str:
        return self.get_login_redirect_url(request)
