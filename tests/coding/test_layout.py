from __future__ import annotations

from collections.abc import Sequence

from hypothesis import example, given, settings
from hypothesis import strategies as st

from plait.coding.layout import N_LANES, PlacedCoding, blocks_around, blocks_of, pieces_of, with_codings
from plait.formats.transcripts.plain import read_plain_transcript
from plait.interviews.models import Turn

TEXT = """# Block 1

I: What came home?

P: The 🧪 test.
It took two years.

Then it stayed.

I: And trust?

End.
"""


def turns() -> list[Turn]:
    read = read_plain_transcript(TEXT.encode(), name="a.md").turns
    return [Turn(order=n, speaker=turn.speaker, start=turn.start, end=turn.end) for n, turn in enumerate(read)]


def coding(start: int, end: int, pk: int = 1, coder: int = 1) -> PlacedCoding:
    return PlacedCoding(pk, start, end, f"Code {pk}", pk % 12, coder, f"Coder {coder}")


def on(words: str, pk: int = 1, coder: int = 1) -> PlacedCoding:
    start = TEXT.index(words)
    return coding(start, start + len(words), pk, coder)


def test_a_turn_has_its_paragraphs_and_labels_are_left_out() -> None:
    blocks = blocks_of(TEXT, turns())
    told = [[TEXT[start:end] for start, end in block.paragraphs] for block in blocks]
    assert told == [
        ["# Block 1"],
        ["What came home?"],
        ["The 🧪 test.\nIt took two years.", "Then it stayed."],
        ["And trust?", "End."],
    ]


def test_overlapping_codings_are_cut_into_pieces_that_know_them_all() -> None:
    codings = [on("🧪 test.\nIt", 1), on("It took", 2)]
    block = with_codings(blocks_of(TEXT, turns()), codings)[2]
    told = [(TEXT[each.start : each.end], [c.pk for c in each.codings]) for each in pieces_of(block)[0]]
    assert told == [("The ", []), ("🧪 test.\n", [1]), ("It", [1, 2]), (" took", [2]), (" two years.", [])]


def test_codings_that_overlap_lie_on_different_lanes() -> None:
    codings = [on("🧪 test.\nIt took", 1), on("test.\nIt took two", 2), on("two years", 3)]
    block = with_codings(blocks_of(TEXT, turns()), codings)[2]
    lanes = {each.pk: lane for piece in pieces_of(block)[0] for lane, each in piece.lanes}
    assert lanes == {1: 0, 2: 1, 3: 0}


def test_two_coders_that_are_compared_keep_to_their_own_lanes() -> None:
    codings = [on("🧪 test", 1, coder=7), on("test.\nIt", 2, coder=8), on("two years", 3, coder=8)]
    block = with_codings(blocks_of(TEXT, turns()), codings)[2]
    lanes = {each.pk: lane for piece in pieces_of(block, (7, 8))[0] for lane, each in piece.lanes}
    assert lanes == {1: 0, 2: 2, 3: 2}


def test_a_coding_over_several_turns_belongs_to_each_of_them() -> None:
    start, end = TEXT.index("home?"), TEXT.index("two")
    blocks = with_codings(blocks_of(TEXT, turns()), [coding(start, end)])
    assert [block.number for block in blocks if block.codings] == [1, 2]


def test_a_coding_on_a_label_alone_is_not_lost() -> None:
    blocks = with_codings(blocks_of(TEXT, turns()), [on("P: ")])
    assert [block.number for block in blocks if block.codings] == [2]


def test_a_text_without_any_words_is_one_empty_block() -> None:
    (block,) = with_codings(blocks_of("", []), [])
    assert block.paragraphs == ()


places = st.integers(0, len(TEXT) - 1)
spans = st.lists(st.tuples(places, st.integers(1, 40)), max_size=12)


def placed(given_spans: Sequence[tuple[int, int]]) -> list[PlacedCoding]:
    found = [coding(start, min(len(TEXT), start + n), pk) for pk, (start, n) in enumerate(given_spans, start=1)]
    return sorted(found, key=lambda each: (each.start, -each.end, each.pk))


@settings(max_examples=50, deadline=None)
@given(spans)
def test_pieces_tile_every_paragraph_and_carry_just_the_codings_on_them(
    given_spans: list[tuple[int, int]],
) -> None:
    codings = placed(given_spans)
    for block in with_codings(blocks_of(TEXT, turns()), codings):
        for (start, end), pieces in zip(block.paragraphs, pieces_of(block), strict=True):
            assert "".join(TEXT[piece.start : piece.end] for piece in pieces) == TEXT[start:end]
            for piece in pieces:
                covering = {each.pk for each in codings if each.start <= piece.start and piece.end <= each.end}
                assert {each.pk for each in piece.codings} == covering
                lanes = [lane for lane, _ in piece.lanes]
                assert len(set(lanes)) == len(lanes) <= N_LANES


@example(given_spans=[(len(TEXT) - 1, 1)], start=52, n=30)
@settings(max_examples=50, deadline=None)
@given(spans, places, st.integers(1, 30))
def test_some_blocks_alone_look_as_they_do_in_the_whole(given_spans: list[tuple[int, int]], start: int, n: int) -> None:
    codings = placed(given_spans)
    blocks = blocks_of(TEXT, turns())
    whole = {block.number: block for block in with_codings(blocks, codings)}
    some = blocks_around(blocks, start, min(len(TEXT), start + n))
    near = [each for each in codings if each.end > some[0].begin and each.start < some[-1].end]
    for block in with_codings(some, near):
        assert block == whole[block.number]
