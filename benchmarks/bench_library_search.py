"""Processor time of a search in a library of 15,000 invented papers (or of as many as its argument says).

Run: python benchmarks/bench_library_search.py [N]. Everything happens in a temporary PLAIT_HOME. A search is what a
page of results needs: how many were found, the first 50 by relevance, their passages.
"""

from __future__ import annotations

import os
import random
import sys
import tempfile
import time
from collections.abc import Iterator
from itertools import accumulate, islice
from statistics import median

LIMIT_MS = 10.0
TIMES = 9
N_WORDS, WORDS_A_PAPER, WORDS_A_TITLE, BATCH = 60_000, 150, 10, 10_000
# Places in the order of frequency: few papers hold the 300th word, many the 20th.
SEARCHES = {
    "one rare word": "w00300",
    "two words": "w00050 w00120",
    "three words": "w00020 w00090 w00400",
    "a phrase": '"w00020 w00030"',
    "a word of the title": "title:w00100",
    "words and years": "w00050 w00200 year:2010..2014",
    "one word but not another": "w00080 -w00020",
    "either of two rare words": "w00500 OR w00700",
    "a prefix": "w0099*",
    "nothing found": "w00001 nowhere",
}


def main() -> int:
    n_papers = int(sys.argv[1]) if len(sys.argv) > 1 else 15_000
    with tempfile.TemporaryDirectory(prefix="plait-bench-") as home:
        os.environ |= {"PLAIT_HOME": home, "DJANGO_SETTINGS_MODULE": "plait.settings"}
        import django
        from django.core.management import call_command

        django.setup()
        call_command("migrate", verbosity=0, interactive=False)
        return int(_bench(n_papers))


def _bench(n_papers: int) -> bool:
    from plait.library.models import Paper
    from plait.study.models import Account, Study

    account = Account.objects.create_user("bench@example.org", "correct horse battery")
    study = Study.objects.create(slug="bench", title="Bench")
    began = time.process_time()
    invented = _papers(study, n_papers)
    while batch := list(islice(invented, BATCH)):
        Paper.objects.bulk_create(batch, batch_size=500)
    took = time.process_time() - began
    print(f"{n_papers:,} papers stored and indexed in {took:.0f} s CPU ({n_papers / took:,.0f} a second)")
    slow = False
    for name, query in SEARCHES.items():
        times, n_found = zip(*(_search(study, account, query) for _ in range(TIMES)), strict=True)
        slow |= median(times) > LIMIT_MS
        print(f"  {name}: {median(times):.1f} ms CPU, worst {max(times):.1f} ({n_found[0]:,} found)")
    print(f"at most {LIMIT_MS:.0f} ms: {'NOT held' if slow else 'held'}")
    return slow


def _papers(study: object, n_papers: int) -> Iterator[object]:
    from plait.library.models import Paper

    chance = random.Random(1)  # noqa: S311 - invented papers, no secret
    vocabulary = [f"w{number:05d}" for number in range(N_WORDS)]
    weights = list(accumulate(1 / (place + 5) for place in range(N_WORDS)))
    for number in range(n_papers):
        words = chance.choices(vocabulary, cum_weights=weights, k=WORDS_A_PAPER)
        title = " ".join(words[:WORDS_A_TITLE])
        year = 1990 + number % 35
        yield Paper(study=study, title=title, words=" ".join(words), year=year, authors_line=words[-1], journal="J")


def _search(study: object, account: object, query: str) -> tuple[float, int]:
    from plait.library.queries import shelf
    from plait.library.search_queries import LONG_TEXTS, passages, search_papers

    began = time.process_time()
    found = search_papers(shelf(study, account).defer(*LONG_TEXTS), query, account)  # type: ignore[arg-type]
    n_found = found.papers.count()
    passages(list(found.papers[:50]), found.words)
    return 1000 * (time.process_time() - began), n_found


if __name__ == "__main__":
    sys.exit(main())
