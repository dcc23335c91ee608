"""PubMed XML: journal articles and books.

Source: NLM, PubMed DTD (pubmed_250101), MEDLINE/PubMed XML Data Elements.
"""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from plait.formats.references.parts.file_text import ReferenceText
from plait.formats.references.parts.structured_abstract import sentence_case, split_abstract
from plait.formats.references.parts.values import (
    find_issns,
    find_year,
    normalise_doi,
    normalise_pages,
    normalise_pmcid,
    normalise_pmid,
)
from plait.formats.references.parts.xml_records import (
    children,
    descend,
    first,
    local_name,
    plain_text,
    stream_records,
    text_at,
    texts,
)
from plait.records.paper import AbstractSection, Author, BrokenRecord, Paper


def stream_pubmed_xml(text: ReferenceText) -> Iterator[Paper | BrokenRecord]:
    """Papers of PubmedArticle and PubmedBookArticle elements, in one set or alone.

    Raises: InputRejected when the text is hostile or breaks off before its first record.

    >>> article = "<Article><ArticleTitle>On <i>teams</i></ArticleTitle></Article>"
    >>> text = ReferenceText.of(f"<PubmedArticle><MedlineCitation>{article}</MedlineCitation></PubmedArticle>")
    >>> next(stream_pubmed_xml(text)).title
    'On teams'
    """
    return stream_records(text, tags=("PubmedArticle", "PubmedBookArticle"), read=_read_either)


def _read_either(element: etree._Element) -> Paper:
    return _article(element) if local_name(element) == "PubmedArticle" else _book(element)


def _article(element: etree._Element) -> Paper:
    citation = first(element, "MedlineCitation")
    article = first(citation, "Article")
    issue = first(article, "Journal/JournalIssue")
    ids = first(element, "PubmedData/ArticleIdList")
    dois = [*_marked(article, "ELocationID", "EIdType", "doi"), *_marked(ids, "ArticleId", "IdType", "doi")]
    issns = (*texts(article, "Journal/ISSN"), *texts(citation, "MedlineJournalInfo/ISSNLinking"))
    return Paper(
        title=_without_brackets(text_at(article, "ArticleTitle", "VernacularTitle")),
        authors=tuple(_authors(first(article, "AuthorList"))),
        year=_year(first(issue, "PubDate")) or _year(first(article, "ArticleDate")),
        journal=text_at(article, "Journal/Title", "Journal/ISOAbbreviation"),
        volume=text_at(issue, "Volume"),
        issue=text_at(issue, "Issue"),
        pages=_pages(article),
        doi=next((doi for doi in map(normalise_doi, dois) if doi), ""),
        pmid=normalise_pmid(text_at(citation, "PMID")),
        pmcid=normalise_pmcid(next(iter(_marked(ids, "ArticleId", "IdType", "pmc")), "")),
        issn=tuple(dict.fromkeys(issn for value in issns for issn in find_issns(value))),
        language=text_at(article, "Language"),
        abstract=_abstract(first(article, "Abstract")),
        keywords=tuple(dict.fromkeys((*texts(citation, "KeywordList/Keyword"), *_subject_headings(citation)))),
        notes=texts(citation, "GeneralNote"),
        extra=_article_rest(citation, article),
    )


def _book(element: etree._Element) -> Paper:
    document = first(element, "BookDocument")
    book = first(document, "Book")
    chapter, title = text_at(document, "ArticleTitle"), text_at(book, "BookTitle")
    lists = [*children(document, "AuthorList"), *children(book, "AuthorList")]
    written = [one for one in lists if one.get("Type") != "editors"] or lists
    extra = {
        "Isbn": texts(book, "Isbn"),
        "CollectionTitle": texts(book, "CollectionTitle"),
        "bookaccession": tuple(_marked(first(document, "ArticleIdList"), "ArticleId", "IdType", "bookaccession")),
        "PublisherLocation": texts(book, "Publisher/PublisherLocation"),
        "PublicationType": texts(document, "PublicationType"),
    }
    return Paper(
        title=chapter or title,
        kind="chapter" if chapter else "book",
        authors=tuple(_authors(written[0])) if written else (),
        year=_year(first(book, "PubDate")),
        journal=title if chapter else "",
        volume=text_at(book, "Volume"),
        pages=_pages(document),
        publisher=text_at(book, "Publisher/PublisherName"),
        doi=normalise_doi(next(iter(_marked(first(document, "ArticleIdList"), "ArticleId", "IdType", "doi")), "")),
        pmid=normalise_pmid(text_at(document, "PMID")),
        language=text_at(document, "Language"),
        abstract=_abstract(first(document, "Abstract")),
        keywords=texts(document, "KeywordList/Keyword"),
        extra={key: values for key, values in extra.items() if values},
    )


def _marked(parent: etree._Element | None, name: str, attribute: str, value: str) -> list[str]:
    valid = (child for child in children(parent, name) if child.get("ValidYN") != "N")
    return [plain_text(child) for child in valid if child.get(attribute) == value and plain_text(child)]


def _without_brackets(title: str) -> str:
    # PubMed sets a translated title in brackets.
    bare = title.rstrip(".")
    return bare[1:-1] if bare.startswith("[") and bare.endswith("]") else title


def _authors(author_list: etree._Element | None) -> Iterator[Author]:
    for author in children(author_list, "Author"):
        if author.get("ValidYN") == "N":
            # An entry that was corrected stays beside the one that took its place.
            continue
        family, group = text_at(author, "LastName"), text_at(author, "CollectiveName")
        given = ", ".join(filter(None, (text_at(author, "ForeName", "Initials"), text_at(author, "Suffix"))))
        if family or group:
            yield Author(family, given) if family else Author(group)


def _year(date: etree._Element | None) -> int | None:
    return find_year(text_at(date, "Year", "MedlineDate"))


def _pages(parent: etree._Element | None) -> str:
    pagination = first(parent, "Pagination")
    begin, end = text_at(pagination, "StartPage"), text_at(pagination, "EndPage")
    return normalise_pages(text_at(pagination, "MedlinePgn") or (f"{begin}-{end}" if begin and end else begin))


def _abstract(abstract: etree._Element | None) -> tuple[AbstractSection, ...]:
    parts = [
        AbstractSection(sentence_case(part.get("Label") or ""), plain_text(part))
        for part in children(abstract, "AbstractText")
        if plain_text(part)
    ]
    if len(parts) == 1 and not parts[0].label:
        return split_abstract(parts[0].text)
    return tuple(parts)


def _subject_headings(citation: etree._Element | None) -> Iterator[str]:
    for heading in descend(citation, "MeshHeadingList/MeshHeading"):
        yield "/".join(texts(heading, "DescriptorName") + texts(heading, "QualifierName"))


def _article_rest(citation: etree._Element | None, article: etree._Element | None) -> dict[str, tuple[str, ...]]:
    rest = {
        "PublicationType": texts(article, "PublicationTypeList/PublicationType"),
        "ISOAbbreviation": texts(article, "Journal/ISOAbbreviation"),
        "VernacularTitle": texts(article, "VernacularTitle"),
        "Affiliation": tuple(dict.fromkeys(texts(article, "AuthorList/Author/AffiliationInfo/Affiliation"))),
        "AccessionNumber": texts(article, "DataBankList/DataBank/AccessionNumberList/AccessionNumber"),
        "GrantID": texts(article, "GrantList/Grant/GrantID"),
        "CopyrightInformation": texts(article, "Abstract/CopyrightInformation"),
        "CoiStatement": texts(citation, "CoiStatement"),
    }
    # RetractionIn, ErratumIn, UpdateOf ...: what later notices say of the paper, with the notice's PMID.
    for correction in descend(citation, "CommentsCorrectionsList/CommentsCorrections"):
        kind = correction.get("RefType") or "CommentsCorrections"
        said = " PMID: ".join(filter(None, (text_at(correction, "RefSource"), text_at(correction, "PMID"))))
        rest[kind] = (*rest.get(kind, ()), said)
    return {key: values for key, values in rest.items() if values}
