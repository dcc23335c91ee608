"""Who takes part. People who left the study, or took back their consent to a clause, are counted and shown nowhere.

A table of what people gave has a second manager for it: `Response.counted` beside `Response.objects`. What is read for
a page, a count or a file is read through it; writes see every row. What the log keeps of such rows is held back, too.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, TypeVar

from django.db.models import Manager, Model, Q, QuerySet

from plait.records.problem import InputRejected, Problem
from plait.records.said import say
from plait.register.models import Clause, Consent, Identity, Person
from plait.study.kept import by_batches, people_of, ways_to_a_person

Row = TypeVar("Row", bound=Model)


def who_left() -> QuerySet[Person, Any]:
    """Ids of everybody who has left a study."""
    return Person._base_manager.filter(withdrawn_at__isnull=False).order_by().values("pk")


def who_took_back(*clauses: str) -> QuerySet[Consent, Any]:
    """Ids of everybody who took back the consent to one of these clauses. Who was never asked did not."""
    return Consent.objects.filter(clause__in=clauses, withdrawn_at__isnull=False).order_by().values("person")


def takes_part(path: str, *clauses: str) -> Q:
    """The condition that the person of a row takes part, and in these clauses. A row of nobody by name holds.

    path: the lookup from the row to its person, "pk" for a person.
    """
    # Lists that the database makes once for a query, not joins for each row.
    there = ~Q(**{f"{path}__in": who_left()})
    return there & ~Q(**{f"{path}__in": who_took_back(*clauses)}) if clauses else there


def may_keep_contact(person: Person) -> bool:
    """Whether name and address may be shown: not where that consent was taken back."""
    return not who_took_back(Clause.CONTACT).filter(person=person).exists()


def why_not_mailed(pk: int) -> str:
    """Why a mail that was written to a person must not go out any more; '' where it may."""
    person = Person.objects.filter(pk=pk, erased_at=None).first()
    if person is None:
        return "They are not in the register any more."
    if person.withdrawn_at is not None:
        return "They left the study."
    if not may_keep_contact(person):
        return "They took back that their contact details are kept."
    has_address = Identity.objects.filter(person=person).exclude(email="").exists()
    return "" if has_address else "No e-mail address of them is kept any more."


def why_apart(person: Person, *clauses: str) -> str:
    """Why what a person gave does not count: "left" the study, "took back" the consent to one of these clauses; ''
    where it does."""
    if person.withdrawn_at is not None:
        return "left"
    return "took back" if who_took_back(*clauses).filter(person=person).exists() else ""


def still_there(person: Person, *clauses: str, takes_part: bool = False) -> None:
    """Called first inside of every change that writes something about a person: whoever waited for the study may come
    after the person was erased. Reads their row anew.

    takes_part: whether it is only written of those who have not left; clauses: nor taken back the consent to these.
    Raises: InputRejected of somebody of whom all was erased, or who has left, or taken it back.
    """
    person.refresh_from_db(fields=["withdrawn_at", "erased_at"])
    refuse_of_a_place(person)
    apart = why_apart(person, *clauses) if takes_part or clauses else ""
    if apart == "left":
        raise InputRejected(Problem(person.code, say("They left the study."), say("Do not ask them any more.")))
    if apart:
        cause = say("The consent to it was taken back.")
        raise InputRejected(Problem(person.code, cause, say("Nothing more is asked or kept until it is given again.")))


def those_still_there(people: Iterable[int]) -> set[int]:
    """Of many people by their ids those of whom not all was erased by now."""
    return {
        pk
        for some in by_batches(sorted(people))
        for pk in Person.objects.filter(pk__in=some, erased_at=None).values_list("pk", flat=True)
    }


def rows_still_there(rows: Iterable[Model]) -> None:
    """The same for rows of what people gave, on which something is to stand.

    Raises: InputRejected where one is gone.
    """
    by_table: dict[type[Model], set[Any]] = {}
    for row in rows:
        by_table.setdefault(type(row), set()).add(row.pk)
    for model, ids in by_table.items():
        if model._base_manager.filter(pk__in=ids).count() != len(ids):
            cause = say("What was chosen is gone: it was removed, or its person left.")
            raise InputRejected(Problem(str(model._meta.verbose_name).capitalize(), cause, say("Load the page again.")))


def refuse_of_a_place(person: Person) -> None:
    """Raises: InputRejected of somebody of whom all was erased."""
    if person.erased_at is not None:
        cause = say("All that was held of them was erased.")
        raise InputRejected(Problem(person.code, cause, say("Enter a person who comes back under a new code.")))


class Counted(Manager[Row]):
    """The rows of those who take part."""

    def __init__(self, path: str, *clauses: str) -> None:
        super().__init__()
        self._path, self._clauses = path, clauses

    @property
    def clauses(self) -> tuple[str, ...]:
        return self._clauses

    def get_queryset(self) -> QuerySet[Row]:
        return super().get_queryset().filter(takes_part(self._path, *self._clauses))


def clauses_of(model: type[Model]) -> frozenset[str]:
    """The clauses on which the rows of a table hang: its own, else those of what its rows stand on (a turn on its
    text). None for a table that is read whoever took part."""
    if model is Identity:
        return frozenset({Clause.CONTACT})
    found: set[str] = set()
    for way in ways_to_a_person(model):
        here: Any = model
        for step in ("", *way.split("__")):
            here = here._meta.get_field(step).remote_field.model if step else here
            if isinstance(counted := getattr(here, "counted", None), Counted):
                found.update(counted.clauses)
                break
    return frozenset(found)


def held_back(model: type[Model], rows: Mapping[int, int | None]) -> dict[int, str]:
    """Row's id -> why nobody is shown what it holds, or held, of those that hang on a clause: the person left, or took
    it back. rows: id -> the person whom it is about, None where that must be looked up."""
    clauses = clauses_of(model)
    if not clauses:
        return {}
    unknown = [row_id for row_id, person in rows.items() if person is None]
    there = [row for some in by_batches(unknown) for row in model._base_manager.filter(pk__in=some)]
    about = {**rows, **people_of(there)}
    whose = sorted({person for person in about.values() if person is not None})
    why = {}
    for some in by_batches(whose):
        taken_back = Consent.objects.filter(person__in=some, clause__in=clauses, withdrawn_at__isnull=False)
        for person, clause in taken_back.order_by("pk").values_list("person", "clause"):
            why[person] = f"held back, for the person took back: {Clause(clause).label.lower()}"
        left = who_left().filter(pk__in=some).values_list("pk", flat=True)
        why |= dict.fromkeys(left, "held back, for the person left the study")
    return {row_id: why[person] for row_id, person in about.items() if person is not None and person in why}
