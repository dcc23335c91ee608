"""The Python that the documents show gives what they say."""

from __future__ import annotations

import doctest
import re
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


# Prompts, after each at most one line of output, then a prompt or a blank line: what stands elsewhere is not run.
_PROMPT, _OUTPUT = r">>> .*\n(?:\.\.\.(?: .*)?\n)*", r"(?!>>>|\.\.\.)\S.*\n"
_SESSION = re.compile(rf"(?:{_PROMPT}(?:{_OUTPUT})?\n*)+")


def test_every_python_example_is_made_of_prompts_and_their_outputs() -> None:
    assert [str(block) for block in BLOCKS if not _SESSION.fullmatch(block.text)] == []


@pytest.mark.parametrize(
    "text",
    [
        "no_such_function(1)\n",
        ">>> 1\n1\nno_such_function(1)\n",
        ">>> 1\n1\n\nno_such_function(1)\n",
        "# as follows\n>>> 1\n1\n",
        ">>> 1\n1\n  >>> 2\n3\n",
    ],
)
def test_a_line_that_is_no_prompt_and_no_output_is_seen(text: str) -> None:
    assert not _SESSION.fullmatch(text)


def test_no_python_example_is_told_to_be_lenient() -> None:
    """`+SKIP`, `+ELLIPSIS` and the like."""
    assert [str(block) for block in BLOCKS if re.search(r"doctest", block.text)] == []


def test_the_pages_that_show_python_are_known() -> None:
    pages = {name_of(page) for page in PAGES}
    assert {"library/learning.md", "methods/agreement.md", "methods/papers.md"} < pages
    assert len(BLOCKS) > 100
