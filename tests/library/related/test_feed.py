from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from django.test import Client
from django.utils import timezone

from plait.jobs.worker import work_off
from plait.library.importing.actions import import_references
from plait.library.papers.actions import mark_paper, paper_row
from plait.library.papers.models import Mark, Paper
from plait.library.related import queries, views
from plait.library.related.actions import choose_interests, create_interest, forget_day, make_days, mark_in_feed
from plait.library.related.models import FeedDay, Interest
from plait.library.related.queries import indexed_papers
from plait.records import paper as records
from plait.records.paper import ReferenceFile
from plait.records.problem import InputRejected
from plait.study.models import Account, Event, Study

DAY = date(2026, 3, 1)
NOW = timezone.now()
NEAR = [f"Trust in teams of nurses, part {word}" for word in ("alpha", "beta", "gamma", "delta", "epsilon", "zeta")]
FAR = [f"Elephants of the {word} forest" for word in ("upper", "lower", "inner", "outer", "dark", "bright")]


@pytest.fixture
def filled(study: Study) -> Study:
    papers = tuple(records.Paper(title) for title in (*NEAR, *FAR))
    import_references(study=study, file=ReferenceFile("RIS", papers))
    return study


@pytest.fixture
def trust(filled: Study, owner: Account) -> Interest:
    interest = create_interest(study=filled, account=owner, name="Trust")
    mark_in_feed(interest=interest, paper=Paper.objects.get(title=NEAR[0]), verdict="like", now=NOW)
    return interest


def make(interest: Interest, day: date = DAY) -> list[queries.ShownItem]:
    make_days(study=interest.study, account=interest.account, papers=indexed_papers(interest.study), day=day)
    made = queries.feed_day(interest, day)
    assert made is not None
    return queries.shown_items(made)


def test_a_paper_near_a_liked_one_is_shown_with_the_reason(trust: Interest) -> None:
    first = make(trust)[0]
    assert first.paper.title in NEAR[1:]
    assert first.why.startswith(f"Because you liked or saved “{NEAR[0]}”; words in common: ")
    assert "trust" in first.why


def test_every_fifth_paper_is_of_a_new_topic_and_says_so(trust: Interest) -> None:
    items = make(trust)
    assert items[4].is_new_topic
    assert items[4].paper.title in FAR
    assert "new topic" in items[4].why
    assert not any(item.is_new_topic for item in items[:4])


def test_a_days_list_stays_as_it_is(trust: Interest) -> None:
    before = [item.paper.pk for item in make(trust)]
    mark_in_feed(interest=trust, paper=Paper.objects.get(title=FAR[0]), verdict="like", now=NOW)
    assert [item.paper.pk for item in make(trust)] == before
    assert FeedDay.objects.count() == 1


def test_what_was_shown_yesterday_is_not_shown_today(trust: Interest) -> None:
    yesterday = {item.paper.pk for item in make(trust)}
    today = {item.paper.pk for item in make(trust, DAY + timedelta(days=1))}
    assert not yesterday & today


def test_a_dislike_hides_at_once_in_every_interest(trust: Interest, owner: Account) -> None:
    disliked = make(trust)[0].paper
    mark_in_feed(interest=trust, paper=disliked, verdict="dislike", now=NOW)
    made = queries.feed_day(trust, DAY)
    assert made is not None
    assert disliked not in [item.paper for item in queries.shown_items(made)]
    assert Mark.objects.get(paper=disliked).verdict == "dislike"


def test_after_three_likes_a_dislike_pushes_away_what_is_like_it(study: Study, owner: Account) -> None:
    likes, disliked, alike, unlike = ("Trust", "Trust!", "Trust?"), "Trust elephant", "Trust elephants", "Trust on ward"
    titles = (*likes, disliked, alike, unlike, "Costs", "Drills", "Hammers")
    rows = [paper_row(study, records.Paper(title)) for title in titles]
    Paper.objects.bulk_create(rows)
    interest = create_interest(study=study, account=owner, name="Trust")
    for title in likes:
        mark_in_feed(interest=interest, paper=Paper.objects.get(title=title), verdict="like", now=NOW)
    assert {item.paper.title for item in make(interest)[:2]} >= {alike}
    mark_in_feed(interest=interest, paper=Paper.objects.get(title=disliked), verdict="dislike", now=NOW)
    forget_day(interest=interest, day=DAY)
    near = [item.paper.title for item in make(interest) if not item.is_new_topic]
    assert near == [unlike]


def test_a_saved_paper_counts_as_a_liked_one(filled: Study, owner: Account) -> None:
    interest = create_interest(study=filled, account=owner, name="Trust")
    mark_in_feed(interest=interest, paper=Paper.objects.get(title=NEAR[0]), verdict="save", now=NOW)
    assert make(interest)[0].paper.title in NEAR


def test_an_interest_may_begin_with_all_one_likes(filled: Study, owner: Account) -> None:
    liked, disliked = Paper.objects.get(title=NEAR[0]), Paper.objects.get(title=FAR[0])
    mark_paper(paper=liked, account=owner, verdict="like", now=NOW)
    mark_paper(paper=disliked, account=owner, verdict="dislike", saved=True, now=NOW)
    interest = create_interest(study=filled, account=owner, name="All", with_marked=True)
    assert list(interest.papers.all()) == [liked]


def test_two_interests_do_not_show_the_same_paper_on_one_day(trust: Interest, owner: Account) -> None:
    other = create_interest(study=trust.study, account=owner, name="Nurses")
    mark_in_feed(interest=other, paper=Paper.objects.get(title=NEAR[1]), verdict="like", now=NOW)
    one, two = ({item.paper.pk for item in make(interest)} for interest in (trust, other))
    assert not one & two


def test_a_paper_is_put_into_interests_and_taken_out(trust: Interest, owner: Account) -> None:
    paper = Paper.objects.get(title=FAR[0])
    choose_interests(paper=paper, account=owner, interests={trust.pk})
    assert queries.interests_with(paper, owner) == {trust.pk}
    choose_interests(paper=paper, account=owner, interests=set())
    assert queries.interests_with(paper, owner) == set()


@pytest.mark.parametrize("name", ["", "x" * 121, "Trust"])
def test_an_interest_needs_a_name_of_its_own(trust: Interest, owner: Account, name: str) -> None:
    with pytest.raises(InputRejected):
        create_interest(study=trust.study, account=owner, name=name)


def at(study: Study, rest: str = "") -> str:
    return f"/s/{study.slug}/library/feed/{rest}"


def test_the_day_has_an_end(client: Client, trust: Interest) -> None:
    page = client.get(at(trust.study, f"{trust.pk}/")).content.decode()
    assert "Because you liked or saved" in page
    assert "new topic" in page
    assert page.index("You are up to date.") > page.rindex("words")


def test_disliking_on_the_page_hides_and_liking_teaches(client: Client, trust: Interest) -> None:
    client.get(at(trust.study, f"{trust.pk}/"))
    first, second = (item["paper"] for item in FeedDay.objects.get().items[:2])
    client.post(at(trust.study, f"{trust.pk}/papers/{first}/"), {"verdict": "dislike"})
    client.post(at(trust.study, f"{trust.pk}/papers/{second}/"), {"verdict": "like"})
    page = client.get(at(trust.study, f"{trust.pk}/")).content.decode()
    assert f"papers/{first}/" not in page
    assert trust.papers.filter(pk=second).exists()


def test_interests_are_their_owners_alone(trust: Interest, client_of: Callable[[str | None], Client]) -> None:
    other = client_of("researcher")
    assert "Trust" not in other.get(at(trust.study)).content.decode().partition("<h1>Feed")[2]
    paper = Paper.objects.get(title=FAR[0])
    for rest in (f"{trust.pk}/", f"{trust.pk}/delete/", f"{trust.pk}/papers/{paper.pk}/"):
        assert other.get(at(trust.study, rest)).status_code == 404
        assert other.post(at(trust.study, rest)).status_code == 404
    other.post(f"/s/{trust.study.slug}/library/papers/{paper.pk}/interests/", {"interest": [str(trust.pk)]})
    assert not trust.papers.filter(pk=paper.pk).exists()


def test_the_log_does_not_name_an_interest(client: Client, filled: Study) -> None:
    client.post(at(filled), {"name": "Secret topic"})
    assert Interest.objects.get().name == "Secret topic"
    assert not any("Secret" in str(event.after) + event.verb for event in Event.objects.all())


def test_a_name_that_is_taken_is_shown_again(client: Client, trust: Interest) -> None:
    page = client.post(at(trust.study), {"name": "Trust"}).content.decode()
    assert "You have an interest called" in page
    assert 'value="Trust"' in page


def test_the_list_is_made_anew_on_request(client: Client, trust: Interest) -> None:
    client.get(at(trust.study, f"{trust.pk}/"))
    first = FeedDay.objects.get().pk
    client.post(at(trust.study, f"{trust.pk}/"))
    client.get(at(trust.study, f"{trust.pk}/"))
    assert FeedDay.objects.get().pk != first


def test_an_interest_without_a_paper_says_what_to_do(client: Client, filled: Study, owner: Account) -> None:
    interest = create_interest(study=filled, account=owner, name="Empty")
    assert "put it into this interest" in client.get(at(filled, f"{interest.pk}/")).content.decode()
    assert not FeedDay.objects.exists()


def test_deleting_an_interest_keeps_the_marks(client: Client, trust: Interest) -> None:
    client.post(at(trust.study, f"{trust.pk}/delete/"))
    assert not Interest.objects.exists()
    assert Mark.objects.get().verdict == "like"


@pytest.mark.django_db(transaction=True)
def test_the_feed_of_a_large_library_is_made_by_a_job(
    client: Client, trust: Interest, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(views, "PAPERS_AT_ONCE", 1)
    for _ in range(2):
        assert "are being looked for" in client.get(at(trust.study, f"{trust.pk}/")).content.decode()
    work_off()
    assert "You are up to date." in client.get(at(trust.study, f"{trust.pk}/")).content.decode()


def test_a_days_page_costs_few_queries(
    client: Client, trust: Interest, django_assert_max_num_queries: Callable[[int], object]
) -> None:
    client.get(at(trust.study, f"{trust.pk}/"))
    with django_assert_max_num_queries(15):  # type: ignore[attr-defined]
        client.get(at(trust.study, f"{trust.pk}/"))
