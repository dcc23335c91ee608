"""How Hypothesis looks for examples: `make test` tries the same ones each time, `make test-deep` looks for new ones.

python -m tests.same_examples MODULE...: import these modules, and print the examples that a property is tried with.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from importlib import import_module

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

IS_DEEP = os.environ.get("HYPOTHESIS_PROFILE") == "deep"


def deep(test: Callable[..., None]) -> Callable[..., None]:
    """Let a test run with `make test-deep` alone: it takes long, and others show a part of what it shows."""
    skipped = pytest.mark.skipif(not IS_DEEP, reason="It takes long: make test-deep runs it.")
    return pytest.mark.hypothesis(skipped(test))  # type: ignore[no-any-return]


def a_few(n: int) -> settings:
    """So many examples where each takes as long as a page; `make test-deep` looks for twenty times as many."""
    return settings(max_examples=20 * n if IS_DEEP else n, phases=[Phase.explicit, Phase.generate])


def load_profile() -> None:
    """How long one example takes, or to make one, depends on what else the machine does: no test fails for it."""
    usual = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
    settings.register_profile("plait", usual, derandomize=True)
    settings.register_profile("deep", usual, max_examples=1_000, print_blob=True)
    name = os.environ.get("HYPOTHESIS_PROFILE", "plait")
    settings.load_profile(name)
    if name == "plait":
        _draw_no_constants_of_modules()


def _draw_no_constants_of_modules() -> None:
    """Hypothesis also draws numbers and words that stand in the modules imported so far, so that examples depended on
    the tests run before. It has no setting for this; test_same_examples.py says so when the names below are gone."""
    with suppress(ImportError):
        from hypothesis.internal.conjecture import providers

        providers._get_local_constants = providers.Constants  # type: ignore[attr-defined]


def examples() -> list[str]:
    tried: list[str] = []

    @settings(max_examples=300)
    @given(st.integers() | st.floats() | st.text() | st.binary())
    def note(value: object) -> None:
        tried.append(repr(value))

    note()
    return tried


if __name__ == "__main__":
    load_profile()
    for module in sys.argv[1:]:
        import_module(module)
    print(json.dumps(examples()))
