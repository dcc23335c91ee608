"""What the register holds of a person."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.db.models import QuerySet

from plait.mail.models import Bounce, Mail
from plait.register.leaving.holdings import Figure, Holding, Leaving, heading_of, hold, in_words, place_of, text_of
from plait.register.models import Consent, ErasureRequest, FrameMember, Identity, Person
from plait.register.queries import frames_of, people_of
from plait.study.kept import Kept, kept
from plait.study.models import Study, Upload

# Files of the library hold published works.
_OF_THE_LIBRARY = ("references", "holdings")


def _emptied_person(person: Person, leaving: Leaving) -> dict[str, Any]:
    return {
        "code": place_of(leaving),
        "role": "",
        "language": "",
        "organisation": None,
        "partnership": None,
        "country": None,
        "attributes": {},
        "withdrawn_at": person.withdrawn_at or leaving.now,
        "erased_at": leaving.now,
    }


def _file(upload: Upload, person: Person) -> Kept:
    return {"purpose": upload.purpose, "uploaded_at": upload.uploaded_at.isoformat()}


def _person(person: Person) -> dict[str, str]:
    belongs = {"Organisation": person.organisation, "Partnership": person.partnership, "Country": person.country}
    said = in_words(
        person, "role", "language", "attributes", code="Code in the study", added_at="Entered", withdrawn_at="Left"
    )
    return {**said, **{name: str(each or "") for name, each in belongs.items()}}


def _consent(consent: Consent) -> dict[str, str]:
    said = [
        "; ".join(filter(None, (word.in_words, word.wording and f"asked: “{word.wording}”", word.source)))
        for word in consent.words
    ]
    return {"About": consent.get_clause_display(), "What you said": "\n".join(said)}


def _in_frame(member: FrameMember) -> dict[str, str]:
    return {"Frame": member.frame.title, **{heading_of(name): text_of(value) for name, value in member.fields.items()}}


def _figures(study: Study) -> Iterable[Figure]:
    people = people_of(study)
    yield Figure(f"{study.unit_many.capitalize()} in the register", f"{people.count():,}")
    for frame in frames_of(study):
        yield Figure(f"Frame “{frame.title}”", f"{frame.n_people:,} {study.unit_many}")  # type: ignore[attr-defined]


_OF_A_MAIL = ("label", "to_address", "subject", "language", "remark", "state", "said", "asked_at", "handed_at")


def _emptied_mail(mail: Mail, leaving: Leaving) -> dict[str, Any]:
    """That a mail went out stays; what waits does not go out any more."""
    ended = {} if mail.ended_at else {"state": Mail.State.LEFT_OUT, "ended_at": leaving.now}
    gone = dict.fromkeys(("to_address", "address_hash", "subject", "body", "remark", "said"), "")
    return {**gone, **ended, "message_id": f"<{mail.pk}>", "may_be_stopped": False}


def _mail(mail: Mail, person: Person) -> Kept:
    return {name: value for name, value in kept(mail).items() if name in _OF_A_MAIL}


def _mails(person: Person) -> QuerySet[Mail]:
    return Mail.objects.filter(study=person.study_id, person=person.pk).order_by("pk")


hold(
    Holding(
        "Mail sent to them",
        Mail,
        find=_mails,
        emptied=_emptied_mail,
        shown=_mail,
        told=lambda row: in_words(row, *_OF_A_MAIL),
        hidden=("purpose", "body", "key", "message_id", "address_hash", "sender"),
    ),
    Holding(
        "Mail to them that came back",
        Bounce,
        find=lambda person: Bounce.objects.filter(mail__in=_mails(person)).order_by("pk"),
        hidden=("source",),
    ),
    Holding(
        "Fields of the register",
        Person,
        "pk",
        emptied=_emptied_person,
        said=True,
        told=_person,
        beside=("organisation", "partnership", "country"),
    ),
    Holding("Name, e-mail address and telephone number", Identity, said=True),
    Holding("Consents", Consent, said=True, hidden=("item",), told=_consent),
    Holding("Requests to be erased", ErasureRequest),
    Holding(
        "Fields in frozen frames",
        FrameMember,
        emptied=lambda row, leaving: {"fields": {}},
        said=True,
        told=_in_frame,
        beside=("frame",),
    ),
    Holding(
        "Files that wait to be imported, which may hold the person",
        Upload,
        find=lambda person: Upload.objects.filter(study=person.study_id).exclude(purpose__in=_OF_THE_LIBRARY),
        of_others=True,
        shown=_file,
        told=lambda row: in_words(row, "purpose", "uploaded_at"),
    ),
    figures=_figures,
)
