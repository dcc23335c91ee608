from __future__ import annotations

import pytest

from plait.coding.actions import apply_code, coder_for, coder_named, create_code, remove_coding
from plait.coding.codebook import delete_code
from plait.coding.models import Coder, Coding
from plait.interviews.actions import revise_text
from plait.interviews.models import TextRevision
from plait.records.problem import InputRejected
from plait.study.models import Account, Change, Event, Study
from plait.study.undoing import undo
from tests.coding.conftest import place
from tests.coding.test_carry_codings import NOW


def test_a_code_lies_on_the_words_it_was_put_on(study: Study, revision: TextRevision, coder: Coder) -> None:
    code = create_code(study=study, name="Bringing home")
    apply_code(code=code, revision=revision, coder=coder, **place(revision, "the 🧪 test"))
    (coding,) = revision.codings.all()
    assert revision.text[coding.start : coding.end] == "the 🧪 test"


def test_applying_a_code_twice_to_one_segment_is_one_coding(study: Study, revision: TextRevision, coder: Coder) -> None:
    code = create_code(study=study, name="Trust")
    first = apply_code(code=code, revision=revision, coder=coder, start=3, end=7)
    assert apply_code(code=code, revision=revision, coder=coder, start=3, end=7) == first
    assert Event.objects.filter(verb="code applied").count() == 1


def test_two_coders_may_put_one_code_on_one_segment(study: Study, revision: TextRevision, coder: Coder) -> None:
    code = create_code(study=study, name="Trust")
    apply_code(code=code, revision=revision, coder=coder, start=3, end=7)
    apply_code(code=code, revision=revision, coder=coder_named(study=study, name="Kim"), start=3, end=7)
    assert Coding.objects.count() == 2


@pytest.mark.parametrize(("start", "end"), [(0, 0), (5, 4), (-1, 4), (0, 100_000), (18, 20)])
def test_a_segment_needs_words_within_the_text(
    study: Study, revision: TextRevision, coder: Coder, start: int, end: int
) -> None:
    assert revision.text[18:20] == "\n\n"
    with pytest.raises(InputRejected):
        apply_code(code=create_code(study=study, name="x"), revision=revision, coder=coder, start=start, end=end)


def test_nothing_is_coded_on_a_text_that_was_corrected_meanwhile(
    study: Study, revision: TextRevision, coder: Coder
) -> None:
    revise_text(
        transcript=revision.transcript,
        base=revision.number,
        text=revision.text.replace("two", "ten"),
        reason="heard",
        now=NOW,
    )
    with pytest.raises(InputRejected, match="corrected"):
        apply_code(code=create_code(study=study, name="x"), revision=revision, coder=coder, start=3, end=7)


def test_a_removed_coding_comes_back_as_it_was(study: Study, revision: TextRevision, coder: Coder) -> None:
    coding = apply_code(code=create_code(study=study, name="x"), revision=revision, coder=coder, start=3, end=7)
    before = Coding.objects.filter(pk=coding.pk).values().get()
    event = remove_coding(coding=coding)
    assert not Coding.objects.exists()
    undo(event)
    assert Coding.objects.values().get() == before


def test_a_coding_is_put_back_once_only(study: Study, revision: TextRevision, coder: Coder) -> None:
    coding = apply_code(code=create_code(study=study, name="x"), revision=revision, coder=coder, start=3, end=7)
    event = remove_coding(coding=coding)
    undo(event)
    with pytest.raises(InputRejected, match="undone already"):
        undo(event)
    assert Coding.objects.count() == 1


def test_a_coding_put_back_after_a_correction_lies_on_the_new_text(
    study: Study, revision: TextRevision, coder: Coder
) -> None:
    code = create_code(study=study, name="x")
    event = remove_coding(
        coding=apply_code(code=code, revision=revision, coder=coder, **place(revision, "Nobody paid"))
    )
    new = revise_text(
        transcript=revision.transcript, base=revision.number, text="I: Well. " + revision.text[3:], reason="", now=NOW
    )
    undo(event)
    coding = Coding.objects.get()
    assert coding.revision == new
    assert new.text[coding.start : coding.end] == "Nobody paid"


def test_a_coding_whose_code_was_deleted_meanwhile_is_not_put_back(
    study: Study, revision: TextRevision, coder: Coder
) -> None:
    code = create_code(study=study, name="x")
    event = remove_coding(coding=apply_code(code=code, revision=revision, coder=coder, start=3, end=7))
    delete_code(code=code)
    with pytest.raises(InputRejected, match="The code it belongs to is gone"):
        undo(event)


def test_the_log_holds_no_words_of_a_person(study: Study, revision: TextRevision, coder: Coder) -> None:
    code = create_code(study=study, name="x")
    remove_coding(coding=apply_code(code=code, revision=revision, coder=coder, **place(revision, "Nobody paid")))
    assert not any(
        "Nobody" in f"{change.before} {change.after}" for change in Change.objects.filter(kind="coding.coding")
    )


def test_a_member_is_one_coder(study: Study, owner: Account) -> None:
    assert coder_for(study=study, account=owner) == coder_for(study=study, account=owner)


def test_a_member_does_not_take_over_the_codings_of_a_name_from_elsewhere(study: Study, owner: Account) -> None:
    elsewhere = coder_named(study=study, name=str(owner))
    assert coder_for(study=study, account=owner) != elsewhere


def test_a_code_of_another_study_is_not_applied(revision: TextRevision, coder: Coder, owner: Account) -> None:
    other = Study.objects.create(slug="other", title="Other")
    with pytest.raises(ValueError, match="different studies"):
        apply_code(code=create_code(study=other, name="x"), revision=revision, coder=coder, start=3, end=7)
