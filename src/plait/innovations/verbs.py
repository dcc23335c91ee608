"""What the log says of what is done in innovations: each verb in words, and what its rows are called."""

from __future__ import annotations

from plait.study.queries import Subject, tell

tell(
    "innovations",
    {
        "innovation added": "entered an innovation",
        "innovation changed": "changed an innovation",
        "stage reached": "noted the stage that an innovation reached",
        "stage removed": "took a stage of an innovation out",
        "evidence added": "added evidence of an innovation",
        "evidence removed": "took evidence of an innovation out",
        "country added": "added a country",
        "home set": "set which countries count as home",
    },
    Subject("innovations.innovation", lambda row: row.title, "innovations:innovation", lambda row: (row.pk,)),
    Subject(
        "innovations.stage",
        lambda row: row.innovation.title,
        "innovations:innovation",
        lambda row: (row.innovation_id,),
        beside=("innovation",),
    ),
    Subject(
        "innovations.evidence",
        lambda row: row.innovation.title,
        "innovations:innovation",
        lambda row: (row.innovation_id,),
        beside=("innovation",),
    ),
)
