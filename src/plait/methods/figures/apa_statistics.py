"""Recompute the p value of test results as they are printed: t, F, chi-square, r, z and Q."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from math import nan, sqrt
from typing import NamedTuple

import scipy

from plait.methods.figures.claims import Verdict, p_shown

_SPACE = r"[\s\u00a0\u2009\u202f]{0,3}"
_VALUE = r"[-−–]?\d{0,7}[.,]\d{1,8}|[-−–]?\d{1,7}"
_DF = r"\d{1,3}(?:,\d{3}){1,2}|\d{1,7}(?:[.]\d{1,4})?"
_TWO_DF = rf"(?P<df1>{_DF}){_SPACE}[,;/]{_SPACE}(?P<df2>{_DF})"
_P_VALUE = (
    r"[-−–]?(?:\d?[.,]\d{1,9}|\d(?=[\s,;.)\]]|$|[eEx×])|\d[.,]\d{1,6}(?=\s?[eEx×]))"
    r"(?:[eE][-−]\d{1,3}|\s?[x×]\s?10\s?\^?\s?[-−–]\s?\d{1,3})?"
)
_NAMES = (
    rf"(?P<t>t){_SPACE}(?:\({_SPACE}(?:df{_SPACE}={_SPACE})?(?P<df_t>{_DF}){_SPACE}\)|_?\{{?(?P<df_glued>\d{{1,5}})\}}?(?=\s?[=<>]))"
    rf"|(?P<F>F){_SPACE}(?:\({_SPACE}{_TWO_DF}{_SPACE}\)|_?\{{?(?P<df1_glued>\d{{1,3}}){_SPACE},{_SPACE}(?P<df2_glued>\d{{1,5}})\}}?(?=\s?[=<>]))"
    rf"|(?P<r>r){_SPACE}\({_SPACE}(?P<df_r>{_DF}){_SPACE}\)"
    rf"|(?P<z>[zZ])"
    rf"|(?P<Q>Q(?:-?(?:w|b|within|between))?){_SPACE}\({_SPACE}(?P<df_q>{_DF}){_SPACE}\)"
    rf"|(?P<chi>(?:χ|Χ|[cCkK]hi(?:[ -]?[sS]quared?)?){_SPACE}(?P<two>2|²|\^2|\((?:2|²)\)(?=\s?\())?){_SPACE}"
    rf"\({_SPACE}(?P<df_c>{_DF}){_SPACE}"
    rf"(?:,{_SPACE}[nN]{_SPACE}={_SPACE}[\d,]{{1,9}}{_SPACE})?\)"
    rf"|(?P<later>t|F|χ²|χ2|Χ2|[cCkK]hi[ -]?[2²]|[cCkK]hi[ -]?[sS]quared?)(?={_SPACE}[=])"
)
_TAILS = r"(?:one|two|1|2)[\s-]?(?:tailed|sided)\s"
_TEST = re.compile(
    rf"(?<![\w.])(?:(?:d\.?f\.?|degrees?{_SPACE}of{_SPACE}freedom){_SPACE}[=:]?{_SPACE}(?P<df_before>{_DF})"
    rf"(?:{_SPACE}[,;/]{_SPACE}(?P<df2_before>\d{{1,6}}))?{_SPACE}[,;:]{_SPACE})?(?<![\w.])(?:{_NAMES}){_SPACE}(?P<relation>[<>=]){_SPACE}(?P<value>{_VALUE})"
    rf"(?:{_SPACE}[,;(]?{_SPACE}\b(?:d\.?f\.?|degrees?{_SPACE}of{_SPACE}freedom){_SPACE}[=:]?{_SPACE}"
    rf"(?P<df_later>{_DF})(?:{_SPACE}[,;/]{_SPACE}(?P<df2_later>\d{{1,6}})(?!{_SPACE}=))?{_SPACE}\)?)?"
    rf"(?:{_SPACE}[,;]{_SPACE}[^.;()=<>]{{0,30}})?{_SPACE}[,;(]{_SPACE}"
    rf"(?:{_TAILS})?(?:\(?[pP]{_SPACE}(?:-?values?)?{_SPACE}(?P<p_relation><=|>=|[<>=≤≥]){_SPACE}(?P<p>{_P_VALUE})|(?P<ns>n\.?{_SPACE}s\b\.?))"
)
_ONE_TAILED = re.compile(r"\b(?:one|1)[\s-]?(?:tailed|sided)\b|\bdirectional\b", re.I)
# A p that was corrected for many tests, or comes from an adjusted model, is larger than the one of its statistic.
_CORRECTED = re.compile(
    r"\bbonferroni|\bholm\b|\bhochberg|\bbenjamini|\bfdr\b|\bfalse[ -]discovery|\b[sš]id[aá]k|"
    r"\btukey|\bscheff[eé]|\bdunnett|\bgreenhouse|\bhuynh|\b(?:adjusted|corrected|correction)\b|\bkorrigiert|\bcorrig[ée]|\bcorregid|\bcorrigid",
    re.I,
)
_NEAR = 160
_ALPHA = 0.05


@dataclass(frozen=True, slots=True)
class TestResult:
    """A printed test result and what its p value must be.

    start, end: code points. test: 't', 'F', 'r', 'z', 'Q' or 'chi2'. df1, df2: degrees of freedom as printed; df1 is
    None for t and r, df2 for chi2 and Q, both for z. computed_p: two-sided, from the printed value. lowest_p,
    highest_p: from the ends of the values printed so. error: the printed p does not fit; decision_error: and the
    two lie on different sides of .05. one_tailed: half the p fits and the text speaks of a one-tailed test, so no
    error. unclear: the bracket may hold no degrees of freedom, so that nothing can be said. corrected: the printed p
    is the larger one and the sentence speaks of a correction or adjustment, so nothing can be said either. nonsense:
    what no such result can be (|r| above 1, no degrees of freedom, a p above 1), '' where it can.
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
    unclear: bool = False
    corrected: bool = False
    nonsense: str = ""

    @property
    def verdict(self) -> Verdict:
        return "not checkable" if self.unclear or self.corrected else "impossible" if self.error else "possible"

    @property
    def reason(self) -> str:
        """The p value of the result, in a sentence or two for the reader."""
        computed = p_shown(self.computed_p)
        if self.unclear:
            return f"The degrees of freedom are not printed; with 2 the p value would be {computed}."
        if self.nonsense:
            return self.nonsense
        reason = f"The p value of this result is {computed}."
        if self.corrected:
            return f"{reason} The larger one that is printed may be corrected for several tests, or adjusted."
        if self.reported_p is not None and (self.reported_p < 0 or (self.reported_p == 0 and self.p_relation == "<")):
            reason = f"No p value is below 0. {reason}"
        if self.decision_error:
            reason += " That lies on the other side of .05 than what is printed."
        elif self.one_tailed:
            reason += " Half of it is printed, as for the one-tailed test the text speaks of."
        return reason


def check_test_results(text: str) -> tuple[TestResult, ...]:
    """Every test result in APA style, in order, with its p value recomputed.

    Rounding of the printed statistic and p is allowed for. p = .05 counts as significant, as in statcheck.
    Results with degrees of freedom of 0, |r| above 1 or a p above 1 are errors without a p of their own (it is nan).
    A corrected or adjusted p that is larger than the recomputed one cannot be checked.
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
        if name == "":
            continue
        printed = match["value"].replace("−", "-").replace("–", "-").replace(",", ".")
        value, half_unit = abs(float(printed)), 0.5 * 10.0 ** -len(printed.partition(".")[2])
        reported = _reported(match)
        if nonsense := _nonsense(name, value, df1, df2, reported):
            shown_p = None if reported.relation == "ns" else reported.p
            yield TestResult(
                match[0], match.start(), match.end(), name, df1, df2, float(printed), reported.relation, shown_p,
                nan, nan, nan, error=True, decision_error=False, one_tailed=False, nonsense=nonsense,
            )  # fmt: skip
            continue
        if name in ("F", "Q", "chi2") and printed.startswith("-"):
            continue
        computed, low, high = (
            _p(name, each, df1 or 0.0, df2 or 0.0) for each in (value, value + half_unit, max(0.0, value - half_unit))
        )
        if match["relation"] == "<":
            high = 1.0
        elif match["relation"] == ">":
            low = 0.0
        fits, significant = _p_fits(reported, low, high), _reported_significant(reported)
        one_tailed = not fits and one_tailed_text and name in ("t", "r", "z") and _p_fits(reported, low / 2, high / 2)
        # 'chi(2) = 9.48': the 2 may be the square of chi, and the degrees of freedom are not printed.
        unclear = match["chi"] is not None and not match["two"] and df1 == 2 and "squ" not in match["chi"].lower()
        corrected = not fits and not unclear and _is_corrected(text, match, reported, computed)
        error = not fits and not one_tailed and not unclear and not corrected
        decision = error and significant is not None and significant != (computed <= _ALPHA)
        yield TestResult(
            match[0], match.start(), match.end(), name, df1, df2, float(printed), reported.relation,
            None if reported.relation == "ns" else reported.p, computed, low, high, error, decision, one_tailed,
            unclear and not fits, corrected,
        )  # fmt: skip


def _nonsense(name: str, value: float, df1: float | None, df2: float | None, reported: _Reported) -> str:
    """What no such result can be, in a sentence; '' where it can."""
    if any(df is not None and df <= 0 for df in (df1, df2)):
        return "No such test has 0 degrees of freedom."
    if name == "r" and value > 1:
        return f"No correlation is above 1 or below -1, as {value:g} is."
    return "No p value is above 1." if reported.relation == "=" and reported.p > 1 else ""


def _is_corrected(text: str, match: re.Match[str], reported: _Reported, computed: float) -> bool:
    """Whether a larger p than the result's own is printed, and the words around speak of a correction."""
    start, end = max(0, match.start() - _NEAR), match.end() + _NEAR
    begins = max(text.rfind(". ", start, match.start()) + 1, start)
    stop = text.find(". ", match.end(), end)
    around = text[begins : stop if stop >= 0 else end]
    return reported.relation != "<" and reported.p > computed and _CORRECTED.search(around) is not None


class _Reported(NamedTuple):
    """A printed p: its relation ('ns' for not significant), value and half of its last digit."""

    relation: str
    p: float
    half_unit: float


def _reported(match: re.Match[str]) -> _Reported:
    if match["ns"]:
        return _Reported("ns", _ALPHA, 0.0)
    relation = {"≤": "<=", "≥": ">="}.get(match["p_relation"], match["p_relation"])
    plain = re.sub(r"\s", "", match["p"].replace("−", "-").replace("–", "-").replace(",", "."))
    plain = re.sub(r"[x×]10\^?", "e", plain)
    digits, _, power = plain.lower().partition("e")
    return _Reported(relation, float(plain), 0.5 * 10.0 ** (int(power or 0) - len(digits.partition(".")[2])))


def _number(printed: str | None) -> float | None:
    return None if printed is None else float(printed.replace(",", ""))


def _kind(match: re.Match[str]) -> tuple[str, float | None, float | None]:
    if match["t"]:
        return "t", None, _number(match["df_t"] or match["df_glued"])
    if match["F"]:
        return "F", _number(match["df1"] or match["df1_glued"]), _number(match["df2"] or match["df2_glued"])
    if match["r"]:
        return "r", None, _number(match["df_r"])
    if match["Q"]:
        return "Q", _number(match["df_q"]), None
    if match["chi"]:
        return "chi2", _number(match["df_c"]), None
    if match["later"]:
        first, second = _number(match["df_later"]), _number(match["df2_later"])
        if first is None:
            first, second = _number(match["df_before"]), _number(match["df2_before"])
        if first is None or (match["later"] == "F") != (second is not None):
            return "", None, None
        if match["later"] == "t":
            return "t", None, first
        return ("F", first, second) if match["later"] == "F" else ("chi2", first, None)
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


def _p_fits(reported: _Reported, low: float, high: float) -> bool:
    """Whether some p from low to high is truly printed so."""
    relation, p, half_unit = reported
    if relation == "ns":
        return high > _ALPHA
    if p < 0 or (p <= 0 and relation == "<"):
        return False
    if relation in ("<", "<="):
        return low < p or (relation == "<=" and low <= p + half_unit)
    if relation in (">", ">="):
        return high > p or (relation == ">=" and high >= p)
    return low <= p + half_unit and high >= p - half_unit


def _reported_significant(reported: _Reported) -> bool | None:
    """Whether the printed p claims p <= .05; None when it does not say, as 'p < .10'."""
    relation, p, _ = reported
    if relation == "ns":
        return False
    if relation == "=":
        return p <= _ALPHA
    if relation in ("<", "<="):
        return True if p <= _ALPHA else None
    return False if p >= _ALPHA else None
