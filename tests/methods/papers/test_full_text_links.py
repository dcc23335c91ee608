from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plait.methods.papers.full_text_links import Institution, Link, built_links
from plait.records.full_text import OpenCopy
from plait.records.paper import Author, Paper
from plait.records.problem import InputRejected

ARTICLE = Paper(
    "Trust & care: 100% of it?",
    authors=(Author("van der Berg", "Anna"), Author("Müller", "B.")),
    year=2012,
    journal="Journal of Teams",
    volume="4",
    issue="2",
    pages="123-128",
    issn=("1234-5678", "8765-4321"),
    doi="10.1002/(sici)1097-0258(19980815)17:15<1661::aid-sim968>3.0.co;2-2",
    pmid="16403221",
    pmcid="PMC1403221",
)
LIBRARY = Institution("https://resolver.example.edu/openurl", "https://login.proxy.example.edu/login?url=")


def link(paper: Paper, label: str, institution: Institution | None = None) -> Link:
    return next(link for link in built_links(paper, institution=institution) if link.label == label)


def openurl(paper: Paper, base: str = "https://resolver.example.edu/openurl") -> dict[str, list[str]]:
    return parse_qs(urlsplit(link(paper, "Your library", Institution(base)).url).query, strict_parsing=True)


def test_links_come_surest_first() -> None:
    copies = (OpenCopy("https://repo.example.org/a.pdf", "accepted"),)
    library = Institution(LIBRARY.resolver_base, LIBRARY.proxy_prefix, "example.edu", "412")
    links = built_links(ARTICLE, institution=library, open_copies=copies, own_copy="/s/x/library/pdf/1/")
    assert [(link.label, link.certainty) for link in links] == [
        ("Copy kept here", "sure"),
        ("PubMed Central", "sure"),
        ("Europe PMC", "sure"),
        ("Open copy", "likely"),
        ("Your library", "likely"),
        ("Publisher, through your library", "likely"),
        ("OpenAthens", "likely"),
        ("LibKey", "likely"),
        ("Publisher", "possible"),
        ("Ask the author", "possible"),
        ("PubMed", "unlikely"),
    ]


def test_every_link_says_why_it_is_offered() -> None:
    assert all(link.reason.endswith(".") for link in built_links(ARTICLE, institution=LIBRARY))


def test_every_sign_of_an_old_doi_is_encoded() -> None:
    assert link(ARTICLE, "Publisher").url == (
        "https://doi.org/10.1002/%28sici%291097-0258%2819980815%2917%3A15%3C1661%3A%3Aaid-sim968%3E3.0.co%3B2-2"
    )


def test_pubmed_and_pubmed_central_are_named_by_their_numbers() -> None:
    assert link(ARTICLE, "PubMed").url == "https://pubmed.ncbi.nlm.nih.gov/16403221/"
    assert link(ARTICLE, "PubMed Central").url == "https://pmc.ncbi.nlm.nih.gov/articles/PMC1403221/"


def test_an_openurl_describes_an_article_key_by_key() -> None:
    assert openurl(ARTICLE) == {
        "url_ver": ["Z39.88-2004"],
        "url_ctx_fmt": ["info:ofi/fmt:kev:mtx:ctx"],
        "ctx_enc": ["info:ofi/enc:UTF-8"],
        "rfr_id": ["info:sid/plait"],
        "rft_val_fmt": ["info:ofi/fmt:kev:mtx:journal"],
        "rft.genre": ["article"],
        "rft.atitle": ["Trust & care: 100% of it?"],
        "rft.jtitle": ["Journal of Teams"],
        "rft.issn": ["1234-5678"],
        "rft.volume": ["4"],
        "rft.issue": ["2"],
        "rft.date": ["2012"],
        "rft.spage": ["123"],
        "rft.epage": ["128"],
        "rft.pages": ["123-128"],
        "rft.aulast": ["van der Berg"],
        "rft.aufirst": ["Anna"],
        "rft.au": ["van der Berg, Anna", "Müller, B."],
        "rft_id": ["info:doi/" + ARTICLE.doi, "info:pmid/16403221"],
    }


def test_an_openurl_writes_letters_as_utf_8_and_spaces_as_percent_20() -> None:
    url = link(ARTICLE, "Your library", LIBRARY).url
    assert "M%C3%BCller" in url
    assert "Trust%20%26%20care%3A%20100%25%20of%20it%3F" in url


def test_an_openurl_describes_a_chapter_as_part_of_its_book() -> None:
    keys = openurl(Paper("Part", kind="chapter", journal="Whole", publisher="P", authors=(Author("Team Group"),)))
    assert keys["rft_val_fmt"] == ["info:ofi/fmt:kev:mtx:book"]
    assert (keys["rft.genre"], keys["rft.atitle"], keys["rft.btitle"]) == (["bookitem"], ["Part"], ["Whole"])
    assert keys["rft.aucorp"] == ["Team Group"]


def test_an_article_number_is_no_page() -> None:
    keys = openurl(Paper("One", pages="e0209483"))
    assert keys["rft.artnum"] == ["e0209483"]
    assert "rft.spage" not in keys


def test_thousands_of_authors_do_not_make_an_address_without_end() -> None:
    paper = Paper("One", authors=tuple(Author(f"Name{n}", "A.") for n in range(7_456)))
    assert len(link(paper, "Your library", LIBRARY).url) < 2_000


@pytest.mark.parametrize(
    ("base", "beginning"),
    [
        ("https://r.example.edu/sfx", "https://r.example.edu/sfx?url_ver="),
        ("https://r.example.edu/sfx?", "https://r.example.edu/sfx?url_ver="),
        ("https://r.example.edu/sfx?vid=1", "https://r.example.edu/sfx?vid=1&url_ver="),
    ],
)
def test_a_resolver_base_may_hold_a_query_already(base: str, beginning: str) -> None:
    assert link(ARTICLE, "Your library", Institution(base)).url.startswith(beginning)


@pytest.mark.parametrize(
    ("prefix", "url"),
    [
        ("https://login.p.example/login?url=", "https://login.p.example/login?url=https://doi.org/10.1000/a%3Cb"),
        (
            "https://login.p.example/login?qurl=",
            "https://login.p.example/login?qurl=https%3A%2F%2Fdoi.org%2F10.1000%2Fa%253Cb",
        ),
        (
            "https://go.openathens.net/redirector/x.edu?url=",
            "https://go.openathens.net/redirector/x.edu?url=https%3A%2F%2Fdoi.org%2F10.1000%2Fa%253Cb",
        ),
    ],
)
def test_a_proxy_gets_the_address_in_the_form_it_takes(prefix: str, url: str) -> None:
    paper = Paper("One", doi="10.1000/a<b")
    assert link(paper, "Publisher, through your library", Institution(proxy_prefix=prefix)).url == url


def test_openathens_gets_the_encoded_address_and_libkey_the_identifier() -> None:
    library = Institution(openathens="example.edu", libkey="412")
    paper = Paper("One", doi="10.1000/a<b")
    assert link(paper, "OpenAthens", library).url == (
        "https://go.openathens.net/redirector/example.edu?url=https%3A%2F%2Fdoi.org%2F10.1000%2Fa%253Cb"
    )
    assert link(paper, "LibKey", library).url == "https://libkey.io/libraries/412/10.1000/a%3Cb"
    assert link(Paper("One", pmid="7"), "LibKey", library).url == "https://libkey.io/libraries/412/7"


@pytest.mark.parametrize(("openathens", "libkey"), [("example.edu/?x=", ""), ("", "12/../3"), ("a b", "")])
def test_a_wrong_domain_or_library_number_is_refused(openathens: str, libkey: str) -> None:
    with pytest.raises(InputRejected):
        Institution(openathens=openathens, libkey=libkey)


def test_the_request_names_the_author_and_the_paper() -> None:
    query = parse_qs(urlsplit(link(ARTICLE, "Ask the author").url).query)
    assert query["body"][0].startswith("Dear Dr van der Berg,")
    assert ARTICLE.title in query["body"][0]


def test_an_open_copy_that_is_no_web_address_is_not_offered() -> None:
    assert built_links(Paper(""), open_copies=(OpenCopy("javascript:alert(1)"),)) == ()


def test_the_same_address_is_offered_once() -> None:
    copies = (OpenCopy("https://doi.org/10.1000/a", host="publisher"),)
    labels = [one.label for one in built_links(Paper("", doi="10.1000/a"), open_copies=copies)]
    assert labels == ["Open copy at the publisher"]


def test_an_arxiv_doi_leads_to_the_text() -> None:
    assert link(Paper("One", doi="10.48550/arxiv.2101.00001"), "arXiv").url == "https://arxiv.org/pdf/2101.00001"


def test_without_an_institution_there_are_no_library_links() -> None:
    assert not [link for link in built_links(ARTICLE) if link.kind == "institution"]


def test_a_record_that_says_nothing_has_no_links() -> None:
    assert built_links(Paper(""), institution=LIBRARY) == ()


def test_an_address_in_the_record_is_offered_only_when_a_browser_may_open_it_safely() -> None:
    assert link(Paper("One", url="https://example.org/a"), "Address in the record").kind == "record"
    assert built_links(Paper("One", url="javascript:alert(1)")) == ()


@pytest.mark.parametrize(
    ("resolver", "prefix", "n_problems"),
    [("ftp://x", "", 1), ("https://x y", "https://p.example/login", 2), ("", "javascript:alert(1)//url=", 1)],
)
def test_a_wrong_institution_is_refused_with_every_problem(resolver: str, prefix: str, n_problems: int) -> None:
    with pytest.raises(InputRejected) as refused:
        Institution(resolver, prefix)
    assert len(refused.value.problems) == n_problems


@given(st.text(max_size=30), st.text(max_size=30), st.text(max_size=12), st.text(max_size=12))
def test_no_value_breaks_out_of_its_address(title: str, doi: str, pmid: str, pages: str) -> None:
    for one in built_links(Paper(title, doi=doi, pmid=pmid, pages=pages), institution=LIBRARY):
        assert one.url.isascii()
        assert not set(one.url) & set(" \"'<>\\#\n\r\t")
