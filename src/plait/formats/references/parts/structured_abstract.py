"""Abstracts with labelled sections: told apart from the text alone, and written back into it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from plait.formats.references.parts.values import one_line, plain_lines
from plait.records.paper import AbstractSection

_USUAL_LABELS = """
abstract|aim|aims|aim and objectives|aims and objectives|aims and methods|analysis|availability|background|
background and aim|background and aims|background and objective|background and objectives|
background and purpose|background/aim|background/aims|background/objective|background/objectives|
case presentation|case report|clinical relevance|conclusion|conclusions|conclusions and implications|
conclusions and relevance|conclusion and relevance|context|contribution|data collection and analysis|
data extraction|data sources|data synthesis|design|design and methods|design, setting, and participants|
discussion|discussion and conclusion|discussion and conclusions|ethics and dissemination|evidence acquisition|
evidence synthesis|exposures|findings|funding|highlights|hypothesis|implications|importance|impact|
improvement|inclusion criteria|interpretation|intervention|interventions|introduction|key results|
limitations|main outcome measure|main outcome measures|main outcomes|main outcomes and measures|main results|
material and methods|materials & methods|materials and methods|measurements|measurements and main results|
measures|method|methodology|methodology/principal findings|methods|methods and analysis|methods and findings|
methods and materials|methods and results|methods/design|methods/results|motivation|objective|objectives|
observations|outcome|outcomes|outcome measures|participants|patients|patients and methods|
practical implications|principal findings|primary and secondary outcome measures|problem|procedure|purpose|
rationale|recent findings|recommendations|relevance|research design and methods|research question|result|
results|results and conclusion|results and conclusions|results and discussion|review methods|sample|scope|
search methods|selection criteria|setting|settings|significance|source of data|sources of data|
statement of significance|strengths and limitations|study design|study selection|subjects|summary|
supplementary information|synthesis of data|systematic review registration|trial registration|
trial registration number|type of study|value|what is known
"""
_KNOWN_LABELS = frozenset(label.strip() for label in _USUAL_LABELS.replace("\n", "").split("|"))
# A label stands at the beginning or after the end of a sentence: MEDLINE's upper case, or a usual label in any case.
_BREAK = re.compile(r"[.!?)\]%;],?[ \n]|\n")
_LABEL = re.compile(r"(?P<label>[A-Z][A-Z0-9&/,()'’ -]{2,70}|[A-Z][A-Za-z&/, -]{2,50}?)(?:\s?:|(?<=[A-Z])\.)(?=\s+\S)")


def split_abstract(text: str) -> tuple[AbstractSection, ...]:
    """An abstract cut at its labels ('BACKGROUND: ... METHODS: ...'); one section without label when it has none.

    A label is in upper case, or is a usual one in any case, and stands at the beginning or after a sentence.
    Labels alone never cut: one usual label must begin the text, or stand among two or more.

    >>> [str(part.label) for part in split_abstract("AIM: To test. RESULTS: It holds.")]
    ['Aim', 'Results']
    >>> split_abstract("DNA: a molecule.")
    (AbstractSection(label='', text='DNA: a molecule.'),)
    """
    text = plain_lines(text)
    labels = [(start, found) for start, found in _found(text) if _is_label(found)]
    known = [found for _, found in labels if found["label"].lower() in _KNOWN_LABELS]
    if not known or (len(labels) == 1 and known[0].start() > 0):
        return (AbstractSection("", one_line(text)),) if text else ()
    ends = [start for start, _ in labels[1:]] + [len(text)]
    parts = [("", text[: labels[0][0]])]
    parts += [(found["label"], text[found.end() : end]) for (_, found), end in zip(labels, ends, strict=True)]
    return tuple(AbstractSection(sentence_case(label), line) for label, part in parts if (line := one_line(part)))


def _found(text: str) -> Iterator[tuple[int, re.Match[str]]]:
    """Whatever looks like a label, with the end of the sentence before it."""
    first = _LABEL.match(text)
    if first:
        yield 0, first
    end = first.end() if first else 0
    for before in _BREAK.finditer(text):
        start = before.start() + (before[0] != "\n")
        found = _LABEL.match(text, before.end()) if start >= end else None
        if found:
            yield start, found
            end = found.end()


def _is_label(found: re.Match[str]) -> bool:
    label = found["label"]
    if label.lower() in _KNOWN_LABELS:
        return found[0].endswith(":") or label.isupper()
    return label.isupper() and found[0].endswith(":") and sum(letter.isalpha() for letter in label) >= 4


def sentence_case(label: str) -> str:
    """A label as a page shows it.

    >>> sentence_case("MATERIALS AND METHODS:")
    'Materials and methods'
    """
    label = one_line(label).rstrip(" :.")
    return label.capitalize() if label.isupper() or label.lower() in _KNOWN_LABELS else label


def join_abstract(sections: Iterable[AbstractSection]) -> str:
    """An abstract as text, a line for each section, labels in upper case, read back by `split_abstract`."""
    return "\n".join(f"{part.label.upper()}: {part.text}" if part.label else part.text for part in sections)
