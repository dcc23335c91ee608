"""Reads that span rooms: a study drawn as its own flow, and search."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from django.db.models import Q, QuerySet
from django.urls import reverse

from plait.coding.models import Code, Coding, Theme
from plait.database.rows import counted
from plait.findings.models import Cell, Finding
from plait.formats.reading.folding import Folded, folded
from plait.innovations.models import Innovation
from plait.interviews.models import Interview, TextRevision
from plait.interviews.queries import counts_of as interview_counts
from plait.interviews.queries import newest_revisions, with_sources
from plait.jobs.models import Job
from plait.jobs.queries import jobs_of
from plait.library.papers.models import Paper
from plait.library.search.queries import search_papers
from plait.media.queries import file_fields
from plait.register.models import Frame, FrameMember, Person
from plait.register.queries import CONTACT, latest_frame, people_of, with_contact
from plait.register.queries import counts_of as register_counts
from plait.sample.models import Draw, Selection
from plait.study.access import Permission, may_some, visible
from plait.study.access import Person as Visitor
from plait.study.belonging import rows_of
from plait.study.models import Account, Event, Role, Study
from plait.survey.invitations.accounting import outcome
from plait.survey.models import Invitation, Item, Questionnaire, Response
from plait.survey.questionnaires.queries import main_questionnaire

SHOWN_OF_EACH = 10


@dataclass(frozen=True, slots=True)
class FlowStep:
    """One step of the study: how many reached it. base: what n counts, '' for a step that counts no people.

    room: where it leads. todo: what to do when nothing is there yet.
    """

    label: str
    k: int
    n: int | None
    base: str
    room: str
    todo: str
    permission: Permission = Permission.SEE_STUDY

    @property
    def percent(self) -> str:
        return f"{100 * self.k / self.n:.1f} %" if self.n else ""


def flow_of(study: Study) -> list[FlowStep]:
    """From the frame to the findings: each count with the count it is a part of."""
    questionnaire = main_questionnaire(study)
    frame_id = questionnaire.frame_id if questionnaire and questionnaire.frame_id else None
    if frame_id is None:
        newest = latest_frame(study)
        frame_id = newest.pk if newest else None
    n_frame = FrameMember.objects.filter(frame=frame_id).count()
    n_people = n_frame or register_counts(study)["people"]
    invited = Invitation.objects.filter(questionnaire=questionnaire).count() if questionnaire else 0
    answered = Response.counted.filter(questionnaire=questionnaire).count() if questionnaire else 0
    chosen = Selection.counted.filter(draw__study=study, status=Selection.Status.CHOSEN)
    n_chosen = chosen.values("person").distinct().count()
    interviews = interview_counts(study)
    n_coded = (
        Coding.counted.filter(revision__transcript__interview__study=study)
        .values("revision__transcript")
        .distinct()
        .count()
    )
    n_findings = Finding.objects.filter(study=study).count()
    n_cells = Cell.objects.filter(row__display__study=study).count()
    texts, code, findings = Permission.SEE_TEXTS, Permission.SEE_CODINGS, Permission.SEE_FINDINGS
    is_by_person = invited or Response.counted.filter(questionnaire=questionnaire, person__isnull=False).exists()
    asked_base = "invited" if invited else "in the frame"
    judged = f"with {n_cells} judged cells" if n_cells else ""
    steps = [
        FlowStep("In the frame", n_people, None, study.unit_many, "register", "Import people and freeze the frame."),
        FlowStep("Invited", invited, n_frame, "in the frame", "survey", "Make the questionnaire and invite the frame."),
        FlowStep("Answered", answered, (invited or n_frame) if is_by_person else None, asked_base, "survey",
                 "Open the survey, or import its responses."),
        FlowStep("Chosen", n_chosen, answered, "who answered", "sample", "Draw the interviewees from the respondents."),
        FlowStep("Interviewed", interviews["people"], n_chosen, "chosen", "interviews", "Enter the interviews.", texts),
        FlowStep("Transcribed", interviews["transcribed"], interviews["interviews"], "interviews", "interviews",
                 "Attach the transcripts.", texts),
        FlowStep("Coded", n_coded, interviews["transcribed"], "transcripts", "coding", "Code the transcripts.", code),
        FlowStep("Findings", n_findings, None, judged, "findings", "Build a joint display, say what it shows.",
                 findings),
    ]  # fmt: skip
    # A step that holds others than the step before (interviews without a draw) is no part of it.
    return [step if step.n and step.k <= step.n else replace(step, n=None) for step in steps]


def answer_of(study: Study) -> str:
    """How many answered, in one sentence with its base and the rate's name; '' before anybody did."""
    questionnaire = main_questionnaire(study)
    if questionnaire is None:
        return ""
    accounting = outcome(questionnaire)
    return f"{accounting.sentence}." if accounting.n_responses else ""


@dataclass(frozen=True, slots=True)
class Hit:
    """One thing found: what it is called, where it leads, and the words around the match."""

    title: str
    address: str
    context: str = ""


@dataclass(frozen=True, slots=True)
class Hits:
    """The hits of one kind: the first ones, and how many there are in all."""

    kind: str
    shown: list[Hit]
    n: int


def search(study: Study, words: str, *, by: Visitor) -> list[Hits]:
    """Everything in the study that holds all the words, room by room. What the visitor may not see is not searched."""
    terms = words.split()[:8]
    if not terms:
        return []
    return [hits for hits in _searches(study, terms, by) if hits.n]


def _searches(study: Study, terms: list[str], by: Visitor) -> Iterator[Hits]:
    slug = study.slug
    people, fields = people_of(study), ["code", "organisation__name", "country__name"]
    if may_some(by, Permission.SEE_IDENTITIES, study):
        people = with_contact(people)
        fields += CONTACT
    people = _having(people, terms, *fields)
    yield _hits("People", people, lambda each: Hit(each.code, reverse("register:person", args=[slug, each.pk])))
    items = _having(Item.objects.filter(questionnaire__study=study), terms, "name", "labels")
    yield _hits("Items", items, lambda each: _item_hit(slug, each))
    papers = _papers_with(study, terms, by)
    yield _hits("Papers", papers, lambda each: Hit(each.title, reverse("library:paper", args=[slug, each.pk])))
    found = _having(Innovation.objects.filter(study=study), terms, "title", "description", "problem")
    yield _hits(
        "Innovations", found, lambda each: Hit(each.title, reverse("innovations:innovation", args=[slug, each.pk]))
    )
    texts = with_sources(visible(by, newest_revisions(study)), "transcript")
    spoken = _having(texts.filter(transcript__interview__isnull=False), terms, "text")
    yield _hits("Transcripts", spoken, lambda each: _text_hit(slug, each, terms))
    printed = _having(texts.filter(transcript__full_text__isnull=False), terms, "text")
    yield _hits("Texts of papers", printed, lambda each: _text_hit(slug, each, terms))
    if may_some(by, Permission.SEE_CODINGS, study):
        yield from _codebook_hits(study, terms)
    findings = _having(visible(by, Finding.objects.filter(study=study)), terms, "statement")
    yield _hits("Findings", findings, lambda each: Hit(each.statement, reverse("findings:home", args=[slug])))


def _papers_with(study: Study, terms: list[str], by: Visitor) -> Any:
    """Papers that hold these words, found as the library finds them: by its index, since nobody reads a library through
    for each search. What is a sign of the library's own searches is a word here."""
    words = [runs for term in terms if (runs := " ".join(re.findall(r"[^\W_]+", term)))]
    if not words or not isinstance(by, Account):
        return Paper.objects.none()
    return search_papers(study, " ".join(f'"{each}"' for each in words), by).papers


def _codebook_hits(study: Study, terms: list[str]) -> Iterator[Hits]:
    slug = study.slug
    codes = _having(Code.objects.filter(study=study), terms, "name", "definition")
    yield _hits(
        "Codes", codes, lambda each: Hit(each.name, reverse("coding:code", args=[slug, each.pk]), each.definition)
    )
    themes = _having(Theme.objects.filter(study=study), terms, "name", "description")
    yield _hits("Themes", themes, lambda each: Hit(each.name, reverse("coding:theme", args=[slug, each.pk])))


def _having(rows: QuerySet, terms: list[str], *fields: str) -> QuerySet:  # type: ignore[type-arg]
    for term in terms:
        condition = Q()
        for field in fields:
            condition |= Q(**{f"{field}__holds": term})
        rows = rows.filter(condition)
    return rows


def _hits(kind: str, rows: Any, hit: Callable[..., Hit]) -> Hits:
    shown = [hit(row) for row in rows[: SHOWN_OF_EACH + 1]]
    n = rows.count() if len(shown) > SHOWN_OF_EACH else len(shown)
    return Hits(kind, shown[:SHOWN_OF_EACH], n)


def _item_hit(slug: str, item: Item) -> Hit:
    return Hit(item.label, reverse("survey:item", args=[slug, item.questionnaire_id, item.pk]), item.name)


def _text_hit(slug: str, revision: TextRevision, terms: list[str]) -> Hit:
    transcript = revision.transcript
    text, term = Folded(revision.text), folded(terms[0])
    found = text.text.find(term)
    stretch = text.stretch(found, found + len(term)) if found >= 0 and term else None
    at = stretch[0] if stretch else 0
    start = max(0, at - 60)
    context = " ".join(revision.text[start : at + 120].split())
    room = "interview" if transcript.interview_id else "paper"
    address = reverse(f"interviews:{room}", args=[slug, transcript.interview_id or transcript.full_text_id])
    return Hit(transcript.code, address, f"… {context} …")


@dataclass(frozen=True, slots=True)
class Files:
    n: int
    n_bytes: int


# What somebody who deletes a study wants to see counted. The rest is parts and links of these.
CONTENTS = (
    Person,
    Frame,
    Questionnaire,
    Response,
    Draw,
    Interview,
    Code,
    Coding,
    Theme,
    Finding,
    Paper,
    Innovation,
    Event,
)


def contents_of(study: Study) -> list[tuple[str, int]]:
    """How many of each kind a study holds, by the kind's name."""
    counts = {rows.model: rows.count() for rows in rows_of(study) if rows.model in CONTENTS}
    return [(str(model._meta.verbose_name_plural).capitalize(), counts[model]) for model in CONTENTS]


def files_of(study: Study) -> Files:
    """The files that a study's rows name and that are there."""
    sizes = []
    for rows in rows_of(study):
        for field in file_fields(rows.model):
            names = rows.values_list(field.name, flat=True)
            sizes += [field.storage.size(name) for name in names if name and field.storage.exists(name)]
    return Files(len(sizes), sum(sizes))


def deletions_for(account: Account) -> list[tuple[Study, Job | None]]:
    """The studies of this owner that are being deleted, each with the job that does it."""
    going = Study.every.filter(memberships__account=account, memberships__role=Role.OWNER).exclude(deleted_at=None)
    return [(study, jobs_of(study.deletion_scope).first()) for study in going]


def studies_counted() -> list[dict[str, Any]]:
    """Every study, by title, with the counts that tell it from others."""
    studies = Study.objects.annotate(
        n_people=counted(Person.objects.filter(withdrawn_at=None), "study"),
        n_interviews=counted(Interview.counted.all(), "study"),
    ).order_by("title")
    return [
        {
            "slug": study.slug,
            "title": study.title,
            "is_invented": study.is_invented,
            "people": study.n_people,
            "interviews": study.n_interviews,
        }
        for study in studies
    ]
