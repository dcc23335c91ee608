"""The paper library's rankings on the shared sets: duplicates, related papers, feed, screening.

Run: python benchmarks/library/bench_related.py [--seeds 3] [--asreview PATH/TO/asreview] [--sentence-model FOLDER]
PLAIT_SHARED names the folder of the shared data. --asreview runs ASReview LAB 3.0.8 on the same sets, priors and seeds;
--sentence-model lets a model have its say in related papers (see docs/library.md).
"""

from __future__ import annotations

import argparse
import io
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
import zipfile
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT)]

from tests.methods.papers.paper_pool import Pool, feed_precision, pool, queries, rank_quality  # noqa: E402
from tests.methods.papers.screening_sets import POOL, SETS, priors_of, screening_set  # noqa: E402
from tests.shared import SHARED  # noqa: E402

from plait.formats.references.any_format import read_references  # noqa: E402
from plait.library.search import paper_index  # noqa: E402
from plait.library.search.paper_index import Commit, IndexedPaper, PaperIndex, make_index, writing  # noqa: E402
from plait.methods.papers.deduplication import duplicate_pairs  # noqa: E402
from plait.methods.papers.related import N_CANDIDATES, best_by_words, related_papers  # noqa: E402
from plait.methods.papers.screening import ScreeningFigures, screening_figures, simulate  # noqa: E402
from plait.methods.papers.word_index import word_index, words_of  # noqa: E402
from plait.records.paper import AbstractSection, Author, Paper  # noqa: E402

N_DRAWS = 8
LARGE_LIBRARY, LARGE_IMPORT = 15_000, 200_000


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seeds", type=int, default=3, help="priors and seeds 1 to N for screening")
    parser.add_argument("--asreview", default=shutil.which("asreview"), help="its command, where installed")
    parser.add_argument("--sentence-model", default="", help="folder of model.onnx and tokenizer.json")
    options = parser.parse_args()
    measured = pool()
    passed = [
        *duplicates(),
        *related(measured, options.sentence_model),
        *feed(measured),
        *screening(options.seeds, options.asreview),
    ]
    return int(not all(passed))


def say(what: str, value: float, least: float | None = None, most: float | None = None) -> bool:
    kept = (least is None or value >= least) and (most is None or value <= most)
    bound = f"at least {least:g}" if least is not None else f"at most {most:g}" if most is not None else ""
    print(f"  {what:58} {value:10.4g}  {bound}{'' if kept else '  MISSED'}")
    return kept


def cpu(work: Callable[[], object]) -> float:
    began = time.process_time()
    work()
    return time.process_time() - began


def duplicates() -> list[bool]:
    print("Duplicates, 1,845 labelled records")
    file = SHARED / "references" / "asysd_dedupe_gold.csv"
    papers = read_references(file.read_bytes(), name=file.name).papers
    is_first = np.array([paper.extra["source"] == ("unique",) for paper in papers])
    matches = duplicate_pairs(papers)
    kept = []
    for name, chosen, most_false in (
        ("sure", [match for match in matches if match.certain], 0.0),
        ("sure or for review", matches, None),
    ):
        n_removed, n_false = removed_by([(match.a, match.b) for match in chosen], is_first)
        kept.append(say(f"false merges, {name}", n_false, most=most_false))
        kept.append(say(f"recall, {name}", (n_removed - n_false) / int((~is_first).sum()), least=0.98))
    many = invented_papers(LARGE_IMPORT)
    kept.append(say(f"CPU s for {len(many):,} records", cpu(lambda: duplicate_pairs(many))))
    return kept


def removed_by(pairs: list[tuple[int, int]], is_first: np.ndarray) -> tuple[int, int]:
    """Records that would go if every pair were merged, and how many of them should not."""
    from scipy.sparse import coo_array
    from scipy.sparse.csgraph import connected_components

    rows, columns = np.array(pairs).T
    links = coo_array((np.ones(len(rows)), (rows, columns)), shape=(len(is_first),) * 2)
    n_groups, group = connected_components(links, directed=False)
    firsts = np.bincount(group, weights=is_first, minlength=n_groups)
    return len(is_first) - n_groups, int(np.maximum(firsts - 1, 0).sum())


def invented_papers(n: int) -> list[Paper]:
    """Titles and abstracts of the sets with every third or seventh word replaced; one in eight comes again."""
    rng = np.random.default_rng(1)
    given = [each for name in SETS for each in zip(*screening_set(name)[:2], strict=True)]
    words = np.array(sorted({word for _, abstract in given[:3000] for word in abstract.split()}))

    def changed(text: str, every: int) -> str:
        parts = np.array(text.split() or ["x"], dtype=object)
        at = rng.random(len(parts)) < 1 / every
        parts[at] = rng.choice(words, int(at.sum()))
        return " ".join(parts)

    papers: list[Paper] = []
    while len(papers) < n:
        title, abstract = given[rng.integers(len(given))]
        first, second = rng.choice(words, 2)
        paper = Paper(
            changed(title, 3),
            authors=(Author(first, "A."), Author(second, "B.")),
            year=int(rng.integers(1990, 2025)),
            pages=str(rng.integers(1, 2000)),
            volume=str(rng.integers(1, 90)),
            abstract=(AbstractSection("", changed(abstract, 7)),),
        )
        papers += [paper, paper] if rng.random() < 1 / 8 else [paper]
    return papers[:n]


def related(of: Pool, sentence_model: str) -> list[bool]:
    print(f"Related papers, pool of {of.index.n_papers:,}, mean of {N_DRAWS} draws of queries")

    def fused(target: int) -> list[int]:
        return [found.index for found in related_papers(of.index, target, limit=200)]

    draws = [queries(of, seed) for seed in range(N_DRAWS)]
    plain = np.array([rank_quality(of, draw, lambda target: best_by_words(of.index, target)) for draw in draws])
    ours = np.array([rank_quality(of, draw, fused) for draw in draws])
    say("MRR, plain engine", plain.mean(axis=0)[0])
    say("P@10, plain engine", plain.mean(axis=0)[1])
    with tempfile.TemporaryDirectory() as folder:
        large = LargeIndex(Path(folder))
        plain_large = np.array([rank_quality(of, draw, large.plain) for draw in draws])
        ours_large = np.array([rank_quality(of, draw, large.fused) for draw in draws])
    say("MRR, plain tantivy", plain_large.mean(axis=0)[0])
    say("P@10, plain tantivy", plain_large.mean(axis=0)[1])
    kept = []
    for name, fused_one, plain_one in (("memory", ours, plain), ("tantivy", ours_large, plain_large)):
        kept += [
            say(f"MRR, from {name}", fused_one.mean(axis=0)[0], least=0.65),
            say(f"P@10, from {name}", fused_one.mean(axis=0)[1], least=0.38),
            say(f"MRR less plain {name}'s, worst draw", float((fused_one - plain_one)[:, 0].min()), least=0.0),
            say(f"P@10 less plain {name}'s, worst draw", float((fused_one - plain_one)[:, 1].min()), least=0.0),
        ]
    if sentence_model:
        with_meaning(of, draws, sentence_model)
    papers = [each for name in SETS for each in zip(*screening_set(name)[:2], strict=True)]
    papers = (papers * 2)[:LARGE_LIBRARY]
    words = [words_of(*paper) for paper in papers]
    say(f"CPU s to index {LARGE_LIBRARY:,}", cpu(lambda: word_index(words)))
    index = word_index(words)
    spent = cpu(lambda: [related_papers(index, target) for target in range(0, LARGE_LIBRARY, 75)])
    kept.append(say(f"CPU ms a query at {LARGE_LIBRARY:,}", spent / 200 * 1000, most=5.0))
    return kept


class LargeIndex:
    """The pool in an index as a study with many papers has one, and what a page of such a study does with it."""

    def __init__(self, folder: Path) -> None:
        sets = [screening_set(name) for name in POOL]
        papers = [paper for each in sets for paper in zip(each.titles, each.abstracts, strict=True)]
        self.words = [words_of(*paper) for paper in papers]
        make_index(folder / "index", ())
        with writing(folder / "index") as index:
            for place, ((title, abstract), words) in enumerate(zip(papers, self.words, strict=True)):
                text = f"{title}\n{abstract}"
                index.put(IndexedPaper(place + 1, title, "", "", text, " ".join(words.text), None, "", ""))
            index.commit(Commit("bench"))
        self.index = PaperIndex(folder / "index")
        paper_index._QUICK = 0  # common words are left out, as among a million papers

    def plain(self, target: int) -> list[int]:
        found = self.index.nearest(dict.fromkeys(self.words[target].text), N_CANDIDATES, but=target + 1)
        return [paper - 1 for paper in found]

    def fused(self, target: int) -> list[int]:
        places = [target, *self.plain(target)]
        near = [self.words[place] for place in places]
        n_holding = self.index.n_holding({word for words in near for word in words.text})
        words = word_index(near, n_papers=self.index.n_papers, n_holding=n_holding)
        found = related_papers(words, 0, limit=N_CANDIDATES, candidates=range(1, len(near)))
        return [places[each.index] for each in found]


def with_meaning(of: Pool, draws: Sequence[Sequence[int]], folder: str) -> None:
    from django.conf import settings

    from plait.library.related.sentence_model import sentence_model

    settings.configure(SENTENCE_MODEL=folder)
    model = sentence_model()
    assert model is not None
    texts = [f"{title}\n{abstract}" for name in POOL for title, abstract in zip(*screening_set(name)[:2], strict=True)]
    began = time.process_time()
    meaning = model.vectors(texts)
    say("CPU ms to read a paper", (time.process_time() - began) / len(texts) * 1000)

    def fused(target: int) -> list[int]:
        return [found.index for found in related_papers(of.index, target, limit=200, meaning=meaning)]

    found = np.array([rank_quality(of, draw, fused) for draw in draws])
    say("MRR, with the sentence model", found.mean(axis=0)[0])
    say("P@10, with the sentence model", found.mean(axis=0)[1])


def feed(of: Pool) -> list[bool]:
    print(f"Feed, the same pool, mean of {N_DRAWS} times 3 draws of likes")
    kept = []
    for n_likes, least in ((1, None), (3, 0.5), (5, None), (10, 0.5)):
        found = [feed_precision(of, n_likes, seed) for seed in range(N_DRAWS)]
        kept.append(say(f"P@10 after {n_likes} likes", float(np.mean(found)), least=least))
    return kept


def screening(n_seeds: int, asreview: str | None) -> list[bool]:
    print(f"Screening, ELAS u4, 1 + 1 priors, seeds 1 to {n_seeds}; WSS@95, WSS@100, RRF@10, AP, CPU s")
    kept, all_figures = [], []
    for name in SETS:
        given = screening_set(name)
        runs, spent, theirs = [], [], []
        for seed in range(1, n_seeds + 1):
            priors = priors_of(given.included, seed)
            began = time.process_time()
            found = simulate(given.texts, given.included.tolist(), priors, seed)
            spent.append(time.process_time() - began)
            runs.append(row(found.figures))
            if asreview:
                theirs.append(row(figures_of_asreview(asreview, name, priors, seed)))
        mean = np.mean(runs, axis=0)
        all_figures.append(mean)
        print(f"  {name:30}", *(f"{value:7.4f}" for value in mean), f"{np.mean(spent):6.1f}", flush=True)
        if asreview:
            peer = np.mean(theirs, axis=0)
            print(f"  {'  ASReview':30}", *(f"{value:7.4f}" for value in peer), flush=True)
            kept.append(abs(mean[0] - peer[0]) <= 0.02)
    kept.append(say("WSS@95, mean of the sets", float(np.mean(all_figures, axis=0)[0]), least=0.48))
    return kept


def row(figures: ScreeningFigures) -> tuple[float, ...]:
    return figures.wss95, figures.wss100, figures.rrf10, figures.ap


def figures_of_asreview(command: str, name: str, priors: list[int], seed: int) -> ScreeningFigures:
    with tempfile.TemporaryDirectory() as folder:
        output = Path(folder) / "run.asreview"
        arguments = ["simulate", str(SHARED / "screening" / f"{name}.csv"), "--ai", "elas_u4", "--seed", str(seed)]
        arguments += ["--prior-idx", *map(str, priors), "-o", str(output)]
        subprocess.run([command, *arguments], check=True, capture_output=True)  # noqa: S603
        with zipfile.ZipFile(output) as project:
            inside = next(part for part in project.namelist() if part.endswith("results.db"))
            database = Path(folder) / "results.db"
            database.write_bytes(io.BytesIO(project.read(inside)).getvalue())
        with sqlite3.connect(database) as connection:
            labels = [label == 1 for (label,) in connection.execute("SELECT label FROM results ORDER BY rowid")]
    return screening_figures(labels[len(priors) :], len(screening_set(name).titles) - len(priors))


if __name__ == "__main__":
    sys.exit(main())
