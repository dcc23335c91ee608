"""Screening: the order, the stopping rule, what a screener may know, and how conflicts end."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from django.test import Client

from plait.jobs.models import Job
from plait.library.importing.actions import import_references
from plait.library.papers.actions import add_paper
from plait.library.papers.models import Folder, Label, Paper
from plait.library.screening import actions, queries, tasks
from plait.library.screening.models import Decision, Review, Screener, Settlement
from plait.methods.papers.screening import StoppingRule
from plait.records import paper as records
from plait.records.paper import AbstractSection, ReferenceFile
from plait.records.problem import InputRejected
from plait.study.actions import add_member
from plait.study.models import Account, Event, Study

NOW = datetime(2026, 5, 1, 12, tzinfo=UTC)
WORDS = ("nurses", "drills", "trust", "cost", "stoves", "water", "teams")


def fill(study: Study, n: int, relevant_every: int = 5) -> list[int]:
    """n papers; every fifth one is about partnerships."""

    def abstract(number: int) -> str:
        topic = "partnership learning exchange" if number % relevant_every == 0 else "metal pipe pressure"
        return f"{topic} {WORDS[number % 7]} {WORDS[number % 5]} number{number}"

    papers = tuple(
        records.Paper(f"Paper {number:04d}", year=2000, abstract=(AbstractSection("Methods", abstract(number)),))
        for number in range(n)
    )
    import_references(study=study, file=ReferenceFile("RIS", papers))
    return list(Paper.objects.filter(study=study).order_by("title").values_list("pk", flat=True))


def begun(study: Study, **settings: object) -> Review:
    given: dict[str, object] = {"title": "Do ideas travel?", "random_papers": 4, "reasons": ["Another topic"]}
    review = actions.create_review(study=study, **(given | settings))  # type: ignore[arg-type]
    return actions.start_review(review=review, now=NOW)


def member(study: Study, name: str, role: str = "coder") -> Account:
    account = Account.objects.create_user(f"{name}@example.org", "correct horse battery", name=name)
    add_member(study=study, account=account, role=role)
    return account


def seat(review: Review, account: Account) -> Screener:
    return actions.join_review(review=review, account=account, now=NOW)


def next_of(screener: Screener) -> int | None:
    screener = Screener.objects.select_related("review").get(pk=screener.pk)
    made = queries.decisions_made(screener)
    return queries.next_paper_id(screener, made, set(queries.paper_ids(screener.review)))


def verdict_of(paper_id: int) -> str:
    return "include" if "partnership" in Paper.objects.get(pk=paper_id).words else "exclude"


def screen(screener: Screener, n: int, verdict: Callable[[int], str] = verdict_of) -> list[int]:
    shown = []
    for _ in range(n):
        screener.refresh_from_db()
        paper_id = next_of(screener)
        if paper_id is None or screener.done_at:
            break
        actions.decide(screener=screener, paper_id=paper_id, verdict=verdict(paper_id), now=NOW)
        shown.append(paper_id)
    return shown


def sign_in(account: Account) -> Client:
    client = Client()
    client.force_login(account, backend="allauth.account.auth_backends.AuthenticationBackend")
    return client


def address(review: Review, rest: str = "") -> str:
    return f"/s/{review.study.slug}/library/reviews/{review.pk}/{rest}"


def test_every_problem_of_a_review_is_told_at_once(study: Study) -> None:
    with pytest.raises(InputRejected) as rejected:
        actions.create_review(study=study, title=" ", n_screeners=3, seed=-1)
    assert [problem.place for problem in rejected.value.problems] == ["Title", "Papers", "Screeners", "Seed"]


def test_counts_before_screening_must_add_up_to_the_papers(study: Study) -> None:
    fill(study, 3)
    with pytest.raises(InputRejected, match="5 identified less 1 removed are not the 3 records"):
        actions.create_review(study=study, title="Ideas", identified={"PubMed": 5}, removed={"Duplicates": 1})


def test_a_review_may_be_made_of_a_label_a_folder_or_a_day(study: Study, owner: Account) -> None:
    ids = fill(study, 5)
    label = Label.objects.create(study=study, name="maybe")
    label.papers.set(ids[:2])
    folder = Folder.objects.create(study=study, owner=owner, name="Mine")
    folder.papers.set(ids[:3])
    Paper.objects.filter(pk=ids[4]).update(added_at=NOW)
    for choice, n in ((f"label:{label.pk}", 2), (f"folder:{folder.pk}", 3), ("day:2026-05-01", 1), ("all", 5)):
        assert choice in dict(queries.paper_choices(study, owner))
        assert begun(study, papers=choice).papers.count() == n


def test_a_private_folder_of_somebody_else_is_not_offered(study: Study, owner: Account) -> None:
    fill(study, 2)
    folder = Folder.objects.create(study=study, owner=member(study, "ann"), name="Hers")
    assert f"folder:{folder.pk}" not in dict(queries.paper_choices(study, owner))


def test_the_same_seed_and_verdicts_give_the_same_order(study: Study, owner: Account) -> None:
    fill(study, 30)
    orders = [screen(seat(begun(study, seed=7), owner), 30) for _ in range(2)]
    assert orders[0] == orders[1]
    assert screen(seat(begun(study, seed=8), owner), 4) != orders[0][:4]


def test_after_the_random_papers_the_likely_ones_come_first(study: Study, owner: Account) -> None:
    fill(study, 60, relevant_every=3)
    shown = screen(seat(begun(study, seed=3, random_papers=20), owner), 60)
    kinds = [verdict_of(paper_id) for paper_id in shown]
    n_before = kinds[:20].count("include")
    assert 0 < n_before < 20, "the seed must show both kinds before the ranking"
    assert kinds[20 : 40 - n_before] == ["include"] * (20 - n_before)


def test_the_order_of_one_screener_does_not_depend_on_the_other(study: Study, owner: Account) -> None:
    fill(study, 30)
    alone, shared = begun(study, n_screeners=1, seed=5), begun(study, seed=5)
    screen(seat(shared, member(study, "ann")), 30, lambda _: "maybe")
    assert screen(seat(shared, owner), 30) == screen(seat(alone, owner), 30)


def test_a_third_person_finds_no_seat(study: Study, owner: Account) -> None:
    fill(study, 2)
    review = begun(study)
    seat(review, owner)
    seat(review, member(study, "ann"))
    with pytest.raises(InputRejected, match="2 screeners already"):
        seat(review, member(study, "ben"))


def test_a_review_not_started_cannot_be_screened(study: Study, owner: Account) -> None:
    fill(study, 2)
    with pytest.raises(InputRejected, match="not been started"):
        seat(actions.create_review(study=study, title="Ideas"), owner)


def test_a_verdict_sent_twice_counts_once_and_another_one_is_refused(study: Study, owner: Account) -> None:
    ids = fill(study, 3)
    screener = seat(begun(study), owner)
    for _ in range(2):
        actions.decide(screener=screener, paper_id=ids[0], verdict="include", now=NOW)
    assert Decision.objects.count() == 1
    with pytest.raises(InputRejected, match="decided on it before"):
        actions.decide(screener=screener, paper_id=ids[0], verdict="exclude", now=NOW)


@pytest.mark.parametrize(
    ("given", "place"),
    [
        ({"verdict": "perhaps"}, "Verdict"),
        ({"verdict": "exclude", "reason": "Dull"}, "Reason"),
        ({"paper_id": 0}, "not one that you screen"),
    ],
)
def test_an_impossible_verdict_is_refused(study: Study, owner: Account, given: dict[str, str], place: str) -> None:
    ids = fill(study, 2)
    with pytest.raises(InputRejected, match=place):
        actions.decide(
            screener=seat(begun(study), owner),
            **({"paper_id": ids[0], "verdict": "include", "now": NOW} | given),  # type: ignore[arg-type]
        )
    assert not Decision.objects.exists()


def test_an_undone_verdict_shows_its_paper_again_and_the_way_goes_on_as_before(study: Study, owner: Account) -> None:
    fill(study, 30)
    screener = seat(begun(study, seed=2), owner)
    shown = screen(screener, 10)
    assert actions.undo_decision(screener=screener) == shown[-1]
    assert next_of(screener) == shown[-1]
    untouched = screen(seat(begun(study, seed=2), owner), 20)
    assert shown[:9] + screen(screener, 11) == untouched


def test_undoing_the_last_paper_opens_the_screening_again(study: Study, owner: Account) -> None:
    fill(study, 3)
    screener = seat(begun(study), owner)
    screen(screener, 3)
    screener.refresh_from_db()
    assert screener.done_at
    actions.undo_decision(screener=screener)
    screener.refresh_from_db()
    assert screener.done_at is None


def test_the_rule_draws_a_random_sample_after_a_quiet_run_and_then_stops(study: Study, owner: Account) -> None:
    fill(study, 200, relevant_every=10)
    rule = StoppingRule(target_recall=0.5, quiet_run=15, n_checks=2)
    screener = seat(begun(study, rule=rule, random_papers=20, seed=4), owner)
    n_screened = len(screen(screener, 200))
    screener.refresh_from_db()
    assert screener.done_at
    check = screener.checks[0]
    assert check["n_population"] == 200 - check["after"]
    assert n_screened == check["after"] + len(check["papers"]) < 200
    assert len(check["papers"]) == rule.sample_size(check["n_found_before"], check["n_population"])


def test_taking_back_the_verdict_that_called_for_a_sample_takes_the_sample_back(study: Study, owner: Account) -> None:
    fill(study, 200, relevant_every=10)
    rule = StoppingRule(target_recall=0.5, quiet_run=15, n_checks=2)
    screener = seat(begun(study, rule=rule, random_papers=20, seed=4), owner)
    while not screener.checks:
        screen(screener, 1)
        screener.refresh_from_db()
    drawn = screener.checks
    last = actions.undo_decision(screener=screener)
    screener.refresh_from_db()
    assert screener.checks == []
    actions.decide(screener=screener, paper_id=last, verdict="exclude", now=NOW)
    screener.refresh_from_db()
    assert screener.checks == drawn


def test_recall_is_estimated_from_the_papers_before_the_start(study: Study, owner: Account) -> None:
    ids = set(fill(study, 40))
    screener = seat(begun(study, random_papers=20, seed=1), owner)
    screen(screener, 25)
    screener = Screener.objects.select_related("review").get(pk=screener.pk)
    made = queries.decisions_made(screener)
    progress = queries.progress_of(screener, made, ids)
    sample = queries.sample_screened(screener, made, ids)
    assert sample is not None
    assert (sample.n_population, sample.n_sampled) == (40, 20)
    assert sample.n_relevant == sum(each.is_relevant for each in made[:20])
    assert progress.recall is not None
    assert progress.recall.low <= progress.n_relevant / 8 <= progress.recall.high


def test_the_page_says_recall_as_an_interval_with_its_base(study: Study, owner: Account) -> None:
    fill(study, 40)
    review = begun(study, random_papers=20, seed=1)
    screen(seat(review, owner), 25)
    page = sign_in(owner).get(address(review, "screen/"))
    recall = page.context["progress"].recall
    assert f"between {100 * recall.low:.0f} and 100 % of the papers you would keep" in page.content.decode()
    assert "from a random sample of 20" in page.content.decode()


def test_before_any_relevant_paper_recall_has_no_value_and_the_page_says_why(study: Study, owner: Account) -> None:
    fill(study, 10)
    review = begun(study)
    screen(seat(review, owner), 2, lambda _: "exclude")
    page = sign_in(owner).get(address(review, "screen/")).content.decode()
    assert "How much is found cannot be said yet. No relevant record was found" in page


def test_a_screener_never_sees_what_the_other_decided(study: Study, owner: Account) -> None:
    fill(study, 12)
    review = begun(study)
    ann = member(study, "ann")
    her_seat = seat(review, ann)
    for paper_id in queries.paper_ids(review):
        actions.decide(screener=her_seat, paper_id=paper_id, verdict="maybe", reason="Secret because", now=NOW)
    seat(review, owner)
    client = sign_in(owner)
    before = client.get(address(review, "screen/")).content.decode()
    assert "screened 0 of 12 papers and kept 0" in before
    own = b"".join(client.get(address(review, "decisions.csv"))).decode("utf-8-sig")
    assert len(own.splitlines()) == 1
    for page in ("", "screen/"):
        content = client.get(address(review, page)).content.decode()
        assert "Secret because" not in content
        assert "maybe" not in content.lower().replace("maybe <kbd>", "").replace('value="maybe"', "").replace(
            "“maybe” counts as kept", ""
        ).replace("maybe keeps it", "")
    assert client.get(address(review, "conflicts/")).status_code == 302
    assert client.get(address(review, "flow.svg")).status_code == 302
    with pytest.raises(ValueError, match="only after it is revealed"):
        queries.outcomes_of(review)


def test_the_other_screeners_page_is_the_same_whatever_i_decided(study: Study, owner: Account) -> None:
    fill(study, 12)
    pages = []
    for verdict in ("include", "exclude"):
        review = begun(study, title="Same")
        ann = Account.objects.filter(email="ann@example.org").first() or member(study, "ann")
        screen(seat(review, ann), 6, lambda _, verdict=verdict: verdict)  # type: ignore[misc]
        seat(review, owner)
        page = sign_in(owner).get(address(review, "screen/")).content.decode()
        main = page[page.index("<main") :].replace(f"/reviews/{review.pk}/", "/reviews/N/")
        pages.append(without_tokens(main))
    assert pages[0] == pages[1]


def without_tokens(page: str) -> str:
    return "\n".join(part for part in page.split(">") if "csrfmiddlewaretoken" not in part)


def test_the_log_does_not_say_how_anybody_decided(study: Study, owner: Account) -> None:
    fill(study, 3)
    screen(seat(begun(study), owner), 3)
    screened = Event.objects.filter(verb="paper screened")
    assert screened.count() == 3
    assert set(screened.values_list("subject_kind", "before", "after")) == {("library.review", None, None)}


def test_nothing_is_revealed_before_both_have_finished(study: Study, owner: Account) -> None:
    fill(study, 4)
    review = begun(study)
    screen(seat(review, owner), 4)
    with pytest.raises(InputRejected, match="Not every screener"):
        actions.reveal_review(review=review, now=NOW)
    screen(seat(review, member(study, "ann")), 4)
    assert actions.reveal_review(review=review, now=NOW).revealed_at == NOW


@pytest.fixture
def revealed(study: Study, owner: Account) -> Review:
    """Ten papers: both agree on all but the two that Ann includes and Olu excludes."""
    ids = fill(study, 10)
    review = begun(study, identified={"PubMed": 9, "Embase": 4}, removed={"Duplicates": 3})
    screen(seat(review, owner), 10)
    screen(seat(review, member(study, "ann")), 10, lambda pk: "include" if pk in ids[1:3] else verdict_of(pk))
    return actions.reveal_review(review=review, now=NOW)


def test_kappa_comes_with_its_interval_and_base(revealed: Review) -> None:
    kappa, _ = queries.kappa_of(revealed, queries.outcomes_of(revealed))
    assert kappa is not None
    # Both include 2, both exclude 6, Ann alone includes 2: (0.8 - (0.2 * 0.4 + 0.8 * 0.6)) / (1 - 0.56)
    assert kappa.value == pytest.approx((0.8 - 0.56) / 0.44)
    assert kappa.n_units == 10
    assert kappa.low < kappa.value < kappa.high


def test_a_settled_conflict_keeps_both_opinions_and_its_reason(revealed: Review, owner: Account) -> None:
    conflicts = [each for each in queries.outcomes_of(revealed) if each.is_conflict]
    assert [opinion.verdict for opinion in conflicts[0].opinions] == ["exclude", "include"]
    with pytest.raises(InputRejected, match="None is given"):
        actions.settle(
            review=revealed, paper_id=conflicts[0].paper_id, verdict="include", reason=" ", account=owner, now=NOW
        )
    paper_id = conflicts[0].paper_id
    actions.settle(review=revealed, paper_id=paper_id, verdict="include", reason="It fits", account=owner, now=NOW)
    settled = next(each for each in queries.outcomes_of(revealed) if each.paper_id == paper_id)
    assert settled.verdict == "include"
    assert [opinion.verdict for opinion in settled.opinions] == ["exclude", "include"]
    assert Decision.objects.filter(paper_id=paper_id).count() == 2


def test_where_they_agree_there_is_nothing_to_settle(revealed: Review, owner: Account) -> None:
    agreed = next(each for each in queries.outcomes_of(revealed) if not each.is_conflict)
    with pytest.raises(InputRejected, match="no conflict over it"):
        actions.settle(
            review=revealed, paper_id=agreed.paper_id, verdict="include", reason="Yes", account=owner, now=NOW
        )
    assert not Settlement.objects.exists()


def settle_all(review: Review, account: Account) -> None:
    for number, each in enumerate(each for each in queries.outcomes_of(review) if each.is_conflict):
        verdict = ("include", "exclude")[number % 2]
        actions.settle(
            review=review, paper_id=each.paper_id, verdict=verdict, reason="Another topic", account=account, now=NOW
        )


def test_the_flow_adds_up_from_identified_to_included(revealed: Review, owner: Account) -> None:
    settle_all(revealed, owner)
    flow = queries.flow_of(revealed, queries.outcomes_of(revealed))
    assert (flow.counts.n_identified, flow.n_screened, flow.n_conflicts, flow.n_settled) == (13, 10, 2, 2)
    assert dict(flow.excluded) == {queries.NO_REASON: 6, "Another topic": 1}
    assert flow.n_included == 3
    words = [line for step in queries.flow_steps(revealed, flow) for line in (*step.lines, *step.aside)]
    assert "Duplicates (n = 3)" in words
    assert "Papers included after title and abstract (n = 3)" in words


def test_included_papers_become_a_folder_of_the_study(revealed: Review, owner: Account) -> None:
    with pytest.raises(InputRejected, match="2 conflicts are open"):
        actions.collect_included(review=revealed, account=owner)
    settle_all(revealed, owner)
    folder = actions.collect_included(review=revealed, account=owner)
    assert folder.visibility == Folder.Visibility.STUDY
    assert folder.papers.count() == 3
    assert actions.collect_included(review=revealed, account=owner).pk == folder.pk


def test_after_the_reveal_no_verdict_changes(revealed: Review, owner: Account) -> None:
    with pytest.raises(InputRejected, match="revealed"):
        actions.undo_decision(screener=Screener.objects.get(review=revealed, account=owner))


def test_a_paper_one_kept_and_the_other_never_saw_is_a_conflict(study: Study, owner: Account) -> None:
    review = begun(study, papers="all") if fill(study, 4) else None
    assert review is not None
    screen(seat(review, owner), 4)
    other = seat(review, member(study, "ann"))
    screen(other, 1)
    actions.close_seat(review=review, screener=other, reason="Left.", account=owner, now=NOW)
    actions.reveal_review(review=review, now=NOW)
    outcomes = {each.title: each for each in queries.outcomes_of(review)}
    seen_by_one = [each for each in outcomes.values() if len(each.opinions) == 1]
    assert len(seen_by_one) == 3
    assert all(each.is_conflict == (each.opinions[0].verdict == "include") for each in seen_by_one)
    assert all(each.by_one for each in seen_by_one if each.verdict == "exclude")


def test_the_way_through_the_pages_from_set_up_to_figure(study: Study, owner: Account) -> None:
    fill(study, 5)
    client = sign_in(owner)
    given = {"title": "Ideas", "papers": "all", "n_screeners": 1, "rule": "all", "random_papers": 2, "seed": 1}
    answer = client.post(f"/s/{study.slug}/library/reviews/new/", given)
    review = Review.objects.get()
    assert answer["Location"] == address(review)
    client.post(address(review, "start/"))
    assert client.get(address(review, "screen/"))["Location"] == address(review), "looking takes no seat"
    client.post(address(review, "screen/"))
    for _ in range(5):
        page = client.get(address(review, "screen/"))
        paper = page.context["paper"]
        assert "<h3>Methods</h3>" in page.content.decode()
        client.post(address(review, "screen/"), {"paper": paper.pk, "verdict": verdict_of(paper.pk)})
    assert "You have finished" in client.get(address(review, "screen/")).content.decode()
    client.post(address(review, "reveal/"))
    result = client.get(address(review)).content.decode()
    assert "1 of 5 papers included" in result
    assert "One person screened, so there is no agreement" in result
    figure = client.get(address(review, "flow.svg"))
    assert figure["Content-Type"] == "image/svg+xml"
    assert "Records identified (n = 5)" in figure.content.decode()
    rows = b"".join(client.get(address(review, "decisions.csv"))).decode("utf-8-sig").splitlines()
    assert len(rows) == 6
    client.post(address(review, "collect/"))
    assert "1 paper is in the study" in client.get(address(review)).content.decode()


def test_a_wrong_set_up_is_shown_again_with_its_problems(client: Client, study: Study) -> None:
    fill(study, 2)
    given = {"title": "Ideas", "papers": "all", "n_screeners": 1, "rule": "sample", "random_papers": 2, "seed": 1}
    page = client.post(f"/s/{study.slug}/library/reviews/new/", given | {"identified": "PubMed many"}).content.decode()
    assert "The rule needs this number." in page
    assert "“PubMed many” is not a new name, a colon and a number." in page
    assert not Review.objects.exists()


def test_a_viewer_may_screen_and_not_set_up_or_settle(study: Study, client_of: Callable[[str | None], Client]) -> None:
    fill(study, 2)
    review = begun(study)
    viewer = client_of("viewer")
    assert viewer.post(address(review, "screen/")).status_code == 302
    assert viewer.get(address(review, "screen/")).status_code == 200
    for closed in ("start/", "reveal/", "conflicts/1/", "collect/"):
        assert viewer.post(address(review, closed)).status_code == 403


def test_a_review_of_another_study_is_not_found(client: Client, study: Study) -> None:
    fill(study, 2)
    review = begun(study)
    other = Study.objects.create(slug="other", title="Other")
    Review.objects.update(study=other)
    for page in ("", "screen/", "conflicts/", "decisions.csv", "flow.svg"):
        assert client.get(f"/s/{study.slug}/library/reviews/{review.pk}/{page}").status_code == 404


def test_hostile_text_stays_text(study: Study, owner: Account) -> None:
    script = "<script>alert(1)</script>"
    add_paper(study=study, paper=records.Paper(script, abstract=(AbstractSection(script, script),)))
    review = begun(study, title=script, n_screeners=1, identified={script: 1})
    client = sign_in(owner)
    client.post(address(review, "screen/"))
    odd = {"paper": "9" * 40, "verdict": "\x01"}
    assert client.post(address(review, "screen/"), odd).status_code == 422
    pages = [client.get(address(review, "screen/"))]
    screen(seat(review, owner), 1, lambda _: "include")
    actions.reveal_review(review=review, now=NOW)
    pages += [client.get(address(review)), client.get(address(review, "flow.svg"))]
    for page in pages:
        assert "<script>alert" not in page.content.decode()


def test_a_large_review_is_ranked_by_a_job(
    study: Study,
    owner: Account,
    monkeypatch: pytest.MonkeyPatch,
    django_capture_on_commit_callbacks: Callable[..., object],
) -> None:
    monkeypatch.setattr(actions, "REFITTED_AT_ONCE", 10)
    fill(study, 40)
    review = begun(study, seed=3, random_papers=6)
    client = sign_in(owner)
    client.post(address(review, "screen/"))
    for _ in range(12):
        paper = client.get(address(review, "screen/")).context["paper"]
        client.post(address(review, "screen/"), {"paper": paper.pk, "verdict": verdict_of(paper.pk)})
    screener = Screener.objects.get()
    assert screener.n_fitted == 0
    assert Job.objects.count() == 1
    assert tasks.refit(None, screener.pk) == 12  # type: ignore[arg-type]
    paper_id = next_of(screener)
    assert paper_id is not None
    assert verdict_of(paper_id) == "include"


def test_the_page_of_2000_papers_is_served_at_once(study: Study, owner: Account) -> None:
    fill(study, 2000)
    review = begun(study, random_papers=30)
    screen(seat(review, owner), 40)
    client = sign_in(owner)
    client.get(address(review, "screen/"))
    spent = []
    for _ in range(5):
        start = time.process_time()
        client.get(address(review, "screen/"))
        spent.append(time.process_time() - start)
    # Ten times what it should take: the machine may be slow.
    assert min(spent) < 1.5, spent


def test_the_page_costs_few_queries(
    study: Study, owner: Account, django_assert_max_num_queries: Callable[[int], object]
) -> None:
    fill(study, 100)
    review = begun(study, random_papers=30)
    screen(seat(review, owner), 40)
    client = sign_in(owner)
    with django_assert_max_num_queries(20):  # type: ignore[attr-defined]
        client.get(address(review, "screen/"))
