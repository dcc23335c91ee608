"""Every room and every file of a home holds a person's word; the person leaves; it is found nowhere."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from contextlib import closing
from io import BytesIO
from pathlib import Path

from plait.home import MEDIA_KEY, media_secrets
from plait.media.sealing import MediaKey, Opened, is_sealed
from tests.register.fill_a_home import WORD
from tests.shared import ROOT
from tests.site import environment

# Where the word has to stand before, so that it means something that it is nowhere afterwards.
EVERYWHERE = {
    *("register_person", "register_identity", "register_consent", "register_framemember", "register_frame"),
    "register_consentsheet",
    *("survey_questionnaire", "survey_invitation", "survey_answer", "sample_draw", "sample_selection"),
    *("interviews_proposal", "interviews_proposedturn", "findings_speakeranswer", "findings_quotationreply"),
    *("interviews_textrevision", "coding_code", "coding_coding", "coding_theme"),
    *("findings_finding", "findings_cell", "findings_kepttext", "findings_jointdisplay"),
    *("innovations_innovation", "innovations_stage", "innovations_evidence", "library_comment"),
    *("study_change", "study_upload", "jobs_job"),
}


def run(home: Path, step: str) -> None:
    command = [sys.executable, "-m", "tests.register.fill_a_home", step]
    done = subprocess.run(command, cwd=ROOT, env=environment(home), capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


def tables_with_it(home: Path) -> set[str]:
    """Every table that holds the word in any column of any row, those of indexes among them."""
    with closing(sqlite3.connect(home / "plait.sqlite3")) as database:
        names = [name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return {name for name in names if any(holds_it(row) for row in database.execute(f'SELECT * FROM "{name}"'))}


def holds_it(row: tuple[object, ...]) -> bool:
    texts = (each if isinstance(each, bytes) else str(each).encode() for each in row)
    return any(WORD.lower().encode() in text.lower() for text in texts)


def files_with_it(home: Path) -> set[str]:
    files = (path for path in home.rglob("*") if path.is_file())
    return {path.relative_to(home).as_posix() for path in files if WORD.lower().encode() in content_of(path).lower()}


def content_of(path: Path) -> bytes:
    """What a file holds, for whoever has the installation's key."""
    content = path.read_bytes()
    if not is_sealed(content):
        return content
    home = next(folder for folder in path.parents if (folder / MEDIA_KEY).exists())
    keys = [MediaKey(each) for each in media_secrets(home)]
    return Opened(BytesIO(content), keys, name=path.name).readall()


def test_a_person_who_left_is_found_in_no_table_and_in_no_file(new_home: Path) -> None:
    run(new_home, "fill")
    assert EVERYWHERE - tables_with_it(new_home) == set()
    assert {name.split("/")[0] for name in files_with_it(new_home)} >= {"plait.sqlite3", "media"}
    run(new_home, "leave")
    assert tables_with_it(new_home) == set()
    assert files_with_it(new_home) == set()
