"""No room reads an uploaded file itself."""

from __future__ import annotations

import ast
from pathlib import Path

import plait

PACKAGE = Path(plait.__file__).parent
# The readers themselves, what runs them in a child, and commands: who types one reads a file of their own.
READERS = ("formats", "limited", "commands")
# What is no file: words that somebody typed, a question to the search, an answer of a service that was asked.
NO_FILE = {"read_plain_transcript", "read_paper_query", "read_answer"}


def test_no_room_reads_an_uploaded_file_itself() -> None:
    called = set()
    for path in PACKAGE.rglob("*.py"):
        if path.relative_to(PACKAGE).parts[0] not in READERS:
            called |= {(path.relative_to(PACKAGE).as_posix(), name) for name in readers_called(path)}
    # A study's folder is read by a command alone.
    assert {name for file, name in called if file != "workbench/study_folder.py"} <= NO_FILE
    assert ("workbench/study_folder.py", "read_transcript") in called


def readers_called(path: Path) -> set[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    imported = {
        name.asname or name.name
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("plait.formats.")
        for name in node.names
        if name.name.startswith(("read_", "stream_", "look_at")) or name.name in ("plain_text", "found_encoding")
    }
    calls = (node.func for node in ast.walk(tree) if isinstance(node, ast.Call))
    return {call.id for call in calls if isinstance(call, ast.Name) and call.id in imported}
