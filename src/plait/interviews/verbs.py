"""What the log says of what is done in interviews: each verb in words, and what its rows are called."""

from __future__ import annotations

from plait.study.queries import Subject, tell

tell(
    "interviews",
    {
        "interview entered": "entered an interview",
        "interview changed": "changed what is noted of an interview",
        "transcript attached": "attached a transcript",
        "transcript revised": "corrected a text",
        "paper taken as text": "took a paper as a text to be coded",
        "paper's text taken out": "took a paper's text out",
        "link to check a transcript made": "made a link by which an interviewee checks the transcript",
        "link to check a transcript made void": "made an interviewee's link to the transcript void",
        "transcript checked by the interviewee": "entered wishes to their transcript by the link",
        "answer to a transcript sent": "sent their answer to the transcript by the link",
        "interviewee's answer set aside": "set an interviewee's answer aside",
        "interviewee's answer taken over": "took an interviewee's answer over into the text",
    },
    Subject("interviews.interview", lambda row: f"Interview {row.code}", "interviews:interview", lambda row: (row.pk,)),
    Subject(
        "interviews.transcript",
        lambda row: f"Interview {row.code}" if row.interview_id else f"Paper {row.code}",
        "coding:transcript",
        lambda row: (row.pk,),
        beside=(
            "interview",
            "full_text__paper",
        ),
    ),
    Subject(
        "interviews.proposal",
        lambda row: f"Interview {row.transcript.code}",
        "interviews:answer",
        lambda row: (
            row.transcript.interview_id,
            row.pk,
        ),
        beside=("transcript__interview",),
    ),
)
