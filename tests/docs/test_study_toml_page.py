"""docs/study-toml.md: what it shows can be loaded, and it tells every key that is read and no other."""

from __future__ import annotations

import re
import shutil
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from plait.findings.models import Cell
from plait.innovations.models import Innovation
from plait.records.questionnaire import ItemKind
from plait.register.actions import ALIASES
from plait.sample.models import Draw
from plait.workbench.study_shape import PARTS
from tests.docs.documents import DOCS, Block, blocks_of_kind, code_in, inline_code, read
from tests.docs.shapes import fits, shape_of
from tests.docs.terminal import Terminal, load_study
from tests.shared import ROOT

BLOCKS = [block for block in blocks_of_kind("toml") if block.page.name == "study-toml.md"]
(WHOLE,) = (block for block in BLOCKS if "[study]" in block.text)
PIECES = [block for block in BLOCKS if block is not WHOLE]
(EXAMPLE,) = (path.parent for path in (ROOT / "src" / "plait").rglob("example_study/study.toml"))


@pytest.fixture
def example(terminal: Terminal) -> Iterator[Path]:
    """The files of the example study, in a folder that /example is on the terminal's disk."""
    folder = terminal.disk / "example"
    shutil.copytree(EXAMPLE, folder)
    yield folder
    shutil.rmtree(folder)


def test_the_whole_example_is_loaded_with_the_files_it_names(example: Path, terminal: Terminal) -> None:
    counts = load_study(example, WHOLE.text, terminal)
    assert set(counts) == {
        "register", "survey", "sample", "interviews", "coding", "library", "findings", "innovations"
    }  # fmt: skip
    assert counts["sample"]["chosen"] == 12
    assert counts["findings"] == {"joint displays": 1, "findings": 1}
    (told,) = re.findall(r"`counts\.coding` has ([^|]*)", read("cli.md"))
    assert len(code_in(told)) == 4
    assert set(code_in(told)) <= set(counts["coding"])
    (shape,) = (code for code in inline_code(DOCS / "study-toml.md") if code.startswith("{"))
    assert fits(shape_of(shape), {"study": "ideas-that-come-home", "counts": counts})


@pytest.mark.parametrize("block", PIECES, ids=str)
def test_a_piece_is_loaded_within_a_small_study(block: Block, terminal: Terminal) -> None:
    counts = load_study(terminal.here, f'[study]\ntitle = "A piece"\n{block.text}', terminal)
    assert counts == {"survey": {"items": 2}}


def sections(text: str) -> Iterator[tuple[str, str]]:
    """Name and lines of each [part], its comments with it."""
    _, *parts = re.split(r"^\[+([\w.]+)\]+", text, flags=re.M)
    return zip(parts[::2], parts[1::2], strict=True)


TOLD: dict[str, str] = {}
for each in BLOCKS:
    for name, lines in sections(each.text):
        TOLD[name] = TOLD.get(name, "") + lines


def keys_read(name: str, shape: Any) -> Iterator[tuple[str, str]]:
    """Every key of a part, with the part in whose lines it must be told: tables of one line stand with their part."""
    keys: Mapping[str, Any] = shape[0] if isinstance(shape, list) else shape
    for key, kind in keys.items():
        has_keys = isinstance(kind, (list, Mapping))
        own = f"{name}.{key}"
        if own not in TOLD:
            yield name, key
        if has_keys:
            yield from ((part if own in TOLD else name, inner) for part, inner in keys_read(own, kind))


READ = [pair for name, shape in PARTS.items() for pair in keys_read(name, shape)]


def test_every_key_that_is_read_is_told() -> None:
    assert [(part, key) for part, key in READ if not re.search(rf"(?<!\w){key}(?!\w)", TOLD[part])] == []


def test_every_part_is_told_and_no_other() -> None:
    nested = {"questionnaire.dictionary", "questionnaire.item", "responses.dispositions"}
    assert set(TOLD) == {*PARTS, *nested}
    assert len(READ) > 100


def test_the_fields_of_the_register_told_are_those_that_are_read() -> None:
    (lines,) = (lines for name, lines in sections(WHOLE.text) if name == "register")
    told = set(re.findall(r"\b[a-z]+(?:_[a-z]+)*\b(?=,|;| =|\n|$)", lines.partition("md:\n")[2]))
    assert set(ALIASES) <= told | set(tomllib.loads(f"[register]{lines}")["register"])


@pytest.mark.parametrize(
    ("part", "key", "known"),
    [
        ("questionnaire.item", "kind", set(ItemKind) - {ItemKind.CALCULATE}),
        ("innovations", "kind", set(Innovation.Kind.values)),
        ("sample", "design", set(Draw.Design.values)),
    ],
    ids=lambda each: each if isinstance(each, str) else "",
)
def test_the_values_told_of_a_key_are_those_that_are_read(part: str, key: str, known: set[str]) -> None:
    line = re.search(rf'^{key} = "(.*?)" +# (.*)$', TOLD[part], re.M)
    assert line is not None
    told = {line[1]} | set(re.sub(r'^or |"', "", line[2]).split(", "))
    assert told == known


def test_the_judgement_shown_is_one_that_can_be_made() -> None:
    shown = tomllib.loads(WHOLE.text)["joint_displays"][0]["cells"]
    assert {cell["mark"] for cell in shown} <= set(Cell.Mark.values)
