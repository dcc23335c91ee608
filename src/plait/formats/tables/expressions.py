"""Whether a text that begins with a sign reads as an expression that Excel would calculate, from end to end.

A small grammar, read once from left to right: signs, brackets, numbers, texts in quotation marks, references to cells,
columns, rows and tables, truth values, functions and what joins them. Words are no operands by themselves ("-und/oder"
would be shown as an error at most), but between the brackets of a function they may be the names of cells.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_INDEX = r"(?:\d+|\[-?\d+\]|\(-?\d+\))"
# Rows and columns by number have other letters in German, French and Spanish.
CELL = (
    r"(?:\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}|[Rr](?:\d+|\[-?\d+\])[Cc](?:\d+|\[-?\d+\])"
    rf"|[RrZzLlFf]{_INDEX}[CcSs]{_INDEX})"
)
NUMBER = r"(?:\d+(?:[.,]\d+)*\.?|\.\d+)(?:[eE][+-]?\d+)?%?"
_COLUMN, _ROW = r"[A-Za-z]{1,3}", r"\$?[1-9]\d{0,6}"
_BLANKS = re.compile(r"[\s\x00-\x20\ufeff\u200b-\u200f\u2060]*")
_SIGNS = re.compile(r"[=+\-@]")
_REFERENCE = re.compile(
    rf"(?:\${_COLUMN}\s*:\s*\$?{_COLUMN}|{_COLUMN}\s*:\s*\${_COLUMN}|{_COLUMN}:{_COLUMN}|{_ROW}:{_ROW}|{CELL}"
    r"|[Rr](?:\d+|\[-?\d+\])[Cc]|[Rr][Cc]\[-?\d+\])(?![\w.(\[])"
)
_COLUMNS = r"\[(?:[^\[\]]|\[[^\[\]]*\])*\]"
# A column of a table; the bracketed ends of words that mean women and men are none.
_OF_TABLE = re.compile(rf"[^\W\d][\w.]*(?!\[(?:in|innen|nen)\]){_COLUMNS}|\[(?=@|\[?#){_COLUMNS[2:]}(?!\w)")
_VALUE = re.compile(
    rf"{NUMBER}|\"(?:[^\"]|\"\")*\"|\{{(?=[^{{}}]*[\d\"])[^{{}}]*\}}"
    r"|#(?:N/A|NV|REF!|BEZUG!|DIV/0!|NAME\?|NULL!|NUM!|ZAHL!|VALUE!|WERT!|SPILL!|CALC!)"
)
_NAME = re.compile(r"[^\W\d][\w.]*")
_JOINS = re.compile(r"<>|<=|>=|[-+*/^&=<>]")
_TRUTH = frozenset(
    _NAME.findall(
        "TRUE FALSE WAHR FALSCH VRAI FAUX VERDADERO FALSO VERO VERDADEIRO WAAR ONWAAR PRAWDA FAŁSZ ИСТИНА ЛОЖЬ"
    )
)
# Functions that are known in small letters too, and with a blank before their bracket in capitals.
_FUNCTIONS = frozenset(
    _NAME.findall("""
    ABS ADDRESS AGGREGATE AND AVERAGE AVERAGEIF AVERAGEIFS BYCOL BYROW CELL CHAR CHOOSE CHOOSECOLS CHOOSEROWS CLEAN
    CODE COLUMN COLUMNS CONCAT CONCATENATE COUNT COUNTA COUNTBLANK COUNTIF COUNTIFS DATE DATEVALUE DAY DOLLAR DROP
    ENCODEURL ERROR.TYPE EXACT EXP EXPAND FILTER FILTERXML FIND FIXED FORMULATEXT GETPIVOTDATA HLOOKUP HOUR HSTACK
    HYPERLINK IF IFERROR IFNA IFS IMAGE IMPORTDATA IMPORTFEED IMPORTHTML IMPORTRANGE IMPORTXML INDEX INDIRECT INFO INT
    ISBLANK ISERR ISERROR ISEVEN ISLOGICAL ISNA ISNUMBER ISODD ISREF ISTEXT LAMBDA LARGE LEFT LEN LET LN LOG LOG10
    LOOKUP LOWER MAKEARRAY MAP MATCH MAX MAXIFS MEDIAN MID MIN MINIFS MINUTE MMULT MOD MODE MONTH N NA NOT NOW OFFSET OR
    PI POWER PRODUCT PROPER QUERY RAND RANDARRAY RANDBETWEEN RANK REDUCE REPLACE REPT RIGHT ROUND ROUNDDOWN ROUNDUP ROW
    ROWS RTD SCAN SEARCH SECOND SEQUENCE SHEET SHEETS SIGN SMALL SORT SORTBY SQRT STDEV SUBSTITUTE SUBTOTAL SUM SUMIF
    SUMIFS SUMPRODUCT SUMSQ SWITCH T TAKE TEXT TEXTJOIN TIME TOCOL TODAY TOROW TRANSPOSE TRIM TRUE FALSE TYPE UNICHAR
    UNICODE UNIQUE UPPER VALUE VALUETOTEXT VAR VLOOKUP VSTACK WEBSERVICE WEEKDAY WEEKNUM XLOOKUP XMATCH XOR YEAR
    SUMME WENN WENNFEHLER UND ODER NICHT SVERWEIS WVERWEIS ANZAHL ANZAHL2 ZÄHLENWENN SUMMEWENN MITTELWERT INDIREKT
    VERKETTEN TEXTKETTE WEBDIENST ZEICHEN LINKS RECHTS TEIL LÄNGE GLÄTTEN HEUTE JETZT ZUFALLSZAHL BEREICH.VERSCHIEBEN
    SOMME SI SIERREUR ET OU NON RECHERCHEV NB NBVAL MOYENNE CONCATENER LIEN_HYPERTEXTE SERVICEWEB GAUCHE DROITE
    SUMA SI.ERROR Y O NO BUSCARV CONTAR CONTARA PROMEDIO CONCATENAR HIPERVINCULO SERVICIOWEB INDIRECTO""")
)


@dataclass(slots=True)
class _Bracket:
    """An open bracket. is_call: of a function. is_known: one that Excel has, so that words in it are names.
    is_meant: nobody means anything but a function. holds: more than words."""

    is_call: bool = False
    is_known: bool = False
    is_meant: bool = True
    holds: bool = False


class _Reading:
    """What was read so far: the brackets open, whether an operand is due, and whether the last one is a reference."""

    def __init__(self, text: str) -> None:
        self.text, self.at = text, 0
        self.open: list[_Bracket] = []
        self.n_calls = 0
        self.is_due, self.is_reference, self.needs_reference = True, False, False

    def take(self, pattern: re.Pattern[str]) -> str:
        found = pattern.match(self.text, self.at)
        if not found or found.end() == self.at:
            return ""
        self.at = found.end()
        return found[0]

    def is_read(self) -> bool:
        while True:
            is_apart = bool(self.take(_BLANKS))
            if self.at == len(self.text):
                return self._is_whole()
            if not (self._operand() if self.is_due else self._behind(is_apart)):
                return False

    def _is_whole(self) -> bool:
        # Excel closes brackets by itself.
        return not self.is_due and all(each.is_meant or each.holds for each in self.open)

    def _had(self, *, is_reference: bool, is_word: bool = False) -> bool:
        if self.needs_reference and not is_reference:
            return False
        self.is_due, self.is_reference, self.needs_reference = False, is_reference, False
        if self.open and not is_word:
            self.open[-1].holds = True
        return True

    def _operand(self) -> bool:
        if self.take(_SIGNS):
            return True
        if self.take(_REFERENCE) or self.take(_OF_TABLE):
            return self._had(is_reference=True)
        if self.take(_VALUE):
            return self._had(is_reference=False)
        if word := self.take(_NAME):
            return self._word(word)
        letter = self.text[self.at]
        if letter == "(":
            return self._opens(_Bracket())
        if self.open and self.open[-1].is_call and letter in "),;":
            # Nothing stands between brackets, or between two separators.
            return self._closes() if letter == ")" else self._goes_on()
        return False

    def _word(self, word: str) -> bool:
        name = word.upper().removeprefix("_XLFN.").removeprefix("_XLWS.")
        is_known, is_loud = name in _FUNCTIONS, word.isupper()
        if self.text.startswith("(", self.at):
            return self._opens(_Bracket(True, is_known, is_known or is_loud))
        if is_known and is_loud:
            before = self.at
            self.take(_BLANKS)
            if self.text.startswith("(", self.at):
                # "- NO (ja)" is said too.
                return self._opens(_Bracket(True, is_known, len(word) > 2))
            self.at = before
        if name in _TRUTH:
            return self._had(is_reference=False)
        return self.n_calls > 0 and self._had(is_reference=self.open[-1].is_known, is_word=True)

    def _opens(self, bracket: _Bracket) -> bool:
        self.at += 1
        self.open.append(bracket)
        self.n_calls += bracket.is_call
        self.is_due, self.needs_reference = True, False
        return True

    def _closes(self) -> bool:
        if not self.open:
            return False
        bracket = self.open.pop()
        self.n_calls -= bracket.is_call
        self.at += 1
        holds = bracket.holds or (bracket.is_call and bracket.is_meant)
        # What a function gives may be a reference, and so may a reference in brackets.
        return (bracket.is_meant or bracket.holds) and self._had(is_reference=True, is_word=not holds)

    def _goes_on(self) -> bool:
        self.at += 1
        self.is_due = True
        return True

    def _behind(self, is_apart: bool) -> bool:
        """What may stand behind an operand."""
        letter = self.text[self.at]
        if self.take(_JOINS):
            self.is_due = True
            return True
        if letter == "%":
            self.at += 1
            return True
        if letter == ")":
            return self._closes()
        if letter in ",;" and self.open:
            return self._goes_on()
        if letter == '"' and not self.text[self.at + 1 :].strip():
            self.at = len(self.text)
            return True
        if letter == "(" and self.text[self.at - 1] == ")":
            # A function that a function gave.
            return self._opens(_Bracket(is_call=True))
        if not self.is_reference:
            return False
        if letter == "#" and not is_apart:
            self.at += 1
            return True
        if letter in ":,;":
            self.needs_reference = True
            return self._goes_on()
        # Between two references a blank is what both hold.
        self.is_due = self.needs_reference = is_apart
        return is_apart


def is_expression(text: str) -> bool:
    """Whether Excel would calculate the text; it is read once, so that time grows with its length alone.

    >>> [is_expression(each) for each in ("+A:A", "-TRUE+1", "@SUM(B)", "+LAMBDA(x,x)(1)", "+(A1,A2)")]
    [True, True, True, True, True]
    >>> [is_expression(each) for each in ("-oder", "@name", "- Freund(innen)", "+1 for A", "-und/oder")]
    [False, False, False, False, False]
    """
    return bool(_SIGNS.match(text)) and _Reading(text).is_read()
