"""Chapters of a report: who was chosen for interviews, the interviews, the codebook and the themes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from statistics import median

from plait.coding.models import Theme
from plait.coding.queries import CodebookEntry, codebook, counts_of, segments_of, themes_of
from plait.findings.quoting import (
    PEOPLE_UNDER_A_THEME,
    WORDS_OF_A_QUOTATION,
    n_held_back,
    n_refused,
    replies_of,
    telling,
)
from plait.interviews.models import Interview
from plait.interviews.queries import interviews_of, newest_revisions
from plait.records.document import Block, Heading, Paragraph, Quotation
from plait.records.proportion import Proportion
from plait.records.segment import Segment
from plait.reporting.parts import CHANGED, counted, held_back, left_out, share, shortened, table
from plait.sample.models import Draw, Selection
from plait.sample.queries import (
    CoverageRow,
    coverage_table,
    draws_of,
    frame_size,
    left_codes,
    selections_of,
    stratum_labels,
    those_who_count,
)
from plait.study.models import Study

_PAPER = "paper"


def sample_chapter(study: Study) -> Iterator[Block]:
    draws = list(draws_of(study).order_by("drawn_at", "pk"))
    if not draws:
        return
    yield Heading(1, "Interview sample")
    for draw in draws:
        if len(draws) > 1:
            yield Heading(2, draw.title)
        yield from _draw(draw)


def _draw(draw: Draw) -> Iterator[Block]:
    selections = selections_of(draw)
    n_respondents = len(those_who_count(draw, left_codes(draw.study)))
    design = draw.get_design_display().lower()
    yield Paragraph(
        f"{draw.size} of {n_respondents} respondents were drawn on {draw.drawn_at:%-d %B %Y} ({design}, seed "
        f"{draw.seed}).",
        lead=True,
    )
    labels = stratum_labels(draw)
    yield Paragraph(
        f"Drawn {'over' if draw.design == Draw.Design.MAXIMUM_VARIATION else 'within'}: {'; '.join(labels.values())}. "
        f"{_named(draw)}The candidates, the seed and the order are kept, so that the draw can be repeated."
        if labels
        else f"{_named(draw)}The candidates, the seed and the order are kept, so that the draw can be repeated."
    )
    shown = [each for each in selections if each.status != Selection.Status.RESERVE]
    n_reserve = len(selections) - len(shown)
    yield table(
        f"Who was drawn, of {n_respondents} respondents",
        ("Person", "Came out as", "Why"),
        [(each.person.code, _outcome(each), _reason(each)) for each in shown],
        note=f"{counted(n_reserve, 'respondent')} in reserve, in the order of the draw.",
    )
    rows = coverage_table(draw)
    if rows:
        yield _coverage(draw, rows, labels)


def _named(draw: Draw) -> str:
    parts = []
    if draw.must_have:
        parts.append(f"Chosen whatever the draw: {', '.join(draw.must_have)}. ")
    if draw.must_not:
        parts.append(f"Left out whatever the draw: {', '.join(draw.must_not)}. ")
    return "".join(parts)


def _outcome(selection: Selection) -> str:
    if selection.status == Selection.Status.CHOSEN and selection.replaces:
        return f"Chosen in the place of {selection.replaces.person.code}"
    return selection.get_status_display()


def _reason(selection: Selection) -> str:
    if selection.status == Selection.Status.CHOSEN and selection.replaces:
        return selection.status_reason
    declined = f" Declined: {selection.status_reason}" if selection.status == Selection.Status.DECLINED else ""
    return f"{selection.reason}{declined}"


def _coverage(draw: Draw, rows: Sequence[CoverageRow], labels: dict[str, str]) -> Block:
    n_frame = frame_size(draw)
    n_responded = len(those_who_count(draw, left_codes(draw.study)))
    n_chosen = Selection.counted.filter(draw=draw, status=Selection.Status.CHOSEN).count()
    return table(
        "Frame, respondents and those chosen, by what the draw went by",
        (
            "Category",
            f"Of {n_frame:,} in the frame" if n_frame else "In the frame",
            f"Of {n_responded:,} respondents",
            f"Of {n_chosen:,} chosen",
        ),
        [
            (
                f"{labels[row.stratum]}: {row.category}",
                "not known" if row.in_frame is None else f"{row.in_frame:,}",
                f"{row.responded:,}",
                f"{row.chosen:,}",
            )
            for row in rows
        ],
        numbers=(1, 2, 3),
        note="Respondents are those who answered enough and are in the register. What only the survey asks is not "
        "known of people who did not answer.",
    )


def interviews_chapter(study: Study) -> Iterator[Block]:
    interviews = list(interviews_of(study).defer("transcript__source_name"))
    if not interviews:
        return
    n_people = len({interview.person_id for interview in interviews})
    transcripts = newest_revisions(study).filter(transcript__interview__isnull=False)
    words = list(transcripts.values_list("n_words", flat=True))
    transcribed = Proportion(len(words), len(interviews), "interviews")
    yield Heading(1, "Interviews and transcripts")
    yield Paragraph(
        f"{counted(len(interviews), 'interview')} with {counted(n_people, study.unit_one, study.unit_many)}; "
        f"{transcribed.k} of {transcribed.n} are transcribed ({transcribed.percent}).",
        lead=True,
    )
    rows = [_spread("Words of a transcript", words, len(interviews))]
    minutes = [interview.minutes for interview in interviews if interview.minutes is not None]
    rows.append(_spread("Minutes of an interview", minutes, len(interviews)))
    yield table(
        "Length of interviews",
        ("Length", "Known of", "Shortest", "Median", "Longest"),
        rows,
        numbers=(1, 2, 3, 4),
    )
    modes = Counter(interview.get_mode_display() for interview in interviews)
    yield Paragraph(
        f"How they were held, of {counted(len(interviews), 'interview')}: "
        f"{', '.join(f'{mode.lower()} {n}' for mode, n in modes.most_common())}.{_held(interviews)}"
    )


def _spread(name: str, values: Sequence[int], n_all: int) -> tuple[str, ...]:
    known = f"{len(values)} of {n_all}"
    if not values:
        return (name, known, "–", "–", "–")
    return (name, known, f"{min(values):,}", f"{median(values):,.6g}", f"{max(values):,}")


def _held(interviews: Sequence[Interview]) -> str:
    dates = sorted(interview.held_on for interview in interviews if interview.held_on)
    if not dates:
        return ""
    known = f"the date is known of {len(dates)} of {len(interviews)}"
    return f" Held from {dates[0]:%-d %B %Y} to {dates[-1]:%-d %B %Y} ({known})."


def codebook_chapter(study: Study) -> Iterator[Block]:
    entries = codebook(study)
    if not entries:
        return
    counts = counts_of(study)
    n_people = _transcribed_people(study)
    yield Heading(1, "Codebook")
    yield Paragraph(
        f"{counted(counts.n_codes, 'code')} and {counted(counts.n_codings, 'coding')} by "
        f"{counted(counts.n_coders, 'coder')}; {counts.n_coded} of {counts.n_transcripts} transcripts are coded"
        f"{f', and {counts.n_coded_papers} of {counted(counts.n_papers, _PAPER)}' if counts.n_papers else ''}.",
        lead=True,
    )
    yield table(
        f"Codes, and how many of {counted(n_people, 'person', 'people')} with a transcript have a segment under each",
        ("Code", "Definition", "Codings", "People"),
        [_entry(entry, n_people) for entry in entries],
        numbers=(2, 3),
        note="The codes below a code are counted with it."
        + (" Passages of papers are among the codings; papers are no people." if counts.n_papers else ""),
    )


def _entry(entry: CodebookEntry, n_people: int) -> tuple[str, str, str, str]:
    share_of_people = share(Proportion(entry.n_people, n_people, "people with a transcript"))
    return (" › ".join(entry.path), entry.code.definition or "–", f"{entry.n_with_children:,}", share_of_people)


def _transcribed_people(study: Study) -> int:
    people = Interview.counted.filter(study=study, transcript__isnull=False)
    return people.values("person").distinct().order_by().count()


def themes_chapter(study: Study) -> Iterator[Block]:
    themes = list(themes_of(study))
    if not themes:
        return
    n_people = _transcribed_people(study)
    yield Heading(1, "Themes")
    yield Paragraph(
        f"{counted(len(themes), 'theme')}. Each counts the people who have at least one segment under it. The "
        f"quotations are of two different people, where as many may be quoted: those nearest to "
        f"{WORDS_OF_A_QUOTATION} words; where passages of "
        "papers are coded, one of a paper follows."
    )
    replies = replies_of(study)
    for theme in themes:
        segments = replies.laid_on(segments_of(study, codes=theme.codes.all()))
        yield from _theme(theme, segments, n_people)


def _theme(theme: Theme, segments: Sequence[Segment], n_people: int) -> Iterator[Block]:
    spoken = [each for each in segments if each.person_id is not None]
    printed = [each for each in segments if each.person_id is None]
    people = Proportion(len({each.person_id for each in spoken}), n_people, "people with a transcript")
    n_papers = len({each.transcript_id for each in printed})
    in_papers = f", and {counted(_places(printed), 'passage')} of {counted(n_papers, _PAPER)}" if printed else ""
    yield Heading(2, theme.name)
    yield Paragraph(f"{people}; {counted(_places(spoken), 'segment')}{in_papers}.", lead=True)
    if theme.description:
        yield Paragraph(theme.description)
    codes = ", ".join(code.name for code in theme.codes.all())
    yield Paragraph(f"Codes: {codes}." if codes else "No code is in this theme yet.")
    for segment in telling(spoken)[:PEOPLE_UNDER_A_THEME]:
        changed = f"; {CHANGED}" if segment.is_wished else ""
        source = f"{segment.person_code}, interview {segment.interview_code}{changed}"
        yield Quotation(shortened(segment.to_print), source)
    for segment in telling(printed)[:1]:
        yield Quotation(shortened(segment.to_print), segment.citation)
    if n := n_refused(spoken):
        yield Paragraph(left_out(n))
    if n := n_held_back(spoken):
        yield Paragraph(held_back(n))


def _places(segments: Sequence[Segment]) -> int:
    return len({(each.transcript_id, each.start, each.end) for each in segments})
