"""What goes between the reader's process and the one that asked, as bytes: by the types that the reader declares.

The asking process trusts nothing that comes: msgpack holds data alone, and each value must be of the declared type. A
table of text comes as lists of text too, because a forged Arrow file can end the process that reads it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass
from functools import cache
from string import Formatter
from types import UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

import msgspec

from plait.limited.messages import MOST_OF_A_PROBLEM, MOST_PROBLEMS, NotAsDeclared, TooMuchMemory
from plait.records.problem import Problem
from plait.records.said import as_stored, from_stored

# Cells of a table, and bytes of records, that go at once.
CELLS_A_PIECE = 50_000
BYTES_A_PIECE = 1 << 18
# What a cell takes at least, and a part of a column beside its cells.
_OF_A_CELL, _OF_A_PART = 16, 1_000

Piece = list[tuple[int, msgspec.Raw]]
_pieces = msgspec.msgpack.Decoder(Piece)


class _Sentence(msgspec.Struct, forbid_unknown_fields=True):
    """What `say` made, as `records.said.as_stored` gives it."""

    say: str
    many: str
    values: dict[str, str | int | float | _Sentence]


_problems = msgspec.msgpack.Decoder(list[tuple[str | _Sentence, str | _Sentence, str | _Sentence, str]])


@dataclass(frozen=True, slots=True)
class Shape:
    """What a reader gives back.

    head: the type of what comes first, None when nothing does. field: the head's field that holds the records, '' when
    there is none. items: the types of the records that follow one another, () when none do. is_frame: a table of text.
    """

    head: Any = None
    field: str = ""
    items: tuple[Any, ...] = ()
    is_frame: bool = False


@cache
def shape_of(reader: Callable[..., Any]) -> Shape:
    """What the annotation of what it returns says.

    >>> def pages() -> Iterator[str]: ...
    >>> shape_of(pages).items
    (<class 'str'>,)
    """
    kind: Any = get_type_hints(reader)["return"]
    if is_iterator(kind):
        return Shape(items=_kinds(kind))
    called = getattr(kind, "__name__", "")
    if called == "DataFrame" and kind.__module__.startswith("polars"):
        return Shape(is_frame=True)
    if is_dataclass(kind):
        hints = get_type_hints(kind)
        for each in fields(kind):
            if is_iterator(hints[each.name]):
                rest = [(other.name, hints[other.name]) for other in fields(kind) if other is not each]
                head = msgspec.defstruct(called, rest)
                return Shape(head=head, field=each.name, items=_kinds(hints[each.name]))
    return Shape(head=kind)


def is_iterator(kind: Any) -> bool:
    return get_origin(kind) is Iterator


def _kinds(iterator: Any) -> tuple[Any, ...]:
    (kind,) = get_args(iterator)
    return get_args(kind) if get_origin(kind) in (Union, UnionType) else (kind,)


# In the child


def head_bytes(shape: Shape, value: Any) -> bytes:
    """What goes first."""
    if shape.is_frame:
        return msgspec.msgpack.encode([(name, str(kind)) for name, kind in value.schema.items()])
    if shape.head is None:
        return b""
    if shape.field:
        rest = (name for name in shape.head.__struct_fields__)
        return msgspec.msgpack.encode({name: getattr(value, name) for name in rest})
    return msgspec.msgpack.encode(value)


def pieces_of(shape: Shape, value: Any) -> Iterator[bytes]:
    """What follows."""
    if shape.is_frame:
        yield from _pieces_of_frame(value)
    elif shape.items:
        yield from _pieces_of_records(shape, getattr(value, shape.field) if shape.field else value)


def _pieces_of_frame(frame: Any) -> Iterator[bytes]:
    for place in range(frame.width):
        column = frame.to_series(place)
        for start in range(0, len(column), CELLS_A_PIECE):
            yield msgspec.msgpack.encode((place, column.slice(start, CELLS_A_PIECE).to_list()))


def _pieces_of_records(shape: Shape, records: Iterable[Any]) -> Iterator[bytes]:
    piece: list[tuple[int, msgspec.Raw]] = []
    n_bytes = 0
    for record in records:
        kind = next(place for place, of in enumerate(shape.items) if len(shape.items) == 1 or isinstance(record, of))
        encoded = msgspec.msgpack.encode(record)
        piece.append((kind, msgspec.Raw(encoded)))
        n_bytes += len(encoded)
        if n_bytes > BYTES_A_PIECE:
            yield msgspec.msgpack.encode(piece)
            piece, n_bytes = [], 0
    if piece:
        yield msgspec.msgpack.encode(piece)


def parts_of_a_problem(problem: Problem) -> tuple[object, ...]:
    """Place, cause, cure and field, to go over whole; what is too long is cut off, and is then in English alone."""
    told: list[object] = []
    for each in (problem.place, problem.cause, problem.cure):
        stored = as_stored(each)
        fits = len(each) <= MOST_OF_A_PROBLEM and len(msgspec.msgpack.encode(stored)) <= 4 * MOST_OF_A_PROBLEM
        told.append(stored if fits else str(each)[:MOST_OF_A_PROBLEM])
    return (*told, problem.field[:MOST_OF_A_PROBLEM])


# In the process that asked. Raises: NotAsDeclared when what came is not what the reader declares.


def _decoded(decoder: msgspec.msgpack.Decoder[Any], content: bytes | msgspec.Raw) -> Any:
    try:
        return decoder.decode(content)
    except (msgspec.MsgspecError, ValueError, TypeError, RecursionError, OverflowError) as error:
        raise NotAsDeclared(str(error)) from error


def problems_of(content: bytes) -> list[Problem]:
    found: list[tuple[str | _Sentence, str | _Sentence, str | _Sentence, str]] = _decoded(_problems, content)
    if len(found) > MOST_PROBLEMS + 1:
        raise NotAsDeclared("More problems came than are told.")
    return [Problem(_text(place), _text(cause), _text(cure), field) for place, cause, cure, field in found]


def _text(came: str | _Sentence) -> str:
    """A text, or a sentence to be said in the reader's language: its templates hold names of its values and nothing
    else, so that they give away nothing of this process, and it is no longer than a reader's may be."""
    if isinstance(came, str):
        return came
    values = {
        name: as_stored(_text(value)) if isinstance(value, _Sentence) else value for name, value in came.values.items()
    }
    for template in (came.say, came.many):
        if not _names_alone(template, values):
            raise NotAsDeclared(f"'{template[:80]}' is not a template of its values.")
    if came.many and not isinstance(values.get("n"), int):
        raise NotAsDeclared("It does not say of how many.")
    said = from_stored({"say": came.say, "many": came.many, "values": values})
    if len(said) > MOST_OF_A_PROBLEM:
        raise NotAsDeclared("A part of a problem is longer than it may be.")
    return said


def _names_alone(template: str, values: Mapping[str, object]) -> bool:
    try:
        parts = list(Formatter().parse(template))
    except ValueError:
        return False
    return all(
        name is None or (name in values and name.isidentifier() and not layout and conversion is None)
        for _, name, layout, conversion in parts
    )


def value_of(shape: Shape, head: bytes, pieces: Iterator[bytes], *, most: int) -> Any:
    """most: bytes that it may take. Raises: TooMuchMemory, too."""
    if shape.is_frame:
        return _frame_of(_decoded(msgspec.msgpack.Decoder(list[tuple[str, str]]), head), pieces, most)
    if not shape.items:
        for _ in pieces:
            raise NotAsDeclared("More came than was declared.")
        return _decoded(msgspec.msgpack.Decoder(shape.head), head)
    raise AssertionError("Records come one after another.")


def head_of(shape: Shape, head: bytes) -> dict[str, Any]:
    return msgspec.structs.asdict(_decoded(msgspec.msgpack.Decoder(shape.head), head))


def records_of(shape: Shape, pieces: Iterator[bytes]) -> Iterator[Any]:
    decoders = [msgspec.msgpack.Decoder(kind) for kind in shape.items]
    for piece in pieces:
        for kind, encoded in _decoded(_pieces, piece):
            if not 0 <= kind < len(decoders):
                raise NotAsDeclared("A record of no declared kind came.")
            yield _decoded(decoders[kind], encoded)


def _frame_of(columns: list[tuple[str, str]], pieces: Iterator[bytes], most: int) -> Any:
    import polars as pl

    kinds = {"String": pl.String(), "Int64": pl.Int64(), "UInt32": pl.UInt32(), "UInt64": pl.UInt64()}
    if any(kind not in kinds for _, kind in columns):
        raise NotAsDeclared("A column of no declared kind came.")
    parts: list[list[pl.Series]] = [[] for _ in columns]
    text, numbers = (msgspec.msgpack.Decoder(tuple[int, list[kind]]) for kind in (str, int))  # type: ignore[valid-type]
    place_of = msgspec.msgpack.Decoder(tuple[int, msgspec.Raw])
    n_bytes = 0
    for piece in pieces:
        place, _ = _decoded(place_of, piece)
        if not 0 <= place < len(columns):
            raise NotAsDeclared("Cells of no column came.")
        kind = columns[place][1]
        _, cells = _decoded(text if kind == "String" else numbers, piece)
        parts[place].append(_series(pl, cells, kinds[kind]))
        # A cell takes more than came of it, an empty one too.
        n_bytes += max(parts[place][-1].estimated_size(), _OF_A_CELL * len(cells)) + _OF_A_PART
        if n_bytes > most:
            raise TooMuchMemory
    try:
        made = [
            pl.concat(part or [pl.Series(dtype=kinds[kind])]) for part, (_, kind) in zip(parts, columns, strict=True)
        ]
        return pl.DataFrame([column.alias(name) for column, (name, _) in zip(made, columns, strict=True)])
    except pl.exceptions.PolarsError as error:
        raise NotAsDeclared("The columns that came are no table.") from error


def _series(pl: Any, cells: list[Any], kind: Any) -> Any:
    try:
        return pl.Series(cells, dtype=kind)
    except (OverflowError, TypeError, pl.exceptions.PolarsError) as error:
        raise NotAsDeclared("A number that came is too large.") from error
