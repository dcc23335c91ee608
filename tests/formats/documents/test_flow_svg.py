from __future__ import annotations

from lxml import etree

from plait.formats.documents.flow_svg import FlowStep, flow_svg


def test_hostile_words_stay_words() -> None:
    drawing = flow_svg("<&>", [FlowStep(("</svg><script>alert(1)</script>", "\x00"), ("&lt;",))])
    root = etree.fromstring(drawing.encode())
    assert [element.tag.rpartition("}")[2] for element in root.iter()].count("script") == 0


def test_every_line_is_drawn_and_described() -> None:
    drawing = flow_svg(
        "Flow", [FlowStep(("Screened (n = 10)",), ("Excluded (n = 7)",)), FlowStep(("Included (n = 3)",))]
    )
    root = etree.fromstring(drawing.encode())
    texts = [element.text for element in root.iter("{http://www.w3.org/2000/svg}text")]
    assert texts == ["Screened (n = 10)", "Excluded (n = 7)", "Included (n = 3)"]
    described = root.find("{http://www.w3.org/2000/svg}desc")
    assert described is not None
    assert described.text == "Screened (n = 10). Excluded (n = 7). Included (n = 3)"


def test_a_long_reason_is_broken_into_lines_inside_its_box() -> None:
    drawing = flow_svg("Flow", [FlowStep(("Excluded " + "because of a very long reason " * 6,))])
    assert drawing.count("<text") > 3


def test_it_bears_no_style_that_a_policy_would_refuse() -> None:
    assert "style" not in flow_svg("Flow", [FlowStep(("One",)), FlowStep(("Two",))])
