"""Files that become a questionnaire's responses."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

import polars as pl

from plait.records.table import ROW_NUMBER
from plait.survey.models import Questionnaire
from plait.survey.responses.importing import ResponseImport, import_responses

# What an upload is kept for until its columns are mapped.
PURPOSE = "survey responses"


def import_columns(
    *,
    questionnaire: Questionnaire,
    data: pl.DataFrame,
    column_of: Mapping[str, str],
    id_column: str,
    person_column: str,
    missing: Mapping[str, str],
    strict: bool,
    now: datetime,
    **steps: Any,
) -> ResponseImport:
    """Import the columns chosen for each item. column_of: item name -> column; person_column: '' for none. steps: see
    `import_responses`."""
    # No item's name holds a blank, so an item may be filled from the same column as the id or the person.
    id_name, person_name = f"{id_column} (id)", f"{person_column} (person)" if person_column else None
    chosen = [pl.col(id_column).alias(id_name)]
    if ROW_NUMBER in data.columns:
        chosen.append(pl.col(ROW_NUMBER))
    if person_name:
        chosen.append(pl.col(person_column).alias(person_name))
    return import_responses(
        questionnaire=questionnaire,
        data=data.select(*chosen, *(pl.col(column).alias(item) for item, column in column_of.items())),
        id_column=id_name,
        person_column=person_name,
        missing=missing,
        strict=strict,
        now=now,
        **steps,
    )
