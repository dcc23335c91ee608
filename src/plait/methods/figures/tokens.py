"""A text as marks: numbers in digits or words, percentages, the small words between them, each with its place.

Every mark has one letter; the letters of a text in a row are its *shape*, in which patterns such as 'count, bracket,
percentage' are found whatever the words and the language are.

    #  a whole number that may count people      %  a percentage               d  any other number
    o  of    m  among    t  the, all, these      p  them, whom                 q  davon, dont (of them)
    n  n or N    =  equals    /  a stroke        ( ) , ; :  as they are        |  the end of a sentence
    a  and   v  versus   <  a comparison sign    -  a dash    .  another sign  w  any other word
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from itertools import accumulate
from typing import NamedTuple

from plait.methods.figures import words as known
from plait.methods.figures.words import Language, word_set

_TOKEN = re.compile(
    r"(?P<number>(?<![^\W_])(?:\d+|(?<![.\d])[.·]\d+)(?:[.,·]\d+)*)"
    r"|(?P<word>[^\W\d_]+(?:[-'’‘‐][^\W\d_]+)*)|(?P<blank>\n[ \t]*\n)|(?P<sign>\S)"
)
# And the signs that nobody sees.
_BROKEN_WORD = re.compile(r"(?<=[^\W\d_])[-‐]\n[ \t]*(?=[a-zà-ÿ])|[\u00ad\u200b-\u200d\u2060\ufeff]+")
_ABBREVIATIONS = word_set("p pp vs al eg ie cf ca approx no fig figs eq dr mr mrs ms st vol resp incl e i g")
_SIGNS = {"(": "(", "[": "(", ")": ")", "]": ")", ",": ",", ";": ";", ":": ":", "/": "/", "=": "=", "<": "<",
          ">": "<", "≤": "<", "≥": "<", "~": "<", "≈": "<", "-": "-", "–": "-", "—": "-", "−": "-"}  # fmt: skip
_PERCENT_SIGNS = "%％٪﹪"
# More digits than any number of people has: an identifier, or the powers of something.
_MOST_DIGITS = 15
_THOUSANDS = {",": re.compile(r"\d{1,3}(?:,\d{3})+"), ".": re.compile(r"\d{1,3}(?:\.\d{3})+")}
_LONGEST_SENTENCE = 250
_YEAR = re.compile(r"(?:19|20)\d\d")


class Mark(NamedTuple):
    """One token. shape: see above. word: in lower case. value: of a count. number: of a percentage or decimal number,
    with a decimal point. spelled: whether the number stands in words."""

    shape: str
    start: int
    end: int
    word: str = ""
    value: int = 0
    number: str = ""
    spelled: bool = False


class Text:
    """A text with its marks. Places in marks are those of the text as it was given.

    >>> Text("Of 34 leads, twenty-four (70.6 %) agreed.").shape
    'o#w,#(%)w|'
    """

    def __init__(self, text: str, *, decimal_comma: bool = False) -> None:
        self.text = text
        self.clean, self._breaks = _joined(text)
        raw = [_raw(match) for match in _TOKEN.finditer(self.clean)]
        self.language: Language = known.language_of(mark.word for mark in raw if mark.shape == "w")
        self.marks = list(_Reader(self.clean, raw, self.language, decimal_comma).marks())
        self.shape = "".join(mark.shape for mark in self.marks)
        self._sentence_starts = _sentence_starts(self.shape)

    def sentence_of(self, place: int) -> int:
        """The number of the sentence in which a mark stands."""
        return bisect_right(self._sentence_starts, place) - 1

    def sentence(self, number: int) -> tuple[int, int]:
        """The first mark of a sentence and the one after its last."""
        starts = self._sentence_starts
        end = starts[number + 1] if number + 1 < len(starts) else len(self.marks)
        return starts[number], end

    @property
    def n_sentences(self) -> int:
        return len(self._sentence_starts)

    def at(self, place: int) -> int:
        """A place in the joined text as a place in the text as it was given."""
        if not self._breaks[0]:
            return place
        return place + self._breaks[1][bisect_right(self._breaks[0], place)]

    def words(self, start: int, end: int) -> list[str]:
        """The words of marks start to end."""
        return [mark.word for mark in self.marks[max(0, start) : max(0, end)] if mark.word]


def _sentence_starts(shape: str) -> list[int]:
    """Where sentences begin; one without an end is cut, which keeps the work in step with the length."""
    starts = [0]
    for place in (*(place + 1 for place, letter in enumerate(shape) if letter == "|"), len(shape)):
        starts += range(starts[-1] + _LONGEST_SENTENCE, place, _LONGEST_SENTENCE)
        if place < len(shape) or shape.endswith("|"):
            starts.append(place)
    return starts


def _joined(text: str) -> tuple[str, tuple[list[int], list[int]]]:
    """The text with words broken over two lines made whole and without unseen signs, and where how many characters are
    gone before."""
    gone = [match.span() for match in _BROKEN_WORD.finditer(text)]
    if not gone:
        return text, ([], [0])
    shifts = [0, *accumulate(end - start for start, end in gone)]
    places = [start - shift for (start, _), shift in zip(gone, shifts, strict=False)]
    return _BROKEN_WORD.sub("", text), (places, shifts)


def _raw(match: re.Match[str]) -> Mark:
    kind, start, end = match.lastgroup, match.start(), match.end()
    if kind == "number":
        return Mark("d", start, end, number=match[0])
    if kind == "word":
        return Mark("w", start, end, match[0].lower().replace("’", "'").replace("‐", "-"))
    sign = "%" if match[0] in _PERCENT_SIGNS else match[0]
    return Mark("|" if kind == "blank" else _SIGNS.get(sign, "%" if sign == "%" else "."), start, end, sign)


def _tenth(number: str) -> str:
    """A per mille as a percentage, by moving its point: '298' is 29.8, and is as exact."""
    whole, _, part = number.partition(".")
    return f"{whole[:-1] or '0'}.{whole[-1]}{part}"


class _Reader:
    """Goes over the tokens once and says what each is."""

    def __init__(self, text: str, raw: list[Mark], language: Language, decimal_comma: bool) -> None:
        self.text = text
        self.raw = raw
        self.language: Language = language
        self.decimal_comma = decimal_comma
        self.values = known.VALUES | known.OTHER_VALUES.get(language, {})
        self.of, self.among = known.OF["en"] | known.OF[language], known.AMONG["en"] | known.AMONG[language]
        self.determiners = known.DETERMINERS["en"] | known.DETERMINERS[language]
        self.ands = known.AND["en"] | known.AND[language]

    def marks(self) -> Iterator[Mark]:
        place = 0
        while place < len(self.raw):
            mark = self.raw[place]
            if mark.shape == "d":
                found, place = self._number(place)
            elif mark.shape == "w" and (mark.word in self.values or self._is_hundred(place)):
                found, place = self._spelled(place)
            else:
                found, place = self._other(place), place + 1
            yield found

    def _word(self, place: int) -> str:
        return self.raw[place].word if 0 <= place < len(self.raw) else ""

    def _shape(self, place: int) -> str:
        return self.raw[place].shape if 0 <= place < len(self.raw) else "|"

    def _other(self, place: int) -> Mark:
        mark = self.raw[place]
        if mark.shape == "." and mark.word in ".!?" and self._ends_sentence(place):
            return mark._replace(shape="|")
        if mark.shape in ("%", "."):
            return mark._replace(shape=".")
        if mark.shape != "w":
            return mark
        return mark._replace(shape=self._letter(mark, place))

    def _letter(self, mark: Mark, place: int) -> str:
        word = mark.word
        if word == "n":
            return "n"
        if word in known.OF_THEM:
            return "q"
        if word in known.THEM or (word in known.THESE and self._points_back(place + 1)):
            return "p"
        if word in known.VERSUS:
            return "v"
        for letter, group in (("m", self.among), ("t", self.determiners), ("o", self.of), ("a", self.ands)):
            # Some words of other languages are both: 'der', 'des'; before a number they are an 'of'.
            if word in group and not (letter == "t" and word in self.of):
                return letter
        if word == "a" and self._word(place + 1) == "total":
            return "t"
        return "o" if word == "out" and self._word(place + 1) == "of" else "w"

    def _points_back(self, place: int) -> bool:
        """Whether 'these' or 'those' before a place means people named before: 'of these,', not 'of those who'."""
        shape = self._shape(place)
        return shape != "d" and not self._counts(place) and (shape != "w" or self._word(place) in known.PEOPLE)

    def _counts(self, place: int) -> bool:
        return self._word(place) in self.values

    def _ends_sentence(self, place: int) -> bool:
        mark = self.raw[place]
        after = self.text[mark.end : mark.end + 1]
        if after and not after.isspace() and after not in "\"'”’)]":
            return False
        following = self.text[mark.end : mark.end + 12].lstrip(" \"'”’)]\n\t\r\u00a0")[:1]
        if following.islower():
            return False
        before = self._word(place - 1) if mark.word == "." else ""
        single = len(before) == 1 and before.isalpha() and self.text[mark.start - 1].isupper()
        return not (before in _ABBREVIATIONS or single)

    # Numbers.

    def _number(self, place: int) -> tuple[Mark, int]:
        mark = self.raw[place]
        printed, end, after = mark.number, mark.end, place + 1
        while self._continues(place, after, printed):
            printed += "," + self.raw[after].number
            end, after = self.raw[after].end, after + 1
        if len(printed) > 2 * _MOST_DIGITS or sum(map(str.isdigit, printed)) > _MOST_DIGITS:
            return Mark("w", mark.start, end), after
        if self.text[mark.start - 1 : mark.start] == "^":
            return Mark("d", mark.start, end, number="0"), after
        percent = self._percent_end(after, end)
        number, whole = self._plain(printed, after, is_percent=percent is not None)
        if percent is not None and self._word(after) == "‰":
            number = _tenth(number)
        if percent is not None:
            end, after = percent
            return Mark("%", mark.start, end, number=number), after
        found = Mark("d", mark.start, end, number=number, value=int(number) if whole else 0)
        return (found._replace(shape="#") if whole and self._may_count(place, after, printed) else found), after

    def _continues(self, place: int, after: int, printed: str) -> bool:
        """Whether '2 865' is one number: a blank, three digits, and no label before it."""
        if after >= len(self.raw) or not re.fullmatch(r"\d{1,3}(?:,\d{3})*", printed):
            return False
        following = self.raw[after]
        gap = self.text[self.raw[after - 1].end : following.start]
        return (
            re.fullmatch(r"\d{3}", following.number) is not None
            and len(gap) == 1 and gap in " \u00a0\u2009\u202f"
            and not printed.startswith("0") and self._word(place - 1) not in known.LABELS
        )  # fmt: skip

    def _percent_end(self, after: int, end: int) -> tuple[int, int] | None:
        mark = self.raw[after] if after < len(self.raw) else None
        if mark is None or len(self.text[end : mark.start]) > 3:
            return None
        if mark.word == "\\" and self._word(after + 1) == "%":
            return self.raw[after + 1].end, after + 2
        if mark.word in ("%", "‰") or mark.word in known.PERCENT:
            return mark.end, after + 1
        if self._word(after + 1) and self._word(after + 1) in known.PER_CENT.get(mark.word, "").split():
            return self.raw[after + 1].end, after + 2
        return None

    def _plain(self, printed: str, after: int, *, is_percent: bool) -> tuple[str, bool]:
        """A number with a decimal point, and whether it is a whole number."""
        if printed.isdigit():
            return printed, True
        printed = printed.replace("·", ".")
        printed = "0" + printed if printed[0] == "." else printed
        if _THOUSANDS[","].fullmatch(printed) and not (self.decimal_comma and printed.count(",") == 1):
            return printed.replace(",", ""), True
        people = self._word(after) in known.PEOPLE
        if _THOUSANDS["."].fullmatch(printed) and not is_percent and (self.language != "en" or people):
            return printed.replace(".", ""), True
        if printed.count(".") + printed.count(",") > 1:
            mixed = re.fullmatch(r"(\d{1,3}(?:,\d{3})+)\.(\d+)", printed)
            return (mixed[1].replace(",", "") + "." + mixed[2], False) if mixed else ("0", False)
        return printed.replace(",", "."), False

    def _may_count(self, place: int, after: int, printed: str) -> bool:
        mark = self.raw[place]
        end = self.raw[after - 1].end
        before, following = self.text[max(0, mark.start - 2) : mark.start], self.text[end : end + 2]
        if (before[-1:] in "$£€±+^" and before[-1:]) or following[:1].isalpha() or len(printed) > 11:
            return False
        # 'COVID-19', '793/B', '12-week' are names and units; '17-24' and '5 to 7' are ranges.
        if (before[-1:] in "-–−‐" and before[-1:] and before not in ("--", "—")) or (
            following[:1] in "-–−‐/"
            and following[1:].isalnum()
            and not (following[:1] == "/" and following[1:].isdigit())
        ):
            return False
        if self._word(place - 1) == "/" and self._shape(place - 2) != "d":
            return False
        if self._in_range(place, after):
            return False
        if self._word(place - 1) == "=" and self._word(place - 2) not in ("n", "/"):
            return self._word(place - 2).isdigit()
        return self._counts_something(place, after, year=_YEAR.fullmatch(printed) is not None)

    def _in_range(self, place: int, after: int) -> bool:
        to = ("to", "-", "–", "—", "−", "bis", "à")
        return (self._word(after) in to and self._shape(after + 1) == "d") or (
            self._word(place - 1) in to and self._shape(place - 2) == "d"
        )

    def _counts_something(self, place: int, after: int, *, year: bool) -> bool:
        following = self._word(after)
        if following in known.UNITS or (following == "-" and self._word(after + 1) in known.UNITS) or following == "°":
            return False
        if self._word(place - 1) in known.LABELS and following not in known.PEOPLE:
            return False
        if year:
            near = {following, self._word(after + 1)}
            return (
                self._shape(place - 1) == "=" or bool(near & known.PEOPLE) or "/" in (self._word(place - 1), following)
            )
        return True

    # Numbers in words.

    def _is_hundred(self, place: int) -> bool:
        return self._word(place) == "a" and self._word(place + 1) in ("hundred", "thousand")

    def _spelled(self, place: int) -> tuple[Mark, int]:
        """'one hundred and thirty-two' as one number."""
        first, total, current = self.raw[place], 0, 0
        after = place
        while after < len(self.raw):
            word = self._word(after)
            if word in self.values or (word == "a" and after == place):
                value = self.values.get(word, 1)
                if (current % 100 >= 20 and current % 10 == 0 and value < 10) or (current % 100 == 0 and value < 100):
                    current += value
                else:
                    break
            elif word == "hundred" and 0 < current < 100 and after > place:
                current *= 100
            elif word == "thousand" and current and after > place:
                total, current = total + 1000 * current, 0
            elif (
                word == "and"
                and after > place
                and self._word(after - 1) in ("hundred", "thousand")
                and self._counts(after + 1)
            ):
                pass
            else:
                break
            after += 1
        end = self.raw[after - 1].end
        value, percent = total + current, self._percent_end(after, end)
        if percent is not None:
            return Mark("%", first.start, percent[0], number=str(value), spelled=True), percent[1]
        counts = self._counts_something(place, after, year=False) and not self._in_range(place, after)
        return Mark("#" if counts else "d", first.start, end, value=value, number=str(value), spelled=True), after
