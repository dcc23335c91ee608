"""Reference files as a second reader sees them: a package where one reads the format, else the raw lines and elements.

Each gives one mapping a record: title, authors (family names), year, journal, volume, pages, doi, pmid, abstract; what
it does not say is left out.
"""

from __future__ import annotations

import csv
import html
import io
import json
import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from lxml import etree

Said = dict[str, Any]
_MARKS = re.compile(
    r"</?(?:i|b|u|p|em|h3|su[bp]|span|pre|italic|strong|div|Abstract(?:Text)?|jats:[a-z]+)(?:\s[^<>]*)?/?>",
    re.IGNORECASE,
)


def letters(text: str) -> str:
    """Letters and digits alone, in lower case and in one form, without HTML's marks."""
    bare = _MARKS.sub("", html.unescape(html.unescape(text)).replace("<middle dot>", ""))
    plain = unicodedata.normalize("NFKD", bare).casefold()
    return "".join(sign for sign in plain if sign.isalnum())


def by_rispy(data: bytes) -> list[Said]:
    import rispy

    text = data.decode("utf-8-sig")
    return [_of_ris(one) for one in rispy.loads(text, skip_unknown_tags=False)]


def _of_ris(one: Mapping[str, Any]) -> Said:
    first, last = one.get("start_page", ""), one.get("end_page", "")
    titles = ("title", "primary_title", "short_title")
    journals = ("journal_name", "secondary_title", "alternate_title3", "alternate_title1", "alternate_title2")
    return _told(
        title=next((one[name] for name in titles if one.get(name)), ""),
        authors=[name.partition(",")[0] for name in (one.get("authors") or one.get("first_authors") or [])],
        year=one.get("year") or one.get("publication_year") or "",
        journal=next((one[name] for name in journals if one.get(name)), ""),
        volume=one.get("volume", ""),
        pages=first if not last or last in first else f"{first}-{last}",
        doi=one.get("doi", ""),
        abstract=one.get("abstract") or one.get("notes_abstract") or "",
    )


def by_bibtexparser(data: bytes) -> list[Said]:
    import bibtexparser
    from pylatexenc.latex2text import LatexNodes2Text, MacroTextSpec, get_default_latex_context_db

    known = get_default_latex_context_db()
    signs = {"textless": "<", "textgreater": ">", "textbar": "|", "hyphen": "-"}
    specs = [MacroTextSpec(name, text) for name, text in signs.items()]
    known.add_context_category("signs", prepend=True, macros=specs)
    decoder = LatexNodes2Text(known, math_mode="text", keep_comments=True)
    library = bibtexparser.parse_string(re.sub(r"\\(TeX|LaTeX)\b", r"\1", data.decode("utf-8-sig")))
    found = []
    for entry in library.entries:
        fields = {name.lower(): field.value for name, field in entry.fields_dict.items()}

        def decoded(*names: str, fields: Mapping[str, str] = fields) -> str:
            return next((decoder.latex_to_text(str(fields[name])) for name in names if name in fields), "")

        is_article = entry.entry_type.lower() == "article"
        journals = ("journal", "journaltitle") if is_article else ("booktitle", "journal", "journaltitle")
        title = ": ".join(filter(None, (decoded("title"), decoded("subtitle"))))
        found.append(
            _told(
                title=title,
                authors=[decoder.latex_to_text(name) for name in _families(str(fields.get("author", "")))],
                year=decoded("date", "year"),
                journal=decoded(*journals),
                volume=decoded("volume"),
                pages=decoded("pages"),
                doi=str(fields.get("doi", "")).replace("\\", ""),
                pmid=decoded("pmid"),
                abstract=decoded("abstract"),
            )
        )
    return found


def _families(names: str) -> Iterator[str]:
    from bibtexparser.middlewares.names import parse_single_name_into_parts, split_multiple_persons_names

    for name in split_multiple_persons_names(names):
        if name.lower() != "others":
            parts = parse_single_name_into_parts(name, strict=False)
            yield " ".join((*parts.von, *parts.last))


def by_lines_of_medline(data: bytes) -> list[Said]:
    found = []
    for block in re.split(r"\n\s*\n(?=PMID|PMC)", data.decode("utf-8-sig").replace("\r\n", "\n").strip()):
        values: dict[str, list[str]] = {}
        for tag, value in re.findall(r"^([A-Z0-9]{2,4}) *- (.*(?:\n {3,}.*)*)", block, re.MULTILINE):
            values.setdefault(tag, []).append(value)
        dois = [one for tag in ("LID", "AID") for one in values.get(tag, ()) if one.endswith("[doi]")]
        source = re.search(r"doi:\s*(10\.\S+)", values.get("SO", [""])[0])
        names = values.get("FAU") or values.get("AU") or []
        found.append(
            _told(
                title=values.get("TI", values.get("BTI", [""]))[0],
                authors=[re.sub(r" [A-Z]+$", "", name.partition(",")[0]) for name in names],
                year=values.get("DP", [""])[0],
                journal=values.get("JT", values.get("TA", [""]))[0],
                volume=values.get("VI", [""])[0],
                pages=values.get("PG", [""])[0],
                doi=dois[0].removesuffix(" [doi]") if dois else source[1].rstrip(".") if source else "",
                pmid=values.get("PMID", [""])[0],
                abstract=values.get("AB", [""])[0],
            )
        )
    return found


def by_lines_of_isi(data: bytes) -> list[Said]:
    found = []
    for block in re.split(r"^ER\s*$", data.decode("utf-8-sig").replace("\r\n", "\n"), flags=re.MULTILINE):
        values: dict[str, str] = {}
        for tag, value in re.findall(r"^([A-Z][A-Z0-9]) (.*(?:\n {3}.*)*)", block, re.MULTILINE):
            values.setdefault(tag, value)
        if "PT" not in values:
            continue
        first, last = values.get("BP", ""), values.get("EP", "")
        found.append(
            _told(
                title=values.get("TI", ""),
                authors=[name.partition(",")[0] for name in (values.get("AF") or values.get("AU", "")).split("\n")],
                year=values.get("PY", ""),
                journal=values.get("SO", ""),
                volume=values.get("VL", ""),
                pages=f"{first}-{last}" if last and first != last else first or values.get("AR", ""),
                doi=values.get("DI", ""),
                pmid=values.get("PM", ""),
                abstract=values.get("AB", ""),
            )
        )
    return found


def _tree(data: bytes) -> Any:
    return etree.fromstring(data, etree.XMLParser(huge_tree=True, recover=True))


def _text(element: Any, *paths: str) -> str:
    for path in paths:
        for found in element.xpath(path):
            text = " ".join(str(found if isinstance(found, str) else "".join(found.itertext())).split())
            if text:
                return text
    return ""


def by_elements_of_pubmed(data: bytes) -> list[Said]:
    found = []
    for one in _tree(data).xpath("descendant-or-self::PubmedArticle|descendant-or-self::PubmedBookArticle"):
        article = one.xpath("MedlineCitation/Article")
        if not article:
            found.append(_told(title=_text(one, ".//ArticleTitle", ".//BookTitle"), pmid=_text(one, ".//PMID")))
            continue
        (article,) = article
        doi = "ELocationID[@EIdType='doi' and not(@ValidYN='N')]"
        authors = article.xpath("AuthorList/Author[not(@ValidYN='N')]")
        found.append(
            _told(
                title=_text(article, "ArticleTitle", "VernacularTitle"),
                authors=[_text(author, "LastName", "CollectiveName") for author in authors],
                year=_text(article, "Journal/JournalIssue/PubDate/Year", "Journal/JournalIssue/PubDate/MedlineDate"),
                journal=_text(article, "Journal/Title"),
                volume=_text(article, "Journal/JournalIssue/Volume"),
                pages=_text(article, "Pagination/MedlinePgn"),
                doi=_text(article, doi) or _text(one, "PubmedData/ArticleIdList/ArticleId[@IdType='doi']"),
                pmid=_text(one, "MedlineCitation/PMID"),
                abstract=" ".join(_text(part, ".") for part in article.xpath("Abstract/AbstractText")),
            )
        )
    return found


def by_elements_of_endnote(data: bytes) -> list[Said]:
    found = []
    for one in _tree(data).xpath(".//record"):
        source = _text(one, "remote-database-name", "remote-database-provider").lower()
        number = _text(one, "accession-num")
        is_pubmeds = source in ("nlm", "medline") or (not source and re.fullmatch(r"\d{7,8}", number))
        found.append(
            _told(
                title=_text(one, "titles/title"),
                authors=[_family(_text(name, ".")) for name in one.xpath("contributors/authors/author")],
                year=_text(one, "dates/year"),
                journal=_text(one, "periodical/full-title", "titles/secondary-title"),
                volume=_text(one, "volume"),
                pages=_text(one, "pages"),
                doi=_text(one, "electronic-resource-num"),
                pmid=number if is_pubmeds else "",
                abstract=_text(one, "abstract"),
            )
        )
    return found


def _family(name: str) -> str:
    before = name.partition(",")[0]
    if ",," in name or re.fullmatch(r"(?:[A-Z]\. ?)+", before):
        return name if ",," in name else before
    bare = re.sub(r"(?: [A-Z]\.?-?(?:[A-Z]\.)*)+$", "", before)
    # The number of a standard looks like a name with initials.
    return "" if re.fullmatch(r"et,? ?al\.?|BS|BS EN ISO", bare) else bare.removesuffix(" Jr")


def by_elements_of_jats(data: bytes) -> list[Said]:
    tree = _tree(data)
    if tree.tag != "article":
        return []
    meta = tree.xpath("front/article-meta")[0]
    people = meta.xpath("contrib-group[not(@content-type='section')]/contrib[@contrib-type='author']")
    return [
        _told(
            title=_text(meta, "title-group/article-title"),
            authors=[_text(one, "name/surname", "collab") for one in people],
            journal=_text(tree, "front/journal-meta//journal-title"),
            volume=_text(meta, "volume"),
            pages=_text(meta, "elocation-id"),
            doi=_text(meta, "article-id[@pub-id-type='doi']"),
            pmid=_text(meta, "article-id[@pub-id-type='pmid']"),
            abstract=" ".join(_text(part, ".") for part in meta.xpath("abstract[not(@abstract-type)]/p")),
        )
    ]


def by_json(data: bytes) -> list[Said]:
    whole = json.loads(data)
    items = whole if isinstance(whole, list) else [whole.get("message", whole)]
    found = []
    for one in items:
        plain = {key: value[0] if isinstance(value, list) and value else value for key, value in one.items()}
        dates = (one.get("issued") or {}).get("date-parts") or [[""]]
        people = one.get("author", [])
        particles = ("dropping-particle", "non-dropping-particle", "family")
        found.append(
            _told(
                title=str(plain.get("title") or ""),
                authors=[
                    " ".join(each[part] for part in particles if each.get(part)) or each.get("literal", "")
                    for each in people
                ],
                year=str(dates[0][0] if dates[0] else ""),
                journal=str(plain.get("container-title") or ""),
                volume=str(plain.get("volume", "")),
                pages=str(plain.get("page", "")),
                doi=str(plain.get("DOI", "")),
                pmid=str(plain.get("PMID", "")),
                abstract=str(plain.get("abstract", "")),
            )
        )
    return found


def by_elements_of_zotero(data: bytes) -> list[Said]:
    names = {
        "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
        "dc": "http://purl.org/dc/elements/1.1/",
        "bib": "http://purl.org/net/biblio#",
        "foaf": "http://xmlns.com/foaf/0.1/",
        "z": "http://www.zotero.org/namespaces/export#",
        "dcterms": "http://purl.org/dc/terms/",
    }
    found = []
    for one in _tree(data):
        kind = one.xpath("string(z:itemType)", namespaces=names)
        if not kind or kind in ("attachment", "note"):
            continue
        people = one.xpath("bib:authors/rdf:Seq/rdf:li/foaf:Person/foaf:surname", namespaces=names)
        found.append(
            _told(
                title=one.xpath("string(dc:title)", namespaces=names),
                authors=["".join(name.itertext()) for name in people],
                year=one.xpath("string(dc:date)", namespaces=names),
                pages=one.xpath("string(bib:pages)", namespaces=names),
                abstract=one.xpath("string(dcterms:abstract)", namespaces=names),
            )
        )
    return found


def by_csv(data: bytes) -> list[Said]:
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = data.decode("windows-1252")
    rows = csv.DictReader(io.StringIO(text))
    columns = {name: name for name in ("title", "year", "doi", "abstract", "volume", "pages", "journal")}
    found = []
    for row in rows:
        lower = {str(key).lower(): value or "" for key, value in row.items()}
        found.append(_told(**{name: lower.get(column, "") for name, column in columns.items()}))
    return found


def _told(**said: Any) -> Said:
    missing = ("NA", "n/a", "")
    told = {name: value for name, value in said.items() if value not in missing and value != []}
    if "authors" in told:
        told["authors"] = [name for name in told["authors"] if name.strip() and name != "NA"]
    return told


SECOND: Mapping[str, Callable[[bytes], list[Said]]] = {
    "RIS": by_rispy,
    "BibTeX": by_bibtexparser,
    "NBIB": by_lines_of_medline,
    "Web of Science": by_lines_of_isi,
    "PubMed XML": by_elements_of_pubmed,
    "EndNote XML": by_elements_of_endnote,
    "JATS": by_elements_of_jats,
    "CSL JSON": by_json,
    "Crossref JSON": by_json,
    "Zotero RDF": by_elements_of_zotero,
    "Table": by_csv,
}
