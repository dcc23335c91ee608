"""Fills a home so that every room, the jobs, the uploads and the log hold the word of one person, and lets that person
leave by the page. Run in processes of their own with one PLAIT_HOME: `python -m tests.register.fill_a_home fill`, then
`... leave`. All is invented.
"""

# ruff: noqa: E402
from __future__ import annotations

import os
import re
import sys
import zipfile
from html import unescape
from pathlib import Path

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "plait.settings")
import django

django.setup()

from django.apps import apps
from django.core.files.uploadedfile import SimpleUploadedFile
from django.core.management import call_command
from django.test import Client
from django.test.utils import setup_test_environment
from django.utils import timezone

from plait.coding.actions import change_code, change_theme, remove_coding
from plait.coding.models import Code, Coding, Theme
from plait.findings.checking.actions import Said, reply_to_quotations
from plait.interviews.actions import revise_text
from plait.interviews.checking.actions import Wish, keep_wishes, send_answer
from plait.interviews.models import Transcript
from plait.register.consents.actions import ask_for_erasure, make_links, record_consent, settle_request, write_sheet
from plait.register.leaving.copies import copy_of
from plait.register.leaving.holdings import holdings
from plait.register.models import Clause, Person
from plait.study.actions import store_upload
from plait.study.models import Account, Study
from plait.survey.models import Answer
from plait.survey.responses.queries import value_in_words
from tests.journeys.small_study import FILES, load_small

WORD = "Zyxquorp"
BACKEND = "allauth.account.auth_backends.AuthenticationBackend"


def fill(home: Path) -> None:
    call_command("migrate", verbosity=0)
    owner = Account.objects.create_user("owner@example.org", "correct horse battery", name="Olu")
    study = load_small(home / "loaded", owner, **texts())
    for path in (home / "loaded").iterdir():
        path.unlink()  # whoever loads a study keeps its folder elsewhere
    (home / "loaded").rmdir()
    write_it_down(study)
    let_things_wait(study)


def texts() -> dict[str, str]:
    register = FILES["register.csv"].replace("Ada Ownname", WORD).replace("ada@", f"{WORD}@".lower())
    register = register.replace("Nurse,Kenya", f"{WORD}'s nurse,Kenya")
    return {
        "register": register.replace(",3\n", f",{WORD}\n"),
        "responses": FILES["responses.csv"].replace("because of", f"{WORD} because of"),
        "P1": f"I: Tea?\nP: Yes, tea please, {WORD} said so.\n",
    }


def write_it_down(study: Study) -> None:
    """What members write in every room; some of it changed, so that the log keeps it too."""
    now = timezone.now()
    ada = Person.objects.get(study=study, code="P1")
    for source in (f"{WORD}.pdf", f"Again {WORD}.pdf"):
        for clause in Clause:
            said = {"wording": f"I, {WORD}, agree.", "source": source, "given_at": now, "now": now}
            record_consent(person=ada, clause=clause, **said)
    wordings = dict.fromkeys(Clause.values, f"Asked as {WORD} was.")
    write_sheet(study=study, introduction=f"{WORD} runs it.", contact=WORD, wordings=wordings)
    make_links(study=study, people=[ada], now=now)
    ask_for_erasure(person=ada, now=now)
    settle_request(person=ada, reason=f"{WORD} said so.", now=now)
    ask_for_erasure(person=ada, now=now)
    code = Code.objects.get(name="Tea")
    for definition in (f"As {WORD} has it.", f"As {WORD} had it."):
        change_code(code=code, name=code.name, definition=definition, colour=0, parent=None)
    theme = Theme.objects.get()
    change_theme(theme=theme, name=f"Comfort of {WORD}", description=WORD, codes=[code])
    Coding.objects.filter(code=code).update(note=f"{WORD} again")
    remove_coding(coding=Coding.objects.get(code__name="Cake"))
    transcript = Transcript.objects.get(interview__person=ada)
    text = transcript.revisions.latest("number").text
    revise_text(transcript=transcript, text=text + f"P: {WORD}.\n", reason=f"{WORD} asked", base=1, now=now)
    keep_what_they_checked(ada, transcript)
    note_of = {
        "findings.Finding": "statement",
        "findings.Cell": "note",
        "findings.KeptText": "text",
        "findings.JointDisplay": "title",
        "innovations.Innovation": "description",
        "innovations.Stage": "note",
        "innovations.Evidence": "note",
        "sample.Draw": "title",
        "survey.Questionnaire": "introduction",
        "register.Frame": "rule",
    }
    for label, column in note_of.items():
        rows = apps.get_model(label)._base_manager.all()
        assert rows.update(**{column: f"Said of {WORD}"}), f"{label} has no row."
    apps.get_model("sample.Selection").objects.filter(person=ada).update(status_reason=f"{WORD} may")
    apps.get_model("survey.Invitation").objects.filter(person=ada).update(disposition_reason=f"{WORD} rang")
    apps.get_model("register.FrameMember").objects.filter(person=ada).update(fields={"role": WORD})
    apps.get_model("library.Comment").objects.create(
        paper=apps.get_model("library.Paper").objects.first(), account=Account.objects.get(), text=f"Ask {WORD}"
    )


def keep_what_they_checked(ada: Person, transcript: Transcript) -> None:
    """They want a turn otherwise, and a quotation; the log holds it too."""
    now = timezone.now()
    wish = Wish(1, f"{WORD} would rather have it so.", leave_out=False, remark=f"{WORD}: mended")
    keep_wishes(transcript=transcript, base=2, wishes=[wish], now=now)
    send_answer(transcript=transcript, remark=f"{WORD} is content", now=now)
    coding = Coding.objects.filter(revision__transcript=transcript)[0]
    said = Said((coding.revision_id, coding.start, coding.end), "changed", f"As {WORD} put it", f"{WORD}!")
    reply_to_quotations(person=ada, said=[said], remark=f"{WORD} again", now=now)


def let_things_wait(study: Study) -> None:
    """Files that wait to be imported, jobs that said something, and mail that was sent and came back."""
    mail = apps.get_model("mail.Mail").objects.create(
        study=study.pk,
        person=Person.objects.get(code="P1").pk,
        purpose="test",
        label="Test",
        to_address=f"{WORD}@example.org",
        address_hash="1" * 64,
        subject=f"To {WORD}",
        body=f"Dear {WORD}",
        key="k" * 20,
        message_id="<plait.k@example.org>",
        said=f"No such user {WORD}",
        give_up_at=timezone.now(),
        state="refused",
    )
    apps.get_model("mail.Bounce").objects.create(study=study.pk, mail=mail, said=f"{WORD} is not here", status="5.1.1")
    people = f"id,name\nP1,{WORD}\n".encode()
    store_upload(study=study, purpose="register", file=SimpleUploadedFile(f"{WORD}.csv", people))
    apps.get_model("jobs.Job").objects.create(
        kind="survey.import_upload",
        title=f"Import {WORD}.csv",
        arguments={"mapping": {"person": WORD}},
        scope=study.job_scope,
        state="failed",
        message=f"Row 2: {WORD}",
        problems=[{"place": "Row 2", "cause": f"'{WORD}' is no date.", "cure": "Mend it."}],
        result={"codes": [WORD]},
        checkpoint={"at": WORD},
    )


def their_copy_tells_all(person: Person) -> None:
    """Whatever text a room holds of the person stands on the page that they read, under a heading in words."""
    archive = zipfile.ZipFile(copy_of(person, now=timezone.now()))
    page = unescape(archive.read("copy.html").decode()).replace("<br>", "\n")
    headings = re.findall("<dt>(.*?)</dt>", page)
    assert not [heading for heading in headings if "_" in heading], headings
    for holding in holdings():
        rows = list(holding.rows(person))
        assert rows, f"{holding.name}: nothing is held"
        assert f"{holding.name}</h2>" in page
        for row in rows if not holding.of_others else ():
            for field in row._meta.concrete_fields:
                value = getattr(row, field.attname)
                if not isinstance(value, str) or field.attname in (*holding.hidden, "sha256", "disposition"):
                    continue
                if holding.model is Answer:
                    value = value_in_words(row.item, value)
                elif field.choices:
                    value = getattr(row, f"get_{field.attname}_display")()
                assert holding.elsewhere or value in page, f"{holding.name}: {field.attname} '{value}' is not told"


def leave() -> None:
    setup_test_environment()
    their_copy_tells_all(Person.objects.get(code="P1"))
    client = Client()
    client.force_login(Account.objects.get(), backend=BACKEND)
    study, ada = Study.objects.get(), Person.objects.get(code="P1")
    page = f"/s/{study.slug}/register/people/{ada.pk}/leave/"
    answer = client.post(page, {"code": "P1", "reason": f"{WORD} wrote a letter"})
    assert answer.status_code == 302, answer.content.decode()
    call_command("db_worker", batch=True, interval=0.01, startup_delay=False, verbosity=0)


if __name__ == "__main__":
    fill(Path(os.environ["PLAIT_HOME"])) if sys.argv[1] == "fill" else leave()
