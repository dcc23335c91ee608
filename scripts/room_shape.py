"""The shape of a room as a contract of import-linter: every module has its layer, wings included; nothing goes round.

A module's layer follows from its name (urls, views, ...), wherever in the room it stands; one with another name is
listed with its layer. A module imports what stands in its own layer or below, never above, in its room and in others.
No modules of the whole program import each other in a ring. What Python could import unseen by the rules (a file in a
folder that is no package, a package that imports in its own name) is refused.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from grimp import ImportGraph
from importlinter import Contract, ContractCheck, fields, output

PROGRAM = "plait"
ROOT = Path(__file__).resolve().parent.parent
USUAL = {
    "urls": "urls",
    "views": "views",
    "forms": "forms",
    "tasks": "forms",
    "actions": "actions",
    "queries": "queries",
    "models": "models",
}
LAYERS = tuple(dict.fromkeys(USUAL.values()))
# Django's own places. Django alone looks into them: no module imports what stands there.
PLACES = {"templatetags": "queries", "migrations": "models"}


class RoomShape(Contract):
    rooms = fields.ListField(subfield=fields.StringField())
    # Folders that are no rooms: the pure ones, the command line.
    others = fields.ListField(subfield=fields.StringField(), required=False)
    # "layer: module module ...", modules without the program's name
    named = fields.ListField(subfield=fields.StringField())
    # Packages that hand on what their modules hold; all others are empty.
    gathering = fields.ListField(subfield=fields.StringField(), required=False)
    # Where the files lie, from the root of the project.
    folder = fields.StringField(required=False)

    def check(self, graph: ImportGraph, verbose: bool) -> ContractCheck:
        self._layer_named = {f"{PROGRAM}.{module}": layer for layer, module in self._lines()}
        checks = (self._unseen, self._places, self._packages, self._names, self._ups, _rings)
        faults = [fault for check in checks for fault in check(graph)]
        return ContractCheck(kept=not faults, metadata={"faults": faults})

    def render_broken_contract(self, check: ContractCheck) -> None:
        for fault in check.metadata["faults"]:
            output.print_error(f"- {fault}", bold=False)

    def _lines(self) -> list[tuple[str, str]]:
        """(layer, module) of every module that is named."""
        lines = (str(line).partition(":") for line in self.named)  # type: ignore[attr-defined]
        return [(layer.strip(), module) for layer, _, modules in lines for module in modules.split()]

    def _layer_of(self, module: str) -> str | None:
        """None for what has none: the program's shell, pure rooms, Django's configuration of a room."""
        if module.split(".")[1:2] and module.split(".")[1] not in self.rooms:  # type: ignore[attr-defined]
            return None
        place = next((PLACES[part] for part in module.split(".") if part in PLACES), None)
        return place or self._layer_named.get(module) or USUAL.get(module.rpartition(".")[2])

    def _unseen(self, graph: ImportGraph) -> Iterator[str]:
        if self.folder is None:
            return
        folder = ROOT / str(self.folder)
        for path in sorted(folder.rglob("*.py")):
            parts = [part for part in path.relative_to(folder).with_suffix("").parts if part != "__init__"]
            if ".".join([PROGRAM, *parts]) not in graph.modules:
                yield f"{path.relative_to(ROOT)} is not seen by the rules: put __init__.py into its folder, or move it."

    def _places(self, graph: ImportGraph) -> Iterator[str]:
        known = {*self.rooms, *(self.others or ())}  # type: ignore[attr-defined, misc]
        for module in sorted(graph.find_children(PROGRAM)):
            if graph.find_children(module) and module.rpartition(".")[2] not in known:
                yield f"{module} is neither a room nor named beside the rooms."

    def _packages(self, graph: ImportGraph) -> Iterator[str]:
        gathering = {f"{PROGRAM}.{name}" for name in self.gathering or ()}  # type: ignore[attr-defined, misc]
        for package in [PROGRAM, *sorted(graph.find_descendants(PROGRAM))]:
            if not graph.find_children(package) or package in gathering:
                continue
            for imported in sorted(graph.find_modules_directly_imported_by(package)):
                if imported.startswith(f"{PROGRAM}."):
                    yield f"{package}/__init__.py imports {imported}: let those import it who need it."

    def _modules(self, graph: ImportGraph) -> Iterator[str]:
        """Every module of a room that has a layer or should have one."""
        for room in self.rooms:  # type: ignore[attr-defined]
            for module in sorted(graph.find_descendants(f"{PROGRAM}.{room}")):
                if not graph.find_children(module) and module != f"{PROGRAM}.{room}.apps":
                    yield module

    def _names(self, graph: ImportGraph) -> Iterator[str]:
        there = set(self._modules(graph))
        for module, n in Counter(module for _, module in self._lines()).items():
            if n > 1:
                yield f"{module} is named with {n} layers."
        for module, layer in self._layer_named.items():
            if module not in there:
                yield f"{module} is named with a layer and is not there."
            if layer not in LAYERS:
                yield f"{module}: there is no layer '{layer}'."
        for module in sorted(there):
            if self._layer_of(module) is None:
                yield f"{module} has none of the names {', '.join(USUAL)}: name it with its layer in pyproject.toml."

    def _ups(self, graph: ImportGraph) -> Iterator[str]:
        for module in self._modules(graph):
            layer = self._layer_of(module)
            for imported in sorted(graph.find_modules_directly_imported_by(module)):
                if _place_of(imported) and _place_of(imported) != _place_of(module):
                    yield f"{module} imports {imported}, which is for Django alone."
                below = self._layer_of(imported) if imported.startswith(f"{PROGRAM}.") else None
                if layer in LAYERS and below in LAYERS and LAYERS.index(below) < LAYERS.index(layer):
                    yield f"{module} ({layer}) imports {imported} ({below}), which stands above it."


def _place_of(module: str) -> str:
    """'plait.study.migrations' of a migration, 'plait.study.apps' of a room's configuration; '' of most."""
    parts = module.split(".")
    at = next((at for at, part in enumerate(parts) if part in PLACES), None)
    if parts[0] == PROGRAM and at is not None:
        return ".".join(parts[: at + 1])
    return module if parts[0] == PROGRAM and parts[-1] == "apps" else ""


def _rings(graph: ImportGraph) -> Iterator[str]:
    """Modules that import each other by way of others. (Tarjan 1972, doi:10.1137/0201010, without recursion.)"""
    number: dict[str, int] = {}
    low: dict[str, int] = {}
    open_: list[str] = []
    for start in sorted(graph.modules):
        if start in number:
            continue
        way = [(start, iter(sorted(graph.find_modules_directly_imported_by(start))))]
        number[start] = low[start] = len(number)
        open_.append(start)
        while way:
            module, ahead = way[-1]
            for imported in ahead:
                if imported not in number:
                    number[imported] = low[imported] = len(number)
                    open_.append(imported)
                    way.append((imported, iter(sorted(graph.find_modules_directly_imported_by(imported)))))
                    break
                if imported in open_:
                    low[module] = min(low[module], number[imported])
            else:
                way.pop()
                if way:
                    low[way[-1][0]] = min(low[way[-1][0]], low[module])
                if low[module] == number[module]:
                    ring = open_[open_.index(module) :]
                    del open_[-len(ring) :]
                    if len(ring) > 1:
                        yield f"These import each other in a ring: {', '.join(sorted(ring))}."
