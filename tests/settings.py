"""The settings of the tests: the program's own, in a folder made for this run, with quick passwords.

PLAIT_TEST_DATABASE=postgres: every test that uses the database uses PostgreSQL (conftest.py starts the server).
"""

from __future__ import annotations

import os
import tempfile

# Before the program's settings are read: tests never touch the installation in data/.
os.environ["PLAIT_HOME"] = os.environ.get("PLAIT_TEST_HOME") or tempfile.mkdtemp(prefix="plait-test-")
os.environ["UNREAD_FIELDS"] = f"{os.environ['PLAIT_HOME']}/unread-fields-{os.getpid()}"  # see posted_fields.py
os.environ.setdefault("DJANGO_ALLOW_ASYNC_UNSAFE", "1")  # Playwright's loop runs in the thread of the tests
ON_POSTGRESQL = os.environ.get("PLAIT_TEST_DATABASE") == "postgres"
if ON_POSTGRESQL:
    os.environ["PLAIT_DATABASE"] = "postgresql:///postgres"

from plait.settings import *  # noqa: E402, F403

PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
MIDDLEWARE = [*MIDDLEWARE, "tests.posted_fields.WatchFields"]  # noqa: F405
