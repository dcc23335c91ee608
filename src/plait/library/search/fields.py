"""What of a search the papers' words do not decide: marks, labels, folders, as the account that searches sees them."""

from __future__ import annotations

from typing import Any

from django.db.models import Q, QuerySet

from plait.formats.references.paper_query import Field
from plait.library.papers.models import Folder, Label, Mark, Paper
from plait.study.models import Account, Study

# Papers with any mark of one's own: `is:unmarked` is what is left. It cannot be typed.
MARKED = Field("is", "marked")


def chosen_papers(part: Field, study: Study, account: Account) -> QuerySet[Any, Any]:
    """Ids of the papers that a label, a folder or a mark chooses; with marks also papers of other studies."""
    if part.name == "label":
        named = Label.objects.filter(study=study, name__is_named=part.value)
        return Paper.labels.through.objects.filter(label__in=named).values("paper_id")
    if part.name == "folder":
        seen = Folder.objects.filter(Q(owner=account) | ~Q(visibility=Folder.Visibility.PRIVATE), study=study)
        return Folder.papers.through.objects.filter(folder__in=seen.filter(name__is_named=part.value)).values(
            "paper_id"
        )
    own = Mark.objects.filter(account=account)
    marked = {
        "saved": own.filter(saved_at__isnull=False),
        "liked": own.filter(verdict=Mark.Verdict.LIKE),
        "disliked": own.filter(verdict=Mark.Verdict.DISLIKE),
        MARKED.value: own.filter(~Q(verdict="") | Q(saved_at__isnull=False)),
    }
    return marked[part.value].values("paper_id")
