"""The study's report, put together from what the rooms below know."""

from __future__ import annotations

from datetime import datetime

from plait.records.document import Document, Paragraph
from plait.study.models import Study


def study_report(study: Study, *, now: datetime) -> Document:
    """Everything the study can say, every number with its base, nobody by name."""
    return Document(
        title=study.title,
        subtitle="Study report",
        made_at=f"{now:%-d %B %Y}",
        blocks=(Paragraph(study.question or "The study's question is not written down yet.", lead=True),),
    )
