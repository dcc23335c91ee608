"""The verdict on every share of a text."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from fractions import Fraction

from plait.methods.figures.alone import Alone
from plait.methods.figures.claims import Claim, Kind, listed
from plait.methods.figures.context import Context
from plait.methods.figures.counted import Counted
from plait.methods.figures.shares import Share
from plait.methods.figures.tokens import Text
from plait.methods.figures.verdicts import Judged, any_rounding, of_how_many
from plait.methods.survey.rounding import Printed

# A share this near to that of a number of the text, in parts of itself, is more likely a slip than of an unnamed base.
_NEAR = Fraction(3, 20)


def judged_shares(context: Context, shares: Sequence[Share]) -> list[Claim]:
    """A claim for each share, in their order."""
    text, counted, alone = context.text, Counted(context), Alone(context)

    def judged(share: Share) -> Judged:
        printed = Printed.of(text.marks[share.percent].number)
        n = text.marks[share.n].value if share.n is not None else None
        if share.k is None:
            return alone.judged(share, printed, n)
        k = text.marks[share.k].value
        return counted.of_text(share, printed, k) if n is None else counted.of_total(share, printed, k, n)

    all_judged = [(share, judged(share)) for share in shares]
    return [_claim(text, share, each) for share, each in _with_one_unknown_base(text, all_judged)]


def _claim(text: Text, share: Share, judged: Judged) -> Claim:
    marks = text.marks
    start, end = marks[share.first].start, marks[share.last].end
    inside = text.clean[start:end]
    n_open = inside.count("(") + inside.count("[") - inside.count(")") - inside.count("]")
    end += n_open > 0 and text.clean[end : end + 1] in (")", "]") and end < len(text.clean)
    start, end = text.at(start), text.at(end)
    kind: Kind = "percent with count" if share.k is not None else "percent"
    return Claim(
        text.text[start:end], start, end, kind, judged.verdict, judged.reason, judged.fits,
        marks[share.percent].number, judged.k, judged.n,
    )  # fmt: skip


def _with_one_unknown_base(text: Text, judged: Sequence[tuple[Share, Judged]]) -> Iterable[tuple[Share, Judged]]:
    """Doubts taken back where another count wants the same unnamed base, or a sentence has two: groups not numbered."""
    wanted: dict[int, list[tuple[Printed, int]]] = defaultdict(list)
    for share, each in judged:
        if each.wanted and each.k:
            printed = Printed.of(text.marks[share.percent].number)
            wanted[text.sentence_of(share.percent)].append((printed, each.k))
    sentences = Counter(
        text.sentence_of(share.percent) for share, each in judged if each.verdict == "doubtful" and each.k
    )
    named = Counter(each.n for share, each in judged if each.verdict == "possible" and share.k and share.n is None)
    for share, given in judged:
        each, k = given, given.k
        if each.verdict == "doubtful" and k is not None:
            sentence = text.sentence_of(share.percent)
            mine = any_rounding(Printed.of(text.marks[share.percent].number), k)
            near = [other for at in range(sentence - 8, sentence + 9) for other in wanted.get(at, ())[:6]]
            theirs = (any_rounding(printed, other) for printed, other in near if other != k)
            common = next((both for other in theirs if (both := _both(mine, other))), None)
            printed = Printed.of(text.marks[share.percent].number)
            likely = each.is_sole or any(
                named[n] or abs(Fraction(100 * k, n) / printed.value - 1) < _NEAR for n in each.tried
            )
            if not likely:
                each = Judged("not checkable", of_how_many(k, each.wanted), k=k)
            elif common:
                fits = f"It would fit {k} of {listed(common)}, as other shares of it do."
                why = f"The text does not name the base. {fits}"
                each = Judged("not checkable", why, k=k)
            elif sentences[sentence] > 1:
                each = Judged("not checkable", of_how_many(k, each.wanted), k=k)
        yield share, each


def _both(one: range, other: range) -> range:
    return range(max(one.start, other.start), min(one.stop, other.stop))
