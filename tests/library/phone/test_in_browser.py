"""The library on a phone of 360 pixels, with the server stopped and started again."""

from __future__ import annotations

import json
import re
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import nullcontext
from io import BytesIO
from pathlib import Path
from typing import Literal
from urllib.parse import parse_qs

import pytest
from playwright.sync_api import Browser, BrowserContext, Locator, Page, expect
from pypdf import PdfReader
from tests.shared import ROOT
from tests.site import AXE, PHONE, SCREENSHOTS, environment, free_port, is_wider_than_the_screen, wait_for
from tests.waiting import DEADLINE_SECONDS, wait_until

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(
        not (ROOT / "src/plait/static/built/service-worker.js").is_file(),
        reason="BROWSER NOT TESTED: run npm run build in browser/ first.",
    ),
]
RIS = """TY  - JOUR
TI  - Bringing ideas home from health partnerships
AU  - Ode, Ada
PY  - 2019
JO  - Journal of Invented Studies
DO  - 10.5555/invented.one
AB  - BACKGROUND: Partnerships learn in both directions. RESULTS: Few ideas come home.
ER  -

TY  - JOUR
TI  - Another paper that nobody saves
AU  - Roe, Ben
PY  - 2020
ER  -
"""
FOUND, OTHER = "Bringing ideas home from health partnerships", "Another paper that nobody saves"
LIBRARY = "/s/partnerships/library/"
# Loading the program takes longer than most tests, so one process loads it, makes what is there before the first test,
# and forks a server whenever it is told to start one.
INSTALLATION = """
import json, os, signal, sys
from plait.server import migrate, set_up
set_up()
migrate()
from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY, SESSION_KEY
from django.contrib.sessions.backends.db import SessionStore
from django.utils import timezone
from plait.library.papers.actions import add_paper
from plait.library.screening.actions import create_review, join_review, start_review
from plait.records.paper import AbstractSection, Paper
from plait.study.acting import acting_as
from plait.study.actions import create_study
from plait.study.models import Account
owner, second = (Account.objects.create_user(each) for each in ("owner@example.org", "second@example.org"))
with acting_as(owner):
    study = create_study(title="Partnerships", owner=owner, unit_one="lead", unit_many="leads")
    for number in range(5):
        text = (AbstractSection("", f"What partnership {number} brought home."),)
        add_paper(study=study, paper=Paper(f"Partnership {number}", abstract=text))
    review = create_review(study=study, title="Which ideas", n_screeners=1)
    start_review(review=review, now=timezone.now())
    join_review(review=review, account=owner, now=timezone.now())
sessions = {}
for name, account in (("owner", owner), ("owner elsewhere", owner), ("second", second)):
    session = SessionStore()
    session[SESSION_KEY], session[HASH_SESSION_KEY] = str(account.pk), account.get_session_auth_hash()
    session[BACKEND_SESSION_KEY] = "allauth.account.auth_backends.AuthenticationBackend"
    session.create()
    sessions[name] = session.session_key
from django.core.servers.basehttp import ThreadedWSGIServer, WSGIRequestHandler
from django.db import connections
from django.urls import get_resolver
from plait.wsgi import application
get_resolver().url_patterns
connections.close_all()
print(json.dumps({"review": review.pk, "sessions": sessions}), flush=True)
for order in sys.stdin:
    if order == "start\\n":
        child = os.fork()
        if not child:
            server = ThreadedWSGIServer(("127.0.0.1", int(sys.argv[1])), WSGIRequestHandler)
            server.set_app(application)
            server.serve_forever()
    else:
        os.kill(child, signal.SIGTERM)
        os.waitpid(child, 0)
    print("done", flush=True)
"""


class OwnSite:
    """A Plait of this file's own, which can be stopped and started again at the same address."""

    def __init__(self, home: Path) -> None:
        self.home, port = home, free_port()
        self.address = f"http://127.0.0.1:{port}"
        command = [sys.executable, "-c", INSTALLATION, str(port)]
        self.log = (home / "log").open("w+", encoding="utf-8")
        self.process = subprocess.Popen(
            command,
            env=environment(home),
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self.log,
            text=True,
        )
        told = json.loads(self._answer())
        self.review: int = told["review"]
        self.sessions: dict[str, str] = told["sessions"]
        self.is_running = False

    def _answer(self) -> str:
        assert self.process.stdout is not None
        line = self.process.stdout.readline()
        assert line, (self.home / "log").read_text(encoding="utf-8")
        return line

    def _tell(self, order: str) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(f"{order}\n")
        self.process.stdin.flush()
        self._answer()

    def start(self) -> None:
        if not self.is_running:
            self._tell("start")
            self.is_running = True
            wait_for(f"{self.address}/accounts/login/")

    def stop(self) -> None:
        if self.is_running:
            self._tell("stop")
            self.is_running = False

    def close(self) -> None:
        self.stop()
        self.process.communicate(timeout=DEADLINE_SECONDS)
        self.log.close()

    def sign_in(self, context: BrowserContext, session: str) -> None:
        """Whoever was signed in is no more. session: 'owner', 'owner elsewhere' or 'second'."""
        context.clear_cookies()
        context.add_cookies([{"name": "plait_session", "value": self.sessions[session], "url": self.address}])

    def ask(self, question: str, *given: str) -> list[tuple[object, ...]]:
        """The rows that the installation's database holds."""
        with sqlite3.connect(f"file:{self.home / 'plait.sqlite3'}?mode=ro", uri=True) as database:
            return database.execute(question, given).fetchall()

    def n_events(self, verb: str) -> int:
        return int(str(self.ask("SELECT count(*) FROM study_event WHERE verb = ?", verb)[0][0]))


@pytest.fixture(scope="module")
def own_site(tmp_path_factory: pytest.TempPathFactory, lay_database: Callable[[Path], Path]) -> Iterator[OwnSite]:
    site = OwnSite(lay_database(tmp_path_factory.mktemp("phone")))
    site.start()
    yield site
    site.close()


Phone = Callable[..., Page]


@pytest.fixture
def phone(chrome: Browser, own_site: OwnSite) -> Iterator[Phone]:
    """phone(session): a page of a phone that somebody is signed in on; each call gives another phone."""
    contexts: list[BrowserContext] = []

    def make(session: str = "owner", *, script: bool = True) -> Page:
        context = chrome.new_context(
            base_url=own_site.address,
            viewport=PHONE,
            is_mobile=True,
            has_touch=True,
            java_script_enabled=script,
        )
        contexts.append(context)
        own_site.sign_in(context, session)
        return context.new_page()

    own_site.start()
    yield make
    for context in contexts:
        context.close()


def a_paper(page: Page, title: str) -> str:
    """Add a paper on its form, and stay on its page. Its address."""
    page.goto(f"{LIBRARY}add/")
    page.get_by_label("Title").fill(title)
    page.get_by_role("button", name="Add the paper").tap()
    expect(page.get_by_role("heading", level=1, name=title)).to_be_visible()
    return path_of(page)


def sound(page: Page, name: str) -> None:
    """The page passes axe in light and dark, and nothing is wider than the phone."""
    SCREENSHOTS.mkdir(exist_ok=True)
    page.wait_for_load_state()
    page.evaluate(AXE.read_text(encoding="utf-8"))
    schemes: tuple[Literal["light", "dark"], ...] = ("light", "dark")
    for scheme in schemes:
        page.emulate_media(color_scheme=scheme)
        page.screenshot(path=SCREENSHOTS / f"phone-{name}-{scheme}.png", full_page=True)
        found = page.evaluate("async () => (await axe.run(document, {resultTypes: ['violations']})).violations")
        assert [(each["id"], each["nodes"][0]["html"][:200]) for each in found] == [], (name, scheme)
    assert not is_wider_than_the_screen(page), f"{name} is wider than the phone"
    small = page.evaluate(
        """() => [...document.querySelectorAll("main button, main .button, main select, main input:not([type=hidden])")]
          .filter((each) => each.checkVisibility() && !["checkbox", "radio"].includes(each.type))
          .filter((each) => each.getBoundingClientRect().height < 44)
          .map((each) => each.outerHTML.slice(0, 120))"""
    )
    assert small == [], f"{name} has targets too small for a thumb"


def until(page: Page, script: str, arg: object = None) -> None:
    """Wait until an asynchronous script says yes; Playwright's own wait takes its promise for a yes."""
    wait_until(lambda: bool(page.evaluate(script, arg)))


def await_kept(page: Page, *ends: str, holding: str = "") -> None:
    """Wait until the pages whose addresses end so are kept on the phone, and the first of them holds these words."""
    until(
        page,
        """async ([ends, words]) => {
          if (!navigator.serviceWorker.controller || !(await caches.has("plait-pages"))) return false;
          const cache = await caches.open("plait-pages");
          const kept = (await cache.keys()).map((each) => new URL(each.url).pathname);
          if (!ends.every((end) => kept.some((each) => each.endsWith(end)))) return false;
          const first = await cache.match(kept.find((each) => each.endsWith(ends[0])));
          return (await first.text()).includes(words);
        }""",
        [list(ends), holding],
    )


def waiting(page: Page) -> list[str]:
    """What each change says that waits in the outbox."""
    script = """() => new Promise((done) => {
      const request = indexedDB.open("plait", 1);
      request.onsuccess = () => {
        const all = request.result.transaction("outbox").objectStore("outbox").getAll();
        all.onsuccess = () => { request.result.close(); done(all.result.map((each) => each.body)); };
      };
    })"""
    return list(page.evaluate(script))


def await_sent(page: Page) -> None:
    wait_until(lambda: not waiting(page))


def await_waiting(page: Page, words: str) -> None:
    """Wait until one change waits, and says this."""
    wait_until(lambda: [words in parse_qs(each).get("answer", []) for each in waiting(page)] == [True])


def line_back(page: Page) -> None:
    page.context.set_offline(False)
    page.evaluate("dispatchEvent(new Event('online'))")


def kept_pages(page: Page) -> list[str]:
    script = """async () => {
      const all = [];
      for (const name of await caches.keys()) if (name.startsWith("plait-pages"))
        for (const each of await (await caches.open(name)).keys()) all.push(new URL(each.url).pathname);
      return all;
    }"""
    return list(page.evaluate(script))


def press(page: Page, name: str, pressed: str = "true") -> None:
    is_mark = name in ("Like", "Dislike", "Save")
    # A mark is shown before it is answered.
    with page.expect_response("**/mark/") if is_mark else nullcontext():
        page.get_by_role("button", name=name, exact=True).tap()
    expect(page.get_by_role("button", name=name, exact=True)).to_have_attribute("aria-pressed", pressed)


def status(page: Page, words: str) -> Locator:
    return page.get_by_role("status").filter(has_text=words)


def path_of(page: Page) -> str:
    return str(page.evaluate("location.pathname"))


def test_a_phones_whole_journey(phone: Phone, own_site: OwnSite, tmp_path: Path) -> None:
    page = phone()

    # Imports
    file = tmp_path / "papers.ris"
    file.write_text(RIS, encoding="utf-8")
    page.goto(LIBRARY)
    page.get_by_role("link", name="Import papers").tap()
    page.get_by_label("File", exact=True).set_input_files(file)
    sound(page, "1-import")
    page.get_by_role("button", name="Go on").tap()
    expect(page.get_by_role("button", name="Import 2 new papers")).to_be_visible()
    sound(page, "2-preview")
    page.get_by_role("button", name="Import 2 new papers").tap()
    expect(page.get_by_text("2 papers added")).to_be_visible()
    sound(page, "3-library")

    # Finds
    page.get_by_role("searchbox").first.fill("ideas come home")
    page.get_by_role("searchbox").first.press("Enter")
    expect(page).to_have_url(re.compile(r"[?]q="))  # The list as it was shows the same link: a tap on it would be lost.
    expect(page.get_by_role("link", name=OTHER)).to_have_count(0)
    sound(page, "4-found")
    page.get_by_role("link", name=FOUND).tap()
    expect(page.get_by_role("heading", level=1, name=FOUND)).to_be_visible()

    # Likes, saves
    press(page, "Like")
    press(page, "Save")
    page.get_by_label("Put it into a new folder").fill("For the talk")
    page.get_by_role("button", name="Make and put in").tap()
    expect(page.get_by_role("button", name="For the talk")).to_have_attribute("aria-pressed", "true")
    sound(page, "5-paper")
    weights = page.evaluate(
        """async () => Promise.all([...document.scripts].map(async (each) =>
          each.src ? (await (await fetch(each.src)).arrayBuffer()).byteLength : each.text.length))"""
    )
    assert len(weights) >= 2
    assert sum(weights) <= 60_000
    address = path_of(page)
    await_kept(page, address, "/phone/", holding='<button name="take_out"')

    # Opens offline with the server stopped
    own_site.stop()
    page.goto("/s/partnerships/survey/")
    expect(page.get_by_text("The page you asked for is not kept on this phone")).to_be_visible()
    sound(page, "6-kept")
    page.get_by_role("link", name=FOUND).tap()
    expect(page.get_by_role("heading", level=1, name=FOUND)).to_be_visible()
    expect(page.get_by_text("Few ideas come home.")).to_be_visible()
    press(page, "Dislike")
    press(page, "For the talk", "false")
    page.get_by_label("Put a label on it").fill("Kenya")
    page.get_by_role("button", name="Put on").tap()
    expect(page.get_by_text("Not sent yet: “Kenya”")).to_be_visible()
    page.get_by_label("Your comment").fill("Ask Ada about <b>both</b> directions.")
    page.get_by_role("button", name="Say it").tap()
    expect(page.get_by_text("Not sent yet: “Ask Ada about <b>both</b> directions.”")).to_be_visible()
    expect(status(page, "4 changes are kept on this phone, and will be sent")).to_be_visible()
    page.reload()
    for name, pressed in (("Like", "false"), ("Dislike", "true"), ("For the talk", "false")):
        expect(page.get_by_role("button", name=name, exact=True)).to_have_attribute("aria-pressed", pressed)
    expect(page.get_by_text("Not sent yet")).to_have_count(2)
    sound(page, "7-offline")

    # Comes back online: everything is there, once
    own_site.start()
    page.reload()
    await_sent(page)
    await_kept(page, address, holding="Ask Ada")
    page.reload()
    expect(page.locator(".comment").filter(has_text="Ask Ada about <b>both</b> directions.")).to_have_count(1)
    expect(page.get_by_role("link", name="Kenya", exact=True)).to_have_count(1)
    for name, pressed in (("Dislike", "true"), ("For the talk", "false")):
        expect(page.get_by_role("button", name=name, exact=True)).to_have_attribute("aria-pressed", pressed)
    expect(page.get_by_text("Not sent yet")).to_have_count(0)
    sound(page, "8-back")
    verbs = ("mark changed", "folder emptied of a paper", "label put on paper", "comment written")
    assert [own_site.n_events(verb) for verb in verbs] == [3, 1, 1, 1]

    # Claims a learning cycle as PDF
    page.get_by_role("link", name="Claim it as learning").tap()
    page.get_by_label("What do you want to find out?").fill("Do partnerships bring ideas home?")
    expect(page.get_by_label("1 search, 1 paper since")).to_be_checked()
    sound(page, "9-question")
    page.get_by_role("button", name="Begin").tap()
    page.get_by_label("Answer in your own words").fill("Few do; both sides must look for them.")
    page.get_by_label("Effect on practice").select_option(label="I change my practice")
    page.get_by_label("What changes, or why not").fill("I ask visitors what they would do.")
    page.get_by_label("Minutes you claim").fill("25")
    expect(page.get_by_role("checkbox", name=FOUND)).to_be_checked()
    sound(page, "10-draft")
    page.get_by_role("button", name="Look it over and complete it").tap()
    expect(page.get_by_role("heading", level=1, name="Complete this literature search")).to_be_visible()
    sound(page, "11-complete")
    page.get_by_label("no patient can be recognised").check()
    page.get_by_role("button", name="Complete it").tap()
    expect(page.get_by_role("heading", level=1, name="Literature search 1")).to_be_visible()
    sound(page, "12-entry")
    with page.expect_download() as download:
        page.get_by_role("link", name="PDF").tap()
    pdf = PdfReader(BytesIO(download.value.path().read_bytes()))
    text = " ".join(" ".join(each.extract_text() for each in pdf.pages).split())
    for words in (
        "Do partnerships bring ideas home?",
        "ideas come home",
        FOUND,
        "10.5555/invented.one",
        "Few do; both sides must look for them.",
        "I change my practice",
        "I ask visitors what they would do.",
        "25",
        "record of learning, not a certificate of credit",
    ):
        assert words in text, f"The PDF does not say {words}"
    page.goto("/learning/")
    expect(page.get_by_role("heading", level=1, name="Your learning record")).to_be_visible()
    sound(page, "13-record")


def test_changes_made_offline_arrive_in_their_order_when_the_line_is_back(phone: Phone, own_site: OwnSite) -> None:
    page = phone()
    address = a_paper(page, "A paper marked to and fro")
    press(page, "Save")
    await_kept(page, address)
    before = own_site.n_events("mark changed")
    page.context.set_offline(True)
    press(page, "Like")
    press(page, "Dislike")
    press(page, "Dislike", "false")
    expect(status(page, "3 changes are kept")).to_be_visible()
    line_back(page)
    expect(status(page, "3 changes are sent from this phone.")).to_be_visible()
    assert own_site.n_events("mark changed") == before + 3


def test_a_change_whose_answer_was_lost_is_not_made_twice(phone: Phone, own_site: OwnSite) -> None:
    page = phone()
    address = a_paper(page, "A paper liked once")
    press(page, "Save")
    await_kept(page, address)
    page.reload()
    kept = page.evaluate(
        """async (address) => {
          const opened = await new Promise((done) => {
            const request = indexedDB.open("plait", 1);
            request.onsuccess = () => done(request.result);
          });
          const key = crypto.randomUUID();
          const state = await (await fetch("/phone/state/")).json();
          const headers = {"Plait-Delivery": key, "X-CSRFToken": state.token};
          const body = new URLSearchParams({verdict: "like"});
          const status = (await fetch(address, {method: "POST", headers, body})).status;
          const row = {key, account: state.account, address, body: body.toString()};
          opened.transaction("outbox", "readwrite").objectStore("outbox").put(row);
          return status;
        }""",
        path_of(page) + "mark/",
    )
    assert kept == 200
    before = own_site.n_events("mark changed")
    page.reload()
    await_sent(page)
    assert own_site.n_events("mark changed") == before


def test_a_change_that_is_refused_is_shown_until_it_is_put_aside(phone: Phone, own_site: OwnSite) -> None:
    page = phone()
    address = a_paper(page, "A paper in a folder that will be gone")
    page.get_by_label("Put it into a new folder").fill("Short-lived")
    page.get_by_role("button", name="Make and put in").tap()
    press(page, "Save")
    await_kept(page, address, holding="Short-lived")
    page.context.set_offline(True)
    press(page, "Short-lived", "false")
    desk = phone()
    desk.goto(f"{LIBRARY}folders/")
    desk.get_by_role("link", name="Short-lived").tap()
    desk.get_by_text("Delete the folder").first.tap()
    desk.get_by_role("button", name="Delete the folder").tap()
    expect(desk.get_by_role("heading", level=1, name="Folders")).to_be_visible()
    page.context.set_offline(False)
    page.goto(LIBRARY)
    refusal = page.get_by_text("A change kept on this phone was not accepted")
    expect(refusal).to_contain_text("It is no longer there.")
    page.reload()
    expect(refusal).to_be_visible()
    page.get_by_role("button", name="Put aside").tap()
    expect(refusal).to_have_count(0)
    page.reload()
    expect(page.get_by_role("heading", level=1, name="Library")).to_be_visible()
    expect(refusal).to_have_count(0)


def test_a_draft_written_offline_is_sent_once_and_a_conflict_gives_every_word_back(
    phone: Phone, own_site: OwnSite
) -> None:
    page = phone()
    page.goto(f"{LIBRARY}learning/")
    page.get_by_label("What do you want to find out?").fill("Who listens?")
    page.get_by_role("button", name="Begin").tap()
    answer = page.get_by_label("Answer in your own words")
    expect(answer).to_be_visible()
    address = path_of(page)
    await_kept(page, address, "/phone/")

    def keep(words: str) -> None:
        page.get_by_label("Answer in your own words").fill(words)
        with page.expect_navigation():
            page.get_by_role("button", name="Keep the draft").tap()
        await_waiting(page, words)
        expect(status(page, "1 change is kept on this phone")).to_be_visible()

    page.context.set_offline(True)
    page.goto("/phone/")
    page.get_by_role("link", name="Who listens?").tap()
    keep("First words.")
    keep("Those who were asked.")
    expect(answer).to_have_value("Those who were asked.")
    line_back(page)
    expect(status(page, "1 change is sent from this phone.")).to_be_visible()
    assert own_site.ask("SELECT answer FROM library_learningcycle WHERE question = 'Who listens?'") == [
        ("Those who were asked.",)
    ]

    await_kept(page, address, holding="Those who were asked.")
    page.reload()
    page.context.set_offline(True)
    keep("Written on the train.")
    desk = phone()
    desk.goto(address)
    desk.get_by_label("Answer in your own words").fill("Written at the desk.")
    desk.get_by_role("button", name="Keep the draft").tap()
    expect(desk.get_by_text("The draft is kept.")).to_be_visible()
    line_back(page)
    refusal = page.locator("#phone-refusals")
    expect(refusal).to_contain_text("It was changed elsewhere after you opened it.")
    expect(refusal).to_contain_text("Written on the train.")
    page.goto(address)
    expect(answer).to_have_value("Written at the desk.")
    sound(page, "14-conflict")
    page.get_by_role("button", name="Put it back into the form").tap()
    expect(answer).to_have_value("Written on the train.")
    page.get_by_role("button", name="Put aside").tap()
    page.get_by_role("button", name="Keep the draft").tap()
    expect(page.get_by_text("The draft is kept.")).to_be_visible()
    expect(answer).to_have_value("Written on the train.")
    expect(refusal).to_be_empty()


def test_signing_out_drops_what_the_phone_kept(phone: Phone) -> None:
    page = phone("owner elsewhere")
    title = "A paper on a shared phone"
    address = a_paper(page, title)
    press(page, "Save")
    await_kept(page, address)
    page.locator("details.menu summary").tap()
    page.get_by_role("button", name="Sign out").tap()
    expect(page.get_by_role("link", name="Sign in").first).to_be_visible()
    wait_until(lambda: kept_pages(page) == [])
    page.context.set_offline(True)
    page.goto(address)
    expect(page.get_by_role("heading", level=1, name="The server cannot be reached")).to_be_visible()
    assert title not in page.content()


def test_another_account_on_the_same_phone_finds_nothing_of_the_first_and_delivers_nothing_of_it(
    phone: Phone, own_site: OwnSite
) -> None:
    page = phone()
    title = "A paper of the first account"
    address = a_paper(page, title)
    press(page, "Save")
    await_kept(page, address)
    before = own_site.n_events("mark changed")
    page.context.set_offline(True)
    press(page, "Like")
    own_site.sign_in(page.context, "second")  # before the line is back: that alone may send what waits
    page.context.set_offline(False)
    page.goto("/phone/")
    until(page, "async () => (await (await caches.open('plait-pages')).keys()).length === 1")
    assert kept_pages(page) == ["/phone/"]
    expect(page.get_by_text("kept on this phone, and will be sent")).to_have_count(0)
    page.context.set_offline(True)
    page.goto(address)
    assert title not in page.content()
    assert own_site.n_events("mark changed") == before

    own_site.sign_in(page.context, "owner")
    page.context.set_offline(False)
    page.goto("/phone/")
    await_sent(page)
    assert own_site.n_events("mark changed") == before + 1


def test_screening_and_its_undo_go_on_with_the_server_out_of_reach(phone: Phone, own_site: OwnSite) -> None:
    page = phone()
    screen = f"{LIBRARY}reviews/{own_site.review}/screen/"
    page.goto(screen)
    page.goto("/phone/")
    await_kept(page, f"/reviews/{own_site.review}/next/")
    page.context.set_offline(True)
    page.goto(screen)
    expect(page.get_by_role("heading", level=1, name="Next papers to screen")).to_be_visible()
    shown = page.locator("article.screened:visible")
    n_shown, titles = shown.count(), shown.get_by_role("heading", level=2).all_inner_texts()

    def decide(verdict: str, n_left: int) -> None:
        shown.first.get_by_role("button", name=verdict).tap()
        expect(shown).to_have_count(n_left)

    undo = page.get_by_role("button", name="Undo my last verdict")
    expect(undo).to_be_hidden()
    decide("Include", n_shown - 1)
    decide("Exclude", n_shown - 2)
    undo.tap()
    expect(shown).to_have_count(n_shown - 1)
    sound(page, "15-screening")
    decide("Maybe", n_shown - 2)
    expect(status(page, "4 changes are kept on this phone")).to_be_visible()
    line_back(page)
    expect(status(page, "4 changes are sent from this phone.")).to_be_visible()
    decisions = "SELECT title, verdict FROM library_decision JOIN library_paper ON paper_id = library_paper.id"
    assert own_site.ask(f"{decisions} ORDER BY place") == [(titles[0], "include"), (titles[1], "maybe")]

    await_kept(page, "/next/", holding="The next 3 papers")
    page.context.set_offline(True)
    page.goto(screen)
    expect(shown).to_have_count(3)
    undo.tap()
    expect(shown.first).to_contain_text(titles[1])
    expect(status(page, "1 change is kept on this phone")).to_be_visible()
    line_back(page)
    expect(status(page, "1 change is sent from this phone.")).to_be_visible()
    assert own_site.ask(decisions) == [(titles[0], "include")]


def test_without_script_marks_work_and_nothing_is_asked_of_the_phone(phone: Phone) -> None:
    page = phone(script=False)
    a_paper(page, "A paper without script")
    press(page, "Like")
    press(page, "Like", "false")


@pytest.mark.parametrize("address", ["/phone/offline/", "/share/?text=10.5555/invented.one", "/share/"])
def test_its_other_pages_pass_axe_and_fit_the_phone(phone: Phone, address: str) -> None:
    page = phone()
    page.goto(address)
    sound(page, re.sub(r"\W+", "-", address).strip("-"))


def test_the_browser_takes_the_manifest(phone: Phone) -> None:
    page = phone()
    page.goto("/phone/")
    told = page.context.new_cdp_session(page).send("Page.getAppManifest")
    assert told["url"].endswith("/app.webmanifest")
    assert told["errors"] == []
