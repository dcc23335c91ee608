"""Titles and abstracts that carry JATS or HTML tags, as plain text."""

from __future__ import annotations

import html
import re

_TITLE = re.compile(r"<(?:jats:)?(?:title|h\d)\b[^<>]*>([^<>]*)</(?:jats:)?(?:title|h\d)>", re.IGNORECASE)
_LABELLED = re.compile(r"<AbstractText\b[^<>]*\bLabel=\"([^\"<>]*)\"[^<>]*>", re.IGNORECASE)
_TEX = re.compile(r"<(jats:)?(tex-math|annotation|alternatives-graphic)\b[^<>]*>[^<>]*</(jats:)?\2>", re.IGNORECASE)
_BLOCK = re.compile(r"<(?:/(?:jats:)?(?:p|sec|div|li|list-item)|br ?/?)>", re.IGNORECASE)
# Behind the name nothing but attributes: "a <b and c> d" is no mark-up.
_TAG = re.compile(
    r"</?(?:jats:[\w-]+|mml:[\w-]+|o:p|math|mi|mn|mo|mrow|ms|msu[bp]|msubsup|mfrac|mtext|mspace|msqrt|mroot|mover|"
    r"munder|munderover|mstyle|mfenced|mtable|mtr|mtd|mpadded|mphantom|menclose|mmultiscripts|mprescripts|merror|semantics|"
    r"inline-formula|abstract|abstracttext|sec|p|div|span|i|b|u|s|em|"
    r"strong|strike|italic|bold|sub|sup|sc|scp|small|font|a|ul|ol|li|list|list-item|h[1-6]|blockquote|pre|code|table|"
    r"thead|tbody|tr|td|th|img|hr|article-title|title|underline|roman|monospace|ext-link|named-content)"
    r"(?:\s+[\w:-]+\s*=\s*(?:\"[^\"<]*\"|'[^'<]*'|[^\s<>\"']+))*\s*/?>",
    re.IGNORECASE,
)
_HAS_TAG = re.compile(r"</[A-Za-z]|<jats:|<br ?/?>|<p>|<hr ?/?>", re.IGNORECASE)
_ENTITY = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});")


def without_markup(text: str) -> str:
    """Text without the tags of JATS, MathML and simple HTML; a heading becomes 'Heading: '.

    >>> without_markup("<jats:title>Aim</jats:title><jats:p>H<jats:sub>2</jats:sub>O &amp; p < 0.05</jats:p>")
    'Aim: H2O & p < 0.05'
    """
    if "&lt;/" in text:  # tags that were escaped on the way
        text = without_entities(text)
    # Web of Science names the sign.
    text = text.replace("<middle dot>", "·")
    if "<" not in text or not _HAS_TAG.search(text):
        return without_entities(text)
    text = _TEX.sub(" ", text)
    text = _LABELLED.sub(lambda found: _heading(found[1]), text)
    text = _TITLE.sub(lambda found: _heading(found[1]), text)
    text = _TAG.sub("", _BLOCK.sub("\n", text))
    return without_entities(text).strip()


def without_entities(text: str) -> str:
    """Text with the letters that HTML's names and numbers stand for, also where they were escaped twice.

    >>> without_entities("R&D: p &amp;lt; 0.05, &#x3b1; &AMP; &nosuch;")
    'R&D: p < 0.05, α & &nosuch;'
    """
    for _ in range(2):
        if "&" not in text or not _ENTITY.search(text):
            return text
        text = _ENTITY.sub(lambda found: html.unescape(found[0]), text)
    return text


def _heading(title: str) -> str:
    title = title.strip().rstrip(":")
    return f"\n{title}: " if title and title.lower() != "abstract" else "\n"
