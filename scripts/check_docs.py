"""Fail when the documents name a file, a heading, a command, a room, a module or a name in it that is not there."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tomllib
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "src" / "plait"
LINK = re.compile(
    r"""\]\(\s*<?(?P<to>[^)\s>]*)>?[^)]*\)|(?:href|src)\s*=\s*["']?(?P<in_html>[^\s"'>]*)""", re.IGNORECASE
)
# The address of such a link stands elsewhere on the page, or nowhere.
BY_REFERENCE = re.compile(r"\[[^\]\n]+\]\[[^\]]*\]|^ *\[[^\]\n]+\]:.*", re.MULTILINE)
FENCE = re.compile(r"^ *```.*?^ *```$", re.MULTILINE | re.DOTALL)
CODE = re.compile(r"`([^`]+)`")
HEADING = re.compile(r"^#{1,6} +(.*?) *#*$", re.MULTILINE)
DOTTED = re.compile(r"(?:plait\.)?(?P<name>[a-z_]+(?:\.\w+)+)(?:\(.*\))?")
FILE_ENDINGS = {"py", "md", "toml", "csv", "json"}
MAKE = re.compile(r"`make ([a-z-]+)")
PLAIT = re.compile(r"`plait ([a-z]+(?:-[a-z]+)*)")
NAME = re.compile(r"`(\w+)`")
ADDRESS = re.compile(r'"resolved": *"http|^\s*(--)?(extra-)?index-url|https?://[^ "\')]+\.(whl|tgz)', re.MULTILINE)


def main() -> None:
    problems = [*_links(), *_commands(), *_rooms(), *_dotted_names(), *_named_modules(), *_methods(), *_addresses()]
    if problems:
        sys.exit("\n".join(problems))


def documents() -> list[Path]:
    folders = (ROOT / "docs", ROOT / "examples", ROOT / "tests")
    return [*ROOT.glob("*.md"), *(page for folder in folders for page in folder.rglob("*.md"))]


@cache
def _text(page: Path) -> str:
    return page.read_text(encoding="utf-8")


def _links() -> Iterator[str]:
    for page in documents():
        text = CODE.sub("", FENCE.sub("", _text(page)))
        name = page.relative_to(ROOT)
        for found in BY_REFERENCE.finditer(text):
            yield f"{name}: {found[0].strip()}: write the address of a link behind its words"
        for found in LINK.finditer(text):
            target, _, anchor = (found["to"] or found["in_html"] or "").partition("#")
            to = (page.parent / target) if target else page
            if "://" in target or target.startswith("mailto:"):
                continue
            if not (target or anchor) or not to.exists():
                yield f"{name}: there is no {target or found[0]}"
            elif anchor and not (to.suffix == ".md" and anchor in _anchors(to)):
                yield f"{name}: {target or 'the page'} has no heading #{anchor}"


@cache
def _anchors(page: Path) -> frozenset[str]:
    """As GitHub makes them: small letters, no marks, '-' for a blank; the second of a name gets -1."""
    met: Counter[str] = Counter()
    found = set()
    for heading in HEADING.findall(FENCE.sub("", _text(page))):
        words = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", heading).lower()
        anchor = re.sub(r"[^\w\- ]", "", words).replace(" ", "-")
        found.add(f"{anchor}-{met[anchor]}" if met[anchor] else anchor)
        met[anchor] += 1
    return frozenset(found)


def _commands() -> list[str]:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    program = (ROOT / "src/plait/cli.py").read_text(encoding="utf-8")
    problems = []
    for page in documents():
        text = _text(page)
        problems += [f"{page.name}: no 'make {name}'" for name in MAKE.findall(text) if f"\n{name}:" not in makefile]
        problems += [f"{page.name}: no 'plait {name}'" for name in PLAIT.findall(text) if f'"{name}"' not in program]
    return problems


def _rooms() -> list[str]:
    page = _text(ROOT / "ARCHITECTURE.md")
    return [f"ARCHITECTURE.md does not name the room '{room}'" for room in _room_names() if f"{room}/" not in page]


@cache
def _room_names() -> frozenset[str]:
    return frozenset(path.name for path in PACKAGE.iterdir() if (path / "__init__.py").exists())


def _dotted_names() -> Iterator[str]:
    """Names such as `survey.answering.views` or `records.proportion.Proportion` that lead to nothing."""
    for page in documents():
        for code in CODE.findall(FENCE.sub("", _text(page))):
            found = DOTTED.fullmatch(" ".join(code.split()))
            parts = found["name"].split(".") if found else []
            is_file = len(parts) == 2 and parts[1] in FILE_ENDINGS
            if parts and parts[0] in _room_names() and not is_file and not (_leads_to(parts) or _is_work(parts)):
                yield f"{page.relative_to(ROOT)}: {'.'.join(parts)} is no module and no name that one defines"


def _leads_to(parts: list[str]) -> bool:
    for n_parts in range(len(parts), 0, -1):
        path = PACKAGE.joinpath(*parts[:n_parts])
        for module in (path.with_suffix(".py"), path / "__init__.py"):
            if module.is_file():
                rest = parts[n_parts:]
                return not rest or (len(rest) == 1 and rest[0] in _defined(module))
    return False


def _is_work(parts: list[str]) -> bool:
    """Whether it is what a job is stored under: a room, and a function of one of its `tasks`."""
    room, *names = parts
    return len(names) == 1 and any(names[0] in _defined(module) for module in (PACKAGE / room).glob("*/tasks.py"))


@cache
def _defined(module: Path) -> frozenset[str]:
    names: set[str] = set()
    for node in ast.parse(_text(module)).body:
        if isinstance(node, ast.FunctionDef | ast.ClassDef):
            names.add(node.name)
        elif isinstance(node, ast.ImportFrom):
            names |= {each.asname or each.name for each in node.names}
        elif isinstance(node, ast.Assign | ast.AnnAssign):
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            names |= {each.id for each in targets if isinstance(each, ast.Name)}
    return frozenset(names)


def _named_modules() -> Iterator[str]:
    """Modules that pyproject.toml names with their layer and the page does not explain in their place; and the other
    way round, names in a place where no such module stands."""
    rules = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"]["contracts"]
    named = next(rule["named"] for rule in rules if rule["type"] == "room_shape")
    told = _told_of_modules()
    for module in (module for line in named for module in line.partition(":")[2].split()):
        place, _, name = module.rpartition(".")
        if f"`{name}`" not in told.get(place, ""):
            yield f"ARCHITECTURE.md does not say beside {place} what {module} is for"
    for place, text in told.items():
        for name in CODE.findall(text):
            if not PACKAGE.joinpath(*place.split("."), f"{name}.py").is_file():
                yield f"ARCHITECTURE.md, 'Modules with names of their own': {place} has no module {name}"


def _told_of_modules() -> dict[str, str]:
    """Room or wing ('library', 'library.search') -> what the page tells of its modules, behind its name."""
    page = _text(ROOT / "ARCHITECTURE.md").partition("## Modules with names of their own")[2]
    told: dict[str, str] = {}
    for room, text in re.findall(r"\*\*(\w+)\*\*:(.*?)(?=\*\*|$)", page.partition("\n## ")[0].replace("\n", " ")):
        wings = "|".join(path.parent.name for path in (PACKAGE / room).glob("*/__init__.py"))
        before, *rest = re.split(rf"(?<!`)\b({wings}):" if wings else r"(?!)", text)
        told[room] = before
        told |= {f"{room}.{wing}": part for wing, part in zip(rest[::2], rest[1::2], strict=True)}
    return told


def _methods() -> list[str]:
    """Modules of methods that the page does not name under their kind, or names and are not there."""
    page = _text(ROOT / "ARCHITECTURE.md").partition("## Where to look first")[2]
    told = page.partition("A rule is a **method**")[2].partition("\n- ")[0].replace("\n", " ")
    named = {
        f"{kind}/{name}" for kind, text in re.findall(r"\*(\w+)\*:(.*?)(?=\*\w|$)", told) for name in NAME.findall(text)
    }
    there = {f"{path.parent.name}/{path.stem}" for path in (PACKAGE / "methods").glob("*/*.py")}
    there = {module for module in there if not module.endswith("__init__")}
    return [f"ARCHITECTURE.md, 'Where to look first': {module}" for module in sorted(named ^ there)]


def _addresses() -> list[str]:
    listed = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=False)  # noqa: S607
    problems = []
    for name in listed.stdout.splitlines():
        path = ROOT / name
        if path.suffix in {".py", ".md", ".toml", ".lock", ".json", ".txt", ".sh", ".yml", ".npmrc"} and path.is_file():
            text = path.read_text(encoding="utf-8", errors="replace")
            if path.name != "check_docs.py" and ADDRESS.search(text):
                problems.append(f"{name} names a registry or a file in one")
    return problems


if __name__ == "__main__":
    main()
