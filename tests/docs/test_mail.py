"""The page about mail tells the program's own numbers."""

from __future__ import annotations

from datetime import timedelta

from plait.formats.mail.returned import MOST_BYTES, MOST_MESSAGES
from plait.mail import actions, bounces, queries, sending
from tests.docs.documents import read

IN_WORDS = {2: "two", 3: "Three", 5: "five", 10: "ten"}


def test_the_numbers_of_mail_are_as_told() -> None:
    told = " ".join(read("mail.md").split())
    days = {
        actions.PATIENCE: f"given up after {IN_WORDS[actions.PATIENCE.days]} days",
        bounces.LOOKS_BACK: f"in the last {bounces.LOOKS_BACK.days} days",
        sending.TEXTS_ARE_KEPT: f"for {sending.TEXTS_ARE_KEPT.days} days",
        sending.THOSE_OF_NO_STUDY_ARE_KEPT: f"go after {sending.THOSE_OF_NO_STUDY_ARE_KEPT.days} days",
    }
    assert all(isinstance(each, timedelta) for each in days)
    numbers = [
        f"refuses {IN_WORDS[sending.MOST_REFUSED_IN_A_ROW]} mails in a row",
        f"{IN_WORDS[sending.MOST_UNCLEAR_IN_A_ROW]} in a row hold all",
        f"Of every {IN_WORDS[queries._KEPT_FOR_URGENT]} mails a minute one place",
        f"{MOST_BYTES // 1_000_000} MB and {MOST_MESSAGES:,} messages",
    ]
    assert [each for each in (*days.values(), *numbers) if each not in told] == []
