"""On a phone every list stands one under the other; the tables that are pushed sideways say here why."""

from __future__ import annotations

import re
from pathlib import Path

SOURCE = Path(__file__).parents[2] / "src" / "plait"
# A picture in numbers, or two texts side by side, read across.
ACROSS = """
findings/display.html findings/figures.html interviews/both_texts.html library/duplicates/pair.html
survey/tables/item_table.html survey/tables/item.html survey/responses/map.html register/map.html
library/importing/preview.html study/changes.html
"""
# Two or three short columns, which fit.
NARROW = """
jobs/progress.html library/importing/job_state.html library/importing/large_file.html pages/problems.html
survey/problems.html workbench/delete.html
"""


def test_every_list_is_stacked_on_a_phone_or_says_why_not() -> None:
    sideways = set()
    for file in SOURCE.glob("**/templates/**/*.html"):
        tables = re.findall(r"<table[^>]*>", file.read_text(encoding="utf-8"))
        if not all("stacked" in table for table in tables):
            sideways.add(str(file).partition("/templates/")[2])
    assert sorted(sideways ^ {*ACROSS.split(), *NARROW.split()}) == []
