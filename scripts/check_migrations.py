"""Fail when a model changed without its migration."""

from __future__ import annotations

import os
import sys
import tempfile

os.environ["PLAIT_HOME"] = tempfile.mkdtemp(prefix="plait-check-")
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "plait.settings")

import django
from django.core.management import call_command

django.setup()
rooms = [room.rpartition(".")[2] for room in django.conf.settings.ROOMS]
try:
    call_command("makemigrations", *rooms, check=True, dry_run=True, verbosity=1)
except SystemExit as stopped:
    if stopped.code:
        sys.exit("A model changed without its migration: run .venv/bin/python -m django makemigrations ROOM.")
