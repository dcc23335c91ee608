"""The words of a LaTeX source: commands taken away, tables as rows of cells set apart by tabs, line by line."""

from __future__ import annotations

import re

_COMMENT = re.compile(r"(?<!\\)%[^\n]*")
_LOOKS_LIKE_LATEX = re.compile(
    r"\\documentclass\b|\\begin\{document\}|\\section\*?\{|\\begin\{(?:tabular|table|abstract)"
)
_UNSEEN = re.compile(
    r"\\(?:cite[a-z]*|ref|eqref|autoref|cref|label|includegraphics|bibliography|bibliographystyle|usepackage|documentclass|"
    r"input|include|hspace|vspace|url|footnotemark|newcommand|renewcommand|setlength|pagestyle)\*?(?:\[[^\]\n]{0,200}\]){0,3}"
    r"(?:\{[^{}\n]{0,400}\}){0,3}"
)
_BEGIN_END = re.compile(r"\\(?:begin|end)\{[^{}\n]{1,40}\}(?:\[[^\]\n]{0,60}\])?(?:\{[^{}\n]{0,120}\}){0,2}")
_RULE = re.compile(r"\\(?:hline|toprule|midrule|bottomrule|c(?:mid)?rule\{[^}\n]*\}|cline\{[^}\n]*\})")
_MULTICOLUMN = re.compile(r"\\multi(?:column|row)\{[^{}\n]{0,20}\}\{[^{}\n]{0,40}\}")
_COMMAND = re.compile(r"\\[a-zA-Z]{1,40}\*?(?:\[[^\]\n]{0,80}\])?")
_SIGNS = {
    "~": " ", r"\,": " ", r"\;": " ", r"\ ": " ", r"\!": "", r"\%": "%", r"\&": "&", r"\_": "_", r"\#": "#", r"\$": "$",
    "---": "\u2014", "--": "\u2013", "``": "\u201c", "''": "\u201d",
}  # fmt: skip
_SIGN = re.compile("|".join(map(re.escape, _SIGNS)))
_NAMES = {
    "pm": "±", "times": "×", "le": "≤", "leq": "≤", "ge": "≥", "geq": "≥", "chi": "χ", "approx": "≈", "sim": "~",
    "alpha": "α",
    "beta": "β", "kappa": "κ", "eta": "η", "textless": "<", "textgreater": ">", "lt": "<", "gt": ">", "textendash": "–",
    "textemdash": "—", "ldots": "…", "dots": "…", "percent": "%", "ss": "ß",
}  # fmt: skip
_NAME = re.compile(r"\\(" + "|".join(sorted(_NAMES, key=len, reverse=True)) + r")(?![a-zA-Z])\s?")
_POWER = re.compile(r"\^\{?(\w{1,3})\}?")


def looks_like_latex(text: str) -> bool:
    return _LOOKS_LIKE_LATEX.search(text[:200_000]) is not None


def latex_text(source: str) -> str:
    r"""The words of a LaTeX source. Every line keeps its number, so that a place can be told.

    Not expanded: macros of the author's own; their arguments stay.

    >>> latex_text("Of 114 leads, \\textbf{34} replied ($n = 34$, 27\\,\\%). % a remark")
    'Of 114 leads, 34 replied (n = 34, 27 %).'
    """
    text = _COMMENT.sub("", source)
    body = re.search(r"\\begin\{document\}", text)
    if body:
        text = "\n" * text.count("\n", 0, body.end()) + text[body.end() :]
        text = text.partition("\\end{document}")[0]
    text = _RULE.sub("", _MULTICOLUMN.sub("", _BEGIN_END.sub("", _UNSEEN.sub("", text))))
    text = re.sub(r"[ \t]*(?<!\\)&[ \t]*", "\t", text)
    text = re.sub(r"\\\\(?:\[[^\]\n]{0,20}\])?", "", text)
    text = _NAME.sub(lambda match: _NAMES[match[1]], text)
    text = _SIGN.sub(lambda match: _SIGNS[match[0]], text)
    text = _POWER.sub(r"\1", _COMMAND.sub("", text))
    text = re.sub(r"(?<!\\)[{}$]", "", text)
    return "\n".join(re.sub(r" {2,}", " ", line).strip(" ") for line in text.split("\n")).rstrip()
