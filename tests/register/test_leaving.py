"""Somebody leaves: what it will change is said first, then nothing of them is left but a place without a name."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from django.apps import apps
from django.db.models import Model
from django.test import Client
from django.utils import timezone

from plait.coding.actions import create_code, delete_code
from plait.coding.models import Coding
from plait.coding.queries import counts_of
from plait.findings.models import Evidence as FindingEvidence
from plait.findings.models import JointDisplay
from plait.findings.queries import findings_of
from plait.innovations.models import Evidence, Innovation
from plait.interviews.models import Interview
from plait.records.problem import InputRejected
from plait.register.actions import RegisterMapping, import_register
from plait.register.leaving.actions import Forgotten, forget_person, plan_of, take_part_again
from plait.register.leaving.holdings import holdings
from plait.register.leaving.preview import Changed, preview_of
from plait.register.models import FrameMember, Identity, Person
from plait.reporting.queries import study_report
from plait.sample.models import Draw, Selection
from plait.sample.queries import n_respondents, repetition_of
from plait.study.changing import changing
from plait.study.kept import kind_of, people_of
from plait.study.models import AccessLink, Change, Event
from plait.study.undoing import undo
from plait.survey.invitations.accounting import outcome
from plait.survey.models import Answer, Invitation, Questionnaire, Response
from tests.links import token_to

NOW = timezone.now()


def forget(person: Person, reason: str = "") -> Forgotten:
    return forget_person(plan=plan_of(person, now=NOW), reason=reason)


def every_row() -> dict[str, list[tuple[object, ...]]]:
    models = apps.get_models(include_auto_created=True)
    return {model._meta.label: list(model._base_manager.order_by("pk").values_list()) for model in models}


def test_the_preview_says_what_leaves_and_what_changes_and_changes_nothing(ada: Person) -> None:
    before = every_row()
    preview = preview_of(ada, now=NOW)
    assert every_row() == before
    held = {name: (n, goes) for name, n, goes in preview.forgotten.held}
    assert held["Name, e-mail address and telephone number"] == (1, True)
    assert held["Fields in frozen frames"] == (1, False)
    assert held["Invitations"] == (1, False)
    assert held["Personal links"] == (1, True)
    assert held["Responses"] == (1, True)
    assert held["Answers"] == (2, True)
    assert held["Codings, with their notes"] == (2, True)
    assert held["Evidence of findings that quotes them"] == (1, False)
    assert held["Answers as evidence of innovations"] == (1, True)
    changed = {each.of: each for each in preview.changed}
    assert changed["Answers to “Survey”"] == Changed(
        "Answers to “Survey”", "2 of 2 leads answered (100.0 %, RR2)", "1 of 2 leads answered (50.0 %, RR2)"
    )
    assert "Frame “Frame”" not in changed, "2 stays 2"
    assert changed["Finding “Tea is taken.”"].before == "3 of 3 pieces of evidence stand"
    assert changed["Finding “Tea is taken.”"].after == "0 of 3 pieces of evidence stand; none is left: it falls"


def test_what_was_said_first_is_what_is_done(ada: Person) -> None:
    preview = preview_of(ada, now=NOW)
    done = forget(ada)
    assert (done.held, done.written, done.n_logged) == (
        preview.forgotten.held,
        preview.forgotten.written,
        preview.forgotten.n_logged,
    )


def test_the_person_stays_as_a_place_without_a_name(ada: Person) -> None:
    questionnaire = Questionnaire.objects.get()
    forget(ada)
    ada.refresh_from_db()
    assert (ada.code, ada.role, ada.organisation, ada.country, ada.attributes) == ("P1", "", None, None, {})
    assert (ada.withdrawn_at, ada.erased_at) == (NOW, NOW)
    assert FrameMember.objects.get(person=ada).fields == {}
    assert FrameMember.objects.count() == 2
    assert outcome(questionnaire).sentence == "1 of 2 leads answered (50.0 %, RR2)"
    assert {each.code: n for each, n in outcome(questionnaire).counts.items()} == {"1.1": 1, "2.111": 1}
    assert not Response.objects.filter(person=ada).exists()
    assert Answer.objects.count() == 2
    assert counts_of(ada.study).n_codings == 0
    assert n_respondents(questionnaire) == 1


def test_the_link_of_an_invitation_leads_nowhere(ada: Person) -> None:
    token = token_to(Invitation.objects.get(person=ada))
    assert Client().get(f"/a/{token}/").status_code in (200, 403)
    forget(ada)
    assert Client().get(f"/a/{token}/").status_code == 404
    after = Invitation.objects.get(person=ada)
    assert not token_to(after)
    assert (after.opened_at, after.refused_at, after.disposition) == (None, None, "")


def test_it_is_one_change_that_is_final_and_says_why(ada: Person) -> None:
    done = forget(ada, reason="Ada Ownname asked for it")
    assert done.event is not None
    assert done.event.verb == "person forgotten"
    assert done.event.settings["reason"] == "[left] asked for it"
    assert done.event.settings["Answers"] == 2
    with pytest.raises(InputRejected, match="All that was held of the person was erased"):
        undo(done.event)
    with pytest.raises(InputRejected, match="All that was held of them was erased"):
        take_part_again(person=ada)
    with pytest.raises(InputRejected, match="All that was held of them was erased"):
        forget(ada)


def test_the_log_keeps_that_something_was_done_and_not_what(ada: Person) -> None:
    identity = Identity.objects.get(person=ada)
    with changing(ada.study, "name mended", identity) as change:
        change.update(identity, name="Ada Married")
    create_code(study=ada.study, name="What Ada Ownname said")
    verbs = list(Event.objects.order_by("pk").values_list("verb", flat=True))
    forget(ada)
    assert list(Event.objects.order_by("pk").values_list("verb", flat=True))[: len(verbs)] == verbs
    kept = repr(list(Change.objects.values_list("before", "after")))
    assert "Married" not in kept
    assert "Ownname" not in kept


def test_what_members_wrote_loses_the_name_and_the_words(ada: Person) -> None:
    code = create_code(study=ada.study, name="Kettles", definition="As ada  ownname said: because of the kettle!")
    done = forget(ada)
    code.refresh_from_db()
    assert code.definition == "As [left] said: [left]!"
    assert ("code", code.pk) in done.written


def test_a_finding_that_cited_them_says_that_it_fell(ada: Person) -> None:
    forget(ada)
    [found] = findings_of(ada.study)
    assert [each.changed for each in found.cited if each.kind == "quotation"] == [
        "The person it came from left the study, and their words were erased."
    ]
    assert "'tea'" not in repr(study_report(ada.study, now=NOW))


def test_a_draw_they_were_in_cannot_be_repeated_and_says_so(ada: Person) -> None:
    forget(ada)
    draw = Draw.objects.get()
    assert [each["id"] for each in draw.candidates] == ["P2"]
    assert not Selection.objects.filter(person=ada).exists()
    assert repetition_of(draw).differences == ("1 of those it was drawn from left and were erased.",)


def test_a_list_that_is_imported_again_does_not_bring_them_back(ada: Person) -> None:
    from plait.formats.tables.csv_table import read_table

    forget(ada)
    table = read_table(b"id,name\nP1,Ada Ownname\nP2,Bo\n", name="again.csv")
    with pytest.raises(InputRejected, match="'P1' has left the study"):
        import_register(study=ada.study, table=table, mapping=RegisterMapping(code="id", name="name"))


def test_a_code_that_names_them_goes_too(ada: Person) -> None:
    Person.objects.filter(pk=ada.pk).update(code="ada@people.example")
    ada.refresh_from_db()
    forget(ada)
    ada.refresh_from_db()
    assert ada.code == f"left-{ada.pk}"


def test_others_who_speak_of_them_are_counted_and_left_alone(ada: Person) -> None:
    Answer.objects.filter(response__person__code="P2", item__name="why").update(value="Ada Ownname made tea")
    Identity.objects.filter(person__code="P2").update(name="Ada Ownname")
    preview = preview_of(ada, now=NOW)
    assert (preview.spoken_of, preview.n_namesakes) == ((("Answers", 1),), 1)
    forget(ada)
    assert Identity.objects.get().name == "Ada Ownname"
    assert Answer.objects.get(item__name="why").value == "Ada Ownname made tea"


def test_what_leads_to_a_person_only_through_what_is_gone_is_erased_from_the_log(ada: Person) -> None:
    code = create_code(study=ada.study, name="Brief")
    delete_code(code=code)
    coding = Coding.objects.filter(code__name="Cake").get()
    with changing(ada.study, "coding removed", coding) as change:
        change.delete(coding)
    assert change.event is not None
    forget(ada)
    gone = Change.objects.get(event=change.event)
    assert (gone.before, gone.erased_at) == (None, NOW)
    assert Change.objects.get(event__verb="code deleted").erased_at is None


def test_what_an_undone_draw_held_of_them_is_erased_from_the_log(ada: Person) -> None:
    undo(Event.objects.get(verb="sample drawn"))
    assert not Draw.objects.exists()
    held = Change.objects.filter(kind="sample.draw", erased_at=None)
    assert [each for each in held if "P1" in repr(each.before)]
    # Answers that many give are no traces: by its words nobody finds this.
    forget(ada)
    assert not [each for each in held.all() if "P1" in repr(each.before)]


def test_every_change_that_holds_a_row_of_a_person_is_of_that_person(ada: Person) -> None:
    theirs = {
        (kind_of(holding.model), pk): person.pk
        for person in Person.objects.filter(study=ada.study)
        for holding in holdings()
        if not holding.of_others
        for pk in holding.rows(person).values_list("pk", flat=True)
    }
    # Made by loading in bulk, of which the log holds no columns: what goes and comes back it does.
    with changing(ada.study, "all gone") as change:
        change.delete_all(Draw.objects.all())
        theirs_last = (Coding, Interview, Response, Invitation, Identity, AccessLink)
        for model in (Evidence, FindingEvidence, JointDisplay, *theirs_last):
            change.delete_all(model._base_manager.all())
    rows = Change.objects.filter(last_id=None, kind__in={kind for kind, _ in theirs})
    told = [each for each in rows if each.before or each.after]
    assert len({each.kind for each in told}) > 6
    of_people = [(each, theirs[key]) for each in told if (key := (each.kind, each.row_id or 0)) in theirs]
    assert [(str(each), each.person) for each, person in of_people if each.person != person] == []


def test_a_row_without_a_person_of_its_own_is_of_the_one_it_stands_on(ada: Person) -> None:
    link = AccessLink.objects.get(person=ada.pk)
    assert people_of([link]) == {link.pk: ada.pk}
    answer = Answer.objects.filter(response__person=ada)[0]
    innovation = Innovation.objects.filter(study=ada.study)[0]
    for observer in (None, Person.objects.get(study=ada.study, code="P2")):
        innovation.observed_by = observer
        innovation.save()
        evidence = Evidence.objects.create(innovation=innovation, answer=answer)
        assert people_of([evidence]) == {evidence.pk: ada.pk}
        noted = Evidence.objects.create(innovation=innovation, note="Seen.")
        assert people_of([noted]) == {noted.pk: None if observer is None else observer.pk}


# Tables that lead to a person and hold nothing of them.
HOLDS_NOTHING: set[str] = set()


def leading_to_a_person() -> Iterator[type[Model]]:
    """Every table that leads to a person by its own columns, through tables of theirs."""
    theirs: set[type[Model]] = {Person, *(each.model for each in holdings() if not each.of_others)}
    for model in apps.get_models(include_auto_created=True):
        targets = {field.remote_field.model for field in model._meta.concrete_fields if field.remote_field}
        if targets & theirs:
            yield model


def test_every_table_that_leads_to_a_person_is_held_by_a_room() -> None:
    held = {each.model._meta.label for each in holdings()}
    leading = {model._meta.label for model in leading_to_a_person()}
    assert leading - held - HOLDS_NOTHING == set(), "Let the room say in its `holdings` what it holds of a person."
    assert len(leading) >= 14
