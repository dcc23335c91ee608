"""What a reader must know of a paper before reading it: that it was retracted, corrected, or is a preprint."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from plait.records.paper import Paper
from plait.records.said import say

Weight = Literal["bad", "warn"]

# What the record's tags are called in PubMed's tagged text and XML, and in JATS.
_RETRACTED_TAGS = frozenset({"RIN", "RetractionIn", "PartialRetractionIn", "retraction-forward"})
_NOTICE_TAGS = frozenset({"ROF", "RetractionOf", "PartialRetractionOf", "retracted-article"})
_CONCERN_TAGS = frozenset({"ECI", "ExpressionOfConcernIn", "ECF", "ExpressionOfConcernFor", "object-of-concern"})
_CORRECTED_TAGS = frozenset({"EIN", "ErratumIn", "CRI", "CorrectedandRepublishedIn", "correction-forward"})
_CORRECTION_TAGS = frozenset({"EFR", "ErratumFor", "corrected-article"})
# What databases call such a record's type, or status.
_RETRACTED_TYPES = frozenset(
    {"retracted publication", "retracted", "retracted article", "retracted paper", "withdrawn publication", "withdrawn"}
)
_NOTICE_TYPES = frozenset(
    {"retraction of publication", "retraction notice", "retraction", "withdrawal notice", "item withdrawal"}
)
_CONCERN_TYPES = frozenset({"expression of concern", "publication with expression of concern"})
_CORRECTION_TYPES = frozenset({"published erratum", "erratum", "correction", "corrigendum"})
_TYPED = frozenset({"PT", "PublicationType", "DT", "M3", "article-type", "ST", "subtype", "status", "%9"})
_UPDATE = re.compile(r'"type": ?"(?P<type>[a-z_ -]+)"|"label": ?"(?P<label>[A-Za-z ]+)"')

_THING = r"(?:article|paper|publication|chapter|manuscript|study|preprint)"
_TAKEN_BACK = r"(?:has been |was |is )?(?:retracted|withdrawn)"
_BEFORE = re.compile(
    rf"\W*(?:(?:this )?{_THING} )?{_TAKEN_BACK}(?:\s+{_THING})?\s*[:\])–—]\W*|\W*(?:retracted|withdrawn)\s*-\W+"
    r"|\W*(?-i:RETRACTED(?: ARTICLE)?\s+(?=[A-Z])|REMOVED:\s+)"
    r"|\W*(?:art[ií]culo |article )?(?:retractad[oa]|retratad[oa]|zurückgezogen|rétracté)\s*[:\])]\W*",
    re.IGNORECASE,
)
_BEHIND = re.compile(
    rf"\s*[(\[](?:this )?(?:{_THING} )?{_TAKEN_BACK}\b(?:\s+{_THING})?(?:[.,:;][^()\[\]]*)?[)\]]\W*$"
    rf"|[\s.]*[–—:-]\s*(?:retracted|withdrawn)(?:\s+{_THING})?\W*$",
    re.IGNORECASE,
)
_OF_WHOM = r"(?:(?:editorial|partial|publisher['’]?s?|editors?['’]?s?|interim) )?"
_NOTICE_TITLE = re.compile(
    rf"\W*{_OF_WHOM}(?:notice|statement|note|announcement) of (?:\w+ )?(?:retraction|withdrawal)\b"
    rf"|\W*{_OF_WHOM}(?:retraction|withdrawal) (?:note|notice|statement|letter)\b"
    rf"|\W*{_OF_WHOM}retraction(?:\s*[:.\]–—]| and (?:replacement|republication)\b| to[: ]| - |$)"
    rf"|\W*{_OF_WHOM}retraction of(?: publication\b|: | ?[\"'“‘«])"
    r"|\W*withdrawal to:|.*\((?:retraction|withdrawal) of\b[^()]*\)\W*$"
    r"|\W*(?:retractación|retratação|(?:note de )?rétractation)\s*[:.]",
    re.IGNORECASE,
)
_CONCERN_TITLE = re.compile(
    rf"\W*(?:an? |the )?{_OF_WHOM}(?:expression|statement|note|notice) of (?:editorial )?concern\b"
    r"|\W*editorial concern\b|.*[(\[](?:editorial )?expression of concern[^()\[\]]*[)\]]\W*$",
    re.IGNORECASE,
)
_CORRECTION_TITLE = re.compile(
    rf"\W*(?:author['’]?s? )?{_OF_WHOM}(?:erratum|errata|corrigendum|corrigenda|correction|addendum)"
    r"(?:\s*[:.\]–—]|\s+(?:to|for|notice)\b|$)",
    re.IGNORECASE,
)
_RETRACTED_NOTE = re.compile(
    rf"\A\W*(?:(?:this|the) {_THING} (?:has been |was |is )?)?retracted\b"
    rf"|\A\W*withdrawn(?=\W*\Z| (?:by|at|from|on)\b| {_THING})|\bthis {_THING} {_TAKEN_BACK}\b"
    r"|retracted (?:publication|article|paper)|retraction in\b"
    r"|^\W*retraction(?: notice)?:|retraction date:|retraction watch database",
    re.IGNORECASE | re.MULTILINE,
)
_CONCERN_NOTE = re.compile(r"(?<!no )(?<!without )(?<!without an )\bexpression of concern\b", re.IGNORECASE)
# Titles that other records gave the same paper (`merging`).
OTHER_TITLES = "other title"
# Of the servers' own prefixes; 10.1101 also bears journals, whose DOIs do not end in a bare number.
_PREPRINT_DOI = re.compile(
    r"10\.(?:(?:1101|64898)/(?:\d{4}\.\d\d\.\d\d\.)?\d{5,8}$|21203/rs\.|48550/arxiv|2139/ssrn|31219/|31234/|20944/preprints)"
)
_PREPRINT_SERVERS = frozenset(
    {"biorxiv", "medrxiv", "arxiv", "research square", "ssrn", "preprints.org", "psyarxiv"}
    | {"osf preprints", "socarxiv", "edarxiv", "chemrxiv", "authorea", "peerj preprints", "f1000research preprints"}
    | {"ssrn electronic journal", "techrxiv", "engrxiv", "scielo preprints", "qeios", "jmir preprints", "preprints"}
)


@dataclass(frozen=True, slots=True)
class Notice:
    """words: what a badge says. weight: 'bad' when the paper must not be relied on. because: why, a sentence."""

    words: str
    weight: Weight
    because: str


def notices_of(paper: Paper) -> tuple[Notice, ...]:
    """What the record itself says about the paper's standing, the gravest first. A record that says nothing proves
    nothing: a retraction may be younger than the record.

    >>> [notice.words for notice in notices_of(Paper("RETRACTED: On teams", journal="medRxiv"))]
    ['Retracted', 'Preprint']
    """
    return tuple(_notices(paper))


def is_preprint(paper: Paper) -> bool:
    """Whether the record is of a version that nobody reviewed yet, as far as it says."""
    return _is_preprint(paper, _said(paper))


def bare_title(title: str) -> str:
    """The title without the words that say it was retracted, by which it is still the title of that paper.

    >>> bare_title("RETRACTED: On teams"), bare_title("On teams (Retracted Article. See vol 3, pg 9, 2016)")
    ('On teams', 'On teams')
    """
    bare = _BEHIND.sub("", _BEFORE.sub("", title, count=1) if _BEFORE.match(title) else title)
    return bare.strip() or title


def standing_told(paper: Paper) -> dict[str, tuple[str, ...]]:
    """What in the record tells of its standing, as tags that another record of the same paper can take over: nothing of
    a correction or a preprint, which are of one version alone.

    >>> standing_told(Paper("RETRACTED: On teams", extra={"RIN": ("J. 2019",), "OWN": ("NLM",)}))
    {'RIN': ('J. 2019',), 'other title': ('RETRACTED: On teams',)}
    """
    told = {tag: values for tag, values in paper.extra.items() if tag in _RETRACTED_TAGS | _CONCERN_TAGS}
    for tag in _TYPED & paper.extra.keys():
        grave = tuple(value for value in paper.extra[tag] if _types((value,)) & (_RETRACTED_TYPES | _CONCERN_TYPES))
        told |= {tag: grave} if grave else {}
    titles = (paper.title, *paper.extra.get(OTHER_TITLES, ()))
    marked = tuple(title for title in titles if bare_title(title) != title or _CONCERN_TITLE.match(title))
    told |= {OTHER_TITLES: marked} if marked else {}
    said = (*paper.notes, *(section.text for section in paper.abstract[:1]))
    notes = tuple(text for text in said if _RETRACTED_NOTE.search(text) or _CONCERN_NOTE.search(text))
    updates = tuple(value for value in paper.extra.get("updated-by", ()) if _updates((value,)) & _GRAVE_UPDATES)
    return told | ({"notes": notes} if notes else {}) | ({"updated-by": updates} if updates else {})


@dataclass(frozen=True, slots=True)
class About:
    """What a notice says of another paper. tag: 'RetractionIn' or 'ExpressionOfConcernIn', where that one keeps it;
    doi, pmid, title: by which it is found, as far as the notice names them."""

    tag: str
    doi: str = ""
    pmid: str = ""
    title: str = ""


def about_others(paper: Paper) -> tuple[About, ...]:
    """The papers that this record, a notice of retraction or concern, is about.

    >>> about_others(Paper("Retraction: On teams and trust", extra={"ROF": ("J. 2015;3:1-9. PMID: 123",)}))
    ... # doctest: +NORMALIZE_WHITESPACE
    (About(tag='RetractionIn', doi='', pmid='123', title=''),
     About(tag='RetractionIn', doi='', pmid='', title='On teams and trust'))
    """
    return tuple(_about_others(paper))


def _about_others(paper: Paper) -> Iterator[About]:
    for kind, tags, title in (
        ("RetractionIn", _NOTICE_TAGS, _NOTICE_TITLE),
        ("ExpressionOfConcernIn", _CONCERNS_ANOTHER, _CONCERN_TITLE),
    ):
        for value in (value for tag in tags for value in paper.extra.get(tag, ())):
            doi, pmid = _NAMED_DOI.search(value), _NAMED_PMID.search(value)
            if doi or pmid:
                yield About(kind, doi[0].rstrip(".,;)").lower() if doi else "", pmid[1] if pmid else "")
        if title.match(paper.title) and (named := _NAMED_TITLE.match(paper.title)):
            yield About(kind, title=(named["quoted"] or named["behind"]).strip(' ."”’'))
    for value in paper.extra.get("update-to", ()):
        doi, kinds = _NAMED_DOI.search(value), _updates((value,))
        if doi and kinds & _GRAVE_UPDATES:
            is_concern = "expression_of_concern" in kinds
            yield About("ExpressionOfConcernIn" if is_concern else "RetractionIn", doi[0].rstrip('.,;)"').lower())


_CONCERNS_ANOTHER = frozenset({"ECF", "ExpressionOfConcernFor", "object-of-concern"})
_NAMED_DOI = re.compile(r"10\.\d{4,9}/[^\s\"]+")
_NAMED_PMID = re.compile(r"\bPMID:?\s*(\d{1,9})\b")
# Behind a colon, or in quotation marks; titles shorter than this are those of many papers.
_NAMED_TITLE = re.compile(r"[^:“\"«]{5,80}(?:[“\"«](?P<quoted>[^”\"»]{15,})[”\"»]|:\s+(?P<behind>[^\[\]]{15,}))")
_GRAVE_UPDATES = frozenset({"retraction", "withdrawal", "removal", "partial_retraction", "expression_of_concern"})


def _updates(values: Iterable[str]) -> set[str]:
    """What a Crossref record says was done to it, or what it does to another."""
    found = (match["type"] or match["label"] or "" for value in values for match in _UPDATE.finditer(value))
    return {kind.lower().replace(" ", "_").replace("-", "_") for kind in found}


def _types(values: Iterable[str]) -> set[str]:
    return {part.strip().lower() for value in values for part in value.split(";")}


def _said(paper: Paper) -> set[str]:
    return _types(value for values in paper.extra.values() for value in values)


def _typed(paper: Paper) -> set[str]:
    return _types(value for tag in _TYPED & paper.extra.keys() for value in paper.extra[tag])


def _notices(paper: Paper) -> Iterator[Notice]:
    said, types, tags = _said(paper), _typed(paper), set(paper.extra)
    done, does = _updates(paper.extra.get("updated-by", ())), _updates(paper.extra.get("update-to", ()))
    takes_back = {"retraction", "withdrawal", "removal", "partial_retraction"}
    is_notice = bool(tags & _NOTICE_TAGS or types & _NOTICE_TYPES or does & takes_back)
    if is_notice or {"retraction of publication", "retraction notice"} & said or _NOTICE_TITLE.match(paper.title):
        yield Notice(say("Retraction notice"), "warn", "The record is of the notice that retracts another paper.")
    elif because := _retracted_because(paper, tags, types | (said & {"retracted publication"}), done & takes_back):
        yield Notice(say("Retracted"), "bad", because)
    titles = (paper.title, *paper.extra.get(OTHER_TITLES, ()))
    if tags & _CONCERN_TAGS or (types | said) & _CONCERN_TYPES or "expression_of_concern" in done | does:
        yield Notice(say("Expression of concern"), "bad", "The record names an expression of concern.")
    elif any(map(_CONCERN_TITLE.match, titles)):
        yield Notice(say("Expression of concern"), "bad", "The title says so.")
    elif any(map(_CONCERN_NOTE.search, paper.notes)):
        yield Notice(say("Expression of concern"), "bad", "A note in the record says so.")
    if tags & _CORRECTED_TAGS or done & {"correction", "erratum", "corrigendum"}:
        yield Notice(say("Corrected"), "warn", "The record names a correction.")
    if tags & _CORRECTION_TAGS or types & _CORRECTION_TYPES or _CORRECTION_TITLE.match(paper.title):
        yield Notice(say("Correction notice"), "warn", "The record is of the notice that corrects another paper.")
    if _is_preprint(paper, said):
        yield Notice(say("Preprint"), "warn", "Not peer reviewed, as far as the record says.")


def _retracted_because(paper: Paper, tags: set[str], types: set[str], done: set[str]) -> str:
    if tags & _RETRACTED_TAGS or types & _RETRACTED_TYPES or done:
        return "The record names its retraction."
    if any(bare_title(title) != title for title in (paper.title, *paper.extra.get(OTHER_TITLES, ()))):
        return "The title says so."
    if any(_RETRACTED_NOTE.search(note) for note in paper.notes):
        return "A note in the record says so."
    is_said = any(_OF_THIS.search(section.text) for section in paper.abstract[:1])
    return "The abstract says so." if is_said else ""


_OF_THIS = re.compile(rf"\bthis {_THING} has been (?:retracted|withdrawn)\b", re.IGNORECASE)


def _is_preprint(paper: Paper, said: set[str]) -> bool:
    name = paper.journal.lower().strip(" .")
    by_name = name in _PREPRINT_SERVERS or name.startswith(("arxiv", "biorxiv", "medrxiv")) or "preprint" in said
    return by_name or _PREPRINT_DOI.match(paper.doi) is not None
