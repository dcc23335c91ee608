"""The import rule of rooms and wings, on small programs made up for it."""

from __future__ import annotations

import pytest
from grimp import ImportGraph
from scripts.room_shape import RoomShape
from tests.shared import ROOT

MODULES = ("views", "queries", "models", "papers.views", "papers.actions", "papers.queries", "search.queries")


def faults(*imports: tuple[str, str], named: tuple[str, ...] = (), more: tuple[str, ...] = ()) -> list[str]:
    """What the rule says of a program whose one room, plait.library, has these imports."""
    graph = ImportGraph()
    for module in ("", "papers", "search", *MODULES, *more):
        graph.add_module(f"plait.library.{module}".rstrip("."))
    for importer, imported in imports:
        graph.add_import(importer=f"plait.library.{importer}", imported=f"plait.library.{imported}")
    rule = RoomShape("shape", {"root_packages": ["plait"]}, {"rooms": ["library"], "named": list(named)})
    return list(rule.check(graph, verbose=False).metadata["faults"])


def test_imports_downwards_and_across_wings_are_free() -> None:
    assert faults(("views", "queries"), ("papers.actions", "search.queries"), ("papers.views", "models")) == []


@pytest.mark.parametrize(
    ("importer", "imported"),
    [("queries", "views"), ("search.queries", "papers.actions"), ("models", "papers.queries")],
)
def test_an_import_upwards_is_found_in_wings_too(importer: str, imported: str) -> None:
    (fault,) = faults((importer, imported))
    assert f"plait.library.{importer} " in fault
    assert f"imports plait.library.{imported} " in fault


def test_a_module_with_another_name_must_be_named_with_its_layer() -> None:
    assert "plait.library.search.index has none of the names" in faults(more=("search.index",))[0]
    assert faults(named=("models: library.search.index",), more=("search.index",)) == []


def test_a_named_module_has_the_place_of_its_layer() -> None:
    below = {"named": ("models: library.search.index",), "more": ("search.index",)}
    assert faults(("search.queries", "search.index"), **below) == []
    assert "which stands above it" in faults(("search.index", "search.queries"), **below)[0]


def test_what_is_named_and_gone_is_said() -> None:
    assert faults(named=("models: library.gone",)) == ["plait.library.gone is named with a layer and is not there."]


def test_a_layer_that_there_is_not_is_said() -> None:
    (fault,) = faults(named=("helpers: library.search.index",), more=("search.index",))
    assert "there is no layer 'helpers'" in fault


def test_modules_that_import_each_other_are_a_ring_by_however_many_ways() -> None:
    (fault,) = faults(
        ("papers.queries", "search.queries"), ("search.queries", "queries"), ("queries", "papers.queries")
    )
    assert "in a ring: plait.library.papers.queries, plait.library.queries, plait.library.search.queries" in fault


def test_no_folder_of_the_program_holds_more_than_twenty_modules() -> None:
    package = ROOT / "src" / "plait"
    folders = {path.parent for path in package.rglob("*.py") if path.parent.name != "migrations"}
    assert len(folders) > 30
    assert {str(folder.relative_to(package)) for folder in folders if len(list(folder.glob("*.py"))) > 20} == set()
