"""The example folders fit the open data that they point to."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from plait.records.questionnaire import ItemKind
from plait.workbench.study_folder import StudyFolder, read_study_folder
from tests.shared import ROOT, SHARED, needs_shared

EXAMPLES = ROOT / "examples"

pytestmark = needs_shared


def read_beside_the_data(name: str, home: Path) -> StudyFolder:
    """An example as it reads when the shared data lies where its paths say."""
    own = home / "checkout" / "examples" / name
    own.mkdir(parents=True)
    (home / "shared").symlink_to(SHARED.resolve())
    (own / "study.toml").write_bytes((EXAMPLES / name / "study.toml").read_bytes())
    return read_study_folder(own)


@pytest.fixture(scope="module")
def interviews(tmp_path_factory: pytest.TempPathFactory) -> StudyFolder:
    return read_beside_the_data("fabrication-interviews", tmp_path_factory.mktemp("interviews"))


@pytest.fixture(scope="module")
def survey(tmp_path_factory: pytest.TempPathFactory) -> StudyFolder:
    return read_beside_the_data("gbhs", tmp_path_factory.mktemp("survey"))


@pytest.mark.parametrize("name", ["interviews", "survey"])
def test_every_item_is_a_column_of_the_responses(name: str, request: pytest.FixtureRequest) -> None:
    read: StudyFolder = request.getfixturevalue(name)
    assert read.questionnaire is not None
    assert read.responses is not None
    assert {item.name for item in read.questionnaire.items} <= set(read.responses.columns)


def test_18_interviews_have_598_marks_placed_and_15_left_out(interviews: StudyFolder) -> None:
    [marks] = interviews.codings
    assert len(interviews.transcripts) == 18
    assert (len(marks.rows), marks.n_without_place) == (598, 15)


def test_the_marks_lie_at_their_words(interviews: StudyFolder) -> None:
    texts = {each.code: each.transcript.text for each in interviews.transcripts}
    [marks] = interviews.codings
    assert all(texts[row.interview_code][row.start : row.end] == row.text for row in marks.rows)


def test_the_people_rate_themselves_between_whole_numbers_too(interviews: StudyFolder) -> None:
    assert interviews.questionnaire is not None
    assert interviews.questionnaire.item("stat_knowledge").kind is ItemKind.DECIMAL
    assert interviews.responses is not None
    assert "7.5" in interviews.responses["stat_knowledge"].to_list()


def test_the_survey_has_10952_responses(survey: StudyFolder) -> None:
    assert survey.responses is not None
    assert survey.responses.height == 10_952


def test_the_survey_has_its_ordered_items_and_those_with_several_answers(survey: StudyFolder) -> None:
    assert survey.questionnaire is not None
    kinds = Counter(item.kind for item in survey.questionnaire.items)
    assert sum(item.ordered for item in survey.questionnaire.items) == 68
    assert kinds[ItemKind.SELECT_MULTIPLE] == 8
