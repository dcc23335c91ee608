"""A coded transcript as HTML.

Written out here and not in a template: a dense page has ten thousand pieces, and a template would take seconds for
them. Every text is escaped.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from django.urls import reverse
from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe

from plait.coding.layout import Block, pieces_of
from plait.study.models import Study


def blocks_html(
    blocks: Iterable[Block],
    *,
    text: str,
    study: Study,
    compared: Sequence[int] = (),
    names_coders: bool = False,
    can_code: bool = False,
) -> SafeString:
    """Each block as an element with the id `block-N`: the speaker, the words in pieces, and the codes on them by name.

    compared: see `layout.pieces_of`. names_coders: say at each code whose it is. can_code: offer to code a whole turn.
    """
    # One address is looked up and the others made after it: looking up each would take longer than all the rest.
    address = reverse("coding:coding", args=[study.slug, 0]).removesuffix("0/")
    parts: list[str] = []
    for block in blocks:
        parts.append(_head(block, can_code))
        parts.append('<div class="words" dir="auto">')
        for paragraph in pieces_of(block, compared):
            parts.append("<p>")
            for piece in paragraph:
                words = _escaped(text[piece.start : piece.end])
                if not piece.codings:
                    parts.append(f'<span data-start="{piece.start}">{words}</span>')
                    continue
                lanes = "".join(f" p{lane}-{coding.colour}" for lane, coding in piece.lanes)
                more = " more" if len(piece.lanes) < len(piece.codings) else ""
                ids = " ".join(str(coding.pk) for coding in piece.codings)
                parts.append(
                    f'<span class="on{lanes}{more}" data-start="{piece.start}" data-codings="{ids}">{words}</span>'
                )
            parts.append("</p>")
        parts.append("</div>")
        parts += _chips(block, address, names_coders)
        parts.append("</div>")
    return mark_safe("".join(parts))  # noqa: S308


def _head(block: Block, can_code: bool) -> str:
    if block.turn is None:
        return f'<div class="block between" id="block-{block.number}" tabindex="-1"><div></div>'
    turn = block.turn
    # A page of a paper stands where a turn of a transcript does.
    name, shown = ("Page", turn.page) if turn.page is not None else ("Turn", turn.order + 1)
    who = f"p.&nbsp;{turn.page}" if turn.page is not None else f"<bdi>{_escaped(turn.speaker)}</bdi>"
    time = f' <span class="time">{turn.time}</span>' if turn.time else ""
    whole = (
        f'<button class="link whole" form="code-turn" name="turn" value="{turn.order}">'
        f'Code {name.lower()}<span class="visually-hidden"> {shown}</span></button>'
        if can_code
        else ""
    )
    return (
        f'<div class="block" id="block-{block.number}" tabindex="-1" role="group" aria-label="{name} {shown}">'
        f'<div class="who-says" id="turn-{turn.order}"><p class="speaker">{who}{time}</p>'
        f"{whole}</div>"
    )


def _chips(block: Block, address: str, names_coders: bool) -> list[str]:
    if not block.codings:
        return []
    parts = ['<ul class="chips">']
    for coding in block.codings:
        goes_on = coding.start < block.begin
        place = "" if goes_on else f' id="coding-{coding.pk}"'
        above = ' <span class="goes-on">from above</span>' if goes_on else ""
        coder = f' <span class="by" dir="auto">{_escaped(coding.coder_name)}</span>' if names_coders else ""
        parts.append(
            f'<li><a class="chip c{coding.colour}"{place} data-coding="{coding.pk}" dir="auto"'
            f' href="{address}{coding.pk}/">'
            f"{_escaped(coding.code_name)}</a>{coder}{above}</li>"
        )
    parts.append("</ul>")
    return parts


def _escaped(text: str) -> str:
    return str(escape(text))
