from __future__ import annotations

from plait.methods.papers.terms import terms_of


def test_plurals_case_stop_words_and_numbers_do_not_part_texts() -> None:
    assert terms_of("Nurses' ABILITIES in 3 wards; the nurse’s ability") == [
        "nurse", "ability", "ward", "nurse", "ability",
    ]  # fmt: skip
