"""The example study that ships with the program: whole, consistent with itself, and plainly invented."""

from __future__ import annotations

import re
import runpy
import shutil
import tomllib
from collections import Counter
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from plait.formats.questionnaires.xlsform import read_xlsform
from plait.formats.references.any_format import read_references
from plait.formats.tables.csv_table import read_table
from plait.formats.transcripts.any_format import read_transcript
from plait.methods.figures.check import check_text
from plait.methods.sampling.purposive import Candidate, draw_maximum_variation
from plait.methods.survey.answers import check_answers
from plait.methods.survey.outcome_rates import CompletenessRule, Disposition, Progress
from plait.methods.survey.skiplogic import shown_items
from plait.records.questionnaire import ItemKind, Questionnaire
from plait.records.table import Table
from tests.shared import ROOT

STUDY = ROOT / "src" / "plait" / "workbench" / "example_study"
TODAY = date(2026, 3, 2)
CODERS = ("amara", "tom")


@pytest.fixture(scope="module")
def parts() -> dict[str, Any]:
    return tomllib.loads((STUDY / "study.toml").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def form() -> Questionnaire:
    return read_xlsform((STUDY / "questionnaire.xlsx").read_bytes(), name="questionnaire.xlsx")


def table(name: str) -> Table:
    return read_table((STUDY / name).read_bytes(), name=name)


def texts() -> dict[str, str]:
    paths = sorted((STUDY / "transcripts").glob("*.md"))
    return {path.stem: read_transcript(path.read_bytes(), name=path.name).text for path in paths}


def answers_of(row: Any, form: Questionnaire, missing: dict[str, str]) -> dict[str, str]:
    names = [item.name for item in form.items if item.is_asked]
    return {name: row[name] for name in names if row[name] and row[name] not in missing}


def outcome_of(answers: dict[str, str], form: Questionnaire) -> Disposition:
    asked = {item.name for item in form.items if item.is_asked}
    shown = frozenset(asked & set(shown_items(form, answers, today=TODAY)))
    return CompletenessRule(0.5, 0.8).judge(Progress(shown, frozenset(answers)))


def test_the_register_names_114_leads_in_20_countries_or_more() -> None:
    register = table("register.csv")
    assert len({row["id"] for row in register}) == 114
    assert len({row["country"] for row in register}) >= 20


def test_the_register_has_about_90_partnerships_each_in_one_country() -> None:
    countries = {(row["partnership"], row["country"]) for row in table("register.csv")}
    assert len(countries) == len({partnership for partnership, _ in countries}) == 90


def test_no_address_lies_outside_the_example_domain() -> None:
    files = [path for path in STUDY.rglob("*") if path.suffix in (".csv", ".md", ".toml", ".ris")]
    addresses = [found for path in files for found in re.findall(r"\S+@([\w.-]+)", path.read_text(encoding="utf-8"))]
    assert set(addresses) == {"example.org"}
    assert len(addresses) == 114


def test_the_questionnaire_asks_15_items(form: Questionnaire) -> None:
    assert sum(item.is_asked for item in form.items) == 15


def test_the_questionnaire_has_a_block_of_five_statements_with_five_ordered_levels(form: Questionnaire) -> None:
    block = [item for item in form.items if item.block == "mission"]
    assert len(block) == 5
    assert {(item.ordered, len(item.choices)) for item in block} == {(True, 5)}


def test_the_questionnaire_has_open_answers_and_conditions(form: Questionnaire) -> None:
    assert sum(item.kind is ItemKind.TEXT for item in form.items) == 3
    assert sum(bool(item.relevant) for item in form.items) == 4


def test_every_response_fits_the_questionnaire(parts: dict[str, Any], form: Questionnaire) -> None:
    missing = parts["responses"]["missing"]
    for row in table("responses.csv"):
        assert check_answers(form, answers_of(row, form, missing), today=TODAY, partial=True) == (), row["id"]


def test_34_answered_of_whom_30_finished(parts: dict[str, Any], form: Questionnaire) -> None:
    rows = [answers_of(row, form, parts["responses"]["missing"]) for row in table("responses.csv")]
    counted = Counter(outcome_of(answers, form) for answers in rows)
    assert counted == {Disposition.COMPLETE: 30, Disposition.PARTIAL: 4}


def test_some_answers_are_refused_and_some_not_known() -> None:
    cells = [row[column] for row in table("responses.csv") for column in table("responses.csv").columns]
    assert "-98" in cells
    assert "-99" in cells


def test_dispositions_are_of_leads_who_did_not_answer(parts: dict[str, Any]) -> None:
    noted = parts["responses"]["dispositions"]
    leads, answered = ({row["id"] for row in table(name)} for name in ("register.csv", "responses.csv"))
    assert set(noted) <= leads - answered
    assert set(noted.values()) == {"2.111", "3.30"}


@pytest.mark.parametrize("seed", [12, 1, 2])
def test_the_people_interviewed_are_those_whom_the_rule_draws_with_any_seed(parts: dict[str, Any], seed: int) -> None:
    strata = parts["sample"]["strata"]
    people = {row["id"]: row.cells for row in table("register.csv")}
    candidates = [
        Candidate(row["id"], {name: {**people[row["id"]], **row.cells}[name] for name in strata})
        for row in table("responses.csv")
    ]
    draw = draw_maximum_variation(candidates, 12, np.random.default_rng(seed), attributes=strata)
    assert draw.optimum_proven
    assert draw.ids == tuple(texts())


def test_twelve_transcripts_have_350_to_700_words_each() -> None:
    lengths = {code: len(text.split()) for code, text in texts().items()}
    assert len(lengths) == 12
    assert all(350 <= n_words <= 700 for n_words in lengths.values()), lengths


def test_every_turn_is_of_the_interviewer_or_of_the_participant() -> None:
    for path in (STUDY / "transcripts").glob("*.md"):
        turns = read_transcript(path.read_bytes(), name=path.name).turns
        assert [turn.speaker for turn in turns] == ["I", "P"] * (len(turns) // 2), path.name


def test_every_interview_has_a_session_after_the_draw(parts: dict[str, Any]) -> None:
    sessions = {row["code"]: date.fromisoformat(row["held_on"]) for row in table("sessions.csv")}
    assert set(sessions) == set(texts())
    assert min(sessions.values()) > parts["sample"]["date"]


@pytest.mark.parametrize("coder", CODERS)
def test_every_coding_holds_the_words_at_its_place(coder: str) -> None:
    found = texts()
    rows = table(f"codings_{coder}.csv").rows
    assert {row["id"] for row in rows} == set(found)
    for row in rows:
        assert found[row["id"]][int(row["start"]) : int(row["end"])] == row["text"]


@pytest.mark.parametrize("coder", CODERS)
def test_every_code_is_in_the_codebook_and_is_used(parts: dict[str, Any], coder: str) -> None:
    leaves = {code["name"] for code in parts["codes"] if "parent" in code}
    assert len(leaves) == 16
    assert {row["code"] for row in table(f"codings_{coder}.csv")} == leaves


def test_the_coders_agree_well_but_not_always() -> None:
    amara, tom = ({(row["id"], row["code"]) for row in table(f"codings_{coder}.csv")} for coder in CODERS)
    assert 0.7 < len(amara & tom) / len(amara | tom) < 0.95


def test_four_themes_share_out_the_codes(parts: dict[str, Any]) -> None:
    grouped = [name for theme in parts["themes"] for name in theme["codes"]]
    assert len(parts["themes"]) == 4
    assert sorted(grouped) == sorted(code["name"] for code in parts["codes"] if "parent" in code)


def test_every_cell_of_the_joint_display_is_judged_once_and_signed(parts: dict[str, Any]) -> None:
    [display] = parts["joint_displays"]
    cells = Counter((cell["row"], cell["group"]) for cell in display["cells"])
    wanted = {(theme, group["key"]) for theme in display["themes"] for group in display["groups"]}
    assert cells == dict.fromkeys(wanted, 1)
    assert all(cell["note"] and cell["by"] for cell in display["cells"])
    assert {cell["mark"] for cell in display["cells"]} == {"converge", "complement", "diverge", "silent"}


def test_every_quotation_cited_is_a_coding_of_a_transcript(parts: dict[str, Any]) -> None:
    coded = {(row["id"], row["code"]) for row in table("codings_amara.csv")}
    cited = [each for finding in parts["findings"] for each in finding["quotations"]]
    cited += [each for each in evidence_of(parts) if "transcript" in each]
    assert len(parts["findings"]) == 3
    assert all((each["transcript"], each["code"]) in coded for each in cited)


def evidence_of(parts: dict[str, Any]) -> list[dict[str, str]]:
    return [each for innovation in parts["innovations"] for each in innovation["evidence"]]


def test_ten_innovations_stand_on_ten_different_stages(parts: dict[str, Any]) -> None:
    last = [innovation["stages"][-1]["name"] for innovation in parts["innovations"]]
    assert len(last) == len(set(last)) == 10
    assert {"adopted", "spread", "rejected", "parked"} <= set(last)


def test_the_stages_of_an_innovation_stand_in_the_order_of_their_dates(parts: dict[str, Any]) -> None:
    for innovation in parts["innovations"]:
        dates = [stage["on"] for stage in innovation["stages"]]
        assert dates == sorted(dates), innovation["title"]


def test_the_observer_of_an_innovation_described_it_and_works_in_its_country(parts: dict[str, Any]) -> None:
    people = {row["id"]: row["country"] for row in table("register.csv")}
    described = {row["id"] for row in table("responses.csv") if row["innovation_text"]}
    for innovation in parts["innovations"]:
        assert people[innovation["observed_by"]] == innovation["country"]
        assert innovation["observed_by"] in described


def test_innovations_in_use_are_those_whose_observers_say_so(parts: dict[str, Any]) -> None:
    in_use = {row["id"] for row in table("responses.csv") if row["came_home"] == "in_use"}
    reached = {
        innovation["observed_by"]
        for innovation in parts["innovations"]
        if {"adopted", "spread"} & {stage["name"] for stage in innovation["stages"]}
    }
    assert reached == in_use


def test_twelve_papers_have_test_identifiers(parts: dict[str, Any]) -> None:
    found = read_references((STUDY / "papers.ris").read_bytes(), name="papers.ris")
    dois = {paper.doi for paper in found.papers}
    assert found.broken == ()
    assert len(dois) == 12
    assert all(doi.startswith("10.5555/") for doi in dois)
    assert {each["paper"] for each in evidence_of(parts) if "paper" in each} <= dois


def test_every_abstract_says_that_it_is_invented() -> None:
    found = read_references((STUDY / "papers.ris").read_bytes(), name="papers.ris")
    for paper in found.papers:
        assert "invented" in " ".join(section.text for section in paper.abstract).lower(), paper.title


def test_the_figure_check_shows_an_impossible_response_rate(parts: dict[str, Any]) -> None:
    [shown] = parts["figure_checks"]
    [claim] = check_text(shown["text"], bases=shown["bases"])
    assert claim.verdict == "impossible"
    assert claim.reason == "34 of 114 is 29.8 %, not 27 %. 27 % would be 31 of 114, or 34 of 124 to 128."


def test_every_file_that_the_study_names_is_there(parts: dict[str, Any]) -> None:
    named = [parts["register"]["file"], parts["questionnaire"]["xlsform"], parts["responses"]["file"]]
    named += [parts["transcripts"]["sessions"], *parts["library"]["files"]]
    named += [coding["file"] for coding in parts["codings"]]
    assert [name for name in named if not (STUDY / name).is_file()] == []


def test_the_script_makes_the_same_files_again(tmp_path: Path) -> None:
    script = runpy.run_path(str(ROOT / "scripts" / "make_example_study.py"))
    copy = tmp_path / "example_study"
    shutil.copytree(STUDY, copy)
    made = ["register.csv", "responses.csv", "codings_amara.csv", "codings_tom.csv"]
    for name in made:
        (copy / name).unlink()
    script["main"].__globals__["STUDY"] = copy
    script["main"]()
    assert [name for name in made if (copy / name).read_bytes() != (STUDY / name).read_bytes()] == []
