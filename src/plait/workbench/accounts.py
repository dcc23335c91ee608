"""Accounts as the person who runs the machine sees them: the first one, passwords, one-time sign-in links."""

from __future__ import annotations

from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.utils import timezone

from plait.records.problem import InputRejected, Problem
from plait.study.actions import make_sign_in_link
from plait.study.links import token_of
from plait.study.models import Account

FIRST_EMAIL = "owner@localhost.localdomain"


def first_account() -> Account:
    """The account of whoever set the installation up; made when there is none."""
    return Account.objects.order_by("pk").first() or Account.objects.create_user(FIRST_EMAIL, name="Owner")


def account_for(email: str | None) -> Account:
    """The account of this address, the first one when no address is given."""
    if email is None:
        return first_account()
    account = Account.objects.filter(email__iexact=email).first()
    if account is None:
        raise InputRejected(
            Problem(email, "There is no account with this address.", f"Make one: plait account {email}")
        )
    return account


def sign_in_link(*, email: str | None, address: str) -> str:
    """An address that signs the account in, once, within a day."""
    link = make_sign_in_link(account=account_for(email), now=timezone.now())
    return f"{address.rstrip('/')}/enter/{token_of(link)}/"


def set_password(*, email: str, name: str, password: str) -> bool:
    """Make an account with this password, or give an account this password. Returns whether it was made."""
    try:
        validate_password(password)
    except ValidationError as error:
        raise InputRejected(Problem("Password", " ".join(error.messages), "Choose another one.")) from error
    account = Account.objects.filter(email__iexact=email).first()
    if account is None:
        Account.objects.create_user(email, password, name=name)
        return True
    account.set_password(password)
    account.name = name or account.name
    account.save()
    return False
