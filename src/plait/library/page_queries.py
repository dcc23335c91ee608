"""Reads for a paper's page: its labels, folders and comments; a folder's page; what a public link shows."""

from __future__ import annotations

from django.db.models import Count, Q, QuerySet

from plait.library.models import Comment, Folder, Label, Paper
from plait.study.models import Account, Study


def labels_of(study: Study) -> QuerySet[Label]:
    """The study's labels with the number of papers each is on (`n_papers`)."""
    return Label.objects.filter(study=study).annotate(n_papers=Count("papers")).order_by("name")


def known_labels(study: Study) -> QuerySet[Label]:
    """The labels offered while one is typed."""
    return Label.objects.filter(study=study).order_by("name")[:200]


def labels_on(paper: Paper) -> QuerySet[Label]:
    return Label.objects.filter(papers=paper).order_by("name")


def papers_labelled(label: Label) -> QuerySet[Paper]:
    return label.papers.order_by("-year", "title", "pk")


def folders_seen_by(study: Study, account: Account) -> QuerySet[Folder]:
    """The account's own folders and those that everybody on the study sees, with `n_papers`."""
    seen = Q(owner=account) | ~Q(visibility=Folder.Visibility.PRIVATE)
    return (
        Folder.objects.filter(seen, study=study)
        .annotate(n_papers=Count("papers"))
        .select_related("owner")
        .order_by("name", "pk")
    )


def own_folders(study: Study, account: Account) -> QuerySet[Folder]:
    return Folder.objects.filter(study=study, owner=account).order_by("name", "pk")


def folder_places(paper: Paper, account: Account) -> list[tuple[Folder, bool]]:
    """The account's own folders, and whether the paper lies in each. Two queries."""
    inside = set(Folder.objects.filter(papers=paper, owner=account).values_list("pk", flat=True))
    return [(folder, folder.pk in inside) for folder in own_folders(paper.study, account)]


def papers_in(folder: Folder) -> QuerySet[Paper]:
    return folder.papers.order_by("-year", "title", "pk")


def public_folder(token: str) -> Folder | None:
    """The folder a public link leads to, None when there is none or it is no longer shared."""
    if not token:
        return None
    return Folder.objects.filter(token=token, visibility=Folder.Visibility.LINK).first()


def comments_on(paper: Paper) -> QuerySet[Comment]:
    """The comments on a paper in the order written; a withdrawn one has lost its text."""
    return Comment.objects.filter(paper=paper).select_related("account").order_by("written_at", "pk")
