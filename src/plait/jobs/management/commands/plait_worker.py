from __future__ import annotations

import sys
from typing import Any

from django.core.management.base import BaseCommand

from plait.jobs.worker import main


class Command(BaseCommand):
    help = "Run the jobs that wait, until told to end."
    requires_system_checks = ()  # they load every page, which a worker never shows

    def handle(self, *args: Any, **options: Any) -> None:
        sys.exit(main())
