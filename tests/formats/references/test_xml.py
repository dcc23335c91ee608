"""What all XML reference formats share, and what is particular to each."""

import time
from collections.abc import Callable

import pytest
from tests.formats.whole import read_endnote_xml, read_jats, read_pubmed_xml, read_zotero_rdf

from plait.formats.references.any_format import read_references
from plait.formats.references.parts import xml_records
from plait.records.paper import AbstractSection, Author, ReferenceFile
from plait.records.problem import InputRejected

RDF = (
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:z="http://www.zotero.org/namespaces/export#"'
    ' xmlns:dcterms="http://purl.org/dc/terms/" xmlns:bib="http://purl.org/net/biblio#"'
    ' xmlns:foaf="http://xmlns.com/foaf/0.1/" xmlns:dc="http://purl.org/dc/elements/1.1/"'
    ' xmlns:prism="http://prismstandard.org/namespaces/1.2/basic/">{}</rdf:RDF>'
)
ARTICLE = (
    "<PubmedArticle><MedlineCitation><PMID>{pmid}</PMID><Article>{article}</Article></MedlineCitation></PubmedArticle>"
)
ENDNOTE = "<xml><records>{}</records></xml>"
RECORD = "<record><titles><title>{}</title></titles></record>"
READERS = [
    (read_pubmed_xml, "<PubmedArticleSet>{}</PubmedArticleSet>"),
    (read_endnote_xml, ENDNOTE),
    (read_zotero_rdf, RDF),
    (read_jats, "<article>{}</article>"),
]


def pubmed(article: str) -> ReferenceFile:
    return read_pubmed_xml(ARTICLE.format(pmid=7, article=article))


BOMB = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">' + "".join(
    f'<!ENTITY {chr(98 + n)} "{"&" + chr(97 + n) + ";" * 1}{("&" + chr(97 + n) + ";") * 9}">' for n in range(9)
)


@pytest.mark.parametrize(("read", "frame"), READERS)
@pytest.mark.parametrize(
    "doctype",
    [
        BOMB + "]>",
        '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>',
        '<!-- <a --><!DOCTYPE x [<!ENTITY % p SYSTEM "http://127.0.0.1:9/x.dtd"> %p;]>',
    ],
)
def test_declared_entities_are_refused(read: Callable[..., ReferenceFile], frame: str, doctype: str) -> None:
    with pytest.raises(InputRejected, match="entities"):
        read(doctype + frame.format("&a;"), name="a.xml")


def test_entities_are_refused_in_utf_16_too() -> None:
    text = '<?xml version="1.0" encoding="UTF-16"?>' + BOMB + "]>" + ENDNOTE.format(RECORD.format("&j;"))
    with pytest.raises(InputRejected, match="entities"):
        read_references(text.encode("utf-16"), name="a.xml")


def test_an_external_dtd_is_not_fetched_and_its_characters_are_known_by_name() -> None:
    text = '<!DOCTYPE article PUBLIC "-//X" "http://127.0.0.1:9/x.dtd">' + ENDNOTE.format(
        RECORD.format("a&nbsp;&beta;")
    )
    assert read_endnote_xml(text).papers[0].title == "a β"


def test_records_before_a_break_arrive_and_the_break_is_told_with_its_line() -> None:
    text = ENDNOTE.format("\n" + RECORD.format("One") + "\n" + RECORD.format("Two") + "\n<record><titles><title>Th")
    read = read_endnote_xml(text.replace("</records></xml>", ""))
    assert [paper.title for paper in read.papers] == ["One", "Two"]
    assert [broken.line for broken in read.broken] == [4]


@pytest.mark.parametrize(("read", "frame"), READERS)
def test_xml_that_breaks_before_its_first_record_is_refused_with_its_line(
    read: Callable[..., ReferenceFile], frame: str
) -> None:
    with pytest.raises(InputRejected, match=r"a\.xml, line 1"):
        read(frame.format("<a><b></a>"), name="a.xml")


def test_elements_nested_without_end_are_refused() -> None:
    with pytest.raises(InputRejected):
        read_endnote_xml(ENDNOTE.format("<record>" + "<a>" * 100_000 + "</a>" * 100_000 + "</record>"))


def test_a_record_with_parts_without_number_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(xml_records, "MOST_PARTS", 100)
    with pytest.raises(InputRejected, match="parts"):
        read_endnote_xml(ENDNOTE.format("<record>" + "<a/>" * 101 + "</record>"))


def test_an_empty_record_is_broken_with_its_line() -> None:
    read = read_endnote_xml(ENDNOTE.format("\n\n<record/>\n" + RECORD.format("One")))
    assert (len(read.papers), [broken.line for broken in read.broken]) == (1, [3])


def test_the_declared_encoding_counts() -> None:
    text = '<?xml version="1.0" encoding="shift_jis"?>' + ENDNOTE.format(RECORD.format("日本の研究"))
    assert read_references(text.encode("shift_jis"), name="a.xml").papers[0].title == "日本の研究"


def test_time_grows_with_the_number_of_records_and_no_faster() -> None:
    def seconds(n_records: int) -> float:
        text = ENDNOTE.format(RECORD.format("One") * n_records)
        begin = time.process_time()
        read_endnote_xml(text)
        return time.process_time() - begin

    # A hundred times as many take a hundred times as long, not ten thousand times; room for ten times that.
    assert seconds(10_000) < 1_000 * min(seconds(100) for _ in range(5))


@pytest.mark.parametrize("text", ["<html><body>Hello</body></html>", "<svg/>", "<", "<!-- only -->"])
def test_other_xml_is_refused_in_words(text: str) -> None:
    with pytest.raises(InputRejected, match="XML"):
        read_references(text.encode(), name="a.xml")


def test_a_comment_and_a_doctype_may_stand_before_the_root() -> None:
    text = "<?xml version='1.0'?>\n<!-- <article> -->\n<!DOCTYPE xml>\n" + ENDNOTE.format(RECORD.format("One"))
    assert read_references(text.encode(), name="a.xml").format == "EndNote XML"


# PubMed


def test_pubmed_markup_and_formulas_become_plain_text() -> None:
    title = '<ArticleTitle>H<sub>2</sub>O <i>in vivo</i> <m:math xmlns:m="x"><m:mi>k</m:mi></m:math></ArticleTitle>'
    assert pubmed(title).papers[0].title == "H2O in vivo k"


def test_pubmed_labels_make_sections() -> None:
    parts = '<AbstractText Label="BACKGROUND">One.</AbstractText><AbstractText Label="Aim">Two.</AbstractText>'
    assert pubmed(f"<Abstract>{parts}</Abstract>").papers[0].abstract == (
        AbstractSection("Background", "One."),
        AbstractSection("Aim", "Two."),
    )


def test_pubmed_groups_and_suffixes_are_kept() -> None:
    people = (
        "<Author><LastName>Jacobs</LastName><ForeName>William R</ForeName><Suffix>Jr</Suffix></Author>"
        "<Author><CollectiveName>Team Study Group</CollectiveName></Author>"
    )
    authors = pubmed(f"<AuthorList>{people}</AuthorList>").papers[0].authors
    assert authors == (Author("Jacobs", "William R, Jr"), Author("Team Study Group"))


@pytest.mark.parametrize("date", ["<Year>2001</Year><Month>Jun</Month>", "<MedlineDate>2001 Nov-Dec</MedlineDate>"])
def test_pubmed_years_are_read_in_both_forms(date: str) -> None:
    issue = f"<Journal><JournalIssue><PubDate>{date}</PubDate></JournalIssue></Journal>"
    assert pubmed(f"<ArticleTitle>One</ArticleTitle>{issue}").papers[0].year == 2001


def test_pubmed_takes_the_articles_own_doi_not_that_of_a_cited_one() -> None:
    data = (
        '<PubmedData><ArticleIdList><ArticleId IdType="doi">10.1000/OWN</ArticleId>'
        '<ArticleId IdType="pmc">PMC9</ArticleId>'
        '</ArticleIdList><ReferenceList><Reference><ArticleIdList><ArticleId IdType="doi">10.1000/cited</ArticleId>'
        "</ArticleIdList></Reference></ReferenceList></PubmedData></PubmedArticle>"
    )
    paper = read_pubmed_xml(ARTICLE.format(pmid=7, article="").replace("</PubmedArticle>", data)).papers[0]
    assert (paper.doi, paper.pmcid, paper.pmid) == ("10.1000/own", "PMC9", "7")


def test_pubmed_keeps_the_notice_of_a_retraction() -> None:
    notice = (
        '<CommentsCorrectionsList><CommentsCorrections RefType="RetractionIn"><RefSource>J. 2003;1:2</RefSource>'
        "<PMID>99</PMID></CommentsCorrections></CommentsCorrectionsList></MedlineCitation>"
    )
    paper = read_pubmed_xml(ARTICLE.format(pmid=7, article="").replace("</MedlineCitation>", notice)).papers[0]
    assert paper.extra["RetractionIn"] == ("J. 2003;1:2 PMID: 99",)


def test_a_pubmed_chapter_names_its_book() -> None:
    text = (
        "<PubmedBookArticle><BookDocument><PMID>5</PMID><Book><Publisher><PublisherName>P</PublisherName></Publisher>"
        "<BookTitle>Whole</BookTitle><PubDate><Year>2009</Year></PubDate></Book><ArticleTitle>Part</ArticleTitle>"
        "</BookDocument></PubmedBookArticle>"
    )
    paper = read_pubmed_xml(text).papers[0]
    assert (paper.kind, paper.title, paper.journal, paper.year) == ("chapter", "Part", "Whole", 2009)


# EndNote


def test_endnote_styles_are_joined_and_pubmed_numbers_known_by_their_provider() -> None:
    record = (
        '<record><ref-type name="Book Section">5</ref-type><contributors><authors><author><style>Baird, J. K.</style>'
        "</author></authors></contributors><titles><title><style>On </style><style face='italic'>teams</style></title>"
        "<secondary-title>Whole</secondary-title></titles><isbn>0893-8512 (Print)&#xD;0893-8512</isbn>"
        "<accession-num>31366609</accession-num><remote-database-provider>NLM</remote-database-provider>"
        "<custom2>PMC6750137</custom2><caption>Duplicate</caption></record>"
    )
    paper = read_endnote_xml(ENDNOTE.format(record)).papers[0]
    assert (paper.title, paper.kind, paper.journal) == ("On teams", "chapter", "Whole")
    assert (paper.authors, paper.issn) == ((Author("Baird", "J. K."),), ("0893-8512",))
    assert (paper.pmid, paper.pmcid, paper.extra["caption"]) == ("31366609", "PMC6750137", ("Duplicate",))


def test_an_accession_number_of_another_database_is_no_pmid() -> None:
    record = RECORD.format("One").replace("</record>", "<accession-num>123456</accession-num></record>")
    assert read_endnote_xml(ENDNOTE.format(record)).papers[0].pmid == ""


# Zotero

JOURNAL = (
    '<bib:Journal rdf:about="urn:issn:12345678"><dc:title>J. Teams</dc:title><prism:volume>4</prism:volume>'
    "<dc:identifier>DOI 10.1000/A</dc:identifier><dc:identifier>ISSN 12345678</dc:identifier></bib:Journal>"
)
ITEM = (
    '<bib:Article rdf:about="#item_1"><z:itemType>journalArticle</z:itemType>'
    '<dcterms:isPartOf rdf:resource="urn:issn:12345678"/><bib:authors><rdf:Seq><rdf:li><foaf:Person><foaf:surname>Berg'
    "</foaf:surname><foaf:givenName>A.</foaf:givenName></foaf:Person></rdf:li></rdf:Seq></bib:authors>"
    '<dcterms:isReferencedBy rdf:resource="#note"/><dc:title>On teams</dc:title><dc:date>8/2020</dc:date></bib:Article>'
)
OTHERS = (
    '<z:Attachment rdf:about="#a"><z:itemType>attachment</z:itemType><dc:title>a.pdf</dc:title></z:Attachment>'
    '<bib:Memo rdf:about="#note"><rdf:value>&lt;p&gt;Read again&lt;/p&gt;</rdf:value></bib:Memo>'
)


@pytest.mark.parametrize("parts", [ITEM + JOURNAL + OTHERS, OTHERS + JOURNAL + ITEM])
def test_a_zotero_item_gets_its_journal_and_notes_wherever_they_stand(parts: str) -> None:
    (paper,) = read_zotero_rdf(RDF.format(parts)).papers
    assert (paper.title, paper.year, paper.journal, paper.volume) == ("On teams", 2020, "J. Teams", "4")
    assert (paper.doi, paper.issn, paper.authors) == ("10.1000/a", ("1234-5678",), (Author("Berg", "A."),))
    assert paper.notes == ("Read again",)


def test_a_zotero_note_that_stands_alone_is_no_paper() -> None:
    note = "<bib:Memo><z:itemType>note</z:itemType><rdf:value>x</rdf:value></bib:Memo>"
    assert len(read_zotero_rdf(RDF.format(ITEM + note)).papers) == 1


# JATS


def test_jats_front_matter_is_read_and_its_body_is_not() -> None:
    text = (
        '<article xml:lang="en"><front><journal-meta><journal-title-group><journal-title>J</journal-title>'
        "</journal-title-group><issn>1234-5678</issn></journal-meta><article-meta>"
        '<article-id pub-id-type="doi">10.1000/A</article-id><article-id pub-id-type="pmc">77</article-id>'
        "<title-group><article-title>On <italic>teams</italic></article-title><subtitle>A review</subtitle>"
        "</title-group>"
        '<contrib-group><contrib contrib-type="author"><name><surname>Berg</surname><given-names>A</given-names></name>'
        '</contrib><contrib contrib-type="editor"><name><surname>No</surname></name></contrib></contrib-group>'
        "<pub-date><year>2013</year></pub-date><pub-date><year>2012</year></pub-date><fpage>12</fpage><lpage>19</lpage>"
        '<abstract abstract-type="toc"><p>Short.</p></abstract><abstract><sec><title>Aim</title><p>To test.</p></sec>'
        "<sec><title>Results</title><p>It holds.</p></sec></abstract></article-meta></front>"
        "<body><sec><title>No</title></sec></body></article>"
    )
    (paper,) = read_jats(text).papers
    assert (paper.title, paper.year, paper.pages) == ("On teams: A review", 2012, "12-19")
    assert (paper.doi, paper.pmcid, paper.authors) == ("10.1000/a", "PMC77", (Author("Berg", "A"),))
    assert paper.abstract == (AbstractSection("Aim", "To test."), AbstractSection("Results", "It holds."))


def test_a_bare_jats_abstract_is_a_paper_without_title() -> None:
    read = read_references(b"<jats:p>First.</jats:p>\n<jats:p>Second.</jats:p>", name="a.xml")
    assert read.papers[0].abstract == (AbstractSection("", "First. Second."),)
