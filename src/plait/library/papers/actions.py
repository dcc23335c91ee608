"""Writes of papers: adding, marking, labels, folders, comments, deleting."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from django.utils import timezone

from plait.library.full_text.models import FullText
from plait.library.papers.models import Comment, Folder, Label, Mark, Paper
from plait.library.papers.queries import arrivals, keeping, mark_of, stored_key
from plait.library.screening.models import Review
from plait.methods.papers.same_paper import title_key
from plait.methods.papers.terms import terms_of
from plait.records import paper as records
from plait.records.problem import InputRejected, Problem, name_taken
from plait.study.actions import delete_file
from plait.study.changing import Changing, changing
from plait.study.kept import kind_of
from plait.study.links import good_links, new_link
from plait.study.models import AccessLink, Account, Study

_LONGEST_YEAR = 9999


def add_paper(*, study: Study, paper: records.Paper) -> Paper:
    """Add one paper by hand. Raises InputRejected when it has no title, or is there already."""
    if not paper.title.strip():
        raise InputRejected(Problem("Title", "The paper has no title.", "Give the title as it is printed."))
    with changing(study, "paper added") as change:
        arrival = arrivals(study, [paper])[0]
        if arrival.by:
            cause = f"A paper with the same {arrival.by} is in the library."
            cure = f"It has another title: check the {arrival.by}, or leave it out." if arrival.is_doubtful else ""
            raise InputRejected(Problem(paper.title, cause, cure or "Open that one instead."))
        return change.add(paper_row(study, paper))


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


def mark_paper(
    *, paper: Paper, account: Account, verdict: str | None = None, saved: bool | None = None, now: datetime
) -> Mark:
    """Like or dislike a paper ('like', 'dislike', '' for neither), save it or not; None leaves as it is.

    A mark is its account's own: the log says that a mark was changed, and shows not of which paper nor to what.
    """
    if verdict is not None and verdict not in Mark.Verdict.values:
        raise InputRejected(Problem("Mark", f"'{verdict}' is no mark.", "Choose like, dislike or neither."))
    with changing(paper.study, "mark changed") as change:
        said: dict[str, Any] = {} if verdict is None else {"verdict": verdict}
        if saved is not None:
            said["saved_at"] = (mark_of(paper, account).saved_at or now) if saved else None
        return change.create_or_update(Mark, {"paper": paper, "account": account}, **said)


LONGEST_COMMENT = 5_000
LONGEST_LABEL = 80


def put_label(*, paper: Paper, name: str) -> Label:
    """Put a word of the study on a paper; upper and lower case are the same label."""
    name = " ".join(name.split())
    if not name or len(name) > LONGEST_LABEL:
        cause = f"A label has 1 to {LONGEST_LABEL} signs; this has {len(name)}."
        raise InputRejected(Problem("Label", cause, "Give a word or two."))
    with changing(paper.study, "label put on paper") as change:
        label = Label.objects.filter(study=paper.study, name__is_named=name).first()
        label = label or change.create(Label, study=paper.study, name=name)
        change.subject = (kind_of(label), label.pk)
        change.put(label.papers, [paper])
    return label


def take_label_off(*, paper: Paper, label: Label) -> None:
    """Take a label off a paper. A label that is on no paper any more is gone."""
    with changing(paper.study, "label taken off paper", label) as change:
        change.take(label.papers, [paper])
        if not label.papers.exists():
            change.delete(label)


def make_folder(*, study: Study, owner: Account, name: str) -> Folder:
    """Make a folder that its owner alone sees. Raises InputRejected without a name or when there is one of it."""
    with changing(study, "folder made") as change:
        return change.create(Folder, study=study, owner=owner, name=_folder_name(study, owner, name))


def folder_named(*, study: Study, owner: Account, name: str) -> Folder:
    """The owner's folder of this name, made when there is none: who types a name twice means one folder."""
    with changing(study, "folder made") as change:
        found = Folder.objects.filter(study=study, owner=owner, name__is_named=name[:200]).first()
        return found or change.create(Folder, study=study, owner=owner, name=_folder_name(study, owner, name))


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
    with changing(folder.study, "folder changed", folder) as change:
        name = _folder_name(folder.study, folder.owner, name, but=folder)
        change.update(folder, name=name, description=description.strip(), visibility=visibility)
        _keep_link(change, folder)
    return folder


def _keep_link(change: Changing, folder: Folder) -> None:
    purpose, now = AccessLink.Purpose.FOLDER, timezone.now()
    good = good_links(purpose, now=now).filter(target=folder.pk)
    if folder.visibility != Folder.Visibility.LINK:
        change.update_all(good, revoked_at=now)
    elif not good.exclude(nonce="").exists():
        change.add(new_link(purpose, study=folder.study, target=folder.pk, now=now))


def _folder_name(study: Study, owner: Account, name: str, but: Folder | None = None) -> str:
    name = " ".join(name.split())[:200]
    if not name:
        raise InputRejected(Problem("Name", "The folder has no name.", "Give it one."))
    same = Folder.objects.filter(study=study, owner=owner, name__is_named=name)
    if (there := (same.exclude(pk=but.pk) if but else same).first()) is not None:
        raise InputRejected(name_taken("Name", name, there.name, where=" among your folders", field="name"))
    return name


def put_into_folder(*, folder: Folder, paper: Paper) -> None:
    """Put a paper of the same study into a folder; it may lie in many."""
    if folder.study_id != paper.study_id:
        raise InputRejected(Problem("Folder", "It belongs to another study.", "Choose a folder of this study."))
    with changing(folder.study, "folder filled", folder) as change:
        change.put(folder.papers, [paper])


def take_out_of_folder(*, folder: Folder, paper: Paper) -> None:
    with changing(folder.study, "folder emptied of a paper", folder) as change:
        change.take(folder.papers, [paper])


def delete_folder(*, folder: Folder) -> None:
    """Delete a folder; its papers stay in the library."""
    with changing(folder.study, "folder deleted", folder) as change:
        change.delete(folder)


def write_comment(*, paper: Paper, account: Account, text: str, now: datetime) -> Comment:
    """Say something about a paper to everybody on the study."""
    text = text.strip()
    if not text or len(text) > LONGEST_COMMENT:
        cause = f"A comment has 1 to {LONGEST_COMMENT:,} signs; this has {len(text):,}."
        raise InputRejected(Problem("Comment", cause, "Write less, or in parts." if text else "Write something."))
    with changing(paper.study, "comment written") as change:
        return change.create(Comment, paper=paper, account=account, text=text, written_at=now)


def withdraw_comment(*, comment: Comment, now: datetime) -> None:
    """Take back what one said: that something was said stays, the words go."""
    with changing(comment.paper.study, "comment withdrawn", comment) as change:
        change.update(comment, text="", withdrawn_at=comment.withdrawn_at or now)


TAKEN_OUT = "Taken out of the library"


def delete_paper(*, paper: Paper) -> None:
    """Delete a paper with its PDFs, comments and marks. A review not started goes on without it.

    Raises: InputRejected, naming all that keeps it: a started review, a record of learning, passages coded in its PDF,
        an innovation that cites it.
    """
    with changing(paper.study, "paper deleted", paper) as change:
        problems = list(keeping(paper))
        if problems:
            raise InputRejected(problems)
        for review in Review.objects.filter(papers=paper, started_at__isnull=True):
            removed = dict(review.flow.get("removed", {}))
            removed[TAKEN_OUT] = removed.get(TAKEN_OUT, 0) + 1
            change.update(review, flow={**review.flow, "removed": removed})
        for kept in FullText.objects.filter(paper=paper).only("file"):
            delete_file(kept.file)
            change.final("The file of its PDF is gone.")
        change.delete(paper)
