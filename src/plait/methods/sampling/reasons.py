"""Why a person adds to the variety of those chosen, in plain words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from plait.methods.sampling.pool import Pool


def value_words(values: Iterable[tuple[str, str]]) -> str:
    """Attributes with their categories as a reader sees them.

    >>> value_words([("country", "Malawi"), ("role", "nurse"), ("age", "")])
    'country: Malawi, role: nurse and age: not known'
    """
    words = [f"{name}: {category or 'not known'}" for name, category in values]
    return " and ".join([", ".join(words[:-1]), words[-1]] if len(words) > 1 else words)


def reason_for_variety(pool: Pool, row: int, rows: Sequence[int]) -> str:
    """One sentence on what this person brings that nobody, or none of the others chosen, has; the rarest first."""
    among_all = pool.holds.sum(axis=0)
    among_chosen = pool.holds[list(rows)].sum(axis=0)
    own = pool.holds[row]
    n_categories = len(pool.categories)
    n_alone = int((own[n_categories:] & (among_chosen[n_categories:] == 1)).sum())
    also = f" Adds {n_alone} combinations that no other person chosen has." if n_alone > 1 else ""
    for counts, whom in ((among_all, "respondent"), (among_chosen, "person chosen")):
        categories = [pool.categories[bit] for bit in range(n_categories) if own[bit] and counts[bit] == 1]
        if categories:
            return f"The only {whom} with {value_words(categories)}.{also if n_alone > len(categories) else ''}"
    alone = [
        (int(among_all[n_categories + place]), pair)
        for place, pair in enumerate(pool.pairs)
        if own[n_categories + place] and among_chosen[n_categories + place] == 1
    ]
    if alone:
        n_all, pair = min(alone, key=lambda each: each[0])
        whom = "respondent" if n_all == 1 else "person chosen"
        return f"The only {whom} with {value_words(pair)}.{also}"
    return "Completes the number; others chosen have the same combinations."
