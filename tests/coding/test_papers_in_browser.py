"""From a PDF on the paper's page to its passage among the segments of a code, in Chromium."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from plait.coding.models import Code, Coding
from plait.formats.documents.pdf import document_pdf
from plait.interviews.models import Transcript
from plait.jobs.worker import work_off
from plait.library.papers.models import Paper
from plait.records.document import Document, Heading, Paragraph
from plait.study.models import Study
from tests.coding.test_coding_in_browser import BUILT, page
from tests.site import PHONE, WIDE, axe_violations, is_wider_than_the_screen

__all__ = ["page"]
pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(not BUILT.is_file(), reason="BROWSER NOT TESTED: run npm run build in browser/ first."),
]

FILLER = Paragraph("What was learnt abroad was seldom asked for at home, and whoever brought it stood alone. " * 60)
SENTENCE = "Nobody was asked to bring an idea home."


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A PDF of several pages; the sentence stands on a later one."""
    blocks = (Heading(1, "Introduction"), FILLER, Heading(1, "Results"), Paragraph(SENTENCE), FILLER)
    path = tmp_path / "teams.pdf"
    path.write_bytes(document_pdf(Document("On teams", "A study", "23 November 2026", blocks)))
    return path


def test_a_passage_of_an_uploaded_pdf_is_coded_and_cited(page: Page, study: Study, file: Path) -> None:
    paper = Paper.objects.create(study=study, title="On teams", authors=[["Ode", "Ada"]], year=2019)
    page.goto(f"/s/{study.slug}/library/papers/{paper.pk}/")
    page.get_by_text("Upload the PDF", exact=True).click()
    page.locator("input[type=file]").set_input_files(file)
    page.get_by_role("button", name="Upload", exact=True).click()
    page.wait_for_url("**/full-text/*/")
    work_off()
    page.goto(f"/s/{study.slug}/library/papers/{paper.pk}/")
    page.get_by_role("link", name="Code its passages").click()
    expect(page.locator(".answer")).to_contain_text("can be coded beside the transcripts")
    assert axe_violations(page) == []
    page.get_by_role("button", name="Take this PDF as a text").click()
    expect(page.locator(".answer")).to_contain_text("A paper is no person")
    page.get_by_role("link", name="Code this text").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Paper Ode 2019")
    page.wait_for_load_state()
    code_the_sentence(page)
    coding = Coding.objects.get()
    text = Transcript.objects.get().revisions.get().text
    assert text[coding.start : coding.end] == SENTENCE
    at = text.index(SENTENCE)
    number = Transcript.objects.get().revisions.get().turns.get(start__lte=at, end__gt=at).page
    assert number is not None
    assert number > 1
    for colours in ("light", "dark"):
        page.emulate_media(color_scheme=colours)  # type: ignore[arg-type]
        for size in (WIDE, PHONE):
            page.set_viewport_size(size)  # type: ignore[arg-type]
            look_at(page, study, coding, cited=f"Ode 2019, p. {number}")


def code_the_sentence(page: Page) -> None:
    page.evaluate(
        """(words) => {
            const texts = [...document.querySelectorAll('#coded-text [data-start]')].map((each) => each.firstChild);
            const text = texts.find((each) => each.data.includes(words));
            const at = text.data.indexOf(words);
            getSelection().setBaseAndExtent(text, at, text, at + words.length);
        }""",
        SENTENCE,
    )
    expect(page.locator("#chosen-words")).to_have_text(f"“{SENTENCE}”")
    page.locator("#find-code").fill("Not asked")
    page.get_by_role("option", name="New code “Not asked”").click()
    expect(page.locator(".chip")).to_have_text("Not asked")


def look_at(page: Page, study: Study, coding: Coding, *, cited: str) -> None:
    transcript = coding.revision.transcript
    base = f"/s/{study.slug}"
    page.goto(f"{base}/coding/codes/{Code.objects.get().pk}/")
    expect(page.locator("figure.segment q")).to_have_text(SENTENCE)
    expect(page.locator("figure.segment figcaption")).to_contain_text(cited)
    expect(page.get_by_text("0 of 0 people")).to_be_visible()
    addresses = (
        page.url,
        f"{base}/coding/transcripts/{transcript.pk}/",
        f"{base}/coding/transcripts/",
        f"{base}/coding/",
        f"{base}/interviews/papers/{transcript.full_text_id}/",
        f"{base}/library/papers/{transcript.paper.pk}/",  # type: ignore[union-attr]
        f"{base}/library/papers/{transcript.paper.pk}/delete/",  # type: ignore[union-attr]
    )
    for address in addresses:
        page.goto(address)
        assert axe_violations(page) == [], address
        assert not is_wider_than_the_screen(page), address
