"""The library on a phone of 360 pixels, with the server stopped and started again."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.shared import ROOT
from tests.site import PHONE, Site, axe_violations, environment, free_port, run_plait, wait_for

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
SAVED, OTHER = "Bringing ideas home from health partnerships", "Another paper that nobody saves"


class OwnSite:
    """A Plait of this file's own, which can be stopped and started again at the same address."""

    def __init__(self, home: Path) -> None:
        self.site = Site(f"http://127.0.0.1:{free_port()}", home)
        self.running: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        port = self.site.address.rpartition(":")[2]
        command = [sys.executable, "-m", "plait.cli", "run", "--port", port]
        self.running = subprocess.Popen(command, env=environment(self.site.home), stdout=subprocess.DEVNULL)
        wait_for(f"{self.site.address}/accounts/login/")

    def stop(self) -> None:
        if self.running is not None:
            self.running.terminate()
            self.running.wait(timeout=30)
            self.running = None

    def ask(self, code: str) -> str:
        """What Python code prints that runs inside the installation."""
        code = "import django; django.setup()\n" + code
        settings = {"DJANGO_SETTINGS_MODULE": "plait.settings", "PYTHONPATH": str(ROOT / "src")}
        done = subprocess.run(
            [sys.executable, "-c", code],
            env=environment(self.site.home) | settings,
            capture_output=True,
            text=True,
            check=False,
            timeout=120,
        )
        assert done.returncode == 0, done.stderr
        return done.stdout.strip()

    def n_events(self, verb: str) -> int:
        return int(
            self.ask(f"from plait.study.models import Event; print(Event.objects.filter(verb={verb!r}).count())")
        )


@pytest.fixture(scope="module")
def own_site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[OwnSite]:
    home = tmp_path_factory.mktemp("phone")
    done = run_plait(home, ["demo"])
    assert done.returncode == 0, done.stderr
    site = OwnSite(home)
    site.start()
    yield site
    site.stop()


Phone = Callable[[], BrowserContext]


@pytest.fixture
def phone(chrome: Browser, own_site: OwnSite) -> Iterator[Phone]:
    """A phone of somebody's own, signed in; each call gives another one."""
    contexts: list[BrowserContext] = []

    def make() -> BrowserContext:
        context = chrome.new_context(base_url=own_site.site.address, viewport=PHONE, is_mobile=True, has_touch=True)
        contexts.append(context)
        context.new_page().goto(own_site.site.sign_in_link())
        return context

    if own_site.running is None:
        own_site.start()
    yield make
    for context in contexts:
        context.close()


@pytest.fixture(scope="module")
def imported(own_site: OwnSite, chrome: Browser, tmp_path_factory: pytest.TempPathFactory) -> None:
    """Two papers, imported through the page as a person does it."""
    file = tmp_path_factory.mktemp("ris") / "papers.ris"
    file.write_text(RIS, encoding="utf-8")
    context = chrome.new_context(base_url=own_site.site.address, viewport=PHONE, is_mobile=True, has_touch=True)
    page = context.new_page()
    page.goto(own_site.site.sign_in_link())
    page.goto("/s/example/library/import/")
    page.get_by_label("File").set_input_files(file)
    page.get_by_role("button", name="Go on").tap()
    page.get_by_role("button", name="Import 2 new papers").tap()
    expect(page.get_by_text("2 papers added")).to_be_visible()
    context.close()


def found(page: Page, title: str) -> None:
    """Open a paper by searching for it."""
    page.goto("/s/example/library/")
    page.get_by_role("searchbox").first.fill(title)
    page.get_by_role("searchbox").first.press("Enter")
    expect(page).to_have_url(re.compile(r"[?]q="))  # The list as it was shows the same link: a tap on it would be lost.
    page.get_by_role("link", name=title).tap()
    expect(page.get_by_role("heading", level=1, name=title)).to_be_visible()


def until(page: Page, script: str, arg: object = None) -> None:
    """Wait until an asynchronous script says yes; Playwright's own wait takes its promise for a yes."""
    end = time.monotonic() + 90
    while not page.evaluate(script, arg):
        assert time.monotonic() < end, f"Not within 90 seconds: {script}"
        page.wait_for_timeout(100)


def await_kept(page: Page, *ends: str) -> None:
    """Wait until the pages whose addresses end so are kept on the phone, with what was said last delivered."""
    until(
        page,
        """async (ends) => {
          if (!navigator.serviceWorker.controller || !(await caches.has("plait-pages"))) return false;
          const kept = (await (await caches.open("plait-pages")).keys()).map((each) => new URL(each.url).pathname);
          return ends.every((end) => kept.some((each) => each.endsWith(end)));
        }""",
        list(ends),
    )


def await_sent(page: Page) -> None:
    """Wait until nothing waits in the outbox."""
    until(
        page,
        """async () => !(await new Promise((done) => {
          const request = indexedDB.open("plait", 1);
          request.onsuccess = () => {
            const all = request.result.transaction("outbox").objectStore("outbox").getAll();
            all.onsuccess = () => { request.result.close(); done(all.result.length); };
          };
        }))""",
    )


def kept_pages(page: Page) -> list[str]:
    script = """async () => {
      const all = [];
      for (const name of await caches.keys()) if (name.startsWith("plait-pages"))
        for (const each of await (await caches.open(name)).keys()) all.push(new URL(each.url).pathname);
      return all;
    }"""
    return list(page.evaluate(script))


def button(page: Page, name: str) -> bool:
    return page.get_by_role("button", name=name, exact=True).get_attribute("aria-pressed") == "true"


def press(page: Page, name: str, pressed: str = "true") -> None:
    page.get_by_role("button", name=name, exact=True).tap()
    expect(page.get_by_role("button", name=name, exact=True)).to_have_attribute("aria-pressed", pressed)


def path_of(page: Page) -> str:
    return str(page.evaluate("location.pathname"))


def test_a_saved_paper_is_read_and_marked_with_the_server_stopped_and_the_mark_is_delivered_once(
    phone: Phone, own_site: OwnSite, imported: None
) -> None:
    page = phone().pages[0]
    found(page, SAVED)
    press(page, "Like")
    press(page, "Save")
    address = path_of(page)
    assert axe_violations(page) == []
    await_kept(page, address, "/phone/")
    before = own_site.n_events("mark changed")

    own_site.stop()
    page.goto(address)
    expect(page.get_by_role("heading", level=1, name=SAVED)).to_be_visible()
    expect(page.get_by_text("Few ideas come home.")).to_be_visible()
    press(page, "Dislike")
    expect(
        page.get_by_role("status").filter(has_text="1 change is kept on this phone, and will be sent")
    ).to_be_visible()
    assert not button(page, "Like")
    assert axe_violations(page) == []
    page.reload()
    expect(page.get_by_role("button", name="Dislike")).to_have_attribute("aria-pressed", "true")
    page.goto("/s/example/survey/")
    expect(page.get_by_text("The page you asked for is not kept on this phone")).to_be_visible()
    assert axe_violations(page) == []
    page.get_by_role("link", name=SAVED).tap()
    expect(page.get_by_role("heading", level=1, name=SAVED)).to_be_visible()

    own_site.start()
    page.reload()
    await_sent(page)
    until(
        page,
        """async (address) => {
          const text = await (await (await caches.open("plait-pages")).match(address)).text();
          return /id="dislike-\\d+"[^>]*aria-pressed="true"/.test(text);
        }""",
        address,
    )
    page.reload()
    expect(page.get_by_role("button", name="Dislike")).to_have_attribute("aria-pressed", "true")
    expect(page.get_by_text("kept on this phone, and will be sent")).to_have_count(0)
    assert own_site.n_events("mark changed") == before + 1
    verdict = (
        "from plait.library.models import Mark; print(Mark.objects.get(paper__title__startswith='Bringing').verdict)"
    )
    assert own_site.ask(verdict) == "dislike"


def test_changes_made_offline_arrive_in_their_order_when_the_line_is_back(
    phone: Phone, own_site: OwnSite, imported: None
) -> None:
    context = phone()
    page = context.pages[0]
    found(page, OTHER)
    press(page, "Save")
    await_kept(page, path_of(page))
    before = own_site.n_events("mark changed")
    context.set_offline(True)
    press(page, "Like")
    press(page, "Dislike")
    press(page, "Dislike", "false")
    expect(page.get_by_role("status").filter(has_text="3 changes are kept")).to_be_visible()
    context.set_offline(False)
    page.evaluate("dispatchEvent(new Event('online'))")
    expect(page.get_by_role("status").filter(has_text="3 changes are sent from this phone.")).to_be_visible()
    assert own_site.n_events("mark changed") == before + 3
    press(page, "Save", "false")


def test_a_change_whose_answer_was_lost_is_not_made_twice(phone: Phone, own_site: OwnSite, imported: None) -> None:
    page = phone().pages[0]
    found(page, SAVED)
    if not button(page, "Save"):
        press(page, "Save")
    await_kept(page, path_of(page))
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


def test_a_change_that_is_refused_is_shown_until_it_is_put_aside(
    phone: Phone, own_site: OwnSite, imported: None
) -> None:
    context = phone()
    page = context.pages[0]
    page.goto("/s/example/library/add/")
    page.get_by_label("Title").fill("A paper that will be gone")
    page.get_by_role("button", name="Add the paper").tap()
    press(page, "Save")
    await_kept(page, path_of(page))
    context.set_offline(True)
    press(page, "Like")
    own_site.ask(
        "from plait.library.models import Paper; Paper.objects.filter(title__endswith='will be gone').delete()"
    )
    context.set_offline(False)
    page.goto("/s/example/library/")
    refusal = page.get_by_text("A change kept on this phone was not accepted")
    expect(refusal).to_contain_text("It is no longer there.")
    assert axe_violations(page) == []
    page.reload()
    expect(refusal).to_be_visible()
    page.get_by_role("button", name="Put aside").tap()
    expect(refusal).to_have_count(0)
    page.reload()
    expect(page.get_by_role("heading", level=1, name="Library")).to_be_visible()
    expect(refusal).to_have_count(0)


def test_signing_out_drops_what_the_phone_kept(phone: Phone, imported: None) -> None:
    context = phone()
    page = context.pages[0]
    found(page, SAVED)
    if not button(page, "Save"):
        press(page, "Save")
    await_kept(page, path_of(page))
    address = path_of(page)
    page.locator("details.menu summary").tap()
    page.get_by_role("button", name="Sign out").tap()
    expect(page.get_by_role("link", name="Sign in").first).to_be_visible()
    assert kept_pages(page) == []
    context.set_offline(True)
    page.goto(address)
    expect(page.get_by_role("heading", level=1, name="The server cannot be reached")).to_be_visible()
    assert SAVED not in page.content()


def test_another_account_on_the_same_phone_finds_nothing_of_the_first_and_delivers_nothing_of_it(
    phone: Phone, own_site: OwnSite, imported: None
) -> None:
    context = phone()
    page = context.pages[0]
    found(page, SAVED)
    if not button(page, "Save"):
        press(page, "Save")
    await_kept(page, path_of(page))
    address = path_of(page)
    own_site.ask(
        "from plait.study.models import Account\n"
        "Account.objects.filter(email='second@example.org').exists() or "
        "Account.objects.create_user('second@example.org', 'correct horse battery')"
    )
    was_liked = button(page, "Like")
    context.set_offline(True)
    press(page, "Like", "false" if was_liked else "true")
    before = own_site.n_events("mark changed")
    context.set_offline(False)
    context.clear_cookies()
    link = own_site.site.plait("link", "second@example.org", "--address", own_site.site.address, "--json")
    page.goto(json.loads(link.stdout)["link"])
    page.goto("/phone/")
    await_kept(page, "/phone/")
    page.wait_for_timeout(500)
    assert kept_pages(page) == ["/phone/"]
    expect(page.get_by_text("kept on this phone, and will be sent")).to_have_count(0)
    context.set_offline(True)
    page.goto(address)
    assert SAVED not in page.content()
    assert own_site.n_events("mark changed") == before

    context.set_offline(False)
    context.clear_cookies()
    page.goto(own_site.site.sign_in_link())
    page.goto("/phone/")
    await_sent(page)
    assert own_site.n_events("mark changed") == before + 1


def test_screening_goes_on_with_the_server_out_of_reach(phone: Phone, own_site: OwnSite, imported: None) -> None:
    made = (
        "from django.utils import timezone\n"
        "from plait.library.screening_actions import create_review, join_review, start_review\n"
        "from plait.study.models import Account, Study\n"
        "review = create_review(study=Study.objects.get(slug='example'), title='Which ideas', n_screeners=1)\n"
        "start_review(review=review, now=timezone.now())\n"
        "join_review(review=review, account=Account.objects.earliest('pk'), now=timezone.now())\n"
        "print(review.pk)"
    )
    review = own_site.ask(made)
    context = phone()
    page = context.pages[0]
    page.goto(f"/s/example/library/reviews/{review}/screen/")
    page.goto("/phone/")
    await_kept(page, f"/reviews/{review}/next/")
    context.set_offline(True)
    page.goto(f"/s/example/library/reviews/{review}/screen/")
    expect(page.get_by_role("heading", level=1, name="Next papers to screen")).to_be_visible()
    assert axe_violations(page) == []
    shown = page.locator("article.screened:visible")
    n_shown, title = shown.count(), shown.first.get_by_role("heading", level=2).inner_text()
    shown.first.get_by_role("button", name="Include").tap()
    expect(page.get_by_role("status").filter(has_text="1 change is kept on this phone")).to_be_visible()
    expect(shown).to_have_count(n_shown - 1)
    shown.first.get_by_role("button", name="Exclude").tap()
    expect(shown).to_have_count(n_shown - 2)
    context.set_offline(False)
    page.goto(f"/s/example/library/reviews/{review}/")
    expect(page.get_by_role("status").filter(has_text="2 changes are sent from this phone.")).to_be_visible()
    decided = "from plait.library.models import Decision; print(*[(each.paper.title, each.verdict) for each in "
    told = own_site.ask(f"{decided}Decision.objects.filter(review={review}).order_by('place')])")
    assert repr((title, "include")) in told
    assert own_site.n_events("paper screened") == 2


def test_the_page_of_a_paper_loads_at_most_60_kilobytes_of_script(phone: Phone, imported: None) -> None:
    page = phone().pages[0]
    found(page, SAVED)
    weights = page.evaluate(
        """async () => Promise.all([...document.scripts].map(async (each) =>
          each.src ? (await (await fetch(each.src)).arrayBuffer()).byteLength : each.text.length))"""
    )
    assert len(weights) >= 2
    assert sum(weights) <= 60_000


def test_without_script_marks_work_and_nothing_is_asked_of_the_phone(
    chrome: Browser, own_site: OwnSite, imported: None
) -> None:
    context = chrome.new_context(
        base_url=own_site.site.address, viewport=PHONE, has_touch=True, java_script_enabled=False
    )
    page = context.new_page()
    page.goto(own_site.site.sign_in_link())
    found(page, OTHER)
    press(page, "Like")
    press(page, "Like", "false")
    context.close()


@pytest.mark.parametrize("address", ["/phone/", "/phone/offline/", "/share/?text=10.5555/invented.one", "/share/"])
def test_its_pages_pass_axe_and_fit_the_phone(phone: Phone, imported: None, address: str) -> None:
    page = phone().pages[0]
    page.goto(address)
    assert axe_violations(page) == []
    assert not page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth")


def test_the_browser_takes_the_manifest(phone: Phone) -> None:
    context = phone()
    page = context.pages[0]
    page.goto("/phone/")
    told = context.new_cdp_session(page).send("Page.getAppManifest")
    assert told["url"].endswith("/app.webmanifest")
    assert told["errors"] == []
