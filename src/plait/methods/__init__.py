# ruff: noqa: F403, I001
"""Pure functions on records and arrays: no file, no clock, no chance of their own.

Every public function and result type can be imported from here, `from plait.methods import wilson`; its module is
loaded when it is first asked for. docs/methods describes them all.
"""

from __future__ import annotations

import sys
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING

# Module -> what it gives to the outside.
_NAMES = {
    "agreement": (
        "COEFFICIENT_NAMES Coefficient Undefined all_coefficients coefficient coefficient_sums "
        "largest_possible_kappa per_category per_pair"
    ),
    "agreement_bootstrap": "AnalyticInterval Resamples analytic_interval bootstrap_units kalpha_bootstrap",
    "agreement_chance": "agreement_weights",
    "agreement_sums": "SumsOverUnits",
    "answers": "check_answers normalise",
    "apa_statistics": "TestResult check_test_results",
    "coded_units": "MISSING Reliability ValueCounts pooled",
    "cooccurrence": "Codings Cooccurrence case_counts cooccurrence cooccurrence_in_cases word_starts",
    "debit": "binary_counts debit",
    "deduplication": "duplicate_groups duplicate_pairs",
    "disclosure": "HiddenCount SuppressedTable suppress",
    "feed": "FeedItem Interest rank_for todays_feed",
    "figure_check": "Claim Fit JointBase check_text joint_bases",
    "full_text_links": "built_links",
    "full_text_steps": "why_not",
    "gamma": "Gamma best_disorder gamma unit_dissimilarity",
    "grim": "grim_totals grimmer likert_counts likert_possible",
    "hash_chain": "chain_faults",
    "holdings": "best_holding",
    "krippendorff_alpha": "coincidences differences set_differences",
    "likert": "BlockRow LikertDistribution Moments OrderedSummary block_summary likert_distribution moments",
    "nonresponse": (
        "CategoricalComparison NumericComparison RIndicator compare_groups fisher_exact late partial_r_indicator "
        "r_indicator"
    ),
    "ordinal_association": "KruskalWallis RankSum kendall_tau_b kruskal_wallis polychoric rank_sum spearman",
    "outcome_rates": (
        "CompletenessRule ContactEvent Disposition Outcome OutcomeRates Progress Rate completion_rate "
        "disposition_of outcome_rates participation_rate roll_up view_rate"
    ),
    "paper_notices": "Notice notices_of",
    "patient_data": "patient_data_signs",
    "prisma_flow": "PrismaFlow RecordPath prisma_flow",
    "proportions": (
        "Bounds Interval agresti_coull clopper_pearson hypergeometric_counts hypergeometric_interval interval "
        "jeffreys manski_bounds wald_finite wilson wilson_corrected wilson_finite"
    ),
    "purposive_sampling": (
        "Benchmark Candidate Choice Coverage Draw Limits Quota draw_extreme draw_maximum_variation draw_quotas "
        "draw_random draw_typical replace"
    ),
    "related_papers": "RelatedPaper best_by_words related_papers",
    "reliability": "Alpha Omega cronbach_alpha omega_total",
    "rounding": "Printed Rounding denominators_for_count parts_can_make_whole possible_counts possible_denominators",
    "saturation": (
        "Accumulation Run SaturationRatio Unseen accumulation expected_accumulation saturation_ratio unseen_codes"
    ),
    "screening": (
        "RandomSample Recall ScreeningFigures Simulation StoppingRule recall_estimate screening_features "
        "screening_figures screening_order simulate"
    ),
    "skiplogic": "calculate is_relevant shown_items",
    "spans": "carry_spans",
    "unitizing": "Continuum SpanAgreement UndefinedSpanAgreement ValuedUnit u_alpha_family",
    "unitizing_2004": "AlphaU alpha_u_2004",
    "units_of_text": "presence presence_of_codes units_of",
    "weighted_estimates": (
        "Estimate Sample share_interval weighted_mean weighted_quantile weighted_ratio weighted_total"
    ),
    "weighting": "ThinGroup Weighting kish_design_effect post_stratify rake",
    "word_index": "PaperWords WordIndex word_index words_of",
}
_MODULE_OF = {name: module for module, names in _NAMES.items() for name in names.split()}

if TYPE_CHECKING:
    from plait.methods.agreement import *
    from plait.methods.agreement_bootstrap import *
    from plait.methods.agreement_chance import *
    from plait.methods.agreement_sums import SumsOverUnits as SumsOverUnits
    from plait.methods.answers import *
    from plait.methods.apa_statistics import *
    from plait.methods.coded_units import *
    from plait.methods.cooccurrence import *
    from plait.methods.debit import *
    from plait.methods.deduplication import (
        duplicate_groups as duplicate_groups,
        duplicate_pairs as duplicate_pairs,
    )
    from plait.methods.disclosure import *
    from plait.methods.feed import (
        FeedItem as FeedItem,
        Interest as Interest,
        rank_for as rank_for,
        todays_feed as todays_feed,
    )
    from plait.methods.figure_check import *
    from plait.methods.full_text_links import built_links as built_links
    from plait.methods.full_text_steps import why_not as why_not
    from plait.methods.gamma import *
    from plait.methods.grim import *
    from plait.methods.hash_chain import chain_faults as chain_faults
    from plait.methods.holdings import best_holding as best_holding
    from plait.methods.krippendorff_alpha import *
    from plait.methods.likert import *
    from plait.methods.nonresponse import *
    from plait.methods.ordinal_association import *
    from plait.methods.outcome_rates import *
    from plait.methods.paper_notices import (
        Notice as Notice,
        notices_of as notices_of,
    )
    from plait.methods.patient_data import patient_data_signs as patient_data_signs
    from plait.methods.prisma_flow import (
        PrismaFlow as PrismaFlow,
        RecordPath as RecordPath,
        prisma_flow as prisma_flow,
    )
    from plait.methods.proportions import *
    from plait.methods.purposive_sampling import *
    from plait.methods.related_papers import (
        RelatedPaper as RelatedPaper,
        best_by_words as best_by_words,
        related_papers as related_papers,
    )
    from plait.methods.reliability import *
    from plait.methods.rounding import (
        Printed as Printed,
        Rounding as Rounding,
        denominators_for_count as denominators_for_count,
        parts_can_make_whole as parts_can_make_whole,
        possible_counts as possible_counts,
        possible_denominators as possible_denominators,
    )
    from plait.methods.saturation import *
    from plait.methods.screening import (
        RandomSample as RandomSample,
        Recall as Recall,
        ScreeningFigures as ScreeningFigures,
        Simulation as Simulation,
        StoppingRule as StoppingRule,
        recall_estimate as recall_estimate,
        screening_features as screening_features,
        screening_figures as screening_figures,
        screening_order as screening_order,
        simulate as simulate,
    )
    from plait.methods.skiplogic import *
    from plait.methods.spans import *
    from plait.methods.unitizing import *
    from plait.methods.unitizing_2004 import *
    from plait.methods.units_of_text import *
    from plait.methods.weighted_estimates import *
    from plait.methods.weighting import *
    from plait.methods.word_index import (
        PaperWords as PaperWords,
        WordIndex as WordIndex,
        word_index as word_index,
        words_of as words_of,
    )
else:
    __all__ = list(_MODULE_OF)

    def __getattr__(name: str) -> object:
        if name not in _MODULE_OF:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(f"{__name__}.{_MODULE_OF[name]}"), name)

    def __dir__() -> list[str]:
        return sorted(__all__)

    class _Methods(ModuleType):
        def __setattr__(self, name: str, value: object) -> None:
            # Importing the module 'gamma' would hide the function 'gamma' that it holds.
            if not (name in _MODULE_OF and isinstance(value, ModuleType)):
                super().__setattr__(name, value)

    sys.modules[__name__].__class__ = _Methods
