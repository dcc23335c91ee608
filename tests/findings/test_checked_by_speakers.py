"""Speakers say by a link which of their words may be quoted; what they refuse is printed nowhere any more."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import timedelta
from pathlib import Path

import pytest
from django.contrib.staticfiles import finders
from django.test import Client
from django.utils import timezone

from plait.coding.actions import apply_code, coder_named
from plait.findings.actions import build_joint_display, write_finding
from plait.findings.checking import actions
from plait.findings.checking.actions import make_link, void_link
from plait.findings.checking.queries import cut_at_words, speaker, speakers_of
from plait.findings.models import QuotationReply, SpeakerAnswer
from plait.findings.queries import findings_of, joint_display
from plait.interviews.actions import revise_text
from plait.interviews.queries import latest_revision
from plait.records.document import Document, DocumentTable, ListBlock, Paragraph, Quotation
from plait.records.segment import Span
from plait.register.consents.actions import record_consent, withdraw_consent
from plait.register.leaving.actions import withdraw_person
from plait.register.models import Clause, Person
from plait.reporting.queries import study_report
from plait.study.acting import acting_as
from plait.study.actions import archive_study
from plait.study.links import token_of
from plait.study.models import AccessLink, Account, Event, Study
from plait.study.undoing import undo
from tests.findings.small_study import NOW, SmallStudy

MONEY, TRUST = "Money was never there.", "We trusted them."


@pytest.fixture
def cited(small: SmallStudy) -> SmallStudy:
    """A finding cites both quotations of P1; a theme and a joint display print others and one of them."""
    codings = [small.codings["P1 money"], small.codings["P1 trust"]]
    write_finding(study=small.study, statement="Money is short.", codings=codings, now=NOW)
    build_joint_display(study=small.study, title="Home", items=[small.item("home")], themes=[small.resources])
    return small


@pytest.fixture
def link(cited: SmallStudy) -> AccessLink:
    return make_link(person=cited.person("P1"), now=timezone.now())


@pytest.fixture
def address(link: AccessLink) -> str:
    return f"/quoted/{token_of(link)}/"


def fields_in(page: str) -> dict[str, str]:
    """What the form holds, as a browser would send it unchanged."""
    hidden = dict(re.findall(r'<input type="hidden" name="([^"]+)" value="([^"]*)"', page))
    typed = re.findall(r'<textarea[^>]* name="([^"]+)"[^>]*>\n(.*?)</textarea>', page, re.DOTALL)
    chosen = re.findall(r'<input type="radio" name="([^"]+)" value="([^"]*)" checked', page)
    return {**hidden, **dict(typed), **dict(chosen)}


def opened(address: str) -> dict[str, str]:
    return fields_in(Client().get(address).content.decode())


def key(cited: SmallStudy, name: str) -> str:
    coding = cited.codings[name]
    coding.refresh_from_db()
    return f"{coding.revision_id}-{coding.start}-{coding.end}"


def reply(address: str, key: str, verdict: str, wish: str = "", **more: str) -> None:
    sent = {**opened(address), f"verdict-{key}": verdict, f"wish-{key}": wish, **more}
    assert Client().post(address, sent).status_code == 302


def test_another_language_keeps_what_was_typed(cited: SmallStudy, address: str) -> None:
    money = key(cited, "P1 money")
    sent = opened(address) | {
        f"verdict-{money}": "changed",
        f"wish-{money}": "Money was short.",
        "remark": "In all.",
    }
    for language in ("fr", "ar"):
        page = Client().post(address, sent | {"language": language}).content.decode()
        assert f'<html lang="{language}"' in page
        now = fields_in(page)
        assert [now[name].strip() for name in (f"verdict-{money}", f"wish-{money}", "remark")] == [
            "changed",
            "Money was short.",
            "In all.",
        ]
    assert not QuotationReply.objects.exists()


def test_what_stands_around_words_is_cut_at_words_and_speakers_stand_apart(cited: SmallStudy, address: str) -> None:
    assert cut_at_words("id.\nTom: Well, ", (" we " + "had none " * 10)[:90], starts=90) == (
        "… Tom: Well, ",
        " we " + "had none " * 9 + "had …",
    )
    assert cut_at_words("Tom: ", " ends.", starts=5) == ("Tom: ", " ends.")
    assert cut_at_words("我们没有钱", "", starts=500) == ("… 我们没有钱", "")
    page = Client().get(address).content.decode()
    # The style of this class keeps the line breaks, of which the text has one for each speaker.
    assert 'class="spoken lines"' in page
    style = finders.find("plait/respond.css")
    assert style
    assert ".lines{white-space:pre-line}" in Path(style).read_text(encoding="utf-8")


def test_who_says_nothing_is_told_so_and_not_thanked(address: str) -> None:
    answer = Client().post(address, opened(address))
    page = answer.content.decode()
    assert answer.status_code == 422
    assert "Nothing is chosen. Choose one of the three for one quotation at least, or write a remark." in page
    assert "Thank you" not in page
    assert not SpeakerAnswer.objects.exists()
    assert Client().post(address, opened(address) | {"remark": "Fine."}).status_code == 302


def printed(report: Document) -> str:
    """Every word of the report."""
    said: list[str] = []
    for block in report.blocks:
        if isinstance(block, Paragraph):
            said.append(block.text)
        elif isinstance(block, Quotation):
            said.append(block.words)
        elif isinstance(block, ListBlock):
            said += block.items
        elif isinstance(block, DocumentTable):
            said += [words for row in block.rows for cell in row for words, _ in cell.quotations]
    return "\n".join(said)


def test_a_speaker_sees_the_words_that_are_used_with_where_and_no_others(cited: SmallStudy, address: str) -> None:
    page = Client().get(address).content.decode()
    assert f"<strong>{MONEY}</strong>" in page
    assert f"<strong>{TRUST}</strong>" in page
    assert "Used by: <bdi>a finding, theme “Resources decide”</bdi>." in page
    assert speaker(cited.study, cited.person("P2")).quoted[0].uses == (
        "joint display “Home”",
        "theme “Resources decide”",
    )
    assert "Money ran out" not in page
    assert [(each.person.code, each.n_used) for each in speakers_of(cited.study)] == [("P1", 2), ("P2", 1), ("P3", 1)]


def test_what_is_refused_goes_out_of_the_report_which_says_how_many(
    cited: SmallStudy, address: str, client: Client
) -> None:
    assert printed(study_report(cited.study, now=NOW)).count(MONEY) == 2
    reply(address, key(cited, "P1 money"), "not", remark="As I said.")
    said = printed(study_report(cited.study, now=NOW))
    assert MONEY not in said
    assert TRUST in said
    assert said.count("1 quotation is left out at the speaker's wish.") == 3, "by chapter: theme, display, finding"
    [finding] = findings_of(cited.study)
    assert [each.is_refused for each in finding.cited] == [True, False]
    assert not finding.stale
    page = client.get(f"/s/{cited.study.slug}/findings/").content.decode()
    assert "The speaker does not want these words used" in page
    assert MONEY not in page
    theirs = client.get(f"/s/{cited.study.slug}/findings/speakers/{cited.person('P1').pk}/").content.decode()
    assert "Please not" in theirs
    assert "As I said." in theirs
    reply(address, key(cited, "P1 money"), "may")
    assert printed(study_report(cited.study, now=NOW)).count(MONEY) == 2


def test_words_that_hold_refused_ones_are_left_out_unless_the_speaker_allowed_just_these(
    cited: SmallStudy, address: str
) -> None:
    coder = coder_named(study=cited.study, name="Ana")
    end = len(f"{MONEY} {TRUST}")
    longer = apply_code(code=cited.money, revision=cited.revisions["P1"], coder=coder, start=0, end=end)
    write_finding(study=cited.study, statement="Both.", codings=[longer], now=NOW)
    reply(address, key(cited, "P1 money"), "not")
    assert MONEY not in printed(study_report(cited.study, now=NOW))
    reply(address, f"{longer.revision_id}-0-{end}", "may")
    assert f"{MONEY} {TRUST}" in printed(study_report(cited.study, now=NOW))


def test_words_are_printed_as_their_speaker_wants_them(cited: SmallStudy, address: str, client: Client) -> None:
    reply(address, key(cited, "P1 money"), "changed", "There was not enough money.")
    said = printed(study_report(cited.study, now=NOW))
    assert MONEY not in said
    assert said.count("There was not enough money.") == 3
    assert "There was not enough money." in client.get(f"/s/{cited.study.slug}/findings/").content.decode()


def test_every_quotation_that_is_not_answered_whole_is_named_and_nothing_is_lost(
    cited: SmallStudy, address: str
) -> None:
    money, trust = key(cited, "P1 money"), key(cited, "P1 trust")
    sent = {**opened(address), f"verdict-{money}": "changed", f"remark-{trust}": "Hm & so", "remark": "All"}
    answer = Client().post(address, sent)
    page = answer.content.decode()
    assert answer.status_code == 422
    assert "It is not said how the words are to read." in page
    assert "You wrote something, and did not choose." in page
    assert fields_in(page)[f"remark-{trust}"] == "Hm &amp; so"
    assert fields_in(page)[f"verdict-{money}"] == "changed"
    assert fields_in(page)["remark"] == "All"
    assert not QuotationReply.objects.exists()


def test_two_browsers_keep_what_they_changed_and_overwrite_nothing(cited: SmallStudy, address: str) -> None:
    money, trust = key(cited, "P1 money"), key(cited, "P1 trust")
    first, second = opened(address), opened(address)
    guest = Client()
    assert guest.post(address, first | {f"verdict-{money}": "not", "remark": "Mine"}).status_code == 302
    assert guest.post(address, second | {f"verdict-{trust}": "may"}).status_code == 302
    assert SpeakerAnswer.objects.get().remark == "Mine"
    met = guest.post(address, second | {f"verdict-{money}": "may"})
    page = met.content.decode()
    assert met.status_code == 409
    assert "Saved meanwhile: please not" in page
    assert QuotationReply.objects.get(words=MONEY).verdict == "not"
    assert guest.post(address, fields_in(page)).status_code == 302
    assert set(QuotationReply.objects.values_list("words", "verdict")) == {(MONEY, "may"), (TRUST, "may")}
    assert SpeakerAnswer.objects.get().remark == "Mine"


def test_a_reply_moves_with_its_words_and_an_undo_brings_it_back(
    cited: SmallStudy, address: str, owner: Account
) -> None:
    reply(address, key(cited, "P1 trust"), "not")
    transcript = cited.revisions["P1"].transcript
    page = opened(address)
    with acting_as(owner):
        revise_text(transcript=transcript, text=f"Well. {MONEY} {TRUST}", base=1, reason="", now=NOW)
    newest = latest_revision(transcript)
    moved = QuotationReply.objects.get()
    assert (moved.revision_id, newest.text[moved.start : moved.end]) == (newest.pk, TRUST)
    assert TRUST not in printed(study_report(cited.study, now=NOW))
    with acting_as(owner):
        undo(Event.objects.get(verb="transcript revised"))
    assert QuotationReply.objects.get().revision == cited.revisions["P1"]
    with acting_as(owner):
        revise_text(transcript=transcript, text=f"Well. {MONEY} {TRUST}", base=1, reason="", now=NOW)
    # A page that was opened before the correction names the older text.
    old = next(name for name in page if name.startswith("wish-") and name != f"wish-{key(cited, 'P1 trust')}")
    assert Client().post(address, page | {old.replace("wish", "verdict"): "may"}).status_code == 302
    assert QuotationReply.objects.filter(revision__number=3).count() == 2


@pytest.mark.parametrize("place", ["{other}-0-10", "{own}-3-9", "{own}-0-99999", "999999-0-5"])
def test_nobody_replies_to_words_that_are_not_their_own_quotations(place: str, cited: SmallStudy, address: str) -> None:
    where = place.format(other=cited.revisions["P2"].pk, own=cited.revisions["P1"].pk)
    sent = {**opened(address), f"wish-{where}": "", f"verdict-{where}": "not", f"remark-{where}": ""}
    assert Client().post(address, sent).status_code == 422
    assert not QuotationReply.objects.exists()


def test_what_is_coded_and_not_quoted_is_refused_as_what_is_not_coded_is(cited: SmallStudy, address: str) -> None:
    coder = coder_named(study=cited.study, name="Ana")
    hidden = apply_code(code=cited.trust, revision=cited.revisions["P1"], coder=coder, start=6, end=15)
    answers = []
    for start, end in ((hidden.start, hidden.end), (hidden.start, hidden.end + 1)):
        key = f"{hidden.revision_id}-{start}-{end}"
        answer = Client().post(address, {**opened(address), f"verdict-{key}": "not", f"wish-{key}": ""})
        answers.append((answer.status_code, answer.content.decode().replace(key, "")))
    assert answers[0] == answers[1]
    assert answers[0][0] == 422
    assert "It is not quoted any more" in answers[0][1]
    assert not QuotationReply.objects.exists()


def test_however_many_places_are_sent_each_text_is_compared_once_and_unknown_ones_never(
    cited: SmallStudy, address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = cited.revisions["P1"]
    money = key(cited, "P1 money")
    revise_text(transcript=old.transcript, text=f"Well. {old.text}", base=1, reason="A word.", now=NOW)
    newest = latest_revision(old.transcript)
    compared: list[int] = []
    counted = actions.carry_spans

    def counting(one: str, other: str, spans: Sequence[Span]) -> list[Span | None]:
        compared.append(len(spans))
        return counted(one, other, spans)

    monkeypatch.setattr(actions, "carry_spans", counting)
    for revision, n_compared in ((newest, 0), (old, 1)):
        unknown = {f"{name}-{revision.pk}-{n}-{n + 5}": "not" for n in range(1, 20) for name in ("wish", "verdict")}
        assert Client().post(address, {**opened(address), **unknown}).status_code == 422
        assert len(compared) == n_compared
    sent = {**opened(address), f"verdict-{money}": "may", f"wish-{money}": ""}
    assert Client().post(address, sent).status_code == 302, "what was shown in the earlier text is found in the new one"
    assert [each.revision_id for each in QuotationReply.objects.all()] == [newest.pk]


def test_a_link_that_shows_nothing_says_why(cited: SmallStudy, link: AccessLink, address: str) -> None:
    person = cited.person("P1")

    def said() -> str:
        answer, posted = Client().get(address), Client().post(address, {"remark": "Mine"})
        assert {answer.status_code, posted.status_code} <= {403, 410}
        assert not SpeakerAnswer.objects.exists()
        page = answer.content.decode()
        assert MONEY not in page
        return page

    consent = record_consent(person=person, clause=Clause.QUOTING, given_at=NOW, now=NOW)
    withdraw_consent(consent=consent, now=NOW)
    assert "You took your consent back" in said()
    record_consent(person=person, clause=Clause.QUOTING, given_at=NOW, now=NOW)
    withdraw_person(person=person, now=NOW)
    assert "You have left the study" in said()
    Person.objects.update(withdrawn_at=None)
    AccessLink.objects.update(expires_at=timezone.now() - timedelta(days=1))
    assert "It was valid until" in said()
    AccessLink.objects.update(expires_at=None)
    archive_study(study=cited.study, now=NOW)
    assert "It was archived on" in said()
    Study.objects.update(archived_at=None)
    void_link(person=person, now=timezone.now())
    assert "It was made void on" in said()


def test_who_writes_findings_makes_the_links_and_who_reads_no_transcript_sees_counts(
    cited: SmallStudy, client_of: Callable[[str | None], Client]
) -> None:
    pages, one = f"/s/{cited.study.slug}/findings/speakers/", cited.person("P1").pk
    viewer, coder, researcher = client_of("viewer"), client_of("coder"), client_of("researcher")
    assert viewer.post(f"{pages}{one}/link/").status_code == 403
    assert viewer.get(f"{pages}{one}/").status_code == 403
    assert MONEY not in viewer.get(pages).content.decode()
    assert coder.get(pages).status_code == 403
    assert researcher.post(f"{pages}{one}/link/").status_code == 302
    token = token_of(AccessLink.objects.get(purpose="quotations"))
    assert token in researcher.get(f"{pages}{one}/").content.decode()
    assert token not in viewer.get(pages).content.decode()
    assert researcher.post(f"{pages}{one}/void/").status_code == 302
    assert Client().get(f"/quoted/{token}/").status_code == 410


def test_asking_for_many_quotations_takes_no_more_queries(
    cited: SmallStudy, django_assert_max_num_queries: Callable[..., object]
) -> None:
    coder, revision = coder_named(study=cited.study, name="Ana"), cited.revisions["P2"]
    codings = [apply_code(code=cited.trust, revision=revision, coder=coder, start=0, end=end) for end in range(2, 20)]
    write_finding(study=cited.study, statement="Many.", codings=codings, now=NOW)
    with django_assert_max_num_queries(40):
        assert speaker(cited.study, cited.person("P2")).n_used == 19
    assert joint_display(cited.study.joint_displays.get()).n_left_out == 0


def test_words_that_their_speaker_wanted_otherwise_are_not_printed_as_if_said(cited: SmallStudy, address: str) -> None:
    reply(address, key(cited, "P1 money"), "changed", "We had little of it.")
    report = repr(study_report(cited.study, now=NOW))
    assert report.count("We had little of it.") == report.lower().count("words changed at the speaker's wish") == 3
