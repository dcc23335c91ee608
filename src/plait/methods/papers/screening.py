"""The order in which titles and abstracts are screened, what the order saves, and when screening may stop."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import scipy
from numpy.typing import NDArray

from plait.methods.survey.proportions import hypergeometric_counts
from plait.records.problem import InputRejected, Problem, UndefinedStatistic
from plait.records.proportion import Proportion

# The constants of ELAS u4, the default of ASReview LAB 3, tuned by its makers on the SYNERGY collection.
COST = 0.11
RELEVANT_WEIGH = 9.8
COMMONEST = 0.95

Places = NDArray[np.intp]
Labels = NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class ScreeningFigures:
    """What an order saved, without the priors.

    wss95, wss100: work saved over sampling, the share of records not screened when 95 % (all) of the relevant ones
    were found, less 0.05 (0); below 0 when the order did worse than chance. rrf10: share of the relevant ones found in
    the first tenth of the records. ap: mean over the relevant ones of the share of relevant records up to each, 0 to 1.
    """

    wss95: float
    wss100: float
    rrf10: float
    ap: float


@dataclass(frozen=True, slots=True)
class Simulation:
    """order: places in the order of screening, the priors first, up to the last relevant record."""

    order: tuple[int, ...]
    n_priors: int
    n_records: int
    n_relevant: int
    figures: ScreeningFigures


def screening_features(texts: Sequence[str]) -> scipy.sparse.csr_matrix:
    """TF-IDF of single words and pairs, one row a record (title and abstract), each of length 1.

    Term counts as 1 + ln(count); words in more than 95 % of the records are left out.
    Raises: InputRejected when no record holds a word that tells it from the others.
    """
    from sklearn.feature_extraction.text import TfidfVectorizer

    vectorizer = TfidfVectorizer(ngram_range=(1, 2), sublinear_tf=True, max_df=COMMONEST)
    try:
        features: scipy.sparse.csr_matrix = vectorizer.fit_transform(texts)
    except ValueError as error:
        cause = "No record holds a word that the others do not hold too, so they cannot be put in an order."
        raise InputRejected(Problem("Titles and abstracts", cause, "Check which columns hold them.")) from error
    return features


def screening_order(
    features: scipy.sparse.csr_matrix, labelled: Sequence[tuple[int, bool]], seed: int | np.random.RandomState
) -> Places:
    """The records not yet screened, the likeliest to be relevant first (the ELAS u4 recipe of ASReview LAB).

    A linear support vector machine (squared hinge loss, C = 0.11) learns from the decisions so far; a relevant record
    weighs as much as 9.8 times its share of irrelevant ones. The order of the collection stands until both a relevant
    and an irrelevant record are known.

    Parameters: features, of `screening_features`; labelled, place and whether it is relevant, in the order of the
        decisions; seed, of the order in which the machine looks at the records (it can turn near-ties).
    Source: ASReview LAB 3 (Apache-2.0), models 'elas_u4'; van de Schoot et al. (2021), Nat. Mach. Intell. 3, 125-133.
        doi:10.1038/s42256-020-00287-7
    """
    from sklearn.svm import LinearSVC

    places = np.array([place for place, _ in labelled], dtype=np.intp)
    relevant = np.array([is_relevant for _, is_relevant in labelled], dtype=bool)
    pool = np.ones(features.shape[0], dtype=bool)
    pool[places] = False
    unscreened = np.flatnonzero(pool)
    n_relevant = int(relevant.sum())
    if n_relevant in (0, len(relevant)):
        return unscreened
    weight = np.where(relevant, 1.0, n_relevant / (RELEVANT_WEIGH * (len(relevant) - n_relevant)))
    machine: Any = LinearSVC(C=COST, loss="squared_hinge", random_state=seed)
    machine.fit(features[places], relevant.astype(int), sample_weight=weight * (len(relevant) / weight.sum()))
    score = machine.decision_function(features[unscreened])
    ordered: Places = unscreened[np.argsort(-score, kind="stable")]
    return ordered


def simulate(texts: Sequence[str], labels: Sequence[bool], priors: Sequence[int], seed: int) -> Simulation:
    """Screen a review whose decisions are known, refitting after every decision, until the last relevant record.

    Parameters: texts, title and abstract of each record; labels, whether it was included; priors, places (from 0) known
        before the start; seed, from 0 to 2**32 - 1. The same input gives the same order as `asreview simulate
        --ai elas_u4 --prior-idx ... --seed ...`.
    Raises: InputRejected with every problem of labels, priors and seed; UndefinedStatistic when the priors hold
        every relevant record.
    Source: as `screening_order`.

    >>> texts = ["trust in teams", "cost of drugs", "teams and trust", "price of drugs", "nurses in teams"]
    >>> simulate(texts, [True, False, True, False, False], priors=[0, 1], seed=1).order
    (0, 1, 4, 2)
    """
    is_relevant = np.asarray(labels, dtype=bool)
    _check_simulation(len(texts), is_relevant, priors, seed)
    features = screening_features(texts)
    # One stream of chance through all fits, as in ASReview.
    chance = np.random.RandomState(seed)
    order = [int(place) for place in priors]
    n_relevant, n_found = int(is_relevant.sum()), int(is_relevant[order].sum())
    while n_found < n_relevant:
        labelled = [(place, bool(is_relevant[place])) for place in order]
        chosen = int(screening_order(features, labelled, chance)[0])
        order.append(chosen)
        n_found += bool(is_relevant[chosen])
    figures = screening_figures(is_relevant[order[len(priors) :]], len(texts) - len(priors))
    return Simulation(tuple(order), len(priors), len(texts), n_relevant, figures)


def drawn_priors(labels: Sequence[bool], chance: np.random.Generator) -> list[int]:
    """The places of one included and one excluded record, drawn with equal chances.

    Raises: UndefinedStatistic when there is none of one kind.
    Source: ASReview LAB, simulation with one prior of each kind.

    >>> drawn_priors([False, True, False], np.random.default_rng(1))
    [1, 0]
    """
    is_relevant = np.asarray(labels, dtype=bool)
    kinds = [np.flatnonzero(is_relevant), np.flatnonzero(~is_relevant)]
    if not all(map(len, kinds)):
        raise UndefinedStatistic("Without an included and an excluded record there is nothing to begin with.")
    return [int(chance.choice(kind)) for kind in kinds]


def screening_figures(found: Sequence[bool] | Labels, n_records: int) -> ScreeningFigures:
    """What an order saved.

    Parameters: found, whether each record was relevant in the order of screening, at least up to the last relevant
        one; n_records, all records that were to be screened. Priors belong to neither.
    Raises: UndefinedStatistic when none is relevant.
    Source: Cohen et al. (2006), J. Am. Med. Inform. Assoc. 13(2), 206-219 (WSS). doi:10.1197/jamia.M1929

    >>> screening_figures([True, False, True], n_records=10)   # 2 of 2 after 3 of 10; 1 of 2 in the first tenth
    ScreeningFigures(wss95=0.65, wss100=0.7, rrf10=0.5, ap=0.8333333333333333)
    """
    ranks = np.flatnonzero(np.asarray(found, dtype=bool)) + 1
    n = len(ranks)
    if n == 0:
        raise UndefinedStatistic("No relevant record was left to find, so nothing can be saved.")
    return ScreeningFigures(
        wss95=_saved(ranks, n_records, 95),
        wss100=_saved(ranks, n_records, 100),
        rrf10=float((ranks <= max(1, round(n_records / 10))).mean()),
        ap=float((np.arange(1, n + 1) / ranks).mean()),
    )


def _saved(ranks: NDArray[np.int_], n_records: int, percent: int) -> float:
    n_needed = -(-percent * len(ranks) // 100)
    return float(round(percent / 100 - ranks[n_needed - 1] / n_records, 12))


def _check_simulation(n_texts: int, is_relevant: Labels, priors: Sequence[int], seed: int) -> None:
    problems = []
    if len(is_relevant) != n_texts:
        cause = f"There are {len(is_relevant)} for {n_texts} records."
        problems.append(Problem("Decisions", cause, "Give one for each record."))
    if is_relevant.all() or not is_relevant.any():
        kind = "included" if is_relevant.any() else "excluded"
        cause = f"Every record is {kind}."
        problems.append(Problem("Decisions", cause, "Give a review with included and excluded records."))
    outside = [place for place in priors if not 0 <= place < n_texts]
    if outside:
        cause = f"There is no record {', '.join(map(str, outside[:5]))}."
        problems.append(Problem("Priors", cause, f"Give places from 0 to {n_texts - 1}."))
    if len(set(priors)) < len(priors):
        problems.append(Problem("Priors", "A record is named twice.", "Name each once."))
    if not 0 <= seed < 2**32:
        problems.append(Problem("Seed", f"{seed} cannot be used.", "Give a whole number from 0 to 4294967295."))
    if problems:
        raise InputRejected(problems)


@dataclass(frozen=True, slots=True)
class RandomSample:
    """A simple random sample of records, all of it screened.

    n_population: records it was drawn from: all of them before the start, or those not yet screened later on.
    n_sampled, n_relevant: screened in the sample, and relevant among them. n_found_before: relevant records outside
    the population, found before it was drawn (0 for a sample before the start).
    """

    n_population: int
    n_sampled: int
    n_relevant: int
    n_found_before: int = 0


@dataclass(frozen=True, slots=True)
class Recall:
    """The share of all relevant records that were found, 0 to 1: estimate, and interval at `level`.

    n_found: relevant records found. n_total_low, n_total_high: how few and how many there may be in all.
    """

    estimate: float
    low: float
    high: float
    level: float
    n_found: int
    n_total_low: int
    n_total_high: int


def recall_estimate(sample: RandomSample, n_found: int, level: float = 0.95) -> Recall:
    """How much was found, as far as a random sample can tell. The order of screening is not used: it promises nothing.

    The relevant records in the sample's population are bounded by inverting the exact hypergeometric test.

    Parameters: n_found, all relevant records found by now, those of the sample among them.
    Raises: UndefinedStatistic when the sample is empty, or no relevant record is known or shown to exist; InputRejected
        when the counts cannot be true together.
    Source: Buonaccorsi (1987), Am. Stat. 41(3), 215-218, doi:10.1080/00031305.1987.10475484; for the sample of what was
        left out, Roitblat et al. (2010), J. Am. Soc. Inf. Sci. Technol. 61(1), 70-80. doi:10.1002/asi.21233

    >>> recall = recall_estimate(RandomSample(1000, 200, 1, n_found_before=59), n_found=60)
    >>> round(recall.estimate, 2), round(recall.low, 2), round(recall.high, 2)   # 59 + 1 of 59 + 5, of 59 + 1 to 25
    (0.94, 0.71, 1.0)
    """
    _check_sample(sample, n_found)
    shown = Proportion(sample.n_relevant, sample.n_sampled, "records in the random sample")
    low, high = hypergeometric_counts(shown, sample.n_population, level)
    inside = n_found - sample.n_found_before
    low, high = max(low, inside), max(high, inside)
    likely = max(float(inside), shown.value * sample.n_population)
    total = sample.n_found_before + likely
    if total == 0:
        raise UndefinedStatistic("No relevant record was found, and the sample shows none, so recall has no value.")
    n_low, n_high = sample.n_found_before + low, sample.n_found_before + high
    return Recall(n_found / total, n_found / n_high, n_found / n_low, level, n_found, n_low, n_high)


def _check_sample(sample: RandomSample, n_found: int) -> None:
    if not 0 <= sample.n_relevant <= sample.n_sampled <= sample.n_population:
        counts = f"{sample.n_relevant} relevant of {sample.n_sampled} sampled of {sample.n_population} records"
        raise InputRejected(Problem("Random sample", f"{counts} cannot be.", "Count the sample again."))
    inside = n_found - sample.n_found_before
    if not sample.n_relevant <= inside <= sample.n_population:
        cause = f"{n_found} relevant records were found, {sample.n_found_before} of them before the sample was drawn."
        raise InputRejected(Problem("Records found", cause, "Count those of the sample too, and each once."))


@dataclass(frozen=True, slots=True)
class StoppingRule:
    """When screening may stop, stated before the start and not changed after.

    When the last `quiet_run` records screened were all irrelevant, a random sample of the unscreened ones is drawn and
    screened. Screening stops when that sample shows, at `level`, that at least `target_recall` of the relevant records
    are found. It may be tried at most `n_checks` times; the error is shared out among the tries, so that chance makes
    it stop too early in at most 1 - level of all reviews, whatever the order was.

    Raises: InputRejected with each value that cannot be.
    """

    target_recall: float = 0.95
    level: float = 0.95
    quiet_run: int = 50
    n_checks: int = 3

    def __post_init__(self) -> None:
        problems = [
            Problem(place, f"{value:g} is not above 0 and below 1.", "Give 0.95 for 95 %.")
            for place, value in (("Target recall", self.target_recall), ("Level", self.level))
            if not 0 < value < 1
        ]
        problems += [
            Problem(place, f"{value} is below 1.", "Give a whole number from 1 up.")
            for place, value in (("Quiet run", self.quiet_run), ("Number of checks", self.n_checks))
            if value < 1
        ]
        if problems:
            raise InputRejected(problems)

    @property
    def error(self) -> float:
        """Of one check: the greatest chance that it lets screening stop too early."""
        return (1 - self.level) / self.n_checks

    def __str__(self) -> str:
        return (
            f"When the last {self.quiet_run} records were all irrelevant, a random sample of the rest is screened; "
            f"screening stops when it shows that at least {100 * self.target_recall:g} % of the relevant records are "
            f"found (error at most {100 * (1 - self.level):.2g} % over at most {self.n_checks} samples)."
        )

    def is_check_due(self, found: Sequence[bool]) -> bool:
        """Whether the last records in the order of screening were quiet long enough, and any was relevant before.

        >>> StoppingRule(quiet_run=2).is_check_due([True, False, False])
        True
        """
        return any(found) and len(found) >= self.quiet_run and not any(found[-self.quiet_run :])

    def sample_size(self, n_found: int, n_unscreened: int) -> int:
        """The smallest sample that lets screening stop when nothing relevant is in it.

        Fewer relevant records found, or a higher target, need a larger sample: up to all that is left.

        >>> StoppingRule(n_checks=1).sample_size(n_found=100, n_unscreened=2000)   # 6 of 2,000 would be too many
        786
        """
        too_many = self._fewest_too_many(n_found)
        if too_many > n_unscreened:
            return 0

        def is_enough(size: int) -> bool:
            return bool(scipy.stats.hypergeom.pmf(0, n_unscreened, too_many, size) <= self.error)

        return bisect_left(range(n_unscreened), True, key=is_enough)

    def may_stop(self, sample: RandomSample) -> bool:
        """Whether the sample of the unscreened records shows that the target is met.

        The records relevant in the sample are counted as found. Raises: InputRejected as `recall_estimate`.
        """
        n_found = sample.n_found_before + sample.n_relevant
        _check_sample(sample, n_found)
        # The sample's own finds help: the target may be missed by what the rest of the population holds.
        too_many = self._fewest_too_many(n_found) + sample.n_relevant
        if too_many > sample.n_population - sample.n_sampled + sample.n_relevant:
            return True
        chance = scipy.stats.hypergeom.cdf(sample.n_relevant, sample.n_population, too_many, sample.n_sampled)
        return bool(chance <= self.error)

    def _fewest_too_many(self, n_found: int) -> int:
        """The smallest number of relevant records left that would put recall below the target."""
        return int(n_found * (1 - self.target_recall) / self.target_recall + 1e-9) + 1
