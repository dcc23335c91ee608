"""Sound figures of every kind that was once accused, and wrong ones of every kind that was once missed."""

from __future__ import annotations

import pytest

from plait.methods.figures.check import check_text

SOUND = (
    "Of 20 patients 15 eyes (37.5 %) were treated; of 20 schools 15 classes (37.5 %) took part.",
    "Burnout was measured with nine items on a 5-point Likert scale; the 20 residents scored a mean of 3.43.",
    "The hazard ratio was 0.72 (95% CI 0.55 to 0.94; p = 0.016), the difference 3.0 (95% CI -1.0 to 7.0; P=0.15).",
    "Median age was 44 years (IQR 38 to 61), mean age 41.3 years (SD 5.2; range 24 to 63).",
    "The mean number of visits per month was 2.35 (n = 19), the mean number of hours 2.35 (n = 19).",
    "They were followed for a mean of 5.2 years (range, 40-78 mo); attacks fell by 4.8 (95% CI 7.5 to 2.1).",
    "Of 474 patients 12% received either gold (n = 29) or lead (n = 28).",
    "We analysed 80 carers; 45% of carers (n = 36) were sons, and 28% of daughters (n = 36) worked.",
    "34 of 114 (298 ‰) replied, and 3\u200b4 of 114\u200b (29.8 %) came back. Of 114 leads, 10^30 % agreed.",
    (
        "Of the 88 boys and the 97 girls, 40 (45 %) and 58 (60 %) could swim, 11 (12.5 %) against 20 (20.6 "
        "%) had a boat."
    ),
    ("In the 41 controls the remission rate was 29.3 % (N = 12), and 55 % (N = 33) of the 60 cases relapsed."),
    ("Attendance rose by 14 % (from 50 to 57 visits a day), and mistakes were 22.4 % fewer in the 36 shops."),
    "Of 2,060 wells 306 (14.9 %) ran dry in 2016; 41 (2.0 %) were poisoned, about as many as in 2015 (23 [1.5 %]).",
    "Pain differed (chi(2) = 7.82, P = 0.05) among 96 people; so did sleep (chi2(1) = 5.02, p = .025).",
    (
        "The 3-year survival was 87.3 % (95 % CI 80.1 to 92.4) among 140 patients, with 17 deaths "
        "(Kaplan-Meier); recurrence was 12.9 %."
    ),
    (
        "Of 52 children, 26 had the 1 % cream and 26 a 0.1 % lotion; 14 of the 26 (54 %) slept. They took "
        "30 % of the weekly dose on Monday."
    ),
    ("Strain H1N1/2009 was found in four pens and type 3 in two. In ward 7 of hospital 2 78 % of the beds were full."),
    "We asked 900 shops. Of 210 (23.3 %) that joined, 170 (18.9 %) stayed, 81 % of those joined.",
    ("Sixty per cent of the 250 visitors came alone, of whom 40 % were men; of the 150, 60 (40 %) were men."),
    (
        "Nine schools took part. Three of these (33.3 %) stopped, and two of them (22.2 %) began again; two "
        "of the three (67 %) told us why."
    ),
    (
        "Of the three wards, the first had 92 % of its beds in use and the last 55 %. All five steps were "
        "taken in 61 % of cases."
    ),
    (
        "Of 15 480 calls, 2.6 % (n = 402) were late, and an ambulance came in 71 % of 9 310 cases; 1 204 of "
        "1 210 reports (99.5 %) were complete."
    ),
    (
        "Three hundred and six (85 %) of 360 fathers agreed; one hundred and eighty of the 306 (58.8 %) "
        "came, and ninety of them (50 %) twice."
    ),
    (
        "A drop of at least 20 % was a response; a score of ≥ 70 % was high. Of 640 people, 96 (15 %) were "
        "high; the power was 80 %."
    ),
    (
        "Weighted to the population, 41.3 % of the 510 respondents (unweighted n = 190) rented, and 8.7 % "
        "shared; unweighted it was 37.3 % (190 of 510)."
    ),
    (
        "Masks were worn by 412 (55 %) of the 2019 sample and 690 (77 %) of the 2021 sample. In 2018 45 % "
        "of 200 shops took part."
    ),
    (
        "We interviewed 18 nurses from 4 hospitals; 11 (61 %) were women. The interviews took 20 to 55 "
        "minutes. Coders agreed in 91 % of segments."
    ),
    (
        "Of 612 households approached, 428 (69.9%) took part; of these, 201 (47.0%) had a garden. Gardens "
        "were kept by 120 of 230 (52.2%) in the south and 81 of 198 (40.9%) in the north (RR 1.28, 95% CI "
        "1.03 to 1.58)."
    ),
    "Mean age was 61.7 years (SD 8.3). Compliance was 64.5% (78/121; 95% CI 55.2 to 73.0).",
    "Les 45 patients ont été inclus; 12 (26,7 %) sont sortis, dont 4 (33,3 %) pour des effets.",
    "There were 24 men (60%) and 16 women (40%).",
    "Twelve of the 20 (60 %) agreed, 5 (25 %) disagreed and 3 (15 %) did not say.",
    "In total 120 of 300 (40 %) answered by post, 180 (60 %) online.",
    "Sensitivity was 83.7 % and specificity 91.2 % in 76 patients.",
    ("The two groups had 84 and 79 people. Pain fell in 42 (50 %) and 30 (38 %), and 5 (6 %) in each had a rash."),
    "Of the 12,400 letters sent, 3.5 % came back (n = 434).",
    ("Patients received 5% glucose (n = 40) or saline (n = 42). Nausea occurred in 12 (30%) and 14 (33%)."),
    ("Between 2010 and 2015, 1,850 births took place, 46 (2.5 %) at home. In 2015 there were 410, 12 (2.9 %) at home."),
    ("Agreement was 88 % (kappa 0.76); 95 % of the variance was explained; the response rate was not given."),
    "A total of 56 interviews were done in 14 wards; nine wards (64 %) had two.",
    "About half of the 61 respondents (48 %) agreed; more than 60 % of the nurses did.",
    (
        "Eighty-two percent (n = 41) of the teachers and 75% (n = 30) of the pupils came; there were 50 "
        "teachers and 40 pupils."
    ),
    "HIV-1 was found in 12 of 40 (30 %), HCV genotype 1 in 7 (17.5 %).",
    "The 5-year cumulative incidence was 18.4% (23 events) in 150 women.",
    "The mean number of visits was 3.4 (SD 1.2) for 19 people; the median was 3.",
    "Mean BMI was 27.31 (SD 4.2) in 18 women.",
    "In 16 (24 %) of cases and 9 (13 %) of controls the test was positive.",
    "Sobre 120 alumnos, 48 (40 %) eran niñas, y de ellas 12 (25 %) repetían.",
    "Insgesamt nahmen 1.024 Personen teil, davon 512 (50,0 %) Frauen; 12,5 % waren über 80 Jahre alt.",
    "Of 300 pupils, 120 (40%) walked; 48 of the walkers (40%) lived within a mile, and 30 (63%) of these came alone.",
    "Among 84 men and 96 women, 21 (25%) and 32 (33%) sang; 53 (29%) in all.",
    (
        "Patients had drug A (n = 70), drug B (n = 68) or nothing (n = 71). Falls were seen in 14 (20%), 17 (25%) "
        "and 25 (35%)."
    ),
    "The 5% solution healed 18 (60%) of 30 ulcers and the 10% solution 21 (70%) of 30.",
    "Forty-four bakers were enrolled. In 2019, 12 (27%) closed; of 38 that were open in 2020, 9 (24%) closed.",
    "We enrolled 240 drivers. Data on sleep were missing for 15. Naps were taken by 90 (40%).",
    "We enrolled 240 drivers. Fifteen withdrew. Naps were taken by 90 (40%).",
    "A total of 75 women were enrolled. Among the mothers, 12 (41%) smoked.",
    "Of 60 people, 30 were in the north and 30 were with families.",
    "Of 60 people, 40 came from Rome and 30 came from farms.",
    "Of 120 children, 70 were in the hills and 60 in the summer camp.",
    (
        "A survey was sent to 400 clerks; 180 (45%) replied. Of those replying, 90 (50%) agreed to take part in "
        "talks, and 60 of these (67%) came."
    ),
    (
        "A survey was sent to 400 clerks; 180 (45%) replied. Ninety (50%) agreed to be called. Both groups said "
        "that 60% of respondents lie."
    ),
    "Die Umfrage ging an 200 Betriebe; 80 (40,0 %) antworteten. Von den Befragten waren 20 (25 %) Bäcker.",
    "Von 90 Schulen nahmen 60 teil (66,7 %).",
    "Das 140 mulheres, 35 (25%) eram mães e 70 (50%) tinham casa.",
    "De las 90 enfermeras, respondieron 60 (66,7 %); el 50 % de las encuestadas eran mujeres.",
    "Parmi les 64 élèves, 16 (25 %) étaient absents, dont 4 (25 %) malades.",
    "t(48) = 2.01, two-tailed p = .05; degrees of freedom = 2, 60, F = 3.15, p = .05; df = 3; chi2 = 7.81, p = .05.",
    "Model fit was good (df = 24, RMSEA = .04); t = 2.0 was the time.",
    "Twelve judges rated each cake from 1 to 10; the mean was 6.25, and prices had a mean of 3.47 pounds.",
    "The 30 cooks scored 1 to 5 and the 20 waiters 1 to 7; means were 3.47 and 4.15.",
    "We studied 1 250 births. In 50 (4.0%) the cord was short.10 Twins came in 25 (2.0%).",
    "Prevalence was 12% in 2001 and 15% in 2011; HIV-1 was found in 6 (12%) of 50 sera.",
    "Loss of ≥ 5% of weight was seen in 33 (55%) of 60, and of ≥ 10% in 12 (20%).",
    (
        "Three hundred women were studied. Sixty (40%) of the 150 given iron and 45 (30%) of the 150 given none "
        "were tired."
    ),
    "We studied 120 homes in two valleys. In the first, 20 (40%) had wells and in the second 21 (30%).",
    "We studied 120 homes. In villages 20 (30%) had wells.",
    "A total of 96 lambs were examined. Worms were found in 12 (24%) of the males and 10 (22%) of the females.",
    "A total of 200 visits were analysed. Errors were found in 41 (20.5%), and were severe in 8 (19.5%).",
    "All 90 managers were invited; 63 took part (response rate 70%), but 60 answered all (67%).",
    "All 90 managers were invited; 63 took part (response rate 70%; in 2010 it was 52%).",
    "We invited 90 managers; 63 (70%) took part. The majority (62%) were women, both in towns and villages.",
    "Of 114 asked, 34 answered; of respondents, 12 (35%) from both sexes were old.",
    "The HbA1c was 7.9% in the salt group (n = 40) and fell by 1.1% in the oil group (n = 41).",
    "Of the salt group (n = 40), 12 (30%) and of the oil group (n = 45), 9 (20%) were ill.",
    (
        "There were 12 falls (24%) in the north group (n = 50) and 15 in the south group (n = 50), of which 9 (60%)"
        " were bad."
    ),
    (
        "Of 60 cooks, 20 (33%) baked; among bakers, 5 (25%) in the night group (n = 12) and 15 (75%) in the day "
        "group left."
    ),
    "In ward A, 10 (40%) of the men's group (n = 25); in all 22 (44%) of 50.",
    "Forty (80%) were in the test group (n = 50 with data), and 35 in the other.",
    "We mailed 300 vets. In the end 120 (40%) responded; to the reminder, 30 (25%) responded.",
    "Of 120 ill dogs, 60 (50%) got the drug; 45 (75%) responded.",
    "A survey went to 200 clinics. Of 90 patients given iron, 63 (70%) responded.",
    "The form was mailed to 100 men and 120 women; 50 (50%) and 66 (55%) responded.",
    "Questionnaires were mailed to 150 parents. Sixty (40%) were returned unopened; 45 (50%) of the rest responded.",
    "We surveyed 90 tailors; 36 agreed with the first claim (40%) and 45 with the second (50%).",
    "Among participating schools, 12 (40%) were rural. We had written to 60 schools and 30 agreed.",
    "Of 200 people, 30 (15%) (12 men and 18 women) left, 10 (33%) early.",
    "Of 45 letters, 20 said yes and 25 said no; of 40 calls 30 said yes and 12 said both yes and no.",
    "In all, 40 flats were studied over 30 days. Mould was seen in 8 (20%) and lice in 3 (10%) of days.",
    "We studied 96 lambs, and six died. Worms were seen in 18 (20%).",
    "Eighty songs were analysed in 2010 and 90 in 2015. Rhymes were found in 45 (50%).",
    "We enrolled 150 women. Of the deliveries, 12 (9%) were breech.",
    "We enrolled 150 women. There were 130 live births. Twelve (9%) were early.",
    "Sixty patients (120 eyes) were studied. Pain was felt in 30 (25%).",
    "The 64 clubs met 128 times. In 32 (25%) nobody came.",
    "Of 80 votes, 41 (51%) were yes, 30 (38%) no, 9 (11%) blank.",
    "Von den 80 Stimmen waren 41 (51 %) ja. Es antworteten 60 Ämter (75 %).",
    "Das 40 escolas, 10 (25%) fecharam. Duas (20%) delas reabriram.",
    "Los dos grupos eran de 40 mujeres; 10 (25 %) fumaban.",
    "In df = 1 tests, t = 3 was large (p = .5).",
)


@pytest.mark.parametrize("text", SOUND)
def test_sound_figures_raise_no_alarm(text: str) -> None:
    assert [claim for claim in check_text(text) if claim.verdict in ("impossible", "doubtful", "rounding")] == []


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        (
            (
                "A form was sent to all 220 members of the union; one reminder followed. The response rate was 44 % "
                "(n = 91)."
            ),
            [("44 % (n = 91)", "impossible")],
        ),
        (
            "We wrote to 350 schools. 140 answered (46 %). Of the 140, 35 (25 %) had a garden.",
            [("140 answered (46 %)", "impossible")],
        ),
        (
            "All 81 students sat the test. Of these, 60 (74 %) passed and 12 (19 %) failed; 9 (11 %) left.",
            [("12 (19 %)", "impossible")],
        ),
        (
            ("Asked for the single most useful source, 52 % of the 98 named friends, 33 % books and 28 % the radio."),
            [("the single most useful source", "impossible")],
        ),
        (
            "The study had 75 farms: 31 in the valley, 28 on the coast and 21 in the hills.",
            [("31 in the valley, 28 on the coast and 21 in the hills", "impossible")],
        ),
        (
            "Nineteen managers rated it from 1 to 7; the mean was 4.44. The thirteen clerks gave it 5.15.",
            [("mean was 4.44", "impossible")],
        ),
        ("Fifteen people scored it from 0 to 10: mean 8.80, SD 4.10.", [("mean 8.80, SD 4.10", "impossible")]),
        (
            "Men (n = 60, 48%) and women (n = 64, 60%) of the 124 respondents were alike.",
            [("n = 64, 60%) of the 124", "impossible")],
        ),
        ("Use was 34 % (95 % CI 36 to 49 %), 51 of 150.", [("34 % (95 % CI 36 to 49 %)", "impossible")]),
        ("Rain mattered (RR 0.70, 95 % CI 0.81 to 1.20).", [("0.70, 95 % CI 0.81 to 1.20", "impossible")]),
        (
            "They differed, t(44) = 2.10, p = .11, F(2, 80) = 4.50, p = .30, r(30) = .60, p = .2.",
            [
                ("t(44) = 2.10, p = .11", "impossible"),
                ("F(2, 80) = 4.50, p = .30", "impossible"),
                ("r(30) = .60, p = .2", "impossible"),
            ],
        ),
        (
            "t(120) = 1.10, p = -.27; t(20) = 2.5, p < 0.000",
            [("t(120) = 1.10, p = -.27", "impossible"), ("t(20) = 2.5, p < 0.000", "impossible")],
        ),
        (
            "We analysed 240 letters: 131 from patients and 121 from families.",
            [("131 from patients and 121 from families", "impossible")],
        ),
        (
            (
                "Of 90 respondents who were asked to name one main barrier, 40 (44%) named time, 35 (39%) money and "
                "30 (33%) distance."
            ),
            [("name one main barrier", "impossible")],
        ),
        (
            "The adjusted difference was 2.2 points (95% CI 2.9 to 7.7, p = .01).",
            [("2.2 points (95% CI 2.9 to 7.7", "impossible")],
        ),
        (
            "On a 7-point scale the 14 tutors rated trust at a mean of 6.50 (SD 2.60, n = 14).",
            [("mean of 6.50 (SD 2.60, n = 14", "impossible")],
        ),
        (
            (
                "Methods: The questionnaire was mailed to every midwife of the district (n = 148). Results: In "
                "total 57 midwives responded (44 %). 60 % were content and 9 % of respondents planned to leave."
            ),
            [("57 midwives responded (44 %)", "impossible")],
        ),
        (
            (
                "Survey invitations were e-mailed to 114 leads (n = 114). Survey response rate was 27% (n = 34). "
                "The majority (70%) strongly agreed. Only 13% of respondents could name a practice."
            ),
            [("27% (n = 34)", "impossible"), ("70%", "rounding"), ("13%", "impossible")],
        ),
        ("We surveyed 66 nurses. Of them, 40 (51%) were tired.", [("40 (51%)", "impossible")]),
        (
            (
                "The trial took in 64 infants from 2 hospitals; 60 were weighed and 55 measured. Fever was seen in "
                "31 (60 %)."
            ),
            [("31 (60 %)", "doubtful")],
        ),
        ("The odds were higher (OR 2.60, 95 % CI 1.10 to 3.20).", [("2.60, 95 % CI 1.10 to 3.20", "doubtful")]),
        (
            "Of 37 cooks 25 (67 %) smoked and 12 (33 %) did not; of 29 guests 10 (34.4 %) stayed.",
            [("25 (67 %)", "rounding"), ("12 (33 %)", "rounding"), ("10 (34.4 %)", "rounding")],
        ),
        (
            (
                "Insgesamt nahmen 124 Personen an der Studie teil. Von den 124 Personen waren 62 (55 %) Frauen und "
                "der Rest war männlich."
            ),
            [("62 (55 %)", "impossible")],
        ),
        ("Parmi les 80 patients, 36 (41 %) fumaient et les autres ne fumaient pas.", [("36 (41 %)", "impossible")]),
        (
            "Participaram 90 enfermeiros. Dos 90, 30 (38 %) eram homens e os restantes mulheres.",
            [("30 (38 %)", "impossible")],
        ),
        ("De los 66 pacientes, 22 (39 %) fumaban y los otros no.", [("22 (39 %)", "impossible")]),
        (
            "The hazard ratio was 1.90 (95% CI 0.60–1.40). The difference was -3.1 kg (95% CI -2.8 to -1.2).",
            [("1.90 (95% CI 0.60–1.40)", "impossible"), ("-3.1 kg (95% CI -2.8 to -1.2)", "impossible")],
        ),
        (
            "Mean difference 5.6 mmHg (95% confidence interval 6.1 to 9.9).",
            [("5.6 mmHg (95% confidence interval 6.1 to 9.9)", "impossible")],
        ),
        (
            (
                "t(38) = 1.21, p ≤ .01; r(40) = .10, p = 3.6e-5; F(1, 1,204) = 1.10, p = .002; t = 2.20, df = 28, p "
                "= .30"
            ),
            [
                ("t(38) = 1.21, p ≤ .01", "impossible"),
                ("r(40) = .10, p = 3.6e-5", "impossible"),
                ("F(1, 1,204) = 1.10, p = .002", "impossible"),
                ("t = 2.20, df = 28, p = .30", "impossible"),
            ],
        ),
        (
            "χ2 (1, N = 90) = 0,84; p = 0,01 und die anderen der Gruppen, die mit den Werten nicht",
            [("χ2 (1, N = 90) = 0,84; p = 0,01", "impossible")],
        ),
        ("Eighteen users gave a mean rating of 3.47 on a 5-point scale.", [("mean rating of 3.47", "impossible")]),
        (
            (
                "The questionnaire was sent to 260 families. Results: 143 families replied (60%); of these, 71 "
                "(57%) had a car."
            ),
            [("143 families replied (60%)", "impossible"), ("71 (57%)", "impossible")],
        ),
        ("We randomised 120 people. Of those, 60 (50%) got tea and 51 (52%) coffee.", [("51 (52%)", "impossible")]),
        ("The group of 48 comprised 20 men and 31 women.", [("20 men and 31 women", "impossible")]),
        (
            "Thirty-two (64%) of 58 doctors and 20 of 25 nurses (72%) came.",
            [("Thirty-two (64%) of 58", "impossible"), ("20 of 25 nurses (72%)", "impossible")],
        ),
        (
            "Each of 80 people chose one main reason: 40 (50%) pay, 32 (40%) hours, 16 (20%) place.",
            [("chose one main reason", "impossible")],
        ),
        (
            "Of 57 pupils, 38 (66%) passed; 19 of 57 (34%) failed.",
            [("38 (66%)", "rounding"), ("19 of 57 (34%)", "rounding")],
        ),
        (
            "Of 90 shops, 51 were in the city and 44 in the country.",
            [("51 were in the city and 44 in the country", "impossible")],
        ),
        (
            "Among 150 letters, 81 came from men and 75 from women.",
            [("81 came from men and 75 from women", "impossible")],
        ),
        (
            "Of 60 guests, 25 were born in Ghana, 21 in Togo and 19 in Benin.",
            [("25 were born in Ghana, 21 in Togo and 19 in Benin", "impossible")],
        ),
        (
            "Seventy singers were interviewed. Twenty-two (36%) had lessons.",
            [("Twenty-two (36%)", "impossible")],
        ),
        (
            "A total of 88 letters were read over 14 weeks in 2011. Insults stood in 19 (25%).",
            [("19 (25%)", "impossible")],
        ),
        (
            "Talks were held with 36 clerks. They lasted an hour. Fourteen (47%) had applied elsewhere.",
            [("Fourteen (47%)", "doubtful")],
        ),
        (
            "All 64 clubs were invited; 40 took part (participation rate 59%).",
            [("40 took part (participation rate 59%)", "impossible")],
        ),
        (
            "We mailed 200 bakers; 90 took part, a participation rate of 49%.",
            [("90 took part, a participation rate of 49%", "impossible")],
        ),
        (
            "Nine tasters scored the wine from 1 to 20; the mean was 14.25.",
            [("mean was 14.25", "impossible")],
        ),
        (
            "Fourteen jurors gave grades between 1 and 6 (mean 3.22).",
            [("mean 3.22", "impossible")],
        ),
        (
            "Fewer did (df = 22, t = 2.07, p = .01); t(40) = 1.30, two-tailed p = .02.",
            [("df = 22, t = 2.07, p = .01", "impossible"), ("t(40) = 1.30, two-tailed p = .02", "impossible")],
        ),
        (
            "Von 90 Schulen antworteten 60 (61 %). 12,5 % der Befragten waren dagegen.",
            [("60 (61 %)", "impossible"), ("12,5 %", "impossible")],
        ),
        (
            "Das 140 mulheres, 35 (29%) eram mães.",
            [("35 (29%)", "impossible")],
        ),
        (
            "There were 30 bakers, of whom 45% (12) smoked and 43% [12] drank.",
            [("45% (12)", "impossible")],
        ),
        (
            "We wrote to 220 inns; 77 replied (35%). Among respondents, 25 (38%) were full.",
            [("25 (38%)", "impossible")],
        ),
        (
            "We wrote to 300 shops. 141 agreed to take part (47%). Of participating shops, 61% (n = 80) sold fish.",
            [("61% (n = 80)", "impossible")],
        ),
        (
            (
                "We mailed all heads of choirs (n = 96). The response rate was 40% (n = 38). Most (65%) felt that "
                "both sides learn."
            ),
            [("65%", "rounding")],
        ),
        (
            "Pain was felt by 29% of the salt group (n = 40) and 15 (55%) in the water group (n = 25).",
            [("29%", "impossible"), ("15 (55%)", "impossible")],
        ),
        (
            "We mailed the form to 120 nurses with a stamp. In the end 66 (61%) responded.",
            [("66 (61%)", "impossible")],
        ),
        (
            "The form was mailed to 120 nurses. 66 (61%) forms were returned.",
            [("66 (61%)", "impossible")],
        ),
        (
            "We looked at 150 flocks. In all, 74 flocks (57%) were infected with worms.",
            [("74 flocks (57%)", "impossible")],
        ),
        (
            "34 of 114 (27 ‰) replied, ٣٤ of ١١٤ (٢٧٪) agreed.",
            [("34 of 114 (27 ‰)", "impossible"), ("٣٤ of ١١٤ (٢٧٪)", "impossible")],
        ),
        ("The hazard ratio was 0.72 (95% CI 0.55 to 0.94; p = 0.21).", [("0.72 (95% CI 0.55 to 0.94", "doubtful")]),
        ("The odds ratio was 1.20 (95% CI 0.60 to 2.40; p < 0.001).", [("1.20 (95% CI 0.60 to 2.40", "doubtful")]),
        ("The mean difference was -2.1 (95% CI -3.9 to -0.3, p = 0.45).", [("-2.1 (95% CI -3.9 to -0.3", "doubtful")]),
        ("The rate was 2.2 (95% CI 5.2 to 3.1).", [("2.2 (95% CI 5.2 to 3.1)", "doubtful")]),
        ("Median age was 44 years (IQR 50 to 61).", [("Median age was 44 years (IQR 50 to 61", "impossible")]),
        ("The mean age was 41.3 years (range 44 to 63).", [("mean age was 41.3 years (range 44 to 63", "impossible")]),
        (
            "Chez les femmes l'OR était de 3,9 (IC à 95 % : 1,1–3,3) dans les services.",
            [("3,9 (IC à 95 % : 1,1–3,3)", "impossible")],
        ),
        ("La media fue 5,3 (IC del 95%: 0,4 a 4,2) para los hombres.", [("5,3 (IC del 95%: 0,4 a 4,2)", "impossible")]),
        (
            "The mean number of children was 2.35 (n = 19).",
            [("mean number of children was 2.35 (n = 19", "impossible")],
        ),
        ("Mean number of falls was 1.43 in 20 residents.", [("Mean number of falls was 1.43", "impossible")]),
        (
            "Mean satisfaction (1-5 scale) was 5.21 (SD 0.4) in 24 nurses.",
            [("Mean satisfaction (1-5 scale) was 5.21 (SD 0.4", "impossible")],
        ),
        ("It was liked (n = 10, M = 3.40, SD = -1.20).", [("SD = -1.20", "impossible")]),
        ("We analysed 80 carers; 35% of carers (n = 36) were sons.", [("35%", "doubtful")]),
        ("Eighty carers took part. 32% (24 carers) were sons.", [("32% (24", "impossible")]),
        ("Of 40 eyes, 15 eyes (47.5 %) were treated.", [("15 eyes (47.5 %)", "impossible")]),
    ],
)
def test_wrong_figures_are_found_and_no_others(text: str, wrong: list[tuple[str, str]]) -> None:
    found = [(claim.text, claim.verdict) for claim in check_text(text)]
    assert [each for each in found if each[1] in ("impossible", "doubtful", "rounding")] == wrong


def test_more_digits_than_any_number_of_people_has_are_no_number() -> None:
    for digits in ("9" * 5_000, "3" * 5_000 + ".5"):
        text = f"Of {digits} people 5 (3 %) agreed; {digits} % of 20; t(5) = {digits}; 34 of 114 (27 %) came."
        alarms = [claim.text for claim in check_text(text) if claim.verdict == "impossible"]
        assert alarms == ["34 of 114 (27 %)"]
