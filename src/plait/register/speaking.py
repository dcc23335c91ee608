"""The language in which somebody is asked and answered, kept with them."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import redirect

from plait.pages.languages import catalogue_of, names
from plait.register.models import Person
from plait.register.taking_part import still_there
from plait.study.changing import changing
from plait.study.revisions import FIELD, sent_with


def language_tag(text: str) -> str:
    """The tag of a language that is given by it or by its name, in English or its own; '' for none that is known.

    >>> language_tag("pt_br"), language_tag("French"), language_tag("Kiswahili"), language_tag("Elvish!")
    ('pt-BR', 'fr', 'sw', '')
    """
    from babel import Locale, UnknownLocaleError

    english = Locale("en").languages
    by_name = {name.casefold(): code for code, name in english.items()}
    by_name |= {name.casefold(): code for code, name in names().items()}
    if found := by_name.get(text.strip().casefold()):
        return str(found).replace("_", "-")
    try:
        locale = Locale.parse(text.strip().replace("_", "-"), sep="-")
    except (ValueError, UnknownLocaleError):
        return ""
    return "-".join(part for part in (locale.language, locale.script, locale.territory) if part)


def chosen_language(request: HttpRequest) -> str:
    """The language that a guest chose by a button of their page, '' where they sent something else."""
    return catalogue_of(request.POST.get("language", "")[:20]) if request.method == "POST" else ""


def keep_language(*, person: Person, language: str) -> None:
    """Ask and answer a person in this language from now on. language: its tag."""
    if person.language == language:
        return
    # The last choice counts, whenever the page was opened on which it was made.
    with sent_with(lambda: ""), changing(person.study, "language chosen", person) as change:
        still_there(person)
        change.update(person, language=language)


def take_language(request: HttpRequest, person: Person) -> HttpResponseBase | None:
    """Keep the language that a guest chose by a button of their page. None where the page is to answer: where they
    typed something into it, `is_only_typed` says that it is shown anew as it was typed, and nothing is done with it."""
    language = chosen_language(request)
    if not language:
        return None
    keep_language(person=person, language=language)
    if set(request.POST) <= {"language", FIELD}:
        return redirect(request.path)
    vars(request)["is_only_typed"] = True
    return None


def is_only_typed(request: HttpRequest) -> bool:
    """Whether what a guest typed came with the choice of a language: it is neither judged nor stored."""
    return bool(getattr(request, "is_only_typed", False))
