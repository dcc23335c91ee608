from __future__ import annotations

from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plait.methods.papers.prisma_flow import RecordPath, prisma_flow
from plait.records.problem import InputRejected

PATHS = (
    RecordPath(),
    RecordPath(False),
    RecordPath(True),
    RecordPath(True, False),
    RecordPath(True, True),
    RecordPath(True, True, False, "Wrong population"),
    RecordPath(True, True, True),
)


def test_boxes_of_a_case_worked_by_hand() -> None:
    flow = prisma_flow({"PubMed": 6, "Embase": 3}, {"Duplicates": 2}, PATHS)
    assert (flow.n_identified, flow.n_screened, flow.n_excluded, flow.n_sought) == (9, 6, 1, 5)
    assert (flow.n_not_retrieved, flow.n_assessed, flow.n_included, flow.n_waiting) == (1, 2, 1, 3)
    assert flow.excluded_with_reason == {"Wrong population": 1}


@given(st.lists(st.sampled_from(PATHS), max_size=30))
def test_every_record_ends_in_one_box(paths: list[RecordPath]) -> None:
    flow = prisma_flow({"PubMed": len(paths)}, {}, paths)
    ends = (flow.n_excluded, flow.n_not_retrieved, sum(flow.excluded_with_reason.values()), flow.n_included)
    assert sum(ends) + flow.n_waiting == len(paths)


@pytest.mark.parametrize(
    ("identified", "removed", "path"),
    [
        ({"PubMed": 3}, {}, RecordPath()),
        ({"PubMed": -1}, {"Duplicates": -2}, RecordPath()),
        ({"PubMed": 1}, {}, RecordPath(None, True)),
        ({"PubMed": 1}, {}, RecordPath(True, False, True)),
        ({"PubMed": 1}, {}, RecordPath(True, True, False)),
    ],
)
def test_what_cannot_be_is_refused(identified: Mapping[str, int], removed: Mapping[str, int], path: RecordPath) -> None:
    with pytest.raises(InputRejected):
        prisma_flow(identified, removed, [path])
