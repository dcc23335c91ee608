"""Agreement on free spans: the u-alpha family and the older alpha for unitising."""

from __future__ import annotations

import json
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.shared import SHARED, needs_shared

from plait.methods.agreement.unitizing import (
    Continuum,
    SpanAgreement,
    UndefinedSpanAgreement,
    ValuedUnit,
    u_alpha_family,
)
from plait.methods.agreement.unitizing_2004 import alpha_u_2004
from plait.records.problem import InputRejected, UndefinedStatistic
from plait.records.segment import CodedSpan, Span

GOLDEN = SHARED / "golden" / "unitizing" / "u_alpha.json"
CASES: list[dict[str, Any]] = json.loads(GOLDEN.read_text("utf-8"))["cases"] if GOLDEN.exists() else []
COMPUTED = [pytest.param(case, id=case["id"]) for case in CASES if "computed_2016" in case]
PUBLISHED = [
    pytest.param(case, entry, id=f"{case['id']}-{entry['coef']}-{entry.get('category', '')}")
    for case in CASES
    for entry in case["published"]
]


def continuum_of(case: dict[str, Any], value: str | None = None, stretch: int = 1) -> Continuum:
    return Continuum(
        case["length"] * stretch,
        tuple(
            tuple(
                ValuedUnit((start - case["offset"]) * stretch, (end - case["offset"]) * stretch, unit_value)
                for unit_value, start, end in sorted(coder, key=lambda unit: unit[1])
                if value in (None, unit_value)
            )
            for coder in case["coders"]
        ),
    )


def family(*continua: Continuum) -> dict[str, SpanAgreement | UndefinedSpanAgreement]:
    return {member.name: member for member in u_alpha_family(continua, bootstrap=0)}


def value_in(members: dict[str, SpanAgreement | UndefinedSpanAgreement], name: str) -> float:
    member = members[name]
    assert isinstance(member, SpanAgreement), member
    return member.value


@needs_shared
@pytest.mark.parametrize("case", COMPUTED)
def test_family_equals_the_reference(case: dict[str, Any]) -> None:
    members, expected = family(continuum_of(case)), case["computed_2016"]
    assert value_in(members, "u") == pytest.approx(expected["u_alpha"], abs=1e-12)
    assert value_in(members, "bar_u") == pytest.approx(expected["bar_u_alpha"], abs=1e-12)
    wanted = {"cu": (expected["cu_alpha"], expected["cu_coverage"])} | {
        f"ku:{value}": (found["alpha"], found["coverage"]) for value, found in expected["ku_alpha"].items()
    }
    for name, (alpha, coverage) in wanted.items():
        member = members[name]
        if alpha is None:
            assert isinstance(member, UndefinedSpanAgreement)
        else:
            assert isinstance(member, SpanAgreement)
            assert (member.value, member.coverage) == pytest.approx((alpha, coverage), abs=1e-12)


@needs_shared
@pytest.mark.parametrize(("case", "entry"), PUBLISHED)
def test_older_alpha_equals_the_published_value(case: dict[str, Any], entry: dict[str, Any]) -> None:
    values = [entry["category"]] if "category" in entry else sorted({u[0] for coder in case["coders"] for u in coder})
    # The 1995 paper gives the limit of a continuum of very many small units.
    stretch = 1 if case["id"].startswith("krippendorff2004") else 50_000
    found = alpha_u_2004([continuum_of(case, value, stretch) for value in values])
    attribute = (
        "observed" if entry["coef"].startswith("Do") else "expected" if entry["coef"].startswith("De") else "value"
    )
    assert getattr(found, attribute) == pytest.approx(entry["value"], abs=entry["tol"])


def test_marked_or_blank_worked_by_hand() -> None:
    # 20 places, 8 marked, 12 blank; 16 alike; by chance 20 (8*8 - 22 + 12*12 - 12) / (400 - 22 - 12) = 9.508.
    units = (ValuedUnit(2, 5, "A"),), (ValuedUnit(2, 5, "A"), ValuedUnit(7, 9, "B"))
    assert value_in(family(Continuum(10, units)), "bar_u") == pytest.approx(1 - 4 / (20 - 20 * 174 / 366))


def test_two_documents_count_as_one_long_text() -> None:
    one = Continuum(10, ((ValuedUnit(2, 5, "A"),), (ValuedUnit(2, 6, "A"),)))
    two = Continuum(20, ((ValuedUnit(3, 9, "B"),), (ValuedUnit(4, 9, "A"),)))
    joined = Continuum(
        30, ((ValuedUnit(2, 5, "A"), ValuedUnit(13, 19, "B")), (ValuedUnit(2, 6, "A"), ValuedUnit(14, 19, "A")))
    )
    apart, together = family(one, two), family(joined)
    assert [value_in(apart, name) for name in ("u", "bar_u", "cu")] == pytest.approx(
        [value_in(together, name) for name in ("u", "bar_u", "cu")]
    )


def test_interval_over_documents_holds_the_value() -> None:
    rng = np.random.default_rng(5)
    documents = []
    for _ in range(40):
        start, shift = int(rng.integers(10, 60)), int(rng.integers(-5, 6))
        documents.append(
            Continuum(
                100, ((ValuedUnit(start, start + 20, "A"),), (ValuedUnit(start + shift, start + shift + 20, "A"),))
            )
        )
    member = u_alpha_family(documents, bootstrap=500, rng=rng)[0]
    assert isinstance(member, SpanAgreement)
    assert member.low is not None
    assert member.high is not None
    assert member.low < member.value < member.high


def test_one_document_gives_no_interval() -> None:
    document = Continuum(10, ((ValuedUnit(2, 5, "A"),), (ValuedUnit(2, 6, "A"),)))
    member = u_alpha_family([document], bootstrap=100, rng=np.random.default_rng(1))[0]
    assert isinstance(member, SpanAgreement)
    assert (member.low, member.high, member.se) == (None, None, None)


def test_nothing_marked_is_undefined() -> None:
    assert isinstance(family(Continuum(10, ((), ())))["u"], UndefinedSpanAgreement)


def test_all_marked_alike_is_undefined() -> None:
    unit = (ValuedUnit(0, 10, "A"),)
    assert isinstance(family(Continuum(10, (unit, unit)))["u"], UndefinedSpanAgreement)


def test_single_coder_is_undefined() -> None:
    with pytest.raises(UndefinedStatistic, match="two coders"):
        u_alpha_family([Continuum(10, ((ValuedUnit(0, 3, "A"),),))], bootstrap=0)


def test_older_alpha_without_any_unit_is_undefined() -> None:
    with pytest.raises(UndefinedStatistic, match="Nobody"):
        alpha_u_2004([Continuum(10, ((), ()))])


def test_overlapping_units_of_one_coder_are_rejected_with_both_named() -> None:
    with pytest.raises(InputRejected, match="units 0-5 and 3-8"):
        Continuum(10, ((ValuedUnit(0, 5, "A"), ValuedUnit(3, 8, "B")), ()))


def test_unit_outside_the_text_is_rejected() -> None:
    with pytest.raises(InputRejected, match="leaves the 10 characters"):
        Continuum(10, ((ValuedUnit(5, 12, "A"),), ()))


def test_spans_of_one_code_that_overlap_become_one_unit() -> None:
    codings = [CodedSpan(Span(0, 6), "c", "Ann"), CodedSpan(Span(4, 10), "c", "Ann"), CodedSpan(Span(1, 2), "d", "Ben")]
    continuum = Continuum.from_codings(codings, coders=["Ann", "Ben"], length=20, codes=["c"])
    assert continuum.units == ((ValuedUnit(0, 10, "c"),), ())


@st.composite
def units(draw: st.DrawFn, length: int = 60) -> tuple[ValuedUnit, ...]:
    cuts = sorted(draw(st.sets(st.integers(0, length), max_size=10)))
    return tuple(
        ValuedUnit(start, end, draw(st.sampled_from("AB"))) for start, end in zip(cuts[::2], cuts[1::2], strict=False)
    )


def painted(coder: tuple[ValuedUnit, ...], length: int) -> list[str]:
    text = [""] * length
    for unit in coder:
        text[unit.start : unit.end] = [unit.value] * (unit.end - unit.start)
    return text


@settings(max_examples=40, deadline=None)
@given(st.lists(units(), min_size=2, max_size=4))
def test_u_equals_a_count_over_characters(coders: list[tuple[ValuedUnit, ...]]) -> None:
    length, n_coders = 60, len(coders)
    texts = np.array([painted(coder, length) for coder in coders])
    total = length * n_coders
    same = sum((texts[i] == texts[j]).sum() for i in range(n_coders) for j in range(n_coders) if i != j) / (
        n_coders - 1
    )
    squares = dict.fromkeys(("", "A", "B"), 0.0)
    for coder in coders:
        for unit in coder:
            squares[unit.value] += (unit.end - unit.start) ** 2
    counts = {value: int((texts == value).sum()) for value in squares}
    squares[""] = counts[""]
    chance = sum(total * (counts[v] ** 2 - squares[v]) / (total**2 - sum(squares.values())) for v in squares)
    member = family(Continuum(length, tuple(coders)))["u"]
    if total - chance < 1e-9:
        assert isinstance(member, UndefinedSpanAgreement)
    else:
        assert isinstance(member, SpanAgreement)
        assert member.value == pytest.approx(1 - (total - same) / (total - chance))


@settings(max_examples=40, deadline=None)
@given(st.lists(units(), min_size=2, max_size=4), st.randoms())
def test_family_does_not_depend_on_the_order_of_coders(coders: list[tuple[ValuedUnit, ...]], chance: Any) -> None:
    first = family(Continuum(60, tuple(coders)))
    chance.shuffle(coders)
    second = family(Continuum(60, tuple(coders)))
    for name, member in first.items():
        other = second[name]
        assert type(member) is type(other)
        if isinstance(member, SpanAgreement):
            assert value_in(second, name) == pytest.approx(member.value)


@settings(max_examples=40, deadline=None)
@given(units())
def test_a_coder_agrees_fully_with_himself(coder: tuple[ValuedUnit, ...]) -> None:
    for member in u_alpha_family([Continuum(60, (coder, coder))], bootstrap=0):
        assert isinstance(member, UndefinedSpanAgreement) or member.value == pytest.approx(1)
