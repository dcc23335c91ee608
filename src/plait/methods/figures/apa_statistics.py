"""Recompute the p value of test results as they are printed: t, F, chi-square, r, z and Q."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from math import sqrt

import scipy

_SPACE = r"[\s\u00a0\u2009\u202f]{0,3}"
_VALUE = r"[-−–]?\d{0,7}\.\d{1,8}|[-−–]?\d{1,7}"
_DF = r"\d{1,7}(?:\.\d{1,4})?"
_TEST = re.compile(
    rf"(?<![\w.])(?:(?P<t>t){_SPACE}\({_SPACE}(?P<df_t>{_DF}){_SPACE}\)"
    rf"|(?P<F>F){_SPACE}\({_SPACE}(?P<df1>{_DF}){_SPACE}[,;]{_SPACE}(?P<df2>{_DF}){_SPACE}\)"
    rf"|(?P<r>r){_SPACE}\({_SPACE}(?P<df_r>{_DF}){_SPACE}\)"
    rf"|(?P<z>[zZ])"
    rf"|(?P<Q>Q(?:-?(?:w|b|within|between))?){_SPACE}\({_SPACE}(?P<df_q>{_DF}){_SPACE}\)"
    rf"|(?P<chi>(?:χ|Χ|[cC]hi(?:[ -]?[sS]quared?)?){_SPACE}(?:2|²|\^2)?){_SPACE}\({_SPACE}(?P<df_c>{_DF}){_SPACE}"
    rf"(?:,{_SPACE}[nN]{_SPACE}={_SPACE}[\d,]{{1,9}}{_SPACE})?\))"
    rf"{_SPACE}(?P<relation>[<>=]){_SPACE}(?P<value>{_VALUE})"
    rf"(?:{_SPACE}[,;]{_SPACE}[^.;()=<>]{{0,30}})?{_SPACE}[,;]{_SPACE}"
    rf"(?:\(?[pP]{_SPACE}(?P<p_relation>[<>=]){_SPACE}(?P<p>\d?\.\d{{1,9}})|(?P<ns>n\.?{_SPACE}s\b\.?))"
)
_ONE_TAILED = re.compile(r"\b(?:one|1)[\s-]?(?:tailed|sided)\b|\bdirectional\b", re.I)
_ALPHA = 0.05


@dataclass(frozen=True, slots=True)
class TestResult:
    """A printed test result and what its p value must be.

    start, end: code points. test: 't', 'F', 'r', 'z', 'Q' or 'chi2'. df1, df2: degrees of freedom as printed; df1 is
    None for t and r, df2 for chi2 and Q, both for z. computed_p: two-sided, from the printed value. lowest_p,
    highest_p: from the ends of the values printed so. error: the printed p does not fit; decision_error: and the
    two lie on different sides of .05. one_tailed: half the p fits and the text speaks of a one-tailed test, so no
    error.
    """

    __test__ = False

    text: str
    start: int
    end: int
    test: str
    df1: float | None
    df2: float | None
    value: float
    p_relation: str
    reported_p: float | None
    computed_p: float
    lowest_p: float
    highest_p: float
    error: bool
    decision_error: bool
    one_tailed: bool


def check_test_results(text: str) -> tuple[TestResult, ...]:
    """Every test result in APA style, in order, with its p value recomputed.

    Rounding of the printed statistic and p is allowed for. p = .05 counts as significant, as in statcheck.
    Results with degrees of freedom of 0 or |r| above 1 are left out: nothing can be computed.
    Source: Nuijten et al. (2016), Behav. Res. Methods 48, 1205-1226. doi:10.3758/s13428-015-0664-2

    >>> result, = check_test_results("It differed, t(28) = 2.20, p = .06.")
    >>> round(result.computed_p, 4), result.error, result.decision_error
    (0.0362, True, True)
    """
    return tuple(_results(text))


def _results(text: str) -> Iterator[TestResult]:
    one_tailed_text = _ONE_TAILED.search(text) is not None
    for match in _TEST.finditer(text):
        name, df1, df2 = _kind(match)
        if (df1 is not None and df1 <= 0) or (df2 is not None and df2 <= 0):
            continue
        printed = match["value"].replace("−", "-").replace("–", "-")
        value, half_unit = abs(float(printed)), 0.5 * 10.0 ** -len(printed.partition(".")[2])
        if (name == "r" and value > 1) or (name in ("F", "Q", "chi2") and printed.startswith("-")):
            continue
        computed, low, high = (
            _p(name, each, df1 or 0.0, df2 or 0.0) for each in (value, value + half_unit, max(0.0, value - half_unit))
        )
        if match["relation"] == "<":
            high = 1.0
        elif match["relation"] == ">":
            low = 0.0
        fits, significant = _p_fits(match, low, high), _reported_significant(match)
        one_tailed = not fits and one_tailed_text and name in ("t", "r", "z") and _p_fits(match, low / 2, high / 2)
        error = not fits and not one_tailed
        decision = error and significant is not None and significant != (computed <= _ALPHA)
        yield TestResult(
            match[0], match.start(), match.end(), name, df1, df2, float(printed), match["p_relation"] or "ns",
            float(match["p"]) if match["p"] else None, computed, low, high, error, decision, one_tailed,
        )  # fmt: skip


def _kind(match: re.Match[str]) -> tuple[str, float | None, float | None]:
    if match["t"]:
        return "t", None, float(match["df_t"])
    if match["F"]:
        return "F", float(match["df1"]), float(match["df2"])
    if match["r"]:
        return "r", None, float(match["df_r"])
    if match["Q"]:
        return "Q", float(match["df_q"]), None
    if match["chi"]:
        return "chi2", float(match["df_c"]), None
    return "z", None, None


def _p(name: str, value: float, df1: float, df2: float) -> float:
    """Two-sided p of a statistic that is not negative."""
    if name == "t":
        return float(2 * scipy.stats.t.sf(value, df2))
    if name == "F":
        return float(scipy.stats.f.sf(value, df1, df2))
    if name == "r":
        r = min(value, 1.0)
        t = float("inf") if r == 1 else r * sqrt(df2 / (1 - r * r))
        return float(2 * scipy.stats.t.sf(t, df2))
    if name == "z":
        return float(2 * scipy.stats.norm.sf(value))
    return float(scipy.stats.chi2.sf(value, df1))


def _p_fits(match: re.Match[str], low: float, high: float) -> bool:
    """Whether some p from low to high is truly printed so."""
    if match["ns"]:
        return high > _ALPHA
    reported = float(match["p"])
    if match["p_relation"] == "<":
        return low < reported
    if match["p_relation"] == ">":
        return high > reported
    half_unit = 0.5 * 10.0 ** -len(match["p"].partition(".")[2])
    return low <= reported + half_unit and high >= reported - half_unit


def _reported_significant(match: re.Match[str]) -> bool | None:
    """Whether the printed p claims p <= .05; None when it does not say, as 'p < .10'."""
    if match["ns"]:
        return False
    reported = float(match["p"])
    if match["p_relation"] == "=":
        return reported <= _ALPHA
    if match["p_relation"] == "<":
        return True if reported <= _ALPHA else None
    return False if reported >= _ALPHA else None
