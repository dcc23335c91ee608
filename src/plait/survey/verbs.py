"""What the log says of what is done in the survey: each verb in words, and what its rows are called."""

from __future__ import annotations

from plait.study.queries import Subject, tell

tell(
    "survey",
    {
        "questionnaire created": "made a questionnaire",
        "questionnaire changed": "changed the settings of a questionnaire",
        "questionnaire opened": "opened a questionnaire for answers",
        "questionnaire closed": "closed a questionnaire",
        "questionnaire deleted": "deleted a questionnaire",
        "people invited": "invited people to answer",
        "invitation opened": "opened the questionnaire by their link",
        "invitation refused": "noted that somebody does not want to answer",
        "disposition set": "set what became of an invitation",
        "response received": "sent or typed in answers",
        "response changed": "changed answers",
        "response removed": "removed a response",
        "responses imported": "imported answers from a file",
    },
    Subject("survey.questionnaire", lambda row: row.title, "survey:questionnaire", lambda row: (row.pk,)),
    Subject(
        "survey.response",
        lambda row: f"Response {row.code}",
        "survey:response",
        lambda row: (
            row.questionnaire_id,
            row.pk,
        ),
    ),
    Subject(
        "survey.invitation",
        lambda row: f"Invitation of {row.person.code}",
        "survey:invitation",
        lambda row: (
            row.questionnaire_id,
            row.pk,
        ),
        beside=("person",),
    ),
    steps={
        "responses stored": "stored some of the answers of a file",
        "choices added": "added choices that a file of answers holds",
    },
)
