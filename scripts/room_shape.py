"""The shape of a room as a contract of import-linter: every module has its layer, wings included; nothing goes round.

A module's layer follows from its name (urls, views, ...), wherever in the room it stands; one with another name is
listed with its layer. A module imports modules of its room in its own layer or below, never above; other wings' modules
stand in the same layers. No modules of the whole program import each other in a ring.
"""

from __future__ import annotations

from collections.abc import Iterator

from grimp import ImportGraph
from importlinter import Contract, ContractCheck, fields, output

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
# Django's own, and the packages themselves: they may import anything of the room, and nothing of it imports them.
FREE = {"apps", "migrations", "templatetags"}


class RoomShape(Contract):
    rooms = fields.ListField(subfield=fields.StringField())
    # "layer: module module ...", modules without the package's name
    named = fields.ListField(subfield=fields.StringField())

    def check(self, graph: ImportGraph, verbose: bool) -> ContractCheck:
        faults = [*self._names(graph), *self._ups(graph), *_rings(graph)]
        return ContractCheck(kept=not faults, metadata={"faults": faults})

    def render_broken_contract(self, check: ContractCheck) -> None:
        for fault in check.metadata["faults"]:
            output.print_error(f"- {fault}", bold=False)

    def _named(self) -> dict[str, str]:
        lines = (str(line).partition(":") for line in self.named)  # type: ignore[attr-defined]
        return {f"plait.{module}": layer.strip() for layer, _, modules in lines for module in modules.split()}

    def _layer_of(self, module: str) -> str | None:
        """None for what is free, or without a layer."""
        return self._named().get(module) or USUAL.get(module.rpartition(".")[2])

    def _modules(self, graph: ImportGraph) -> Iterator[tuple[str, str]]:
        """(room, module) of every module that has a layer or should have one."""
        for room in self.rooms:  # type: ignore[attr-defined]
            for module in sorted(graph.find_descendants(f"plait.{room}")):
                is_package = bool(graph.find_children(module))
                if not is_package and not FREE & set(module.split(".")):
                    yield f"plait.{room}", module

    def _names(self, graph: ImportGraph) -> Iterator[str]:
        there = {module for _, module in self._modules(graph)}
        for module, layer in self._named().items():
            if module not in there:
                yield f"{module} is named with a layer and is not there."
            if layer not in LAYERS:
                yield f"{module}: there is no layer '{layer}'."
        for module in sorted(there):
            if self._layer_of(module) is None:
                yield f"{module} has none of the names {', '.join(USUAL)}: name it with its layer in pyproject.toml."

    def _ups(self, graph: ImportGraph) -> Iterator[str]:
        for room, module in self._modules(graph):
            layer = self._layer_of(module)
            for imported in sorted(graph.find_modules_directly_imported_by(module)):
                below = self._layer_of(imported) if imported.startswith(f"{room}.") else None
                if layer in LAYERS and below in LAYERS and LAYERS.index(below) < LAYERS.index(layer):
                    yield f"{module} ({layer}) imports {imported} ({below}), which stands above it."


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
