"""Check every figure of a text: can this percentage, mean or test result be true of whole people?"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from plait.methods.figures.apa_statistics import check_test_results
from plait.methods.figures.bases import Bases
from plait.methods.figures.claims import Claim, Fit, Kind, Verdict, listed
from plait.methods.figures.context import Context, Known
from plait.methods.figures.intervals import interval_claims, spread_claims
from plait.methods.figures.judging import judged_shares
from plait.methods.figures.means import mean_claims
from plait.methods.figures.parts import held_as_parts, part_claims
from plait.methods.figures.shares import Share, shares
from plait.methods.figures.tables import without_tables
from plait.methods.figures.tokens import Text
from plait.methods.figures.totals import total_claims
from plait.methods.survey.rounding import USUAL, Printed, Rounding, count_range, possible_counts
from plait.records.problem import InputRejected, Problem

__all__ = ["Claim", "Fit", "JointBase", "Kind", "Verdict", "check_text", "joint_bases"]
_LARGEST_SEARCHED = 20_000


@dataclass(frozen=True, slots=True)
class JointBase:
    """One n under which several percentages are possible together.

    counts: for each claim, the counts that fit. roundings: each rounding under which all of them fit.
    """

    n: int
    counts: tuple[tuple[int, ...], ...]
    roundings: tuple[Rounding, ...]


def check_text(
    text: str, *, bases: Mapping[str, int] | None = None, population: int | None = None, decimal_comma: bool = False
) -> tuple[Claim, ...]:
    """Every figure claim of a text, in order.

    The counts of people of the whole text are found first, with the part each plays (invited, responded, studied),
    then each figure is held against those that may be its base.
    Parameters: text, prose, with tables whose cells are set apart by tabs or strokes. bases: what the reader knows
        beyond the text, words to their number of people ('respondents': 34); a percentage without a base of its own is
        held against them. population: the number of people in the frame. decimal_comma: read 29,800 % as 29.8 %
        (29,8 % is understood anyway).
    Returns: claims. 'impossible' only when words tie a figure to its base and no usual rounding fits; 'doubtful' when
        no number of the text fits; 'rounding' when it is only cut off or rounded up; 'not checkable' when the text
        does not say enough.
    Raises: InputRejected when a base is not a number of people.
    Source: Brown & Heathers (2017), Soc. Psychol. Personal. Sci. 8(4), 363-369. doi:10.1177/1948550616673876;
        Nuijten et al. (2016), Behav. Res. Methods 48, 1205-1226. doi:10.3758/s13428-015-0664-2

    >>> claim = check_text("Of 114 leads, 34 replied, a response of 27% (n = 34).")[0]
    >>> claim.verdict, claim.reason
    ('impossible', '34 of 114 is 29.8 %, not 27 %. 27 % would be 31 of 114, or 34 of 124 to 128.')
    """
    known = Known(bases or {}, population)
    prose, tables = without_tables(text)
    read = Text(prose, decimal_comma=decimal_comma)
    found = list(shares(read))
    of_text = Bases(read, found)
    found = [_with_replies(of_text, share) for share in found]
    judged = judged_shares(Context(read, of_text, known), found)
    claims = [
        *held_as_parts(read, found, judged),
        *part_claims(read, of_text, found, judged),
        *total_claims(read, found),
        *mean_claims(read, of_text, known.numbers),
        *interval_claims(read),
        *spread_claims(read),
        *_test_results(text),
        *(claim for table in tables for claim in table.claims(of_text, known.numbers)),
    ]
    return _explained_jointly(sorted(claims, key=lambda claim: (claim.start, claim.end)))


def _with_replies(bases: Bases, share: Share) -> Share:
    """A response rate without a count has the number who replied, where its sentence gives one."""
    if share.k is not None or share.n is not None or not bases.is_response(share):
        return share
    before = [
        count for count in bases.in_sentence(bases.text.sentence_of(share.percent))
        if count.place < share.percent and count.place not in bases.totals
    ]  # fmt: skip
    replied = [count for count in before if "responded" in count.roles] or bases.in_clause_before_rate(share, before)
    return replace(share, k=replied[0].place, first=replied[0].place, tight=True) if len(replied) == 1 else share


def joint_bases(
    claims: Iterable[Claim], *, up_to: int | None = None, roundings: Sequence[Rounding] = USUAL
) -> tuple[JointBase, ...]:
    """The denominators, 1 to `up_to`, under which all percentages of the claims are possible together.

    up_to: by default the largest denominator the claims were held against. roundings: a base is given when all
        claims fit under one of them; JointBase.roundings then names every rounding that would do.
    Raises: InputRejected when no claim carries a percentage, or no limit is known.

    >>> claims = check_text("Of the 34 respondents, 70% strongly agreed and 13% did not.")
    >>> [(base.n, base.counts) for base in joint_bases(claims)]
    [(23, ((16,), (3,))), (30, ((21,), (4,)))]
    """
    shares = [(Printed.of(claim.percent), claim.k) for claim in claims if claim.percent]
    limit = up_to or max((claim.n or 0 for claim in claims), default=0)
    if not shares or limit < 1:
        cause = "There is no percentage with a base to search." if not shares else "No largest denominator is known."
        raise InputRejected(Problem("Figures", cause, "Choose percentages and give 'up_to'."))
    found = []
    for n in range(1, min(limit, _LARGEST_SEARCHED) + 1):
        fitting = tuple(rounding for rounding in Rounding if all(_fits(*share, n, rounding) for share in shares))
        usable = [rounding for rounding in fitting if rounding in roundings]
        if usable:
            counts = tuple((k,) if k is not None else possible_counts(printed, n, usable) for printed, k in shares)
            found.append(JointBase(n, counts, fitting))
    return tuple(found)


def _fits(percent: Printed, k: int | None, n: int, rounding: Rounding) -> bool:
    counts = count_range(percent, n, rounding)
    return bool(counts) if k is None else k in counts


def _explained_jointly(claims: Sequence[Claim]) -> tuple[Claim, ...]:
    """Say of percentages of one base that do not fit it which smaller base would explain all of them."""
    shared: dict[int, list[Claim]] = {}
    for claim in claims:
        if claim.kind == "percent" and claim.verdict in ("impossible", "rounding") and claim.n is not None:
            shared.setdefault(claim.n, []).append(claim)
    explanations: dict[int, str] = {}
    for n, group in shared.items():
        if len({claim.percent for claim in group}) > 1:
            together = joint_bases(group, up_to=n)
            bases = listed([base.n for base in together][-12:])
            explanations[n] = (
                f" All {len(group)} such percentages of {n} are possible together for n = {bases}."
                if together
                else f" No n up to {n} makes all {len(group)} such percentages of {n} possible."
            )
    return tuple(
        replace(claim, reason=claim.reason + explanations[claim.n])
        if claim.kind == "percent" and claim.verdict in ("impossible", "rounding") and claim.n in explanations
        else claim
        for claim in claims
    )


def _test_results(text: str) -> Iterator[Claim]:
    for result in check_test_results(text):
        yield Claim(result.text, result.start, result.end, "test statistic", result.verdict, result.reason)
