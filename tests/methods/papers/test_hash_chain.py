from __future__ import annotations

import hashlib

from plait.methods.papers.hash_chain import Link, canonical_json, chain_faults, link_of


def chain(*answers: str) -> list[Link]:
    links: list[Link] = []
    for number, answer in enumerate(answers, 1):
        links.append(link_of(number, {"answer": answer}, links[-1].hash if links else ""))
    return links


def test_a_link_is_hashed_over_number_content_and_the_hash_before() -> None:
    content_sha256 = hashlib.sha256(b'{"answer":"yes"}').hexdigest()
    by_hand = f'{{"content_sha256":"{content_sha256}","number":1,"previous_hash":""}}'
    assert chain("yes")[0].hash == hashlib.sha256(by_hand.encode()).hexdigest()


def test_a_whole_chain_has_no_fault() -> None:
    assert chain_faults(chain("a", "b", "c")) == ()
    assert chain_faults([]) == ()


def test_links_in_another_order_are_seen() -> None:
    first, second, third = chain("a", "b", "c")
    assert chain_faults([first, third, second])


def test_a_link_put_in_with_a_fresh_hash_is_seen_at_the_next_one() -> None:
    first, _, third = chain("a", "b", "c")
    forged = link_of(2, {"answer": "forged"}, first.hash)
    assert chain_faults([first, forged, third]) == ("Number 3 does not follow the entry before it.",)


def test_a_link_that_is_missing_is_named() -> None:
    assert chain_faults(chain("a", "b")[1:]) == ("Number 1 is missing before number 2.",)


def test_the_order_of_keys_does_not_matter() -> None:
    assert canonical_json({"a": 1, "b": {"d": 1, "c": 2}}) == canonical_json({"b": {"c": 2, "d": 1}, "a": 1})


def test_text_that_utf8_cannot_hold_is_hashed_all_the_same() -> None:
    assert chain_faults(chain("\ud800")) == ()
