"""What the log says of what is done in the register: each verb in words, and what its rows are called."""

from __future__ import annotations

from plait.study.queries import Subject, tell

tell(
    "register",
    {
        "register imported": "imported people from a file",
        "frame frozen": "froze the register as a frame",
        "consent link made void": "made a person's link for consent void",
        "consent link mailed": "mailed a person their link for consent",
        "consent links made": "made links for consent",
        "consent recorded": "noted what a person said to a consent",
        "consent said over the link": "said over their link what they agree to",
        "consent sheet written": "wrote what people are asked to agree to",
        "language chosen": "chose the language in which a person is spoken to",
        "consent withdrawn": "noted that a person took a consent back",
        "erasure asked for": "asked for all that is held of them to be erased",
        "erasure request settled": "settled a request to be erased",
        "person forgotten": "erased all that was held of a person",
        "person takes part again": "noted that a person takes part again",
        "person withdrawn": "noted that a person left the study",
    },
    Subject("register.person", lambda row: f"Person {row.code}", "register:person", lambda row: (row.pk,)),
    Subject("register.frame", lambda row: row.title, "register:frame", lambda row: (row.pk,)),
    Subject(
        "register.consent",
        lambda row: f"{row.get_clause_display()}: {row.person.code}",
        "register:person",
        lambda row: (row.person_id,),
        beside=("person",),
    ),
)
