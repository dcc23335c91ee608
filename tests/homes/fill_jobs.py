"""Jobs in every state. One of each kind of work waits: whoever brings the program up to date has some in the queue."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from django.utils import timezone
from django.utils.module_loading import autodiscover_modules

from plait import jobs
from plait.jobs import registry
from tests.homes.fill_library import references
from tests.homes.hand import Hand, named_file, rows

ANSWERS = "response,id,visits,main_way\nT{n},{code},2,remote\n"


def let_jobs_wait(owner: Hand) -> None:
    autodiscover_modules("tasks")  # a work that no page asks for is known to a worker alone
    stop_one(owner)
    lose_one(owner)
    study, account = owner.study.pk, owner.account.pk
    institution = rows("library.Institution").get()
    read = rows("library.FullText").exclude(pages=[]).first()
    seat = rows("library.Screener", review__revealed_at=None, done_at=None).first()
    wait(owner, "library", "ask_providers", study_id=study, paper_ids=[rows("library.Paper").first().pk])
    wait(owner, "library", "find_neighbours", study_id=study)
    wait(owner, "library", "import_upload", upload_id=upload_references(owner, "An invented paper that waits"))
    wait(owner, "library", "index_papers", study_id=rows("library.LargeIndex").get().study_id)
    wait(owner, "library", "look_for_duplicates", study_id=study)
    wait(owner, "library", "make_feed", study_id=study, account_id=account, day="2026-01-05")
    wait(owner, "library", "merge_certain_pairs", study_id=study)
    wait(owner, "library", "read_holdings", institution_id=institution.pk, upload_id=upload_holdings(owner))
    wait(owner, "library", "read_pdf", full_text_id=read.pk)
    wait(owner, "library", "refit", screener_id=seat.pk)
    wait(owner, "mail", "send_waiting", study=None)
    wait(owner, "media", "tidy_files")
    wait(owner, "register", "clean_the_database")
    wait(owner, "study", "delete_marked", study_id=0)
    wait(owner, "study", "undo_event", event_id=import_to_undo(owner))
    wait(owner, "survey", "import_upload", **upload_responses(owner))
    waiting = set(rows("jobs.Job", state="waiting").values_list("kind", flat=True))
    assert waiting == set(registry._works), f"No job waits of {set(registry._works) - waiting}."


def wait(owner: Hand, room: str, name: str, **arguments: Any) -> Any:
    """Put a job into the queue. It is found by its room and name, wherever its module lies."""
    kind = next(kind for kind in registry._works if f"{room}." in kind and kind.endswith(f".{name}"))
    return jobs.enqueue(
        registry._works[kind],
        title=f"{name.replace('_', ' ').capitalize()}, waiting",
        scope=f"study:{owner.study.pk}",
        asked_by=owner.account.pk,
        **arguments,
    )


def stop_one(owner: Hand) -> None:
    job = wait(owner, "library", "look_for_duplicates", study_id=owner.study.pk)
    owner.send(f"jobs/{job.pk}/cancel/")


def lose_one(owner: Hand) -> None:
    """A job whose worker was killed in the middle."""
    job = wait(owner, "library", "look_for_duplicates", study_id=owner.study.pk)
    then = timezone.now() - timedelta(minutes=5)
    rows("jobs.Job", pk=job.pk).update(state="running", started_at=then, beat_at=then)
    rows("django_tasks_database.DBTaskResult", pk=job.result_id).update(status="RUNNING", started_at=then)


def upload_references(owner: Hand, title: str) -> int:
    owner.send("library/import/", file=references(title))
    return newest_upload("references")


def upload_holdings(owner: Hand) -> int:
    """The file of a job that waits already, which is called off for the one that this is to be given to."""
    kbart = b"publication_title\tprint_identifier\nAnnals of Fictitious Neonatal Care\t1234-5679\n"
    owner.send("library/institution/holdings/", file=named_file("more.txt", kbart))
    job = rows("jobs.Job", state="waiting").last()
    owner.send(f"jobs/{job.pk}/cancel/")
    return int(job.arguments["upload_id"])


def upload_responses(owner: Hand) -> dict[str, Any]:
    """Arguments of a job that imports responses."""
    invitation = rows("survey.Invitation", questionnaire__closed_at=None).last()
    page = f"survey/{invitation.questionnaire_id}/import/"
    owner.send(page, file=named_file("answers.csv", ANSWERS.format(n=1, code=invitation.person.code).encode()))
    mapping = {
        "column_of": {"visits": "visits", "main_way": "main_way"},
        "id_column": "response",
        "person_column": "id",
        "missing": {},
        "strict": True,
    }
    upload = newest_upload("survey responses")
    return {"questionnaire_id": invitation.questionnaire_id, "upload_id": upload, "mapping": mapping}


def import_to_undo(owner: Hand) -> int:
    """The event of an import of one response, which a job is to take back."""
    arguments = upload_responses(owner)
    page = f"survey/{arguments['questionnaire_id']}/import/{arguments['upload_id']}/"
    owner.send(page, id_column="response", person_column="id", **{"column-2": "visits", "column-3": "main_way"})
    return int(rows("study.Event", verb="responses imported", within=None).latest("pk").pk)


def newest_upload(purpose: str) -> int:
    return int(rows("study.Upload", purpose=purpose).last().pk)
