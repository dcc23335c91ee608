"""The study's report, put together from what the rooms below know."""

from __future__ import annotations

from datetime import datetime

from plait.records.document import Block, Document
from plait.reporting.finding_chapters import findings_chapter, joint_display_chapter
from plait.reporting.innovation_chapter import innovations_chapter
from plait.reporting.interview_chapters import codebook_chapter, interviews_chapter, sample_chapter, themes_chapter
from plait.reporting.survey_chapters import study_chapter, survey_chapters
from plait.study.models import Study


def study_report(study: Study, *, now: datetime) -> Document:
    """Everything the study can say, every number with its base, nobody by name. Steps not taken yet are left out."""
    blocks: tuple[Block, ...] = (
        *study_chapter(study),
        *survey_chapters(study),
        *sample_chapter(study),
        *interviews_chapter(study),
        *codebook_chapter(study),
        *themes_chapter(study),
        *joint_display_chapter(study),
        *findings_chapter(study),
        *innovations_chapter(study),
    )
    return Document(title=study.title, subtitle="Study report", made_at=f"{now:%-d %B %Y}", blocks=blocks)
