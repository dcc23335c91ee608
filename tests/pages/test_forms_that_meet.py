"""Every form that changes what others may change carries when it was opened; the others say here why they need not."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

SOURCE = Path(__file__).parents[2] / "src" / "plait"
FORM = re.compile(r'<form[^>]*?method="post".*?(?=<form|\Z)', re.S)

# By template, and the name of the address where it is another than the page's own.
MAKES = """
account/password_reset.html>account_reset_password study/mailing/home.html>study:test_mail study/mailing/bounces.html
coding/new_code.html coding/transcript.html>coding:apply findings/figures.html findings/new_display_groups.html
innovations/add_country.html innovations/add_evidence.html innovations/new.html innovations/reach.html
interviews/interview.html>interviews:attach interviews/new.html interviews/paper.html>interviews:take_paper
library/full_text/of_paper.html>library:upload_pdf library/full_text/institution.html>library:holdings
library/importing/large_file.html library/importing/preview.html library/importing/upload.html library/papers/add.html
library/papers/folders.html library/papers/beside.html>library:paper_folders library/screening/new.html
library/screening/review.html>library:collect register/freeze.html register/upload.html register/map.html
sample/new.html register/consents/record.html study/join.html study/members.html>study:invite
study/new.html survey/questionnaires/new.html
survey/questionnaires/questionnaire.html>survey:invite survey/responses/upload.html survey/responses/map.html
"""
# Seen and changed by one person alone: marks, comments, drafts, searches, verdicts before they are shown to others.
OWN = """
pages/guests_languages.html
library/papers/marks.html>library:mark library/papers/beside.html>library:comments library/learning/complete.html
library/papers/beside.html>library:withdraw_comment library/learning/begin.html>library:learning
library/learning/cycle.html>record:withdraw library/learning/draft.html>record:delete
library/learning/left.html>record:delete library/learning/draft.html>library:cycle
library/phone/next_papers.html>library:screen
library/phone/next_papers.html>library:undo_verdict library/screening/screen.html
library/screening/screen.html>library:undo_verdict library/screening/review.html>library:screen
library/related/feed.html library/related/feed_choose.html library/related/feed_delete.html
library/related/feed_interest.html library/related/feed_interest.html>library:feed_mark library/search/save.html
library/search/searches.html library/search/searches.html>library:delete_saved_search pages/base.html
pages/busy.html pages/encoding.html pages/problems.html account/login.html>account_login
study/confirm_address.html study/enter.html study/own_address.html study/own_language.html study/own_name.html
study/mailing/stop.html study/mailing/busy.html
register/asking/busy.html register/asking/page.html>consent register/asking/erasure.html
survey/answering/busy.html interviews/checking/busy.html pages/base.html>account_logout survey/answering/page.html
survey/answering/start.html survey/answering/stop.html
"""
# One thing that is there or not: doing it twice does it once, or is refused with the reason.
ONCE = """
coding/code.html>coding:undo_merge coding/coding.html>coding:remove coding/left_behind.html coding/quotations.html
library/duplicates/pair.html library/duplicates/pairs.html library/duplicates/undo.html study/event.html>study:undo
library/full_text/of_paper.html>library:ask_about_paper library/papers/folder.html>library:ask_about_folder
library/full_text/pdf.html>library:change_pdf library/importing/job_state.html>library:import_job
library/papers/beside.html>library:paper_labels library/screening/review.html>library:reopen_seat
library/screening/review.html>library:close_seat study/event.html>study:erase
workbench/job_part.html>workbench:cancel_job workbench/delete.html study/archive.html study/archive.html>study:reopen
register/consents/links.html>register:make_consent_links register/person.html>register:make_consent_link
register/person.html>register:void_consent_link register/person.html>register:settle_request
register/person.html>register:mail_consent_link
study/mailing/home.html>study:go_on_sending study/mailing/home.html>study:settle_bounce
study/mailing/one.html>study:repeat_mail
register/leaving/leave.html register/person.html>register:take_part_again register/person.html>register:withdraw_person
"""
# The revision of the text itself goes along.
BASED = "interviews/revise.html interviews/both_texts.html"


def forms() -> Iterator[tuple[str, str]]:
    """Each form of each template: where it stands, and what it holds."""
    for file in sorted(SOURCE.glob("**/templates/**/*.html")):
        for form in FORM.findall(file.read_text(encoding="utf-8")):
            address = re.search(r"action=\"\{% url '([^']+)'", form.partition("{% csrf_token %}")[0])
            place = str(file).partition("/templates/")[2]
            yield place + (f">{address[1]}" if address else ""), form


def test_every_form_that_changes_what_others_may_change_carries_when_it_was_opened() -> None:
    need_not = {each for group in (MAKES, OWN, ONCE, BASED) for each in group.split()}
    without = {place for place, form in forms() if "as_opened" not in form}
    assert sorted(without - need_not) == []
    assert sorted(need_not - without) == [], "they carry it, or are gone"


def test_every_form_is_known_where_it_was_filled() -> None:
    """Else the page of two edits would show none of its fields."""
    of_django = re.compile(r"^class \w+\([^)]*\bforms\.(Model)?Form\b", re.MULTILINE)
    found = [path.name for path in SOURCE.rglob("*.py") if of_django.search(path.read_text(encoding="utf-8"))]
    assert found == ["forms_read.py"]
