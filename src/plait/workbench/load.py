"""Loading a whole study from the folder of its study.toml: everything, or nothing."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from datetime import date, datetime
from pathlib import Path
from typing import Any

from django.utils import timezone

from plait.coding.actions import coder_named, create_theme
from plait.coding.codebook import create_code
from plait.coding.importing import import_codings
from plait.coding.models import Code, Coding, Theme
from plait.database.locks import writing_study
from plait.database.turns import give_way
from plait.findings.actions import build_joint_display, keep_text, mark_cell, write_finding
from plait.findings.models import DisplayRow, JointDisplay
from plait.innovations.actions import add_country, add_evidence, add_innovation, reach_stage
from plait.innovations.models import Innovation
from plait.interviews.actions import enter_interview
from plait.library.importing.actions import import_references
from plait.library.papers.models import Paper
from plait.records.problem import InputRejected, Problem
from plait.register.actions import freeze_frame, import_register
from plait.register.consents.actions import write_sheet
from plait.register.models import Country, Frame, Person
from plait.sample.actions import draw_sample
from plait.study.acting import acting_as
from plait.study.actions import create_study, delete_study, let_nobody_find
from plait.study.models import Account, Study
from plait.survey.invitations.actions import invite, set_disposition
from plait.survey.models import Answer, Invitation, Item, Questionnaire
from plait.survey.questionnaires.actions import close_questionnaire, create_questionnaire, open_questionnaire
from plait.survey.responses.importing import import_responses
from plait.workbench.study_folder import Part, StudyFolder, at_start_of, read_study_folder
from plait.workbench.study_shape import FILE

Counts = dict[str, dict[str, int]]
# What takes no longer is not felt by those who wait.
_LONG_SECONDS = 0.2


def load_study(*, folder: Path, owner: Account) -> tuple[Study, Counts]:
    """Read a study's folder and store it whole. Returns the study and what was stored, room by room.

    All files are read and checked before the first row is written: a fault in any of them stores nothing.
    Raises: InputRejected; then nothing of the study is left.
    """
    return store_study(loaded=read_study_folder(folder), owner=owner)


def store_study(*, loaded: StudyFolder, owner: Account) -> tuple[Study, Counts]:
    """Store what was read, room by room, each in a transaction of its own so that nobody waits for all of them. Where
    one fails, the study goes with all that was stored of it."""
    with acting_as(owner):
        loading = _Loading(loaded, owner)
        try:
            return loading.store()
        except BaseException:
            let_nobody_find(study=loading.study, now=loading.now)
            delete_study(study=loading.study)
            raise


class _Loading:
    """The steps of storing one study, in the order of its timeline; each fills its room's counts."""

    def __init__(self, loaded: StudyFolder, owner: Account) -> None:
        self.loaded = loaded
        part = loaded.part("study")
        unit_one, unit_many = part.get("unit", ("person", "people"))
        self.study = create_study(
            title=str(part["title"]),
            slug=str(part.get("slug", "")),
            question=str(part.get("question", "")),
            unit_one=unit_one,
            unit_many=unit_many,
            is_invented=bool(part.get("invented", False)),
            owner=owner,
        )
        self.now = timezone.now()
        self.counts: Counts = {}
        self.frame: Frame | None = None
        self.questionnaire: Questionnaire | None = None

    def store(self) -> tuple[Study, Counts]:
        self._at_once(self._register, self._survey)
        # It has steps of its own.
        self._responses()
        self._at_once(self._accounting, self._sample, self._interviews, self._coding)
        self._at_once(self._library, self._findings, self._innovations)
        return self.study, self.counts

    def _at_once(self, *rooms: Callable[[], None]) -> None:
        """Each of them in one transaction."""
        for store in rooms:
            began = time.monotonic()
            with writing_study(self.study.pk):
                store()
            if (took := time.monotonic() - began) > _LONG_SECONDS:
                give_way(took)

    def _register(self) -> None:
        if sheet := self.loaded.part("consent"):
            write_sheet(
                study=self.study,
                introduction=str(sheet.get("introduction", "")),
                contact=str(sheet.get("contact", "")),
                wordings=sheet.get("clauses", {}),
            )
        if self.loaded.register is None:
            return
        table, mapping = self.loaded.register
        done = import_register(study=self.study, table=table, mapping=mapping, now=self.now)
        self.counts["register"] = {
            "people": Person.objects.filter(study=self.study).count(),
            "countries": Country.objects.filter(study=self.study).count(),
        }
        if done.given or done.held_back:
            self.counts["register"]["consents"] = done.given + done.held_back
        frame = self.loaded.part("frame")
        if frame:
            self.frame = freeze_frame(
                study=self.study,
                title=str(frame.get("title", "Frame")),
                rule=str(frame.get("rule", "")),
                now=self._time(frame, "date"),
            )
            self.counts["register"]["in the frame"] = self.frame.members.count()

    def _survey(self) -> None:
        record = self.loaded.questionnaire
        if record is None:
            return
        part, responses = self.loaded.part("questionnaire"), self.loaded.part("responses")
        rule = {key: float(part[key]) for key in ("partial_at", "complete_at") if key in part}
        self.questionnaire = questionnaire = create_questionnaire(
            study=self.study, record=record, frame=self.frame, introduction=str(part.get("introduction", "")), **rule
        )
        self.counts["survey"] = {"items": sum(item.is_asked for item in record.items)}
        opened = self._time(part, "opened")
        if part.get("opened") or self.loaded.responses is not None:
            open_questionnaire(questionnaire=questionnaire, now=opened)
        if responses.get("invite") and self.frame is not None:
            people = Person.objects.filter(frame_memberships__frame=self.frame)
            self.counts["survey"]["invited"] = invite(questionnaire=questionnaire, people=people, now=opened)

    def _responses(self) -> None:
        if self.questionnaire is None or self.loaded.responses is None:
            return
        part, responses = self.loaded.part("questionnaire"), self.loaded.part("responses")
        imported = import_responses(
            questionnaire=self.questionnaire,
            data=self.loaded.responses,
            id_column=str(responses.get("id", "id")),
            person_column=responses.get("person"),
            now=self._time(part, "opened"),
            missing=responses.get("missing"),
            strict=bool(part.get("xlsform") or part.get("item")),
        )
        self.counts["survey"] |= {"responses": imported.n_responses, "answers": imported.n_answers}

    def _accounting(self) -> None:
        if self.questionnaire is None:
            return
        part, responses = self.loaded.part("questionnaire"), self.loaded.part("responses")
        self._dispositions(responses.get("dispositions", {}))
        if part.get("closed"):
            close_questionnaire(questionnaire=self.questionnaire, now=self._time(part, "closed"))

    def _dispositions(self, codes: Mapping[str, str]) -> None:
        invitations = {
            invitation.person.code: invitation
            for invitation in Invitation.objects.filter(questionnaire=self.questionnaire).select_related("person")
        }
        for person, code in codes.items():
            self._of(invitations, person, "[responses.dispositions]", "nobody invited has the code")
            set_disposition(invitation=invitations[person], code=code, reason=f"As noted in {FILE}.")

    def _sample(self) -> None:
        part = self.loaded.part("sample")
        if not part:
            return
        draw = draw_sample(
            study=self.study,
            questionnaire=self._survey_of("[sample]"),
            title=str(part.get("title", "Interviews")),
            design=str(part.get("design", "maximum variation")),
            strata=[str(name) for name in part.get("strata", [])],
            size=int(part.get("size", 12)),
            seed=int(part.get("seed", 1)),
            now=self._time(part, "date"),
        )
        self.counts["sample"] = {"chosen": draw.size, "candidates": len(draw.candidates)}

    def _interviews(self) -> None:
        if not self.loaded.transcripts:
            return
        people = {person.code: person for person in Person.objects.filter(study=self.study)}
        n_turns = 0
        for each in self.loaded.transcripts:
            self._of(people, each.code, f"{each.source_name}", "the register has nobody of the code")
            enter_interview(
                study=self.study,
                person=people[each.code],
                code=each.code,
                transcript=each.transcript,
                source_name=each.source_name,
                held_on=each.session.held_on,
                mode=each.session.mode,
                interviewer=each.session.interviewer,
                minutes=each.session.minutes,
            )
            n_turns += len(each.transcript.turns)
        self.counts["interviews"] = {"transcripts": len(self.loaded.transcripts), "turns": n_turns}

    def _coding(self) -> None:
        for part in self.loaded.parts_of("codes"):
            parent = self._code(part["parent"], "[[codes]]") if part.get("parent") else None
            create_code(
                study=self.study,
                name=str(part.get("name", "")),
                parent=parent,
                definition=str(part.get("definition", "")),
            )
        counts = {"codings": 0, "placed": 0, "text_matches": 0, "without_place": 0}
        for file in self.loaded.codings:
            done = import_codings(
                study=self.study, coder=coder_named(study=self.study, name=file.coder), rows=file.rows
            )
            counts["codings"] += done.n
            counts["placed"] += done.placed
            counts["text_matches"] += done.text_matches
            counts["without_place"] += file.n_without_place
        for part in self.loaded.parts_of("themes"):
            codes = [self._code(name, "[[themes]]") for name in part.get("codes", [])]
            create_theme(
                study=self.study,
                name=str(part.get("name", "")),
                codes=codes,
                description=str(part.get("description", "")),
            )
        if self.loaded.codings or self.loaded.parts_of("codes"):
            counts["codes"] = Code.objects.filter(study=self.study).count()
            counts["coders"] = len({file.coder for file in self.loaded.codings})
            counts["themes"] = Theme.objects.filter(study=self.study).count()
            self.counts["coding"] = counts

    def _library(self) -> None:
        added = 0
        for file in self.loaded.references:
            added += import_references(study=self.study, file=file).added
        if self.loaded.references:
            n_broken = sum(len(file.broken) for file in self.loaded.references)
            self.counts["library"] = {"papers": added, "broken records": n_broken}

    def _findings(self) -> None:
        displays: dict[str, JointDisplay] = {}
        for part in self.loaded.parts_of("joint_displays"):
            displays[str(part["title"])] = self._joint_display(part)
        for part in self.loaded.parts_of("findings"):
            write_finding(
                study=self.study,
                statement=str(part.get("statement", "")),
                items=[self._item(name, "[[findings]]") for name in part.get("items", [])],
                codings=[self._quotation(each, "[[findings]]") for each in part.get("quotations", [])],
                displays=[
                    displays[self._of(displays, name, "[[findings]]", "no joint display is called")]
                    for name in part.get("displays", [])
                ],
                now=self.now,
            )
        for part in self.loaded.parts_of("figure_checks"):
            bases = {str(name): int(n) for name, n in part.get("bases", {}).items()}
            keep_text(
                study=self.study,
                title=str(part.get("title", "")),
                text=str(part.get("text", "")),
                bases=bases,
                population=part.get("population"),
                now=self.now,
            )
        if displays or self.loaded.parts_of("findings"):
            self.counts["findings"] = {
                "joint displays": len(displays),
                "findings": len(self.loaded.parts_of("findings")),
            }

    def _joint_display(self, part: Part) -> JointDisplay:
        where = f"[[joint_displays]] '{part.get('title', '')}'"
        themes = [self._theme(name, where) for name in part.get("themes", [])]
        codes = [self._code(name, where) for name in part.get("codes", [])]
        if not themes and not codes:
            themes = list(Theme.objects.filter(study=self.study))
            codes = [] if themes else list(Code.objects.filter(study=self.study, parent=None))
        display = build_joint_display(
            study=self.study,
            title=str(part.get("title", "")),
            items=[self._item(name, where) for name in part.get("items", [])],
            groups=part.get("groups", ()),
            themes=themes,
            codes=codes,
        )
        rows = {str(row): row for row in DisplayRow.objects.filter(display=display).select_related("theme", "code")}
        for cell in part.get("cells", []):
            self._mark(rows, cell, where)
        return display

    def _mark(self, rows: Mapping[str, DisplayRow], cell: Part, where: str) -> None:
        row = self._of(rows, str(cell.get("row", "")), where, "no row is called")
        mark_cell(
            row=rows[row],
            group=str(cell.get("group", "")),
            mark=str(cell.get("mark", "")),
            note=str(cell.get("note", "")),
            signed_name=str(cell.get("by", "")),
            now=self.now,
        )

    def _innovations(self) -> None:
        people = {person.code: person for person in Person.objects.filter(study=self.study)}
        countries = {country.name: country for country in Country.objects.filter(study=self.study)}
        for part in self.loaded.parts_of("innovations"):
            where = f"[[innovations]] '{part.get('title', '')}'"
            observer, country = part.get("observed_by"), part.get("country")
            if country and country not in countries:
                countries[country] = add_country(study=self.study, name=country)
            innovation = add_innovation(
                study=self.study,
                title=str(part.get("title", "")),
                description=str(part.get("description", "")),
                problem=str(part.get("problem", "")),
                kind=str(part.get("kind", "")),
                origin_country=countries[country] if country else None,
                origin_place=str(part.get("place", "")),
                originators=str(part.get("originators", "")),
                observed_by=people[self._of(people, observer, where, "the register has nobody of the code")]
                if observer
                else None,
            )
            for stage in part.get("stages", []):
                reach_stage(
                    innovation=innovation,
                    name=str(stage.get("name", "")),
                    reached_on=self._day(stage, "on", where),
                    note=str(stage.get("note", "")),
                    reason=str(stage.get("reason", "")),
                )
            for evidence in part.get("evidence", []):
                self._innovation_evidence(innovation, evidence, where)
        if self.loaded.parts_of("innovations"):
            self.counts["innovations"] = {"innovations": len(self.loaded.parts_of("innovations"))}

    def _innovation_evidence(self, innovation: Innovation, part: Part, where: str) -> None:
        add_evidence(
            innovation=innovation,
            answer=self._answer(innovation, part["answer"], where) if part.get("answer") else None,
            coding=self._quotation(part, where) if part.get("transcript") else None,
            paper=self._paper(str(part["paper"]), where) if part.get("paper") else None,
            note=str(part.get("note", "")),
        )

    # What study.toml names, found in the study

    def _survey_of(self, where: str) -> Questionnaire:
        if self.questionnaire is None:
            raise InputRejected(Problem(f"{FILE}: {where}", "The study has no questionnaire.", "Add [questionnaire]."))
        return self.questionnaire

    def _item(self, name: str, where: str) -> Item:
        items = {item.name: item for item in Item.objects.filter(questionnaire=self._survey_of(where))}
        return items[self._of(items, name, where, "no item is called")]

    def _code(self, name: str, where: str) -> Code:
        codes = {code.name: code for code in Code.objects.filter(study=self.study)}
        return codes[self._of(codes, name, where, "no code is called")]

    def _theme(self, name: str, where: str) -> Theme:
        themes = {theme.name: theme for theme in Theme.objects.filter(study=self.study)}
        return themes[self._of(themes, name, where, "no theme is called")]

    def _quotation(self, part: Part, where: str) -> Coding:
        coding = Coding.objects.filter(
            code=self._code(str(part.get("code", "")), where),
            revision__transcript__interview__study=self.study,
            revision__transcript__interview__code=part.get("transcript"),
        ).first()
        if coding is None:
            cause = f"'{part.get('code')}' is on no segment of the transcript '{part.get('transcript')}'."
            raise InputRejected(Problem(f"{FILE}: {where}", cause, "Name a code that is used there."))
        return coding

    def _answer(self, innovation: Innovation, item: str, where: str) -> Answer:
        answer = Answer.objects.filter(
            item=self._item(item, where), response__person=innovation.observed_by, status=Answer.Status.ANSWERED
        ).first()
        if answer is None or innovation.observed_by is None:
            cause = f"The observer gave no answer to '{item}'."
            raise InputRejected(Problem(f"{FILE}: {where}", cause, "Name an item that the observer answered."))
        return answer

    def _paper(self, named: str, where: str) -> Paper:
        papers = Paper.objects.filter(study=self.study)
        paper = papers.filter(doi=named.lower()).first() or papers.filter(title=named).first()
        if paper is None:
            raise InputRejected(
                Problem(f"{FILE}: {where}", f"No paper has the DOI or title '{named}'.", "Add it to [library].")
            )
        return paper

    def _of(self, known: Mapping[str, object], name: str, where: str, what: str) -> str:
        if name not in known:
            shown = ", ".join(list(known)[:12]) or "none"
            raise InputRejected(Problem(f"{FILE}: {where}", f"{what} '{name}'.".capitalize(), f"There are: {shown}."))
        return name

    def _time(self, part: Part, key: str) -> datetime:
        return at_start_of(part[key]) if isinstance(part.get(key), date) else self.now

    def _day(self, part: Part, key: str, where: str) -> date:
        value: Any = part.get(key)
        if not isinstance(value, date):
            raise InputRejected(Problem(f"{FILE}: {where}", f"'{key}' is no date.", "Write it as 2026-03-31."))
        return value
