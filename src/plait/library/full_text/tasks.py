"""Long work about full text: asking providers, reading holdings and PDFs."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from django.utils import timezone

from plait import jobs
from plait.database.locks import writing_study
from plait.formats.documents.pdf_pages import read_pdf_pages
from plait.formats.references.providers.answer import read_answer
from plait.formats.references.providers.kbart import read_kbart
from plait.library.full_text import actions, providers, queries
from plait.library.full_text.models import FullText, Institution, ProviderAnswer, ProviderSwitch
from plait.library.full_text.queries import institution_of
from plait.library.papers.models import Paper
from plait.records.full_text import ProviderReport
from plait.records.problem import InputRejected
from plait.study.actions import discard_upload
from plait.study.models import Upload


@jobs.work(queue=jobs.LONG)
def ask_providers(run: jobs.Run, study_id: int, paper_ids: list[int]) -> dict[str, int]:
    """Ask every provider that is switched on about these papers, but for answers that still stand."""
    counts = dict(run.checkpoint or {"at": 0, "asked": 0, "found": 0, "unknown": 0, "failed": 0, "kept": 0})
    pace = providers.Pace()
    while counts["at"] < len(paper_ids):
        paper = Paper.objects.select_related("study").filter(study_id=study_id, pk=paper_ids[counts["at"]]).first()
        # Looked up anew for each paper: switching off stops the questions of a job that runs.
        for switch in ProviderSwitch.objects.filter(study_id=study_id).order_by("provider"):
            status = _ask_about(paper, switch, pace) if paper else ""
            if status:
                counts[status] += 1
                counts["asked"] += status != "kept"
        counts["at"] += 1
        run.save(counts, done=counts["at"], total=len(paper_ids), unit="papers")
    return counts


def _ask_about(paper: Paper, switch: ProviderSwitch, pace: providers.Pace) -> str:
    """Put one question, keep the answer, and say what came of it: its status, 'kept', or '' when none could be put."""
    now = timezone.now()
    identifier = queries.identifier_of(paper)
    kept = ProviderAnswer.objects.filter(study=paper.study, provider=switch.provider, identifier=identifier).first()
    if queries.is_fresh(kept, now=now):
        return "kept"
    if queries.is_resting(paper.study, switch.provider, now=now):
        return ""
    institution = institution_of(paper.study)
    email = institution.contact_email if institution else ""
    address = providers.question_address(
        switch.provider, base=switch.base, doi=paper.doi, pmid=paper.pmid, email=email, key=switch.key
    )
    if address is None:
        return ""
    pace.wait(switch.provider)
    report, why = _report(switch.provider, address, paper)
    actions.keep_answer(paper=paper, provider=switch.provider, report=report, why=why, now=now)
    return report.status


def _report(provider: str, address: str, paper: Paper) -> tuple[ProviderReport, str]:
    label = ProviderSwitch.Provider(provider).label
    try:
        body = providers.ask(address).body
        if body is None:
            return ProviderReport(label, "unknown"), ""
        return read_answer(provider, body, doi=paper.doi, pmid=paper.pmid), ""
    except providers.NotAsked as error:
        return ProviderReport(label, "failed"), str(error)
    except InputRejected as rejected:
        return ProviderReport(label, "failed"), rejected.problems[0].cause


@jobs.work(queue=jobs.LONG)
def read_holdings(run: jobs.Run, institution_id: int, upload_id: int) -> dict[str, Any]:
    """Put the holdings of an uploaded KBART file in the place of the old ones. The file is thrown away at the end."""
    institution = Institution.objects.select_related("study").get(pk=institution_id)
    upload = Upload.objects.select_related("study").filter(pk=upload_id).first()
    if upload is None:  # an earlier attempt came to the end
        return dict(run.checkpoint or {})
    try:
        with upload.file.open("rb") as file:
            # Before the transaction: a file may be read for minutes.
            found, tally = actions.holdings_in(run.read(read_kbart, file, name=upload.name), source=upload.name)
        counts = asdict(tally)
        with writing_study(institution.study_id):
            actions.replace_holdings(institution=institution, found=found, counts=tally)
            discard_upload(upload=upload)
            run.save(counts, done=counts["titles"], total=counts["titles"], unit="journals")
    except InputRejected:
        discard_upload(upload=upload)
        raise
    return counts


@jobs.work
def read_pdf(run: jobs.Run, full_text_id: int) -> dict[str, int]:
    """Read the text of an uploaded PDF page by page."""
    text = FullText.objects.select_related("paper__study").filter(pk=full_text_id).first()
    if text is None:  # it was removed meanwhile
        return {"n_pages": 0, "n_with_text": 0}
    with text.file.open("rb") as file:
        pages = list(run.read(read_pdf_pages, file, name=text.name, unit="pages"))
    with writing_study(text.paper.study_id):
        actions.keep_pages(full_text=text, pages=pages)
        run.save(None, done=len(pages), total=len(pages), unit="pages")
    return {"n_pages": len(pages), "n_with_text": sum(bool(page) for page in pages)}
