"""A paper's whole page, the institution, folders, citations and PDFs on a phone in Chromium: axe, width, keyboard."""

from __future__ import annotations

from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils import timezone
from playwright.sync_api import Page, expect
from tests.formats.documents.test_pdf_pages import pdf
from tests.library.importing.test_import_references import RICH
from tests.library.in_browser import needs_browser, page
from tests.links import token_to
from tests.site import is_wider_than_the_screen, violations_light_and_dark

from plait.jobs.models import Job
from plait.library.full_text.actions import keep_answer, keep_pages, keep_pdf, set_ways_in, switch_on
from plait.library.papers.actions import (
    add_paper,
    change_folder,
    make_folder,
    put_into_folder,
    put_label,
    write_comment,
)
from plait.library.papers.models import Comment, Label
from plait.records.full_text import OpenCopy, ProviderReport, StandingNotice
from plait.study.models import Account, Study

__all__ = ["page"]
pytestmark = needs_browser


def everything(study: Study, owner: Account) -> list[str]:
    """A paper with all that can stand beside it; the addresses of all pages of these parts."""
    now = timezone.now()
    set_ways_in(
        study=study,
        name="North Trust",
        resolver_base="https://resolver.example.org/openurl",
        libkey_library="412",
        contact_email="team@example.org",
    )
    paper = add_paper(study=study, paper=RICH)
    switch_on(study=study, provider="crossref", account=owner, now=now)
    copy = OpenCopy("https://repo.example.org/" + "a" * 300, "accepted", "cc-by")
    report = ProviderReport("Crossref", "found", (copy,), (StandingNotice("retracted", "10.1000/notice"),))
    keep_answer(paper=paper, provider="crossref", report=report, now=now)
    label = put_label(paper=paper, name="a long label " + "x" * 60)
    folder = make_folder(study=study, owner=owner, name="Reading " + "y" * 100)
    put_into_folder(folder=folder, paper=paper)
    change_folder(folder=folder, name=folder.name, description="", visibility="link", may_publish=True)
    write_comment(paper=paper, account=owner, text="Small sample. " + "z" * 200, now=now)
    kept = keep_pdf(paper=paper, file=SimpleUploadedFile("teams.pdf", pdf("Trust")), now=now)
    keep_pages(full_text=kept, pages=["Trust among teams " + "w" * 200, ""])
    job = Job.objects.create(
        kind="library.read_holdings",
        title="Read the holdings",
        scope=f"study:{study.pk}",
        state="done",
        result={"titles": 1, "wrong": 1, "left_out": {"no ISSN": 2}, "problems": ["Line 3: wrong."]},
    )
    base = f"/s/{study.slug}/library/"
    inside = f"papers/{paper.pk}/,institution/,labels/,labels/{label.pk}/,folders/,folders/{folder.pk}/"
    more = f"papers/{paper.pk}/citation/?q=lancet,full-text/{kept.pk}/?q=trust,full-text/search/?q=trust"
    jobs = f"full-text/jobs/{job.pk}/,"
    return [f"/papers/{token_to(folder)}/", *(base + address for address in f"{inside},{more},{jobs}".split(","))]


def test_every_page_passes_axe_and_fits_a_phone(page: Page, study: Study, owner: Account) -> None:
    for address in everything(study, owner):
        page.goto(address)
        for summary in page.locator("main summary").all():
            summary.click()
        assert violations_light_and_dark(page) == [], address
        assert not is_wider_than_the_screen(page), address


def test_a_paper_is_labelled_put_away_and_commented_by_keyboard(page: Page, study: Study) -> None:
    paper = add_paper(study=study, paper=RICH)
    page.goto(f"/s/{study.slug}/library/papers/{paper.pk}/")
    for field, words in (("Put a label on it", "key paper"), ("Put it into a new folder", "Reading")):
        page.get_by_label(field).fill(words)
        with page.expect_navigation():  # the page before has the next field too
            page.keyboard.press("Enter")
    expect(page.get_by_role("button", name="Reading")).to_have_attribute("aria-pressed", "true")
    page.get_by_label("Your comment").fill("Small sample.")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.get_by_text("Small sample.")).to_be_visible()
    assert (Label.objects.get().name, Comment.objects.get().text) == ("key paper", "Small sample.")
