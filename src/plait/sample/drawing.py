"""A draw as the method makes it, from what is stored of it; the same again whenever it is repeated."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import numpy as np

from plait.methods.sampling import purposive as method
from plait.methods.sampling.pool import Pool
from plait.methods.sampling.purposive import Candidate, Limits
from plait.sample.models import Draw, Selection


def drawn(
    *,
    design: str,
    strata: Sequence[str],
    size: int,
    seed: int,
    candidates: Iterable[Candidate],
    must_have: Iterable[str] = (),
    must_not: Iterable[str] = (),
) -> method.Draw:
    """Who comes out of these candidates by this design and seed. Raises InputRejected with every problem."""
    limits = Limits(must=frozenset(must_have), must_not=frozenset(must_not))
    rng = np.random.default_rng(seed)
    if design == Draw.Design.MAXIMUM_VARIATION:
        return method.draw_maximum_variation(candidates, size, rng, attributes=strata, limits=limits)
    return method.draw_random(candidates, size, rng, strata=strata, limits=limits)


def candidates_of(draw: Draw) -> tuple[Candidate, ...]:
    """The people a draw chose from, as they were then."""
    return tuple(Candidate(each["id"], each["attributes"]) for each in draw.candidates)


def drawn_again(draw: Draw) -> method.Draw:
    """The draw repeated from what is stored of it."""
    return drawn(
        design=draw.design,
        strata=draw.strata,
        size=draw.size,
        seed=draw.seed,
        candidates=candidates_of(draw),
        must_have=draw.must_have,
        must_not=draw.must_not,
    )


def as_it_stands(draw: Draw, selections: Sequence[Selection]) -> method.Draw:
    """The draw after the refusals so far, for choosing the next reserve. Limits hold as they did in the draw."""
    candidates = candidates_of(draw)
    chosen = [each for each in selections if each.status == Selection.Status.CHOSEN]
    waiting = [each for each in selections if each.status == Selection.Status.RESERVE]
    reserves = [each for each in waiting if each.person.withdrawn_at is None]
    return method.Draw(
        design="maximum variation" if draw.design == Draw.Design.MAXIMUM_VARIATION else "random",
        chosen=tuple(method.Choice(each.person.code, each.reason) for each in chosen),
        reserves=tuple(method.Choice(each.person.code, each.reason) for each in reserves),
        coverage=coverage_of(candidates, draw.strata, [each.person.code for each in chosen]),
        benchmark=method.Benchmark(**draw.coverage["benchmark"]),
        attributes=tuple(draw.strata),
        strata=tuple(draw.strata) if draw.design == Draw.Design.STRATIFIED else (),
    )


def coverage_of(candidates: Iterable[Candidate], attributes: Sequence[str], codes: Iterable[str]) -> method.Coverage:
    """How much of the candidates' variety these people cover."""
    pool = Pool.of(candidates, attributes)
    return pool.coverage(pool.rows_of(codes))


def coverage_stored(draw: method.Draw) -> Mapping[str, Any]:
    """What is kept of a draw's coverage."""
    return {
        **dataclasses.asdict(draw.coverage),
        "benchmark": dataclasses.asdict(draw.benchmark),
        "optimum_proven": draw.optimum_proven,
        "most_pairs": draw.most_pairs,
    }
