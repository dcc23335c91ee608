from __future__ import annotations

import pytest

from plait.study.models import Study
from tests.findings.small_study import SmallStudy, make_small_study


@pytest.fixture
def small(study: Study) -> SmallStudy:
    return make_small_study(study)
