"""AAPOR dispositions and rates, CHERRIES rates."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plait.methods.survey.outcome_rates import (
    CompletenessRule,
    ContactEvent,
    Disposition,
    Outcome,
    Progress,
    completion_rate,
    disposition_of,
    outcome_rates,
    participation_rate,
    roll_up,
    view_rate,
)
from plait.records.problem import InputRejected, UndefinedStatistic

FIELDWORK = {
    Disposition.COMPLETE: 61,
    Disposition.PARTIAL: 7,
    Disposition.BREAK_OFF: 4,
    Disposition.EXPLICIT_REFUSAL: 3,
    Disposition.UNDELIVERED: 5,
    Disposition.NOTHING_RETURNED: 32,
    Disposition.DUPLICATE: 2,
}
RULE = CompletenessRule()
some_counts = st.dictionaries(st.sampled_from(Disposition), st.integers(0, 300))


def progress(n_answered: int, n_applicable: int) -> Progress:
    names = [f"q{number}" for number in range(n_applicable)]
    return Progress(frozenset(names), frozenset(names[:n_answered]))


@pytest.mark.parametrize(
    ("name", "numerator", "denominator", "percent"),
    [
        ("RR1", 61, 112, 54.5),
        ("RR2", 68, 112, 60.7),
        ("RR3", 61, 112, 54.5),
        ("RR4", 68, 112, 60.7),
        ("RR5", 61, 75, 81.3),
        ("RR6", 68, 75, 90.7),
        ("COOP1", 61, 75, 81.3),
        ("COOP2", 68, 75, 90.7),
        ("COOP3", 61, 75, 81.3),
        ("COOP4", 68, 75, 90.7),
        ("REF1", 7, 112, 6.25),
        ("REF2", 7, 112, 6.25),
        ("REF3", 7, 75, 9.3),
        ("CON1", 75, 112, 67.0),
        ("CON2", 75, 112, 67.0),
        ("CON3", 75, 75, 100.0),
    ],
)
def test_rates_of_a_fieldwork_with_114_leads(name: str, numerator: int, denominator: int, percent: float) -> None:
    rate = outcome_rates(FIELDWORK)[name]
    assert (rate.numerator, rate.denominator) == (numerator, denominator)
    assert 100 * rate.value == pytest.approx(percent, abs=0.05)


def test_all_114_leads_are_accounted_for() -> None:
    rates = outcome_rates(FIELDWORK)
    assert rates.n_total == 114
    assert rates.by_outcome[Outcome.UNKNOWN] == 37


def test_31_complete_and_3_partial_of_114_are_27_2_and_29_8_percent() -> None:
    rates = outcome_rates({Disposition.COMPLETE: 31, Disposition.PARTIAL: 3, Disposition.NON_CONTACT: 80})
    assert round(100 * rates["RR1"].value, 1) == 27.2
    assert round(100 * rates["RR2"].value, 1) == 29.8
    assert rates["RR5"].value == rates["RR1"].value
    assert rates["RR6"].value == rates["RR2"].value


def test_proportional_e_takes_the_eligible_share_of_the_known() -> None:
    rates = outcome_rates(FIELDWORK, e="proportional")
    assert rates.e == pytest.approx(75 / 77)
    assert rates["RR3"].value == pytest.approx(61 / (75 + 75 / 77 * 37))
    assert "75 / 77" in rates.e_reason


def test_e_set_by_hand_changes_only_the_rates_with_e() -> None:
    rates = outcome_rates(FIELDWORK, e=0.5)
    assert rates["RR4"].value == pytest.approx(68 / 93.5)
    assert rates["REF2"].value == pytest.approx(7 / 93.5)
    assert rates["CON2"].value == pytest.approx(75 / 93.5)
    assert rates["RR2"].denominator == 112


def test_names_are_the_sixteen_of_aapor() -> None:
    names = [rate.name for rate in outcome_rates({})]
    assert names == [
        f"{kind}{i}" for kind, n in (("RR", 6), ("COOP", 4), ("REF", 3), ("CON", 3)) for i in range(1, n + 1)
    ]


def test_a_rate_without_a_whole_denominator_is_no_proportion() -> None:
    rates = outcome_rates(FIELDWORK, e=0.5)
    assert str(rates["RR2"].as_proportion("leads")) == "68 of 112 leads (60.7 %)"
    with pytest.raises(UndefinedStatistic, match=r"93\.5"):
        rates["RR4"].as_proportion("leads")


@given(some_counts, st.floats(0, 1))
def test_rates_are_ordered_as_their_denominators(counts: dict[Disposition, int], e: float) -> None:
    rates = outcome_rates(counts, e)
    if rates["RR5"].denominator == 0:
        return
    assert 0 <= rates["RR1"].value <= rates["RR3"].value <= rates["RR5"].value <= rates["RR6"].value <= 1
    assert rates["RR1"].value <= rates["RR2"].value <= rates["RR4"].value <= rates["RR6"].value
    assert rates["REF1"].value <= rates["REF2"].value <= rates["REF3"].value <= 1
    assert rates["CON1"].value <= rates["CON2"].value <= rates["CON3"].value <= 1


@given(some_counts, st.integers(0, 50))
def test_not_eligible_people_change_no_rate_when_e_is_one(counts: dict[Disposition, int], n_more: int) -> None:
    more = counts | {Disposition.SCREENED_OUT: counts.get(Disposition.SCREENED_OUT, 0) + n_more}
    assert outcome_rates(more).rates == outcome_rates(counts).rates


def test_a_rate_of_nobody_has_no_value() -> None:
    for rate in outcome_rates({Disposition.DUPLICATE: 2}):
        with pytest.raises(UndefinedStatistic, match=rate.name):
            _ = rate.value


def test_no_proportional_e_when_no_eligibility_is_known() -> None:
    with pytest.raises(UndefinedStatistic, match="eligibility"):
        outcome_rates({Disposition.UNDELIVERED: 3}, e="proportional")


def test_all_faults_of_the_counts_are_told_at_once() -> None:
    with pytest.raises(InputRejected) as told:
        outcome_rates({Disposition.COMPLETE: -1, Disposition.PARTIAL: -2}, e=1.5)
    assert len(told.value.problems) == 3


@pytest.mark.parametrize(
    ("n_answered", "expected"),
    [
        (0, Disposition.OPENED_ONLY),
        (1, Disposition.BREAK_OFF),
        (4, Disposition.BREAK_OFF),
        (5, Disposition.PARTIAL),
        (7, Disposition.PARTIAL),
        (8, Disposition.COMPLETE),
        (10, Disposition.COMPLETE),
    ],
)
def test_completeness_thresholds_count_themselves_in(n_answered: int, expected: Disposition) -> None:
    assert disposition_of([ContactEvent.INVITED], progress(n_answered, 10), RULE) is expected


def test_a_missing_essential_item_makes_a_full_response_partial() -> None:
    rule = CompletenessRule(essential=("q9", "not asked of this person"))
    assert rule.judge(progress(9, 10)) is Disposition.PARTIAL
    assert rule.judge(progress(10, 10)) is Disposition.COMPLETE


E = ContactEvent


@pytest.mark.parametrize(
    ("events", "answers", "code"),
    [
        ([], None, "3.11"),
        ([E.INVITED], None, "3.19"),
        ([E.INVITED, E.BOUNCED], None, "3.30"),
        ([E.INVITED, E.BOUNCED, E.FORWARDING_GIVEN], None, "3.40"),
        ([E.INVITED, E.OTHER_REPLY], None, "3.90"),
        ([E.INVITED, E.OPENED, E.USED_BY_ANOTHER], progress(10, 10), "3.91"),
        ([E.INVITED, E.AWAY], None, "2.26"),
        ([E.INVITED, E.RETURNED_LATE], None, "2.27"),
        ([E.INVITED, E.OTHER_REASON], None, "2.30"),
        ([E.INVITED, E.DIED], None, "2.31"),
        ([E.INVITED, E.UNABLE], None, "2.32"),
        ([E.INVITED, E.LANGUAGE, E.OPENED], None, "2.33"),
        ([E.INVITED, E.RECEIPT_REFUSED], None, "2.1122"),
        ([E.INVITED, E.OPENED], None, "2.1121"),
        ([E.INVITED], progress(0, 10), "2.1121"),
        ([E.INVITED, E.OPENED, E.REFUSED], progress(3, 10), "2.111"),
        ([E.INVITED, E.OPENED, E.REFUSED], progress(10, 10), "1.1"),
        ([E.INVITED, E.OPENED, E.REFUSED], progress(6, 10), "1.2"),
        ([E.INVITED, E.OPENED, E.WITHDRAWN], progress(10, 10), "2.111"),
        ([E.INVITED, E.SCREENED_OUT], progress(1, 10), "4.10"),
        ([E.INVITED, E.QUOTA_FILLED], progress(1, 10), "4.80"),
        ([E.DUPLICATE], None, "4.81"),
        ([E.NOT_ELIGIBLE], None, "4.90"),
    ],
)
def test_events_lead_to_the_code(events: list[ContactEvent], answers: Progress | None, code: str) -> None:
    assert disposition_of(events, answers, RULE).code == code


@given(st.permutations(list(ContactEvent)), st.integers(0, 19))
def test_disposition_does_not_depend_on_the_order_of_events(events: list[ContactEvent], n: int) -> None:
    assert disposition_of(events[:n], None, RULE) is disposition_of(sorted(events[:n]), None, RULE)


@given(st.integers(1, 40).flatmap(lambda n: st.tuples(st.integers(0, n - 1), st.just(n))))
def test_one_more_answer_never_makes_a_disposition_worse(count: tuple[int, int]) -> None:
    k, n = count
    order = list(Disposition)
    assert order.index(RULE.judge(progress(k + 1, n))) <= order.index(RULE.judge(progress(k, n)))


@given(st.lists(st.sampled_from(Disposition), min_size=1))
def test_roll_up_is_one_of_the_contacts_and_ignores_their_order(found: list[Disposition]) -> None:
    assert roll_up(found) in found
    assert roll_up(found) is roll_up(found[::-1])


def test_roll_up_prefers_any_answer_to_any_silence() -> None:
    assert roll_up([Disposition.DUPLICATE, Disposition.UNDELIVERED]) is Disposition.UNDELIVERED
    assert roll_up([Disposition.NOTHING_RETURNED, Disposition.EXPLICIT_REFUSAL]) is Disposition.EXPLICIT_REFUSAL
    assert roll_up([Disposition.PARTIAL, Disposition.COMPLETE, Disposition.DEAD]) is Disposition.COMPLETE


def test_a_partnership_without_contacts_has_no_disposition() -> None:
    with pytest.raises(UndefinedStatistic, match="without a contact"):
        roll_up([])


def test_no_share_answered_when_no_item_applies() -> None:
    with pytest.raises(UndefinedStatistic, match="No item applies"):
        _ = progress(0, 0).share


def test_answers_to_items_that_do_not_apply_are_refused() -> None:
    with pytest.raises(InputRejected, match="q2"):
        Progress(frozenset({"q1"}), frozenset({"q1", "q2"}))


@pytest.mark.parametrize(("partial_at", "complete_at"), [(0.0, 0.8), (0.9, 0.8), (0.5, 1.1)])
def test_thresholds_must_rise_from_above_0_to_1(partial_at: float, complete_at: float) -> None:
    with pytest.raises(InputRejected, match="rising"):
        CompletenessRule(partial_at, complete_at)


def test_a_closed_survey_has_no_view_rate() -> None:
    with pytest.raises(UndefinedStatistic, match="closed survey"):
        view_rate(50, None)


def test_cherries_rates_carry_their_bases() -> None:
    assert str(view_rate(50, 200)) == "50 of 200 unique site visitors (25.0 %)"
    assert participation_rate(40, 50).value == 0.8
    assert completion_rate(34, 40).value == 0.85


def test_more_people_at_the_end_of_a_rate_than_at_its_start_are_refused() -> None:
    with pytest.raises(InputRejected, match="50 of 40"):
        completion_rate(50, 40)
