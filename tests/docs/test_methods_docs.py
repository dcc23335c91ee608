"""The pages about the methods leave out no public function, and say of each what a reader must know."""

from __future__ import annotations

import inspect
import re
from pathlib import Path

import pytest

from plait import methods
from tests.shared import ROOT

FOLDER = ROOT / "docs" / "methods"
PAGES = sorted(FOLDER.rglob("*.md"))
NAMES = [page.relative_to(FOLDER).as_posix() for page in PAGES]
HEADING = re.compile(r"^### (?P<names>.+)$", re.M)
LINK = re.compile(r"\]\((?P<target>[^)#\s]+)(?:#(?P<anchor>[^)\s]+))?\)")
PARTS = ("**Formula.**", "**In and out.**", "**Source.**", "**Not for.**", "**Undefined.**")


def sections(page: Path) -> dict[str, str]:
    """Function name -> what its heading's section says."""
    parts = HEADING.split(page.read_text("utf-8"))[1:]
    return {
        name: body
        for names, body in zip(parts[::2], parts[1::2], strict=True)
        for name in re.findall(r"`([a-z_0-9]+)`", names)
    }


DESCRIBED = {name: body for page in PAGES for name, body in sections(page).items()}


@pytest.mark.parametrize("name", [name for name in methods.__all__ if inspect.isfunction(getattr(methods, name))])
def test_page_describes_the_function(name: str) -> None:
    body = DESCRIBED.get(name, "")
    assert [part for part in PARTS if part not in body] == []
    assert ">>>" in body, "no worked example"


def test_pages_describe_only_what_there_is() -> None:
    assert sorted(set(DESCRIBED) - set(methods.__all__)) == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_links_between_pages_lead_somewhere(page: Path) -> None:
    for match in LINK.finditer(page.read_text("utf-8")):
        if "://" not in match["target"]:
            assert (page.parent / match["target"]).exists(), match[0]


def test_index_names_every_page() -> None:
    index = (FOLDER / "README.md").read_text("utf-8")
    assert [name for name in NAMES if name != "README.md" and f"({name}" not in index] == []
