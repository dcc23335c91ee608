"""What stands beside a percentage that is no share of people: a change, a limit, a strength, an estimate."""

from __future__ import annotations

import re

from plait.methods.figures.shares import Share
from plait.methods.figures.tokens import Text

_AFTER = re.compile(
    r"\s*(?:\(relative\)\s*)?(?:points?\b|increase|decrease|rise|fall|drop|gain|loss|growth|decline|reduction|improvement|"
    r"discount|more\b|less\b|fewer\b|higher|lower|greater|larger|smaller|faster|slower|longer|shorter|interest|chance|"
    r"probability|likelihood|risk\b|identity|identical|similar\w*|homolog\w*|alike|inhibition|ointment|cream|solution|gel\b|"
    r"lotion|saline|glucose|dextrose|ethanol|alcohol|agar|formalin|sodium|accura\w*|sensitiv\w*|specific\w*|agreement|"
    r"efficacy|efficiency|bioavailab\w*|salbe|lösung|pommade|crème|crema|pomada|"
    r"of (?:the |its |their |a |an |total |all )?(?:daily |initial |total |baseline |overall |maxim\w+ )?"
    r"(?:variance|variability|time|"
    r"budget|cost|costs|income|gdp|variation|dose|doses|day|value|values|baseline|maximum|control|normal|predicted|energy|"
    r"expenditure|sales|prescriptions?|weight|area|surface|body|nucleotide|genome|sequence))",
    re.I,
)
_BEFORE = re.compile(
    r"\b(?:rose|rising|fell|falling|grew|increas\w*|decreas\w*|dropped|declin\w*|reduc\w*|improv\w*|up|down|gained|lost|lower\w*|"
    r"weighted|adjusted|imputed|standardi[sz]ed|sensitivity|specificity|predictive values?|"
    r"kappa|agreement|alpha|cut-?off|"
    r"threshold|target|assum\w+|expect\w+|anticipat\w+|plann\w+|power|estimat\w+|predicted|previous\w*|elsewhere|nationally|"
    r"another study|incidence|survival|actuarial|cumulative|kaplan|hazard|probabilit\w*|likelihood|"
    r"posterior|bayesian|identit\w*|"
    r"homolog\w*|similarit\w*|identical|concordance|accuracy|efficacy|efficiency|inhibit\w*|bioavailability|variance|recovery|"
    r"mean|median|average|averag\w+|defined as|change|changed|difference|differ\w*|variab\w*|varied|"
    r"ejection fraction|ef|lvef|"
    r"hematocrit|haematocrit|saturation|compliance|adherence|mortality|reach\w*|exceed\w*|range\w*|stieg|sank|"
    r"augmenté|diminué|aumentó|disminuyó|aumentou|diminuiu)\b[^.;()]{0,60}\(?$",
    re.I,
)
_LIMIT_BEFORE = re.compile(r"(?:[<>≤≥±+~≈]|or =|/=|at least|at most|up to|more than|less than|within|per)\s*$", re.I)
_TO_BEFORE = re.compile(r"(?:\bfrom\b[^.;()]{0,30}|\d\s*%?\s*)\b(?:to|and|or)\s*$", re.I)
_TO_AFTER = re.compile(r"\s*(?:to|-|–|−)\s*\d")
_INDIRECT = re.compile(
    r"\b(?:incidence|survival|actuarial|cumulative|kaplan|estimated|prevalence|person-years?|rate per|"
    r"per (?:1,?000|100)|coverage|identit\w+|homolog\w+)\b",
    re.I,
)


def is_no_share(text: Text, percent: int) -> bool:
    """Whether a percentage without a count is a change, a limit, a strength or an estimate."""
    mark = text.marks[percent]
    before, after = text.clean[max(0, mark.start - 90) : mark.start], text.clean[mark.end : mark.end + 60]
    return bool(
        _AFTER.match(after)
        or _BEFORE.search(before)
        or _LIMIT_BEFORE.search(before)
        or _TO_BEFORE.search(before)
        or _TO_AFTER.match(after)
    )


def is_uncounted(text: Text, share: Share) -> bool:
    """Whether the words around a count with a percentage say that the percentage is an estimate, or of a rate."""
    first, _ = text.sentence(text.sentence_of(share.first))
    start, end = text.marks[share.first].start, text.marks[share.last].end
    return _INDIRECT.search(text.clean[max(text.marks[first].start, start - 70) : end + 20]) is not None
