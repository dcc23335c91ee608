"""Settings of gunicorn in tests: the running workbench watches which fields it reads (posted_fields.py)."""

from __future__ import annotations


def post_fork(server: object, worker: object) -> None:
    from tests.posted_fields import watch_here

    watch_here()
