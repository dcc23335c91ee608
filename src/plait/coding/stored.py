"""Codings and codes as the log keeps them, so that what was taken away can be put back as it was, under its own id."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from plait.coding.models import Code, Coder, Coding
from plait.interviews.models import TextRevision
from plait.records.problem import InputRejected, Problem


def as_stored(coding: Coding) -> dict[str, Any]:
    """Everything needed to make this coding again. The words themselves are not in it."""
    return {
        "id": coding.pk,
        "code": coding.code_id,
        "revision": coding.revision_id,
        "coder": coding.coder_id,
        "start": coding.start,
        "end": coding.end,
        "note": coding.note,
        "created_at": coding.created_at.isoformat(),
    }


def put_back(stored: dict[str, Any]) -> tuple[Coding, bool]:
    """The coding again, and whether it had to be made: one on the same segment by the same coder stands for it."""
    existing = Coding.objects.filter(pk=stored["id"]).first()
    if existing is not None:
        return existing, False
    problems = [
        Problem("Undo", f"The {name} of this coding is no longer there.", f"Bring the {name} back first.")
        for model, key, name in ((Code, "code", "code"), (Coder, "coder", "coder"), (TextRevision, "revision", "text"))
        if not model._default_manager.filter(pk=stored[key]).exists()
    ]
    if problems:
        raise InputRejected(problems)
    place = {"code_id": stored["code"], "revision_id": stored["revision"], "coder_id": stored["coder"]}
    return Coding.objects.get_or_create(
        **place,
        start=stored["start"],
        end=stored["end"],
        defaults={
            "pk": stored["id"],
            "note": stored["note"],
            "created_at": datetime.fromisoformat(stored["created_at"]),
        },
    )


def code_as_stored(code: Code) -> dict[str, Any]:
    """Everything needed to make this code again, without its codings and children."""
    return {
        "id": code.pk,
        "parent": code.parent_id,
        "name": code.name,
        "definition": code.definition,
        "colour": code.colour,
        "order": code.order,
        "created_at": code.created_at.isoformat(),
    }
