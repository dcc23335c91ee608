"""Writes of papers: adding, marking, labels, folders, comments, deleting."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction
from django.utils import timezone

from plait.library.full_text.models import FullText
from plait.library.papers.models import Comment, Folder, Label, Mark, Paper
from plait.library.papers.queries import arrivals, keeping, stored_key
from plait.library.screening.models import Review
from plait.methods.papers.same_paper import title_key
from plait.methods.papers.terms import terms_of
from plait.records import paper as records
from plait.records.problem import InputRejected, Problem
from plait.study.actions import delete_file, make_link
from plait.study.events import record_event
from plait.study.links import good_links, make_void
from plait.study.models import AccessLink, Account, Study

_LONGEST_YEAR = 9999


@transaction.atomic
def add_paper(*, study: Study, paper: records.Paper) -> Paper:
    """Add one paper by hand. Raises InputRejected when it has no title, or is there already."""
    if not paper.title.strip():
        raise InputRejected(Problem("Title", "The paper has no title.", "Give the title as it is printed."))
    arrival = arrivals(study, [paper])[0]
    if arrival.by:
        raise InputRejected(
            Problem(paper.title, f"A paper with the same {arrival.by} is in the library.", "Open that one instead.")
        )
    row = paper_row(study, paper)
    row.save()
    record_event(study, "paper added", subject=row)
    return row


def paper_row(study: Study, paper: records.Paper) -> Paper:
    """The record as a row that is not stored yet, with what is derived from it."""
    abstract = [[section.label, section.text] for section in paper.abstract]
    words = "\n".join((paper.title, *(text for _, text in abstract), *paper.keywords))
    row = Paper(
        study=study,
        title=paper.title,
        kind=paper.kind[:60],
        authors=[[author.family, author.given] for author in paper.authors],
        year=paper.year if paper.year is not None and 0 <= paper.year <= _LONGEST_YEAR else None,
        journal=paper.journal[:500],
        volume=paper.volume[:60],
        issue=paper.issue[:60],
        pages=paper.pages[:120],
        publisher=paper.publisher[:300],
        doi=paper.doi[:300].lower(),
        pmid=paper.pmid[:20],
        pmcid=paper.pmcid[:20],
        issn=list(paper.issn),
        url=paper.url[:2000],
        language=paper.language[:40],
        abstract=abstract,
        keywords=list(paper.keywords),
        notes=list(paper.notes),
        extra={tag: list(values) for tag, values in paper.extra.items()},
        authors_line="; ".join(str(author) for author in paper.authors),
        words=words,
        terms=" ".join(terms_of(words)),
    )
    row.title_key = title_key_of(row)
    return row


def title_key_of(row: Paper) -> str:
    """What the paper stores of its title and year, to be found by a paper of the same."""
    return title_key(stored_key(doi=row.doi, pmid=row.pmid, title=row.title, year=row.year, authors=row.authors))


@transaction.atomic
def mark_paper(
    *, paper: Paper, account: Account, verdict: str | None = None, saved: bool | None = None, now: datetime
) -> Mark:
    """Like or dislike a paper ('like', 'dislike', '' for neither), save it or not; None leaves as it is.

    A mark is its account's own: the log says that a mark was changed, not of which paper nor to what.
    """
    if verdict is not None and verdict not in Mark.Verdict.values:
        raise InputRejected(Problem("Mark", f"'{verdict}' is no mark.", "Choose like, dislike or neither."))
    mark, _ = Mark.objects.get_or_create(paper=paper, account=account)
    if verdict is not None:
        mark.verdict = verdict
    if saved is not None:
        mark.saved_at = (mark.saved_at or now) if saved else None
    mark.save()
    record_event(paper.study, "mark changed", subject=mark)
    return mark


LONGEST_COMMENT = 5_000
LONGEST_LABEL = 80


@transaction.atomic
def put_label(*, paper: Paper, name: str) -> Label:
    """Put a word of the study on a paper; upper and lower case are the same label."""
    name = " ".join(name.split())
    if not name or len(name) > LONGEST_LABEL:
        cause = f"A label has 1 to {LONGEST_LABEL} signs; this has {len(name)}."
        raise InputRejected(Problem("Label", cause, "Give a word or two."))
    label = Label.objects.filter(study=paper.study, name__iexact=name).first()
    label = label or Label.objects.create(study=paper.study, name=name)
    label.papers.add(paper)
    record_event(paper.study, "label put on paper", subject=label, after={"paper": paper.pk})
    return label


@transaction.atomic
def take_label_off(*, paper: Paper, label: Label) -> None:
    """Take a label off a paper. A label that is on no paper any more is gone."""
    label.papers.remove(paper)
    record_event(paper.study, "label taken off paper", subject=label, before={"paper": paper.pk})
    if not label.papers.exists():
        label.delete()


@transaction.atomic
def make_folder(*, study: Study, owner: Account, name: str) -> Folder:
    """Make a folder that its owner alone sees. Raises InputRejected without a name or when there is one of it."""
    name = _folder_name(study, owner, name)
    folder = Folder.objects.create(study=study, owner=owner, name=name)
    record_event(study, "folder made", subject=folder)
    return folder


@transaction.atomic
def folder_named(*, study: Study, owner: Account, name: str) -> Folder:
    """The owner's folder of this name, made when there is none: who types a name twice means one folder."""
    found = Folder.objects.filter(study=study, owner=owner, name=" ".join(name.split())[:200]).first()
    return found or make_folder(study=study, owner=owner, name=name)


@transaction.atomic
def change_folder(*, folder: Folder, name: str, description: str, visibility: str, may_publish: bool) -> Folder:
    """Change what a folder is called and who sees it. A link is made when it is shared by link, and void when not.

    Parameters: may_publish, whether the person acting may show papers to people outside the study.
    Raises: InputRejected with every problem.
    """
    problems = []
    if visibility not in Folder.Visibility.values:
        problems.append(Problem("Who sees it", f"'{visibility[:40]}' is no choice.", "Choose one of the list."))
    becomes_public = visibility == Folder.Visibility.LINK != folder.visibility
    if becomes_public and not may_publish:
        cause = "Only those who may change the library may show papers to people outside the study."
        problems.append(Problem("Who sees it", cause, "Ask somebody who may, or choose another."))
    if problems:
        raise InputRejected(problems)
    before = folder.visibility
    folder.name = _folder_name(folder.study, folder.owner, name, but=folder)
    folder.description, folder.visibility = description.strip(), visibility
    folder.save()
    _keep_link(folder)
    after = {"visibility": visibility}
    record_event(folder.study, "folder changed", subject=folder, before={"visibility": before}, after=after)
    return folder


def _keep_link(folder: Folder) -> None:
    purpose, now = AccessLink.Purpose.FOLDER, timezone.now()
    good = good_links(purpose, now=now).filter(target=folder.pk)
    if folder.visibility != Folder.Visibility.LINK:
        make_void(good, now=now)
    elif not good.exclude(nonce="").exists():
        make_link(purpose, study=folder.study, target=folder.pk, now=now)


def _folder_name(study: Study, owner: Account, name: str, but: Folder | None = None) -> str:
    name = " ".join(name.split())[:200]
    if not name:
        raise InputRejected(Problem("Name", "The folder has no name.", "Give it one."))
    same = Folder.objects.filter(study=study, owner=owner, name=name)
    if (same.exclude(pk=but.pk) if but else same).exists():
        raise InputRejected(
            Problem("Name", f"You have a folder “{name}” already.", "Choose another name, or use that.")
        )
    return name


@transaction.atomic
def put_into_folder(*, folder: Folder, paper: Paper) -> None:
    """Put a paper of the same study into a folder; it may lie in many."""
    if folder.study_id != paper.study_id:
        raise InputRejected(Problem("Folder", "It belongs to another study.", "Choose a folder of this study."))
    folder.papers.add(paper)
    record_event(folder.study, "folder filled", subject=folder)


@transaction.atomic
def take_out_of_folder(*, folder: Folder, paper: Paper) -> None:
    folder.papers.remove(paper)
    record_event(folder.study, "folder emptied of a paper", subject=folder)


@transaction.atomic
def delete_folder(*, folder: Folder) -> None:
    """Delete a folder; its papers stay in the library."""
    record_event(folder.study, "folder deleted", subject=folder)
    folder.delete()


@transaction.atomic
def write_comment(*, paper: Paper, account: Account, text: str, now: datetime) -> Comment:
    """Say something about a paper to everybody on the study."""
    text = text.strip()
    if not text or len(text) > LONGEST_COMMENT:
        cause = f"A comment has 1 to {LONGEST_COMMENT:,} signs; this has {len(text):,}."
        raise InputRejected(Problem("Comment", cause, "Write less, or in parts." if text else "Write something."))
    comment = Comment.objects.create(paper=paper, account=account, text=text, written_at=now)
    record_event(paper.study, "comment written", subject=comment, after={"paper": paper.pk})
    return comment


@transaction.atomic
def withdraw_comment(*, comment: Comment, now: datetime) -> None:
    """Take back what one said: that something was said stays, the words go."""
    comment.text, comment.withdrawn_at = "", comment.withdrawn_at or now
    comment.save(update_fields=["text", "withdrawn_at"])
    record_event(comment.paper.study, "comment withdrawn", subject=comment)


TAKEN_OUT = "Taken out of the library"


@transaction.atomic
def delete_paper(*, paper: Paper) -> None:
    """Delete a paper with its PDFs, comments and marks. A review not started goes on without it.

    Raises: InputRejected, naming all that keeps it: a started review, a record of learning, passages coded in its PDF,
        an innovation that cites it.
    """
    problems = list(keeping(paper))
    if problems:
        raise InputRejected(problems)
    for review in Review.objects.filter(papers=paper, started_at__isnull=True):
        removed = dict(review.flow.get("removed", {}))
        removed[TAKEN_OUT] = removed.get(TAKEN_OUT, 0) + 1
        review.flow = {**review.flow, "removed": removed}
        review.save(update_fields=["flow"])
    record_event(paper.study, "paper deleted", subject=paper)
    for kept in FullText.objects.filter(paper=paper).only("file"):
        delete_file(kept.file)
    paper.delete()
