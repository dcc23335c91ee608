"""What the log says of what is done in the sample: each verb in words, and what its rows are called."""

from __future__ import annotations

from plait.study.queries import Subject, tell

tell(
    "sample",
    {
        "sample drawn": "drew people for interviews",
        "refusal recorded": "noted that somebody who was drawn said no",
    },
    Subject("sample.draw", lambda row: row.title, "sample:draw", lambda row: (row.pk,)),
    Subject(
        "sample.selection",
        lambda row: f"{row.person.code} in {row.draw.title}",
        "sample:draw",
        lambda row: (row.draw_id,),
        beside=(
            "person",
            "draw",
        ),
    ),
)
