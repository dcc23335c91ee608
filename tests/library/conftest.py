from __future__ import annotations

import pytest

from plait.library.papers.actions import add_paper
from plait.library.papers.models import Paper
from plait.study.models import Study
from tests.library.importing.test_import_references import RICH


@pytest.fixture
def paper(study: Study) -> Paper:
    """A paper with everything that a paper may have."""
    return add_paper(study=study, paper=RICH)
