"""The import rule of rooms and wings, on small programs made up for it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from grimp import ImportGraph
from scripts.room_shape import RoomShape
from tests.shared import ROOT

from scripts import room_shape

MODULES = ("views", "queries", "models", "papers.views", "papers.actions", "papers.queries", "search.queries")


def faults(*imports: tuple[str, str], more: tuple[str, ...] = (), **options: Any) -> list[str]:
    """What the rule says of a program whose one room, plait.library, has these imports. A name that begins with a point
    is one of the program: '.jobs.worker'."""
    graph = ImportGraph()
    graph.add_module("plait")
    for module in ("", "papers", "search", *MODULES, *more):
        graph.add_module(full(module))
    for importer, imported in imports:
        graph.add_import(importer=full(importer), imported=full(imported))
    rule = RoomShape("shape", {"root_packages": ["plait"]}, {"rooms": ["library"], "named": []} | options)
    return list(rule.check(graph, verbose=False).metadata["faults"])


def full(module: str) -> str:
    return f"plait{module}" if module.startswith(".") else f"plait.library.{module}".rstrip(".")


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


def test_an_import_upwards_into_another_room_is_found() -> None:
    (fault,) = faults(("queries", ".study.actions"), more=(".study", ".study.actions"), rooms=["library", "study"])
    assert "plait.library.queries (queries) imports plait.study.actions (actions)" in fault


def test_a_module_with_another_name_must_be_named_with_its_layer() -> None:
    assert "plait.library.search.index has none of the names" in faults(more=("search.index",))[0]
    assert faults(named=["models: library.search.index"], more=("search.index",)) == []


def test_a_named_module_has_the_place_of_its_layer() -> None:
    below = {"named": ["models: library.search.index"], "more": ("search.index",)}
    assert faults(("search.queries", "search.index"), **below) == []
    assert "which stands above it" in faults(("search.index", "search.queries"), **below)[0]


def test_what_is_named_and_gone_is_said() -> None:
    assert faults(named=["models: library.gone"]) == ["plait.library.gone is named with a layer and is not there."]


def test_what_is_named_twice_is_said() -> None:
    twice = ["models: library.search.index", "forms: library.search.index"]
    assert faults(named=twice, more=("search.index",)) == ["library.search.index is named with 2 layers."]


def test_a_layer_that_there_is_not_is_said() -> None:
    (fault,) = faults(named=["helpers: library.search.index"], more=("search.index",))
    assert "there is no layer 'helpers'" in fault


def test_modules_that_import_each_other_are_a_ring_by_however_many_ways() -> None:
    (fault,) = faults(
        ("papers.queries", "search.queries"), ("search.queries", "queries"), ("queries", "papers.queries")
    )
    assert "in a ring: plait.library.papers.queries, plait.library.queries, plait.library.search.queries" in fault


def test_a_package_imports_nothing_in_its_own_name() -> None:
    (fault,) = faults(("papers", "papers.queries"))
    assert "plait.library.papers/__init__.py imports plait.library.papers.queries" in fault
    assert faults(("papers", "papers.queries"), gathering=["library.papers"]) == []


@pytest.mark.parametrize("place", ["migrations.a", "templatetags.a", "apps"])
def test_nobody_imports_what_is_there_for_django(place: str) -> None:
    (fault,) = faults(("views", place), more=(place,))
    assert f"plait.library.views imports plait.library.{place}, which is for Django alone." in fault


def test_one_migration_may_import_another() -> None:
    assert faults(("migrations.b", "migrations.a"), more=("migrations", "migrations.a", "migrations.b")) == []


@pytest.mark.parametrize("place", ["migrations.a", "templatetags.a"])
def test_migrations_and_template_tags_call_no_action(place: str) -> None:
    (fault,) = faults((place, "papers.actions"), more=(place,))
    assert "which stands above it" in fault


def test_a_folder_is_a_room_or_named_beside_the_rooms() -> None:
    assert faults(more=(".gossip", ".gossip.heard")) == ["plait.gossip is neither a room nor named beside the rooms."]
    assert faults(more=(".gossip", ".gossip.heard"), others=["gossip"]) == []


def test_a_file_in_a_folder_that_is_no_package_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(room_shape, "ROOT", tmp_path)
    (tmp_path / "src/plait/library/extra").mkdir(parents=True)
    (tmp_path / "src/plait/library/views.py").touch()
    (tmp_path / "src/plait/library/extra/hidden.py").touch()
    (fault,) = faults(folder="src/plait")
    assert fault.startswith("src/plait/library/extra/hidden.py is not seen by the rules")


def test_no_folder_of_the_program_holds_more_than_twenty_modules() -> None:
    package = ROOT / "src" / "plait"
    folders = {path.parent for path in package.rglob("*.py") if path.parent.name != "migrations"}
    assert len(folders) > 30
    assert {str(folder.relative_to(package)) for folder in folders if len(list(folder.glob("*.py"))) > 20} == set()
