"""A tantivy index of papers in a folder: what is in it, how it is written, asked and read.

It knows nothing of the database. A commit is named: the index holds the names of its last two commits, so that whoever
keeps the name elsewhere can tell whether this is the index that was meant.
"""

from __future__ import annotations

import json
import re
import threading
from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any

import tantivy
from tantivy import Occur, Order

from plait.methods.papers.search_words import search_words

# A phrase of two words that both stand in this share of the papers is looked up as one: see `_pairs`.
_COMMON, _SAMPLE = 0.04, 5_000
_COMMON_FILE = "common.json"
_META = "meta.json"
_HEAP_BYTES, _SMALL_HEAP_BYTES = 200_000_000, 30_000_000
# In the place of a year that is not known. The paper 0 stands for the index itself.
_NO_YEAR, _ITSELF = -1, 0
# How much a word of the title counts more than one of the text.
_TITLE_WEIGHT = 3.0
# A word that a larger share of the papers holds tells next to nothing of what a paper is near to, and costs most to
# look up; one that is in no more papers than this costs little.
_TELLING, _QUICK = 0.25, 10_000
_MOST_KNOWN_COUNTS = 300_000
# tantivy looks up no more words for the last one of a phrase.
_MOST_ENDINGS = 10_000
TEXTS = {"title": "title", "author": "authors", "journal": "journal"}


class IndexDamaged(Exception):
    """There is no index in the folder, or not a whole one."""


class IndexBusy(Exception):
    """Another process writes to the index."""


@dataclass(frozen=True, slots=True)
class IndexedPaper:
    """What the index takes of a paper. terms: see `methods.papers.terms.terms_of`, with blanks between."""

    pk: int
    title: str
    authors: str
    journal: str
    words: str
    terms: str
    year: int | None
    doi: str
    pmid: str


@dataclass(frozen=True, slots=True)
class Commit:
    """name: of this commit, '' where there is none yet; before: of the one before it. after: the last paper that went
    in while the index is being made."""

    name: str
    before: str = ""
    after: int = 0


@cache
def _schema() -> tantivy.Schema:
    builder = tantivy.SchemaBuilder()
    builder.add_integer_field("paper", indexed=True, fast=True)
    builder.add_integer_field("year", indexed=True, fast=True)
    for name in ("all", *TEXTS.values()):
        builder.add_text_field(name, tokenizer_name="blanks", index_option="position")
    builder.add_text_field("pairs", tokenizer_name="blanks", index_option="basic")
    builder.add_text_field("terms", tokenizer_name="blanks", index_option="freq")
    for name in ("doi", "pmid"):
        builder.add_text_field(name, tokenizer_name="raw", index_option="basic")
    builder.add_text_field("commit", stored=True, tokenizer_name="raw", index_option="basic")
    return builder.build()


def _opened(folder: Path) -> tantivy.Index:
    try:
        index = tantivy.Index(_schema(), str(folder), reuse=True)
        index.register_tokenizer("blanks", tantivy.TextAnalyzerBuilder(tantivy.Tokenizer.whitespace()).build())
        index.config_reader("manual")
        index.reload()
    except (ValueError, OSError) as error:
        raise IndexDamaged(str(error)) from error
    return index


def common_words(texts: Iterable[str]) -> frozenset[str]:
    """The words that many of some texts hold."""
    n_texts, n_holding = 0, dict[str, int]()
    for text in texts:
        n_texts += 1
        for word in set(search_words(text)):
            n_holding[word] = n_holding.get(word, 0) + 1
    return frozenset(word for word, n in n_holding.items() if n > _COMMON * n_texts)


def make_index(folder: Path, common: Collection[str]) -> None:
    """An empty index. common: see `common_words`; it stays as it is for as long as the index is used."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    (folder / _COMMON_FILE).write_text(json.dumps(sorted(common)), encoding="utf-8")
    _opened(folder)


def is_index(folder: Path) -> bool:
    return (folder / _META).is_file()


class PaperIndex:
    """The index as its last commit left it; it does not see later ones.

    Raises: IndexDamaged, here or when it is asked, when the folder does not hold it whole.
    """

    def __init__(self, folder: Path) -> None:
        if not is_index(folder):
            raise IndexDamaged(f"{folder} holds no index.")
        self.folder = folder
        self._searcher = _opened(folder).searcher()
        self.common = _common_of(folder)
        self._n_holding: dict[str, int] = {}

    @property
    def n_papers(self) -> int:
        return int(self._searcher.num_docs) - 1

    @property
    def n_parts(self) -> int:
        return int(self._searcher.num_segments)

    @property
    def commit(self) -> Commit:
        found = self._search(tantivy.Query.term_query(_schema(), "paper", _ITSELF), 1)
        if not found.hits:
            return Commit("")
        return Commit(**json.loads(str(self._searcher.doc(found.hits[0][1]).get_first("commit"))))

    def found(self, query: tantivy.Query, limit: int, offset: int = 0, *, by_year: str = "") -> tuple[int, list[int]]:
        """How many papers are found, and which: the best first, or by_year ('first' or 'last': which year comes
        first; papers without a year count as the oldest)."""
        if by_year:
            order = Order.Asc if by_year == "first" else Order.Desc
            found = self._search(query, limit, offset, order_by_field="year", order=order)
        else:
            found = self._search(query, limit, offset)
        return int(found.count), self._papers(found)

    def nearest(self, terms: Collection[str], limit: int, *, but: int) -> list[int]:
        """The papers found best by all of these terms at once, one of them left out. Words that many papers hold are
        not asked for."""
        most = max(_QUICK, _TELLING * self.n_papers)
        counts = self.n_holding(terms)
        telling = [term for term in terms if counts[term] <= most] or list(terms)
        parts = [tantivy.Query.term_query(_schema(), "terms", term, index_option="freq") for term in telling]
        if not parts:
            return []
        found = self._search(tantivy.Query.boolean_query([(Occur.Should, part) for part in parts]), limit + 1, n=False)
        return [pk for pk in self._papers(found) if pk != but][:limit]

    def n_holding(self, terms: Iterable[str]) -> Mapping[str, int]:
        """How many papers hold each term; a paper that was deleted or changed of late may be counted once more."""
        known, searcher = self._n_holding, self._searcher
        if len(known) > _MOST_KNOWN_COUNTS:
            known.clear()
        counts: dict[str, int] = {}
        for term in terms:
            n = known.get(term)
            if n is None:
                n = known[term] = searcher.doc_freq("terms", term)
            counts[term] = n
        return counts

    def words_query(self, text: str, field: str = "", *, is_prefix: bool) -> tantivy.Query:
        """Papers that hold the words of a text one after the other; none when it holds no word. field: a key of TEXTS,
        '' for any. is_prefix: the last word may go on."""
        words = search_words(text)
        if not words:
            return tantivy.Query.empty_query()
        if field:
            return self._phrase(TEXTS[field], words, is_prefix)
        anywhere = self._phrase("all", words, is_prefix)
        pairs = _pairs(words[:-1] if is_prefix else words, self.common)
        if pairs:
            known = [tantivy.Query.term_query(_schema(), "pairs", pair, index_option="basic") for pair in pairs]
            is_enough = len(words) == 2 and not is_prefix
            anywhere = all_of([*known, *(() if is_enough else (anywhere,))])
        return anywhere

    def title_query(self, text: str) -> tantivy.Query:
        """Papers that hold the words in their title, to put them before others."""
        words = search_words(text)
        found = self._phrase("title", words, is_prefix=False) if words else tantivy.Query.empty_query()
        return tantivy.Query.boost_query(found, _TITLE_WEIGHT)

    def _phrase(self, field: str, words: list[str], is_prefix: bool) -> tantivy.Query:
        if is_prefix and len(words) > 1:
            return self._phrase_that_goes_on(field, words)
        if is_prefix:
            return _beginning(field, words[0])
        if len(words) == 1:
            return tantivy.Query.term_query(_schema(), field, words[0], index_option="freq")
        return tantivy.Query.phrase_query(_schema(), field, list(words))

    def _phrase_that_goes_on(self, field: str, words: list[str]) -> tantivy.Query:
        known = self._searcher.terms_with_prefix(field, words[-1], limit=_MOST_ENDINGS + 1)
        if len(known) > _MOST_ENDINGS:
            # A phrase with so many ends is as good as none: its words are looked for one by one.
            return all_of([self._phrase(field, words[:-1], is_prefix=False), _beginning(field, words[-1])])
        return tantivy.Query.regex_phrase_query(_schema(), field, [*words[:-1], words[-1] + ".*"])

    def _search(
        self,
        query: tantivy.Query,
        limit: int,
        offset: int = 0,
        *,
        n: bool = True,
        order_by_field: str | None = None,
        order: Order = Order.Desc,
    ) -> Any:  # the stubs know nothing of its count
        try:
            return self._searcher.search(
                query, limit=max(1, limit), count=n, offset=offset, order_by_field=order_by_field, order=order
            )
        except (ValueError, OSError) as error:
            raise IndexDamaged(str(error)) from error

    def _papers(self, found: Any) -> list[int]:
        values = self._searcher.fast_field_values("paper", [address for _, address in found.hits])
        return [int(value) for value in values if value is not None]


def _common_of(folder: Path) -> frozenset[str]:
    try:
        return frozenset(json.loads((folder / _COMMON_FILE).read_text(encoding="utf-8")))
    except (OSError, ValueError) as error:
        raise IndexDamaged(str(error)) from error


_open_indexes: dict[Path, tuple[str, PaperIndex]] = {}
_opening = threading.Lock()


def index_at(folder: Path, commit: str) -> PaperIndex:
    """The index of a folder with this commit, or the next one, whose name is not known everywhere yet. Kept open.

    Raises: IndexDamaged when it is not there, or holds neither.
    """
    with _opening:
        name, index = _open_indexes.get(folder, ("", None))
        if index is None or name != commit or not is_index(folder):
            for other in [place for place in _open_indexes if not is_index(place)]:
                del _open_indexes[other]
            index = PaperIndex(folder)
            if commit not in (index.commit.name, index.commit.before):
                raise IndexDamaged(f"{folder} was put back to another time.")
            _open_indexes[folder] = (index.commit.name, index)
        return index


class IndexWriting:
    """Puts papers into an index; nothing is seen of it until it is committed."""

    def __init__(self, writer: tantivy.IndexWriter, common: frozenset[str]) -> None:
        self._writer = writer
        self._common = common
        self.n_put = 0

    def put(self, paper: IndexedPaper) -> None:
        """Add a paper that the index does not hold."""
        self._writer.add_document(_document(paper, self._common))
        self.n_put += 1

    def take_out(self, pk: int) -> None:
        self._writer.delete_documents_by_term("paper", pk)

    def commit(self, commit: Commit) -> None:
        self.take_out(_ITSELF)
        itself = tantivy.Document()
        itself.add_integer("paper", _ITSELF)
        itself.add_text("commit", json.dumps(asdict(commit)))
        self._writer.add_document(itself)
        self._writer.commit()
        self.n_put = 0


@contextmanager
def writing(folder: Path, *, small: bool = False) -> Iterator[IndexWriting]:
    """Write to an index; one at a time may, of all processes. What is not committed at the end is dropped.

    small: few papers are to be put in, and nobody is to wait until the index's parts are joined.
    Raises: IndexBusy, IndexDamaged.
    """
    if not is_index(folder):
        raise IndexDamaged(f"{folder} holds no index.")
    common = _common_of(folder)
    index = _opened(folder)
    try:
        writer = index.writer(heap_size=_SMALL_HEAP_BYTES if small else _HEAP_BYTES, num_threads=1)
    except ValueError as error:
        if "lock" not in str(error).lower():
            raise IndexDamaged(str(error)) from error
        raise IndexBusy(str(error)) from error
    try:
        yield IndexWriting(writer, common)
    except ValueError as error:
        raise IndexDamaged(str(error)) from error
    finally:
        if small:
            del writer
        else:
            writer.wait_merging_threads()


def _document(paper: IndexedPaper, common: frozenset[str]) -> tantivy.Document:
    title, words = search_words(paper.title), search_words(paper.words)
    authors, journal = search_words(paper.authors), search_words(paper.journal)
    document = tantivy.Document()
    document.add_integer("paper", paper.pk)
    document.add_integer("year", _NO_YEAR if paper.year is None else paper.year)
    for name, found in (("title", title), ("authors", authors), ("journal", journal)):
        document.add_text(name, " ".join(found))
    # Each on its own, so that no phrase is found across two of them. The words begin with the title.
    texts = [words, authors, journal] if words[: len(title)] == title else [words, authors, journal, title]
    for text in texts:
        document.add_text("all", " ".join(text))
        document.add_text("pairs", " ".join(_pairs(text, common)))
    document.add_text("terms", paper.terms)
    document.add_text("doi", paper.doi.lower())
    document.add_text("pmid", paper.pmid)
    return document


def _pairs(words: list[str], common: frozenset[str]) -> list[str]:
    """Two common words that follow one another, as one word: to find the phrase by their places would mean to read the
    places of both in every second paper."""
    return [f"{a}_{b}" for a, b in pairwise(words) if a in common and b in common]


# Queries.


def years_query(first: int | None, last: int | None) -> tantivy.Query:
    found = tantivy.Query.range_query(
        _schema(), "year", tantivy.FieldType.Integer, max(0, first or 0), 9_999 if last is None else last
    )
    return tantivy.Query.const_score_query(found, 0.0)


def papers_query(papers: Collection[int]) -> tantivy.Query:
    """These papers."""
    found = tantivy.Query.term_set_query(_schema(), "paper", list(papers))
    return tantivy.Query.const_score_query(found, 0.0)


def doi_query(beginning: str) -> tantivy.Query:
    return tantivy.Query.const_score_query(_beginning("doi", beginning.lower()), 0.0)


def _beginning(field: str, letters: str) -> tantivy.Query:
    """Papers that hold a word of the field that begins so."""
    return tantivy.Query.regex_query(_schema(), field, re.escape(letters) + ".*")


def pmid_query(pmid: str) -> tantivy.Query:
    found = tantivy.Query.term_query(_schema(), "pmid", pmid, index_option="basic")
    return tantivy.Query.const_score_query(found, 0.0)


def all_of(
    wanted: Iterable[tantivy.Query], unwanted: Iterable[tantivy.Query] = (), better: Iterable[tantivy.Query] = ()
) -> tantivy.Query:
    """Papers found by all that is wanted (every paper when nothing is), and by nothing that is not. What is better
    comes first."""
    parts = [(Occur.Must, part) for part in wanted]
    if not parts:
        itself = tantivy.Query.term_query(_schema(), "paper", _ITSELF)
        parts = [(Occur.Must, tantivy.Query.all_query()), (Occur.MustNot, itself)]
    parts += [(Occur.MustNot, part) for part in unwanted]
    return tantivy.Query.boolean_query([*parts, *((Occur.Should, part) for part in better)])


def any_of(parts: Iterable[tantivy.Query]) -> tantivy.Query:
    return tantivy.Query.boolean_query([(Occur.Should, part) for part in parts])
