from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from io import BytesIO
from urllib.parse import urlencode

import pytest
from django.test import Client

from plait.coding.actions import remove_coding
from plait.findings.actions import build_joint_display, mark_cell, write_finding
from plait.findings.models import Cell, Finding, JointDisplay
from plait.study.acting import acting_as
from plait.study.models import Account
from tests.findings.small_study import NOW, SmallStudy


@pytest.fixture
def display(small: SmallStudy, owner: Account) -> JointDisplay:
    made = build_joint_display(
        study=small.study, title="Beside", items=[small.item("home")], themes=[small.resources], codes=[small.trust]
    )
    with acting_as(owner):
        for group in ("home:often", "home:never"):
            mark_cell(row=made.rows.all()[0], group=group, mark="converge", note="As hoped", now=NOW)
    return made


def base(small: SmallStudy) -> str:
    return f"/s/{small.study.slug}/findings/"


def cell_address(small: SmallStudy, display: JointDisplay, group: str) -> str:
    row = display.rows.all()[0]
    return f"{base(small)}displays/{display.pk}/rows/{row.pk}/cell/?{urlencode({'group': group})}"


def test_the_first_line_counts_findings_cells_and_what_is_stale(
    client: Client, small: SmallStudy, display: JointDisplay
) -> None:
    write_finding(study=small.study, statement="Money decides.", items=[small.item("home")], now=NOW)
    remove_coding(coding=small.codings["P2 money"])
    page = client.get(base(small)).content.decode()
    assert "1 finding; 1 joint display, 2 of 6 cells judged, 1 stale." in page


def test_a_display_is_built_on_two_pages_with_choices_merged(client: Client, small: SmallStudy) -> None:
    item = small.item("home")
    address = f"{base(small)}displays/new/"
    chosen = {"title": "Money and home", "items": item.pk, "themes": small.resources.pk}
    groups = client.get(address, chosen).content.decode()
    assert 'value="Sometimes"' in groups
    names = {f"item{item.pk}_0": "Not often", f"item{item.pk}_1": "Not often", f"item{item.pk}_2": ""}
    done = client.post(address, {**chosen, **names})
    assert done.status_code == 302
    [made] = JointDisplay.objects.all()
    assert [group["label"] for group in made.groups] == ["Not often"], "a choice without a name is left out"


def test_a_number_item_is_cut_where_the_form_says(client: Client, small: SmallStudy) -> None:
    item = small.item("years")
    chosen = {"title": "Years", "items": item.pk, "codes": small.trust.pk}
    client.post(f"{base(small)}displays/new/", {**chosen, f"item{item.pk}_cuts": "5 10"})
    assert [group["label"] for group in JointDisplay.objects.get().groups] == ["Under 5", "5 to 9", "10 or more"]


def test_cuts_that_are_no_numbers_are_told_on_the_form(client: Client, small: SmallStudy) -> None:
    item = small.item("years")
    chosen = {"title": "Years", "items": item.pk, "codes": small.trust.pk}
    page = client.post(f"{base(small)}displays/new/", {**chosen, f"item{item.pk}_cuts": "five, inf"})
    assert "Give numbers such as 5 or 2.5" in page.content.decode()


def test_a_display_shows_counts_marks_and_quotations_with_their_place(
    client: Client, small: SmallStudy, display: JointDisplay
) -> None:
    page = client.get(f"{base(small)}displays/{display.pk}/").content.decode()
    assert "2 of 6 cells judged." in page
    assert "Money ran out in March." in page
    coding = small.codings["P2 money"]
    assert f"/coding/transcripts/{coding.revision.transcript_id}/#coding-{coding.pk}" in page
    assert "2 interviewed of 3 who answered so" in page


def test_a_cell_is_judged_and_signed_on_its_page(client: Client, small: SmallStudy, display: JointDisplay) -> None:
    page = client.get(cell_address(small, display, "home:sometimes")).content.decode()
    assert "0</b> of 0" in page
    row = display.rows.all()[0]
    given = {"group": "home:sometimes", "mark": "silent", "note": "Nobody chose it"}
    sent = client.post(f"{base(small)}displays/{display.pk}/rows/{row.pk}/mark/", given, follow=True)
    assert "signed Olu Owner" in sent.content.decode()
    assert Cell.objects.get(group="home:sometimes").mark == "silent"


def test_a_judgement_is_taken_back_on_its_page(client: Client, small: SmallStudy, display: JointDisplay) -> None:
    row = display.rows.all()[0]
    client.post(f"{base(small)}displays/{display.pk}/rows/{row.pk}/mark/", {"group": "home:often", "clear": "1"})
    assert not Cell.objects.filter(group="home:often").exists()


def test_a_cell_that_is_not_there_is_not_found(client: Client, small: SmallStudy, display: JointDisplay) -> None:
    assert client.get(cell_address(small, display, "home:always")).status_code == 404


def test_an_unknown_mark_is_refused_with_a_reason(client: Client, small: SmallStudy, display: JointDisplay) -> None:
    row = display.rows.all()[0]
    given = {"group": "home:often", "mark": "agree"}
    sent = client.post(f"{base(small)}displays/{display.pk}/rows/{row.pk}/mark/", given)
    assert sent.status_code == 422


def test_a_viewer_reads_a_display_and_cannot_judge(
    small: SmallStudy, display: JointDisplay, client_of: Callable[[str | None], Client]
) -> None:
    viewer = client_of("viewer")
    page = viewer.get(cell_address(small, display, "home:often")).content.decode()
    assert "speak of it in" in page
    for address in ("", "display.csv"):
        shown = b"".join(viewer.get(f"{base(small)}displays/{display.pk}/{address}")).decode()
        assert "Resources decide" in shown
        assert "Money ran out in March." not in page + shown
    assert "Sign the judgement" not in page


def test_the_export_holds_one_line_a_cell(client: Client, small: SmallStudy, display: JointDisplay) -> None:
    content = client.get(f"{base(small)}displays/{display.pk}/display.csv").content.decode("utf-8-sig")
    assert "Resources decide,theme,How often did an idea come home?,Never,1,2,3,1,converge" in content
    assert client.get(f"{base(small)}displays/{display.pk}/display.xlsx").content.startswith(b"PK")


def test_a_finding_is_written_from_quotations_under_a_theme(client: Client, small: SmallStudy) -> None:
    address = f"{base(small)}new/?under=theme-{small.resources.pk}"
    assert "Money ran out in March." in client.get(address).content.decode()
    cited = {"statement": "Money decides.", "codings": [small.codings["P2 money"].pk], "items": [small.item("home").pk]}
    assert client.post(address, cited).status_code == 302
    assert Finding.objects.get().evidence.count() == 2


def test_a_finding_without_evidence_comes_back_with_what_was_typed(client: Client, small: SmallStudy) -> None:
    page = client.post(f"{base(small)}new/", {"statement": "Money decides."}).content.decode()
    assert "Nothing is cited" in page
    assert "Money decides." in page


def test_changing_a_finding_keeps_what_it_cites(client: Client, small: SmallStudy) -> None:
    finding = write_finding(
        study=small.study, statement="Money.", codings=[small.codings["P2 money"]], items=[small.item("home")], now=NOW
    )
    page = client.get(f"{base(small)}{finding.pk}/").content.decode()
    assert page.count("checked") == 2


def test_figures_of_a_text_are_told_in_words_and_sign(client: Client, small: SmallStudy) -> None:
    text = "Of 114 leads, 34 replied, a response of 27% (n = 34). Of them, 17 of 34 (50 %) agreed."
    page = client.post(f"{base(small)}figures/", {"text": text, "bases": "leads = 114"}).content.decode()
    assert "2 figures found: 1 impossible, 0 doubtful, 0 rounding, 1 possible, 0 not checkable." in page
    assert "✗ impossible" in page
    assert "34 of 114 is 29.8 %, not 27 %." in page


def test_doubts_and_roundings_are_shown_in_words_and_counted(client: Client, small: SmallStudy) -> None:
    text = "We took in 48 mothers; 45 came once. Milk alone was given by 29 (69%). Of 34, 24 (70%) came."
    page = client.post(f"{base(small)}figures/", {"text": text, "bases": ""}).content.decode()
    assert "2 figures found: 0 impossible, 1 doubtful, 1 rounding, 0 possible, 0 not checkable." in page
    assert "! doubtful" in page
    assert "≈ rounding" in page
    assert "No number of the text fits as its base" in page
    assert "70 % is only cut off." in page


def test_the_frame_and_the_respondents_are_offered_as_bases(client: Client, small: SmallStudy) -> None:
    page = client.get(f"{base(small)}figures/").content.decode()
    assert "leads = 6" in page
    assert "respondents = 5" in page


def test_a_file_can_be_checked(client: Client, small: SmallStudy) -> None:
    file = BytesIO(b"# Results\n\nOf 114 leads, 34 replied, a response of 27% (n = 34).")
    file.name = "report.md"
    assert "1 impossible" in client.post(f"{base(small)}figures/", {"file": file}).content.decode()


def test_a_file_that_is_no_text_is_told_on_the_form(client: Client, small: SmallStudy) -> None:
    file = BytesIO(b"%PDF-1.7 broken")
    file.name = "report.pdf"
    answer = client.post(f"{base(small)}figures/", {"file": file})
    assert answer.status_code == 200
    assert '<p class="error" id="id_file_error">report.pdf' in answer.content.decode()


def test_markup_in_a_checked_text_is_shown_as_text(client: Client, small: SmallStudy) -> None:
    page = client.post(f"{base(small)}figures/", {"text": "<script>x</script> 3 of 4 (75 %)"}).content.decode()
    assert "<script>x" not in page


def test_a_base_that_is_none_is_told_on_the_form(client: Client, small: SmallStudy) -> None:
    page = client.post(f"{base(small)}figures/", {"text": "50 %", "bases": "leads: many"}).content.decode()
    assert "is no base" in page


def test_queries_do_not_grow_with_the_cells(
    client: Client,
    small: SmallStudy,
    display: JointDisplay,
    django_assert_max_num_queries: Callable[[int], AbstractContextManager[object]],
) -> None:
    with django_assert_max_num_queries(20):
        client.get(f"{base(small)}displays/{display.pk}/")


def test_a_text_too_long_to_wait_for_is_refused_with_a_cure(client: Client, small: SmallStudy) -> None:
    page = client.post(f"{base(small)}figures/", {"text": "3 of 4 (75 %). " * 30_000}).content.decode()
    assert "400,000 are checked at once" in page
