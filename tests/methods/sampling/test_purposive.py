from __future__ import annotations

import csv
import json
from collections import Counter
from itertools import combinations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.shared import SHARED, needs_shared

from plait.methods.sampling.purposive import (
    Candidate,
    Draw,
    Limits,
    Quota,
    draw_extreme,
    draw_maximum_variation,
    draw_quotas,
    draw_random,
    draw_typical,
    replace,
)
from plait.records.problem import InputRejected

GOLDEN = SHARED / "golden" / "sampling"


def seeded(seed: int = 1) -> np.random.Generator:
    return np.random.default_rng(seed)


def staff(n_nurses: int = 8, n_doctors: int = 4) -> list[Candidate]:
    roles = ["nurse"] * n_nurses + ["doctor"] * n_doctors
    return [
        Candidate(f"P{place:02}", {"role": role, "country": "Malawi" if place % 3 else "Ghana"})
        for place, role in enumerate(roles)
    ]


def roles_of(draw: Draw, people: list[Candidate]) -> Counter[str]:
    by_id = {person.id: person for person in people}
    return Counter(by_id[code].attributes["role"] for code in draw.ids)


def problems_of(people: list[Candidate], size: int, limits: Limits) -> list[str]:
    with pytest.raises(InputRejected) as caught:
        draw_quotas(people, size, seeded(), limits=limits)
    return [str(problem) for problem in caught.value.problems]


def best_coverage(people: list[Candidate], size: int) -> tuple[int, int]:
    """The most categories, and the most pairs with them, by trying every choice."""

    def covered(chosen: tuple[Candidate, ...]) -> tuple[int, int]:
        held = [sorted(person.attributes.items()) for person in chosen]
        categories = {each for own in held for each in own}
        return len(categories), len({pair for own in held for pair in combinations(own, 2)})

    return max(covered(chosen) for chosen in combinations(people, size))


# --- random ------------------------------------------------------------------------------------------------


def test_proportional_strata_get_places_by_their_size() -> None:
    people = staff(8, 4)
    assert roles_of(draw_random(people, 6, seeded(), strata=["role"]), people) == {"nurse": 4, "doctor": 2}


def test_the_largest_remainder_gets_the_last_place() -> None:
    people = staff(7, 4)  # 5 x 7/11 = 3.18 and 5 x 4/11 = 1.82
    assert roles_of(draw_random(people, 5, seeded(), strata=["role"]), people) == {"nurse": 3, "doctor": 2}


def test_equal_strata_get_the_same_number_until_one_is_used_up() -> None:
    people = staff(10, 2)
    draw = draw_random(people, 6, seeded(), strata=["role"], allocation="equal")
    assert roles_of(draw, people) == {"nurse": 4, "doctor": 2}


def test_everybody_can_be_chosen() -> None:
    people = staff()
    assert draw_random(people, len(people), seeded()).reserves == ()


def test_every_person_is_drawn_about_equally_often_without_strata() -> None:
    people = staff(6, 4)
    rng = seeded()
    counts = Counter(code for _ in range(400) for code in draw_random(people, 3, rng).ids)
    assert all(80 <= counts[person.id] <= 165 for person in people)  # 120 expected, sd 9


def test_must_haves_count_within_their_stratum() -> None:
    people = staff(8, 4)
    draw = draw_random(people, 3, seeded(), strata=["role"], limits=Limits(must=frozenset({"P09", "P10", "P11"})))
    assert draw.ids == ("P09", "P10", "P11")


def test_a_named_person_has_that_reason() -> None:
    draw = draw_random(staff(), 3, seeded(), limits=Limits(must=frozenset({"P05"})))
    reason = next(choice.reason for choice in draw.chosen if choice.id == "P05")
    assert reason.startswith("Named by the researcher.")


def test_random_refuses_quotas_rather_than_ignore_them() -> None:
    with pytest.raises(InputRejected, match="quotas"):
        draw_random(staff(), 3, seeded(), limits=Limits(quotas=(Quota("role", "nurse", 1),)))


# --- every design ------------------------------------------------------------------------------------------

DESIGNS = {
    "random": lambda people, rng: draw_random(people, 5, rng, strata=["role"]),
    "quotas": lambda people, rng: draw_quotas(
        people, 5, rng, limits=Limits(quotas=(Quota("role", "doctor", 2, 3), Quota("country", "Ghana", 1, 2)))
    ),
    "variation": lambda people, rng: draw_maximum_variation(people, 5, rng),
    "typical": lambda people, rng: draw_typical(people, 5, rng),
    "extreme": lambda people, rng: draw_extreme(people, 5, rng),
    "scored": lambda people, rng: draw_extreme(
        people, 5, rng, scores={person.id: 1.0 for person in people}, end="both"
    ),
}


@pytest.mark.parametrize("design", DESIGNS)
def test_the_same_seed_repeats_the_draw_whatever_the_order_of_the_input(design: str) -> None:
    people = staff(12, 6)
    shuffled = [people[place] for place in seeded(9).permutation(len(people))]
    assert DESIGNS[design](people, seeded(4)) == DESIGNS[design](shuffled, seeded(4))


@pytest.mark.parametrize("design", DESIGNS)
def test_another_seed_breaks_ties_another_way(design: str) -> None:
    people = staff(12, 6)
    assert len({DESIGNS[design](people, seeded(seed)).ids for seed in range(12)}) > 1


@pytest.mark.parametrize("design", DESIGNS)
def test_everybody_is_chosen_or_in_reserve_with_a_reason(design: str) -> None:
    people = staff(12, 6)
    draw = DESIGNS[design](people, seeded())
    everybody = [*draw.chosen, *draw.reserves]
    assert sorted(choice.id for choice in everybody) == sorted(person.id for person in people)
    assert all(choice.reason.endswith(".") and len(choice.reason) > 10 for choice in everybody)


# --- quotas ------------------------------------------------------------------------------------------------


def test_quotas_are_met() -> None:
    people = staff()
    limits = Limits(quotas=(Quota("role", "doctor", 3), Quota("country", "Ghana", 0, 1)))
    draw = draw_quotas(people, 5, seeded(), limits=limits)
    ghana = sum(person.attributes["country"] == "Ghana" for person in people if person.id in draw.ids)
    assert roles_of(draw, people)["doctor"] >= 3
    assert ghana <= 1


def test_a_quota_above_what_there_is_is_named() -> None:
    assert problems_of(staff(), 6, Limits(quotas=(Quota("role", "doctor", 5),))) == [
        "Quota 'role: doctor, at least 5': Only 4 of those who can be chosen have it. Ask for at most 4."
    ]


def test_all_problems_are_told_at_once() -> None:
    limits = Limits(
        must=frozenset({"P01", "nobody"}),
        must_not=frozenset({"P01"}),
        quotas=(Quota("role", "doctor", 5), Quota("country", "Ghana", 3, 2)),
    )
    assert len(problems_of(staff(), 40, limits)) == 6


def test_quotas_that_leave_too_little_room_are_told() -> None:
    limits = Limits(quotas=(Quota("role", "doctor", 0, 1), Quota("role", "nurse", 0, 2)))
    assert "leave room for 3 people, but 5" in problems_of(staff(), 5, limits)[0]


def test_quotas_that_clash_only_together_are_named() -> None:
    people = [Candidate("A", {"x": "1", "y": "1"}), Candidate("B", {"x": "2", "y": "2"})]
    limits = Limits(quotas=(Quota("x", "1", 1), Quota("y", "2", 1)))
    assert [line.split(":")[0] for line in problems_of(people, 1, limits)] == ["Quota 'x", "Quota 'y"]


def test_a_person_who_must_not_be_chosen_is_neither_chosen_nor_in_reserve() -> None:
    draw = draw_maximum_variation(staff(), 4, seeded(), limits=Limits(must_not=frozenset({"P00", "P08"})))
    assert not {"P00", "P08"} & {choice.id for choice in (*draw.chosen, *draw.reserves)}


def test_an_id_given_twice_is_rejected() -> None:
    with pytest.raises(InputRejected, match="2 times"):
        draw_random([Candidate("A", {}), Candidate("A", {})], 1, seeded())


def test_nobody_to_choose_from_is_rejected() -> None:
    with pytest.raises(InputRejected, match="nobody"):
        draw_maximum_variation([], 1, seeded())


def test_an_unknown_attribute_is_rejected() -> None:
    with pytest.raises(InputRejected, match="'ward'"):
        draw_maximum_variation(staff(), 2, seeded(), attributes=["ward"])


# --- maximum variation -------------------------------------------------------------------------------------


@settings(max_examples=25, deadline=None)
@given(
    st.lists(st.tuples(*[st.sampled_from("abc")] * 3), min_size=3, max_size=9),
    st.integers(1, 3),
    st.integers(0, 5),
)
def test_no_other_choice_covers_more(profiles: list[tuple[str, str, str]], size: int, seed: int) -> None:
    people = [Candidate(f"P{place}", dict(zip("xyz", values, strict=True))) for place, values in enumerate(profiles)]
    draw = draw_maximum_variation(people, size, seeded(seed))
    assert (draw.coverage.categories, draw.coverage.pairs) == best_coverage(people, size)
    assert draw.optimum_proven


def test_the_only_respondent_with_a_category_is_chosen_for_it() -> None:
    people = [*staff(), Candidate("P99", {"role": "midwife", "country": "Malawi"})]
    draw = draw_maximum_variation(people, 3, seeded())
    reason = next(choice.reason for choice in draw.chosen if choice.id == "P99")
    assert reason.startswith("The only respondent with role: midwife.")


def test_the_only_respondent_with_a_combination_is_chosen_for_it() -> None:
    rest = [
        Candidate(f"P{place}", {"country": country, "hospital": hospital})
        for place, (country, hospital) in enumerate(
            [("Malawi", "central"), ("Malawi", "central"), ("Ghana", "district"), ("Ghana", "central")] * 2
        )
    ]
    people = [*rest, Candidate("P9", {"country": "Malawi", "hospital": "district"})]
    draw = draw_maximum_variation(people, 4, seeded())
    reason = next(choice.reason for choice in draw.chosen if choice.id == "P9")
    assert reason.startswith("The only respondent with country: Malawi and hospital: district.")


def test_an_unknown_answer_is_no_category() -> None:
    people = [Candidate("A", {"x": ""}), Candidate("B", {"x": "1"})]
    assert draw_maximum_variation(people, 1, seeded()).ids == ("B",)


def test_variation_keeps_quotas_and_must_haves() -> None:
    people = staff()
    limits = Limits(must=frozenset({"P02"}), quotas=(Quota("role", "doctor", 0, 1),))
    draw = draw_maximum_variation(people, 4, seeded(), limits=limits)
    assert "P02" in draw.ids
    assert roles_of(draw, people)["doctor"] <= 1


def test_chance_does_not_cover_more_than_the_proven_optimum() -> None:
    rng = seeded()
    people = [Candidate(f"P{i:02}", {name: str(rng.integers(5)) for name in "abcd"}) for i in range(40)]
    draw = draw_maximum_variation(people, 6, rng)
    assert draw.benchmark.mean_categories <= draw.coverage.categories
    assert draw.benchmark.share_as_good < 0.05


@needs_shared
@pytest.mark.parametrize("place", range(4))
def test_real_respondents_reach_the_proven_optimum(place: int) -> None:
    case = json.loads((GOLDEN / "max_variation.json").read_text())["cases"][place]
    with (GOLDEN / case["file"]).open() as file:
        people = [
            Candidate(row["pid"], {name: row[name] for name in case["attributes"]}) for row in csv.DictReader(file)
        ]
    draw = draw_maximum_variation(people, case["k"], seeded())
    assert draw.optimum_proven
    assert draw.coverage.categories == case["optimal_categories"]
    assert draw.coverage.categories_available == case["available_categories"]
    assert draw.coverage.pairs == draw.most_pairs == case["optimal_pairs"]
    assert draw.coverage.pairs_available == case["available_pairs"]
    # Both means come from 200 random draws or so: standard error about 0.1 and 0.4.
    assert draw.benchmark.mean_categories == pytest.approx(case["mean_random_categories"], abs=0.5)
    assert draw.benchmark.mean_pairs == pytest.approx(case["mean_random_pairs"], abs=2.0)


# --- typical and extreme -----------------------------------------------------------------------------------


def test_typical_people_have_the_most_common_answers() -> None:
    people = [Candidate(f"P{i}", {"x": "common", "y": "common"}) for i in range(3)]
    people += [Candidate("P8", {"x": "rare", "y": "common"}), Candidate("P9", {"x": "rare", "y": "rare"})]
    draw = draw_typical(people, 3, seeded())
    assert draw.ids == ("P0", "P1", "P2")
    assert [choice.id for choice in draw.reserves] == ["P8", "P9"]
    assert draw.reserves[0].reason == "Has the most common category of 1 of 2 attributes; differs in x: rare."


def test_without_scores_the_most_unlike_are_extreme() -> None:
    people = [*staff(8, 0), Candidate("P99", {"role": "midwife", "country": "Togo"})]
    assert draw_extreme(people, 1, seeded()).ids == ("P99",)


def test_scores_choose_from_the_end_asked_for() -> None:
    people = staff(3, 3)
    scores = {person.id: float(place) for place, person in enumerate(people)}
    assert draw_extreme(people, 2, seeded(), scores=scores).ids == ("P04", "P05")
    assert draw_extreme(people, 2, seeded(), scores=scores, end="low").ids == ("P00", "P01")
    assert draw_extreme(people, 3, seeded(), scores=scores, end="both").ids == ("P00", "P04", "P05")


def test_people_without_a_score_are_not_extreme() -> None:
    draw = draw_extreme(staff(3, 3), 1, seeded(), scores={"P01": 2.0})
    assert (draw.ids, draw.reserves) == (("P01",), ())


def test_a_score_that_is_no_number_is_rejected() -> None:
    with pytest.raises(InputRejected, match="finite"):
        draw_extreme(staff(), 1, seeded(), scores={"P01": float("nan")})


def test_the_most_extreme_people_that_keep_a_quota() -> None:
    people = staff(4, 4)
    scores = {person.id: float(place) for place, person in enumerate(people)}
    limits = Limits(quotas=(Quota("role", "nurse", 1),))
    assert draw_extreme(people, 3, seeded(), scores=scores, limits=limits).ids == ("P03", "P06", "P07")


# --- replacement -------------------------------------------------------------------------------------------


def test_a_decliner_of_a_stratum_is_replaced_from_the_stratum() -> None:
    people = staff(8, 4)
    draw = draw_random(people, 6, seeded(), strata=["role"])
    doctor = next(code for code in draw.ids if code >= "P08")
    mended = replace(draw, doctor, people)
    assert roles_of(mended, people) == {"nurse": 4, "doctor": 2}
    assert mended.declined == (doctor,)
    new = (set(mended.ids) - set(draw.ids)).pop()
    assert f"Takes the place of {doctor}" in next(choice.reason for choice in mended.chosen if choice.id == new)


def test_the_reserve_that_covers_most_takes_the_place() -> None:
    rng = seeded(3)
    people = [Candidate(f"P{i:02}", {name: str(rng.integers(4)) for name in "abc"}) for i in range(20)]
    draw = draw_maximum_variation(people, 6, rng)
    declined = draw.ids[2]
    stay = [person for person in people if person.id in draw.ids and person.id != declined]
    options = [best_coverage([*stay, person], 6) for person in people if person.id not in draw.ids]
    mended = replace(draw, declined, people)
    assert (mended.coverage.categories, mended.coverage.pairs) == max(options)
    assert declined not in {choice.id for choice in (*mended.chosen, *mended.reserves)}


def test_a_replacement_keeps_the_quotas() -> None:
    people = staff(8, 4)
    limits = Limits(quotas=(Quota("role", "doctor", 3, 3),))
    draw = draw_quotas(people, 5, seeded(), limits=limits)
    doctor = next(code for code in draw.ids if code >= "P08")
    assert roles_of(replace(draw, doctor, people), people)["doctor"] == 3


def test_when_no_reserve_keeps_the_quotas_it_is_said() -> None:
    people = staff(8, 3)
    draw = draw_quotas(people, 5, seeded(), limits=Limits(quotas=(Quota("role", "doctor", 3),)))
    with pytest.raises(InputRejected, match="keep the quotas"):
        replace(draw, "P08", people)


def test_somebody_who_was_not_chosen_cannot_decline() -> None:
    draw = draw_random(staff(), 2, seeded())
    with pytest.raises(InputRejected, match="not chosen"):
        replace(draw, draw.reserves[0].id, staff())


def test_one_after_the_other_can_decline_until_the_reserve_is_empty() -> None:
    people = staff(3, 1)
    draw = draw_random(people, 2, seeded())
    for _ in range(2):
        draw = replace(draw, draw.ids[0], people)
    with pytest.raises(InputRejected, match="reserve is empty"):
        replace(draw, draw.ids[0], people)
