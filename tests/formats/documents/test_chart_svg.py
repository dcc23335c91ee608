from __future__ import annotations

import re
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

import plait
from plait.formats.documents.chart_style import STRENGTHS, chart_css, contrast, level_class, text_width, wrapped
from plait.formats.documents.chart_svg import Theme, chart_png, chart_svg
from plait.records.chart import Bar, BarChart, Chart, LikertChart, LikertRow

LEVELS = ("Strongly disagree", "Disagree", "Neither", "Agree", "Strongly agree")
LIKERT = LikertChart("Learning", LEVELS, (LikertRow("We learn", (5, 18, 19, 41, 27), 4),), "Valid answers")
BARS = BarChart("Funnel", (Bar("In the frame", 114), Bar("Answered", 34, 114, "after two reminders")), "Leads")


def parsed(chart: Chart, theme: Theme = "print") -> etree._Element:
    return etree.fromstring(chart_svg(chart, theme=theme).encode())


def words(chart: Chart, theme: Theme = "print") -> str:
    return " | ".join("".join(node.itertext()) for node in parsed(chart, theme).iter("{*}text"))


def rects(chart: Chart) -> list[tuple[float, float]]:
    """(x, width) of the coloured segments, from 0 to 720."""
    found = [rect for rect in parsed(chart).iter("{*}rect") if rect.get("stroke") and not rect.get("rx")]
    return [(float(rect.get("x", "")), float(rect.get("width", ""))) for rect in found]


def test_counts_percentages_and_n_are_written() -> None:
    written = words(LIKERT)
    for part in (
        "n = 110, 4 without a valid answer",
        "37.3\u00a0%",
        "| 41 |",
        "← 23 (20.9\u00a0%)",
        "68 (61.8\u00a0%) →",
    ):
        assert part in written


def test_the_description_says_every_number() -> None:
    description = parsed(LIKERT).findtext("{*}desc")
    assert description is not None
    assert "We learn (n = 110, 4 without a valid answer): Strongly disagree 5 (4.5\u00a0%), Disagree 18" in description


def test_an_odd_scale_is_centred_on_the_middle_of_the_neutral_level() -> None:
    rows = (LikertRow("a", (1, 2, 4, 2, 1)), LikertRow("b", (6, 0, 4, 0, 0)))
    segments = rects(LikertChart("t", LEVELS, rows, "b"))
    neutral_a, neutral_b = segments[2], segments[6]
    assert neutral_a[0] + neutral_a[1] / 2 == pytest.approx(neutral_b[0] + neutral_b[1] / 2, abs=0.05)


def test_an_even_scale_is_centred_on_the_boundary() -> None:
    chart = LikertChart("t", LEVELS[:4], (LikertRow("a", (1, 2, 3, 4)), LikertRow("b", (5, 3, 1, 1))), "b")
    segments = rects(chart)
    assert segments[2][0] == pytest.approx(segments[6][0], abs=0.05)


def test_segment_widths_are_in_proportion_to_shares() -> None:
    segments = rects(LikertChart("t", LEVELS, (LikertRow("a", (1, 2, 4, 2, 1)),), "b"))
    assert [width / segments[0][1] for _, width in segments] == pytest.approx([1, 2, 4, 2, 1], abs=0.01)
    assert sum(width for _, width in segments) == pytest.approx(720, abs=0.1)


def test_a_row_without_answers_says_so() -> None:
    assert "n = 0, 9 without a valid answer | No valid answers." in words(
        LikertChart("t", LEVELS, (LikertRow("a", (0,) * 5, 9),), "b")
    )


def test_a_bar_shows_k_of_n_and_its_note() -> None:
    assert "In the frame114 | Answered34 of 114 (29.8\u00a0%) | after two reminders" in words(BARS)


@pytest.mark.parametrize("chart", [LIKERT, BARS], ids=["likert", "bars"])
def test_a_picture_on_a_page_has_classes_and_no_literal_style(chart: Chart) -> None:
    drawn = chart_svg(chart)
    assert not re.search(r'\b(style|fill|stroke|font-family)="', drawn)
    assert set(re.findall(r'class="([^"]+)"', drawn)) >= {"chart chart-narrow", "chart chart-wide", "chart-title"}
    known = set(re.findall(r"\.([a-z][\w-]*)", chart_css()))
    assert {name for names in re.findall(r'class="([^"]+)"', drawn) for name in names.split()} <= known


@pytest.mark.parametrize("theme", ["page", "print"])
def test_every_picture_has_a_title_and_a_description_of_its_own(theme: Theme) -> None:
    ids = []
    for chart in (LIKERT, BARS):
        for svg in parsed(chart, theme).iter("{http://www.w3.org/2000/svg}svg"):
            assert svg.get("role") == "img"
            named = str(svg.get("aria-labelledby")).split()
            assert [svg[0].get("id"), svg[1].get("id")] == named
            ids += named
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("theme", ["page", "print"])
def test_hostile_text_stays_text(theme: Theme) -> None:
    hostile = '</svg><script>alert(1)</script> & "q" \x00\ud800 مرحبا 🌍'
    likert = LikertChart(hostile, (hostile, "b"), (LikertRow(hostile, (1, 1)),), hostile)
    bars = BarChart(hostile, (Bar(hostile, 3, 4, hostile),), hostile)
    for chart in (likert, bars):
        tree = parsed(chart, theme)
        assert not list(tree.iter("{*}script"))
        assert "</svg><script>alert(1)</script>" in str(tree.findtext(".//{*}desc"))


def test_the_same_chart_is_drawn_the_same_twice() -> None:
    assert chart_svg(LIKERT) == chart_svg(LIKERT)


@settings(max_examples=40, deadline=None)
@given(st.integers(2, 11), st.data())
def test_any_counts_stay_inside_the_picture(n_levels: int, data: st.DataObject) -> None:
    counts = st.lists(st.integers(0, 10_000), min_size=n_levels, max_size=n_levels)
    rows = tuple(LikertRow("row", tuple(row)) for row in data.draw(st.lists(counts, max_size=4)))
    segments = rects(LikertChart("t", tuple(f"level {i}" for i in range(n_levels)), rows, "b"))
    assert len(segments) == sum(1 for row in rows for count in row.counts if count)
    assert all(x >= -0.02 and x + width <= 720.05 for x, width in segments)


def test_charts_without_rows_are_drawn() -> None:
    assert words(LikertChart("t", LEVELS, (), "")).startswith("t | Strongly")
    assert words(BarChart("t", (), "")) == "t"


@pytest.mark.parametrize("n_levels", range(2, 12))
def test_levels_are_coloured_in_mirror_image_and_apart(n_levels: int) -> None:
    names = [level_class(level, n_levels) for level in range(n_levels)]
    assert len(set(names)) == n_levels
    assert [name.replace("p", "n") for name in names] == [name.replace("p", "n") for name in reversed(names)]


def test_text_on_every_colour_has_enough_contrast_in_light_and_dark() -> None:
    blocks = re.findall(r"\.chart \{ (--chart-ink[^}]*)\}", chart_css())
    assert len(blocks) == 3
    for block in blocks:
        colours = dict(re.findall(r"--chart-([\w-]+): (#\w+);", block))
        steps = [f"{side}{i}" for side in "np" for i in range(1, STRENGTHS + 1)] + ["0"]
        assert all(contrast(colours[step], colours[f"on-{step}"]) >= 4.5 for step in steps)
        assert contrast(colours["muted"], colours["ground"]) >= 4.5
        assert contrast(colours["bar"], colours["ground"]) >= 3


def test_contrast_of_black_and_white_is_21() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)


@given(st.text(max_size=80), st.integers(20, 300))
def test_wrapped_lines_keep_every_letter_and_the_width(text: str, width: int) -> None:
    lines = wrapped(text, 10, width)
    assert "".join(lines).replace(" ", "") == "".join(text.split())
    assert all(text_width(line, 10) <= width or len(line) == 1 for line in lines)


def test_the_style_sheet_in_the_static_folder_is_the_one_the_code_gives() -> None:
    file = Path(plait.__file__).parent / "static" / "plait" / "charts.css"
    assert file.read_text(encoding="utf-8") == chart_css()


def test_a_png_shows_the_words() -> None:
    with_words = chart_png(BARS, scale=1)
    blank = chart_png(BarChart(" ", (Bar(" ", 114),), " "), scale=1)
    assert with_words.startswith(b"\x89PNG")
    assert int.from_bytes(with_words[16:20], "big") == 720
    assert len(with_words) > len(blank) + 3000


def test_a_name_as_long_as_a_page_is_broken_at_once() -> None:
    began = time.process_time()
    lines = wrapped("K" * 50_000, 10, 100)
    assert time.process_time() - began < 1
    assert "".join(lines) == "K" * 50_000
