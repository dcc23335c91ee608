from __future__ import annotations

import json

import pytest
from tests.shared import SHARED, needs_shared

from plait.methods.figures.apa_statistics import TestResult, check_test_results


def only(text: str) -> TestResult:
    (result,) = check_test_results(text)
    return result


def test_a_p_value_that_does_not_follow_is_an_error() -> None:
    result = only("t(28) = 2.20, p = .026")
    assert (result.error, result.decision_error) == (True, False)


def test_an_error_that_changes_significance_is_a_decision_error() -> None:
    assert only("t(28) = 1.20, p < .05").decision_error


def test_the_rounding_of_the_statistic_is_allowed_for() -> None:
    # t = 2.15 to 2.25 gives p = .0325 to .0403.
    assert not only("t(28) = 2.2, p = .04").error
    assert not only("t(28) = 2.2, p = .033").error
    assert only("t(28) = 2.20, p = .033").error


def test_half_the_p_is_no_error_when_the_text_speaks_of_one_tail() -> None:
    assert only("t(28) = 2.20, p = .018").error
    result = only("A one-tailed test: t(28) = 2.20, p = .018")
    assert (result.error, result.one_tailed) == (False, True)


def test_an_f_test_has_no_second_tail_to_leave_out() -> None:
    assert only("A one-tailed test: F(1, 28) = 4.84, p = .018").error


@pytest.mark.parametrize("sign", ["-", "−", "–"])
def test_the_sign_of_a_statistic_does_not_matter(sign: str) -> None:
    assert not only(f"t(28) = {sign}2.20, p = .036").error


def test_chi_square_is_read_in_its_spellings() -> None:
    for name in ("χ2", "χ²", "chi2", "Chi-square", "chi squared"):
        assert only(f"{name}(1, N = 114) = 4.20, p = .04").test == "chi2"


def test_z_is_read_without_degrees_of_freedom() -> None:
    result = only("z = 1.96, p = .05")
    assert result.computed_p == pytest.approx(0.0499957903, abs=1e-9)
    assert not result.error


def test_not_significant_must_be_above_05() -> None:
    assert only("F(1, 20) = 9.00, ns").decision_error
    assert not only("F(1, 20) = 3.00, ns").error


def test_a_correlation_of_one_has_p_zero() -> None:
    assert only("r(10) = 1.00, p < .001").computed_p == 0


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("t(0) = 2.0, p = .05", "No such test has 0 degrees of freedom."),
        ("F(1, 0) = 2.0, p = .05", "No such test has 0 degrees of freedom."),
        ("r(10) = 1.20, p = .05", "No correlation is above 1 or below -1, as 1.2 is."),
        ("t(20) = 2.00, p = 1.30", "No p value is above 1."),
    ],
)
def test_what_no_test_can_give_is_said(text: str, said: str) -> None:
    (result,) = check_test_results(text)
    assert (result.verdict, result.reason, result.error) == ("impossible", said, True)


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("After Bonferroni correction for three tests women scored higher, t(58) = 2.60, p = .036.", "not checkable"),
        ("It rose (Holm-adjusted: z = 2.50, p = .037).", "not checkable"),
        ("It rose, t(28) = 2.2, p = .108 (adjusted).", "not checkable"),
        ("After Bonferroni correction it rose, t(28) = 2.20, p = .003.", "impossible"),
        ("The Tukey test was used. It rose, t(28) = 2.20, p = .108.", "impossible"),
    ],
)
def test_a_larger_p_may_be_corrected_where_the_sentence_says_so(text: str, verdict: str) -> None:
    (result,) = check_test_results(text)
    assert result.verdict == verdict


def test_places_are_code_points() -> None:
    text = "Zoë 😀 found t(28) = 2.20, p = .036."
    result = only(text)
    assert text[result.start : result.end] == "t(28) = 2.20, p = .036"


@needs_shared
def test_results_agree_with_r_statcheck() -> None:
    # It finds nothing in 'z = 1.96, p = .05'; we do (above).
    for entry in json.loads((SHARED / "golden" / "figures" / "statcheck.json").read_text()):
        if not entry["found"]:
            continue
        result = only(entry["text"])
        assert result.computed_p == pytest.approx(entry["computed_p"], abs=1e-9)
        assert result.test == entry["test_type"].replace("Chi2", "chi2")
        assert (result.df1, result.df2) == (entry["df1"], entry["df2"])
        assert (result.value, result.reported_p) == (entry["test_value"], entry["reported_p"])
        assert (result.error, result.decision_error) == (entry["error"], entry["decision_error"])
