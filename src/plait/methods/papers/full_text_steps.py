"""Why a paper can or cannot be opened: the ways to its text in the order they are tried, each with its result."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from plait.methods.papers.full_text_links import Institution
from plait.methods.papers.holdings import Held, best_holding, coverage
from plait.records.full_text import Holding, ProviderReport
from plait.records.paper import Paper

Result = Literal["yes", "no", "unknown"]


@dataclass(frozen=True, slots=True)
class Step:
    """key: 'own', 'identifier', 'open', 'holdings', 'way in' or 'request'. question: what was looked for. result: 'yes'
    when the way is open, 'no' when it failed, 'unknown' when nothing is known. because: a sentence. cure: what the
    reader can do, '' when nothing need be done."""

    key: str
    question: str
    result: Result
    because: str
    cure: str = ""


def why_not(
    paper: Paper,
    institution: Institution | None,
    holdings: Iterable[Holding],
    answers: Sequence[ProviderReport],
    has_pdf: bool,
    *,
    today: date,
    has_holdings: bool | None = None,
) -> tuple[Step, ...]:
    """The chain of steps to a paper's text, up to and with the first that surely gives it.

    Parameters: holdings, those of the institution, at least those of the paper's ISSNs. answers, what the providers
        asked have said. has_pdf, whether a copy is kept here. has_holdings, whether the institution's holdings are
        known at all; None: when `holdings` is not empty.
    Returns: the steps in order; when no own or open copy is known the last is to ask the author or for a loan.

    >>> steps = why_not(Paper("On teams"), None, (), (), False, today=date(2026, 11, 22))
    >>> [f"{step.key}: {step.result}" for step in steps]
    ['own: no', 'identifier: no', 'open: unknown', 'holdings: unknown', 'way in: no', 'request: yes']
    """
    titles = tuple(holdings)
    known = bool(titles) if has_holdings is None else has_holdings
    steps = [_own(has_pdf)]
    if has_pdf:
        return tuple(steps)
    steps += [_identifier(paper), _open(paper, answers)]
    if steps[-1].result == "yes":
        return tuple(steps)
    steps += [_held(paper, titles, known, today), _way_in(paper, institution or Institution()), _request(paper)]
    return tuple(steps)


def verdict(steps: Sequence[Step]) -> str:
    """The chain in one sentence: whether the text can be read, or which step failed first.

    >>> verdict(why_not(Paper("On teams"), None, (), (), False, today=date(2026, 11, 22)))
    'It fails at “Does the record say which paper it is?”: The record has no DOI, PubMed or PMC number.'
    """
    by_key = {step.key: step for step in steps}
    if steps[-1].key in ("own", "open"):
        return f"You can read it: {steps[-1].because}"
    if by_key["holdings"].result == by_key["way in"].result == "yes":
        return f"You can probably read it through your library: {by_key['holdings'].because}"
    failed = next((step for step in steps[1:-1] if step.result == "no"), None)
    if failed is None:
        return "Nothing speaks against it, but nobody has said that you can read it. Try the links in their order."
    return f"It fails at “{failed.question}”: {failed.because}"


def _own(has_pdf: bool) -> Step:
    question = "Is a copy kept here?"
    if has_pdf:
        return Step("own", question, "yes", "Somebody on the study uploaded the PDF.")
    return Step("own", question, "no", "Nobody has uploaded the PDF.", "If you have it, upload it below.")


def _identifier(paper: Paper) -> Step:
    question = "Does the record say which paper it is?"
    named = [name for name, value in (("DOI", paper.doi), ("PMID", paper.pmid), ("PMCID", paper.pmcid)) if value]
    if named:
        return Step("identifier", question, "yes", f"It has a {', '.join(named)}.")
    cause = "The record has no DOI, PubMed or PMC number."
    return Step("identifier", question, "no", cause, "Search the title at Crossref or PubMed and import that record.")


def _open(paper: Paper, answers: Sequence[ProviderReport]) -> Step:
    question = "Is an open copy known?"
    if paper.pmcid:
        return Step("open", question, "yes", "The record has a PMC number, so the text is free there.")
    if paper.doi.lower().startswith("10.48550/arxiv."):
        return Step("open", question, "yes", "The DOI is arXiv's, where every text is free.")
    told = [answer.provider for answer in answers if answer.copies]
    if told:
        return Step("open", question, "yes", f"{' and '.join(told)} told of one.")
    asked = [answer.provider for answer in answers if answer.status != "failed"]
    failed = [answer.provider for answer in answers if answer.status == "failed"]
    if asked:
        return Step("open", question, "no", f"{' and '.join(asked)} {_know(len(asked))} no open copy.")
    if failed:
        cause = f"{' and '.join(failed)} gave no usable answer."
        return Step("open", question, "unknown", cause, "Ask again in an hour.")
    cure = "Providers can be asked once somebody who may change the study switches them on (Library, Institution)."
    return Step("open", question, "unknown", "Nobody was asked: asking providers is off, or was not done yet.", cure)


def _know(n: int) -> str:
    return "knows" if n == 1 else "know"


def _held(paper: Paper, holdings: tuple[Holding, ...], known: bool, today: date) -> Step:
    question = "Does your library hold the journal for that year?"
    if not known:
        cure = "Ask your library for a KBART file; somebody who may change the study can upload it."
        return Step("holdings", question, "unknown", "The library's holdings are not known here.", cure)
    if not paper.issn:
        cause = "The record has no ISSN, so its journal cannot be looked up."
        return Step("holdings", question, "unknown", cause, "Look the journal up in your library's catalogue.")
    held = best_holding(paper.issn, paper.year, holdings, today=today)
    if held is None:
        cause = f"“{paper.journal or paper.issn[0]}” is not among its journals."
        return Step("holdings", question, "no", cause, "Ask the author, or your library for an interlibrary loan.")
    return _reach_step(question, paper, held, today)


def _reach_step(question: str, paper: Paper, held: Held, today: date) -> Step:
    has = coverage(held.holding, today=today)
    embargo = f" (embargo {held.holding.embargo})" if held.holding.embargo else ""
    library_has = f"Your library has {has}{embargo}" if has else f"The embargo {held.holding.embargo} leaves nothing"
    if paper.year is None:
        return Step(
            "holdings", question, "unknown", f"{library_has}; the record has no year.", "Look at the paper itself."
        )
    if held.reach == "yes":
        return Step("holdings", question, "yes", f"{library_has}; the paper is of {paper.year}.")
    if held.reach == "partly" and held.holding.is_selective:
        cause = f"{library_has}, but only selected articles of it."
        return Step("holdings", question, "unknown", cause, "Try it; this one may be among them.")
    if held.reach == "partly":
        cause = f"{library_has}: a part of {paper.year} only."
        return Step("holdings", question, "unknown", cause, "Try it; the month of the issue decides.")
    cause = f"{library_has}; the paper is of {paper.year}."
    return Step("holdings", question, "no", cause, "Ask the author, or your library for an interlibrary loan.")


def _way_in(paper: Paper, institution: Institution) -> Step:
    question = "Is a way in through your library set up?"
    by_doi = (("proxy", institution.proxy_prefix), ("OpenAthens", institution.openathens))
    ways = ["link resolver"] if institution.resolver_base else []
    ways += [name for name, value in by_doi if value and paper.doi]
    ways += ["LibKey"] if institution.libkey and (paper.doi or paper.pmid) else []
    if ways:
        return Step("way in", question, "yes", f"Through its {', '.join(ways)}: see the links above.")
    if any((institution.proxy_prefix, institution.openathens, institution.libkey)):
        cause = "Proxy, OpenAthens and LibKey need a DOI or PubMed number, which the record lacks."
        return Step("way in", question, "no", cause, "Import a record of the paper with its DOI.")
    cure = "Your library knows its link resolver and proxy; somebody who may change the study can enter them."
    return Step("way in", question, "no", "No link resolver, proxy, OpenAthens or LibKey is set.", cure)


def _request(paper: Paper) -> Step:
    question = "Can somebody send it to you?"
    cure = "Use “Ask the author” above, or ask your library for an interlibrary loan with the citation below."
    return Step("request", question, "yes", "Authors may nearly always send a copy for a reader's own use.", cure)
