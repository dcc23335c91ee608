# ruff: noqa: F401
"""All long work of the library, gathered for the worker; each stands in its wing's tasks."""

from plait.library.duplicates import tasks as duplicates
from plait.library.full_text import tasks as full_text
from plait.library.importing import tasks as importing
from plait.library.related import tasks as related
from plait.library.screening import tasks as screening
from plait.library.search import large_index
