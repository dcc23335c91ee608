"""Every field of every record of real files, compared with what a second reader sees in them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from urllib.parse import unquote

import pytest
from tests.formats.references.second_readers import SECOND, Said, letters
from tests.shared import SHARED, needs_shared

from plait.formats.references.any_format import read_references
from plait.records.paper import Paper

FOLDER = SHARED / "references"
# Answers of services, a file made up to have no fields, and what is no list of references.
NOT_COMPARED = {
    "README.md",
    "counts.json",
    "unpaywall_response.json",
    "metapub_elink_related.xml",
    "jabref_endnote.enw",
}
FILES = sorted(path.name for path in FOLDER.iterdir() if path.name not in NOT_COMPARED) if FOLDER.is_dir() else []


@needs_shared
@pytest.mark.parametrize("name", FILES)
def test_each_field_is_what_a_second_reader_sees(name: str) -> None:
    data = (FOLDER / name).read_bytes()
    read = read_references(data, name=name)
    papers: dict[str, list[Paper]] = {}
    for paper in read.papers:
        papers.setdefault(letters(paper.title), []).append(paper)
    differing = []
    for said in SECOND[read.format](data):
        if "title" not in said:
            continue
        alike = papers.get(letters(said["title"]), [])
        least = min((dict(_differing(said, paper)) for paper in alike), key=len, default={"title": said["title"]})
        differing += [(said["title"], least)] if least else []
    assert differing == []


def _differing(said: Said, paper: Paper) -> Iterator[tuple[str, object]]:
    for field, value in said.items():
        ours = _ours(paper, field)
        if not _is_same(field, value, ours):
            yield field, (value, ours)


def _ours(paper: Paper, field: str) -> object:
    if field == "authors":
        return [letters(author.family) for author in paper.authors]
    if field == "abstract":
        # Its labels stand in the text, or beside it.
        labelled = "".join(part.label + part.text for part in paper.abstract)
        return letters(labelled), letters("".join(part.text for part in paper.abstract))
    return getattr(paper, field)


def _is_same(field: str, theirs: object, ours: object) -> bool:
    if field == "authors" and isinstance(theirs, list) and isinstance(ours, list):
        # Bodies stand among the people in another place, or in another field.
        names = [letters(name) for name in theirs if letters(name) not in ("", "etal")]
        return names == [name for name in ours if name in names]
    if field == "abstract" and isinstance(ours, tuple):
        return any(letters(str(theirs)).removeprefix("abstract") in text for text in ours)
    if field == "year":
        found = re.search(r"(?<!\d)(1\d{3}|20\d\d)(?!\d)", str(theirs))
        return found is None or ours == int(found[1])
    if field == "doi":
        found = re.search(r"10\.\d{4,}/\S+", unquote(str(theirs)))
        return found is None or ours == found[0].lower().rstrip(".")
    if field == "pages":
        # "123-8" is written out.
        first = re.match(r"\w*", str(theirs))
        return letters(str(theirs)) == letters(str(ours)) or bool(first and first[0] and first[0] in str(ours))
    return letters(str(theirs)) == letters(str(ours))


def test_a_lost_word_is_seen() -> None:
    said: Mapping[str, str] = {"title": "On trust", "abstract": "It fell (P < 0.01) in both of the groups that we saw."}
    whole = Paper("On trust")
    assert dict(_differing(dict(said), whole)).keys() == {"abstract"}
