"""A paper is deleted with what is its own, and not while a study's record stands on it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from django.core.files.base import ContentFile
from django.db.models import ProtectedError
from django.test import Client
from pytest_django import DjangoCaptureOnCommitCallbacks
from tests.library.screening.test_screening import NOW, fill

from plait.innovations.models import Evidence, Innovation
from plait.interviews.actions import take_paper_as_text
from plait.library.full_text.models import FullText
from plait.library.learning.models import LearningCycle
from plait.library.papers.actions import delete_paper
from plait.library.papers.models import Comment, Paper
from plait.library.screening.actions import create_review, start_review
from plait.library.screening.models import Decision, Review
from plait.library.screening.queries import flow_of, outcomes_of
from plait.records.problem import InputRejected
from plait.study.models import Account, Event, Study


@pytest.fixture
def paper(study: Study) -> Paper:
    return Paper.objects.get(pk=fill(study, 2)[0])


def a_pdf(paper: Paper) -> FullText:
    file = ContentFile(b"%PDF-1.7", "a.pdf")
    return FullText.objects.create(paper=paper, name="a.pdf", file=file, sha256="1", n_bytes=8, pages=["Trust."])


def test_a_paper_goes_with_its_pdf_and_comments(
    paper: Paper, client: Client, owner: Account, django_capture_on_commit_callbacks: DjangoCaptureOnCommitCallbacks
) -> None:
    Comment.objects.create(paper=paper, account=owner, text="Read this")
    kept = a_pdf(paper)
    address = f"/s/{paper.study.slug}/library/papers/{paper.pk}/delete/"
    page = client.get(address).content.decode()
    assert "PDFs with their text: 1" in page
    assert Paper.objects.filter(pk=paper.pk).exists()
    with django_capture_on_commit_callbacks(execute=True):
        assert client.post(address).status_code == 302
    assert not Paper.objects.filter(pk=paper.pk).exists()
    assert not kept.file.storage.exists(str(kept.file))
    assert Event.objects.filter(verb="paper deleted", subject_id=paper.pk).exists()


def test_everything_that_keeps_a_paper_is_said_at_once(paper: Paper, client: Client, owner: Account) -> None:
    study = paper.study
    start_review(review=create_review(study=study, title="Do ideas travel?"), now=NOW)
    LearningCycle.objects.create(study=study, account=owner, question="Secret?").papers.add(paper)
    take_paper_as_text(full_text=a_pdf(paper), now=NOW)
    Evidence.objects.create(innovation=Innovation.objects.create(study=study, title="Tea"), paper=paper)
    address = f"/s/{study.slug}/library/papers/{paper.pk}/delete/"
    assert client.post(address).status_code == 422
    page = client.get(address).content.decode()
    assert "the review “Do ideas travel?”, which is started" in page
    assert "1 record of learning reflects on it" in page
    assert "Secret" not in page
    assert "1 evidence, 1 text to be coded" in page
    assert Paper.objects.filter(pk=paper.pk).exists()
    assert not Event.objects.filter(verb="paper deleted").exists()


def test_a_review_not_started_goes_on_without_the_paper_and_its_flow_adds_up(paper: Paper) -> None:
    review = create_review(study=paper.study, title="Do ideas travel?", n_screeners=1)
    delete_paper(paper=paper)
    review.refresh_from_db()
    review.revealed_at = NOW
    flow = flow_of(review, outcomes_of(review))
    assert (flow.counts.n_identified, flow.counts.removed) == (2, {"Taken out of the library": 1})


def test_the_database_itself_keeps_a_paper_that_was_decided_on(paper: Paper, owner: Account) -> None:
    review = Review.objects.create(study=paper.study, title="Trust")
    Decision.objects.create(review=review, paper=paper, account=owner, verdict="include", place=1)
    with pytest.raises(ProtectedError):
        paper.delete()
    with pytest.raises(InputRejected, match="1 decision"):
        delete_paper(paper=paper)


def test_who_may_not_change_the_library_deletes_nothing(
    paper: Paper, client_of: Callable[[str | None], Client]
) -> None:
    viewer = client_of("viewer")
    address = f"/s/{paper.study.slug}/library/papers/{paper.pk}/"
    assert viewer.post(f"{address}delete/").status_code == 403
    assert "Delete this paper" not in viewer.get(address).content.decode()
    assert "Delete this paper" in client_of("coder").get(address).content.decode()
