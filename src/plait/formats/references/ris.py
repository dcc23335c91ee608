"""RIS, the tagged format that nearly every reference manager reads and writes.

Source: RIS Format Specifications, Research Information Systems (2001), and what Scopus, Web of Science, Ovid, EndNote,
Zotero and Dimensions make of it: list numbers and links between records, values that run over several lines,
identifiers in U1 and C2, a missing ER, a TY said twice.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field

from plait.formats.references.endnote_xml import pmid_of_accession
from plait.formats.references.parts.file_text import ReferenceText, Stretch
from plait.formats.references.parts.markup import without_markup
from plait.formats.references.parts.structured_abstract import join_abstract, split_abstract
from plait.formats.references.parts.values import (
    SAYS_NOTHING,
    author_as_databases_write,
    find_issns,
    find_year,
    inverted,
    normalise_doi,
    normalise_pages,
    normalise_pmcid,
    normalise_pmid,
    one_line,
    plain_lines,
    says_something,
)
from plait.records.paper import BrokenRecord, Paper

_KIND_OF_TYPE = {
    "JOUR": "article-journal",
    "EJOUR": "article-journal",
    "JFULL": "article-journal",
    "ABST": "article-journal",
    "INPR": "article-journal",
    "MGZN": "article-magazine",
    "NEWS": "article-newspaper",
    "BOOK": "book",
    "EBOOK": "book",
    "EDBOOK": "book",
    "CHAP": "chapter",
    "ECHAP": "chapter",
    "CONF": "paper-conference",
    "CPAPER": "paper-conference",
    "THES": "thesis",
    "RPRT": "report",
    "GOVDOC": "report",
    "ELEC": "webpage",
    "BLOG": "post-weblog",
    "DATA": "dataset",
    "UNPB": "manuscript",
    "MANSCPT": "manuscript",
    "PAMP": "pamphlet",
    "PAT": "patent",
    "COMP": "software",
    "STAND": "standard",
    "STAT": "legislation",
    "CASE": "legal_case",
    "BILL": "bill",
    "MAP": "map",
    "MUSIC": "song",
    "VIDEO": "motion_picture",
    "ICOMM": "personal_communication",
    "PCOMM": "personal_communication",
    "DICT": "entry-dictionary",
    "ENCYC": "entry-encyclopedia",
    "SLIDE": "speech",
    "ART": "graphic",
    "GEN": "document",
}
_TYPE_OF_KIND = {kind: ris_type for ris_type, kind in reversed(_KIND_OF_TYPE.items())} | {"article": "UNPB"}
_JOURNAL_KINDS = frozenset({"article-journal", "article-magazine", "article-newspaper"})
_TITLES = ("TI", "T1", "CT", "BT")
# Where a record has none of those.
_OTHER_TITLES = ("ST", "TT")
_JOURNAL_TITLES = ("JF", "T2", "JO", "JA", "J2", "J1")
_CONTAINER_TITLES = ("T2", "BT", "JF", "JO", "JA", "J2", "J1")
_TAG = re.compile(r"([A-Za-z][A-Za-z0-9])  -(?: (.*))?$", re.ASCII)
_NARROW_TAG = re.compile(r"([A-Z][A-Z0-9]) {1,3}-(?: ?(.*))?$", re.ASCII)
# In small letters only what RIS knows is a tag: a line of an abstract may begin with any two letters.
_KNOWN_NAMES = """
ty a1 a2 a3 a4 ab ad an au av bt c1 c2 c3 c4 c5 c6 c7 c8 ca cn cp ct cy da db do dp ed ep er et id is j1 j2 ja jf jo kw
l1 l2 l3 l4 la lb lk m1 m2 m3 n1 n2 nv op pb pp py ri rn rp se sn sp st t1 t2 t3 ta ti tt u1 u2 u3 u4 u5 ur vl vo y1 y2
"""
_SMALL = frozenset(_KNOWN_NAMES.split())
_PUBMED_PAGE = re.compile(r"https?://(?:pubmed\.ncbi\.nlm\.nih\.gov|www\.ncbi\.nlm\.nih\.gov/pubmed)/(\d{1,9})/?$")
_NARROW_TYPE = "\nTY -"


@dataclass
class _Record:
    line: int
    lines: Stretch
    tags: list[tuple[str, list[str]]] = field(default_factory=list)
    last_line: int = 0
    ended: bool = False
    has_type: bool = False
    has_content: bool = False
    is_followed: bool = False
    # Where among the tags a TY stands that did not begin the record, and in which line.
    type_at: tuple[int, int] = (0, 0)

    def begin(self, tag: str, value: str) -> None:
        if tag == "TY":
            self.type_at = len(self.tags), self.last_line
        self.tags.append((tag, [value]))
        self.is_followed = False
        self.has_type = self.has_type or tag == "TY"
        self.has_content = self.has_content or tag != "TY"

    def keep(self, line: str, number: int, *, after_blank: bool) -> None:
        """A line that begins with no tag. Databases write their notes between records, a blank line apart."""
        self.lines.keep(line)
        self.is_followed = self.is_followed or (after_blank and not self.has_type and not self.is_told)
        if line.strip() and not self.is_followed:
            self.tags[-1][1].append(line)
            self.last_line = number

    def before_its_type(self) -> _Record | None:
        """What stood before a TY that has a title on both sides: a record without its beginning and its end."""
        at, line = self.type_at
        if not at or all(tag not in _TITLES for tag, _ in self.tags[:at]):
            return None
        before = _Record(self.line, self.lines, self.tags[:at], line - 1)
        self.tags, self.line, self.lines = self.tags[at:], line, self.lines.from_line(line)
        self.type_at = (0, 0)
        return before

    @property
    def is_told(self) -> bool:
        """Whether it says by title or author which paper it is of."""
        return any(tag in ("AU", "A1", *_TITLES) for tag, _ in self.tags)


def stream_ris(text: ReferenceText) -> Iterator[Paper | BrokenRecord]:
    """Papers and broken records of a RIS text. Tags without a field of Paper stay in `extra`.

    >>> text = ReferenceText.of("TY  - JOUR\\nTI  - On teams\\nPY  - 2012/03//\\nER  -\\n")
    >>> next(stream_ris(text)).year
    2012
    """
    is_narrow = text.between("\n", "").holds(_NARROW_TYPE)
    for record in _records(text, _NARROW_TAG if is_narrow else _TAG):
        paper = _paper(record)
        reason = _fault(record, paper)
        yield BrokenRecord(record.line, reason, record.lines.shown(record.last_line)) if reason else paper


def _records(text: ReferenceText, pattern: re.Pattern[str]) -> Iterator[_Record]:
    previous: _Record | None = None
    for record in _stretches(text, pattern):
        if previous and _belongs_to_record_before(record):
            previous.tags += record.tags
            continue
        if previous:
            yield previous
        previous = record
    if previous:
        yield previous


def _belongs_to_record_before(record: _Record) -> bool:
    # Ovid writes NL (the journal's short name) after ER.
    return not record.ended and not record.has_type and not record.is_told


def _stretches(text: ReferenceText, pattern: re.Pattern[str]) -> Iterator[_Record]:
    record: _Record | None = None
    after_blank = True
    for number, line in enumerate(text.lines(), 1):
        found = pattern.match(line)
        if not found or not (found[1].isupper() or found[1] in _SMALL):
            if record:
                record.keep(line, number, after_blank=after_blank)
            after_blank = not line.strip()
            continue
        tag, value = found[1].upper(), found[2] or ""
        if tag == "TY" and record and (record.has_type or after_blank or number > record.last_line + 1):
            if record.has_content:
                yield record
            record = None
        if record and after_blank and not record.has_type and tag in _TITLES and record.is_told:
            # A file without any TY or ER; what it holds is told record by record.
            yield record
            record = None
        after_blank = False
        if tag == "ER" and record is None:
            continue
        if record and tag in _TITLES and (before := record.before_its_type()):
            yield before
        record = record or _Record(number, Stretch(number, text.name))
        record.lines.keep(line)
        record.last_line = number
        if tag == "ER":
            record.ended = True
            yield record
            record = None
        else:
            record.begin(tag, value)
    if record:
        yield record


def _fault(record: _Record, paper: Paper) -> str:
    if not record.ended and all(tag != "TY" for tag, _ in record.tags):
        return "The record has neither a TY line that begins it nor an ER line that ends it."
    return "" if says_something(paper) else SAYS_NOTHING


class _Tags:
    """The values of one record; what is taken is gone, what is left goes into `extra`."""

    def __init__(self, record: _Record) -> None:
        self._values: dict[str, list[str]] = {}
        for tag, lines in record.tags:
            value = plain_lines("\n".join(lines))
            if value:
                self._values.setdefault(tag, []).append(value)

    def take_all(self, *tags: str) -> list[str]:
        return [value for tag in tags for value in self._values.pop(tag, ())]

    def take_first(self, *tags: str) -> str:
        for tag in tags:
            if tag in self._values:
                value = self._values[tag].pop(0)
                if not self._values[tag]:
                    del self._values[tag]
                return one_line(value)
        return ""

    def take_read(self, read: Callable[[str], str], *tags: str) -> str:
        """The first value that `read` understands; later values that say the same are dropped, others stay."""
        result = ""
        for tag in tags:
            rest = []
            for value in self._values.pop(tag, ()):
                found = read(value)
                if not found or (result and found != result):
                    rest.append(value)
                result = result or found
            self.put_back(tag, rest)
        return result

    def first(self, tag: str) -> str:
        return self._values.get(tag, [""])[0]

    def put_back(self, tag: str, values: Iterable[str]) -> None:
        values = list(values)
        if values:
            self._values.setdefault(tag, []).extend(values)

    def rest(self) -> dict[str, tuple[str, ...]]:
        return {tag: tuple(one_line(value) for value in values) for tag, values in self._values.items()}


def _paper(record: _Record) -> Paper:
    tags = _Tags(record)
    kind = _take_kind(tags)
    title = one_line(without_markup(tags.take_first(*_TITLES) or tags.take_first(*_OTHER_TITLES)))
    journal = tags.take_first(*(_JOURNAL_TITLES if kind in _JOURNAL_KINDS else _CONTAINER_TITLES))
    abstracts = tags.take_all("AB", "N2")
    tags.put_back("N2", [text for text in dict.fromkeys(abstracts[1:]) if text != abstracts[0]])
    authors = tuple(author_as_databases_write(name) for name in _every_line(tags.take_all("AU", "A1")))
    doi = tags.take_read(normalise_doi, "DO") or normalise_doi(_doi_elsewhere(tags))
    pmid, pmcid = _take_pubmed_ids(tags)
    return Paper(
        title=title,
        kind=kind,
        authors=tuple(author for author in authors if author.family),
        year=_take_year(tags),
        journal=journal,
        volume=tags.take_first("VL"),
        issue=tags.take_first("IS"),
        pages=_take_pages(tags),
        publisher=tags.take_first("PB"),
        doi=doi,
        pmid=pmid,
        pmcid=pmcid,
        issn=_take_issns(tags),
        url=tags.take_first("UR"),
        language=tags.take_first("LA"),
        abstract=split_abstract(without_markup(abstracts[0])) if abstracts else (),
        keywords=tuple(dict.fromkeys(_keywords(tags.take_all("KW")))),
        notes=tuple(tags.take_all("N1")),
        extra=tags.rest(),
    )


def _take_kind(tags: _Tags) -> str:
    ris_types = [value.upper() for value in tags.take_all("TY")]
    ris_type = ris_types[0] if ris_types else "GEN"
    kind = _KIND_OF_TYPE.get(ris_type, "document")
    if ris_type != _TYPE_OF_KIND[kind]:
        tags.put_back("TY", [ris_type])
    return kind


def _take_year(tags: _Tags) -> int | None:
    for tag in ("PY", "Y1", "DA"):
        value = tags.first(tag)
        year = find_year(value)
        if year is None:
            continue
        if tag != "DA":
            tags.take_first(tag)
            if value.strip("/ ") != str(year) and not tags.first("DA"):
                tags.put_back("DA", [value])
        return year
    return None


def _take_pages(tags: _Tags) -> str:
    first, last = tags.take_first("SP"), tags.take_first("EP")
    if not first or not last or last in (first, first.rpartition("-")[2]):
        return normalise_pages(first or last)
    return normalise_pages(f"{first}-{last}")


def _take_issns(tags: _Tags) -> tuple[str, ...]:
    values = tags.take_all("SN")
    tags.put_back("SN", [value for value in values if not find_issns(value)])
    return tuple(dict.fromkeys(issn for value in values for issn in find_issns(value)))


def _doi_elsewhere(tags: _Tags) -> str:
    for tag in ("M3", "L3"):
        if re.match(r"(?:https?://(?:dx\.)?doi\.org/|doi:\s*)?10\.\d", tags.first(tag)):
            return tags.first(tag)
    return tags.first("UR") if re.match(r"https?://(?:dx\.)?doi\.org/", tags.first("UR")) else ""


def _take_pubmed_ids(tags: _Tags) -> tuple[str, str]:
    pmid = tags.take_read(lambda value: _marked(value, "[PMID]"), "U1")
    pmcid = tags.take_read(lambda value: normalise_pmcid(_marked(value, "[PMCID]")), "U1")
    database = tags.first("DB").lower()
    if not pmid and database == "scopus":
        pmid = tags.take_read(normalise_pmid, "C2")
    if not pmid:
        source = f"{database} {tags.first('DP')}".strip()
        pmid = tags.take_read(lambda number: pmid_of_accession(number, source=source), "AN")
    found = _PUBMED_PAGE.match(tags.first("UR"))
    return normalise_pmid(pmid or (found[1] if found else "")), pmcid


def _marked(value: str, mark: str) -> str:
    return value[: -len(mark)].strip() if value.upper().endswith(mark) else ""


def _every_line(values: Iterable[str]) -> Iterator[str]:
    for value in values:
        yield from value.split("\n")


def _keywords(values: Iterable[str]) -> Iterator[str]:
    for value in _every_line(values):
        yield from (part.strip() for part in value.split(";") if part.strip())


def write_ris(papers: Iterable[Paper]) -> str:
    """The papers as RIS, lines ended by CR LF as the specification asks. Of `extra` go in the tags RIS can hold.

    >>> write_ris([Paper("On teams", year=2012)]).split("\\r\\n")
    ['TY  - JOUR', 'TI  - On teams', 'PY  - 2012', 'ER  - ', '', '']
    """
    return "".join(ris_pieces(papers))


def ris_pieces(papers: Iterable[Paper]) -> Iterator[str]:
    """The same, a paper after the other."""
    for paper in papers:
        yield "".join(f"{line}\r\n" for line in (*_lines(paper), "ER  - ", ""))


def _lines(paper: Paper) -> Iterator[str]:
    ris_type = next(iter(paper.extra.get("TY", ())), _TYPE_OF_KIND.get(paper.kind, "GEN"))
    is_range = re.fullmatch(r"[^-\s]+-[^-\s]+", paper.pages)
    first, _, last = paper.pages.partition("-") if is_range else (paper.pages, "", "")
    yield f"TY  - {one_line(ris_type)}"
    values: list[tuple[str, str]] = [("TI", paper.title)]
    values += [("AU", inverted(author)) for author in paper.authors]
    values += [("PY", "" if paper.year is None else f"{paper.year:04d}")]
    values += [("JF" if paper.kind in _JOURNAL_KINDS else "T2", paper.journal)]
    values += [("VL", paper.volume), ("IS", paper.issue), ("SP", first), ("EP", last), ("PB", paper.publisher)]
    values += [("DO", paper.doi), ("U1", f"{paper.pmid} [PMID]" if paper.pmid else "")]
    values += [("U1", f"{paper.pmcid} [PMCID]" if paper.pmcid else "")]
    values += [("SN", issn) for issn in paper.issn]
    values += [("UR", paper.url), ("LA", paper.language)]
    values += [("KW", keyword) for keyword in paper.keywords]
    values += [(tag, value) for tag, several in paper.extra.items() if _writable(tag) for value in several]
    for tag, value in values:
        if one_line(value):
            yield f"{tag}  - {one_line(value)}"
    for tag, text in (("AB", join_abstract(paper.abstract)), *(("N1", note) for note in paper.notes)):
        if plain_lines(text):
            yield f"{tag}  - " + plain_lines(text).replace("\n", "\r\n      ")


def _writable(tag: str) -> bool:
    return re.fullmatch(r"[A-Z][A-Z0-9]", tag, re.ASCII) is not None and tag not in ("TY", "ER")
