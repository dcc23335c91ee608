"""The tags of every page: a share with its base, a field with label, help and error, a chart."""

from __future__ import annotations

from django import forms
from django.template import Context, Template

from plait.pages.templatetags.plait import share
from plait.records.chart import Bar, BarChart
from plait.records.proportion import Proportion


class Form(forms.Form):
    name = forms.CharField(help_text="As in the passport.")
    note = forms.CharField(required=False)
    agreed = forms.BooleanField(label="I agree")
    colour = forms.ChoiceField(choices=[("r", "Red")], widget=forms.RadioSelect, help_text="One of them.")


def rendered(template: str, **context: object) -> str:
    return Template(template).render(Context(context))


def field(name: str, sent: dict[str, str] | None = None) -> str:
    return rendered("{% field bound %}", bound=Form(sent)[name])


def test_a_share_says_its_counts_before_its_percentage() -> None:
    assert share(Proportion(34, 114, "leads <b>")) == (
        '<span class="share"><b>34</b> of 114 leads &lt;b&gt; <span class="percent">(29.8 %)</span></span>'
    )


def test_a_share_of_nobody_has_no_percentage() -> None:
    assert '<span class="percent">(–)</span>' in share(Proportion(0, 0, "leads"))


def test_a_label_belongs_to_its_field_and_says_when_it_may_stay_empty() -> None:
    assert '<label for="id_name">Name</label>' in field("name")
    assert '<label for="id_note">Note <span class="optional">(optional)</span></label>' in field("note")


def test_the_help_is_read_out_with_its_field() -> None:
    page = field("name")
    assert 'aria-describedby="id_name_helptext"' in page
    assert '<p class="help" id="id_name_helptext">As in the passport.</p>' in page


def test_an_error_is_told_and_read_out_with_its_field() -> None:
    page = field("name", {"name": ""})
    assert '<div class="field wrong">' in page
    assert '<p class="error" id="id_name_error">This field is required.</p>' in page
    assert 'aria-invalid="true"' in page


def test_a_box_to_tick_stands_before_its_label() -> None:
    page = field("agreed")
    assert page.index("<input") < page.index("I agree")


def test_choices_stand_in_a_group_with_its_name() -> None:
    page = field("colour")
    assert '<fieldset class="field"><legend>Colour</legend>' in page
    assert 'id="id_colour_helptext">One of them.' in page


def test_words_in_a_chart_stay_words() -> None:
    page = rendered("{% chart picture %}", picture=BarChart("People", (Bar("<script>alert(1)</script>", 3),), "leads"))
    assert "<svg" in page
    assert "<script" not in page


def test_a_value_is_looked_up_by_a_key_that_a_page_knows() -> None:
    assert rendered("{{ n|get:key }}{{ n|get:other }}", n={"a": 3}, key="a", other="b") == "3None"
