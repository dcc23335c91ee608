"""Kinds of values that commands take."""

from __future__ import annotations

from argparse import ArgumentParser, ArgumentTypeError


def add_json(parser: ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="print the result as JSON")


def words(text: str) -> list[str]:
    """What stands between commas."""
    return [each.strip() for each in text.split(",") if each.strip()]


def count(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise ArgumentTypeError(f"'{text}' is not a whole number from 1 up")
    return int(text)


def port(text: str) -> int:
    if not text.isdecimal() or int(text) > 65_535:
        raise ArgumentTypeError(f"'{text}' is no port: a whole number from 0 to 65535")
    return int(text)


def seed(text: str) -> int:
    if not text.isdecimal():
        raise ArgumentTypeError(f"'{text}' is not a whole number from 0 up")
    return int(text)


def seeds(text: str) -> list[int]:
    return [seed(each.strip()) for each in text.split(",")]


def resamples(text: str) -> int:
    if not text.isdecimal() or len(text) > 6:
        raise ArgumentTypeError(f"'{text}' is not a whole number from 0 to 999999")
    return int(text)


def share(text: str) -> float:
    try:
        number = float(text)
    except ValueError:
        number = -1.0
    if not 0 <= number <= 1:
        raise ArgumentTypeError(f"'{text}' is not a number from 0 to 1")
    return number


def places(text: str) -> list[int]:
    return [seed(place.strip()) for place in text.split(",")]
