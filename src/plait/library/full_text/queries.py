"""Reads of the paper library."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from django.db.models import Q, QuerySet

from plait.library.full_text.models import FullText, Holding, Institution, ProviderAnswer, ProviderSwitch
from plait.library.papers.models import Paper
from plait.library.papers.queries import paper_record
from plait.methods.papers import full_text_links
from plait.methods.papers.full_text_links import Link, built_links
from plait.methods.papers.full_text_steps import Step, verdict, why_not
from plait.methods.papers.notices import Notice
from plait.records import full_text as records
from plait.study.models import Study


def institution_of(study: Study) -> Institution | None:
    return Institution.objects.filter(study=study).first()


Provider = ProviderSwitch.Provider
STAYS_TRUE = {"found": timedelta(days=30), "unknown": timedelta(days=3), "failed": timedelta(hours=1)}
FAILURES_UNTIL_OPEN = 5
CIRCUIT_REST = timedelta(hours=1)
HITS_SHOWN = 100
TOLD = {
    Provider.UNPAYWALL: "the paper's DOI and the contact e-mail",
    Provider.EUROPE_PMC: "the paper's DOI, or its PubMed number when it has no DOI",
    Provider.OPENALEX: "the paper's DOI and your API key, by which it knows the account that the key belongs to",
    Provider.CROSSREF: "the paper's DOI and, where set, the contact e-mail",
}
GIVES = {
    Provider.UNPAYWALL: "open copies",
    Provider.EUROPE_PMC: "open copies, retractions and corrections; best for medicine",
    Provider.OPENALEX: "open copies and retractions",
    Provider.CROSSREF: "retractions, corrections and open licences",
}
RUN_BY = {
    Provider.UNPAYWALL: "Unpaywall (OurResearch, a non-profit organisation)",
    Provider.EUROPE_PMC: "Europe PMC (EMBL-EBI, United Kingdom)",
    Provider.OPENALEX: "OpenAlex (OurResearch, a non-profit organisation)",
    Provider.CROSSREF: "Crossref (a membership association in the USA)",
}
WANTS_KEY = (Provider.OPENALEX,)


def link_institution(institution: Institution | None) -> full_text_links.Institution:
    """The study's institution as the record that builds links; an empty one when none is set."""
    if institution is None:
        return full_text_links.Institution()
    return full_text_links.Institution(
        institution.resolver_base,
        institution.proxy_prefix,
        institution.openathens_organisation,
        institution.libkey_library,
    )


def holdings_of(institution: Institution | None, issns: Iterable[str]) -> list[records.Holding]:
    """The titles of these ISSNs that the institution holds. One query, none without an ISSN."""
    wanted = [issn for issn in issns if issn][:4]
    if institution is None or not wanted:
        return []
    either = Q()
    for issn in wanted:
        either |= Q(issns__contains=issn.upper())
    rows = Holding.objects.filter(either, institution=institution)[:50]
    return [
        records.Holding(
            row.title,
            tuple(row.issns.split()),
            row.first_year,
            row.last_year,
            row.embargo,
            row.url,
            is_selective=row.is_selective,
        )
        for row in rows
    ]


def n_holdings(institution: Institution | None) -> int:
    return 0 if institution is None else Holding.objects.filter(institution=institution).count()


@dataclass(frozen=True, slots=True)
class SwitchState:
    """A provider as the institution's page shows it. wants_key: it answers those who give a key. is_resting: it failed
    five times in a row within the hour."""

    provider: str
    label: str
    run_by: str
    told: str
    gives: str
    wants_key: bool
    switch: ProviderSwitch | None
    is_resting: bool


def switches_of(study: Study, *, now: datetime) -> list[SwitchState]:
    """Every provider, switched on or off."""
    on = {switch.provider: switch for switch in ProviderSwitch.objects.filter(study=study).select_related()}
    return [
        SwitchState(
            provider.value,
            provider.label,
            RUN_BY[provider],
            TOLD[provider],
            GIVES[provider],
            provider in WANTS_KEY,
            on.get(provider.value),
            provider.value in on and is_resting(study, provider.value, now=now),
        )
        for provider in Provider
    ]


def switch_of(study: Study, provider: str) -> ProviderSwitch | None:
    return ProviderSwitch.objects.filter(study=study, provider=provider).first()


def is_resting(study: Study, provider: str, *, now: datetime) -> bool:
    """Whether a provider is left alone: its last five answers all failed, the last within the hour."""
    asked = ProviderAnswer.objects.filter(study=study, provider=provider, asked_at__lte=now + CIRCUIT_REST)
    last = asked.order_by("-asked_at", "-pk")
    states = list(last.values_list("status", "asked_at")[:FAILURES_UNTIL_OPEN])
    failed = len(states) == FAILURES_UNTIL_OPEN and all(status == "failed" for status, _ in states)
    return failed and states[0][1] > now - CIRCUIT_REST


def identifier_of(paper: Paper) -> str:
    """Under which identifier answers about a paper are kept, '' when it has none to ask by."""
    return f"doi:{paper.doi.lower()}"[:300] if paper.doi else f"pmid:{paper.pmid}" if paper.pmid else ""


def is_fresh(answer: ProviderAnswer | None, *, now: datetime) -> bool:
    """Whether an answer still stands, so that nobody is asked again."""
    return answer is not None and abs(now - answer.asked_at) < STAYS_TRUE.get(answer.status, timedelta(0))


def answers_of(paper: Paper) -> list[ProviderAnswer]:
    """What providers said of a paper, an answer of a provider now switched off included."""
    identifier = identifier_of(paper)
    if not identifier:
        return []
    return list(ProviderAnswer.objects.filter(study=paper.study_id, identifier=identifier).order_by("provider"))


def report_of(answer: ProviderAnswer) -> records.ProviderReport:
    """An answer as it was kept. What has not the form it was kept in is left out."""
    label = Provider(answer.provider).label
    if answer.status not in ("found", "unknown"):
        return records.ProviderReport(label, "failed")
    found = answer.found
    copies = tuple(records.OpenCopy(**copy) for copy in found.get("copies", []))
    standing = tuple(records.StandingNotice(**notice) for notice in found.get("standing", []))
    return records.ProviderReport(label, "found" if answer.status == "found" else "unknown", copies, standing)


@dataclass(frozen=True, slots=True)
class FullTextState:
    """All that a paper's page says about its full text."""

    links: tuple[Link, ...]
    steps: tuple[Step, ...]
    verdict: str
    notices: tuple[Notice, ...]
    answers: tuple[ProviderAnswer, ...]
    pdfs: tuple[FullText, ...]
    institution: Institution | None


def full_text_state(paper: Paper, *, today: date, own_copy: Callable[[FullText], str]) -> FullTextState:
    """own_copy: the address under which a PDF kept here is read. Five queries at most."""
    record = paper_record(paper)
    institution = institution_of(paper.study)
    answers = answers_of(paper)
    reports = [report_of(answer) for answer in answers]
    pdfs = tuple(pdfs_of(paper))
    held = holdings_of(institution, record.issn)
    steps = why_not(
        record,
        link_institution(institution),
        held,
        reports,
        bool(pdfs),
        today=today,
        has_holdings=bool(held) or (institution is not None and institution.holdings.exists()),
    )
    links = built_links(
        record,
        institution=link_institution(institution),
        open_copies=[copy for report in reports for copy in report.copies],
        own_copy=own_copy(pdfs[0]) if pdfs else "",
    )
    return FullTextState(links, steps, verdict(steps), tuple(_told_notices(reports)), tuple(answers), pdfs, institution)


_WORDS = {
    "retracted": ("Retracted", "bad"),
    "concern": ("Expression of concern", "bad"),
    "corrected": ("Corrected", "warn"),
    "retraction notice": ("Retraction notice", "warn"),
}


def _told_notices(reports: Iterable[records.ProviderReport]) -> list[Notice]:
    """One notice of a kind, the gravest first, whoever told of it."""
    told: dict[str, Notice] = {}
    for report in reports:
        for notice in report.standing:
            words, weight = _WORDS[notice.kind]
            source = f" Notice: {notice.notice}." if notice.notice else ""
            because = f"{report.provider} says so.{source}"
            told.setdefault(words, Notice(words, "bad" if weight == "bad" else "warn", because))
    return sorted(told.values(), key=lambda notice: notice.weight != "bad")


def notices_told(papers: Iterable[Paper]) -> dict[int, list[Notice]]:
    """What providers said of the standing of each of a study's papers, by its id. One query."""
    by_identifier = {identifier_of(paper): paper for paper in papers if identifier_of(paper)}
    if not by_identifier:
        return {}
    study = next(iter(by_identifier.values())).study_id
    reports: dict[int, list[records.ProviderReport]] = {}
    for answer in ProviderAnswer.objects.filter(study=study, identifier__in=by_identifier).order_by("provider"):
        reports.setdefault(by_identifier[answer.identifier].pk, []).append(report_of(answer))
    return {pk: _told_notices(found) for pk, found in reports.items()}


def pdfs_of(paper: Paper) -> QuerySet[FullText]:
    """The PDFs kept of a paper, newest first, without their text."""
    return FullText.objects.filter(paper=paper).defer("pages").select_related("uploaded_by").order_by("-pk")


@dataclass(frozen=True, slots=True)
class PageHit:
    """A place in a PDF. number: the page, from 1. before, found, after: the words around it."""

    full_text: FullText
    number: int
    before: str
    found: str
    after: str


def page_hits(texts: Iterable[FullText], words: str) -> list[PageHit]:
    """Pages that hold the words as they stand (upper and lower case alike), at most 100, one place a page."""
    wanted = " ".join(words.split())
    hits: list[PageHit] = []
    for text in texts if wanted else ():
        for number, page in enumerate(text.pages, start=1):
            flat = " ".join(page.split())
            at = flat.lower().find(wanted.lower())
            if at >= 0 and len(hits) < HITS_SHOWN:
                end = at + len(wanted)
                hits.append(PageHit(text, number, flat[max(0, at - 80) : at], flat[at:end], flat[end : end + 80]))
    return hits


def texts_holding(study: Study, words: str) -> QuerySet[FullText]:
    """The study's PDFs that may hold the words; page_hits tells for sure."""
    texts = FullText.objects.filter(paper__study=study).select_related("paper").order_by("paper__title", "pk")
    # The pages are kept as JSON, in which letters beyond ASCII stand as codes.
    for word in words.split():
        if word.isascii() and word.isalnum():
            texts = texts.filter(pages__icontains=word)
    return texts
