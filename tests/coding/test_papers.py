"""A study of two interviews and a paper: its passages are coded, cited and retrieved; it is never a person."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass
from datetime import UTC, datetime

import pytest
from django.core.files.base import ContentFile
from django.db import IntegrityError, transaction
from django.db.models import ProtectedError
from django.test import Client

from plait.coding import queries
from plait.coding.actions import apply_code, coder_named, create_code, create_theme, remove_coding
from plait.coding.models import Code, Coder, Coding, Theme
from plait.findings.actions import build_joint_display, write_finding
from plait.findings.queries import findings_of, joint_display
from plait.formats.documents.html import document_html
from plait.innovations.actions import add_evidence, add_innovation
from plait.interviews.actions import plan_interview, remove_paper_text, take_paper_as_text
from plait.interviews.models import TextRevision, Transcript
from plait.interviews.queries import counts_of
from plait.library.full_text.actions import remove_pdf
from plait.library.full_text.models import FullText
from plait.library.papers.models import Paper
from plait.records.problem import InputRejected
from plait.register.models import Person
from plait.reporting.queries import study_report
from plait.study.actions import delete_study
from plait.study.models import Account, Study
from plait.workbench.queries import flow_of, search
from tests.coding.conftest import place
from tests.findings.small_study import make_small_study

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
PAGES = [
    "Title page of partnerships",
    "",
    "Ideas seldom come home from partner-\nships. Nobody is asked to bring them.",
    "Trust comes first.",
]


def a_paper(study: Study, **fields: object) -> Paper:
    given = {"title": "Ideas that travel", "authors": [["Ode", "Ada"]], "year": 2019} | fields
    return Paper.objects.create(study=study, **given)


def a_pdf(paper: Paper, pages: list[str] = PAGES, sha256: str = "1") -> FullText:
    file = ContentFile(b"%PDF-1.7", "a.pdf")
    return FullText.objects.create(paper=paper, name="a.pdf", file=file, sha256=sha256, n_bytes=8, pages=pages)


@dataclass(frozen=True)
class Mixed:
    """Trust is coded once in each interview and on page 4; Home on page 3 alone, and over pages 3 to 4."""

    full_text: FullText
    text: TextRevision
    spoken: Coding
    printed: Coding
    over_pages: Coding


@pytest.fixture
def mixed(study: Study, coder: Coder, revision: TextRevision, second: TextRevision) -> Mixed:
    full_text = a_pdf(a_paper(study))
    text = take_paper_as_text(full_text=full_text, now=NOW)
    trust, home = create_code(study=study, name="Trust"), create_code(study=study, name="Home")

    def coded(code: Code, where: TextRevision, words: str) -> Coding:
        return apply_code(code=code, revision=where, coder=coder, **place(where, words))

    spoken = coded(trust, revision, "Trust came first")
    coded(trust, second, "Nothing came home.")
    printed = coded(trust, text, "Trust comes first.")
    coded(home, text, "Ideas seldom come home from partnerships.")
    over_pages = coded(home, text, "bring them.\n\nTrust")
    create_theme(study=study, name="All of it", codes=[trust, home])
    return Mixed(full_text, text, spoken, printed, over_pages)


def test_pages_become_turns_without_a_speaker_and_the_text_is_readable(study: Study) -> None:
    made = take_paper_as_text(full_text=a_pdf(a_paper(study)), now=NOW)
    assert list(made.turns.values_list("page", "speaker")) == [(1, ""), (3, ""), (4, "")]
    assert "home from partnerships. Nobody" in made.text
    assert made.number == 1


@pytest.mark.parametrize(
    ("pages", "said"),
    [([], "has not been read yet"), (["", " "], "None of its 2 pages has a text layer: it is a")],
)
def test_a_pdf_without_text_says_so(study: Study, pages: list[str], said: str) -> None:
    with pytest.raises(InputRejected, match=said):
        take_paper_as_text(full_text=a_pdf(a_paper(study), pages), now=NOW)


def test_a_pdf_is_taken_once(study: Study) -> None:
    full_text = a_pdf(a_paper(study))
    take_paper_as_text(full_text=full_text, now=NOW)
    with pytest.raises(InputRejected, match="a text of this study already"):
        take_paper_as_text(full_text=full_text, now=NOW)


def test_a_text_has_exactly_one_source(study: Study, mixed: Mixed) -> None:
    interview = plan_interview(study=study, person=Person.objects.get(code="P1"), code="C")
    for sources in ({}, {"interview": interview, "full_text": mixed.full_text}):
        with pytest.raises(IntegrityError), transaction.atomic():
            Transcript.objects.create(study=study, source_name="x", **sources)


def test_a_paper_is_never_counted_as_a_person(study: Study, mixed: Mixed) -> None:
    counts = queries.counts_of(study)
    assert (counts.n_people, counts.n_transcripts, counts.n_coded) == (2, 2, 2)
    assert (counts.n_papers, counts.n_coded_papers, counts.n_codings) == (1, 1, 5)
    home, trust = queries.codebook(study)
    assert (trust.n_codings, trust.n_people) == (3, 2)
    assert (home.n_codings, home.n_people) == (2, 0)
    spread = queries.spread_of(study, [trust.code.pk])
    assert (spread.n_segments, spread.n_in_papers, spread.n_papers) == (3, 1, 1)
    assert (spread.people.k, spread.people.n) == (2, 2)
    assert counts_of(study) == {"interviews": 2, "transcribed": 2, "people": 2}
    steps = {step.label: (step.k, step.n) for step in flow_of(study)}
    assert steps["Interviewed"][0] == 2
    assert steps["Transcribed"] == (2, 2)
    assert steps["Coded"] == (2, 2)


def test_segments_of_a_paper_come_last_with_citation_and_page(study: Study, mixed: Mixed) -> None:
    codes = [entry.code for entry in queries.codebook(study)]
    found = queries.segments_of(study, codes=codes)
    assert [each.person_code for each in found] == ["P1", "P2", "", "", ""]
    assert [each.citation for each in found] == ["", "", "Ode 2019, p. 3", "Ode 2019, pp. 3–4", "Ode 2019, p. 4"]
    assert [each.person_id is None for each in found] == [False, False, True, True, True]


def test_the_page_of_a_code_cites_papers_and_filters_them_in_and_out(
    study: Study, mixed: Mixed, client: Client
) -> None:
    address = f"/s/{study.slug}/coding/codes/{mixed.printed.code_id}/"
    page = client.get(address).content.decode()
    assert '3 segments, 1 of them in 1 paper; from <span class="share"><b>2</b> of 2 people with a transcript' in page
    assert "Ode 2019, p. 4 ·" in page
    assert "Trust came first" in page
    papers = client.get(f"{address}?from=papers").content.decode()
    assert "Ode 2019, p. 4 ·" in papers
    assert "Trust came first" not in papers
    interviews = client.get(f"{address}?from=interviews&q=came").content.decode()
    assert "Ode 2019" not in interviews
    assert "?q=came&amp;from=interviews&amp;export=csv" in interviews
    exported = b"".join(client.get(f"{address}?from=papers&export=csv").streaming_content)  # type: ignore[attr-defined]
    (row,) = csv.DictReader(io.StringIO(exported.decode("utf-8-sig")))
    assert (row["person"], row["interview"], row["paper"], row["page"]) == ("", "", "Ode 2019", "4")


def test_every_page_answers_and_says_what_is_a_paper(study: Study, mixed: Mixed, client: Client) -> None:
    base = f"/s/{study.slug}/coding/"
    pk = mixed.text.transcript_id
    texts = client.get(f"{base}transcripts/").content.decode()
    assert "2 of 2 transcripts and 1 of 1 paper have at least one coding" in texts
    assert "Ode 2019" in texts
    coding_page = client.get(f"{base}transcripts/{pk}/").content.decode()
    assert "Paper Ode 2019" in coding_page
    assert 'aria-label="Page 3"' in coding_page
    assert "p.&nbsp;4" in coding_page
    assert "Code page" in coding_page
    assert "2 of 2 transcripts and 1 of 1 paper." in client.get(base).content.decode()
    assert "in the words of the paper" in client.get(f"{base}transcripts/{pk}/segments/").content.decode()
    assert "these words of Ode 2019, p. 4" in client.get(f"{base}codings/{mixed.printed.pk}/").content.decode()
    assert "p. 3" in client.get(f"/s/{study.slug}/interviews/papers/{mixed.full_text.pk}/").content.decode()
    assert "1 paper of the library" in client.get(f"/s/{study.slug}/interviews/").content.decode()
    theme = Theme.objects.get()
    for rest in (f"coding/themes/{theme.pk}/", "coding/left-behind/", "findings/", "report/", "innovations/", ""):
        assert client.get(f"/s/{study.slug}/{rest}").status_code == 200, rest


def test_whole_pages_are_coded_as_turns_are(study: Study, mixed: Mixed, client: Client) -> None:
    pk = mixed.text.transcript_id
    given = {"revision": mixed.text.pk, "turn": 1, "new_name": "Whole page"}
    client.post(f"/s/{study.slug}/coding/transcripts/{pk}/apply/", given)
    made = Coding.objects.get(code__name="Whole page")
    assert mixed.text.text[made.start : made.end].startswith("Ideas seldom")


def test_a_finding_quotes_a_paper_with_its_citation(study: Study, mixed: Mixed, client: Client) -> None:
    write_finding(study=study, statement="Trust first.", codings=[mixed.printed, mixed.spoken], now=NOW)
    (finding,) = findings_of(study)
    assert [(cited.label, cited.says) for cited in finding.cited] == [
        ("Ode 2019, p. 4", "Trust comes first."),
        ("P1, A", "Trust came first"),
    ]
    assert not finding.stale
    assert "Ode 2019, p. 4" in client.get(f"/s/{study.slug}/findings/").content.decode()
    offered = client.get(f"/s/{study.slug}/findings/new/?under=code-{mixed.printed.code_id}").content.decode()
    assert "Ode 2019, p. 4: “Trust comes first.”" in offered


def test_the_report_counts_people_and_cites_the_paper(study: Study, mixed: Mixed) -> None:
    html = document_html(study_report(study, now=NOW))
    assert "2 of 2 transcripts are coded, and 1 of 1 paper" in html
    assert "2 of 2 people with a transcript" in html
    assert "2 segments, and 3 passages of 1 paper" in html
    assert "Ode 2019, p" in html


def test_a_joint_display_knows_people_alone(study: Study) -> None:
    small = make_small_study(study)
    display = build_joint_display(
        study=study, title="Both", items=[small.item("home")], themes=[small.resources], codes=[small.trust]
    )
    before = joint_display(display)
    text = take_paper_as_text(full_text=a_pdf(a_paper(study)), now=NOW)
    for code in (small.money, small.trust):
        words = place(text, "Trust comes first.")
        apply_code(code=code, revision=text, coder=coder_named(study=study, name="Ana"), **words)
    assert joint_display(display) == before
    assert [(row.people.k, row.people.n) for row in before.rows] == [(3, 4), (2, 4)]


def test_an_innovation_shows_the_passage_of_a_paper_as_evidence(study: Study, mixed: Mixed, client: Client) -> None:
    innovation = add_innovation(study=study, title="Tea")
    add_evidence(innovation=innovation, coding=mixed.printed)
    page = client.get(f"/s/{study.slug}/innovations/{innovation.pk}/").content.decode()
    assert "Ode 2019, p. 4</a>" in page


def test_search_finds_the_words_of_papers_apart_from_transcripts(study: Study, mixed: Mixed, owner: Account) -> None:
    found = {hits.kind: [hit.title for hit in hits.shown] for hits in search(study, "trust", by=owner)}
    assert found["Transcripts"] == ["A"]
    assert found["Texts of papers"] == ["Ode 2019"]


def test_a_pdf_with_coded_passages_is_not_thrown_away_and_it_is_said_why(
    study: Study, mixed: Mixed, client: Client
) -> None:
    address = f"/s/{study.slug}/library/full-text/{mixed.full_text.pk}/change/"
    answer = client.post(address, {"remove": "yes"})
    assert answer.status_code == 422
    assert "1 text to be coded, 3 coded passages" in answer.content.decode()
    with pytest.raises(InputRejected, match="3 coded passages"):
        remove_paper_text(transcript=mixed.text.transcript)
    with pytest.raises(ProtectedError):
        mixed.full_text.paper.delete()


def test_a_text_without_coded_passages_is_taken_out_and_then_the_pdf(study: Study, mixed: Mixed) -> None:
    for coding in Coding.objects.filter(revision=mixed.text):
        remove_coding(coding=coding)
    remove_paper_text(transcript=mixed.text.transcript)
    remove_pdf(full_text=FullText.objects.get())
    assert not FullText.objects.exists()
    assert counts_of(study)["transcribed"] == 2


def test_who_may_read_may_not_take_a_paper(study: Study, client_of: object) -> None:
    full_text = a_pdf(a_paper(study))
    viewer = client_of("viewer")  # type: ignore[operator]
    address = f"/s/{study.slug}/interviews/papers/{full_text.pk}/"
    assert viewer.get(address).status_code == 200
    assert viewer.post(f"{address}take/").status_code == 403
    coder = client_of("coder")  # type: ignore[operator]
    assert coder.post(f"{address}take/").status_code == 302
    assert Transcript.objects.filter(full_text=full_text).exists()


def test_the_pdf_of_another_study_is_not_there(study: Study, client: Client, owner: Account) -> None:
    elsewhere = a_pdf(a_paper(Study.objects.create(slug="other", title="Other")))
    for rest in ("", "take/", "remove/"):
        assert client.post(f"/s/{study.slug}/interviews/papers/{elsewhere.pk}/{rest}").status_code == 404


def test_a_study_with_coded_papers_is_deleted_whole(study: Study, mixed: Mixed) -> None:
    delete_study(study=study)
    assert not Transcript.objects.exists()
    assert not FullText.objects.exists()


def test_the_list_of_segments_asks_no_more_for_more_papers(
    study: Study, mixed: Mixed, coder: Coder, client: Client, django_assert_max_num_queries: object
) -> None:
    for n in range(8):
        text = take_paper_as_text(full_text=a_pdf(a_paper(study, title=f"Paper {n}"), sha256=f"s{n}"), now=NOW)
        apply_code(code=mixed.printed.code, revision=text, coder=coder, **place(text, "Trust comes"))
    for address in (f"codes/{mixed.printed.code_id}/", "transcripts/"):
        with django_assert_max_num_queries(22):  # type: ignore[operator]
            client.get(f"/s/{study.slug}/coding/{address}")
