"""A response is stored whole, a page at a time if need be, and every write is in the log."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from tests.survey.conftest import FULL, NOW

from plait.records.problem import InputRejected
from plait.register.models import Person
from plait.study.models import Change, Event
from plait.study.undoing import undo
from plait.survey.models import Answer, Questionnaire, Response
from plait.survey.responses import actions, queries

pytestmark = pytest.mark.django_db
Store = Callable[..., Response]


def states(response: Response) -> dict[str, tuple[int, str]]:
    return {name: (answer.status, answer.value) for name, answer in queries.answers_by_name(response).items()}


def test_a_full_response_is_complete(answer: Store) -> None:
    response = answer(code="a", **FULL)
    assert (response.status, response.n_shown, response.n_answered) == ("complete", 6, 6)


def test_an_item_that_was_not_shown_has_no_row_and_one_left_out_is_skipped(answer: Store) -> None:
    stored = states(answer(code="a", went="no", saw="never"))
    assert "where" not in stored
    assert stored["years"] == (Answer.Status.SKIPPED, "")
    assert stored["saw"] == (Answer.Status.ANSWERED, "never")


@pytest.mark.parametrize(
    ("answers", "status"),
    [
        ({"went": "no", "years": "3", "saw": "often", "used": "often"}, "complete"),  # 4 of the 5 shown: 0.8
        ({"went": "no", "years": "3", "saw": "often"}, "partial"),  # 3 of 5
        ({"went": "no", "years": "3"}, "break-off"),  # 2 of 5
    ],
)
def test_the_status_counts_the_items_shown_to_this_person(answers: dict[str, str], status: str, answer: Store) -> None:
    assert answer(code="a", **answers).status == status


def test_all_problems_are_told_at_once_and_nothing_is_stored(answer: Store) -> None:
    with pytest.raises(InputRejected) as rejected:
        answer(code="a", years="99", saw="perhaps", where="Kumi")
    assert len(rejected.value.problems) == 4  # constraint, no choice, not shown, needed
    assert not Response.objects.exists()
    assert not Event.objects.filter(verb="response received").exists()


def test_the_same_person_changes_one_response(answer: Store, people: list[Person]) -> None:
    first = answer(person=people[0], **FULL)
    second = answer(person=people[0], went="no", saw="never")
    assert first.pk == second.pk
    assert states(second)["used"] == (Answer.Status.SKIPPED, "")
    assert "where" not in states(second)
    verbs = list(Event.objects.filter(verb__startswith="response").order_by("pk").values_list("verb", flat=True))
    assert verbs == ["response received", "response changed"]


def test_answers_stand_in_the_log_with_their_person_alone(answer: Store, people: list[Person]) -> None:
    answer(person=people[0], **FULL)
    answer(person=people[0], **{**FULL, "where": "Lira"})
    assert not [change for change in Change.objects.filter(person=None) if "Kumi" in f"{change.before}"]
    said = Change.objects.get(kind="survey.answer", person=people[0].pk)
    assert (said.before, said.after) == ({"value": "Kumi"}, {"value": "Lira"})


def test_what_a_respondent_gave_is_not_undone(questionnaire: Questionnaire, people: list[Person]) -> None:
    actions.receive_response(questionnaire=questionnaire, answers=FULL, source="link", now=NOW, person=people[0])
    with pytest.raises(InputRejected, match="removed on its own page"):
        undo(Event.objects.get(verb="response received"))


def test_who_answered_in_between_is_judged_anew(
    questionnaire: Questionnaire, people: list[Person], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The rival's page comes in while this one is judged: both pages are stored."""

    def send(page: list[str], **answers: str) -> Response:
        return actions.receive_response(
            questionnaire=questionnaire, answers=answers, source="link", now=NOW, person=people[0], page=page
        )

    judge = actions._judge

    def interrupted(*args: Any) -> Any:
        monkeypatch.setattr(actions, "_judge", judge)
        send(["years", "went"], years="3", went="no")
        return judge(*args)

    monkeypatch.setattr(actions, "_judge", interrupted)
    response = send(["saw", "used", "from_whom"], saw="often", used="never")
    assert states(response)["years"] == (Answer.Status.ANSWERED, "3")
    assert (response.status, response.n_answered) == ("complete", 4)


def test_a_response_needs_a_person_or_a_code(answer: Store) -> None:
    with pytest.raises(InputRejected, match="neither a person nor a code"):
        answer(**FULL)


def test_a_person_who_withdrew_is_not_stored(answer: Store, people: list[Person]) -> None:
    people[0].withdrawn_at = NOW  # no action notes it yet
    people[0].save()
    with pytest.raises(InputRejected, match="withdrawn"):
        answer(person=people[0], **FULL)


def test_a_reason_for_no_answer_is_kept_and_lifts_the_duty_to_answer(questionnaire: Questionnaire) -> None:
    response = actions.receive_response(
        questionnaire=questionnaire,
        answers={"saw": "often"},
        missing={"went": Answer.Status.REFUSED},
        source="typed",
        now=NOW,
        code="a",
    )
    assert states(response)["went"] == (Answer.Status.REFUSED, "")


class TestAPageAtATime:
    @staticmethod
    def send(questionnaire: Questionnaire, person: Person, page: list[str], **answers: str) -> Response:
        return actions.receive_response(
            questionnaire=questionnaire,
            answers=answers,
            source="link",
            now=NOW + timedelta(minutes=1),
            person=person,
            page=page,
        )

    def test_pages_not_reached_have_no_rows_and_count_as_applicable(
        self, questionnaire: Questionnaire, people: list[Person]
    ) -> None:
        response = self.send(questionnaire, people[0], ["years", "went"], went="no")
        assert set(states(response)) == {"years", "went"}
        assert (response.status, response.n_shown, response.n_answered) == ("break-off", 5, 1)

    def test_an_earlier_page_is_kept(self, questionnaire: Questionnaire, people: list[Person]) -> None:
        self.send(questionnaire, people[0], ["years", "went"], went="no", years="3")
        response = self.send(questionnaire, people[0], ["saw", "used", "from_whom"], saw="often", used="never")
        assert states(response)["years"] == (Answer.Status.ANSWERED, "3")
        assert response.status == "complete"

    def test_an_answer_that_a_change_hides_is_taken_out(
        self, questionnaire: Questionnaire, people: list[Person]
    ) -> None:
        self.send(questionnaire, people[0], ["years", "went"], went="yes")
        self.send(questionnaire, people[0], ["where"], where="Kumi")
        response = self.send(questionnaire, people[0], ["years", "went"], went="no")
        assert "where" not in states(response)

    def test_a_needed_answer_is_needed_on_its_own_page_only(
        self, questionnaire: Questionnaire, people: list[Person]
    ) -> None:
        self.send(questionnaire, people[0], ["saw"], saw="often")
        with pytest.raises(InputRejected, match="needs an answer"):
            self.send(questionnaire, people[0], ["years", "went"], years="3")


def test_a_removed_response_leaves_its_reason_in_the_log(answer: Store) -> None:
    actions.remove_response(response=answer(code="a", **FULL), reason="Typed in twice.")
    assert not Answer.objects.exists()
    assert Event.objects.get(verb="response removed").settings == {"reason": "Typed in twice."}
