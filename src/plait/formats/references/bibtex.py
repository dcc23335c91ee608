"""BibTeX and BibLaTeX: a tolerant reader and a writer.

Source: Patashnik (1988), BibTeXing; Kime, Wemheuer & Lehman, The biblatex package.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from plait.formats.references.parts.file_text import LARGEST_RECORD, ReferenceText, Stretch
from plait.formats.references.parts.latex_text import from_latex, to_latex
from plait.formats.references.parts.markup import without_markup
from plait.formats.references.parts.structured_abstract import join_abstract, split_abstract
from plait.formats.references.parts.values import (
    SAYS_NOTHING,
    author_from_inverted,
    author_of_words,
    find_issns,
    find_year,
    is_nobody,
    join_keywords,
    normalise_doi,
    normalise_pages,
    normalise_pmcid,
    normalise_pmid,
    one_line,
    plain_lines,
    says_something,
    split_keywords,
    with_suffix,
)
from plait.records.paper import Author, BrokenRecord, Paper

_KIND_OF_TYPE = {
    "article": "article-journal",
    "book": "book",
    "mvbook": "book",
    "booklet": "pamphlet",
    "collection": "book",
    "mvcollection": "book",
    "proceedings": "book",
    "mvproceedings": "book",
    "reference": "book",
    "inbook": "chapter",
    "incollection": "chapter",
    "suppbook": "chapter",
    "inreference": "entry-encyclopedia",
    "inproceedings": "paper-conference",
    "conference": "paper-conference",
    "phdthesis": "thesis",
    "mastersthesis": "thesis",
    "thesis": "thesis",
    "techreport": "report",
    "report": "report",
    "manual": "report",
    "online": "webpage",
    "electronic": "webpage",
    "www": "webpage",
    "unpublished": "manuscript",
    "patent": "patent",
    "periodical": "periodical",
    "dataset": "dataset",
    "software": "software",
}
_TYPE_OF_KIND = {
    "article-journal": "article",
    "article-magazine": "article",
    "article-newspaper": "article",
    "book": "book",
    "chapter": "incollection",
    "paper-conference": "inproceedings",
    "thesis": "phdthesis",
    "report": "techreport",
    "webpage": "online",
    "manuscript": "unpublished",
    "article": "unpublished",
    "patent": "patent",
    "dataset": "dataset",
    "software": "software",
}
_ENTRY = re.compile(r"[ \t]*@[ \t]*[A-Za-z]+[ \t]*[{(]")
_BEGIN = re.compile(r"@\s*([A-Za-z]+)\s*([{(])")
_KEY = re.compile(r"\s*([^\s,{}()=]*)\s*(?:,|(?=[)}]))")
_FIELD = re.compile(r"[\s,]*([A-Za-z_][^\s={}\"#%,()]*)\s*=\s*")
_WORD = re.compile(r"[^\s{}\"#%,=()]+")
_ANY_BRACE = re.compile(r"[{}]")
_SUFFIX = re.compile(r"([^,]+), (Jr\.?|Sr\.?|I{2,3}|IV)")
_PARTS_NAMES = re.compile(r",|\band\b", re.IGNORECASE)
_GAP = re.compile(r"[\s,]*")
_LONGEST_VALUE = 1_000_000
_MOST_PARTS = 1_000
_BLANKS = re.compile(r"[\s~]+")
_BRACE = re.compile(r"\\.|[{}]", re.DOTALL)
_QUOTE = re.compile(r"\\.|[{}\"]", re.DOTALL)
_HASH = re.compile(r"\s*#\s*")
_AND = re.compile(r"\\.|[{}]|\s+and\s+", re.DOTALL | re.IGNORECASE)
_VERBATIM = frozenset({"doi", "url", "eprint", "file", "issn", "isbn", "pmid", "pmcid", "urldate"})
_INHERITED = ("publisher", "year", "date", "volume", "issn", "isbn", "editor", "address", "location")
_TAKEN_OVER = frozenset((*_INHERITED, "title", "booktitle"))


@dataclass(frozen=True, slots=True)
class _Entry:
    line: int
    type: str
    key: str
    fields: Mapping[str, tuple[str, ...]]

    def first(self, *names: str) -> str:
        return next((values[0] for name in names if (values := self.fields.get(name))), "")


class _Unreadable(Exception):
    """Why an entry cannot be read, and where in the chunk."""

    def __init__(self, position: int, reason: str) -> None:
        self.position = position
        super().__init__(reason)


def stream_bibtex(text: ReferenceText) -> Iterator[Paper | BrokenRecord]:
    r"""Papers and broken records of a BibTeX text. @string is put in place, @comment and @preamble are no records.

    The entries that others name by `crossref` are gathered first, in memory.

    Entries with the same key all stay, and of a field said twice the later value stays in `extra`. A chapter takes
    what it lacks from the entry its `crossref` names.

    >>> text = ReferenceText.of(r"@book{a, author = {M{\"u}ller, A.}, title = {On {T}eams}, year = 2012}")
    >>> next(stream_bibtex(text)).title
    'On Teams'
    """
    parents = _parents(text)
    for entry in _entries(text):
        if isinstance(entry, BrokenRecord):
            yield entry
            continue
        paper = _paper(_completed(entry, parents))
        silent = BrokenRecord(entry.line, SAYS_NOTHING, f"@{entry.type}{{{entry.key}}}")
        yield paper if says_something(paper) else silent


def _entries(text: ReferenceText) -> Iterator[_Entry | BrokenRecord]:
    strings = _Strings()
    for line, chunk in _chunks(text):
        try:
            yield from _entries_of(chunk, line, strings)
        except _Unreadable as fault:
            reason = f"{fault} (line {line + chunk.count(chr(10), 0, fault.position)})"
            yield BrokenRecord(line, reason, chunk.strip())


def _chunks(text: ReferenceText) -> Iterator[tuple[int, str]]:
    """The text from each line that begins an entry to the next such line, with that line's number."""
    lines: Stretch | None = None
    number = 0
    for number, line in enumerate(text.lines(), 1):
        if "@" in line and _ENTRY.match(line):
            if lines:
                yield lines.line, lines.shown(number) + "\n"
            lines = Stretch(number, text.name)
        if lines:
            lines.keep(line)
    if lines:
        yield lines.line, lines.shown(number)


def _parents(text: ReferenceText) -> dict[str, _Entry]:
    """The first entry of each key that a `crossref` names, with what others take from it."""
    if not any("crossref" in chunk.lower() for _, chunk in _chunks(text)):
        return {}
    entries = (entry for entry in _entries(text) if isinstance(entry, _Entry))
    wanted = {one_line(entry.first("crossref")).lower() for entry in entries} - {""}
    parents: dict[str, _Entry] = {}
    for entry in _entries(text):
        if isinstance(entry, _Entry) and entry.key.lower() in wanted - parents.keys():
            fields = {name: values for name, values in entry.fields.items() if name in _TAKEN_OVER}
            parents[entry.key.lower()] = replace(entry, fields=fields)
    return parents


def _entries_of(chunk: str, line: int, strings: _Strings) -> list[_Entry]:
    # BibTeX counts an escaped brace as a brace; Zotero writes one alone for a brace in a title.
    try:
        return list(_Chunk(chunk, line, strings, _BRACE).entries())
    except _Unreadable:
        return list(_Chunk(chunk, line, strings, _ANY_BRACE).entries())


class _Strings:
    """What @string gave names to."""

    def __init__(self) -> None:
        self._of: dict[str, str] = {}
        self._n_letters = 0

    def add(self, name: str, value: str) -> None:
        self._n_letters += len(value) - len(self._of.get(name, ""))
        if self._n_letters > LARGEST_RECORD:
            raise _Unreadable(0, "The strings defined up to here are too long together.")
        self._of[name] = value

    def get(self, word: str) -> str:
        return self._of.get(word.lower(), word)


class _Chunk:
    """The text from one entry's beginning to the next line that begins an entry."""

    def __init__(self, text: str, line: int, strings: _Strings, brace: re.Pattern[str]) -> None:
        self._text = text
        self._line = line
        self._strings = strings
        self._brace = brace

    def entries(self) -> Iterator[_Entry]:
        position = 0
        while found := _BEGIN.search(self._text, position):
            entry_type, closing = found[1].lower(), "}" if found[2] == "{" else ")"
            position = found.end()
            if entry_type == "comment":
                return
            if entry_type == "preamble":
                position = self._after_balanced(position) if closing == "}" else len(self._text)
                continue
            key = ""
            if entry_type != "string":
                key, position = self._key(position)
            fields, position = self._fields(position, closing)
            if entry_type == "string":
                for name, values in fields.items():
                    self._strings.add(name, values[0])
            else:
                line = self._line + self._text.count("\n", 0, found.start())
                yield _Entry(line, entry_type, key, fields)

    def _key(self, position: int) -> tuple[str, int]:
        found = _KEY.match(self._text, position)
        if not found:
            raise _Unreadable(position, "The entry has no key that ends with a comma.")
        return found[1], found.end()

    def _fields(self, position: int, closing: str) -> tuple[dict[str, tuple[str, ...]], int]:
        fields: dict[str, list[str]] = {}
        while found := _FIELD.match(self._text, position):
            value, position = self._value(found.end())
            if value.strip():
                fields.setdefault(found[1].lower(), []).append(value)
        rest = _GAP.match(self._text, position)
        position = rest.end() if rest else position
        if self._text[position : position + 1] != closing:
            raise _Unreadable(position, f"The entry is not closed by '{closing}' where its fields end.")
        return {name: tuple(values) for name, values in fields.items()}, position + 1

    def _value(self, position: int) -> tuple[str, int]:
        parts: list[str] = []
        while True:
            part, position = self._part(position)
            parts.append(part)
            # Strings that hold each other twice over would fill the memory.
            if sum(map(len, parts)) > _LONGEST_VALUE or len(parts) > _MOST_PARTS:
                raise _Unreadable(position, "A value made of strings is too long.")
            hash_sign = _HASH.match(self._text, position)
            if not hash_sign:
                return "".join(parts), position
            position = hash_sign.end()

    def _part(self, position: int) -> tuple[str, int]:
        sign = self._text[position : position + 1]
        if sign in ("{", '"'):
            end = self._after_balanced(position + 1) if sign == "{" else self._after_quoted(position + 1)
            return self._text[position + 1 : end - 1], end
        word = _WORD.match(self._text, position)
        if not word:
            raise _Unreadable(position, "A field has no value after '='.")
        return self._strings.get(word[0]), word.end()

    def _after_balanced(self, position: int) -> int:
        depth = 1
        for found in self._brace.finditer(self._text, position):
            depth += {"{": 1, "}": -1}.get(found[0], 0)
            if depth == 0:
                return found.end()
        raise _Unreadable(position, "A brace opened here is never closed.")

    def _after_quoted(self, position: int) -> int:
        depth = 0
        for found in _QUOTE.finditer(self._text, position):
            depth += {"{": 1, "}": -1}.get(found[0], 0)
            if found[0] == '"' and depth <= 0:
                return found.end()
        raise _Unreadable(position, "A quotation mark opened here is never closed.")


def _completed(entry: _Entry, by_key: Mapping[str, _Entry]) -> _Entry:
    parent = by_key.get(one_line(entry.first("crossref")).lower())
    if parent is None or (parent.line, parent.key) == (entry.line, entry.key):
        return entry
    inherited = {name: parent.fields[name] for name in _INHERITED if name in parent.fields}
    container = parent.fields.get("booktitle") or parent.fields.get("title")
    if container:
        inherited["booktitle"] = container
    return replace(entry, fields={**inherited, **entry.fields})


def _paper(entry: _Entry) -> Paper:
    used: set[str] = set()

    def take(*names: str) -> str:
        name = next((name for name in names if entry.first(name).strip()), "")
        used.add(name)
        value = entry.first(name) if name else ""
        return one_line(_bare(value) if name in _VERBATIM else from_latex(value))

    title, subtitle = take("title"), take("subtitle")
    date = take("date", "year")
    doi = normalise_doi(take("doi"))
    kind = _KIND_OF_TYPE.get(entry.type, "document")
    is_article = kind == "article-journal"
    journal = take("journal", "journaltitle") if is_article else take("booktitle", "journal", "journaltitle")
    note, authors = entry.first("note"), entry.first("author")
    used.update(("note", "author", "abstract", "keywords", "issn", "year"))
    paper = Paper(
        title=one_line(without_markup(": ".join(filter(None, (title, subtitle))))),
        kind=kind,
        authors=tuple(_people(authors)),
        year=find_year(date) or find_year(from_latex(entry.first("year"))),
        journal=journal,
        volume=take("volume"),
        issue=take("number", "issue"),
        pages=normalise_pages(take("pages")),
        publisher=take("publisher", "school", "institution", "organization"),
        doi=doi,
        pmid=normalise_pmid(take("pmid")),
        pmcid=normalise_pmcid(take("pmcid", "pmc")),
        issn=find_issns(_bare(entry.first("issn"))),
        url=take("url"),
        language=take("language", "langid"),
        abstract=split_abstract(without_markup(from_latex(entry.first("abstract")))),
        keywords=split_keywords(from_latex(entry.first("keywords"))),
        notes=tuple(filter(None, (plain_lines(part) for part in re.split(r"\n\s*\n", from_latex(note))))),
        extra=_rest(entry, used),
    )
    return paper


def _bare(value: str) -> str:
    return re.sub(r"\\([&%$#_{}~])", r"\1", value).strip("{} ")


def _rest(entry: _Entry, used: set[str]) -> dict[str, tuple[str, ...]]:
    rest: dict[str, tuple[str, ...]] = {"citation-key": (entry.key,)} if entry.key else {}
    if _TYPE_OF_KIND.get(_KIND_OF_TYPE.get(entry.type, "document")) != entry.type:
        rest["entry-type"] = (entry.type,)
    for name, values in entry.fields.items():
        left = values[1:] if name in used else values
        if name == "date" and len(entry.first("date").strip()) > 4:
            left = values
        shown = tuple(one_line(_bare(value) if name in _VERBATIM else from_latex(value)) for value in left)
        if any(shown):
            rest[name] = shown
    return rest


def _people(value: str) -> Iterator[Author]:
    for name in _names(value):
        bare = name.strip()
        if not bare or is_nobody(bare):
            continue
        if bare.startswith("{") and bare.endswith("}") and _is_one_group(bare):
            yield Author(one_line(from_latex(bare)))
        elif "," in _outside_braces(bare):
            yield _inverted_name(bare)
        else:
            yield author_of_words([one_line(from_latex(word)) for word in _words(bare)])


def _words(name: str) -> Iterator[str]:
    """The words of a name; what stands in braces is one, whatever it holds."""
    outside = _outside_braces(name)
    begin = 0
    for blank in _BLANKS.finditer(outside):
        if blank.start() > begin:
            yield name[begin : blank.start()]
        begin = blank.end()
    if begin < len(name):
        yield name[begin:]


def _names(value: str) -> Iterator[str]:
    depth, begin = 0, 0
    for found in _AND.finditer(value):
        if found[0] in "{}":
            depth += 1 if found[0] == "{" else -1
        elif depth <= 0 and not found[0].startswith("\\"):
            yield value[begin : found.start()]
            begin = found.end()
    yield value[begin:]


def _is_one_group(name: str) -> bool:
    depth = 0
    for found in _BRACE.finditer(name):
        depth += {"{": 1, "}": -1}.get(found[0], 0)
        if depth == 0:
            return found.end() == len(name)
    return False


def _outside_braces(name: str) -> str:
    kept, depth = [], 0
    for letter in name:
        depth += {"{": 1, "}": -1}.get(letter, 0)
        kept.append(letter if depth == 0 else "x")
    return "".join(kept)


def _inverted_name(name: str) -> Author:
    outside = _outside_braces(name)
    cuts = [position for position, sign in enumerate(outside) if sign == ","]
    family = name[: cuts[0]]
    rest = name[cuts[0] + 1 :]
    if len(cuts) > 1:
        rest = f"{name[cuts[1] + 1 :]}, {name[cuts[0] + 1 : cuts[1]]}"
    family, given = one_line(from_latex(family)), one_line(from_latex(rest)).strip(" ,")
    return with_suffix(family, given) if family else author_from_inverted(given)


def write_bibtex(papers: Iterable[Paper]) -> str:
    """The papers as BibTeX in UTF-8, each under its own key. Of `extra` go in the names BibTeX can hold.

    >>> print(write_bibtex([Paper("On teams", authors=(Author("Berg", "A."),), year=2012)]), end="")
    @article{berg2012,
      title = {{On teams}},
      author = {Berg, A.},
      year = {2012},
    }
    <BLANKLINE>
    """
    return "".join(bibtex_pieces(papers))


def bibtex_pieces(papers: Iterable[Paper]) -> Iterator[str]:
    """The same, a paper after the other."""
    taken: dict[str, int] = {}
    for paper in papers:
        yield _written(paper, _new_key(paper, taken))


def _new_key(paper: Paper, taken: dict[str, int]) -> str:
    """taken: the keys that were given, and the last number behind each that several papers asked for."""
    own = next(iter(paper.extra.get("citation-key", ())), "")
    family = paper.authors[0].family if paper.authors else paper.title
    stem = re.sub(r"[^a-z0-9]", "", family.lower())[:20] or "paper"
    plain = re.sub(r"[^\w:./+-]", "", own) or f"{stem}{paper.year or ''}"
    key, number = plain, taken.get(plain, 1)
    while key in taken:
        number += 1
        key = f"{plain}-{number}"
    taken[plain] = number
    taken.setdefault(key, 1)
    return key


def _written(paper: Paper, key: str) -> str:
    is_article = paper.kind.startswith("article-")
    entry_type = next(iter(paper.extra.get("entry-type", ())), "") or _TYPE_OF_KIND.get(paper.kind, "misc")
    authors = " and ".join(_author(author) for author in paper.authors)
    fields = [
        ("title", f"{{{to_latex(paper.title)}}}" if paper.title else ""),
        ("author", authors),
        ("year", "" if paper.year is None else f"{paper.year:04d}"),
        ("journal" if is_article else "booktitle", to_latex(paper.journal)),
        ("volume", to_latex(paper.volume)),
        ("number", to_latex(paper.issue)),
        ("pages", to_latex(paper.pages).replace("-", "--") if re.fullmatch(r"\w+-\w+", paper.pages) else paper.pages),
        ("publisher", to_latex(paper.publisher)),
        ("doi", _verbatim(paper.doi)),
        ("pmid", paper.pmid),
        ("pmcid", paper.pmcid),
        ("issn", ", ".join(paper.issn)),
        ("url", _verbatim(paper.url)),
        ("language", to_latex(paper.language)),
        ("abstract", to_latex(join_abstract(paper.abstract))),
        ("keywords", to_latex(join_keywords(paper.keywords))),
        ("note", "\n\n".join(to_latex(note) for note in paper.notes)),
    ]
    known = {name for name, _ in fields} | {"citation-key", "entry-type"}
    for name, values in paper.extra.items():
        if re.fullmatch(r"[a-z][a-z0-9_-]*", name) and name not in known and values:
            fields.append((name, _verbatim(values[0]) if name in _VERBATIM else to_latex(values[0])))
    lines = "".join(f"  {name} = {{{value}}},\n" for name, value in fields if value)
    return f"@{re.sub('[^a-z]', '', entry_type.lower()) or 'misc'}{{{key},\n{lines}}}\n\n"


def _author(author: Author) -> str:
    if not author.given:
        return f"{{{to_latex(author.family)}}}"
    suffix = _SUFFIX.fullmatch(author.given)
    parts = [author.family, suffix[2], suffix[1]] if suffix else [author.family, author.given]
    return ", ".join(f"{{{to_latex(part)}}}" if _PARTS_NAMES.search(part) else to_latex(part) for part in parts)


def _verbatim(value: str) -> str:
    return value if value.count("{") == value.count("}") else re.sub(r"[{}]", "", value)
