# ruff: noqa: F403, I001
"""Pure functions on records and arrays: no file, no clock, no chance of their own.

Every public function and result type can be imported from here, `from plait.methods import wilson`; its module is
loaded when it is first asked for. docs/methods describes them all.
"""

from __future__ import annotations

from importlib import import_module  # noqa: TID251 - of modules that stand in the table below
from typing import TYPE_CHECKING

# Module -> what it gives to the outside.
_NAMES = {
    "survey.answers": "check_answers normalise",
    "survey.disclosure": "HiddenCount SuppressedTable suppress",
    "survey.likert": "BlockRow LikertDistribution Moments OrderedSummary block_summary likert_distribution moments",
    "survey.nonresponse": (
        "CategoricalComparison NumericComparison RIndicator compare_groups fisher_exact late partial_r_indicator "
        "r_indicator"
    ),
    "survey.ordinal_association": "KruskalWallis RankSum kendall_tau_b kruskal_wallis polychoric rank_sum spearman",
    "survey.outcome_rates": (
        "CompletenessRule ContactEvent Disposition Outcome OutcomeRates Progress Rate completion_rate "
        "disposition_of outcome_rates participation_rate roll_up view_rate"
    ),
    "survey.proportions": (
        "Bounds Interval agresti_coull clopper_pearson hypergeometric_counts hypergeometric_interval interval "
        "jeffreys manski_bounds wald_finite wilson wilson_corrected wilson_finite"
    ),
    "survey.rao_scott": "RaoScott rao_scott",
    "survey.response_model": "PropensityCoefficient ResponseModel response_model",
    "survey.reliability": "Alpha Omega cronbach_alpha omega_total",
    "survey.rounding": (
        "Printed Rounding denominators_for_count parts_can_make_whole possible_counts possible_denominators"
    ),
    "survey.skiplogic": "calculate is_relevant shown_items",
    "survey.weighted_estimates": (
        "Estimate Sample share_interval weighted_mean weighted_quantile weighted_ratio weighted_total"
    ),
    "survey.weighting": "ThinGroup Weighting calibrate kish_design_effect post_stratify rake",
    "sampling.purposive": (
        "Benchmark Candidate Choice Coverage Draw Limits Quota draw_extreme draw_maximum_variation draw_quotas "
        "draw_random draw_typical replace"
    ),
    "coding.coded_units": "MISSING Reliability ValueCounts pooled",
    "coding.coded_values": "MISSING_WORDS Reading",
    "coding.cooccurrence": "Codings Cooccurrence case_counts cooccurrence cooccurrence_in_cases word_starts",
    "coding.saturation": (
        "Accumulation Run SaturationRatio Unseen accumulation expected_accumulation saturation_ratio unseen_codes"
    ),
    "coding.spans": "carry_spans",
    "coding.units_of_text": "presence presence_of_codes units_of",
    "agreement.alpha": "coincidences differences set_differences",
    "agreement.bootstrap": "AnalyticInterval Resamples analytic_interval bootstrap_units kalpha_bootstrap",
    "agreement.chance": "agreement_weights",
    "agreement.coefficients": (
        "COEFFICIENT_NAMES Coefficient Undefined all_coefficients coefficient coefficient_sums "
        "largest_possible_kappa per_category per_pair"
    ),
    "agreement.double_coding": "DoubleCoding units_to_code_twice",
    "agreement.gamma": "Gamma GammaWeights best_disorder gamma unit_dissimilarity",
    "agreement.sums": "SumsOverUnits",
    "agreement.unitizing": "Continuum SpanAgreement UndefinedSpanAgreement ValuedUnit u_alpha_family",
    "agreement.unitizing_2004": "AlphaU alpha_u_2004",
    "figures.apa_statistics": "TestResult check_test_results",
    "figures.check": "Claim Fit JointBase check_text joint_bases",
    "figures.grim": "binary_counts debit grim_totals grimmer likert_counts likert_possible",
    "papers.deduplication": "duplicate_groups duplicate_pairs",
    "papers.feed": "FeedItem Interest rank_for todays_feed",
    "papers.full_text_links": "built_links",
    "papers.full_text_steps": "why_not",
    "papers.hash_chain": "chain_faults",
    "papers.holdings": "best_holding",
    "papers.notices": "Notice notices_of",
    "papers.patient_data": "patient_data_signs",
    "papers.prisma_flow": "PrismaFlow RecordPath prisma_flow",
    "papers.related": "RelatedPaper best_by_words related_papers",
    "papers.screening": (
        "RandomSample Recall ScreeningFigures Simulation StoppingRule recall_estimate screening_features "
        "screening_figures screening_order simulate"
    ),
    "papers.word_index": "PaperWords WordIndex word_index words_of",
}
_MODULE_OF = {name: module for module, names in _NAMES.items() for name in names.split()}

if TYPE_CHECKING:
    from plait.methods.agreement.coefficients import *
    from plait.methods.agreement.bootstrap import *
    from plait.methods.agreement.chance import *
    from plait.methods.agreement.sums import SumsOverUnits as SumsOverUnits
    from plait.methods.survey.answers import *
    from plait.methods.figures.apa_statistics import *
    from plait.methods.coding.coded_units import *
    from plait.methods.coding.coded_values import MISSING_WORDS as MISSING_WORDS, Reading as Reading
    from plait.methods.coding.cooccurrence import *
    from plait.methods.papers.deduplication import (
        duplicate_groups as duplicate_groups,
        duplicate_pairs as duplicate_pairs,
    )
    from plait.methods.survey.disclosure import *
    from plait.methods.papers.feed import (
        FeedItem as FeedItem,
        Interest as Interest,
        rank_for as rank_for,
        todays_feed as todays_feed,
    )
    from plait.methods.figures.check import *
    from plait.methods.papers.full_text_links import built_links as built_links
    from plait.methods.papers.full_text_steps import why_not as why_not
    from plait.methods.agreement.double_coding import (
        DoubleCoding as DoubleCoding,
        units_to_code_twice as units_to_code_twice,
    )
    from plait.methods.agreement.gamma import *
    from plait.methods.figures.grim import *
    from plait.methods.papers.hash_chain import chain_faults as chain_faults
    from plait.methods.papers.holdings import best_holding as best_holding
    from plait.methods.agreement.alpha import *
    from plait.methods.survey.likert import *
    from plait.methods.survey.nonresponse import *
    from plait.methods.survey.ordinal_association import *
    from plait.methods.survey.outcome_rates import *
    from plait.methods.papers.notices import Notice as Notice, notices_of as notices_of
    from plait.methods.papers.patient_data import patient_data_signs as patient_data_signs
    from plait.methods.papers.prisma_flow import (
        PrismaFlow as PrismaFlow,
        RecordPath as RecordPath,
        prisma_flow as prisma_flow,
    )
    from plait.methods.survey.proportions import *
    from plait.methods.sampling.purposive import *
    from plait.methods.papers.related import (
        RelatedPaper as RelatedPaper,
        best_by_words as best_by_words,
        related_papers as related_papers,
    )
    from plait.methods.survey.rao_scott import RaoScott as RaoScott, rao_scott as rao_scott
    from plait.methods.survey.reliability import *
    from plait.methods.survey.response_model import (
        PropensityCoefficient as PropensityCoefficient,
        ResponseModel as ResponseModel,
        response_model as response_model,
    )
    from plait.methods.survey.rounding import (
        Printed as Printed,
        Rounding as Rounding,
        denominators_for_count as denominators_for_count,
        parts_can_make_whole as parts_can_make_whole,
        possible_counts as possible_counts,
        possible_denominators as possible_denominators,
    )
    from plait.methods.coding.saturation import *
    from plait.methods.papers.screening import (
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
    from plait.methods.survey.skiplogic import *
    from plait.methods.coding.spans import *
    from plait.methods.agreement.unitizing import *
    from plait.methods.agreement.unitizing_2004 import *
    from plait.methods.coding.units_of_text import *
    from plait.methods.survey.weighted_estimates import *
    from plait.methods.survey.weighting import *
    from plait.methods.papers.word_index import (
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
