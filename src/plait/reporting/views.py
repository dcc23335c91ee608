"""Pages of the reporting room."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import render
from django.utils import timezone

from plait.formats.documents.parts import numbered_blocks
from plait.pages.files import file_answer
from plait.records.document import Block, Document, Heading
from plait.reporting.checking import checked_figures
from plait.reporting.queries import study_report
from plait.reporting.rendering import report_file
from plait.study.access import Permission, needs
from plait.study.models import Study


@needs(Permission.SEE_FINDINGS)
def home(request: HttpRequest, study: Study) -> HttpResponseBase:
    document = study_report(study, now=timezone.now())
    claims = checked_figures(document)
    context = {
        "document": document,
        "blocks": _shown(document),
        "n_figures": len(claims),
        "impossible": [claim for claim in claims if claim.verdict == "impossible"],
        "asked": [claim for claim in claims if claim.verdict in ("doubtful", "rounding")],
    }
    return render(request, "reporting/home.html", context)


def _shown(document: Document) -> list[dict[str, object]]:
    """Each block with its kind and number; a heading with the level it has on the page."""

    def shown(number: int, block: Block) -> dict[str, object]:
        made: dict[str, object] = {"kind": type(block).__name__, "number": number, "block": block}
        if isinstance(block, Heading):
            made["level"] = block.level + 1
        return made

    return [shown(number, block) for number, block in numbered_blocks(document)]


@needs(Permission.SEE_FINDINGS)
def download(request: HttpRequest, study: Study, suffix: str) -> HttpResponseBase:
    content = report_file(study_report(study, now=timezone.now()), suffix)
    return file_answer(content, stem=f"{study.slug}-report", suffix=suffix)
