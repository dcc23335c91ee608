"""What the log says of what is done in coding: each verb in words, and what its rows are called."""

from __future__ import annotations

from plait.study.queries import Subject, tell

tell(
    "coding",
    {
        "code created": "made a code",
        "code changed": "changed a code",
        "code deleted": "deleted a code",
        "codes merged": "merged a code into another",
        "coder entered": "entered a coder",
        "code applied": "coded a passage",
        "coding removed": "took a code off a passage",
        "words coded": "coded words with a new code",
        "codings carried over": "carried codings over to a corrected text",
        "codings imported": "imported codings that were made elsewhere",
        "theme created": "made a theme",
        "theme changed": "changed a theme",
        "theme deleted": "deleted a theme",
    },
    Subject("coding.code", lambda row: f"Code {row.name}", "coding:code", lambda row: (row.pk,)),
    Subject("coding.theme", lambda row: f"Theme {row.name}", "coding:theme", lambda row: (row.pk,)),
    Subject(
        "coding.coding",
        lambda row: f"{row.code.name} in {row.revision.transcript.code}",
        "coding:coding",
        lambda row: (row.pk,),
        beside=(
            "code",
            "revision__transcript__interview",
            "revision__transcript__full_text__paper",
        ),
    ),
    Subject("coding.coder", lambda row: row.name),
)
