"""LaTeX in the values of a BibTeX file, as plain text, and plain text as LaTeX."""

from __future__ import annotations

import re
import unicodedata

_COMBINING = {
    "`": "\u0300",
    "'": "\u0301",
    "^": "\u0302",
    "~": "\u0303",
    '"': "\u0308",
    "=": "\u0304",
    ".": "\u0307",
    "u": "\u0306",
    "v": "\u030c",
    "H": "\u030b",
    "c": "\u0327",
    "k": "\u0328",
    "d": "\u0323",
    "b": "\u0331",
    "r": "\u030a",
}
_LETTERS = {
    "ss": "ß",
    "ae": "æ",
    "AE": "Æ",
    "oe": "œ",
    "OE": "Œ",
    "aa": "å",
    "AA": "Å",
    "o": "ø",
    "O": "Ø",
    "l": "ł",
    "L": "Ł",
    "i": "i",
    "j": "j",
    "dh": "ð",
    "DH": "Ð",
    "th": "þ",
    "TH": "Þ",
    "textendash": "–",
    "textemdash": "—",
    "textquoteright": "’",
    "textquoteleft": "‘",
    "textquotedblleft": "“",
    "textquotedblright": "”",
    "textasciitilde": "~",
    "textasciicircum": "^",
    "textbackslash": "\\",
    "textregistered": "®",
    "texttrademark": "™",
    "textcopyright": "©",
    "copyright": "©",
    "textdegree": "°",
    "textmu": "µ",
    "texteuro": "€",
    "pounds": "£",
    "S": "§",
    "P": "¶",
    "dots": "…",
    "ldots": "…",
    "textellipsis": "…",
    "LaTeX": "LaTeX",
    "TeX": "TeX",
    "times": "×",
    "pm": "±",
    "leq": "≤",
    "le": "≤",
    "geq": "≥",
    "ge": "≥",
    "alpha": "α",
    "beta": "β",
    "gamma": "γ",
    "delta": "δ",
    "kappa": "κ",
    "lambda": "λ",
    "mu": "μ",
    "sigma": "σ",
    "omega": "ω",
    "chi": "χ",
}
_ACCENT = re.compile(
    r"\\(?:(?P<sign>[`'^\"~=.])|(?P<letter>[uvHckdbr])(?=[\s{\\]))\s*"
    r"(?:\{\s*\\?(?P<inside>[^\W\d_])\s*\}|\\(?P<dotless>[ij])(?![A-Za-z])(?:\{\})?|(?P<next>[^\W\d_]))"
)
_COMMAND = re.compile(r"\\([A-Za-z]+)\*?(?:\{\}| +(?=[^\s{])|(?= ?\{)|(?![A-Za-z]))")
_ESCAPED = re.compile(r"\\([&%$#_{} ,;:!/-])")
# Set aside while braces are removed; reference text never holds characters of the private use area.
_KEPT_BRACES = {"{": "\ue000", "}": "\ue001", "\\": "\ue002"}
_GIVEN_BACK = str.maketrans({mark: brace for brace, mark in _KEPT_BRACES.items()})
_SPECIAL = str.maketrans(
    {
        "\\": r"\textbackslash{}",
        "{": r"\{",
        "}": r"\}",
        "&": r"\&",
        "%": r"\%",
        "$": r"\$",
        "#": r"\#",
        "_": r"\_",
        "~": r"\textasciitilde{}",
        "^": r"\textasciicircum{}",
    }
)


def from_latex(text: str) -> str:
    r"""LaTeX as plain text: accents and named letters become letters, commands and braces go, their content stays.

    >>> from_latex(r"{\"O}sterreich and {\'E}cole \emph{na\"{\i}ve} 5\% --- caf\'e")
    'Österreich and École naïve 5% — café'
    """
    if not any(sign in text for sign in "\\{}~$-`'"):
        return text
    text = _ACCENT.sub(_accented, text)
    text = _ESCAPED.sub(_escaped, text)
    text = _COMMAND.sub(lambda found: _KEPT_BRACES["\\"] if found[1] == "textbackslash" else _letter(found[1]), text)
    text = text.replace("---", "—").replace("--", "–").replace("``", "“").replace("''", "”").replace("~", " ")
    text = re.sub(r"[{}$\\]", "", text).replace("\ue003", "~").replace("\ue004", "$")
    return unicodedata.normalize("NFC", text.translate(_GIVEN_BACK))


def _accented(found: re.Match[str]) -> str:
    base = found["inside"] or found["dotless"] or found["next"]
    return unicodedata.normalize("NFC", base + _COMBINING[found["sign"] or found["letter"]])


def _escaped(found: re.Match[str]) -> str:
    sign = found[1]
    if sign in ",;:!/- ":
        return " " if sign in ", " else ""
    return "\ue004" if sign == "$" else _KEPT_BRACES.get(sign, sign)


def _letter(command: str) -> str:
    return "\ue003" if command == "textasciitilde" else _LETTERS.get(command, "")


def to_latex(text: str) -> str:
    r"""Plain text with LaTeX's special signs escaped; letters stay as they are, in UTF-8.

    >>> to_latex("R&D: 5% {café}")
    'R\\&D: 5\\% \\{café\\}'
    """
    return text.translate(_SPECIAL)
