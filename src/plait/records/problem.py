"""What may be wrong with somebody's input, said so that it can be mended."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Problem:
    """One fault: the place it stands in, its cause and its cure, each a phrase or sentence a person can read.

    field: the name of the form's field that it belongs to, '' where it belongs to none: pages show it beside that. What
    people read in other languages, too, is made by `records.said.say`.

    >>> str(Problem("Sheet 'survey', row 12", "'relevant' asks about 'age'.", "Move 'age' above it."))
    "Sheet 'survey', row 12: 'relevant' asks about 'age'. Move 'age' above it."
    """

    place: str
    cause: str
    cure: str
    field: str = ""

    def __str__(self) -> str:
        return f"{self.place}: {self.cause} {self.cure}"


def name_taken(place: str, wanted: str, there: str, *, where: str = "", field: str = "") -> Problem:
    """A name that is taken: by which, and where they are written differently, that they count as one.

    Parameters: there, the name as it is written where it stands. where: a phrase behind it, with a blank before.

    >>> name_taken("Code 'año'", "año", "ano", where=" at the top").cause
    'There is “ano” at the top already, which is the same but for case, accents or signs that are not seen.'
    """
    differs = "" if wanted == there else ", which is the same but for case, accents or signs that are not seen"
    cause = f"There is “{there}”{where} already{differs}."
    return Problem(place, cause, "Use that one, or choose another name.", field=field)


class InputRejected(Exception):
    """Input that was not taken. It carries every problem found, and nothing of the input was stored."""

    def __init__(self, problems: Iterable[Problem] | Problem) -> None:
        self.problems = (problems,) if isinstance(problems, Problem) else tuple(problems)
        super().__init__("\n".join(str(problem) for problem in self.problems))

    def __reduce__(self) -> tuple[type[InputRejected], tuple[tuple[Problem, ...]]]:
        """It goes whole from one process to another."""
        return type(self), (self.problems,)


@contextmanager
def belonging_to(field: str) -> Iterator[None]:
    """Let what is refused inside belong to a field, unless it names one itself.

    >>> with belonging_to("file"):
    ...     raise InputRejected(Problem("a.csv", "It is empty.", "Give another."))
    Traceback (most recent call last):
    plait.records.problem.InputRejected: a.csv: It is empty. Give another.
    """
    try:
        yield
    except InputRejected as rejected:
        named = [each if each.field else replace(each, field=field) for each in rejected.problems]
        raise InputRejected(named) from rejected


class UndefinedStatistic(ValueError):
    """A statistic that has no value for this input; the message says why."""
