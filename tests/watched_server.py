"""Settings of gunicorn in tests: the running workbench watches which fields it reads (posted_fields.py)."""

from __future__ import annotations

from tests.posted_fields import watch_here

# Here, and not once the processes part: the program is loaded before that.
watch_here()
