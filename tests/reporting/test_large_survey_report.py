"""The report of a real survey of nearly 11,000 people and 107 items."""

from __future__ import annotations

from time import process_time

import pytest

from plait.formats.questionnaires.data_dictionary import questionnaire_from_dictionary
from plait.formats.tables.csv_table import read_columns, read_table
from plait.records.document import DocumentTable
from plait.reporting.checking import checked_figures
from plait.reporting.queries import study_report
from plait.reporting.rendering import report_file
from plait.study.models import Study
from plait.survey.questionnaires.actions import create_questionnaire
from plait.survey.responses.importing import import_responses
from tests.findings.small_study import NOW
from tests.shared import SHARED, needs_shared

pytestmark = [needs_shared, pytest.mark.django_db]
FOLDER = SHARED / "opendata" / "gbhs"
SAMPLE = 300


def test_a_survey_alone_makes_a_quick_report_without_an_impossible_figure(study: Study) -> None:
    data = read_columns((FOLDER / "gbhs_english_sample300.csv").read_bytes(), name="sample.csv")
    dictionary = read_table((FOLDER / "data_dictionary.csv").read_bytes(), name="data_dictionary.csv")
    record = questionnaire_from_dictionary(
        dictionary, title="Brain health", label="item_text", choices="levels", data=data
    )
    questionnaire = create_questionnaire(study=study, record=record)
    import_responses(questionnaire=questionnaire, data=data, id_column="submission_id", now=NOW)
    began = process_time()
    document = study_report(study, now=NOW)
    claims = checked_figures(document)
    page = report_file(document, "html").decode()
    assert process_time() - began < 10
    assert len(claims) > 300
    assert [claim.text for claim in claims if claim.verdict == "impossible"] == []
    assert f"{SAMPLE} responses" in page
    assert sum(isinstance(block, DocumentTable) for block in document.blocks) > 20
