"""Fixtures of all tests: a study with members in each role, clients signed in as them, a running site, a browser."""

from __future__ import annotations

import fcntl
import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings
from django.db import connections
from django.test import Client
from playwright.sync_api import Browser, BrowserContext, Page, StorageState, expect, sync_playwright

from plait.jobs import worker
from plait.study.acting import acting_as
from plait.study.actions import add_member, create_study
from plait.study.models import Account, Role, Study
from tests import postgres as postgresql
from tests.chromium import chromium
from tests.posted_fields import HEADER, begin_test, fail_for_unread_fields, running_test
from tests.same_examples import load_profile
from tests.site import WIDE, Site, environment, free_port, run_plait, wait_for
from tests.waiting import DEADLINE_SECONDS

load_profile()


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_setup() -> None:
    begin_test()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call() -> Iterator[None]:
    """A test that sends what no page reads fails by itself."""
    yield
    fail_for_unread_fields()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown() -> Iterator[None]:
    """So does one whose fixtures send it when they end, and one that failed already is told of it."""
    yield
    fail_for_unread_fields()


@pytest.fixture
def owner(db: None) -> Account:
    return Account.objects.create_user("owner@example.org", "correct horse battery", name="Olu Owner")


@pytest.fixture
def study(owner: Account) -> Study:
    with acting_as(owner):
        return create_study(title="Ideas that come home", owner=owner, unit_one="lead", unit_many="leads")


@pytest.fixture
def client_of(study: Study) -> Callable[[str | None], Client]:
    """client_of(role): a client signed in as a member in that role; 'owner' is the study's owner, None a stranger."""

    def make(role: str | None) -> Client:
        client = Client()
        if role == Role.OWNER:
            account = Account.objects.get(email="owner@example.org")
        else:
            account = Account.objects.create_user(f"{role or 'stranger'}@example.org", "correct horse battery")
            if role is not None:
                add_member(study=study, account=account, role=role)
        client.force_login(account, backend="allauth.account.auth_backends.AuthenticationBackend")
        return client

    return make


@pytest.fixture
def client(client_of: Callable[[str | None], Client]) -> Client:
    """A client signed in as the study's owner."""
    return client_of(Role.OWNER)


@pytest.fixture(scope="session")
def postgres() -> Iterator[postgresql.Server]:
    """A PostgreSQL server, one for each process that runs tests."""
    try:
        with postgresql.server() as server:
            yield server
    except postgresql.NoServer as reason:
        pytest.skip(f"NO POSTGRESQL: ITS TESTS ARE SKIPPED: {reason}.")


@pytest.fixture(scope="session")
def django_db_modify_db_settings(request: pytest.FixtureRequest) -> None:
    if settings.ON_POSTGRESQL:
        server = request.getfixturevalue("postgres")
        connections.settings["default"].update(HOST=str(server.folder), USER=postgresql.SUPERUSER)
        # It would close the connection that holds the test's transaction. (SQLite in memory cannot be closed.)
        worker.close_old_connections = lambda: None


# A Plait that really runs, and a browser. One of each for a test run.


LayDatabase = Callable[[Path], Path]


@pytest.fixture(scope="session")
def lay_database(tmp_path_factory: pytest.TempPathFactory) -> LayDatabase:
    """lay_database(home): put the database of a new installation into a folder, which is the folder again. Making one
    takes longer than most tests, so it is made once and copied, by all processes that run tests."""
    folder = tmp_path_factory.getbasetemp()
    folder = folder.parent if "PYTEST_XDIST_WORKER" in os.environ else folder
    made, database = folder / "new-home" / "made", folder / "new-home" / "plait.sqlite3"
    with (folder / "new-home.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not made.exists():
            done = run_plait(database.parent, ["migrate"])
            assert done.returncode == 0, done.stderr
            made.touch()

    def lay(home: Path) -> Path:
        home.mkdir(mode=0o700, parents=True, exist_ok=True)
        with closing(sqlite3.connect(database)) as there, closing(sqlite3.connect(home / "plait.sqlite3")) as here:
            there.backup(here)
        (home / "plait.sqlite3").chmod(0o600)
        return home

    return lay


@pytest.fixture
def new_home(tmp_path: Path, lay_database: LayDatabase) -> Path:
    """The folder of a new installation."""
    return lay_database(tmp_path / "home")


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory, lay_database: LayDatabase) -> Iterator[Site]:
    """The workbench as `make run` serves it: web server and worker as processes of their own, example study loaded."""
    home = lay_database(tmp_path_factory.mktemp("site"))
    done = run_plait(home, ["demo"])
    assert done.returncode == 0, done.stderr
    port = free_port()
    command = [sys.executable, "-m", "plait.cli", "run", "--port", str(port)]
    running = subprocess.Popen(command, env=environment(home), stdout=subprocess.DEVNULL)
    try:
        wait_for(f"http://127.0.0.1:{port}/accounts/login/")
        yield Site(f"http://127.0.0.1:{port}", home)
    finally:
        running.terminate()
        running.wait(timeout=DEADLINE_SECONDS)


@pytest.fixture(scope="session")
def chrome() -> Iterator[Browser]:
    program = chromium()
    if program is None:
        pytest.skip("NO CHROMIUM: BROWSER TESTS SKIPPED. Install Chromium or set PLAIT_CHROMIUM.")
    flags = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking",
             "--disable-component-update", "--disable-sync", "--disable-quic"]  # fmt: skip
    # A deadline for what never comes, far beyond what a busy machine needs.
    expect.set_options(timeout=DEADLINE_SECONDS * 1000)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=flags)
        _prepare_contexts(browser)
        yield browser
        browser.close()


def _prepare_contexts(browser: Browser) -> None:
    """What a page sends may arrive when its test has ended: it says which test that was. And no page hurries: whatever
    is waited for may take as long as anywhere (waiting.py)."""
    new_context = browser.new_context

    def named(**options: Any) -> BrowserContext:
        context = new_context(**options, extra_http_headers={HEADER: running_test()})
        context.set_default_timeout(DEADLINE_SECONDS * 1000)
        return context

    browser.new_context = named  # type: ignore[method-assign]


@pytest.fixture(scope="session")
def signed_in_state(site: Site, chrome: Browser) -> StorageState:
    """The cookies of somebody who came in by the one-time link."""
    context = chrome.new_context()
    page = context.new_page()
    page.goto(site.sign_in_link())
    page.get_by_role("button", name="Sign in").click()
    page.wait_for_url(f"{site.address}/")
    state = context.storage_state()
    context.close()
    return state


@pytest.fixture
def page(chrome: Browser, site: Site, signed_in_state: StorageState) -> Iterator[Page]:
    """A page of the site for its owner, 1280 pixels wide. A request to any other machine fails the test."""
    context = chrome.new_context(storage_state=signed_in_state, base_url=site.address, viewport=WIDE)
    opened = context.new_page()
    elsewhere: list[str] = []
    opened.on("request", lambda request: _note_elsewhere(request.url, site.address, elsewhere))
    yield opened
    context.close()
    assert not elsewhere, f"Pages load nothing from elsewhere, but asked for {elsewhere}"


def _note_elsewhere(url: str, address: str, elsewhere: list[str]) -> None:
    if not url.startswith((address, "data:", "blob:", "about:")):
        elsewhere.append(url)


@pytest.hookimpl(tryfirst=True)  # before xdist reads the groups
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Tests that share the running site go to one process, and so do those that share what their module makes once: it
    would be made in each."""
    for item in items:
        if {"site", "page", "chrome"} & set(getattr(item, "fixturenames", ())):
            item.add_marker(pytest.mark.xdist_group("site"))
        elif item.get_closest_marker("xdist_group") is None and _shares_with_its_module(item):
            item.add_marker(pytest.mark.xdist_group(item.path.as_posix()))


def _shares_with_its_module(item: pytest.Item) -> bool:
    info = getattr(item, "_fixtureinfo", None)
    made = info.name2fixturedefs.values() if info is not None else ()
    return any(each.scope == "module" and each.func.__module__ == item.module.__name__ for (*_, each) in made)  # type: ignore[attr-defined]
