from __future__ import annotations

import pytest

from plait.formats.references.shared_text import shared_paper


@pytest.mark.parametrize(
    ("text", "doi"),
    [
        ("Read this: https://doi.org/10.1136/bmj.n71", "10.1136/bmj.n71"),
        ("doi:10.1136/BMJ.n71.", "10.1136/bmj.n71"),
        ("https://onlinelibrary.wiley.com/doi/epdf/10.1111/tmi.13000?af=R#top", "10.1111/tmi.13000"),
        ("https://www.frontiersin.org/articles/10.3389/fpubh.2020.00123/full", "10.3389/fpubh.2020.00123"),
        ("https://example.org/doi/pdf/10.1371/journal.pone.0012345.pdf", "10.1371/journal.pone.0012345"),
        ("https://example.org/read?doi=10.1136%2Fbmj.n71", "10.1136/bmj.n71"),
        ("https://doi.org/10.1002/(SICI)1097-0258(19980815)17:15<1661::AID-SIM968>3.0.CO;2-2",
         "10.1002/(sici)1097-0258(19980815)17:15<1661::aid-sim968>3.0.co;2-2"),
        ("nothing of that kind", ""),
        ("", ""),
    ],
)  # fmt: skip
def test_the_doi_is_found_without_what_the_address_puts_around_it(text: str, doi: str) -> None:
    assert shared_paper(text).doi == doi


@pytest.mark.parametrize(
    ("text", "pmid"),
    [
        ("https://pubmed.ncbi.nlm.nih.gov/16403221/?dopt=Abstract", "16403221"),
        ("https://www.ncbi.nlm.nih.gov/pubmed/16403221", "16403221"),
        ("Ode A. Ideas. 2016. PMID: 16403221.", "16403221"),
        ("call 16403221", ""),
    ],
)
def test_a_pubmed_number_is_one_only_where_the_text_says_so(text: str, pmid: str) -> None:
    assert shared_paper(text).pmid == pmid


def test_the_first_address_is_kept_without_the_full_stop_behind_it() -> None:
    assert shared_paper("See https://example.org/a. And https://example.org/b").url == "https://example.org/a"


def test_of_a_text_of_a_megabyte_only_the_beginning_is_read() -> None:
    assert shared_paper("10.1234/" + "(" * 1_000_000 + " https://example.org").url == ""
