from __future__ import annotations

from collections.abc import Callable

import pytest

from plait.coding.actions import (
    apply_code,
    change_code,
    create_code,
    delete_code,
    merge_codes,
    remove_coding,
)
from plait.coding.models import Code, Coder, Coding, Theme
from plait.coding.queries import codebook
from plait.interviews.models import TextRevision
from plait.records.problem import InputRejected
from plait.study.models import Event, Study
from plait.study.undoing import undo


@pytest.fixture
def code(study: Study) -> Callable[..., Code]:
    return lambda name, parent=None: create_code(study=study, name=name, parent=parent)


Make = Callable[..., Code]


def test_the_tree_counts_a_code_alone_and_with_those_below_it(
    study: Study, revision: TextRevision, second: TextRevision, coder: Coder, code: Make
) -> None:
    barrier = code("Barriers")
    cost, rules = code("Cost", barrier), code("Rules", barrier)
    for each, where, start in ((barrier, revision, 0), (cost, revision, 0), (cost, second, 0), (cost, second, 3)):
        apply_code(code=each, revision=where, coder=coder, start=start, end=12)
    told = [(e.code, e.depth, e.n_codings, e.n_with_children, e.n_people) for e in codebook(study)]
    assert told == [(barrier, 0, 1, 4, 2), (cost, 1, 3, 3, 2), (rules, 1, 0, 0, 0)]


def test_the_tree_costs_two_queries(
    study: Study, code: Make, django_assert_max_num_queries: Callable[[int], object]
) -> None:
    for n in range(20):
        code(f"Code {n}")
    with django_assert_max_num_queries(2):  # type: ignore[attr-defined]
        assert len(codebook(study)) == 20


def test_a_name_is_once_under_a_parent_but_may_stand_under_another(code: Make) -> None:
    top = code("Cost")
    code("Cost", top)
    with pytest.raises(InputRejected, match=r"There is “.*” at the top already"):
        code(" Cost ")
    with pytest.raises(InputRejected, match="under 'Cost'"):
        code("Cost", top)


@pytest.mark.parametrize("name", ["", "   ", "x" * 201])
def test_a_code_needs_a_name_of_some_length(code: Make, name: str) -> None:
    with pytest.raises(InputRejected, match="at most 200"):
        code(name)


def test_a_code_cannot_be_moved_below_itself(code: Make) -> None:
    top = code("Top")
    below = code("Below", code("Middle", top))
    for parent in (top, below):
        with pytest.raises(InputRejected, match="itself or lies below it"):
            move(top, parent)


def move(code: Code, parent: Code) -> None:
    change_code(code=code, name=code.name, definition=code.definition, colour=code.colour, parent=parent)


def test_a_move_takes_all_that_lies_below_along(study: Study, code: Make) -> None:
    old, new = code("Old"), code("New")
    middle = code("Middle", old)
    code("Leaf", middle)
    move(middle, new)
    assert [entry.path for entry in codebook(study)] == [
        ("New",), ("New", "Middle"), ("New", "Middle", "Leaf"), ("Old",),
    ]  # fmt: skip


def test_a_change_can_be_read_back_in_the_log(code: Make) -> None:
    changed = change_code(code=code("Cost"), name="Price", definition="What it costs.", colour=3, parent=None)
    kept = Event.objects.get(verb="code changed").changes.get()
    assert kept.before == {"name": "Cost", "definition": "", "colour": 0}
    assert kept.after == {"name": "Price", "definition": changed.definition, "colour": 3}


def test_a_code_is_not_deleted_while_it_or_one_below_it_is_in_use(
    revision: TextRevision, coder: Coder, code: Make
) -> None:
    top = code("Top")
    coding = apply_code(code=code("Leaf", top), revision=revision, coder=coder, start=3, end=7)
    with pytest.raises(InputRejected, match="1 coding stands under it"):
        delete_code(code=top)
    remove_coding(coding=coding)
    delete_code(code=top)
    assert not Code.objects.exists()


def test_a_merge_moves_codings_children_and_themes(
    study: Study, revision: TextRevision, coder: Coder, code: Make
) -> None:
    price, cost = code("Price"), code("Cost")
    fee = code("Fee", price)
    apply_code(code=price, revision=revision, coder=coder, start=3, end=7)
    theme = Theme.objects.create(study=study, name="Money")
    theme.codes.add(price)
    merge_codes(source=price, target=cost)
    assert Coding.objects.get().code == cost
    fee.refresh_from_db()
    assert fee.parent == cost
    assert list(theme.codes.all()) == [cost]
    assert not Code.objects.filter(name="Price").exists()


def state() -> tuple[object, ...]:
    return (
        list(Code.objects.order_by("pk").values()),
        list(Coding.objects.order_by("pk").values()),
        list(Theme.codes.through.objects.order_by("theme", "code").values_list("theme", "code")),
    )


def test_an_undone_merge_leaves_everything_as_it_was(
    study: Study, revision: TextRevision, coder: Coder, code: Make
) -> None:
    price, cost = code("Price", code("Money")), code("Cost")
    code("Fee", price)
    for each, start in ((price, 4), (cost, 5)):
        apply_code(code=each, revision=revision, coder=coder, start=3, end=7)
        apply_code(code=each, revision=revision, coder=coder, start=start, end=20)
    for name, codes in (("Both", [price, cost]), ("One", [price]), ("Other", [cost])):
        Theme.objects.create(study=study, name=name).codes.add(*codes)
    before = state()
    event = merge_codes(source=price, target=cost)
    assert Coding.objects.count() == 3
    undo(event)
    assert state() == before


def test_a_merge_is_undone_once_only(code: Make) -> None:
    event = merge_codes(source=code("Price"), target=code("Cost"))
    undo(event)
    with pytest.raises(InputRejected, match="undone already"):
        undo(event)


def test_a_merge_is_not_undone_when_its_name_is_taken(code: Make) -> None:
    event = merge_codes(source=code("Price"), target=code("Cost"))
    code("Price")
    with pytest.raises(InputRejected, match="taken the name"):
        undo(event)


def test_a_code_is_not_merged_into_one_below_it(code: Make) -> None:
    top = code("Top")
    with pytest.raises(InputRejected, match="lies below it"):
        merge_codes(source=top, target=code("Below", top))


def test_a_merge_tells_which_names_below_would_clash(code: Make) -> None:
    price, cost = code("Price"), code("Cost")
    code("Fee", price), code("Fee", cost)
    with pytest.raises(InputRejected, match="'Fee' below"):
        merge_codes(source=price, target=cost)
