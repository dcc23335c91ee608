"""A worker as `plait worker` runs it, which also knows the work of the tests."""

from __future__ import annotations

import sys

from plait.server import set_up

if __name__ == "__main__":
    set_up()
    from tests.jobs import work_for_tests

    from plait.jobs.worker import main

    assert work_for_tests
    sys.exit(main())
