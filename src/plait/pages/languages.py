"""In which language somebody is answered: who comes by a link, or is about to sign in, in theirs; members in the one
they chose where a page is translated whole, and in English where it is not (docs/translating.md). No page is half in
one, half in another."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager
from typing import Any, TypeVar
from urllib.parse import urlencode

from django.conf import settings
from django.http import HttpRequest, HttpResponseBase
from django.utils.cache import patch_vary_headers
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import activate, get_language_from_request, get_supported_language_variant, override
from django.utils.translation.trans_real import parse_accept_lang_header

from plait.pages.words import ENGLISH, RIGHT_TO_LEFT, tag

COOKIE, PARAMETER = "plait_language", "language"
_IN_LANGUAGES, _CHOSEN = "in_languages", "chosen_language"
_YEAR = 365 * 24 * 3600
# Pages of the library that lets people in (allauth); what else it has is for members.
OF_ALLAUTH = frozenset(
    (
        "account_login",
        "account_signup",
        "account_logout",
        "account_reset_password",
        "account_reset_password_done",
        "account_reset_password_from_key",
        "account_reset_password_from_key_done",
        "account_inactive",
        "account_change_password",
        "account_set_password",
        "mfa_authenticate",
    )
)

View = TypeVar("View", bound=Callable[..., HttpResponseBase])


def in_languages(view: View) -> View:
    """Declare a view whose pages are translated whole."""
    vars(view)[_IN_LANGUAGES] = True
    return view


def names() -> dict[str, str]:
    """Tag -> the language's own name for itself, of every language that has a catalogue."""
    return {ENGLISH if code.startswith(ENGLISH) else code: str(name) for code, name in settings.LANGUAGES}


def own_name(language: str) -> str:
    """A language's own name for itself, by its tag; '' where it is not known.

    >>> own_name("pt-BR"), own_name("de"), own_name("x")
    ('Português (Brasil)', 'Deutsch', '')
    """
    from babel import Locale, UnknownLocaleError

    if language in names():
        return names()[language]
    try:
        name = Locale.parse(language.replace("_", "-"), sep="-").get_display_name() or ""
    except (ValueError, UnknownLocaleError):
        return ""
    return name[:1].upper() + name[1:]


def catalogue_of(language: str) -> str:
    """The tag of the catalogue that is nearest to a language, '' where there is none.

    A language of which only another region is there is that one: Portuguese of Brazil is Portuguese.
    """
    try:
        found = get_supported_language_variant(language.lower().replace("_", "-"))
    except LookupError:
        return ""
    return ENGLISH if found.startswith(ENGLISH) else found


def direction_of(language: str) -> str:
    """'rtl' for a language written from right to left, by its tag.

    >>> direction_of("ar-EG"), direction_of("fr"), direction_of("")
    ('rtl', 'ltr', 'ltr')
    """
    return "rtl" if language.lower().replace("_", "-").split("-")[0] in RIGHT_TO_LEFT else "ltr"


def attributes_of(language: str) -> SafeString:
    """The attributes of a part of a page that is in this language; '' where it is not known."""
    return format_html(' lang="{}" dir="{}"', language, direction_of(language) if language else "auto")


def speak(request: HttpRequest, *languages: str) -> str:
    """Answer a guest in the language that the address asks for, else in the first of these that has a catalogue, else
    in what their browser asks for. Returns the tag."""
    asked = (request.GET.get(PARAMETER, "")[:20], *languages)
    found = next((known for each in asked if each and (known := catalogue_of(each))), "")
    activate(_code(found) if found else _asked_of(request))
    return tag()


def speak_to_member(request: HttpRequest, language: str) -> None:
    """Answer somebody who is signed in by the language that they chose, '' for none. Called before the view is known:
    whatever is not translated whole is English, and a guest's page is its guest's, whoever opens it."""
    vars(request)[_CHOSEN] = language
    activate(_asked_of(request, language))


def speak_english() -> None:
    """Make the rest of a page that has parts which are not translated."""
    activate(settings.LANGUAGE_CODE)


def written_in(language: str) -> AbstractContextManager[None]:
    """Say what is said inside the block in the catalogue nearest to a language; in English where there is none."""
    return override(_code(catalogue_of(language) or ENGLISH))


def _code(language: str) -> str:
    return settings.LANGUAGE_CODE if language == ENGLISH else language


def _asked_of(request: HttpRequest, chosen: str = "") -> str:
    """By the address, else what somebody chose for their account, else the cookie, else the browser."""
    for said in (request.GET.get(PARAMETER, ""), chosen, request.COOKIES.get(COOKIE, "")):
        if said and (known := catalogue_of(said[:20])):
            return _code(known)
    return get_language_from_request(request)


def asked_by_browser(request: HttpRequest) -> list[str]:
    """The tags that a browser asks for, best first."""
    asked = parse_accept_lang_header(request.headers.get("Accept-Language", "")[:500])
    return [language for language, weight in asked if language != "*" and weight > 0]


class LanguageMiddleware:
    """Lets every page be made in its language, see above; afterwards the thread is as it was.

    Where there is no view at all (no such page, a fault before one was found) the visitor's language is spoken.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        with override(_asked_of(request)):
            response = self.get_response(request)
            response.headers.setdefault("Content-Language", tag())
        patch_vary_headers(response, ("Accept-Language",))
        if is_chosen_here(request) and catalogue_of(request.GET.get(PARAMETER, "")[:20]):
            response.set_cookie(
                COOKIE,
                catalogue_of(request.GET[PARAMETER][:20]),
                max_age=_YEAR,
                secure=settings.HTTPS,
                httponly=True,
                samesite="Lax",
            )
        return response

    def process_view(self, request: HttpRequest, view: Callable[..., Any], args: Any, named: Any) -> None:
        if not _is_in_languages(request):
            speak_english()
        elif _is_of_guests(request):
            activate(_asked_of(request))


def _is_in_languages(request: HttpRequest) -> bool:
    match = request.resolver_match
    return match is None or getattr(match.func, _IN_LANGUAGES, False) or match.url_name in OF_ALLAUTH


def is_chosen_here(request: HttpRequest) -> bool:
    """Whether the page offers the languages by its address, to be kept in a cookie. A guest's page takes no cookie, and
    whoever chose a language for their account is not offered another by every page."""
    has_chosen = bool(getattr(request, _CHOSEN, ""))
    return _is_in_languages(request) and not _is_of_guests(request) and not has_chosen


def _is_of_guests(request: HttpRequest) -> bool:
    return bool(getattr(getattr(request.resolver_match, "func", None), "of_guests", False))


def offered(request: HttpRequest) -> Iterable[dict[str, str]]:
    """The languages other than the one that is spoken, each with its address."""
    kept = [(name, value) for name, values in request.GET.lists() if name != PARAMETER for value in values]
    return [
        {
            "tag": code,
            "name": name,
            "direction": direction_of(code),
            "address": "?" + urlencode([*kept, (PARAMETER, code)]),
        }
        for code, name in names().items()
        if code != tag()
    ]
