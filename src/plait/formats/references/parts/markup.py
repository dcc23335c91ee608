"""Titles and abstracts that carry JATS or HTML tags, as plain text."""

from __future__ import annotations

import html
import re

_TITLE = re.compile(r"<(?:jats:)?(?:title|h\d)\b[^<>]*>([^<>]*)</(?:jats:)?(?:title|h\d)>", re.IGNORECASE)
_LABELLED = re.compile(r"<AbstractText\b[^<>]*\bLabel=\"([^\"<>]*)\"[^<>]*>", re.IGNORECASE)
_TEX = re.compile(r"<(jats:)?(tex-math|annotation|alternatives-graphic)\b[^<>]*>[^<>]*</(jats:)?\2>", re.IGNORECASE)
_BLOCK = re.compile(r"<(?:/(?:jats:)?(?:p|sec|div|li|list-item)|br ?/?)>", re.IGNORECASE)
_TAG = re.compile(
    r"</?(?:jats:[\w-]+|mml:[\w-]+|math|m[a-z]{1,10}|semantics|inline-formula|abstract|abstracttext|sec|p|div|span|i|b|u|em|strong|"
    r"italic|bold|sub|sup|sc|scp|small|a|ul|ol|li|list|list-item)\b[^<>]*>",
    re.IGNORECASE,
)
_HAS_TAG = re.compile(r"</[A-Za-z]|<jats:|<br ?/?>", re.IGNORECASE)


def without_markup(text: str) -> str:
    """Text without the tags of JATS, MathML and simple HTML; a heading becomes 'Heading: '.

    >>> without_markup("<jats:title>Aim</jats:title><jats:p>H<jats:sub>2</jats:sub>O &amp; p < 0.05</jats:p>")
    'Aim: H2O & p < 0.05'
    """
    if not _HAS_TAG.search(text):
        return text
    text = _TEX.sub(" ", text)
    text = _LABELLED.sub(lambda found: _heading(found[1]), text)
    text = _TITLE.sub(lambda found: _heading(found[1]), text)
    text = _TAG.sub("", _BLOCK.sub("\n", text))
    return html.unescape(text).strip()


def _heading(title: str) -> str:
    title = title.strip().rstrip(":")
    return f"\n{title}: " if title and title.lower() != "abstract" else "\n"
