"""Keep the home of this version of the program as text, for tests/homes: before a change of the schema, see there.

.venv/bin/python scripts/dump_home.py                     fill a home and keep it under the next number
.venv/bin/python scripts/dump_home.py --pages-of 0001     look at a kept home's pages anew
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from tests.homes.kept import HERE, about, keep, kept_homes, look_again, put_up, run_in


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pages-of", metavar="NUMBER", help="write pages.json of this kept home again")
    number = parser.parse_args().pages_of
    with tempfile.TemporaryDirectory(prefix="plait-home-") as folder:
        kept = HERE / number if number else dump(Path(folder, "filled"))
        write_pages(kept, Path(folder, "again"))
    print(f"{kept} is written.")


def dump(home: Path) -> Path:
    home.mkdir()
    told = run_in(home, "fill")
    kept = HERE / f"{len(kept_homes()) + 1:04}"
    keep(home, kept)
    (kept / "about.json").write_text(json.dumps(told, indent=1) + "\n", encoding="utf-8")
    return kept


def write_pages(kept: Path, home: Path) -> None:
    """Two homes: finding the addresses leaves traces, such as which papers were opened."""
    put_up(kept, home.with_name("found"))
    found = run_in(home.with_name("found"), "walk", about(kept))
    put_up(kept, home)
    write_json(kept / "pages.json", look_again(kept, home, found["pages"])["pages"])


def write_json(path: Path, content: dict[str, dict[str, Any]]) -> None:
    """A line for each page, so that a comparison shows which pages changed."""
    parts = []
    for name, entries in content.items():
        lines = (f"  {json.dumps(key)}: {json.dumps(facts, ensure_ascii=False)}" for key, facts in entries.items())
        parts.append(f" {json.dumps(name)}: {{\n" + ",\n".join(lines) + "\n }")
    path.write_text("{\n" + ",\n".join(parts) + "\n}\n", encoding="utf-8")


if __name__ == "__main__":
    main()
