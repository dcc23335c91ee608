from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.shared import SHARED, needs_shared

from plait.methods.figures.check import Claim, check_text, joint_bases
from plait.methods.survey.rounding import Rounding
from plait.records.problem import InputRejected


def impossible(text: str, **known: object) -> list[str]:
    return [claim.text for claim in check_text(text, **known) if claim.verdict == "impossible"]  # type: ignore[arg-type]


def only(text: str) -> Claim:
    (claim,) = check_text(text)
    return claim


# --- the three figures that cannot be true ------------------------------------------------------------------


def test_a_response_of_27_percent_with_34_of_114_is_impossible_and_says_what_would_be_true() -> None:
    claim = only("Of 114 leads, 34 replied, a response of 27% (n = 34)")
    assert claim.verdict == "impossible"
    assert claim.reason == "34 of 114 is 29.8 %, not 27 %. 27 % would be 31 of 114, or 34 of 124 to 128."
    assert [str(fit) for fit in claim.fits] == ["31 of 114", *(f"34 of {n}" for n in range(124, 129))]


def test_70_percent_of_34_is_cut_off_13_is_impossible_and_both_point_to_23_or_30_answers() -> None:
    claims = check_text("Of the 34 respondents, 70% strongly agreed with the first and 13% with the second statement.")
    assert [claim.verdict for claim in claims] == ["rounding", "impossible"]
    assert all("possible together for n = 23 or 30" in claim.reason for claim in claims)


def test_half_up_gives_23_or_30_truncation_30_alone_and_rounding_up_33() -> None:
    claims = check_text("Of the 34 respondents, 70% strongly agreed with the first and 13% with the second statement.")
    by_n = {base.n: base for base in joint_bases(claims, roundings=tuple(Rounding))}
    assert [n for n in by_n if n >= 23] == [23, 30, 33]
    assert Rounding.TRUNCATED not in by_n[23].roundings
    assert {Rounding.HALF_UP, Rounding.HALF_EVEN, Rounding.TRUNCATED} <= set(by_n[30].roundings)
    assert by_n[33].roundings == (Rounding.UP,)
    assert [(base.n, base.counts) for base in joint_bases(claims)] == [(23, ((16,), (3,))), (30, ((21,), (4,)))]


def test_70_percent_of_34_is_explained_by_cutting_off() -> None:
    claim = only("70% of the 34 leads agreed.")
    assert (claim.verdict, claim.reason) == ("rounding", "24 of 34 is 70.6 %: 70 % is only cut off.")


def test_what_the_reader_knows_makes_an_abstract_checkable() -> None:
    abstract = "All leads were asked. Response was 27% (n = 34). 70% strongly agreed, 13% strongly agreed otherwise."
    assert impossible(abstract) == []
    assert impossible(abstract, bases={"respondents": 34}, population=114) == ["27% (n = 34)", "13%"]


def test_joint_bases_use_stated_counts() -> None:
    claims = check_text("Of 30 answers, 21 (70%) were yes; 13% of 30 were no.")
    assert [base.n for base in joint_bases(claims, up_to=40)] == [30]


def test_joint_bases_need_a_percentage() -> None:
    with pytest.raises(InputRejected):
        joint_bases([])


# --- parts of a whole --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        # 24 + 8 of 34 leave 2, which is 6 %.
        ("Of the 34 respondents, 71% agreed, 24% did not and the remaining 9% did not say.", ["9%"]),
        ("Of the 34 respondents, 71% agreed, 24% did not and the remaining 6% did not say.", []),
        ("Of the 34 respondents, 24 (71%) agreed and the other 9 (26%) did not.", ["9 (26%)"]),
        ("Of the 34 respondents, 71% agreed, and 26% of the others were unsure.", []),
        ("Of the 34 respondents, 71% agreed, 24% did not and 3% did not say.", []),
    ],
)
def test_what_is_called_the_rest_must_make_up_the_whole(text: str, wrong: list[str]) -> None:
    assert impossible(text) == wrong


def test_parts_that_miss_the_whole_by_one_person_are_told_of_but_may_be_true() -> None:
    # 30 % of 114 is 34 alone and 39 % is 44 or 45, so at most 113 people are named; one may have said nothing.
    last = check_text("Of 114 leads, 30% agreed, 30% were unsure and 39% disagreed.")[-1]
    assert last.verdict == "possible"
    assert last.reason.endswith(
        "With the other parts of the sentence (34 + 34 + 44 or 45) it does not make up all 114."
    )


def test_parts_that_make_up_the_whole_are_not_spoken_of() -> None:
    assert "other parts" not in check_text("Of 114 leads, 33% agreed, 33% were unsure and 33% disagreed.")[-1].reason


# --- twenty planted errors --------------------------------------------------------------------------------------

PLANTED = (
    ("In spring, 34 of 114 leads (27%) returned the form.", "34 of 114 leads (27%)"),
    ("Nurses made up 41% (14/36) of them.", "41% (14/36)"),
    ("Of 36 nurses, 12 (30%) had trained abroad.", "12 (30%)"),
    ("Among the 25 doctors, 33% spoke a second language.", "33%"),
    ("Thirteen of 12 interviewees described a change.", "Thirteen of 12"),
    ("Nearly all sites kept a log: 57 of 60 (96.0%).", "57 of 60 (96.0%)"),
    ("Managers replied less often, 8 of 22 (38.4 %).", "8 of 22 (38.4 %)"),
    ("More than half (17 of 36) had seen a new idea.", "17 of 36"),
    ("We invited 60 midwives; 21 (40%) came.", "21 (40%)"),
    ("Replies came from 19 (50%) of 36 clinics.", "19 (50%) of 36"),
    ("Seventeen of 40 trainees (45%) stayed on.", "Seventeen of 40 trainees (45%)"),
    ("Over 50% (18 of 36) had a mentor.", "50% (18 of 36)"),
    ("Two thirds of the wards (9 of 20) had a plan.", "9 of 20"),
    ("Of 48 cooks, 20 replied, a response rate of 38%.", "20 replied, a response rate of 38%"),
    ("We heard from 62 per cent (31 of 49) of drivers.", "62 per cent (31 of 49)"),
    ("In Ghana 11,5 % (3 of 27) had left.", "11,5 % (3 of 27)"),
    ("On the 5-point scale trust was high (M = 4.13, SD = 0.90, n = 12).", "M = 4.13, SD = 0.90, n = 12"),
    ("The groups differed, t(28) = 1.20, p = .03.", "t(28) = 1.20, p = .03"),
    ("Use was linked to rank, chi2(1, N = 114) = 4.20, p = .40.", "chi2(1, N = 114) = 4.20, p = .40"),
    ("Of 90 porters, 45 replied, of whom 20 (40%) had a contract.", "20 (40%)"),
)
SOUND = (
    "The study ran from 3 May 2017 to 12/09/2018 (ethics number 17-0248; pp. 34-45).",
    "Of 114 leads, 34 replied (29.8%; 95% CI 22.2% to 38.8%).",
    "At 24 of 34 (70.6 %), support was common, 10 of 34 (29.4\u00a0%) disagreed.",
    "Two of them left, one third of the 34 agreed, and 2 of the 12 interviews were by telephone.",
    "About 30% (34 of 114) and more than 25% (34 of 114) are both true.",
    "In 2016, 27% (31/114) had done so; in 2017 it rose by 12%.",
    "Blood pressure was 120/80, the line was open 24/7, and item 14 of 12 May was late.",
    "A p value of 0.03 at the 5% level with 80% power is usual (see page 34 of 114, Table 3 and Figure 2).",
    "Of 36 nurses, 20 worked in Malawi, of whom 12 (60%) were men.",
    "The mean age was 43.27 years (SD 10.12; n = 34); on a 7-point scale the mean was 4.50 (SD 1.29, n = 4).",
    "They differed, t(28) = 2.20, p = .036, and F(2, 56) = 4.10, p < .05.",
    "Most (18 of 34) agreed, fewer than half (16 of 34) did not, and a third (12 of 34) were unsure.",
)


def test_all_twenty_planted_errors_are_found_and_nothing_else() -> None:
    mixed = [line for pair in zip(SOUND, (text for text, _ in PLANTED[:12]), strict=True) for line in pair]
    text = " ".join([*mixed, *(text for text, _ in PLANTED[12:])])
    assert impossible(text) == [words for _, words in PLANTED]


@pytest.mark.parametrize(("sentence", "words"), PLANTED)
def test_each_planted_error_is_found_alone(sentence: str, words: str) -> None:
    assert impossible(sentence) == [words]


@pytest.mark.parametrize("sentence", SOUND)
def test_sound_sentences_raise_no_alarm(sentence: str) -> None:
    assert impossible(sentence) == []


@pytest.mark.parametrize("sentence", SOUND)
def test_sound_sentences_raise_no_alarm_for_a_reader_who_knows_the_frame(sentence: str) -> None:
    assert impossible(sentence, population=114) == []


# --- reading ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("space", ["", " ", "\u00a0", "\u2009", "\u202f"])
def test_any_space_may_stand_before_the_percent_sign(space: str) -> None:
    assert only(f"We reached 34 of 114 (29.8{space}%).").verdict == "possible"
    assert only(f"We reached 34 of 114 (27.8{space}%).").verdict == "impossible"


def test_a_comma_before_one_or_two_digits_is_decimal() -> None:
    assert only("Es antworteten 34 of 114 (29,8 %).").percent == "29.8"


def test_a_comma_before_three_digits_is_decimal_only_when_said_so() -> None:
    text = "We reached 34 of 114 (29,825 %)."
    assert check_text(text, decimal_comma=True)[0].verdict == "possible"
    assert check_text(text)[0].verdict == "impossible"


@pytest.mark.parametrize(
    "sentence",
    [
        "34/114 ({}%) took part.",
        "34 of the 114 leads ({}%) took part.",
        "{}% (34/114) of leads took part.",
        "{}% (n=34) of 114 leads took part.",
        "{}% (34) of 114 leads took part.",
        "{} percent, 34 of 114, took part.",
        "34 leads ({}%) of the 114 took part.",
        "Thirty-four of 114 leads ({}%) took part.",
        "114 leads were invited and 34 replied ({}%).",
        "Of 114 leads, {}% (95% CI 20 to 38; n = 34) took part.",
    ],
)
def test_a_percentage_is_tied_to_its_count_however_it_is_put(sentence: str) -> None:
    def share(percent: str) -> Claim:
        (claim,) = (claim for claim in check_text(sentence.format(percent)) if claim.percent)
        return claim

    assert share("29.8").verdict == "possible"
    claim = share("27")
    assert (claim.verdict, claim.k, claim.n) == ("impossible", 34, 114)


def test_places_are_code_points_and_the_text_is_that_of_the_place() -> None:
    text = "Zoë 😀 wrote. So did 34 of 114 (27%)."
    claim = only(text)
    assert text[claim.start : claim.end] == claim.text == "34 of 114 (27%)"


def test_a_percentage_without_a_base_is_not_checkable() -> None:
    assert only("A share of 27% agreed.").verdict == "not checkable"
    assert only("A share of 27% (n = 34) agreed.").reason.endswith("It would fit 34 of 124 to 128.")


def test_a_count_that_fits_another_group_of_the_sentence_is_not_flagged() -> None:
    claim = only("Of 34 respondents, 20 worked in Malawi, and 12 (60%) were nurses.")
    assert (claim.verdict, claim.n) == ("possible", 20)


def test_a_weighted_percentage_need_not_match_its_count() -> None:
    assert only("The weighted share was 27% (34 of 114).").verdict == "not checkable"


def test_more_people_than_planned_is_not_flagged() -> None:
    assert only("We recruited 150 of 100 planned people.").verdict == "not checkable"


def test_what_is_only_cut_off_or_rounded_up_has_a_verdict_of_its_own() -> None:
    assert only("Of the 34 respondents, 24 (70%) agreed.").reason.endswith("70 % is only cut off.")
    assert only("Of the 34 respondents, 10 (30%) agreed.").reason.endswith("30 % is only rounded up.")


def test_a_mean_outside_its_scale_is_impossible() -> None:
    assert impossible("Rated on a 1 to 5 scale, the mean was 5.40 (n = 10).") == ["mean was 5.40 (n = 10"]


def test_a_base_of_nobody_is_rejected_with_every_problem() -> None:
    with pytest.raises(InputRejected) as caught:
        check_text("70% agreed.", bases={"leads": 0}, population=-1)
    assert len(caught.value.problems) == 2


@given(st.integers(1, 400).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))), st.integers(0, 2))
def test_true_percentages_are_never_flagged(count: tuple[int, int], decimals: int) -> None:
    k, n = count
    share = f"{100 * k / n:.{decimals}f}"
    assert (
        impossible(f"Of {n} leads, {k} ({share}%) agreed; that is {k} of {n} ({share}%), or {share}% (n = {k}).") == []
    )


@given(st.text(alphabet="0123456789 %().,/=nNof–ofCI-\u202f\u00a0Mtp<χ²\n", max_size=120))
def test_no_text_breaks_the_check(text: str) -> None:
    for claim in check_text(text, population=114):
        assert text[claim.start : claim.end] == claim.text


@pytest.mark.parametrize(
    "piece",
    [
        "34 of ", "27% (", "n = 34 ", "of 34 leads 27% ", "M = 3.45, ", "t(28) = 2.20, ", "of these 34 (27%), ",
        "one main reason 27% ", "| 24 | 70% |\n", "a\t24 (70%)\n", "we invited 34, a response rate of 27% (n = 9). ",
    ],
)  # fmt: skip
def test_long_hostile_texts_take_linear_time(piece: str) -> None:
    def seconds(n_pieces: int) -> float:
        started = time.process_time()
        check_text(piece * n_pieces)
        return time.process_time() - started

    # Fifty times as long a text takes fifty times as long, not 2,500 times; room for ten times that.
    # The best of three: what is loaded or tidied up meanwhile is no work on the text.
    assert min(seconds(2_500) for _ in range(3)) < 500 * min(seconds(50) for _ in range(5))


@pytest.mark.parametrize(
    "sentence",
    [
        "Of 114 leads, 34 were eligible (29.8%).",
        "It was confirmed in 42 of\n      the 114 plants (37%), and in soil.",
        "We kept 2 865 of 2 867 records.",
        "Both fit: 21/30=70.0%, 4/30=13.3%.",
        "It was seen in three quarters of them (77%).",
        "An increase of 1 μg was tied to a share of 0.55% (95% CI 0.29 to 0.80) in one group, 0.44% in the other.",
        "An average of 59% and 50%, respectively, was kept.",
        "The buffer of 125 µl held 0.2% salt.",
    ],
)
def test_laboratory_and_wrapped_prose_raises_no_alarm(sentence: str) -> None:
    assert impossible(sentence) == []


@needs_shared
def test_real_abstracts_raise_three_alarms_two_of_them_of_rounding() -> None:
    found = set()
    for path in sorted((SHARED / "references").iterdir()):
        if path.suffix in (".ris", ".nbib") or path.name.endswith("endnote.xml"):
            text = path.read_text(encoding="utf-8", errors="replace")[:400_000]
            found |= {
                (claim.k, claim.n, claim.percent, claim.verdict)
                for claim in check_text(text)
                if claim.verdict in ("impossible", "rounding") and claim.percent
            }
    assert found >= {(36, 44, "81.9", "rounding"), (58, 113, "53", "impossible"), (59, 115, "52", "rounding")}
    assert len([each for each in found if each[-1] == "impossible"]) == 1
