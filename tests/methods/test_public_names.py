"""Every method can be imported by its name from plait.methods, and says where it comes from."""

from __future__ import annotations

import inspect
import subprocess
import sys
from types import ModuleType

import pytest

from plait import methods

FUNCTIONS = [name for name in methods.__all__ if inspect.isfunction(getattr(methods, name))]
TYPES = [name for name in methods.__all__ if inspect.isclass(getattr(methods, name))]

# They read, cut, count, prepare or combine others; what they rest on stands with those or with their module.
NOT_STATISTICS = {
    "all_coefficients", "binary_counts", "block_summary", "calculate", "carry_spans", "case_counts", "check_answers",
    "coefficient", "coefficient_sums", "compare_groups", "coincidences", "completion_rate", "denominators_for_count",
    "draw_extreme", "draw_quotas", "draw_random", "is_relevant", "joint_bases", "likert_distribution",
    "likert_possible", "normalise",
    "parts_can_make_whole", "per_category", "per_pair", "pooled", "possible_denominators", "presence",
    "presence_of_codes", "replace", "roll_up", "shown_items", "units_of", "weighted_mean", "weighted_quantile",
    "weighted_ratio", "weighted_total", "word_starts", "accumulation", "best_disorder", "bootstrap_units",
    "disposition_of", "interval", "unit_dissimilarity", "late",
    "best_by_words", "best_holding", "built_links", "chain_faults", "duplicate_groups", "notices_of",
    "patient_data_signs", "screening_features", "todays_feed", "why_not", "words_of",
}  # fmt: skip
DEFINED_EVERYWHERE = {
    "check_test_results", "cooccurrence_in_cases", "set_differences",
    "duplicate_pairs", "rank_for", "related_papers", "screening_order", "word_index",
}  # fmt: skip


@pytest.mark.parametrize("name", methods.__all__)
def test_name_imports(name: str) -> None:
    assert not isinstance(getattr(methods, name), ModuleType)


@pytest.mark.parametrize("name", [*FUNCTIONS, *TYPES])
def test_public_name_has_a_docstring(name: str) -> None:
    written = inspect.getdoc(getattr(methods, name)) or ""
    assert written, name
    assert not written.startswith(f"{name}("), "a dataclass writes this one by itself"


@pytest.mark.parametrize("name", sorted(set(FUNCTIONS) - NOT_STATISTICS))
def test_statistic_names_its_source(name: str) -> None:
    assert "Source" in (inspect.getdoc(getattr(methods, name)) or "")


@pytest.mark.parametrize("name", sorted(set(FUNCTIONS) - NOT_STATISTICS - DEFINED_EVERYWHERE))
def test_statistic_says_when_it_has_no_value(name: str) -> None:
    assert "Raises" in (inspect.getdoc(getattr(methods, name)) or "")


def test_list_of_what_is_no_statistic_names_nothing_else() -> None:
    assert not NOT_STATISTICS - set(FUNCTIONS)


def test_types_known_to_mypy_are_those_given() -> None:
    # A star import under TYPE_CHECKING gives mypy the names of these modules and no others.
    source = inspect.getsource(methods)
    for module in methods._NAMES:
        assert f"from plait.methods.{module} import " in source


def test_function_goes_before_the_module_of_the_same_name() -> None:
    code = (
        "import plait.methods.agreement.gamma; from plait.methods import gamma, debit; gamma.__call__; debit.__call__"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_nothing_is_loaded_before_it_is_asked_for() -> None:
    code = "import sys, plait.methods; sys.exit('numpy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_unknown_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="wilsons"):
        _ = methods.wilsons  # type: ignore[attr-defined]
