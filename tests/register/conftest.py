from __future__ import annotations

from pathlib import Path

import pytest
from pytest_django import Settings

from plait.register.models import Person
from plait.study.models import Account, Study
from tests.journeys.small_study import load_small


@pytest.fixture
def small(owner: Account, tmp_path: Path, settings: Settings) -> Study:
    settings.MEDIA_ROOT = tmp_path / "media"
    return load_small(tmp_path / "small", owner)


@pytest.fixture
def ada(small: Study) -> Person:
    return Person.objects.get(study=small, code="P1")
