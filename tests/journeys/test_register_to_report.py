"""One person takes a study from a register to a report by clicking, on the files of the example study."""

from __future__ import annotations

import csv
import io
import os
from pathlib import Path

from playwright.sync_api import Browser, Page, StorageState, expect

from plait.workbench.example import FOLDER
from tests.site import PHONE, SCREENSHOTS, WIDE, Site

INTERVIEWED = ["L004", "L011", "L019"]


def go(page: Page, step: str) -> None:
    """Follow the study's flow in the navigation."""
    flow = page.get_by_role("navigation", name="Steps of the study")
    with page.expect_navigation():  # the page before has much of the same
        flow.get_by_role("link", name=step, exact=True).click()


def done(page: Page, words: str) -> None:
    expect(page.get_by_role("status")).to_contain_text(words)


def begin_a_study(page: Page) -> None:
    page.goto("/")
    page.get_by_role("link", name="Begin a study").click()
    page.get_by_label("Title").fill("Journey")
    page.get_by_label("Research question").fill("Do ideas come home?")
    page.get_by_label("One unit of the frame is called").fill("lead")
    page.get_by_label("Several units are called").fill("leads")
    page.get_by_role("button", name="Begin").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Journey")


def import_the_register(page: Page) -> None:
    go(page, "Register")
    page.get_by_role("link", name="Import people").click()
    page.get_by_label("File", exact=True).set_input_files(FOLDER / "register.csv")
    page.get_by_role("button", name="Go on").click()
    page.get_by_role("group", name="Columns to keep as they are").get_by_label("specialty").check()
    page.get_by_role("button", name="Import 114 people").click()
    done(page, "114 people added")
    page.get_by_role("link", name="Freeze a frame").click()
    page.get_by_label("Title").fill("All leads")
    page.get_by_role("button", name="Freeze 114 leads").click()
    expect(page.locator(".answer")).to_contain_text("114 leads, frozen on")


def make_the_survey(page: Page) -> None:
    go(page, "Survey")
    page.get_by_role("link", name="New questionnaire").first.click()
    page.get_by_label("File", exact=True).set_input_files(FOLDER / "questionnaire.xlsx")
    page.get_by_role("button", name="Read the file").click()
    page.get_by_role("link", name="Settings").click()
    page.get_by_label("Frame").select_option(label="All leads")
    page.get_by_role("button", name="Save").click()
    page.get_by_role("button", name="Open").first.click()
    page.get_by_role("button", name="Invite everybody in the frame").click()
    done(page, "114")


def import_the_responses(page: Page) -> None:
    go(page, "Survey")
    page.get_by_role("link", name="invented").first.click()
    page.get_by_role("link", name="Import responses").click()
    page.get_by_label("File", exact=True).set_input_files(FOLDER / "responses.csv")
    page.get_by_role("button", name="Go on").click()
    page.get_by_label("Code of the person").select_option("id")
    page.get_by_role("button", name="Import 34 responses").click()
    expect(page.locator("main")).to_contain_text("'-98' is not among the choices")
    page.get_by_label("Codes for missing answers").fill("-99 = refused\n-98 = don't know")
    page.get_by_role("button", name="Import 34 responses").click()
    done(page, "34 responses")
    go(page, "Survey")
    expect(page.locator(".answer")).to_contain_text("34 of 114 leads answered (29.8 %, RR2)")


def draw_the_sample(page: Page) -> None:
    go(page, "Sample")
    page.get_by_role("link", name="Draw from the respondents").click()
    page.get_by_label("Title").fill("Interviews")
    page.get_by_label("How many people").fill("12")
    page.get_by_label("Role (register)").check()
    page.get_by_label("Specialty (register)").check()
    page.get_by_label("Must be chosen").fill(", ".join(INTERVIEWED))
    page.get_by_label("Seed").fill("42")
    page.get_by_role("button", name="Draw").click()
    expect(page.locator(".answer")).to_contain_text("12 of 34")


def enter_interviews(page: Page) -> None:
    for code in INTERVIEWED:
        go(page, "Interviews")
        page.get_by_role("link", name="Enter an interview").click()
        page.get_by_label("Person").select_option(label=code)
        page.get_by_label("Transcript").set_input_files(FOLDER / "transcripts" / f"{code}.md")
        page.get_by_role("button", name="Enter").click()
        done(page, f"Interview {code} is entered")


def code_a_transcript(page: Page) -> None:
    with page.expect_navigation():
        page.get_by_role("link", name="Code this transcript").click()
    words = page.locator(".piece, [data-start]").filter(has_text="a")
    words.nth(4).click(click_count=3)
    find = page.get_by_label("Code", exact=True)
    find.fill("Came home")
    find.press("Enter")
    expect(page.locator("main")).to_contain_text("1 coding")
    go(page, "Coding")
    page.get_by_role("link", name="New theme").first.click()
    page.get_by_label("Name").fill("Ideas travel")
    page.get_by_label("Came home").check()
    page.get_by_role("button", name="Make the theme").click()
    expect(page.locator("main")).to_contain_text("Ideas travel")


def find_something(page: Page) -> None:
    go(page, "Findings")
    page.get_by_role("link", name="Build a joint display").first.click()
    page.get_by_label("Title").fill("What became of it, by theme")
    page.get_by_label("Have you seen something there", exact=False).first.check()
    page.get_by_label("Ideas travel").check()
    while not page.url.rstrip("/").split("/")[-1].isdigit():
        with page.expect_navigation():
            page.locator("main form button").last.click()
    page.locator("main table a").filter(has_text="udge").first.click()
    page.get_by_label("Complement").check()
    page.get_by_label("Note").fill("The interviews say how, the survey how often.")
    with page.expect_navigation():  # the form says it too
        page.locator("main form button").last.click()
    expect(page.locator("main")).to_contain_text("Complement")
    go(page, "Findings")
    page.get_by_role("link", name="Write a finding").first.click()
    page.get_by_label("Statement").fill("Most leads saw something new; few brought it home.")
    page.get_by_label("What became of it, by theme").check()
    page.get_by_role("button", name="Write").click()
    expect(page.locator("main")).to_contain_text("few brought it home")


def check_figures(page: Page) -> None:
    page.get_by_role("link", name="Check the figures of a text").click()
    page.get_by_label("Text", exact=False).first.fill("Of the 114 leads we wrote to, 27% (n = 34) replied.")
    page.get_by_role("button", name="Check").click()
    expect(page.locator("main")).to_contain_text("mpossible")
    expect(page.locator("main")).to_contain_text("29.8")
    expect(page.locator("main")).to_contain_text("31 of 114")


def keep_papers_and_innovations(page: Page) -> None:
    beside = page.get_by_role("navigation", name="Steps of the study")
    beside.get_by_role("link", name="Library").click()
    page.get_by_role("link", name="Import papers").first.click()
    page.get_by_label("File", exact=True).set_input_files(FOLDER / "papers.ris")
    page.get_by_role("button", name="Go on").click()
    page.get_by_role("button", name="Import 12 new papers").click()
    expect(page.get_by_text("12 papers added")).to_be_visible()
    beside.get_by_role("link", name="Library").click()
    page.locator("main table a").filter(has_text="invented").first.click()
    like = page.get_by_role("button", name="Like", exact=True)
    like.click()
    expect(like).to_have_attribute("aria-pressed", "true")
    beside.get_by_role("link", name="Innovations").click()
    page.get_by_role("link", name="Add an innovation").first.click()
    page.get_by_label("Title").fill("Ward round on one page")
    page.get_by_label("Observed on").fill("2025-05-02")
    page.get_by_role("button", name="Add it").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Ward round on one page")


def download_the_report(page: Page, folder: Path) -> None:
    go(page, "Report")
    for suffix, beginning in (("Web page", b"<!"), ("Word", b"PK"), ("PDF", b"%PDF")):
        with page.expect_download() as download:
            page.locator("main a.button, main button").filter(has_text=suffix).first.click()
        path = folder / f"report.{suffix}"
        download.value.save_as(path)
        assert path.read_bytes().startswith(beginning), suffix
    text = (folder / "report.Web page").read_text(encoding="utf-8")
    assert "34 of 114" in text
    assert "few brought it home" in text


def test_a_study_goes_from_the_register_to_the_report_by_clicking(page: Page, tmp_path: Path) -> None:
    begin_a_study(page)
    import_the_register(page)
    make_the_survey(page)
    import_the_responses(page)
    draw_the_sample(page)
    enter_interviews(page)
    code_a_transcript(page)
    find_something(page)
    check_figures(page)
    keep_papers_and_innovations(page)
    download_the_report(page, tmp_path)


def test_a_list_is_exported_as_somebody_sees_it(page: Page) -> None:
    page.goto("/s/example/register/?q=Malawi")
    with page.expect_download() as download:
        page.get_by_role("link", name="CSV").click()
    rows = list(csv.DictReader(io.StringIO(Path(download.value.path()).read_text(encoding="utf-8-sig"))))
    assert rows
    assert all("Malawi" in str(row) for row in rows)


def test_the_study_can_be_looked_at_on_every_screen(chrome: Browser, site: Site, signed_in_state: StorageState) -> None:
    """Screenshots for a person to look at: narrow and wide, light and dark."""
    folder = Path(os.environ.get("PLAIT_SCREENSHOTS", SCREENSHOTS))
    folder.mkdir(exist_ok=True)
    rooms = ["", "register/", "survey/", "sample/", "interviews/", "coding/", "findings/", "report/", "library/"]
    rooms += ["innovations/", "coding/transcripts/1/", "findings/displays/1/", "survey/1/tables/", "library/papers/1/"]
    for size, viewport in (("wide", WIDE), ("phone", PHONE)):
        context = chrome.new_context(storage_state=signed_in_state, viewport=viewport)
        page = context.new_page()
        for room in rooms:
            page.goto(f"{site.address}/s/example/{room}")
            expect(page.get_by_role("heading", level=1)).to_be_visible()
            name = room.strip("/").replace("/", "-") or "home"
            for scheme in ("light", "dark"):
                page.emulate_media(color_scheme=scheme)
                page.screenshot(path=folder / f"{name}-{size}-{scheme}.png")
        context.close()
