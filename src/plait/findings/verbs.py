"""What the log says of what is done in findings: each verb in words, and what its rows are called."""

from __future__ import annotations

from django.utils.text import Truncator

from plait.study.queries import Subject, tell

tell(
    "findings",
    {
        "finding written": "wrote a finding",
        "finding changed": "changed a finding",
        "finding deleted": "deleted a finding",
        "joint display built": "built a joint display",
        "joint display deleted": "deleted a joint display",
        "cell marked": "judged a cell of a joint display",
        "judgement taken back": "took a judgement of a cell back",
        "text kept for the figure check": "kept a text for the figure check",
        "kept text discarded": "let go of a text kept for the figure check",
        "link to check quotations made": "made a link by which a speaker checks quotations",
        "link to check quotations made void": "made a speaker's link to quotations void",
        "quotations answered by the speaker": "replied to quotations of their words by the link",
        "replies to quotations carried over": "carried replies to quotations over to a corrected text",
    },
    Subject("findings.finding", lambda row: Truncator(row.statement).chars(80), "findings:home", lambda row: ()),
    Subject("findings.jointdisplay", lambda row: row.title, "findings:display", lambda row: (row.pk,)),
    Subject(
        "findings.cell",
        lambda row: f"{row.row.display.title}: {row.group}",
        "findings:display",
        lambda row: (row.row.display_id,),
        beside=("row__display",),
    ),
    Subject(
        "findings.speakeranswer",
        lambda row: f"Person {row.person.code}",
        "findings:speaker",
        lambda row: (row.person_id,),
        beside=("person",),
    ),
    Subject("findings.kepttext", lambda row: row.title),
)
