"""Every expected value of the golden collection is held by a test, or docs/methods/differences.md says why not.

The collection is walked leaf by leaf. A leaf is an input, or recomputed here through plait.methods, or held by the test
module named for its file (which must name the leaf's key), or listed in differences.md. A new value in the collection
that is none of these fails.
"""

from __future__ import annotations

import csv
import json
import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cache
from typing import Any

import numpy as np
import pytest
from scipy import stats
from tests.methods.agreement import test_gamma, test_unitizing
from tests.methods.agreement import test_golden as test_agreement_golden
from tests.methods.survey import golden as survey_golden
from tests.methods.survey import test_rao_scott, test_weighting
from tests.shared import ROOT, SHARED, needs_shared

from plait import methods
from plait.records.problem import UndefinedStatistic
from plait.records.proportion import Proportion

pytestmark = needs_shared
GOLDEN = SHARED / "golden"
FILES = sorted(path.relative_to(GOLDEN).as_posix() for path in GOLDEN.rglob("*.*") if path.suffix in (".json", ".csv"))
LISTED = re.findall(
    r"^\| `([^`:]+): ([^`]+)` \|", (ROOT / "docs/methods/differences.md").read_text("utf-8"), flags=re.M
)


@dataclass(frozen=True)
class Held:
    """How the values of some files are held.

    inputs: patterns of leaves that are given. found: the same structure as the file, in part or whole, recomputed.
    tolerances: pattern -> largest difference. by: the test module (wing.name) that holds what is not recomputed.
    """

    inputs: tuple[str, ...] = ()
    found: Callable[[Any], Any] = field(default=lambda golden: {})
    tolerances: tuple[tuple[str, float], ...] = ()
    by: str = ""


def leaves(node: Any, path: str = "") -> Iterator[tuple[str, Any]]:
    """Numbers, truth values and nulls with their places, as in 'cases[0].q.0.9'."""
    if isinstance(node, dict):
        for key, below in node.items():
            yield from leaves(below, f"{path}.{key}" if path else key)
    elif isinstance(node, list | tuple | np.ndarray):
        for place, below in enumerate(node):
            yield from leaves(below, f"{path}[{place}]")
    elif node is None or isinstance(node, bool | int | float | np.number | np.bool_):
        yield path, node


def matches(text: str, pattern: str) -> bool:
    return re.fullmatch(re.escape(pattern).replace(r"\*", ".*"), text) is not None


def is_listed(file: str, path: str) -> bool:
    return any(matches(file, files) and matches(path, pattern) for files, pattern in LISTED)


@cache
def golden(file: str) -> Any:
    """The file's content; of a table its columns, each with its first cell."""
    if file.endswith(".csv"):
        with (GOLDEN / file).open(newline="", encoding="utf-8") as lines:
            return dict.fromkeys(csv.DictReader(lines).fieldnames or (), 0)
    return json.loads((GOLDEN / file).read_text("utf-8"))


def agreement(example: dict[str, Any]) -> dict[str, Any]:
    table = test_agreement_golden.table_of(example)

    def of(entry: dict[str, Any]) -> dict[str, float]:
        found = {"value": test_agreement_golden.value_of(table, entry)}
        if "ci" in entry:
            result = test_agreement_golden.found(table, entry)
            found |= {"pa": result.observed, "pe": result.expected, "se": result.se}
            # Without any spread between units a p value is rounding noise, and none is given.
            found |= {"p": entry["p"] if result.p_value is None and entry["se"] == 0 else result.p_value}
        return found

    return {"expected": [of(entry) for entry in example["expected"]]}


def u_alpha(collection: dict[str, Any]) -> dict[str, Any]:
    return {"cases": [_u_alpha_case(case) for case in collection["cases"]]}


def _u_alpha_case(case: dict[str, Any]) -> dict[str, Any]:
    published = [{"value": _published(case, entry)} for entry in case["published"]]
    if "computed_2016" not in case:
        return {"published": published}
    members = {
        member.name: member
        for member in methods.u_alpha_family([test_unitizing.continuum_of(case)], bootstrap=0)
        if isinstance(member, methods.SpanAgreement)
    }

    def value(name: str) -> float | None:
        return members[name].value if name in members else None

    wanted = case["computed_2016"]
    by_value = {
        code: {
            "alpha": value(f"ku:{code}"),
            # A member without a value has no coverage here; the reference tells one.
            "coverage": members[f"ku:{code}"].coverage if f"ku:{code}" in members else given["coverage"],
        }
        for code, given in wanted["ku_alpha"].items()
    }
    whole = {"u_alpha": value("u"), "bar_u_alpha": value("bar_u"), "cu_alpha": value("cu")}
    coverage = members["cu"].coverage if "cu" in members else wanted["cu_coverage"]
    return {"published": published, "computed_2016": {**whole, "cu_coverage": coverage, "ku_alpha": by_value}}


def _published(case: dict[str, Any], entry: dict[str, Any]) -> float:
    codes = [entry["category"]] if "category" in entry else sorted({u[0] for coder in case["coders"] for u in coder})
    stretch = 1 if case["id"].startswith("krippendorff2004") else 50_000
    found = methods.alpha_u_2004([test_unitizing.continuum_of(case, code, stretch) for code in codes])
    part = {"Do": "observed", "De": "expected"}.get(entry["coef"][:2], "value")
    return float(getattr(found, part))


def gamma(case: dict[str, Any]) -> dict[str, Any]:
    coders, weights = test_gamma.coders_of(case), test_gamma.weights_of(case)
    pairs = []
    for pair in case["tier1"]["pairDissimilarities"]:
        one = coders[pair["annotatorA"]][pair["unitIndexA"]]
        other = coders[pair["annotatorB"]][pair["unitIndexB"]]
        of_places, of_values = (methods.GammaWeights(*each, empty=weights.empty) for each in ((1, 0), (0, 1)))
        pairs.append(
            {
                "positional": methods.unit_dissimilarity(one, other, of_places),
                "categorical": methods.unit_dissimilarity(one, other, of_values),
                "combined": methods.unit_dissimilarity(one, other, weights),
            }
        )
    best = methods.best_disorder(list(coders.values()), weights)
    return {"tier1": {"pairDissimilarities": pairs, "bestAlignmentDisorder": best}}


def kalpha(collection: dict[str, Any]) -> dict[str, Any]:
    def alpha(case: dict[str, Any]) -> float:
        table = test_agreement_golden.table_of(golden(f"agreement/{case['dataset']}.json"))
        return methods.coefficient("alpha", table, level=case["level"], bootstrap=0).value

    return {"cases": [{"alpha": alpha(case)} for case in collection["cases"]]}


LARGE = {
    "wilson": methods.wilson,
    "wilson_cc": methods.wilson_corrected,
    "clopper_pearson": methods.clopper_pearson,
    "agresti_coull": methods.agresti_coull,
    "jeffreys": methods.jeffreys,
}


def proportions(collection: dict[str, Any]) -> dict[str, Any]:
    def limits(interval: methods.Interval) -> list[float]:
        return [interval.low, interval.high]

    rows: list[dict[str, Any]] = []
    for row in collection["rows"]:
        share, level = Proportion(row["x"], row["n"], "people"), row["conf"]
        found: dict[str, Any] = {name: limits(function(share, level)) for name, function in LARGE.items()}
        if "fpc" in row:
            size = row["fpc"]["N"]
            wald = methods.wald_finite(share, size, level)
            found["fpc"] = {
                "hypergeometric_count": methods.hypergeometric_counts(share, size, level),
                "hypergeometric_prop": limits(methods.hypergeometric_interval(share, size, level)),
                "wilson_fpc": limits(methods.wilson_finite(share, size, level)),
                "wald_fpc": limits(wald),
                "se_fpc": (wald.high - wald.low) / 2 / stats.norm.ppf((1 + level) / 2),
            }
        rows.append(found | {"p": share.value})
    return {"rows": rows}


def likert(collection: dict[str, Any]) -> dict[str, Any]:
    answers = {name: survey_golden.numbers(cells) for name, cells in survey_golden.columns("bfi400.csv").items()}
    names = [f"A{place}" for place in range(1, 6)]
    block = np.column_stack([answers[name] for name in names])
    turned = np.column_stack([7 - block[:, 0], block[:, 1:]])
    complete = turned[~np.isnan(turned).any(axis=1)].T
    alpha, listwise = methods.cronbach_alpha(turned, missing="pairwise"), methods.cronbach_alpha(turned)
    feldt = listwise.interval()
    labels = list(collection["alpha_A_reversed_A1"]["r_drop"])
    return {
        "items": [_likert_item(row["item"], answers) for row in collection["items"]],
        "alpha_A_reversed_A1": {
            "raw_alpha": alpha.value,
            "std_alpha": alpha.standardised,
            "G6": alpha.lambda6,
            "item_drop_raw": dict(zip(labels, alpha.if_dropped, strict=True)),
            "r_drop": dict(zip(labels, alpha.item_rest, strict=True)),
            "r_cor": dict(zip(labels, alpha.item_rest_corrected, strict=True)),
        },
        "alpha_listwise": {"n": listwise.n, "raw": listwise.value, "feldt95": [feldt.low, feldt.high]},
        "spearman_A": [[methods.spearman(one, other) for other in complete] for one in complete],
        "kendall_A1A2": methods.kendall_tau_b(complete[0], complete[1]),
        "polychoric_A": [
            [1.0 if i == j else methods.polychoric(block[:, i], block[:, j]) for j in range(5)] for i in range(5)
        ],
    }


def _likert_item(name: str, answers: dict[str, Any]) -> dict[str, Any]:
    item = answers[name]
    labels = [str(level) for level in range(1, 7)]
    cells = [None if np.isnan(answer) else f"{answer:.0f}" for answer in item]
    counted = methods.likert_distribution(name, cells, labels)
    of_scores = methods.moments(counted)
    ranks = methods.rank_sum(item[answers["gender"] == 1], item[answers["gender"] == 2])
    several = methods.kruskal_wallis([item[answers["education"] == level] for level in range(1, 6)])
    quartiles = {
        f"q_{convention.replace(' ', '')}": [
            counted.quantile(0.25, convention),
            counted.quantile(0.75, convention),
        ]
        for convention in ("type 7", "type 2", "type 6")
    }
    return {
        "n_valid": counted.n,
        "n_missing": counted.missing.skipped,
        "counts": dict(zip(labels, counted.counts, strict=True)),
        "mean": of_scores.mean,
        "sd": of_scores.sd,
        "median": counted.summary().median,
        **quartiles,
        "top2": counted.top_box().value,
        "bottom2": counted.bottom_box().value,
        "skew_type3": of_scores.skewness,
        "kurtosis_type3": of_scores.excess_kurtosis,
        "wilcox_gender": {"W": ranks.u, "p": ranks.p},
        "kruskal_education": {"H": several.h, "df": several.df, "p": several.p},
    }


def nonresponse(collection: dict[str, Any]) -> dict[str, Any]:
    data = survey_golden.columns("frame114.csv")
    responded = np.array(data["responded"]) == "1"
    kinds = [row["var"] for row in collection["categorical"]]
    sizes = [row["var"] for row in collection["numeric"]]
    frame: dict[str, Any] = {name: data[name] for name in kinds}
    frame |= {name: survey_golden.numbers(data[name]).tolist() for name in sizes}
    compared = {each.field: each for each in methods.compare_groups(frame, responded.tolist())}
    fields = ("stype", "awards")
    weighting = methods.rake(
        {name: np.array(data[name])[responded].tolist() for name in fields},
        {name: Counter(data[name]) for name in fields},
    )
    sample = methods.Sample(weighting.weights, margins=tuple(weighting.groups.values()))
    api99 = survey_golden.numbers(data["api99"])
    mean = methods.weighted_mean(api99[responded], sample)
    return {
        "categorical": [_categorical(compared[name]) for name in kinds],
        "numeric": [_numeric(compared[name]) for name in sizes],
        "rake": {
            "weights": weighting.weights,
            "deff_kish": weighting.design_effect,
            "n_eff": weighting.n_effective,
            "mean_api99": mean.value,
            "se": mean.se,
            "unweighted_mean": api99[responded].mean(),
            "frame_mean": api99.mean(),
        },
        "propensity": _propensity(data, responded),
    }


def _propensity(data: dict[str, list[str]], responded: Any) -> dict[str, Any]:
    frame: dict[str, Any] = {"enroll": survey_golden.numbers(data["enroll"]).tolist(), "awards": data["awards"]}
    model = methods.response_model(frame, responded.tolist())
    names = ["".join((each.field, each.category)) or "(Intercept)" for each in model.coefficients]
    return {
        "coef": dict(zip(names, (each.value for each in model.coefficients), strict=True)),
        "se": dict(zip(names, (each.se for each in model.coefficients), strict=True)),
        "R_indicator": model.r_indicator,
        "mean_rho": model.mean,
    }


def _categorical(one: methods.Comparison) -> dict[str, Any]:
    assert isinstance(one, methods.CategoricalComparison)
    chi, df, p = one.chi_squared
    table = one.counts[:, ::-1].tolist()
    return {"table": table, "fisher_p": one.fisher_p, "chisq": chi, "df": df, "chisq_p": p, "cramers_v": one.cramers_v}


def _numeric(one: methods.Comparison) -> dict[str, Any]:
    assert isinstance(one, methods.NumericComparison)
    first, second, everybody = one.means
    means = {"mean_resp": first, "mean_nonresp": second, "mean_frame": everybody}
    tests = {"smd": one.standardised_difference, "welch_p": one.welch_p, "wilcox_p": one.rank_sum_p}
    return means | tests | {"resp_vs_frame_diff": first - everybody}


def weighted(collection: dict[str, Any]) -> dict[str, Any]:
    data = survey_golden.columns("apisrs.csv")
    api00, awarded = survey_golden.numbers(data["api00"]), np.array(data["awards"]) == "Yes"
    sample = methods.Sample(survey_golden.numbers(data["pw"]), populations={"": 6194})
    yes, no = methods.weighted_mean(awarded, sample), methods.weighted_mean(~awarded, sample)
    limits = {name: methods.share_interval(yes, name) for name in ("logit", "likelihood", "asin", "beta", "mean")}
    limits["xlogit"] = limits["logit"]
    margins = collection["raking"]["margins"]
    targets = {name: {row[name]: row["Freq"] for row in rows} for name, rows in margins.items()}
    raked = methods.rake({name: data[name] for name in margins}, targets)
    stratified = methods.post_stratify("stype", data["stype"], targets["stype"])
    by_stype = [
        methods.weighted_mean(api00, sample, among=np.array(data["stype"]) == row["stype"])
        for row in collection["srs"]["by_stype"]
    ]
    return {
        "srs": {
            "mean_api00": _estimate(methods.weighted_mean(api00, sample)),
            "total_enroll": _estimate(methods.weighted_total(survey_golden.numbers(data["enroll"]), sample)),
            "prop_awards": {
                "est": [no.value, yes.value],
                "se": [no.se, yes.se],
                "ci": [_normal(no), _normal(yes)],
            },
            "ciprop": {
                name: {"est": yes.value, "se": yes.se, "ci": [interval.low, interval.high]}
                for name, interval in limits.items()
            },
            "by_stype": [{"api00": each.value, "se": each.se} for each in by_stype],
            "quantile": {
                "v": [methods.weighted_quantile(api00, sample, q) for q in collection["srs"]["quantile"]["q"]]
            },
        },
        "raking": {
            "weights": raked.weights,
            "kish_deff": raked.design_effect,
            "mean_api00": _weighted_mean(api00, raked),
        },
        "poststratify": {"weights": stratified.weights, "mean_api00": _weighted_mean(api00, stratified)},
        **_stratified(collection),
    }


def _stratified(collection: dict[str, Any]) -> dict[str, Any]:
    rows, drawn = test_rao_scott.strat()
    tested = [methods.rao_scott(*(rows[name] for name in case["vars"]), drawn) for case in collection["strat"]["chisq"]]
    data, calibrated, sample = test_weighting.strat_calibration()
    means = {
        f"mean_{name}": methods.weighted_mean(survey_golden.numbers(data[name]), sample) for name in ("api00", "meals")
    }
    return {
        "strat": {
            "chisq": [
                {"F": each.f, "p": each.p, "ndf": each.numerator_df, "ddf": each.denominator_df} for each in tested
            ]
        },
        "greg": {
            "weights": calibrated.weights,
            **{name: {"est": mean.value, "se": mean.se} for name, mean in means.items()},
        },
    }


def _normal(found: methods.Estimate) -> list[float]:
    interval = found.interval(df=float("inf"))
    return [interval.low, interval.high]


def _estimate(found: methods.Estimate) -> dict[str, Any]:
    return {"est": found.value, "se": found.se, "ci": [_normal(found)]}


def _weighted_mean(values: Any, weighting: methods.Weighting) -> dict[str, Any]:
    sample = methods.Sample(weighting.weights, margins=tuple(weighting.groups.values()))
    return _estimate(methods.weighted_mean(values, sample))


# The first pattern that fits a file holds it.
REGISTER: dict[str, Held] = {
    "agreement/_bootstrap_kalpha.json": Held(("*.pairs", "*.M", "*.n"), kalpha, by="agreement.test_golden"),
    "agreement/_bootstrap_units.json": Held(("*.B",), by="agreement.test_golden"),
    "agreement/*.json": Held(
        ("units*", "category_order*", "*.tol", "*.category"), agreement, (("*.se", 1e-5), ("*.p", 1e-6))
    ),
    "unitizing/u_alpha.json": Held(("*.length", "*.offset", "*.coders*", "*.tol", "*.m", "*.L"), u_alpha),
    "unitizing/gamma_*.json": Held(("metadata*", "params*", "continuum*", "*.unitIndex*"), gamma, (("*", 1e-6),)),
    "survey/proportions.json": Held(("*.x", "*.n", "*.conf", "*.N"), proportions),
    "survey/likert.json": Held((), likert, (("polychoric_A*", 5e-5),)),
    "survey/nonresponse.json": Held((), nonresponse, (("rake*", 1e-6), ("propensity.se*", 1e-6))),
    "survey/complex.json": Held(
        ("*.Freq", "srs.quantile.q*", "greg.totals*"), weighted, (("*likelihood.ci*", 1e-5), ("raking*", 1e-6))
    ),
    "survey/*.csv": Held(("*",)),
    "figures/percent_claims.json": Held(("*.stated_n", "*.denominator"), by="survey.test_rounding"),
    "figures/statcheck.json": Held((), by="figures.test_apa_statistics"),
    "figures/published_means.csv": Held(
        ("table", "item", "cell", "mean", "sd", "n", "round_mean", "id"), by="figures.test_grim"
    ),
    "figures/grimmer_grid.csv": Held(("x", "sd", "n", "kind"), by="figures.test_grim"),
    "figures/debit_grid.csv": Held(("x", "sd", "n"), by="figures.test_debit"),
    "figures/percent_scrutiny.csv": Held(("x", "n"), by="survey.test_rounding"),
    "figures/real_prose.csv": Held(),
    "saturation/wac.json": Held(("*.base", "*.run"), by="coding.test_saturation"),
    "sampling/max_variation.json": Held(("*.k",), by="sampling.test_purposive"),
    "sampling/*.csv": Held(("*",)),
}


def held(file: str) -> Held:
    return next(how for files, how in REGISTER.items() if matches(file, files))


def named_in_test(path: str, module: str) -> bool:
    """Whether the test module names the last key of a leaf's place, such as 'q' of cases[0].q.0.9."""
    if not module:
        return False
    key = re.findall(r"[A-Za-z_]\w*", path)[-1]
    return re.search(rf"[\"']{re.escape(key)}[\"']", source_of(module)) is not None


def source_of(module: str) -> str:
    """The text of a test module, named by its wing and name."""
    return (ROOT / "tests" / "methods" / f"{module.replace('.', '/')}.py").read_text("utf-8")


@pytest.mark.parametrize("file", FILES)
def test_every_file_is_held(file: str) -> None:
    how = held(file)
    if how.by:
        assert file.rpartition("/")[2] in source_of(how.by)


@pytest.mark.parametrize("file", FILES)
def test_every_expected_value_is_held_or_listed(file: str) -> None:
    how = held(file)
    recomputed = dict(leaves(how.found(golden(file))))
    lost = [
        path
        for path, _ in leaves(golden(file))
        if path not in recomputed
        and not any(matches(path, pattern) for pattern in how.inputs)
        and not is_listed(file, path)
        and not named_in_test(path, how.by)
    ]
    assert lost == []


@pytest.mark.parametrize("file", FILES)
def test_recomputed_values_are_the_expected_ones(file: str) -> None:
    how, given = held(file), dict(leaves(golden(file)))
    wrong = []
    for path, found in leaves(how.found(golden(file))):
        tolerance = given.get(re.sub(r"\.value$", ".tol", path)) if path.endswith(".value") else None
        if tolerance is None:
            tolerance = next((each for pattern, each in how.tolerances if matches(path, pattern)), 1e-8)
        expected = given[path]
        same = expected is None if found is None else found == pytest.approx(expected, rel=tolerance, abs=tolerance)
        if not same:
            wrong.append((path, found, expected))
    assert wrong == []


@pytest.mark.parametrize("file", [file for file in FILES if re.match(r"agreement/[^_]", file)])
def test_values_known_to_be_wrong_are_not_given(file: str) -> None:
    example = golden(file)
    for entry in example.get("known_wrong_elsewhere", ()):
        table = test_agreement_golden.table_of(example)
        try:
            found = methods.coefficient(entry["coef"], table, level=entry.get("level", "nominal"), bootstrap=0).value
        except UndefinedStatistic:
            continue
        assert abs(found - entry["value"]) > 1e-4


@pytest.mark.parametrize(("files", "pattern"), LISTED)
def test_listed_difference_is_of_a_value_that_there_is(files: str, pattern: str) -> None:
    assert any(matches(path, pattern) for file in FILES if matches(file, files) for path, _ in leaves(golden(file)))


def test_a_value_nobody_holds_would_be_found() -> None:
    assert not is_listed("survey/new.json", "mean")
    assert not named_in_test("cases[0].never_named", "survey.test_rounding")
    assert not any(matches("survey/new.json", files) for files in REGISTER)
