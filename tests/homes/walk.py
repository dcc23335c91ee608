"""Run in a process of its own, in the folder of an older home: brings it up to date and looks at its pages.

    PLAIT_HOME=folder python -m tests.homes.walk < about.json

Prints one JSON object: what each person sees at each address. Where about.json names no pages, it finds addresses by
itself, from the program's own and from links.
"""

# ruff: noqa: E402
from __future__ import annotations

import json
import os
import re
import sys
from collections import Counter, deque
from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from io import StringIO
from typing import Any
from urllib.parse import urljoin

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "plait.settings")
import django

from tests.homes.clock import stand_still

ABOUT = json.load(sys.stdin) if __name__ == "__main__" else {}
if ABOUT:
    # An hour on: what was asked for is old enough to be looked at, links of a day are good.
    stand_still(datetime.fromisoformat(ABOUT["made"]) + timedelta(hours=1))
django.setup()

from django.conf import settings
from django.test import Client

from plait.cli import main as plait
from tests.homes.hand import rows, signed_in
from tests.homes.kept import BY_LINK
from tests.homes.pages import Facts, facts_of

OF_A_KIND = 2
# The way out, files that take long, and lists in another order.
LEFT_OUT = re.compile(r"[?&](export|sort|page|language)=|/accounts/logout|/report/report\.|/pdf/$")
OUTSIDE_A_STUDY = ("/", "/new/", "/learning/", "/learning/chain/", "/learning/year/uk/2026/", "/phone/", "/share/",
                   "/share/?text=10.5555/example.0001", "/phone/offline/", "/app.webmanifest", "/accounts/login/",
                   "/accounts/password/change/", "/accounts/2fa/")  # fmt: skip
# Each kind of job has a page in one of these rooms, and none in the others.
JOB_PAGES = ("jobs/{}/", "survey/jobs/{}/", "library/import/jobs/{}/", "library/full-text/jobs/{}/")
# The owner looks at everything, the others at the first page of each room (but the report, which takes long) and at
# what is each one's own.
OF_OTHERS = re.compile(
    r"/((s/[\w-]+/)?((?!report)\w+/)?|s/[\w-]+/library/(feed|folders|learning|reviews|searches)/|learning/chain/)"
)


def main(about: dict[str, Any]) -> dict[str, Any]:
    assert plait(["migrate"]) == 0
    people = {role: rows("study.Account", email=email).get() for role, email in about["people"].items()}
    clients = {role: signed_in(account) for role, account in people.items()}
    pages = about.get("pages") or addresses_for(clients)
    seen = {role: look(clients[role], addresses) for role, addresses in pages.items() if role in clients}
    return {"pages": {**seen, BY_LINK: look_by_links(about)}, "open doors": open_doors(clients, pages)}


def look(client: Client, addresses: Iterable[str]) -> dict[str, Facts]:
    client.raise_request_exception = False
    return {address: facts_of(client.get(address)) for address in addresses}


def open_doors(clients: dict[str, Client], pages: dict[str, list[str]]) -> list[str]:
    """What somebody sees of a study that is none of their business."""
    inside = {address for addresses in pages.values() for address in addresses if address.startswith("/s/")}
    nobody = Client(SERVER_NAME="localhost")
    own = [slug for slug, owner in ABOUT["studies"].items() if owner == "owner"]
    found = []
    for address in sorted(inside):
        tried = [("nobody", nobody, 302), ("stranger", clients["stranger"], 404)]
        tried += [("owner", clients["owner"], 404)] if address.split("/")[2] not in own else []
        for who, client, closed in tried:
            status = client.get(address).status_code
            found += [f"{who} at {address}: {status}"] if status != closed else []
    return found


def look_by_links(about: dict[str, Any]) -> dict[str, Facts]:
    """What those see who come with a link alone, or with the session that they had."""
    found = {}
    for name, address in about["links"].items():
        found[name] = look(Client(SERVER_NAME="localhost"), [address])[address]
    found["enter, the button"] = facts_of(Client(SERVER_NAME="localhost").post(about["links"]["enter"]))
    came_back, new_here = Client(SERVER_NAME="localhost"), Client(SERVER_NAME="localhost")
    came_back.cookies[settings.SESSION_COOKIE_NAME] = about["session"]
    typed = {"login": about["people"]["owner"], "password": about["password"]}
    found["password"] = facts_of(new_here.post("/accounts/login/", typed))
    return {**found, "session": look(came_back, ["/"])["/"]}


def addresses_for(clients: dict[str, Client]) -> dict[str, list[str]]:
    """Each sees the studies that they are in."""
    found = {slug: list(found_by(clients[owner], slug)) for slug, owner in ABOUT["studies"].items()}
    plain = {slug: list(filter(OF_OTHERS.fullmatch, found[slug])) for slug in found}
    first, *others = found
    theirs = {owner: plain[slug] for slug, owner in ABOUT["studies"].items() if slug in others}
    return {
        role: found[first] if role == "owner" else [*plain[first], *theirs.get(role, [])]
        for role in clients
        if role != "stranger"
    }


def found_by(client: Client, slug: str) -> Iterator[str]:
    """Addresses that the program has for rows of a study, and a few of each kind to which links lead from there."""
    # Imported here: a test that gives the addresses does without it.
    from tests.journeys.addresses import addresses_of

    study = rows("study.Study", slug=slug).get()
    jobs = rows("jobs.Job", scope=f"study:{study.pk}")
    ours = [f"/s/{slug}/{page.format(job.pk)}" for job in jobs for page in JOB_PAGES]
    waiting = deque(dict.fromkeys([*OUTSIDE_A_STUDY, *addresses_of(study), *ours]))
    known = set(waiting)
    kinds = Counter(map(kind_of, waiting))
    while waiting:
        address = waiting.popleft()
        if LEFT_OUT.search(address):
            continue
        yield address
        for link in links_on(client, address):
            inside = not link.startswith("/s/") or link.startswith(f"/s/{slug}/")
            if inside and link not in known and kinds[kind_of(link)] < OF_A_KIND:
                known.add(link)
                kinds[kind_of(link)] += 1
                waiting.append(link)


def kind_of(address: str) -> str:
    return re.sub(r"\d+", "N", re.sub(r"=[^&]*", "=", address))


def links_on(client: Client, address: str) -> Iterator[str]:
    answer = client.get(address)
    if answer.status_code == 200 and answer.get("Content-Type", "").startswith("text/html"):
        for link in re.findall(r'<a\b[^>]*?\bhref="([^"#]*)', answer.content.decode()):
            target = urljoin(address, link.replace("&amp;", "&"))
            if target.startswith("/"):
                yield target


if __name__ == "__main__":
    said, sys.stdout = sys.stdout, StringIO()
    found = main(ABOUT)
    sys.stdout = said
    print(json.dumps(found))
