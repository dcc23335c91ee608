from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager

from django.test import Client

from plait.sample.models import Draw, Selection
from plait.survey.responses.actions import remove_response
from tests.findings.small_study import SmallStudy
from tests.sample.test_draws import draw


def base(small: SmallStudy) -> str:
    return f"/s/{small.study.slug}/sample/"


def test_a_draw_is_made_on_its_page_and_said_in_its_first_line(client: Client, small: SmallStudy) -> None:
    address = f"{base(small)}new/{small.questionnaire.pk}/"
    assert "5 respondents" in client.get(address).content.decode()
    given = {
        "title": "Deep dives",
        "design": "maximum variation",
        "strata": ["country", "home"],
        "size": "2",
        "seed": "42",
        "must_have": "P5, P1",
    }
    done = client.post(address, given)
    assert done.status_code == 302
    page = client.get(done["Location"]).content.decode()
    assert "2 of 5 respondents chosen by maximum variation, seed 42." in page
    assert set(Selection.objects.filter(status="chosen").values_list("person__code", flat=True)) == {"P1", "P5"}


def test_what_was_typed_stays_when_a_draw_is_refused(client: Client, small: SmallStudy) -> None:
    given = {"title": "Too many", "design": "stratified", "size": "40", "seed": "1"}
    page = client.post(f"{base(small)}new/{small.questionnaire.pk}/", given).content.decode()
    assert "only 5 can be chosen" in page
    assert "Too many" in page
    assert Draw.objects.count() == 0


def test_repeating_says_that_the_result_is_the_same(client: Client, small: SmallStudy) -> None:
    page = client.get(f"{base(small)}{draw(small).pk}/repeat/").content.decode()
    assert "Repeated: same result" in page


def test_repeating_stays_true_when_answers_have_changed_since(client: Client, small: SmallStudy) -> None:
    made = draw(small)
    for response in small.questionnaire.responses.all():
        remove_response(response=response, reason="Typed for somebody else.")
    assert "Repeated: same result" in client.get(f"{base(small)}{made.pk}/repeat/").content.decode()


def test_a_refusal_on_its_page_brings_the_next_in(client: Client, small: SmallStudy) -> None:
    made = draw(small)
    gone = made.selections.filter(status="chosen")[0]
    sent = client.post(f"{base(small)}{made.pk}/selections/{gone.pk}/refuse/", {"reason": "On leave"}, follow=True)
    assert f"{gone.person.code} declined." in sent.content.decode()
    assert "On leave" in sent.content.decode()


def test_a_viewer_can_read_a_draw_and_not_change_it(
    small: SmallStudy, client_of: Callable[[str | None], Client]
) -> None:
    made, viewer = draw(small), client_of("viewer")
    page = viewer.get(f"{base(small)}{made.pk}/").content.decode()
    assert "declines</a>" not in page
    chosen = made.selections.filter(status="chosen")[0]
    assert chosen.person.code in page
    assert chosen.reason
    assert chosen.reason not in page, "it says what the person answered"
    assert viewer.get(f"{base(small)}{made.pk}/draw.csv").status_code == 403


def test_the_export_holds_everybody_with_reason_and_categories(client: Client, small: SmallStudy) -> None:
    content = client.get(f"{base(small)}{draw(small).pk}/draw.csv").content.decode("utf-8-sig")
    lines = content.splitlines()
    assert lines[0] == "order,person,status,reason,status_reason,in_place_of,country,home"
    assert len(lines) == 6


def test_a_draw_of_another_study_is_not_shown(client: Client, small: SmallStudy) -> None:
    made = draw(small)
    Draw.objects.filter(pk=made.pk).update(study=other_study(small))
    assert client.get(f"{base(small)}{made.pk}/").status_code == 404


def other_study(small: SmallStudy) -> object:
    from plait.study.models import Study

    return Study.objects.create(slug="another", title="Another")


def test_queries_do_not_grow_with_the_people_drawn(
    client: Client, small: SmallStudy, django_assert_max_num_queries: Callable[[int], AbstractContextManager[object]]
) -> None:
    few, many = draw(small, size=1), draw(small, size=4)
    for made in (few, many):
        with django_assert_max_num_queries(18):
            client.get(f"{base(small)}{made.pk}/")
