"""A name is found, and is taken, however it is written."""

from __future__ import annotations

import pytest

from plait.coding.codebook import create_code
from plait.coding.models import Code
from plait.records.problem import InputRejected
from plait.study.models import Study

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    "written", ["cafe\u0301 straße", "CAFÉ  STRASSE", "Caf\u200bé Straße", "cafe strasse", "Café\u00a0Straße"]
)
def test_a_code_is_taken_and_found_in_every_writing(study: Study, written: str) -> None:
    code = create_code(study=study, name="Café Straße")
    assert list(Code.objects.filter(study=study, name__is_named=written)) == [code]
    assert list(Code.objects.filter(study=study, name__holds=written.split()[0])) == [code]
    with pytest.raises(InputRejected, match=r"There is “.*” at the top already"):
        create_code(study=study, name=written)


def test_another_name_is_free(study: Study) -> None:
    create_code(study=study, name="Trust")
    assert create_code(study=study, name="Trust in teams").pk
    assert not Code.objects.filter(study=study, name__holds="rusty").exists()
