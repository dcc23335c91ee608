"""Who waits for whom when several write to one PostgreSQL, and that what they write comes out right."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from tests.postgresql.conftest import Installation

pytestmark = pytest.mark.xdist_group("postgresql")


@pytest.fixture(scope="module")
def came(empty: Callable[[str], Installation]) -> dict[str, Any]:
    return dict(json.loads(empty("writers").python("tests.postgresql.writers").splitlines()[-1]))


def test_two_studies_write_side_by_side(came: dict[str, Any]) -> None:
    assert came["two studies"] is False


def test_the_writers_of_one_study_queue(came: dict[str, Any]) -> None:
    assert came["one study"] is True
    assert came["study after one inside a bare"] is True


def test_a_transaction_that_may_write_anything_and_a_change_keep_each_other_out(came: dict[str, Any]) -> None:
    assert came["bare after study"] is True
    assert came["study after bare"] is True
    assert came["bare after bare"] is True


def test_two_studies_are_made_one_after_the_other(came: dict[str, Any]) -> None:
    assert came["two studies made"] is True


def test_the_queue_waits_for_no_change(came: dict[str, Any]) -> None:
    done = {"beats": True, "failed": True, "cancelled": "cancelled", "reaped": 1, "job": "done"}
    assert came["queue"] == done


def test_of_owners_who_demote_one_another_one_is_left(came: dict[str, Any]) -> None:
    assert came["owners left"] == 1


def test_one_persons_chain_is_whole_whatever_studies_it_grows_in(came: dict[str, Any]) -> None:
    assert came["chain"] == {"faults": [], "numbers": list(range(1, 9))}


def test_a_mix_of_all_ends_without_a_deadlock_and_gives_each_number_once(came: dict[str, Any]) -> None:
    assert came["mix"] == {"faults": [], "in order": [True, True, True]}


def test_who_watches_hears_of_a_change_once_it_is_committed(came: dict[str, Any]) -> None:
    assert came["heard"] == {"before": False, "after": True}


def test_a_migration_with_nothing_left_to_do_waits_for_no_writer(came: dict[str, Any]) -> None:
    assert came["migrated"] == ""
