"""A stored file as an answer: whole, or the range that is asked for, and permission asked each time."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from django.test import Client
from django.utils import timezone

from plait.library.full_text.actions import keep_pdf
from plait.library.papers.actions import add_paper
from plait.media.ranges import range_asked
from plait.records import paper as records
from plait.study.actions import remove_member
from plait.study.models import Membership, Role, Study
from tests.media.parts import file_of

PDF = b"%PDF-1.7\n" + bytes(n % 253 for n in range(200_000))


@pytest.fixture
def address(home: Path, study: Study) -> str:
    paper = add_paper(study=study, paper=records.Paper("Ideas"))
    text = keep_pdf(paper=paper, file=file_of(PDF, "Ideas.pdf"), now=timezone.now())
    return f"/s/{study.slug}/library/full-text/{text.pk}/file/"


def test_a_range_is_sent_as_it_is_asked_for(client: Client, address: str) -> None:
    whole = client.get(address)
    assert whole.status_code == 200
    assert b"".join(whole) == PDF  # type: ignore[arg-type]
    assert whole.headers["Content-Length"] == str(len(PDF))
    for asked, start, end in (
        ("bytes=0-99", 0, 100),
        ("bytes=65530-65550", 65530, 65551),
        ("bytes=-5", len(PDF) - 5, len(PDF)),
        ("bytes=200000-999999999", 200_000, len(PDF)),
    ):
        answer = client.get(address, headers={"Range": asked, "If-Range": whole.headers["ETag"]})
        assert answer.status_code == 206
        assert b"".join(answer) == PDF[start:end]  # type: ignore[arg-type]
        assert answer.headers["Content-Range"] == f"bytes {start}-{end - 1}/{len(PDF)}"
        assert "Content-Encoding" not in answer.headers or answer.headers["Content-Encoding"] == "identity"
    beyond = client.get(address, headers={"Range": "bytes=900000-"})
    assert (beyond.status_code, beyond.headers["Content-Range"]) == (416, f"bytes */{len(PDF)}")
    changed = client.get(address, headers={"Range": "bytes=0-9", "If-Range": '"another"'})
    assert changed.status_code == 200


@pytest.mark.parametrize("header", ["", "bytes=", "bytes=-", "bytes=5-2", "bytes=1-2,4-5", "lines=1-2", "bytes=a-b"])
def test_what_cannot_be_read_as_one_range_is_answered_with_the_whole(header: str) -> None:
    assert range_asked(header, 10) is None


def test_permission_is_asked_for_every_range(
    client_of: Callable[[str | None], Client], study: Study, address: str
) -> None:
    viewer = client_of(Role.VIEWER)
    assert viewer.get(address, headers={"Range": "bytes=0-9"}).status_code == 206
    remove_member(membership=Membership.objects.get(study=study, role=Role.VIEWER))
    assert viewer.get(address, headers={"Range": "bytes=10-19"}).status_code == 404
