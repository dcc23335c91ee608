"""What the web server calls, made ready before its processes part, so that they share what they only read.

No page is made here, and no table asked: what the libraries start then (threads of polars, a connection) would be lost
in the processes.
"""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

from django.urls import get_resolver

from plait.wsgi import application as django_application

if TYPE_CHECKING:
    from plait.serving.front import Front


def _front() -> Front:
    from plait.serving.front import Front  # once Django is set up

    # Reads every room's addresses and with them its views: what the first page would else wait for in each process.
    get_resolver()._populate()
    front = Front(django_application)
    # What is there now stays: a process that looked it over for garbage would make it its own.
    gc.collect()
    gc.freeze()
    return front


application = _front()
