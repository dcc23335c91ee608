"""LaTeX in the values of a BibTeX file, as plain text, and plain text as LaTeX."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from functools import cache

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
    "textcommabelow": "\u0326",
    "textogonekcentered": "\u0328",
    # What the accents are called in a formula.
    "grave": "\u0300",
    "acute": "\u0301",
    "hat": "\u0302",
    "tilde": "\u0303",
    "ddot": "\u0308",
    "bar": "\u0304",
    "dot": "\u0307",
    "breve": "\u0306",
    "check": "\u030c",
}
_BELOW = frozenset("\u0327\u0328\u0323\u0331\u0326")
_WITH_DOT = {"ı": "i", "ȷ": "j"}
# What pylatexenc's list leaves out, or says otherwise than a reader of references needs it.
_LETTERS = {
    "textless": "<",
    "textgreater": ">",
    "textbar": "|",
    "textbardbl": "‖",
    "textunderscore": "_",
    "textbraceleft": "{",
    "textbraceright": "}",
    "textquotedbl": '"',
    "textasciitilde": "~",
    "textasciicircum": "^",
    "textsuperscripttwo": "²",
    "textminus": "−",
    "textequals": "=",
    "textperthousand": "‰",
    "textordmasculine": "º",
    "textordfeminine": "ª",
    "textlnot": "¬",
    "textdiv": "÷",
    "textapprox": "≈",
    "textleq": "≤",
    "textgeq": "≥",
    "lq": "‘",
    "rq": "’",
    "quotedblbase": "„",
    "glqq": "„",
    "grqq": "“",
    "flqq": "«",
    "frqq": "»",
    "sim": "~",
    "lt": "<",
    "gt": ">",
    "ne": "≠",
    "pounds": "£",
    "copyright": "©",
    "S": "§",
    "P": "¶",
    "ddag": "‡",
    "SS": "ẞ",
    "dj": "đ",
    "DJ": "Đ",
    "lbrack": "[",
    "rbrack": "]",
    "degree": "°",
    "celsius": "°C",
    "micro": "µ",
    "upmu": "μ",
    "space": " ",
    "newline": " ",
    "linebreak": " ",
    "par": " ",
    "quad": " ",
    "qquad": " ",
    "textvisiblespace": " ",
    "nobreakspace": " ",
    "textnonbreakinghyphen": "-",
    "nobreakdash": "-",
    "slash": "/",
    "hyphen": "-",
    "LaTeX": "LaTeX",
    "LaTeXe": "LaTeX2e",
    "TeX": "TeX",
    "BibTeX": "BibTeX",
    "and": "and",
}
_NOT_ITS_MEANING = frozenset({"latex-placeholders", "latex-ethuebung", "nonstandard-qit"})
_GREEK_IN_TEXT = re.compile(r"text(?=(?:up)?[a-z]+$)|up(?=[a-z]+$)", re.IGNORECASE)
# Commands whose first arguments are no text, and how many these are.
_DROPPED_ARGUMENTS = {
    "textcolor": 1,
    "color": 1,
    "href": 1,
    "hspace": 1,
    "vspace": 1,
    "label": 1,
    "fontsize": 2,
    "begin": 1,
    "end": 1,
    "foreignlanguage": 1,
    "selectlanguage": 1,
    "noopsort": 1,
    "cite": 1,
    "setlength": 2,
}
_SILENT_NAMES = """
bf it rm sc sf sl tt em bfseries itshape rmfamily scshape sffamily slshape ttfamily upshape mdseries normalfont
normalsize small footnotesize tiny large Large relax protect noindent centering displaystyle textstyle limits nolimits
left right big Big bigg Bigg mathrm mathbf mathit mathsf mathtt mathcal mathbb boldmath unboldmath nobreak allowbreak
newblock null break hfill hfil hbox mbox emph natexlab xspace ignorespaces smash
"""
_SILENT = frozenset(_SILENT_NAMES.split())
_SMALL_ABOVE = str.maketrans("0123456789+-−=()n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿ")
_SPACES = dict.fromkeys(",;: \n\t\\>", " ") | dict.fromkeys("!/-@", "")
_TOKEN = re.compile(
    r"\\(?P<command>[A-Za-z]+)\*?|\\(?P<sign>.)|(?P<brace>[{}])|(?P<math>\$\$?)|(?P<dash>---?)|(?P<quote>``|'')"
    r"|(?P<small>[\^_])|(?P<tie>~)|[^\\{}$~\-`'^_]+|.",
    re.DOTALL,
)
_BLANKS = re.compile(r"\s*")
_FORMULA = re.compile(r"((?:\\.|[^$\\])*)\$\$?", re.DOTALL)
_LOOKS_LIKE_ONE = re.compile(r"[\\^_<>=]")
_OPTION = re.compile(r"\[[^\[\]{}]*\]")
_MOST_DEEP = 20
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


@cache
def _symbols() -> Mapping[str, str]:
    """What each command without an argument stands for."""
    from pylatexenc.latex2text import get_default_latex_context_db

    known = get_default_latex_context_db()
    found = {
        each.macroname: each.simplify_repl
        for category in reversed(known.categories())
        if category not in _NOT_ITS_MEANING
        for each in known.iter_macro_specs([category])
        if isinstance(each.simplify_repl, str) and "%" not in each.simplify_repl and each.macroname != "today"
    }
    return found | _LETTERS


def _meaning(command: str) -> str | None:
    symbols = _symbols()
    return symbols.get(command) or symbols.get(_GREEK_IN_TEXT.sub("", command, count=1))


def from_latex(text: str) -> str:
    r"""LaTeX as plain text: accents and named letters and signs become what they stand for, formulas lose their marks,
    braces go. The words in a command's braces stay; of a command that is not known its name stays, too.

    >>> from_latex(r"{\"O}sterreich and {\'E}cole \emph{na\"{\i}ve} 5\% --- caf\'e")
    'Österreich and École naïve 5% — café'
    >>> from_latex(r"$\chi^{2}$(2) = 9.1, p {\textless} .05, $\beta_2$")
    'χ²(2) = 9.1, p < .05, β2'
    """
    if not any(sign in text for sign in "\\{}~$-`'"):
        return text
    return unicodedata.normalize("NFC", "".join(_Reader(text).pieces(0, is_formula=False)))


class _Reader:
    """Goes through a text once. at: how far it is."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0

    def pieces(self, depth: int, *, is_formula: bool, is_argument: bool = False) -> Iterator[str]:
        """What the text says from here to its end, an argument to the brace that closes it."""
        n_open = 0
        while found := _TOKEN.match(self._text, self._at):
            self._at = found.end()
            if brace := found["brace"]:
                n_open += 1 if brace == "{" else -1
                if n_open < 0:
                    if is_argument:
                        return
                    n_open = 0
            elif command := found["command"]:
                yield self._command(command, depth, is_formula=is_formula)
            elif found["sign"] is not None:
                yield from self._sign(found["sign"], depth, is_formula=is_formula)
            elif found["math"]:
                yield self._formula(found[0], depth, is_formula=is_formula)
            elif is_formula:
                small = found["small"]
                yield self._small(small, depth) if small else " " if found["tie"] else found[0]
            else:
                yield _in_text(found)

    def _sign(self, sign: str, depth: int, *, is_formula: bool) -> Iterator[str]:
        if sign in _COMBINING and not (is_formula and sign in ".=") and depth < _MOST_DEEP:
            yield self._accented(sign, depth, is_formula=is_formula)
        elif sign in "()[]":  # borders of a formula
            yield from () if sign in "()" else sign
        else:
            yield _SPACES.get(sign, sign)

    def _command(self, command: str, depth: int, *, is_formula: bool) -> str:
        if depth >= _MOST_DEEP:
            return ""
        if command in _COMBINING:
            return self._accented(command, depth, is_formula=is_formula)
        if command in ("frac", "tfrac", "dfrac", "nicefrac", "sfrac"):
            return "/".join(map(_whole, (self._argument(depth, is_formula=True) for _ in range(2))))
        if command == "sqrt":
            return "√" + _whole(self._argument(depth, is_formula=True))
        if command in ("ensuremath", "text", "textrm", "mathrm", "operatorname"):
            return self._argument(depth, is_formula=command in ("ensuremath", "mathrm"))
        if command in _DROPPED_ARGUMENTS:
            for _ in range(_DROPPED_ARGUMENTS[command]):
                self._argument(depth, is_formula=is_formula)
            return ""
        meaning = _meaning(command)
        if meaning is None:
            return self._unknown(command)
        if self._text.startswith("{}", self._at):
            self._at += 2
        elif meaning.isalpha() or meaning == "°":
            self._skip_blanks(before_letter=is_formula)
        return meaning

    def _unknown(self, command: str) -> str:
        option = _OPTION.match(self._text, self._at)
        self._at = option.end() if option else self._at
        blanks = _BLANKS.match(self._text, self._at)
        after = blanks.end() if blanks else self._at
        if command in _SILENT:
            self._at = after
            return ""
        return "" if self._text[after : after + 1] == "{" else f"\\{command}"

    def _skip_blanks(self, *, before_letter: bool = False) -> None:
        blanks = _BLANKS.match(self._text, self._at)
        after = blanks.end() if blanks else self._at
        if not before_letter or self._text[after : after + 1].isalpha():
            self._at = after

    def _argument(self, depth: int, *, is_formula: bool) -> str:
        """What a command is put on: a group, another command, or one letter."""
        self._skip_blanks()
        found = _TOKEN.match(self._text, self._at)
        if found is None or found[0] == "}":
            return ""
        if found[0] == "{":
            self._at = found.end()
            return "".join(self.pieces(depth + 1, is_formula=is_formula, is_argument=True))
        if found["command"]:
            self._at = found.end()
            return self._command(found["command"], depth + 1, is_formula=is_formula)
        if found["sign"] is not None:
            self._at = found.end()
            return "".join(self._sign(found["sign"], depth + 1, is_formula=is_formula))
        self._at += 1
        return found[0][0]

    def _accented(self, accent: str, depth: int, *, is_formula: bool) -> str:
        base = unicodedata.normalize("NFD", self._argument(depth, is_formula=is_formula))
        mark = _COMBINING[accent]
        if not base:
            return accent if accent in "~^" else ""
        first = base[0] if mark in _BELOW else _WITH_DOT.get(base[0], base[0])
        if not first.isalpha():
            # An escaped quotation mark of a program that took LaTeX for a language of its own.
            return (accent if len(accent) == 1 and not accent.isalpha() else "") + base
        end = next((at for at in range(1, len(base)) if not unicodedata.combining(base[at])), len(base))
        return unicodedata.normalize("NFC", first + base[1:end] + mark + base[end:])

    def _formula(self, opening: str, depth: int, *, is_formula: bool) -> str:
        """A formula as text. A dollar sign that opens none is one."""
        found = _FORMULA.match(self._text, self._at)
        inside = found[1] if found else ""
        is_one = (
            inside.strip() == inside != "" and not self._text[found.end() : found.end() + 1].isdigit()
            if found
            else False
        )
        if found is None or is_formula or depth >= _MOST_DEEP or not (is_one or _LOOKS_LIKE_ONE.search(inside)):
            return opening if inside or found is None else ""
        self._at = found.end()
        return "".join(_Reader(inside).pieces(depth + 1, is_formula=True))

    def _small(self, sign: str, depth: int) -> str:
        """What stands above or below the line."""
        inside = self._argument(depth, is_formula=True) if depth < _MOST_DEEP else ""
        if sign == "_":
            return inside
        above = inside.translate(_SMALL_ABOVE)
        if inside in ("∘", "°"):
            return "°"
        return above if above != inside and not any(letter in above for letter in inside) else inside and f"^{inside}"


def _in_text(found: re.Match[str]) -> str:
    if found["dash"]:
        return "—" if len(found[0]) == 3 else "–"
    if found["quote"]:
        return "“" if found[0] == "``" else "”"
    return " " if found["tie"] else found[0]


def _whole(part: str) -> str:
    return f"({part})" if re.search(r"[\s+−±*/-]", part.strip()) else part


def to_latex(text: str) -> str:
    r"""Plain text with LaTeX's special signs escaped; letters stay as they are, in UTF-8.

    >>> to_latex("R&D: 5% {café}")
    'R\\&D: 5\\% \\{café\\}'
    """
    return text.translate(_SPECIAL)
