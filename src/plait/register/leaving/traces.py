"""A person's name, address and words where others wrote them down: in notes, findings, texts, jobs.

A full name, an address and a number are taken out wherever somebody wrote. A single word of a name may be an ordinary
word or somebody else's name: it is taken out of prose alone, with its capital, and only where nobody in the study uses
it otherwise (`Traces.common`). What programs read, such as codes, rules and fingerprints, stays (`FIXED`).
"""

from __future__ import annotations

import re
from calendar import day_name, month_name
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

from django.apps import apps
from django.db.models import CharField, Field, JSONField, Model, QuerySet, SlugField, TextField

from plait.formats.reading.folding import Folded, folded
from plait.jobs.models import Job
from plait.library.duplicates.models import DuplicatePair, Merge
from plait.library.full_text.models import FullText, Holding, Institution, ProviderAnswer, ProviderSwitch
from plait.library.papers.models import Paper
from plait.library.related.models import FeedDay, Neighbour, PaperVector
from plait.library.screening.models import Review, Screener
from plait.library.search.models import LargeIndex, SavedSearch, SearchLog
from plait.mail.models import Bounce, Mail
from plait.register.models import Country, FrameMember, Grant, Identity, Organisation, Partnership, Person
from plait.study.belonging import rows_of
from plait.study.kept import by_batches, kind_of, model_of
from plait.study.models import Account, Assignment, Change, Event, Pointer, Study, Upload

LEFT = "[left]"
# Shorter than that, a number is as likely another one, and a sentence one that anybody may have said.
_FEWEST_DIGITS, _SHORTEST_WORDS = 6, 20
# Without the country's own digits, so many tell a number.
_DIGITS_THAT_TELL = 8
# Published works name their authors.
_OF_PUBLISHED = (Paper, FullText, Holding, ProviderAnswer, Merge, DuplicatePair, Neighbour, PaperVector, FeedDay)
_TITLES = frozenset(["mr", "mrs", "ms", "miss", "dr", "prof", "professor", "sir", "madam", "mx"])
_OF_THE_CALENDAR = frozenset(folded(each) for each in (*month_name, *day_name) if each)
_QUEUE = "django_tasks_database.dbtaskresult"

# Columns that programs read, and names of accounts: table -> columns, or "column.key" of what a JSON column holds.
# The rooms above say theirs in their `holdings`.
FIXED: dict[type[Model], tuple[str, ...]] = {
    Study: ("unit_one", "unit_many"),
    Assignment: ("kind",),
    Upload: ("purpose", "sha256", "encoding"),
    Job: ("kind", "scope"),
    Mail: ("address_hash", "language", "key", "message_id", "sender"),
    Bounce: ("status",),
    ProviderSwitch: ("base", "key"),
    LargeIndex: ("folder", "commit"),
    Institution: ("resolver_base", "proxy_prefix", "openathens_organisation", "libkey_library", "contact_email"),
    SearchLog: ("filters",),
    SavedSearch: ("filters",),
    Screener: ("order", "checks"),
    Review: ("stopping_rule", "flow"),
    Country: ("name", "code", "income_group"),
    Organisation: ("kind",),
    Partnership: ("code",),
    Grant: ("reference", "currency"),
}
_FIXED_OF_THE_QUEUE = ("task_path", "queue_name", "backend_name", "worker_ids", "exception_class_path", "args_kwargs")

Stretch = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Place:
    """One place that changes, or that a person has to look at. of: the table, in words. before, after: what stands
    there, with some words around it."""

    of: str
    row: str
    column: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Traces:
    """names: full names, also earlier ones, e-mail addresses and telephone numbers, as they were written. parts: single
    words of a name. words: what they said or wrote, folded. common: those words of a name, folded, that mean something
    else in the study too."""

    names: frozenset[str]
    parts: frozenset[str] = frozenset()
    words: frozenset[str] = frozenset()
    common: frozenset[str] = frozenset()

    @classmethod
    def of(cls, names: Iterable[str], words: Iterable[str] = (), common: Iterable[str] = ()) -> Traces:
        named = {" ".join(each.split()) for each in names}
        full = {form for each in named for form in _forms(each)}
        parts = {part for each in full if _kind(each) == "name" and " " in each for part in each.split()}
        said = {" ".join(folded(each).split()) for each in words}
        return cls(
            frozenset(each for each in full if _is_a_trace(each)),
            frozenset(part for each in parts if _is_a_part(part := each.strip(".,;()"))),
            frozenset(each for each in said if len(each) >= _SHORTEST_WORDS),
            frozenset(common) | _OF_THE_CALENDAR,
        )

    @property
    def singles(self) -> frozenset[str]:
        """Words of a name that stand alone: those that may be another word."""
        return _singles(self.parts, self.names)

    def found_in(self, value: Any, *, prose: bool = True) -> bool:
        return bool(self.taken_from(value, prose=prose) != value)

    def name_in(self, value: Any) -> bool:
        """Whether a text, or one of a JSON value, holds a name, also in a single word that may be another."""
        for plain in map(Folded, _strings(value)):
            if any(self._of_names(plain)) or any(any(_capital(one, plain)) for one in self.singles):
                return True
        return False

    def names_them(self, code: str) -> bool:
        """Whether a person's own code holds their name, or a word of it: there it is no other word."""
        text = Folded(code)
        return bool(self.stretches(code, prose=True)) or any(
            _as_name(folded(each)).search(text.text) for each in self.singles
        )

    def taken_from(self, value: Any, *, prose: bool = True, keys: bool = False, but: Sequence[str] = ()) -> Any:
        """A text, or a JSON value, without them. prose: whether single words of a name are looked for. keys: whether
        the keys of a JSON value are texts, too; but: of those that hold what programs read."""
        if isinstance(value, dict):
            given: dict[Any, Any] = {}
            for name, each in value.items():
                key = self.taken_from(name, prose=prose) if keys else name
                without = each if name in but else self.taken_from(each, prose=prose, keys=keys, but=but)
                given[key if key == name else numbered(key, given)] = without
            return given
        if isinstance(value, list):
            return [self.taken_from(each, prose=prose, keys=keys, but=but) for each in value]
        if not isinstance(value, str):
            return value
        for start, end in reversed(self.stretches(value, prose=prose)):
            value = value[:start] + LEFT + value[end:]
        return value

    def stretches(self, text: str, *, prose: bool) -> list[Stretch]:
        """Where they stand in a text, in order: of two that meet the longer one."""
        plain = Folded(text)
        found = [*self._of_names(plain), *self._of_words(plain)]
        if prose:
            found += (
                each for part in self.parts if _plainly(part) not in self.common for each in _capital(part, plain)
            )
        return _apart(found)

    def doubtful(self, text: str) -> list[Stretch]:
        """Where a word stands as in their name that may mean something else: left to a person to look at."""
        plain = Folded(text)
        found = [each for one in self.singles if _plainly(one) in self.common for each in _capital(one, plain)]
        sure = self.stretches(text, prose=True) if found else []
        return [each for each in _apart(found) if not any(start < each[1] and each[0] < end for start, end in sure)]

    def _of_names(self, plain: Folded) -> Iterator[Stretch]:
        for name in self.names:
            plainly = _plainly(name)
            if _kind(name) == "name" and " " not in plainly:
                if plainly not in self.common:
                    yield from _capital(name, plain, whole=True)
            elif _has_digits(plain.text) if _kind(name) == "number" else plainly.partition(" ")[0] in plain.text:
                yield from _found(_pattern(name), plain)

    def _of_words(self, plain: Folded) -> Iterator[Stretch]:
        close = plain.text if "  " not in plain.text else re.sub(" +", " ", plain.text)
        for words in self.words:
            if words in close:
                yield from _found(_spaced(words), plain)


@cache
def _singles(parts: frozenset[str], names: frozenset[str]) -> frozenset[str]:
    return parts | {each for each in names if _kind(each) == "name" and " " not in each}


@cache
def _plainly(name: str) -> str:
    """A name folded: every text is held against it."""
    return folded(name)


def _has_digits(text: str) -> bool:
    return sum(map(text.count, "0123456789")) >= _FEWEST_DIGITS


def _apart(found: Iterable[Stretch]) -> list[Stretch]:
    kept: list[Stretch] = []
    for start, end in sorted(set(found), key=lambda each: each[0] - each[1]):
        if all(end <= other_start or other_end <= start for other_start, other_end in kept):
            kept.append((start, end))
    return sorted(kept)


def _found(pattern: re.Pattern[str], plain: Folded) -> Iterator[Stretch]:
    for match in pattern.finditer(plain.text):
        if stretch := plain.stretch(*match.span()):
            yield stretch


def _capital(name: str, plain: Folded, *, whole: bool = False) -> Iterator[Stretch]:
    """Where a single word of a name stands with capitals as the name has them. whole: also where it is all there is."""
    word = _plainly(name)
    if word not in plain.text:
        return
    capitals = _capitals(name)
    for start, end in _found(_as_name(word), plain):
        alone = whole and folded(plain.original).strip() == word
        if alone or not any(capitals) or _capitals(plain.original[start:end]) == capitals:
            yield start, end


def _capitals(text: str) -> list[bool]:
    return [each.isupper() for each in text if each.isalpha()]


def _forms(name: str) -> Iterator[str]:
    """As it is written, without titles, and without the names in the middle."""
    yield name
    if _kind(name) == "name":
        words = name.split()
        untitled = [each for each in words if folded(each).rstrip(".") not in _TITLES]
        if len(untitled) > 1:
            yield " ".join(untitled)
        if len(untitled) > 2:
            yield f"{untitled[0]} {untitled[-1]}"


@cache
def _kind(name: str) -> str:
    if "@" in name:
        return "address"
    return "name" if any(each.isalpha() for each in name) else "number"


def _is_a_trace(name: str) -> bool:
    kind = _kind(name)
    if kind == "number":
        return len(re.sub(r"\D", "", folded(name))) >= _FEWEST_DIGITS
    return len(folded(name)) > (1 if kind == "name" else 3)


def _is_a_part(part: str) -> bool:
    return len(part) > 1 and part[0].isupper() and folded(part) not in _TITLES


# No letter and no digit beside it. An underscore in the name of a file is a space.
_BEGINS, _ENDS = r"(?<![^\W_])", r"(?![^\W_])"
# Scripts that put no space between words, or join what follows to a name.
_UNSPACED = re.compile(
    "[\u0e00-\u0eff\u1000-\u11ff\u1780-\u17ff\u3040-\u30ff\u3130-\u318f\u3400-\u9fff\ua960-\ua97f\uac00-\ud7ff]"
)


@cache
def _as_name(word: str) -> re.Pattern[str]:
    """A single word, not a half of a double name, of an address or of the name of a file on the web."""
    begins = r"(?<![^\W_])(?<![@/])(?<![^\W_][-'])" if not _UNSPACED.match(word) else ""
    ends = r"(?![^\W_])(?![-@/][^\W_])(?!\.[^\W_]+@)(?!'(?!s\b)[^\W_])" if not _UNSPACED.match(word[-1]) else ""
    return re.compile(f"{begins}{re.escape(word)}{ends}")


@cache
def _pattern(name: str) -> re.Pattern[str]:
    plain = folded(name)
    if _kind(name) == "address":
        return re.compile(rf"(?<![^\W_])(?<![^\W_][.+_-]){re.escape(plain)}(?![^\W_]|[.-][^\W_]|@)")
    if _kind(name) == "number":
        return _number(plain)
    words = [re.escape(each) for each in plain.split()]
    either = "[ _]+".join(words)
    if len(words) > 1:
        either += f"|{words[-1]} *,[ _]*{'[ _]+'.join(words[:-1])}"
    begins = "" if _UNSPACED.match(plain) else _BEGINS
    return re.compile(f"{begins}(?:{either}){'' if _UNSPACED.match(plain[-1]) else _ENDS}")


def _number(plain: str) -> re.Pattern[str]:
    """A telephone number, with or without the country's digits, the 0 before the area's, and whatever between."""
    digits = re.sub(r"\D", "", plain.replace("(0)", ""))
    is_whole = plain.lstrip(" (").startswith(("+", "00"))
    digits = digits.removeprefix("00") if is_whole else digits.removeprefix("0")
    own = [digits]
    if is_whole:
        own += [digits[n:] for n in (1, 2, 3) if len(digits) - n >= _DIGITS_THAT_TELL]
    between = r"[ ().\-/]{0,3}"
    either = "|".join(between.join(each) for each in own)
    # A bracket is a part of it where it holds the area's digits alone.
    opens, country = r"(?:\((?=[+\d]{1,6}\)))?", rf"(?:(?:\+|00)[ .\-/]?\d{{0,3}}{between})?"
    return re.compile(rf"(?<![^\W_])(?<!\+){opens}{country}(?:0{between})?(?:{either}){_ENDS}")


@cache
def _spaced(words: str) -> re.Pattern[str]:
    return re.compile(" +".join(map(re.escape, words.split())))


def names_of(person: Person) -> set[str]:
    """Name, address and number, those that the log still knows from earlier among them."""
    columns = ("name", "email", "phone")
    found = {text for row in Identity.objects.filter(person=person).values_list(*columns) for text in row}
    logged = Change.objects.filter(kind=kind_of(Identity), person=person.pk).values_list("before", "after")
    found |= {str(row.get(name) or "") for pair in logged for row in pair if row for name in columns}
    return found


def traces_of(person: Person, words: Iterable[str], said: Iterable[type[Model]]) -> Traces:
    """The traces of a person, with what is known of the words of their name. said: tables of what people said."""
    traces = Traces.of(names_of(person), words)
    if traces.names_them(person.code):
        traces = Traces.of({*names_of(person), person.code}, words)
    return replace(traces, common=traces.common | _common(traces.singles, person, set(said)))


def _common(singles: Iterable[str], person: Person, said: set[type[Model]]) -> set[str]:
    """Of words of a name, those that are a word or somebody else's name in the study, too."""
    wanted = {folded(each): each for each in singles}
    if not wanted:
        return set()
    found = wanted.keys() & {word for name in _names_of_others(person) for word in folded(name).split()}
    for text in _texts(person.study, said):
        plain = Folded(text)
        for word in wanted.keys() - found:
            if word not in plain.text or plain.text.strip() == word or not any(_capitals(wanted[word])):
                continue
            written = (plain.original[start:end] for start, end in _found(_as_name(word), plain))
            if any(not any(_capitals(each)) for each in written):
                found.add(word)
    return found


def _names_of_others(person: Person) -> Iterator[str]:
    study = person.study_id
    yield from Identity.objects.filter(person__study=study).exclude(person=person).values_list("name", flat=True)
    yield from Account.objects.filter(memberships__study=study).values_list("name", flat=True)
    for model in (Country, Organisation):
        yield from model._base_manager.filter(study=study).values_list("name", flat=True)


def _texts(study: Study, said: set[type[Model]]) -> Iterator[str]:
    apart = {Change, Event, Pointer, Identity, Person, FrameMember, *_OF_PUBLISHED}
    for rows in (each for each in rows_of(study) if each.model not in apart):
        columns = searched_columns(rows.model) if rows.model not in said else written_columns(rows.model)
        for row in rows.values_list(*columns).iterator(chunk_size=500) if columns else ():
            yield from (text for value in row for text in _strings(value))


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for each in value.values() if isinstance(value, dict) else value:
            yield from _strings(each)


def written(study: Study, said: Iterable[type[Model]]) -> Iterator[QuerySet[Any]]:
    """The tables in which members of the study write, and what jobs noted. said: tables of what people said."""
    apart = {Change, Event, Pointer, *_OF_PUBLISHED, *said}
    yield from (rows for rows in rows_of(study) if rows.model not in apart)
    yield Study.objects.filter(pk=study.pk)
    # Of those that are the person's own nothing is left by then.
    yield Mail.objects.filter(study=study.pk)
    yield Bounce.objects.filter(study=study.pk)
    jobs = Job.objects.filter(scope=study.job_scope)
    yield jobs
    yield from _queued(set(jobs.values_list("pk", flat=True)))


def _queued(jobs: set[int]) -> Iterator[QuerySet[Any]]:
    """What the queue noted of these jobs, of earlier attempts too."""
    queue = apps.get_model(_QUEUE)._base_manager.all()
    asked = queue.values_list("pk", "args_kwargs").iterator(chunk_size=1000)
    ids = [pk for pk, given in asked if jobs & set((given.get("args") or [])[:1])]
    yield from (queue.filter(pk__in=some) for some in by_batches(ids))


def rows_with(traces: Traces, rows: QuerySet[Any]) -> Iterator[tuple[Model, dict[str, Any]]]:
    """The rows that hold a trace, with the columns as they are without it."""
    columns = searched_columns(rows.model)
    if not columns:
        return
    found: dict[Any, dict[str, Any]] = {}
    # Of few rows more is wanted than these columns.
    for pk, *given in rows.values_list("pk", *columns).iterator(chunk_size=500):
        values = dict(zip(columns, given, strict=True))
        without = without_traces(traces, rows.model, values)
        if changed := {name: value for name, value in without.items() if value != values[name]}:
            found[pk] = changed
    for some in by_batches(list(found)):
        there = rows.model._base_manager.in_bulk(some)
        yield from ((there[pk], found[pk]) for pk in some)


def without_traces(traces: Traces, model: type[Model], row: Mapping[str, Any]) -> dict[str, Any]:
    """Those columns of a row that are searched, without the traces."""
    given = {}
    for name in searched_columns(model):
        if name in row:
            is_json = isinstance(model._meta.get_field(name), JSONField)
            but = [each.partition(".")[2] for each in fixed_of(model) if each.startswith(f"{name}.")]
            given[name] = traces.taken_from(row[name], prose=not is_json, keys=model is Job, but=but)
    return given


def doubtful_places(traces: Traces, rows: QuerySet[Any]) -> Iterator[Place]:
    """Where a word of the name stands that may mean something else, a place for each."""
    columns = searched_columns(rows.model)
    for pk, *values in rows.values_list("pk", *columns).iterator(chunk_size=500) if columns else ():
        for name, value in zip(columns, values, strict=True):
            for text in _strings(value):
                for start, end in traces.doubtful(text):
                    shown = text[max(0, start - _SHOWN) : end + _SHOWN]
                    yield Place(str(rows.model._meta.verbose_name), str(pk), name.replace("_", " "), shown, "")


def places_in(model: type[Model], row: Model, changed: Mapping[str, Any]) -> Iterator[Place]:
    """What was there and what will be there, a place for each text that changes."""
    for name, value in changed.items():
        for before, after in _texts_that_differ(getattr(row, name), value):
            around = _around(before, after)
            yield Place(str(model._meta.verbose_name), str(row.pk), name.replace("_", " "), *around)


def _texts_that_differ(before: Any, after: Any) -> Iterator[tuple[str, str]]:
    if isinstance(before, dict) and isinstance(after, dict):
        for (old, one), (new, other) in zip(before.items(), after.items(), strict=True):
            yield from _texts_that_differ(old, new)
            yield from _texts_that_differ(one, other)
    elif isinstance(before, list) and isinstance(after, list):
        for one, other in zip(before, after, strict=True):
            yield from _texts_that_differ(one, other)
    elif before != after:
        yield str(before), str(after)


_SHOWN = 60


def _around(before: str, after: str) -> tuple[str, str]:
    """Of both texts that which differs, and some words around it."""
    same = next((at for at, (one, other) in enumerate(zip(before, after, strict=False)) if one != other), 0)
    most = min(len(before), len(after)) - same
    tail = next((n for n in range(most) if before[-1 - n] != after[-1 - n]), most)
    start, rest = max(0, same - _SHOWN), max(0, tail - _SHOWN)
    shown = (f"{'…' * (start > 0)}{each[start : len(each) - rest]}{'…' * (rest > 0)}" for each in (before, after))
    return next(shown), next(shown)


def numbered(text: str, taken: Any, *, most: int | None = None) -> str:
    """A text with a number, where it is taken: "[left] 2"."""
    n, given = 1, text
    while given in taken:
        n += 1
        given = fitting(text, most, f" {n}")
    return given


def fitting(text: str, most: int | None, ending: str = "") -> str:
    return (text if most is None else text[: most - len(ending)]) + ending


def fixed_of(model: type[Model]) -> tuple[str, ...]:
    return _FIXED_OF_THE_QUEUE if kind_of(model) == _QUEUE else FIXED.get(model, ())


def searched_columns(model: type[Model]) -> list[str]:
    """The columns of a table in which words stand that somebody wrote for people to read."""
    return _but_for(model, fixed_of(model))


def written_columns(model: type[Model]) -> list[str]:
    """The columns of a table that hold texts."""
    return _but_for(model, ())


@cache  # It is asked of every row.
def _but_for(model: type[Model], fixed: tuple[str, ...]) -> list[str]:
    written = [field.attname for field in model._meta.concrete_fields if _is_written(field)]
    return [name for name in written if name not in fixed]


def _is_written(field: Field[Any, Any]) -> bool:
    if isinstance(field, JSONField | TextField):
        return True
    return isinstance(field, CharField) and not field.choices and not isinstance(field, SlugField)


def changes_with(traces: Traces, study: Study, *, but: Sequence[str], after: int = 0) -> list[int]:
    """Ids of the study's changes whose contents hold a trace. but: not of rows of these tables. after: only of those
    with a larger id."""
    changes = Change.objects.filter(event__study=study, erased_at=None, pk__gt=after).exclude(kind__in=but)
    rows = changes.values_list("pk", "kind", "before", "after").order_by("pk").iterator(chunk_size=1000)
    return [pk for pk, kind, *states in rows if any(state and _tells(traces, kind, state) for state in states)]


def _tells(traces: Traces, kind: str, state: Mapping[str, Any]) -> bool:
    model = _model(kind)
    if model is None:
        return traces.found_in(state)
    return any(value != state[name] for name, value in without_traces(traces, model, state).items())


def _model(kind: str) -> type[Model] | None:
    """None for settings of an event, and for a table that there is no more."""
    try:
        return model_of(kind) if kind else None
    except LookupError:
        return None
