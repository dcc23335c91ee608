"""Which permissions the views ask for by which a verb is done, read from the source: view > action > `changing`."""

from __future__ import annotations

import ast
import re
from collections import defaultdict
from pathlib import Path

SOURCE = Path(__file__).parents[2] / "src" / "plait"
VERB = re.compile(r"[a-z][a-z' ]+ [a-z' ]+")
Function = tuple[str, str]


class Program:
    """The functions of the program, which others they name, and which permission a view asks for."""

    def __init__(self) -> None:
        self.functions: dict[Function, ast.FunctionDef] = {}
        self._imports: dict[str, dict[str, Function]] = {}
        for file in SOURCE.rglob("*.py"):
            module = ".".join(("plait", *file.relative_to(SOURCE).with_suffix("").parts)).removesuffix(".__init__")
            tree = ast.parse(file.read_text(encoding="utf-8"))
            self._imports[module] = {
                each.asname or each.name: (node.module, each.name)
                for node in ast.walk(tree)
                if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("plait")
                for each in node.names
                if node.module
            }
            self.functions |= {(module, each.name): each for each in tree.body if isinstance(each, ast.FunctionDef)}

    def _found(self, module: str, name: str) -> Function | None:
        """The function that a name means in a module, through modules that only hand it on."""
        seen = set()
        while (module, name) not in self.functions:
            if (module, name) in seen or name not in self._imports.get(module, {}):
                return None
            seen.add((module, name))
            module, name = self._imports[module][name]
        return module, name

    def named_in(self, function: Function) -> set[Function]:
        module, found = function[0], set()
        for node in ast.walk(self.functions[function]):
            if isinstance(node, ast.Name):
                found.add(self._found(module, node.id))
            elif isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
                of = self._imports[module].get(node.value.id)
                found.add(self._found(".".join(of), node.attr) if of else None)
        return {each for each in found if each is not None}

    def verbs_in(self, function: Function) -> set[str]:
        """The verbs of `changing` and `begun`; where a variable holds it, all that it may be."""
        body, found = self.functions[function], set()
        for node in ast.walk(body):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") in ("changing", "begun") and node.args[1:]:
                where = node.args[1] if isinstance(node.args[1], ast.Constant) else body
                found |= {each.value for each in ast.walk(where) if isinstance(each, ast.Constant) and _is_verb(each)}
        return {str(each) for each in found}

    def permission_of(self, function: Function) -> str:
        for each in self.functions[function].decorator_list:
            if isinstance(each, ast.Call) and getattr(each.func, "id", "") == "needs":
                asked = each.args[0]
                return asked.attr if isinstance(asked, ast.Attribute) else ""
        return ""


def _is_verb(node: ast.Constant) -> bool:
    return isinstance(node.value, str) and VERB.fullmatch(node.value) is not None


def permissions_by_verb() -> dict[str, set[str]]:
    program = Program()
    named = {each: program.named_in(each) for each in program.functions}
    verbs = {each: program.verbs_in(each) for each in program.functions}
    found = defaultdict(set)
    for view in program.functions:
        if permission := program.permission_of(view):
            seen, waiting = {view}, [view]
            while waiting:
                here = waiting.pop()
                for verb in verbs[here]:
                    found[verb].add(permission)
                waiting += named[here] - seen
                seen |= named[here]
    return dict(found)
