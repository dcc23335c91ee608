"""Forms that people really use are stored as they were read, and every one can be filled page by page."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.shared import SHARED, needs_shared
from tests.survey.conftest import NOW

from plait.formats.questionnaires.xlsform import read_xlsform
from plait.methods.survey.skiplogic import shown_items
from plait.records.problem import InputRejected
from plait.study.models import Study
from plait.survey.answering.asking import asked, next_page, pages_of
from plait.survey.questionnaires import actions, queries

pytestmark = [needs_shared, pytest.mark.django_db]
FORMS = sorted((SHARED / "xlsforms").rglob("*.xls*"))


def test_every_form_that_is_read_is_stored_and_put_to_people_whole(study: Study) -> None:
    n_stored = 0
    for path in FORMS:
        try:
            record = read_xlsform(path.read_bytes(), name=path.name)
        except InputRejected:
            continue
        if not any(item.is_asked for item in record.items):
            continue
        stored = queries.record_of(actions.create_questionnaire(study=study, record=record))
        without_rows = replace(record, items=tuple(replace(item, row=None) for item in record.items))
        assert stored == without_rows, path.name
        pages = pages_of(stored)
        on_pages = [item.name for page in pages for item in page.items]
        assert on_pages == [item.name for item in record.items if item.kind != "calculate"], path.name
        first = next_page(pages, shown_items(stored, {}, today=NOW.date()))
        assert first is None or asked(first.items, {})
        n_stored += 1
    assert n_stored >= 4
