"""Fail when the documents name a file, a link, a command or a room that is not there, or a machine's own path."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "src" / "plait"
LINK = re.compile(r"\[[^\]]*\]\(([^)#\s]+)(#[^)\s]*)?\)")
MAKE = re.compile(r"`make ([a-z-]+)")
PLAIT = re.compile(r"`plait ([a-z]+)")
NAME = re.compile(r"`(\w+)`")
ADDRESS = re.compile(r'"resolved": *"http|^\s*(--)?(extra-)?index-url|https?://[^ "\')]+\.(whl|tgz)', re.MULTILINE)


def main() -> None:
    problems = [*_links(), *_commands(), *_rooms(), *_named_modules(), *_methods(), *_addresses()]
    if problems:
        sys.exit("\n".join(problems))


def documents() -> list[Path]:
    return [*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md"), *(ROOT / "examples").rglob("*.md")]


def _links() -> list[str]:
    return [
        f"{page.relative_to(ROOT)}: there is no {target}"
        for page in documents()
        for target, _ in LINK.findall(page.read_text(encoding="utf-8"))
        if "://" not in target and not target.startswith("mailto:") and not (page.parent / target).exists()
    ]


def _commands() -> list[str]:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    program = (ROOT / "src/plait/cli.py").read_text(encoding="utf-8")
    problems = []
    for page in documents():
        text = page.read_text(encoding="utf-8")
        problems += [f"{page.name}: no 'make {name}'" for name in MAKE.findall(text) if f"\n{name}:" not in makefile]
        problems += [f"{page.name}: no 'plait {name}'" for name in PLAIT.findall(text) if f'"{name}"' not in program]
    return problems


def _rooms() -> list[str]:
    page = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
    rooms = [path.name for path in PACKAGE.iterdir() if (path / "__init__.py").exists()]
    return [f"ARCHITECTURE.md does not name the room '{room}'" for room in rooms if f"{room}/" not in page]


def _named_modules() -> list[str]:
    """Modules that pyproject.toml names with their layer, and the page does not explain beside their room."""
    rules = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"]["contracts"]
    named = next(rule["named"] for rule in rules if rule["type"] == "room_shape")
    page = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8").partition("## Modules with names of their own")[2]
    told = page.partition("\n## ")[0].replace("\n", " ")
    of_room = dict(re.findall(r"\*\*(\w+)\*\*:(.*?)(?=\*\*|$)", told))
    modules = [module for line in named for module in line.partition(":")[2].split()]
    return [
        f"ARCHITECTURE.md does not say what {module} is for"
        for module in modules
        if f"`{module.rpartition('.')[2]}`" not in of_room.get(module.partition(".")[0], "")
    ]


def _methods() -> list[str]:
    """Modules of methods that the page does not name under their kind, or names and are not there."""
    page = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8").partition("## Where to look first")[2]
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
