"""Processor time and queries of every home and list of a large study, each in one process through all middleware.

Run: python benchmarks/workbench/bench_large.py [--home FOLDER] [--scale N] [--only WORDS]. The study is made by
fill_large.py beside this script, in a temporary PLAIT_HOME, or in FOLDER, which is kept and used again. Asked for are
all pages of a study that need no row, and one of each that needs one; a list also searched, sorted by each of its
columns both ways, in its middle and at its last page. The quickest of three answers counts. Files are left out, and so
are pages that work something out of all that the study holds (`LEFT_OUT`). Ends with status 1 where a page takes more
than the limit.
"""

from __future__ import annotations

import argparse
import os
import re
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from functools import reduce
from pathlib import Path
from typing import Any

# A search reads every row of a list but for the library's, which has an index; what is quoted is chosen of all codings.
LIMIT_MS, SEARCH_LIMIT_MS = 100.0, 200.0
# Before somebody leaves, every text and the log are looked through for their name, and every figure is counted twice.
LEAVE_LIMIT_MS = 6_000.0
TIMES = 3
SHOWN = 25
# Files, and what never ends.
_FILES = r"\.csv$|\.xlsx$|\.svg$|<str:suffix>|/file/$|/xlsform/$|/live/$|/copy/$"
# The report; how much a study holds that is to be deleted.
_OF_ALL = r"/report/|>/delete/$"
LEFT_OUT = re.compile(f"{_FILES}|{_OF_ALL}")
WORDS = {"shelf": "all", "kind": "register.person", "number": "1"}


@dataclass(frozen=True, slots=True)
class Answer:
    address: str
    ms: float
    n_queries: int
    kilobytes: float

    @property
    def limit(self) -> float:
        if self.address.endswith("/leave/"):
            return LEAVE_LIMIT_MS
        return SEARCH_LIMIT_MS if "?q=" in self.address or "/findings/" in self.address else LIMIT_MS


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--home", type=Path, help="kept, and used again when it holds the study")
    parser.add_argument("--scale", type=float, default=1.0, help="all of it so many times as large")
    parser.add_argument("--only", default="", help="pages whose address holds this")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="plait-bench-") as temporary:
        home = options.home or Path(temporary)
        os.environ |= {"PLAIT_HOME": str(home), "DJANGO_SETTINGS_MODULE": "plait.settings"}
        import django
        from django.core.management import call_command

        django.setup()
        call_command("migrate", verbosity=0, interactive=False)
        answers = list(_answers(_study(options.scale), options.only))
    slow = [answer for answer in answers if answer.ms > answer.limit]
    answers.sort(key=lambda answer: -answer.ms)
    print(f"{'ms CPU':>8} {'queries':>7} {'kB':>6}  page")
    for answer in answers[: max(SHOWN, len(slow))]:
        print(f"{answer.ms:8.0f} {answer.n_queries:7} {answer.kilobytes:6.0f}  {answer.address}")
    most = max(answer.n_queries for answer in answers)
    print(f"{len(answers)} pages, median {answers[len(answers) // 2].ms:.0f} ms CPU, at most {most} queries")
    held = f"NOT held by {len(slow)}" if slow else "held"
    print(f"at most {LIMIT_MS:.0f} ms, a search and findings {SEARCH_LIMIT_MS:.0f}: {held}")
    return int(bool(slow))


def _study(scale: float) -> Any:
    from fill_large import SLUG, Sizes, fill

    from plait.study.models import Study

    began = time.process_time()
    study = Study.objects.filter(slug=SLUG).first() or fill(Sizes().times(scale))
    print(f"the study is there after {time.process_time() - began:.0f} s CPU", flush=True)
    return study


def _answers(study: Any, only: str) -> Iterator[Answer]:
    """A page is asked for by the study's owner."""
    from django.test import Client
    from fill_large import OWNER

    from plait.study.models import Account

    client = Client(headers={"host": "localhost"}, raise_request_exception=True)
    client.force_login(Account.objects.get(email=OWNER))
    client.get("/")  # The first answer of a process reads templates and addresses.
    for address in addresses(study):
        if only not in address:
            continue
        page, answer = _asked(client, address)
        if answer is None:
            print(f"left out, it is no page: {address}", file=sys.stderr)
            continue
        yield answer
        for state in _states(page):
            _, answer = _asked(client, address + state)
            if answer is None:
                raise RuntimeError(f"{address}{state} is no page")
            yield answer


def addresses(study: Any) -> Iterator[str]:
    from django.urls import URLResolver, get_resolver

    def below(resolver: URLResolver, prefix: str) -> Iterator[tuple[str, str]]:
        for entry in resolver.url_patterns:
            path = prefix + str(entry.pattern)
            if isinstance(entry, URLResolver):
                yield from below(entry, path)
            else:
                yield path, str(entry.callback.__module__).split(".")[1]

    yield "/"
    for path, room in below(get_resolver(), "/"):
        if path.startswith("/s/<slug:slug>/") and not LEFT_OUT.search(path):
            values = {
                name: {**WORDS, "slug": study.slug}.get(name) or _row(study, name, room)
                for name in re.findall(r"<\w+:(\w+)>", path)
            }
            if all(values.values()):
                yield reduce(_put_in, values.items(), path)
    yield f"/s/{study.slug}/search/?q=travel"


def _put_in(path: str, value: tuple[str, object]) -> str:
    return re.sub(rf"<\w+:{value[0]}>", str(value[1]), path)


def _row(study: Any, name: str, room: str) -> int | None:
    """Id of a row in the middle of those that a part of an address names."""
    from django.apps import apps

    from plait.jobs.models import Job
    from plait.mail.models import Mail
    from plait.study.belonging import path_to_study

    stem = name.removesuffix("_id").replace("_", "")
    plain = {"job": Job, "mail": Mail}.get(stem)
    named = [plain] if plain else [model for model in apps.get_models() if model.__name__.lower().endswith(stem)]
    named.sort(key=lambda model: (model._meta.app_label != room, len(model.__name__)))
    for model in named:
        path = "study" if plain else path_to_study(model)
        if path is not None:
            ids = model._base_manager.filter(**{path: study.pk}).order_by("pk").values_list("pk", flat=True)
            return ids[ids.count() // 2] if ids.exists() else None
    return None


def _states(page: str) -> Iterator[str]:
    """A list searched, sorted by each column both ways, in the middle and at its last page."""
    if 'class="listing"' not in page:
        return
    yield "?q=p0001"
    yield "?q=learning+travel"
    for column in dict.fromkeys(re.findall(r'href="\?(?:[^"]*;)?sort=-?(\w+)', page)):
        yield f"?sort={column}"
        yield f"?sort=-{column}"
    if pages := re.search(r"Page 1 of ([\d,]+)", page):
        last = int(pages[1].replace(",", ""))
        yield f"?page={last // 2}"
        yield f"?page={last}"


def _asked(client: Any, address: str) -> tuple[str, Answer | None]:
    from django.db import connection

    spent, n_queries, content = [], 0, b""
    for _ in range(TIMES):
        counted = _Counted()
        began = time.process_time()
        with connection.execute_wrapper(counted):
            response = client.get(address)
            content = response.content if not response.streaming else b""
        spent.append(time.process_time() - began)
        if response.status_code != 200 or not response.get("Content-Type", "").startswith("text/html"):
            return "", None
        n_queries = counted.n
        if min(spent) > 1 and len(spent) > 1:
            break
    if min(spent) * 1000 > LIMIT_MS:
        print(f"{1000 * min(spent):8.0f} {n_queries:7} {address}", file=sys.stderr, flush=True)
    return content.decode(), Answer(address, 1000 * min(spent), n_queries, len(content) / 1000)


class _Counted:
    def __init__(self) -> None:
        self.n = 0

    def __call__(self, execute: Any, sql: str, params: Any, many: bool, context: Any) -> Any:
        self.n += 1
        return execute(sql, params, many, context)


if __name__ == "__main__":
    sys.exit(main())
