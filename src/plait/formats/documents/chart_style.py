"""How charts look: one set of rules, given out as a style sheet for pages and as literal attributes for print."""

from __future__ import annotations

import unicodedata
from functools import partial

STRENGTHS = 5
FONT = "Liberation Sans, Arial, Helvetica, sans-serif"

_Ends = dict[str, str | tuple[str, str]]
_LIGHT = {
    "ink": "#1d2327",
    "muted": "#55606a",
    "ground": "#ffffff",
    "rule": "#7d868e",
    "track": "#e7e9e8",
    "bar": "#0b6464",
}
_DARK = {
    "ink": "#e6e6e1",
    "muted": "#a3adb5",
    "ground": "#1b2024",
    "rule": "#8b959d",
    "track": "#333b42",
    "bar": "#6cc7c0",
}
# Brown against teal is told apart in every common kind of colour blindness; lightness alone orders each side.
_LIGHT_ENDS: _Ends = {"n": ("#f6e4c6", "#8f4a06"), "p": ("#cfeae5", "#0b5f5c"), "neutral": "#e3e4e3"}
_DARK_ENDS: _Ends = {"n": ("#4d3719", "#f2b266"), "p": ("#183f40", "#7ad6cd"), "neutral": "#474e54"}

_TEXT_SIZES = {"title": (17, 600), "label": (14, 500), "base": (13, 400), "small": (12.5, 400), "inside": (12.5, 600)}


def size_of(role: str) -> float:
    """Font size in pixels of a kind of text: title, label, base, small or inside (a bar)."""
    return _TEXT_SIZES[role][0]


def level_class(level: int, n_levels: int) -> str:
    """The colour class of a Likert level: lk-n5 (far below the middle) over lk-0 (neutral) to lk-p5.

    >>> [level_class(level, 5) for level in range(5)], [level_class(level, 2) for level in range(2)]
    (['lk-n5', 'lk-n3', 'lk-0', 'lk-p3', 'lk-p5'], ['lk-n5', 'lk-p5'])
    """
    side = n_levels // 2
    if n_levels % 2 and level == side:
        return "lk-0"
    distance = side - level if level < side else level - (n_levels - side) + 1
    strength = -(-STRENGTHS * distance // side)
    return f"lk-{'n' if level < side else 'p'}{strength}"


def print_attributes(name: str) -> dict[str, str]:
    """The literal SVG attributes of a class, for pictures that no style sheet reaches."""
    attributes = {}
    for key, value in _rules()[name].items():
        is_variable = value.startswith("var(--chart-")
        attributes[key] = _colours(_LIGHT, _LIGHT_ENDS)[value[len("var(--chart-") : -1]] if is_variable else value
    return attributes


def chart_css() -> str:
    """The style sheet of all charts on pages, light and dark."""
    lines = [
        "/* Written by plait.formats.documents.chart_style.chart_css; change it there. */",
        ".chart-place { container-type: inline-size; max-width: 45rem; }",
        ".chart { display: block; width: 100%; overflow: visible; font-family: -apple-system, BlinkMacSystemFont,",
        '  "Segoe UI", Roboto, "Helvetica Neue", "Liberation Sans", Arial, sans-serif; }',
        ".chart-wide { display: none; }",
        "@container (min-width: 520px) { .chart-wide { display: block; } .chart-narrow { display: none; } }",
        *_variables(_colours(_LIGHT, _LIGHT_ENDS), "light"),
        "@media (prefers-color-scheme: dark) {",
        *(f"  {line}" for line in _variables(_colours(_DARK, _DARK_ENDS), "dark")),
        "}",
        # Paper is white whatever the screen was.
        "@media print {",
        *(f"  {line}" for line in _variables(_colours(_LIGHT, _LIGHT_ENDS), "light")),
        "}",
    ]
    for name, rule in _rules().items():
        lines.append(f".{name} {{ {' '.join(f'{key}: {value};' for key, value in rule.items())} }}")
    return "\n".join(lines) + "\n"


def text_width(text: str, size: float) -> float:
    """About how wide a line of text is, in pixels, erring on the wide side; no font is at hand to measure with."""
    return size * sum(_character_width(character) for character in text)


def wrapped(text: str, size: float, width: float) -> list[str]:
    """The text in lines of at most `width` pixels; a longer word is broken.

    >>> wrapped("one two three", 10, 45)
    ['one two', 'three']
    """
    lines: list[str] = []
    line = ""
    for word in text.split():
        longer = f"{line} {word}" if line else word
        if text_width(longer, size) <= width:
            line = longer
            continue
        if line:
            lines.append(line)
        *full, line = _pieces(word, size, width)
        lines += full
    return [*lines, line] if line or not lines else lines


def _pieces(word: str, size: float, width: float) -> list[str]:
    """The word cut into as few pieces of at most `width` pixels as it takes, each of one character at least."""
    pieces: list[str] = []
    start, used = 0, 0.0
    for at, character in enumerate(word):
        # Summed as `text_width` sums, so that both find the same width to the last digit.
        needed = _character_width(character)
        if at > start and size * (used + needed) > width:
            pieces.append(word[start:at])
            start, used = at, 0.0
        used += needed
    return [*pieces, word[start:]]


def contrast(first: str, second: str) -> float:
    """Contrast of two colours (#rrggbb), 1 to 21. Source: W3C, WCAG 2.2 (2023), contrast ratio."""
    dark, light = sorted((_luminance(first), _luminance(second)))
    return (light + 0.05) / (dark + 0.05)


def _rules() -> dict[str, dict[str, str]]:
    colours = {"title": "ink", "label": "ink", "base": "muted", "small": "muted"}
    rules = {
        f"chart-{role}": {
            "font-size": f"{size:g}px",
            "font-weight": str(weight),
            "fill": f"var(--chart-{colours.get(role, 'ink')})",
        }
        for role, (size, weight) in _TEXT_SIZES.items()
    }
    rules["chart-inside"].pop("fill")
    rules["chart-zero"] = {"stroke": "var(--chart-rule)", "stroke-width": "1"}
    rules["chart-track"] = {"fill": "var(--chart-track)"}
    rules["chart-bar"] = {"fill": "var(--chart-bar)"}
    rules["lk"] = {"stroke": "var(--chart-ground)", "stroke-width": "1"}
    for step in _steps():
        rules[f"lk-{step}"] = {"fill": f"var(--chart-{step})"}
        rules[f"lkt-{step}"] = {"fill": f"var(--chart-on-{step})"}
    return rules


def _steps() -> list[str]:
    return [f"{side}{strength}" for side in "np" for strength in range(1, STRENGTHS + 1)] + ["0"]


def _colours(base: dict[str, str], ends: _Ends) -> dict[str, str]:
    """Every colour by its name; 'on-' names are those of text upon it."""
    colours = dict(base)
    for step in _steps():
        end = ends["neutral"] if step == "0" else ends[step[0]]
        fill = end if isinstance(end, str) else _between(*end, (int(step[1]) - 1) / (STRENGTHS - 1))
        colours[step] = fill
        colours[f"on-{step}"] = max("#000000", "#ffffff", key=partial(contrast, fill))
    return colours


def _variables(colours: dict[str, str], scheme: str) -> list[str]:
    rule = " ".join(f"--chart-{name}: {value};" for name, value in colours.items() if name != "ink")
    return [f"/* {scheme} */", f".chart {{ --chart-ink: currentColor; {rule} }}"]


def _between(first: str, last: str, part: float) -> str:
    pairs = zip(_channels(first), _channels(last), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * part):02x}" for a, b in pairs)


def _channels(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _luminance(colour: str) -> float:
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in (x / 255 for x in _channels(colour))]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _character_width(character: str) -> float:
    if unicodedata.combining(character):
        return 0.0
    if unicodedata.east_asian_width(character) in "WF":
        return 1.05
    if character in "iljtfrI.,;:'|!()[] ·":
        return 0.34
    if character in "mwMW@%":
        return 0.9
    return 0.7 if character.isupper() else 0.56
