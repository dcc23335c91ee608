"""One large study in a home of its own: what the pages of a study are tried with.

Run: python benchmarks/workbench/fill_large.py HOME [SCALE]. HOME is a folder that is not there yet. SCALE, 1 by
default, makes all of it larger or smaller. The same chance makes the same study. Rows go straight into the tables,
without the checks of actions: they are of the shape that actions leave.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

WORDS = """clinic team nurse training visit partner hospital project leader change learning support funding travel
skill patient service community practice method ward teaching exchange review problem benefit equipment guideline
safety quality system network trust culture language staff time plan result evidence idea home country""".split()  # noqa: SIM905 - a list of words
CHOICE_NAMES = ("never", "seldom", "often", "always")
CHOICES = [{"name": name, "labels": {"": name.capitalize()}} for name in CHOICE_NAMES]
OWNER = "large@example.org"
SLUG = "large"
BATCH = 2_000


@dataclass(frozen=True, slots=True)
class Sizes:
    people: int = 10_000
    organisations: int = 1_000
    partnerships: int = 300
    responses: int = 3_000
    items: int = 34
    interviews: int = 200
    turns: int = 40
    codes: int = 100
    codings: int = 5_000
    papers: int = 100_000
    innovations: int = 10_000
    events: int = 100_000
    mails: int = 10_000
    findings: int = 100
    screened: int = 2_000
    jobs: int = 500
    members: int = 30

    def times(self, scale: float) -> Sizes:
        # Not the length of a questionnaire or of a conversation: what grows is how many there are.
        kept = {"items", "turns"}
        grown = {name: max(3, round(getattr(self, name) * scale)) for name in self.__slots__ if name not in kept}
        return Sizes(**grown, items=self.items, turns=self.turns)


def main() -> int:
    home, *scale = sys.argv[1:]
    os.environ |= {"PLAIT_HOME": home, "DJANGO_SETTINGS_MODULE": "plait.settings"}
    import django
    from django.core.management import call_command

    django.setup()
    call_command("migrate", verbosity=0, interactive=False)
    began = time.process_time()
    fill(Sizes().times(float(scale[0]) if scale else 1.0))
    print(f"filled in {time.process_time() - began:.0f} s CPU")
    return 0


def fill(sizes: Sizes, *, slug: str = SLUG) -> Any:
    """The study, which `OWNER` owns."""
    import numpy as np
    from django.db import transaction

    with transaction.atomic():
        made = _Filling(sizes, np.random.default_rng(2027), slug)
        made.register()
        made.survey()
        made.interviews()
        made.coding()
        made.library()
        made.innovations()
        made.findings()
        made.log_and_jobs()
    _index(made.study)
    return made.study


def _index(study: Any) -> None:
    """The study's own index of its papers, where it has so many that the job makes one."""
    from plait.library.search.large_index import MOST_WITHOUT, follow_papers

    if study.papers.count() > MOST_WITHOUT:
        follow_papers(_Run(), study)  # type: ignore[arg-type]


class _Run:
    """A job's run, without the job."""

    checkpoint: dict[str, Any] | None = None

    def save(self, checkpoint: dict[str, Any] | None, **_: Any) -> None:
        self.checkpoint = checkpoint


class _Filling:
    def __init__(self, sizes: Sizes, chance: Any, slug: str) -> None:
        from django.utils import timezone

        from plait.study.models import Account, Membership, Study

        self.sizes, self.chance, self.now = sizes, chance, timezone.now()
        self.owner = Account.objects.filter(email=OWNER).first() or Account.objects.create_user(OWNER)
        self.study = Study.objects.create(slug=slug, title=f"A large study ({slug})")
        Membership.objects.create(study=self.study, account=self.owner, role="owner")
        others = _store(Account(email=f"{slug}{n}@example.org", name=f"Member {n}") for n in range(sizes.members))
        _store(Membership(study=self.study, account=each, role="researcher") for each in others)

    def words(self, n: int) -> str:
        return " ".join(WORDS[place] for place in self.chance.integers(0, len(WORDS), n))

    def some(self, rows: list[Any]) -> Any:
        return rows[int(self.chance.integers(0, len(rows)))]

    def ago(self, days: int = 700) -> Any:
        return self.now - timedelta(minutes=int(self.chance.integers(0, days * 1440)))

    def register(self) -> None:
        from plait.register import models

        study, n = self.study, self.sizes
        self.countries = _store(models.Country(study=study, name=f"Country {i:03}") for i in range(60))
        organisations = _store(
            models.Organisation(
                study=study, name=f"Organisation {i:05}", kind=self.words(1), country=self.some(self.countries)
            )
            for i in range(n.organisations)
        )
        partnerships = _store(
            models.Partnership(study=study, code=f"PS{i:04}", name=self.words(4)) for i in range(n.partnerships)
        )
        for row in partnerships:
            row.countries.add(self.some(self.countries), self.some(self.countries))
            row.organisations.add(self.some(organisations))
        _store(
            models.Grant(
                study=study, partnership=each, reference=f"G{each.code}-{i}", title=self.words(5), amount=1000 * i
            )
            for each in partnerships
            for i in (1, 2)
        )
        self.people = _store(
            models.Person(
                study=study,
                code=f"P{i:06}",
                role=self.words(1),
                organisation=self.some(organisations),
                partnership=self.some(partnerships),
                country=self.some(self.countries),
                attributes={"region": self.words(1), "years": str(i % 30)},
                withdrawn_at=self.now if i % 200 == 199 else None,
            )
            for i in range(n.people)
        )
        _store(
            models.Identity(person=each, name=f"Name of {each.code}", email=f"{each.code}@example.org")
            for each in self.people
        )
        _store(
            models.Consent(
                person=each,
                clause=clause,
                how="paper",
                given_at=self.now,
                withdrawn_at=self.now if i % 100 == 99 else None,
            )
            for i, each in enumerate(self.people)
            for clause in ("survey", "interview", "quoting")
        )
        self.frame = models.Frame.objects.create(study=study, title="Everybody", rule="The whole register")
        _store(
            models.FrameMember(frame=self.frame, person=each, fields={"role": each.role, "region": "North"})
            for each in self.people
        )

    def survey(self) -> None:
        from plait.study.links import new_link
        from plait.survey import models

        form = models.Questionnaire.objects.create(
            study=self.study, frame=self.frame, title="Large survey", languages=[""], opened_at=self.now
        )
        self.questionnaire = form
        kinds = ["select_one"] * (self.sizes.items - 4) + ["integer", "integer", "text", "text"]
        self.items = _store(
            models.Item(
                questionnaire=form,
                order=order,
                name=f"q{order}",
                kind=kind,
                labels={"": f"Question {order}?"},
                choices=CHOICES if kind == "select_one" else [],
                ordered=kind == "select_one",
                block=f"block{order // 10}" if kind == "select_one" else "",
            )
            for order, kind in enumerate(kinds)
        )
        invitations = _store(
            models.Invitation(questionnaire=form, person=each, invited_at=self.ago()) for each in self.people
        )
        _store(
            new_link("answer", study=self.study, target=each.pk, now=self.now, person=each.person_id)  # type: ignore[arg-type]
            for each in invitations
        )
        responses = _store(
            models.Response(
                questionnaire=form,
                person=each,
                code=each.code,
                source=("link", "typed", "imported")[i % 3],
                status=("complete", "complete", "partial", "break-off")[i % 4],
                n_shown=len(self.items),
                n_answered=len(self.items) - i % 9,
                received_at=self.ago(),
            )
            for i, each in enumerate(self.people[: self.sizes.responses])
        )
        self.answers = _store(self._answers(responses))

    def _answers(self, responses: list[Any]) -> Iterator[Any]:
        from plait.survey.models import Answer

        for response in responses:
            places = self.chance.integers(0, 40, len(self.items))
            for item, place in zip(self.items, places.tolist(), strict=True):
                value = {"integer": str(place), "text": f"{WORDS[place]} and {WORDS[-place]}"}.get(
                    item.kind, CHOICE_NAMES[place % 4]
                )
                skipped = place == 39
                yield Answer(response=response, item=item, status=int(skipped), value="" if skipped else value)

    def interviews(self) -> None:
        from plait.interviews import models

        held = _store(
            models.Interview(
                study=self.study,
                person=each,
                code=f"I{i:05}",
                held_on=date(2027, 1, 1) + timedelta(days=i % 300),
                mode="video",
                interviewer=self.words(1),
                minutes=30 + i % 60,
            )
            for i, each in enumerate(self.people[: self.sizes.interviews])
        )
        transcripts = _store(
            models.Transcript(study=self.study, interview=each, source_name=f"{each.code}.txt") for each in held
        )
        self.interviewed = held
        spoken = [[f"{self.words(60)}." for _ in range(self.sizes.turns)] for _ in transcripts]
        self.revisions = _store(
            models.TextRevision(
                transcript=each, number=1, text="\n\n".join(turns), n_words=60 * len(turns), sha256="0" * 64
            )
            for each, turns in zip(transcripts, spoken, strict=True)
        )
        _store(self._turns(spoken))

    def _turns(self, spoken: list[list[str]]) -> Iterator[Any]:
        from plait.interviews.models import Turn

        for revision, turns in zip(self.revisions, spoken, strict=True):
            at = 0
            for order, words in enumerate(turns):
                yield Turn(revision=revision, order=order, speaker="IP"[order % 2], start=at, end=at + len(words))
                at += len(words) + 2

    def coding(self) -> None:
        from plait.coding import models

        n = self.sizes
        coders = _store(models.Coder(study=self.study, name=f"Coder {i}") for i in range(3))
        tops = _store(models.Code(study=self.study, name=f"Code {i:03}", order=i) for i in range(n.codes // 5 + 1))
        below = _store(
            models.Code(study=self.study, name=f"Part {i:03}", order=i, parent=self.some(tops))
            for i in range(n.codes - len(tops))
        )
        self.codes = [*tops, *below]
        self.codings = _store(
            models.Coding(
                code=self.some(self.codes),
                revision=self.revisions[i % len(self.revisions)],
                coder=coders[i % 3],
                start=5 * (i // len(self.revisions)) + i % 5,
                end=5 * (i // len(self.revisions)) + 80 + i % 200,
                note="" if i % 10 else self.words(5),
            )
            for i in range(n.codings)
        )
        self.themes = _store(
            models.Theme(study=self.study, name=f"Theme {i:03}", order=i) for i in range(n.codes // 5 + 1)
        )
        for theme in self.themes:
            theme.codes.set([self.some(self.codes) for _ in range(5)])

    def library(self) -> None:
        from plait.library.papers.models import Comment, Folder, Label, Mark
        from plait.library.screening.models import Decision, Review, Screener

        self.papers = _store(self._papers())
        folders = _store(
            Folder(study=self.study, owner=self.owner, name=f"Folder {i:02}", visibility="study") for i in range(20)
        )
        labels = _store(Label(study=self.study, name=f"label {i:02}") for i in range(20))
        some = self.papers[: max(3, len(self.papers) // 5)]
        _store(Folder.papers.through(folder=folders[i % 20], paper=each) for i, each in enumerate(some))
        _store(Label.papers.through(label=labels[i % 20], paper=each) for i, each in enumerate(some))
        _store(
            Mark(paper=each, account=self.owner, verdict="like" if i % 3 else "dislike", saved_at=self.now)
            for i, each in enumerate(self.papers[: max(3, len(self.papers) // 100)])
        )
        _store(Comment(paper=each, account=self.owner, text=self.words(10)) for each in some[::10])
        review = Review.objects.create(
            study=self.study, title="Screening", reasons=["off topic"], started_at=self.now, n_screeners=2
        )
        screened = self.papers[: self.sizes.screened]
        _store(Review.papers.through(review=review, paper=each) for each in screened)
        Screener.objects.create(review=review, account=self.owner, order=[each.pk for each in screened[::2]])
        _store(
            Decision(
                review=review, paper=each, account=self.owner, verdict="include" if i % 4 else "exclude", place=i + 1
            )
            for i, each in enumerate(screened[::2])
        )

    def _papers(self) -> Iterator[Any]:
        from plait.library.papers.models import Paper

        for i in range(self.sizes.papers):
            title, words = self.words(9), self.words(40)
            yield Paper(
                study=self.study,
                title=title,
                authors=[[f"Author{i % 5000}", "A."]],
                authors_line=f"Author{i % 5000} A.",
                year=1990 + i % 38,
                journal=f"Journal of {WORDS[i % len(WORDS)]}",
                doi=f"10.5555/large.{self.study.pk}.{i}",
                abstract=[["", words]],
                words=f"{title} {words}",
                terms=f"{title} {words}",
                added_at=self.now - timedelta(minutes=self.sizes.papers - i),
            )

    def innovations(self) -> None:
        from plait.innovations.models import ORDER, Evidence, Innovation, Stage

        rows = _store(
            Innovation(
                study=self.study,
                title=f"{self.words(4)} {i}",
                kind=("idea", "artefact", "practice", "structure")[i % 4],
                origin_country=self.some(self.countries),
                observed_by=self.some(self.people),
                originators=self.words(2),
            )
            for i in range(self.sizes.innovations)
        )
        stages = _store(
            Stage(innovation=each, name=name, reached_on=date(2026, 1, 1) + timedelta(days=30 * step + i % 29))
            for i, each in enumerate(rows)
            for step, name in enumerate(ORDER[: 1 + i % 5])
        )
        _store(Evidence(innovation=stage.innovation, stage=stage, note=self.words(6)) for stage in stages[::2])

    def findings(self) -> None:
        from plait.findings.models import DisplayRow, Evidence, Finding, JointDisplay

        display = JointDisplay.objects.create(
            study=self.study,
            title="Learning by frequency",
            groups=[
                {"key": each["name"], "item": "q0", "label": each["labels"][""], "values": [each["name"]]}
                for each in CHOICES
            ],
        )
        display.items.set(self.items[:1])
        _store(DisplayRow(display=display, order=i, theme=each) for i, each in enumerate(self.themes[:10]))
        rows = _store(
            Finding(study=self.study, statement=f"{self.words(12)}.", order=i) for i in range(self.sizes.findings)
        )
        _store(Evidence(finding=each, coding=self.some(self.codings), sha256="0" * 64) for each in rows)

    def log_and_jobs(self) -> None:
        from plait.jobs.models import Job
        from plait.mail.models import Mail
        from plait.study.models import Change, Event

        kinds = {
            "person withdrawn": ("register.person", self.people),
            "response received": ("survey.response", [None]),
            "code applied": ("coding.coding", self.codings),
            "innovation entered": ("innovations.innovation", [None]),
            "paper edited": ("library.paper", self.papers[:1000]),
        }
        verbs = list(kinds)
        events = _store(
            Event(
                study=self.study,
                at=self.now - timedelta(seconds=60 * (self.sizes.events - i)),
                actor=self.owner,
                verb=verbs[i % len(verbs)],
                subject_kind=kinds[verbs[i % len(verbs)]][0],
                subject_id=getattr(self.some(kinds[verbs[i % len(verbs)]][1]), "pk", 1 + i // 50),
            )
            for i in range(self.sizes.events)
        )
        _store(
            Change(
                event=each, kind=each.subject_kind, row_id=each.subject_id, before={"note": "a"}, after={"note": "b"}
            )
            for each in events
        )
        _store(
            Mail(
                study=self.study.pk,
                purpose="join",
                label="Invitation to join",
                person=each.pk,
                to_address=f"{each.code}@example.org",
                subject=self.words(4),
                state=("sent", "sent", "waiting", "bounced", "refused")[i % 5],
                key=f"{self.study.pk}-{i}",
                message_id=f"<{self.study.pk}-{i}@example.org>",
                asked_at=self.ago(),
                give_up_at=self.now + timedelta(days=2),
                handed_at=self.now - timedelta(days=3),
                ended_at=self.now,
            )
            for i, each in zip(range(self.sizes.mails), self.people * 2, strict=False)
        )
        works = ("survey.import_upload", "library.find_neighbours")
        _store(
            Job(
                kind=works[i % 2],
                title=f"Import {i}",
                scope=self.study.job_scope,
                study=self.study.pk,
                state="done",
                asked_by=self.owner.pk,
                arguments={"questionnaire_id": self.questionnaire.pk},
                ended_at=self.now,
            )
            for i in range(self.sizes.jobs)
        )


def _store(rows: Iterable[Any]) -> list[Any]:
    """All rows of one table, with their ids."""
    made = list(rows)
    if made:
        type(made[0])._base_manager.bulk_create(made, batch_size=BATCH)
    return made


if __name__ == "__main__":
    sys.exit(main())
