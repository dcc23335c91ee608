import re
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.formats.references.test_ris import PAPERS
from tests.formats.whole import read_bibtex
from tests.shared import SHARED, needs_shared

from plait.formats.references.bibtex import bibtex_pieces, write_bibtex
from plait.formats.references.parts.latex_text import from_latex, to_latex
from plait.records.paper import Author, Paper


def only(text: str) -> Paper:
    (paper,) = read_bibtex(text).papers
    return paper


def test_each_field_goes_to_its_place() -> None:
    paper = only(
        """@article{berg2012,
          author = {van der Berg, Anna and {Team Study Group} and Ludwig van Beethoven and Smith, Jr., John and others},
          title = {On {T}eams}, subtitle = "A {"}review{"}", journaltitle = {J. Teams}, date = {2012-03-01},
          volume = 4, number = {2}, pages = {123--8}, doi = {10.1000/A\\_B}, issn = {1234-5678},
          url = {https://example.org/a\\_b}, keywords = {trust, care}, note = {A note}, file = {a.pdf}
        }"""
    )
    assert paper.authors == (
        Author("van der Berg", "Anna"),
        Author("Team Study Group"),
        Author("van Beethoven", "Ludwig"),
        Author("Smith", "John, Jr."),
    )
    assert (paper.title, paper.journal, paper.year) == ('On Teams: A "review"', "J. Teams", 2012)
    assert (paper.volume, paper.issue, paper.pages, paper.doi) == ("4", "2", "123-128", "10.1000/a_b")
    assert (paper.url, paper.keywords, paper.notes) == ("https://example.org/a_b", ("trust", "care"), ("A note",))
    assert paper.extra == {"citation-key": ("berg2012",), "date": ("2012-03-01",), "file": ("a.pdf",)}


@pytest.mark.parametrize(
    ("written", "author"),
    [
        ("A. {Delgado de Molina}", Author("Delgado de Molina", "A.")),
        ("Martin Luther {King, Jr.}", Author("King", "Martin Luther, Jr.")),
        ("King, Jr., Martin Luther", Author("King", "Martin Luther, Jr.")),
        ("Martin Luther King Jr.", Author("King", "Martin Luther, Jr.")),
        ("{King Jr.}, Martin Luther", Author("King", "Martin Luther, Jr.")),
        (r"{\'E}mile {\'E}luard", Author("Éluard", "Émile")),
        ("{Brown and Silver, Inc.}", Author("Brown and Silver, Inc.")),
        ("Jean~Paul de~La~Fontaine", Author("de La Fontaine", "Jean Paul")),
    ],
)
def test_a_name_is_parted_as_its_braces_say(written: str, author: Author) -> None:
    assert only(f"@book{{a, title={{One}}, author={{{written} and others}}}}").authors == (author,)


def test_formulas_and_accents_without_end_are_read_in_linear_time() -> None:
    assert from_latex("$" * 100_001 + r"\'" * 100_000 + "{" * 100_000)


def test_strings_are_put_in_place_and_joined() -> None:
    assert only('@string{dtv = {Deutscher}}\n@book{a, title={T}, publisher = dtv # { und } # "Sohn"}').publisher == (
        "Deutscher und Sohn"
    )


def test_comments_preambles_and_strings_are_no_records() -> None:
    read = read_bibtex('@comment{x{y}}\n@preamble{"z"}\n@string{a = {b}}\nfree words\n@book{k, title={T}}')
    assert (len(read.papers), read.broken) == (1, ())


def test_a_broken_entry_is_told_with_its_line_and_the_rest_arrives() -> None:
    read = read_bibtex("@book{a, title={One}}\n\n@book{b, title={Two\n}\n@book{c, title={Three}}\n")
    assert [paper.title for paper in read.papers] == ["One", "Three"]
    assert [broken.line for broken in read.broken] == [3]


def test_two_entries_on_one_line_are_both_read() -> None:
    assert len(read_bibtex("@book{a, title={One}} @book{b, title={Two}}").papers) == 2


def test_entries_with_the_same_key_all_stay() -> None:
    assert [paper.title for paper in read_bibtex("@book{a, title={One}}\n@book{a, title={Two}}").papers] == [
        "One",
        "Two",
    ]


def test_a_field_said_twice_keeps_its_second_value_in_extra() -> None:
    paper = only("@book{a, title={One}, title={Two}}")
    assert (paper.title, paper.extra["title"]) == ("One", ("Two",))


def test_a_chapter_takes_what_it_lacks_from_its_book() -> None:
    text = "@incollection{c, title={Part}, crossref={B}}\n@book{b, title={Whole}, publisher={P}, year=2001}"
    part = read_bibtex(text).papers[0]
    assert (part.title, part.journal, part.publisher, part.year) == ("Part", "Whole", "P", 2001)


def test_parentheses_may_enclose_an_entry() -> None:
    assert only("@book(a, title = {One})").title == "One"


def test_a_lone_escaped_brace_is_no_brace() -> None:
    assert only(r"@book{a, title = {Sets \{ and more}, year = 2001}").year == 2001


def test_strings_that_hold_each_other_do_not_fill_the_memory() -> None:
    doubling = "".join(f"@string{{s{n + 1} = s{n} # s{n}}}\n" for n in range(60))
    read = read_bibtex("@string{s0 = {aaaaaaaaaa}}\n" + doubling + "@book{k, title = {One}, note = s60}")
    assert read.broken
    assert sum(len(note) for paper in read.papers for note in paper.notes) < 10_000_000


def test_braces_without_end_are_read_in_linear_time() -> None:
    read = read_bibtex("@book{a,\n" + "x = {\\}" * 100_000)
    assert (read.papers, len(read.broken)) == ((), 1)


@pytest.mark.parametrize(
    ("latex", "text"),
    [
        (r"M{\"u}ller", "Müller"),
        (r"M\"uller", "Müller"),
        (r"{\'E}cole", "École"),
        (r"na{\"\i}ve", "naïve"),
        (r"\c{c}a va", "ça va"),
        (r"Ho\v{r}ava", "Hořava"),
        (r"Stra{\ss}e", "Straße"),
        (r"{\O}rsted", "Ørsted"),
        (r"\o re", "øre"),
        (r"\'{a}", "á"),
        (r"R\&D 5\% \$3 \#1 a\_b", "R&D 5% $3 #1 a_b"),
        (r"\textit{in vivo} and \emph{so on}", "in vivo and so on"),
        (r"Angew.~Chem.", "Angew. Chem."),
        ("``said''", "“said”"),
        (r"\textasciitilde{}x", "~x"),
        (r"\textbackslash{}x", "\\x"),
        ("plain", "plain"),
        (
            r"(P {\textless} 0.01), {\textgreater}50{\%}, 5 {\textpm} 2, {\textbar}d{\textbar}",
            "(P < 0.01), >50%, 5 ± 2, |d|",
        ),
        (r"{\DJ}or{\dj}evi{\'c}, Nguy{\~{\^e}}n, K{\i}l{\i}{\c{c}}", "Đorđević, Nguyễn, Kılıç"),
        (r"\'{\i} \^\j {\'{\O}}", "í ĵǾ"),
        (r"$\alpha = .81$, $\chi^{2}(2)$, $\eta_p^2$, {\textgamma}, \textOmega{}", "α = .81, χ²(2), ηp², γ, Ω"),
        (r"10$^{-3}$ at 37$^\circ$C, CO$_2$, x $<$ 3, $n=34$", "10⁻³ at 37°C, CO2, x < 3, n=34"),
        (r"it cost $5 and $10", "it cost $5 and $10"),
        (r"\nosuchsign and \nosuchform{words}", r"\nosuchsign and words"),
        (r"\frac{1}{2} of \href{https://a.example}{the page}", "1/2 of the page"),
    ],
)
def test_latex_becomes_plain_text(latex: str, text: str) -> None:
    assert from_latex(latex) == text


@given(st.text(alphabet='ab é{}\\&%$#_~^"', max_size=20))
def test_text_written_as_latex_is_read_back(text: str) -> None:
    assert from_latex(to_latex(text)) == text


@settings(max_examples=100)
@given(st.lists(PAPERS.filter(lambda paper: paper.kind in ("article-journal", "book", "thesis", "report")), max_size=3))
def test_papers_come_back_from_bibtex_as_they_were(papers: list[Paper]) -> None:
    fields = [
        (
            p.title,
            p.authors,
            p.year,
            p.journal,
            p.volume,
            p.issue,
            p.pages,
            p.doi,
            p.issn,
            p.url,
            p.abstract,
            p.keywords,
        )
        for p in papers
    ]
    assert [
        (
            p.title,
            p.authors,
            p.year,
            p.journal,
            p.volume,
            p.issue,
            p.pages,
            p.doi,
            p.issn,
            p.url,
            p.abstract,
            p.keywords,
        )
        for p in read_bibtex(write_bibtex(papers)).papers
    ] == fields


def test_keys_made_for_papers_differ() -> None:
    paper = Paper("One", authors=(Author("Berg", "A."),), year=2012)
    keys = [one.extra["citation-key"] for one in read_bibtex(write_bibtex([paper, paper])).papers]
    assert keys == [("berg2012",), ("berg2012-2",)]


@needs_shared
@pytest.mark.parametrize("name", ["zotero_library_genes.bib", "biblatex_examples.bib", "jabref_complex.bib"])
def test_real_bibtex_does_not_change_once_read_and_written(name: str) -> None:
    once = read_bibtex(write_bibtex(read_bibtex((SHARED / "references" / name).read_text(encoding="utf-8")).papers))
    assert read_bibtex(write_bibtex(once.papers)).papers == once.papers


def test_keys_that_many_ask_for_are_each_ones_own_and_found_at_once() -> None:
    """A search for the next free one from the start each time would take hours for a library."""
    paper = Paper("On teams", authors=(Author("Berg", "A."),), year=2012)
    own = replace(paper, extra={"citation-key": ("berg2012-3",)})
    keys = re.findall(r"@article{([^,]+),", "".join(bibtex_pieces([own, *[paper] * 20_000])))
    assert len(set(keys)) == 20_001
    assert keys[:5] == ["berg2012-3", "berg2012", "berg2012-2", "berg2012-4", "berg2012-5"]
