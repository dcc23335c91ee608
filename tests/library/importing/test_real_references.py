"""The shared reference files on their way through the library."""

from __future__ import annotations

import json

import pytest
from django.utils import timezone
from tests.shared import SHARED, needs_shared

from plait.commands.importing import import_files
from plait.formats.references.any_format import read_references
from plait.library.duplicates.actions import find_duplicates, undo_merge
from plait.library.duplicates.queries import merges_of, pairs_of
from plait.library.duplicates.tasks import merge_certain
from plait.library.papers.actions import paper_row
from plait.library.papers.models import Paper
from plait.library.papers.queries import paper_record
from plait.library.search.queries import search_papers
from plait.study.models import Account, Study

pytestmark = [needs_shared, pytest.mark.django_db]


def test_every_file_is_imported_with_its_true_count(study: Study) -> None:
    counts = json.loads((SHARED / "references" / "counts.json").read_text())
    wrong = {}
    for name, true in counts.items():
        if not true.get("records"):
            continue
        (told,) = import_files([SHARED / "references" / name], slug=study.slug)
        n_arrived = told.get("added", 0) + told.get("already_there", 0) + len(told.get("failed", ()))
        if n_arrived != true["records"]:
            wrong[name] = (n_arrived, true["records"])
    assert wrong == {}


def test_merging_what_is_certain_and_undoing_it_brings_every_record_back(study: Study, owner: Account) -> None:
    name = "asysd_dedupe_gold.csv"
    papers = read_references((SHARED / "references" / name).read_bytes(), name=name).papers[:300]
    Paper.objects.bulk_create([paper_row(study, paper) for paper in papers])
    before = {paper.pk: paper_record(paper) for paper in Paper.objects.all()}
    find_duplicates(study=study, now=timezone.now())
    n_merged = merge_certain(study, 1000)
    assert n_merged > 10
    assert Paper.objects.count() == len(before) - n_merged
    assert not pairs_of(study, certain=True).exists()
    for merge in merges_of(study):
        undo_merge(merge=merge, now=timezone.now())
    assert {paper.pk: paper_record(paper) for paper in Paper.objects.all()} == before
    assert search_papers(study, "title:the", owner).papers.count() > 0
