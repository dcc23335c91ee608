"""The limits, times and sizes that the documents tell are those of the program."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable
from datetime import timedelta
from math import log10

import pytest
from django.apps import apps
from django.conf import settings
from django.db.backends.postgresql.features import DatabaseFeatures
from django.test import RequestFactory
from scripts.environment import MIN_NODE, MIN_PYTHON

from plait.coding.codebook import MAX_DEPTH
from plait.coding.models import COLOURS
from plait.database import PAGE_WAITS, POSTGRESQL_WAITS, SQLITE_WAITS
from plait.findings.checking.actions import MOST_CHARACTERS as MOST_OF_A_SPEAKER
from plait.findings.quoting import WORDS_OF_A_QUOTATION
from plait.formats.questionnaires import xlsform
from plait.formats.references.any_format import _LARGEST_RDF, LARGEST_FILE
from plait.formats.references.csl_json import LARGEST_WHOLE
from plait.formats.tables.choosing import _SHEETS_SHOWN
from plait.formats.tables.csv_table import read_table
from plait.formats.tables.workbook import MOST_SHEETS
from plait.formats.transcripts.any_format import MAX_BYTES as LARGEST_TRANSCRIPT
from plait.innovations.queries import CHOICES_SHOWN
from plait.interviews.checking.actions import LONGEST_REMARK, LONGEST_WISH, MOST_CHARACTERS, TIMES_THE_TURN
from plait.interviews.checking.queries import TURNS_A_PAGE
from plait.jobs.models import Job
from plait.library.importing.views import IMPORTED_AT_ONCE, PREVIEWED_BYTES
from plait.library.learning.actions import SAME_OPENING
from plait.library.learning.queries import LONGEST_PAUSE, REACH_BACK
from plait.library.learning.views import KINDS_OF_YEAR
from plait.library.phone.queries import MOST_DRAFTS, MOST_PAPERS, NEXT_PAPERS
from plait.library.related.queries import KEPT_AS
from plait.library.screening.actions import DECISIONS_A_JOB, REFITTED_AT_ONCE
from plait.library.screening.queries import N_RANDOM
from plait.library.search.large_index import _LONGEST, MOST_WITHOUT
from plait.limited.limits import MOST_AT_ONCE as READ_AT_ONCE
from plait.limited.server import IDLE_SECONDS
from plait.methods import CompletenessRule, Disposition, StoppingRule, recall_estimate, wilson
from plait.methods.agreement.alpha import LEAST_GAP, MOST_NUMBER
from plait.methods.agreement.coefficients import MOST_CATEGORIES
from plait.methods.papers.screening import COMMONEST
from plait.methods.sampling.coverage_programme import most_varied
from plait.pages.delays import of_links, of_passwords
from plait.pages.guests import LENGTH
from plait.pages.listing import PAGE_SIZE
from plait.sample.forms import DrawForm
from plait.serving import limits
from plait.serving.limits import N_THREADS, N_WORKERS
from plait.study.links import MOST_AT_ONCE, ONE_MORE_EVERY, TERMS
from plait.study.models import AccessLink
from plait.survey.answering.asking import MAX_ITEMS
from plait.survey.responses.actions import LONGEST_ANSWER
from plait.survey.responses.views import N_CELLS_AT_ONCE
from plait.survey.tables.views import MOST_GROUPS
from tests.docs.documents import read, table_of
from tests.shared import ROOT
from tests.site import PHONE

MEGABYTE = 1_000_000
LASTS = {purpose: terms.lasts or timedelta.max for purpose, terms in TERMS.items()}
RULE, STOPPING = CompletenessRule(), StoppingRule()
MOST_PEOPLE = inspect.signature(read_table).parameters["max_rows"].default
WORDS = {1: "a", 2: "two", 3: "three", 4: "four", 6: "six", 10: "ten", 12: "twelve", 24: "Twenty-four"}
PAUSES = [settings.JOBS_RETRY_SECONDS * 2**n for n in range(3)]
(PASSWORD,) = (each["OPTIONS"]["min_length"] for each in settings.AUTH_PASSWORD_VALIDATORS if "OPTIONS" in each)
CODE_LENGTH = apps.get_model("register", "Person")._meta.get_field("code").max_length
LONGEST_SEARCH = inspect.signature(most_varied).parameters["seconds"].default
LONGEST_ATTEMPT = Job._meta.get_field("max_seconds").default
(POSTGRESQL,) = DatabaseFeatures.minimum_database_version
N_CHANGES = len(table_of("CONTRIBUTING.md", "Change").rows)


def level_of(method: Callable[..., object]) -> str:
    """Of its interval, in percent."""
    return f"{100 * inspect.signature(method).parameters['level'].default:g}"


def number_in(file: str, pattern: str) -> int:
    """A number that stands in the text of a file of the checkout, under no name that could be imported."""
    found = re.search(pattern, (ROOT / file).read_text(encoding="utf-8"))
    assert found is not None, f"{file} has no {pattern}"
    return int(found[1].replace("_", ""))


MOST_MODULES = number_in("tests/scripts/test_room_shape.py", r'glob\("\*\.py"\)\)\) > (\d+)')
PAGE_SCRIPT = number_in("tests/library/phone/test_in_browser.py", r"sum\(weights\) <= ([\d_]+)")
MANY_PAPERS = number_in("benchmarks/library/bench_search.py", r'"n_papers".*default=([\d_]+)')
SEARCH_LIMIT = number_in("benchmarks/library/bench_search.py", r"LIMIT_MS, \w+ = (\d+)")
LONG_TEXT = number_in("benchmarks/workbench/bench_pages.py", r"N_WORDS, .* = ([\d_]+),")
MANY_CODINGS = number_in("benchmarks/workbench/bench_pages.py", r"N_WORDS, .* = [\d_]+, ([\d_]+),")
TARGET = number_in("src/plait/static/plait/plait.css", r"min-height: (\d+)px")
ROWS_SEEN = number_in("src/plait/register/views.py", r"table\.rows\[:(\d+)\]")
PYTHON = ".".join(map(str, MIN_PYTHON))
LONG_QUESTION = number_in("src/plait/library/full_text/views.py", r"max_seconds=(\d) \* 3600")

_ASKED = RequestFactory().get("/")
GUESSES = (*of_passwords(_ASKED, "a@example.org"), of_links(_ASKED))

TOLD = [
    ("../README.md", f"Python {PYTHON} or newer. Node {MIN_NODE} or newer"),
    ("../ARCHITECTURE.md", f"No folder holds more than {MOST_MODULES} modules"),
    ("../CONTRIBUTING.md", f"at {PHONE['width']} px"),
    ("../CONTRIBUTING.md", f"{WORDS[N_CHANGES]} changes that people really make"),
    ("../CHANGELOG.md", f"up to {LARGEST_FILE // (1000 * MEGABYTE)} GB"),
    ("../CHANGELOG.md", f"a study with more than {MOST_WITHOUT:,} papers"),
    ("../CHANGELOG.md", f"CONTRIBUTING.md where {N_CHANGES} changes begin"),
    ("../tests/homes/README.md", f"a study with more than {MOST_WITHOUT:,} papers"),
    ("../CHANGELOG.md", f"the first {_SHEETS_SHOWN} with rows are shown; one with more than {MOST_SHEETS:,} sheets"),
    ("../CHANGELOG.md", f"more than {MOST_CATEGORIES:,} different values"),
    ("reading.md", f"(of the first {_SHEETS_SHOWN} such sheets)"),
    ("reading.md", f"More than {MOST_SHEETS:,} sheets"),
    ("methods/agreement.md", f"{MOST_CATEGORIES:,} different values are compared with each other at most"),
    ("methods/agreement.md", f"within 10^{log10(MOST_NUMBER):g}, and no nearer together than 10^{log10(LEAST_GAP):g}"),
    ("README.md", f"paged ({PAGE_SIZE} rows)"),
    ("coding.md", f"at most {MAX_DEPTH} levels, {WORDS[len(COLOURS)]} colours"),
    ("coding.md", f"A transcript of {LONG_TEXT:,} words with {MANY_CODINGS:,} codings"),
    ("design.md", f"targets of {TARGET} px"),
    ("design.md", f"pages at {PHONE['width']} px"),
    ("innovations.md", f"papers, {CHOICES_SHOWN} of each"),
    ("findings.md", f"It is good for {LASTS[AccessLink.Purpose.QUOTATIONS].days} days"),
    ("interviews.md", f"It is good for {LASTS[AccessLink.Purpose.TRANSCRIPT].days} days"),
    ("interviews.md", f"turn by turn, {TURNS_A_PAGE} turns a page"),
    ("members.md", f"The last two are good for {LASTS[AccessLink.Purpose.QUOTATIONS].days} days"),
    ("privacy.md", f"can send {MOST_AT_ONCE} things at once, and one more every {ONE_MORE_EVERY.seconds} seconds"),
    ("privacy.md", f"is good for {LASTS[AccessLink.Purpose.TRANSCRIPT].days} days and"),
    ("interviews.md", f"up to {LARGEST_TRANSCRIPT // MEGABYTE} MB"),
    ("jobs.md", f"imports of more than {N_CELLS_AT_ONCE:,} answers"),
    ("jobs.md", f"older than {settings.JOBS_DEAD_AFTER_SECONDS:g} seconds counts as dead"),
    ("jobs.md", f"after {WORDS[Job._meta.get_field('max_attempts').default]} attempts"),
    ("jobs.md", "waits {:g} seconds, then {:g}, then {:g}".format(*PAUSES)),
    ("jobs.md", f"lasts an hour at most; {WORDS[_LONGEST // LONGEST_ATTEMPT]} where a search index"),
    ("jobs.md", f"{WORDS[LONG_QUESTION]} where a search index is made or providers are asked"),
    ("library.md", f"stores {384 * KEPT_AS().itemsize} bytes for each"),
    ("library.md", f"in a study with more than {MOST_WITHOUT:,}, paper after paper"),
    ("library.md", f"and {LARGEST_WHOLE // MEGABYTE} MB of JSON that is no list"),
    ("library.md", f"Of BibTeX and Zotero RDF above {PREVIEWED_BYTES // MEGABYTE} MB nothing"),
    ("library.md", f"in under {SEARCH_LIMIT} ms of work"),
    ("library.md", f"a study of more than {MANY_PAPERS:,} papers"),
    ("library/learning.md", f"within {WORDS[SAME_OPENING.total_seconds() / 60]} minute is one opening"),
    ("library/phone.md", f"weighs less than {PAGE_SCRIPT // 1000} kB"),
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
    ("library/screening.md", f"Shown with a {level_of(recall_estimate)} % interval"),
    ("library/screening.md", f"shows, at {100 * STOPPING.level:g} %, that the target"),
    ("library/screening.md", f"that the target ({100 * STOPPING.target_recall:g} %) is found"),
    ("library/screening.md", f"At most so many samples ({STOPPING.n_checks})"),
    ("library/screening.md", f"Up to {REFITTED_AT_ONCE} papers it is ranked anew after every verdict"),
    ("library/screening.md", f"above, by a job every {DECISIONS_A_JOB} verdicts"),
    ("members.md", f"and for {LASTS[AccessLink.Purpose.JOIN].days} days"),
    ("members.md", f"within {LASTS[AccessLink.Purpose.SIGN_IN].total_seconds() / 3600:g} hours"),
    ("members.md", f"a password of at least {WORDS[PASSWORD]} characters"),
    ("register.md", f"At most {MOST_PEOPLE:,} rows and {settings.MAX_UPLOAD_BYTES // MEGABYTE} MB a file"),
    ("library/learning.md", "{uk} (UK) or {calendar}".format(**KINDS_OF_YEAR)),
    ("methods/papers.md", f"in over {100 * COMMONEST:g} % of the records"),
    ("register.md", f"Code (needed, at most {CODE_LENGTH} characters)"),
    ("register.md", f"the first {WORDS[ROWS_SEEN]} rows"),
    ("reporting.md", f"those nearest to {WORDS_OF_A_QUOTATION} words"),
    *(("running.md", f"| {each.n_free} | {each.most_seconds} seconds |") for each in GUESSES),
    ("running.md", f"each of its {N_WORKERS * N_THREADS} threads"),
    ("running.md", f"{WORDS[N_WORKERS].capitalize()} processes with {N_THREADS} threads each"),
    ("running.md", f"one for each of its {WORDS[N_WORKERS]} processes while"),
    ("running.md", f"above the {limits.COMMENT_SECONDS} seconds between"),
    ("running.md", f"{limits.HEADER_SECONDS} seconds, {limits.HEADER_BYTES:,} bytes"),
    ("running.md", f"{limits.BODY_SECONDS} seconds, and one more for each {limits.BODY_BYTES_A_SECOND:,} bytes"),
    ("running.md", f"as long as {limits.BODY_BYTES_A_SECOND:,} bytes a second"),
    ("running.md", f"not signed in | {limits.STRANGERS_BYTES // MEGABYTE} MB |"),
    ("running.md", f"takes: {settings.MAX_UPLOAD_BYTES // MEGABYTE} MB, reference files {LARGEST_FILE // 10**9} GB"),
    ("running.md", f"{limits.SPOOLED_BYTES // (1000 * MEGABYTE)} GB; of those not"),
    ("running.md", f"not signed in {limits.STRANGERS_SPOOLED_BYTES // MEGABYTE} MB |"),
    ("running.md", f"each {limits.PIECE_BYTES:,} bytes taken within {limits.PIECE_SECONDS} seconds"),
    ("running.md", f"{limits.MOST_WAITING}; then a page says to come again in {limits.AGAIN_SECONDS} seconds"),
    ("running.md", f"one process | {limits.MOST_CONNECTIONS:,} |"),
    ("running.md", f"{limits.MOST_OF_ACCOUNT}, {limits.MOST_LINES:,} |"),
    ("running.md", f"Python {PYTHON} or newer; Node {MIN_NODE} or newer"),
    ("running.md", f"PostgreSQL {POSTGRESQL} or newer"),
    ("running.md", f"Others wait for {WORDS[POSTGRESQL_WAITS / 60]} minute"),
    ("running.md", f"{SQLITE_WAITS} seconds on SQLite"),
    ("running.md", f"A page waits {PAGE_WAITS} seconds"),
    ("running.md", f"says that it lives | {settings.JOBS_HEARTBEAT_SECONDS:g} |"),
    ("running.md", f"counts as dead | {settings.JOBS_DEAD_AFTER_SECONDS:g} |"),
    ("running.md", f"doubled each time | {settings.JOBS_RETRY_SECONDS:g} |"),
    ("running.md", f"reads {READ_AT_ONCE} files at once"),
    ("running.md", f"after {IDLE_SECONDS // 60} minutes without one"),
    ("running.md", f"looks for work | {settings.JOBS_POLL_SECONDS:g} |"),
    ("sample.md", f"stops after {LONGEST_SEARCH:g} seconds"),
    ("sample.md", f"At most {DrawForm.base_fields['size'].max_value:,} people a draw"),
    ("survey.md", f"A link holds {LENGTH} random letters and digits"),
    ("survey.md", f"An answer in words has at most {LONGEST_ANSWER:,} characters"),
    ("interviews.md", f"at most {LONGEST_WISH:,} characters, or {WORDS[TIMES_THE_TURN]} times the turn"),
    ("interviews.md", f"the remark at the end {LONGEST_REMARK:,}"),
    ("interviews.md", f"{MOST_CHARACTERS:,} more than the text has"),
    ("findings.md", f"at most {MOST_OF_A_SPEAKER:,} characters"),
    ("survey.md", f"Without groups, {MAX_ITEMS} items make one"),
    ("survey.md", f"**complete** from {RULE.complete_at}, **partial** from {RULE.partial_at}"),
    ("survey.md", f"{level_of(wilson)} % Wilson interval"),
    ("survey.md", f"the {len(Disposition)} codes"),
    ("survey.md", f"(the {MOST_GROUPS} largest groups)"),
    ("survey.md", f"Large tables ({N_CELLS_AT_ONCE:,} cells)"),
    ("survey.md", "A form: {survey:,} rows, {choices:,} choices".format(**xlsform._MAX_ROWS)),
    ("survey.md", f"choices, {xlsform._MAX_BYTES // MEGABYTE} MB"),
]  # fmt: skip


@pytest.mark.parametrize(("page", "words"), TOLD)
def test_a_limit_told_is_that_of_the_program(page: str, words: str) -> None:
    assert words in " ".join(read(page).split())
