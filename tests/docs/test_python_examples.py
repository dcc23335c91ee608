"""The Python that the documents show gives what they say."""

from __future__ import annotations

import doctest
from pathlib import Path

import pytest

from tests.docs.documents import DOCUMENTS, blocks_of_kind, name_of

BLOCKS = blocks_of_kind("python")
PAGES = [page for page in DOCUMENTS if any(block.page == page for block in BLOCKS)]


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_examples_give_what_the_page_says(page: Path) -> None:
    """The blocks of a page are one session, from top to bottom."""
    told: list[str] = []
    runner = doctest.DocTestRunner(optionflags=doctest.NORMALIZE_WHITESPACE)
    names: dict[str, object] = {}
    for block in (block for block in BLOCKS if block.page == page):
        example = doctest.DocTestParser().get_doctest(block.text, names, str(block), str(block.page), block.line)
        runner.run(example, out=told.append, clear_globs=False)
        names = example.globs
    assert runner.summarize(verbose=False).failed == 0, "".join(told)


def test_every_python_example_is_one_that_runs() -> None:
    assert [str(block) for block in BLOCKS if ">>> " not in block.text] == []


def test_the_pages_that_show_python_are_known() -> None:
    pages = {name_of(page) for page in PAGES}
    assert {"library/learning.md", "methods/agreement.md", "methods/papers.md"} < pages
    assert len(BLOCKS) > 100
