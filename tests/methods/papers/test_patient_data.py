from __future__ import annotations

import pytest

from plait.methods.papers.patient_data import patient_data_signs


@pytest.mark.parametrize(
    ("text", "sign"),
    [
        ("NHS 943 476 5919", "an NHS number"),
        ("9434765919", "an NHS number"),
        ("MRN: A123456", "a hospital number"),
        ("hospital number 99887766", "a hospital number"),
        ("DOB 01/02/1950", "a date of birth"),
        ("born on 3 May 1950", "a date of birth"),
        ("admitted 03/05/2024", "a full date"),
        ("lives at SW1A 1AA", "a postcode"),
    ],
)
def test_a_sign_is_noticed(text: str, sign: str) -> None:
    assert sign in patient_data_signs(text)


@pytest.mark.parametrize(
    "text", ["", "A woman of 70 with asthma", "943 476 5918 fails its check digit", "In 2024 we saw 1000000000 cells"]
)
def test_a_text_without_signs_gives_none(text: str) -> None:
    assert patient_data_signs(text) == ()
