"""The limits, times and sizes that the documents tell are those of the program."""

from __future__ import annotations

import inspect

import pytest
from django.conf import settings

from plait.coding.codebook import MAX_DEPTH
from plait.coding.models import COLOURS
from plait.formats.questionnaires import xlsform
from plait.formats.references.any_format import _LARGEST_RDF, LARGEST_FILE
from plait.formats.tables.csv_table import read_table
from plait.formats.transcripts.any_format import MAX_BYTES as LARGEST_TRANSCRIPT
from plait.innovations.queries import CHOICES_SHOWN
from plait.jobs.models import Job
from plait.library.importing.views import IMPORTED_AT_ONCE, PREVIEWED_BYTES
from plait.library.learning.queries import LONGEST_PAUSE, REACH_BACK
from plait.library.phone.queries import MOST_DRAFTS, MOST_PAPERS, NEXT_PAPERS
from plait.library.screening.actions import DECISIONS_A_JOB, REFITTED_AT_ONCE
from plait.library.screening.queries import N_RANDOM
from plait.library.search.large_index import MOST_WITHOUT
from plait.methods import CompletenessRule, StoppingRule
from plait.pages.listing import PAGE_SIZE
from plait.reporting.parts import WORDS_OF_A_QUOTATION
from plait.sample.forms import DrawForm
from plait.server import N_THREADS, N_WORKERS
from plait.study.actions import INVITATION_LASTS, SIGN_IN_LINK_LASTS
from plait.survey.answering.asking import MAX_ITEMS
from plait.survey.invitations.actions import _TOKEN_LENGTH
from plait.survey.responses.views import N_CELLS_AT_ONCE
from plait.survey.tables.views import MOST_GROUPS
from tests.docs.documents import read

MEGABYTE = 1_000_000
RULE, STOPPING = CompletenessRule(), StoppingRule()
MOST_PEOPLE = inspect.signature(read_table).parameters["max_rows"].default
WORDS = {4: "four", 10: "ten", 12: "twelve"}
PAUSES = [settings.JOBS_RETRY_SECONDS * 2**n for n in range(3)]
(PASSWORD,) = (each["OPTIONS"]["min_length"] for each in settings.AUTH_PASSWORD_VALIDATORS if "OPTIONS" in each)

TOLD = [
    ("README.md", f"paged ({PAGE_SIZE} rows)"),
    ("coding.md", f"at most {MAX_DEPTH} levels, {WORDS[len(COLOURS)]} colours"),
    ("innovations.md", f"papers, {CHOICES_SHOWN} of each"),
    ("interviews.md", f"up to {LARGEST_TRANSCRIPT // MEGABYTE} MB"),
    ("jobs.md", f"imports of more than {N_CELLS_AT_ONCE:,} answers"),
    ("jobs.md", f"older than {settings.JOBS_DEAD_AFTER_SECONDS:g} seconds counts as dead"),
    ("jobs.md", f"after {WORDS[Job._meta.get_field('max_attempts').default]} attempts"),
    ("jobs.md", "waits {:g} seconds, then {:g}, then {:g}".format(*PAUSES)),
    ("library.md", f"{LARGEST_FILE // (1000 * MEGABYTE)} GB a file, read record by record"),
    ("library.md", f"{_LARGEST_RDF // MEGABYTE} MB of Zotero RDF"),
    ("library.md", f"A file above {PREVIEWED_BYTES // MEGABYTE} MB, or with more than {IMPORTED_AT_ONCE:,} papers"),
    ("library.md", f"A study with more than {MOST_WITHOUT:,} papers gets a search index"),
    ("library/learning.md", f"searched and opened in the last {REACH_BACK.total_seconds() / 3600:g} hours"),
    ("library/learning.md", f"pauses over {LONGEST_PAUSE.total_seconds() / 60:g} minutes left out"),
    ("library/phone.md", f"The last {MOST_PAPERS} saved, the next {NEXT_PAPERS} papers"),
    ("library/phone.md", f"your {MOST_DRAFTS} newest learning drafts"),
    ("library/screening.md", f"papers at random ({N_RANDOM} by default)"),
    ("library/screening.md", f"so many papers in a row were excluded ({STOPPING.quiet_run})"),
    ("library/screening.md", f"shows, at {100 * STOPPING.level:g} %, that the target"),
    ("library/screening.md", f"that the target ({100 * STOPPING.target_recall:g} %) is found"),
    ("library/screening.md", f"At most so many samples ({STOPPING.n_checks})"),
    ("library/screening.md", f"Up to {REFITTED_AT_ONCE} papers it is ranked anew after every verdict"),
    ("library/screening.md", f"above, by a job every {DECISIONS_A_JOB} verdicts"),
    ("members.md", f"and for {INVITATION_LASTS.days} days"),
    ("members.md", f"within {SIGN_IN_LINK_LASTS.total_seconds() / 3600:g} hours"),
    ("members.md", f"a password of at least {WORDS[PASSWORD]} characters"),
    ("register.md", f"At most {MOST_PEOPLE:,} rows and {settings.MAX_UPLOAD_BYTES // MEGABYTE} MB a file"),
    ("reporting.md", f"those nearest to {WORDS_OF_A_QUOTATION} words"),
    ("running.md", f"each of its {N_WORKERS * N_THREADS} threads"),
    ("sample.md", f"At most {DrawForm.base_fields['size'].max_value:,} people a draw"),
    ("survey.md", f"A link holds {_TOKEN_LENGTH} random letters and digits"),
    ("survey.md", f"Without groups, {MAX_ITEMS} items make one"),
    ("survey.md", f"**complete** from {RULE.complete_at}, **partial** from {RULE.partial_at}"),
    ("survey.md", f"(the {MOST_GROUPS} largest groups)"),
    ("survey.md", f"Large tables ({N_CELLS_AT_ONCE:,} cells)"),
    ("survey.md", "A form: {survey:,} rows, {choices:,} choices".format(**xlsform._MAX_ROWS)),
    ("survey.md", f"choices, {xlsform._MAX_BYTES // MEGABYTE} MB"),
]  # fmt: skip


@pytest.mark.parametrize(("page", "words"), TOLD)
def test_a_limit_told_is_that_of_the_program(page: str, words: str) -> None:
    assert words in " ".join(read(page).split())
