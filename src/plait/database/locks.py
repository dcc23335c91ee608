"""Who waits for whom when several write: the lock of a study, and the installation's.

Actions read what is there and then write what follows from it: a free number, the last owner, the end of a chain of
hashes. SQLite lets one transaction in at a time. PostgreSQL would let them run side by side, each blind to the other's
writes; so each begins by taking locks (`postgresql/base.py`) and holds them to its end. Reading waits for nobody.

    with writing_study(study.pk): ...   waits for those who write to the same study
    with transaction.atomic(): ...      waits for everybody: it may write anything
    with writing_rows(): ...            waits for those who hold a row it writes, as the queue of jobs does

The installation's lock comes first and a study's second, so that nobody waits in a ring.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from contextvars import ContextVar

from django.db import connection, transaction

Locks = tuple[str, ...]
# Any numbers do, as long as nothing else in this database takes locks of the same ones.
_INSTALLATION, _STUDIES = 0x506C616974, 0x506C61  # "Plait", "Pla"
ALONE: Locks = (f"SELECT pg_advisory_xact_lock({_INSTALLATION})",)
# Jobs and changes say to which study they write. Bare are what a person's own trail is written in, what a phone sends
# later, and Django's own transactions: many rows that it stores or deletes outside a block may be any study's. So a
# change of a study must keep them out, and they it: it shares the lock that they hold alone. The queue's own
# transactions take neither, else no heartbeat would outlast a long change.
_SHARED: Locks = (f"SELECT pg_advisory_xact_lock_shared({_INSTALLATION})",)
ROWS_ONLY: Locks = ()

_first: ContextVar[Locks] = ContextVar("plait_first_locks", default=ALONE)


def first_locks() -> Locks:
    """What a transaction takes that begins now: statements of PostgreSQL."""
    return _first.get()


@contextmanager
def beginning_with(locks: Locks) -> Iterator[None]:
    """Let the transactions that begin in this block take these locks first."""
    token = _first.set(locks)
    try:
        yield
    finally:
        _first.reset(token)


@contextmanager
def writing_study(study_id: int | None) -> Iterator[None]:
    """A transaction, or a part of the one that runs, in which nobody else writes to this study.

    None: the study is made in it, which takes a name of the installation.
    """
    with ExitStack() as stack:
        if connection.in_atomic_block:
            stack.enter_context(transaction.atomic())
            if study_id is not None:
                _take(_of_study(study_id))
        else:
            stack.enter_context(_transaction(ALONE if study_id is None else _SHARED + _of_study(study_id)))
        yield


@contextmanager
def writing_rows() -> Iterator[None]:
    """A transaction that trusts to the locks of the rows it writes: see `jobs.actions`."""
    with _transaction(ROWS_ONLY):
        yield


@contextmanager
def _transaction(locks: Locks) -> Iterator[None]:
    with ExitStack() as stack:
        # Only its beginning: what waits for its end (on_commit) begins transactions of its own.
        with beginning_with(locks):
            stack.enter_context(transaction.atomic())
        yield


def _of_study(study_id: int) -> Locks:
    # PostgreSQL takes two numbers of 32 bits.
    return (f"SELECT pg_advisory_xact_lock({_STUDIES}, {study_id % 2**31})",)


def _take(locks: Locks) -> None:
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            for statement in locks:
                cursor.execute(statement)
