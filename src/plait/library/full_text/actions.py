"""Writes about full text: the institution's ways in and holdings, provider switches and answers, uploaded PDFs."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from datetime import datetime
from itertools import islice

from django.core.exceptions import ValidationError
from django.core.files.base import File
from django.core.files.uploadedfile import UploadedFile
from django.core.validators import validate_email
from django.db.models import ProtectedError

from plait.formats.documents.pdf_pages import is_pdf
from plait.formats.references.providers.kbart import KbartLine
from plait.library.full_text.models import FullText, Holding, Institution, ProviderAnswer, ProviderSwitch
from plait.library.full_text.providers import check_base
from plait.library.full_text.queries import WANTS_KEY, identifier_of, switch_of
from plait.library.papers.models import Paper
from plait.media.actions import is_stored_now
from plait.methods.papers import full_text_links
from plait.pages.problems import cited_elsewhere
from plait.records import full_text as records
from plait.records.problem import InputRejected, Problem
from plait.study.acting import current_actor
from plait.study.actions import delete_file
from plait.study.changing import changing
from plait.study.kept import kind_of
from plait.study.models import Account, Study

MOST_PDF_BYTES = 60_000_000
MOST_HOLDINGS = 300_000
PROBLEMS_KEPT = 100
HOLDINGS_ARE_A_FILE = "The holdings before it came from a file that is gone."
KEY_IN_NO_LOG = "The key of the service stands in no log."
_BATCH = 2_000


def set_ways_in(
    *,
    study: Study,
    name: str,
    resolver_base: str = "",
    proxy_prefix: str = "",
    openathens_organisation: str = "",
    libkey_library: str = "",
    contact_email: str = "",
) -> Institution:
    """Say through whose library the study's members reach full text. '' for what it has not.

    Raises: InputRejected with every problem: no name, a wrong address, domain, number or e-mail.
    """
    given = {
        "resolver_base": resolver_base.strip(),
        "proxy_prefix": proxy_prefix.strip(),
        "openathens_organisation": openathens_organisation.strip(),
        "libkey_library": libkey_library.strip(),
        "contact_email": contact_email.strip(),
    }
    problems = [*_link_problems(given), *_email_problems(given["contact_email"])]
    if not name.strip():
        problems.append(Problem("Name", "The institution has no name.", "Give the name its members know."))
    if problems:
        raise InputRejected(problems)
    with changing(study, "institution set") as change:
        return change.create_or_update(Institution, {"study": study}, name=name.strip(), **given)


def _link_problems(given: dict[str, str]) -> tuple[Problem, ...]:
    try:
        full_text_links.Institution(
            given["resolver_base"], given["proxy_prefix"], given["openathens_organisation"], given["libkey_library"]
        )
    except InputRejected as rejected:
        return rejected.problems
    return ()


def _email_problems(email: str) -> Iterator[Problem]:
    if email:
        try:
            validate_email(email)
        except ValidationError:
            yield Problem(
                "Contact e-mail", f"'{email[:100]}' is no e-mail address.", "Give one like library@example.org."
            )


@dataclass(frozen=True, slots=True)
class HoldingCounts:
    """What the reading of a KBART file came to. left_out: why -> how many lines. problems: of the first wrong lines."""

    titles: int
    wrong: int
    left_out: dict[str, int]
    problems: list[str]


def holdings_in(lines: Iterable[KbartLine], *, source: str) -> tuple[list[records.Holding], HoldingCounts]:
    """The journals of a KBART file; wrong lines are told and left out.

    Raises: InputRejected when no line gives a journal, or more than 300,000 do.
    """
    tally = _Tally()
    found = list(tally.holdings(lines))
    counts = tally.counts()
    n_left_out = sum(counts.left_out.values())
    if not counts.titles:
        cause = f"None of its lines gives a journal ({counts.wrong} wrong, {n_left_out} left out)."
        cure = "Give the KBART file of journals."
        raise InputRejected([Problem(source, cause, cure), *tally.as_problems(source)])
    return found, counts


def replace_holdings(*, institution: Institution, found: list[records.Holding], counts: HoldingCounts) -> None:
    """Put the journals of a KBART file in the place of the holdings known so far."""
    with changing(institution.study, "holdings replaced", institution) as change:
        Holding.objects.filter(institution=institution).delete()
        rows = (_holding(institution, record) for record in found)
        while batch := list(islice(rows, _BATCH)):
            Holding.objects.bulk_create(batch)
        change.note(titles=counts.titles, wrong=counts.wrong, left_out=sum(counts.left_out.values()))
        change.final(HOLDINGS_ARE_A_FILE)


class _Tally:
    """Counts the lines while they go by."""

    def __init__(self) -> None:
        self._titles = self._wrong = 0
        self._left_out: dict[str, int] = {}
        self._problems: list[tuple[int, str]] = []

    def holdings(self, lines: Iterable[KbartLine]) -> Iterator[records.Holding]:
        for line in lines:
            if line.problem:
                self._wrong += 1
                if len(self._problems) < PROBLEMS_KEPT:
                    self._problems.append((line.number, line.problem))
            elif line.holding is None:
                self._left_out[line.left_out] = self._left_out.get(line.left_out, 0) + 1
            else:
                self._titles += 1
                if self._titles > MOST_HOLDINGS:
                    cause = f"It names more than {MOST_HOLDINGS:,} journals."
                    raise InputRejected(Problem("KBART file", cause, "Give the file of your own library alone."))
                yield line.holding

    def counts(self) -> HoldingCounts:
        told = [f"Line {number}: {problem}" for number, problem in self._problems]
        return HoldingCounts(self._titles, self._wrong, dict(self._left_out), told)

    def as_problems(self, source: str) -> Iterator[Problem]:
        for number, problem in self._problems:
            yield Problem(f"{source}, line {number}", problem, "Mend the line, or leave it out.")


def _holding(institution: Institution, record: records.Holding) -> Holding:
    return Holding(
        institution=institution,
        title=record.title[:500],
        issns=" ".join(record.issns)[:40],
        first_year=record.first_year,
        last_year=record.last_year,
        embargo=record.embargo[:40],
        url=record.url[:2000],
        is_selective=record.is_selective,
    )


def forget_holdings(*, institution: Institution) -> int:
    """Throw away what is known of the library's holdings. How many titles."""
    with changing(institution.study, "holdings forgotten", institution) as change:
        n_titles, _ = Holding.objects.filter(institution=institution).delete()
        change.note(titles=n_titles)
        change.final(HOLDINGS_ARE_A_FILE)
    return n_titles


def switch_on(
    *, study: Study, provider: str, account: Account, base: str = "", key: str = "", now: datetime
) -> ProviderSwitch:
    """Let a provider be asked about this study's papers. base: another address of the service, '' for its usual one.
    key: by which the service knows who asks; it stands in no log.

    Raises: InputRejected for an unknown provider, a base that is no https address, Unpaywall without an e-mail, or
    OpenAlex at its usual address without a key.
    """
    problems = []
    if provider not in ProviderSwitch.Provider.values:
        problems.append(Problem("Provider", f"'{provider[:40]}' is not known.", "Choose one of the list."))
    if base and (cause := check_base(base)):
        problems.append(Problem("Address of the service", cause, "Give one like https://api.example.org, or none."))
    if provider == ProviderSwitch.Provider.UNPAYWALL and not _contact_email(study):
        problems.append(
            Problem(
                "Unpaywall", "It answers only those who give an e-mail.", "Save the institution's contact e-mail first."
            )
        )
    key = key.strip() if provider in WANTS_KEY else ""
    if provider in WANTS_KEY and not key and not base:
        cure = "Make a free account at openalex.org, copy the key from openalex.org/settings/api and give it here."
        problems.append(Problem("OpenAlex", "It has asked for an API key since February 2026.", cure))
    if not re.fullmatch(r"[A-Za-z0-9._~-]{0,200}", key):
        problems.append(Problem("API key", "It holds signs that no key has.", "Copy the key alone, without blanks."))
    if problems:
        raise InputRejected(problems)
    told = {"base": base, "key": key, "switched_on_by": account, "switched_on_at": now}
    with changing(study, "provider switched on") as change:
        before = switch_of(study, provider)
        if key or (before is not None and before.key):
            change.final(KEY_IN_NO_LOG)
        return change.create_or_update(ProviderSwitch, {"study": study, "provider": provider}, **told)


def _contact_email(study: Study) -> str:
    institution = Institution.objects.filter(study=study).first()
    return institution.contact_email if institution else ""


def switch_off(*, study: Study, provider: str) -> None:
    """Ask a provider no more. Its answers stay."""
    with changing(study, "provider switched off") as change:
        switch = switch_of(study, provider)
        if switch is not None:
            change.subject = (kind_of(switch), switch.pk)
            if switch.key:
                change.final(KEY_IN_NO_LOG)
            change.delete(switch)


def keep_answer(
    *, paper: Paper, provider: str, report: records.ProviderReport, why: str = "", now: datetime
) -> ProviderAnswer:
    """Keep what a provider said of a paper in the place of what it said before. why: of a failed question."""
    found = {
        "copies": [asdict(copy) for copy in report.copies],
        "standing": [asdict(notice) for notice in report.standing],
        **({"why": why[:300]} if why else {}),
    }
    with changing(paper.study, "provider asked") as change:
        key = {"study": paper.study, "provider": provider, "identifier": identifier_of(paper)}
        answer = change.create_or_update(ProviderAnswer, key, status=report.status, found=found, asked_at=now)
        change.subject = (kind_of(answer), answer.pk)
        change.note(provider=provider, status=report.status, paper=paper.pk)
        change.final("The question has left this machine.")
    return answer


def keep_pdf(*, paper: Paper, file: UploadedFile[bytes], now: datetime) -> FullText:
    """Keep an uploaded PDF of a paper as it came. Its text is read by a job.

    Raises: InputRejected when it is empty, no PDF, larger than 60 MB, or kept for this paper already.
    """
    name, size = (file.name or "file")[:255], file.size or 0
    if size > MOST_PDF_BYTES:
        cause = f"The file has {size // 1_000_000} MB; {MOST_PDF_BYTES // 1_000_000} MB are kept at most."
        raise InputRejected(Problem(name, cause, "Give a smaller copy."))
    digest = hashlib.sha256()
    head = b""
    for chunk in file.chunks():
        head = head or chunk[:1024]
        digest.update(chunk)
    if not is_pdf(head):
        raise InputRejected(Problem(name, "The file is not a PDF.", "Give the PDF of the paper."))
    text = FullText(
        paper=paper,
        name=name,
        sha256=digest.hexdigest(),
        n_bytes=size,
        uploaded_by=current_actor(),
        uploaded_at=now,
    )
    # Before the change, which keeps others waiting. A file that nothing names after all is swept away.
    text.file.save(name, File(file.file), save=False)
    is_stored_now(file)
    with changing(paper.study, "full text uploaded") as change:
        if FullText.objects.filter(paper=paper, sha256=digest.hexdigest()).exists():
            raise InputRejected(Problem(name, "The very same file is kept for this paper already.", "Open that one."))
        return change.add(text)


def keep_pages(*, full_text: FullText, pages: list[str]) -> None:
    """Keep the text of a PDF, one string a page."""
    with changing(full_text.paper.study, "full text read", full_text) as change:
        change.update(full_text, pages=pages)
        change.note(n_pages=len(pages))


def remove_pdf(*, full_text: FullText) -> None:
    """Throw a PDF and its text away. Raises InputRejected, naming what it is, while something stands on it."""
    try:
        with changing(full_text.paper.study, "full text removed", full_text) as change:
            change.delete(full_text)
            change.final("The file itself is gone.")
            delete_file(full_text.file)
    except ProtectedError as error:
        raise InputRejected(cited_elsewhere(full_text.name, error)) from error
