"""Writes on a paper's page: labels, folders, comments."""

from __future__ import annotations

import secrets
from datetime import datetime

from django.db import transaction

from plait.library.models import Comment, Folder, Label, Paper
from plait.records.problem import InputRejected, Problem
from plait.study.events import record_event
from plait.study.models import Account, Study

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
    folder.token = (folder.token or secrets.token_urlsafe(24)) if visibility == Folder.Visibility.LINK else ""
    folder.save()
    after = {"visibility": visibility}
    record_event(folder.study, "folder changed", subject=folder, before={"visibility": before}, after=after)
    return folder


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
