"""Bytes of a text file into text: which encoding they are in, by what evidence, and which lines are not.

UTF-8 stays UTF-8 when a few bytes of it are wrong; those lines are named. A code page of one byte a letter is told by
the letters that languages use (`letters`); where that is not certain, nothing is chosen in silence: a person says it.
"""

from __future__ import annotations

import codecs
import io
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import islice

from plait.formats.reading.letters import fits, seen_in
from plait.records.problem import InputRejected, Problem

# UTF-32 before UTF-16: its little-endian mark begins with UTF-16's.
BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
NEVER_IN_TEXT = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
# The encodings a person can choose, as they are written in files and commands, and as people call them.
ENCODINGS: Mapping[str, str] = {
    "utf-8": "UTF-8 (a wrong byte is shown as \ufffd)",
    "utf-8+windows-1252": "UTF-8, and Windows-1252 where it is not",
    "windows-1252": "Windows-1252 (Western European)",
    "windows-1250": "Windows-1250 (Central European)",
    "windows-1251": "Windows-1251 (Cyrillic)",
    "windows-1253": "Windows-1253 (Greek)",
    "windows-1254": "Windows-1254 (Turkish)",
    "windows-1255": "Windows-1255 (Hebrew)",
    "windows-1256": "Windows-1256 (Arabic)",
    "windows-1257": "Windows-1257 (Baltic)",
    "windows-1258": "Windows-1258 (Vietnamese)",
    "windows-874": "Windows-874 (Thai)",
    "iso-8859-2": "ISO 8859-2, Latin-2 (Central European)",
    "mac-roman": "Mac Roman (Western European)",
    "mac-latin2": "Mac Central European",
    "mac-cyrillic": "Mac Cyrillic",
    "koi8-r": "KOI8-R (Russian)",
    "ibm850": "DOS 850 (Western European)",
    "ibm852": "DOS 852 (Central European)",
    "ibm866": "DOS 866 (Cyrillic)",
    "gb18030": "GB 18030, GBK (Chinese, simplified)",
    "big5": "Big5 (Chinese, traditional)",
    "shift-jis": "Shift-JIS (Japanese)",
    "euc-jp": "EUC-JP (Japanese)",
    "euc-kr": "EUC-KR (Korean)",
    "utf-16-le": "UTF-16, little-endian",
    "utf-16-be": "UTF-16, big-endian",
    "utf-32-le": "UTF-32, little-endian",
    "utf-32-be": "UTF-32, big-endian",
}
_CODECS = {
    "utf-8+windows-1252": "utf-8",
    "windows-874": "cp874",
    "shift-jis": "cp932",
    "euc-kr": "cp949",
    "big5": "cp950",
}
_THE_SAME = {
    "iso8859-1": "cp1252",
    "utf-8-sig": "utf-8",
    "utf-16": "utf-16-le",
    "gbk": "gb18030",
    "gb2312": "gb18030",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
    "big5": "cp950",
}
_KEY_OF_PAGE = {"iso8859-2": "iso-8859-2", "mac_roman": "mac-roman", "koi8-r": "koi8-r"}
_SAMPLE = 65_536
_AT_ONCE = 1 << 20
_LOOKED_AT = 2_000_000
_BYTES_WEIGHED = 20_000
# By how much the likeliest code page must be ahead of the next one that gives other letters (e to the power of it).
_CERTAIN = 3.0
# How many letters of UTF-8 for each byte that is none: in a code page of one byte nearly none look like UTF-8, in those
# of China and Japan one in five does.
_MOSTLY, _SCARCELY = 0.7, 0.05
# Below this the letters are of no language that is known (`letters.Fit.a_letter`).
_NO_LETTERS = -5.2
_LINES_NAMED = 20
_HIGH = re.compile(rb"[\x80-\xff]")
_NOT_ASCII = bytes(range(0x80, 0x100))
_BEYOND_ASCII = re.compile(r"[^\x00-\x7f]")
# What a wrong byte becomes while it is counted (Python's "surrogateescape").
_WRONG = re.compile(r"[\udc80-\udcff]")
_HIGH_RUN = re.compile(rb"[\x80-\xff]+")
_COMMON_HANZI = re.compile(rb"[\xb0-\xd7][\xa1-\xfe]")
# What texts in a double-byte encoding are nearly all made of: kana, hangul and the stops of their lines; and the first
# bytes of its common Chinese signs.
_KANA, _HANGUL, _NONE = re.compile("[\u3041-\u3096\u30a1-\u30ff]"), re.compile("[\uac00-\ud7a3]"), re.compile(r"(?!)")
_STOP = re.compile("[\u3001-\u3011\uff01-\uff5e]")
_COMMON_SIGNS = {"shift-jis": _KANA, "euc-jp": _KANA, "euc-kr": _HANGUL, "gb18030": _NONE, "big5": _NONE}
_LEVEL_ONE = {
    "shift-jis": (0x88, 0x98),
    "euc-jp": (0xB0, 0xCF),
    "euc-kr": (0xCA, 0xC9),
    "gb18030": (0xB0, 0xD7),
    "big5": (0xA4, 0xC6),
}
_MOSTLY_COMMON, _SOME_LETTERS = 0.8, 0.05
_MARK_INSIDE = re.compile(r"^\ufeff+", re.MULTILINE)
# UTF-8 that a program took for Windows-1252 and saved as UTF-8 again.
_SPOILT = re.compile(
    r"[ÃÂ][\u0080-\u00bf\u201a-\u203a\u20ac\u2122\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192]|â€."
)

# The same with letters of other alphabets, which alone would prove nothing: Å and the sign behind it may be words.
_SPOILT_LETTER = re.compile(
    "[\u00c2-\u00c5\u00ce-\u00d1\u00d8\u00d9][\u0080-\u00bf\u0152-\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]"
    "|[\u00e2\u00e3][\u0080-\u00bf\u0152-\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]{2}"
)

Pieces = Callable[[], Iterable[bytes]]


def _windows_1252_instead(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeDecodeError):
        raise error
    return error.object[error.start : error.end].decode("cp1252", "replace"), error.end


codecs.register_error("windows-1252 instead", _windows_1252_instead)


@dataclass(frozen=True, slots=True)
class Found:
    """The encoding of a file. encoding: one of ENCODINGS. because: the evidence, a sentence. mark: the byte order mark
    it begins with. is_chosen: a person said so. is_certain: whether another one is out of the question, or is_chosen.
    wrong_lines: the first that hold bytes of no letter in it. others: what it may be else, the likeliest first.
    """

    encoding: str
    because: str
    mark: bytes = b""
    is_chosen: bool = False
    is_certain: bool = True
    wrong_lines: tuple[int, ...] = ()
    others: tuple[str, ...] = ()

    @property
    def codec(self) -> str:
        return _codec(self.encoding)

    @property
    def errors(self) -> str:
        """What is done with bytes that are no letter, in the words of Python's codecs."""
        return "windows-1252 instead" if self.encoding == "utf-8+windows-1252" else "replace"

    @property
    def is_plain(self) -> bool:
        """Nothing needs to be said of it: UTF-8, or UTF-16 with its mark, without a fault."""
        return self.encoding.startswith("utf") and not self.is_chosen and not self.wrong_lines

    def said(self) -> str:
        """Which encoding was taken and why, for a person.

        >>> found_encoding(lambda: [b"plain"], n_bytes=5).said()
        'Read as UTF-8. There is nothing but ASCII in it.'
        """
        name = ENCODINGS[self.encoding].replace(" (a wrong byte is shown as \ufffd)", "")
        if not self.is_certain and not self.wrong_lines:
            likely = [ENCODINGS[each].partition(" (a wrong")[0] for each in self.others[:2]]
            return f"It is not certain which one it is: it may be {' or '.join((name, *likely))}."
        return f"Read as {name}. {self.because}" + (f" {self.wrong()}" if self.wrong_lines else "")

    def wrong(self) -> str:
        """Which lines are wrong, a sentence."""
        more = ", and more" if len(self.wrong_lines) > _LINES_NAMED else ""
        lines = ", ".join(f"{number:,}" for number in self.wrong_lines[:_LINES_NAMED])
        if len(self.wrong_lines) == 1:
            return f"Line {lines} holds bytes that are no letters in it (shown as \ufffd)."
        return f"Lines {lines}{more} hold bytes that are no letters in it (shown as \ufffd)."


@dataclass(frozen=True, slots=True)
class Decoded:
    """The text of a file and how it was found. notes: what was left out or looks spoilt, sentences."""

    text: str
    found: Found
    notes: tuple[str, ...] = ()


def encoding_called(name: str) -> str:
    """The encoding that a person means, one of ENCODINGS; '' for ''. Raises InputRejected.

    >>> encoding_called("CP1250"), encoding_called("latin2")
    ('windows-1250', 'iso-8859-2')
    """
    asked = name.strip().lower()
    if not asked or asked in ENCODINGS:
        return asked
    try:
        codec = codecs.lookup(asked).name
    except LookupError:
        codec = ""
    codec = _THE_SAME.get(codec, codec)
    for key in ENCODINGS:
        if codec and "+" not in key and codecs.lookup(_codec(key)).name == codec:
            return key
    cause = f"'{name[:60]}' is no encoding known here."
    raise InputRejected(Problem("Encoding", cause, f"Use one of these: {', '.join(ENCODINGS)}."))


def _codec(encoding: str) -> str:
    return _CODECS.get(encoding, encoding)


def decode_text(data: bytes, *, name: str, encoding: str = "") -> str:
    r"""The text of a file, without its byte order mark; line ends stay as they are.

    Parameters: data, the whole file; name, the file's name as its owner knows it, for messages; encoding, as a person
        chose it, '' to be found.
    Raises: InputRejected when the bytes are not text, or when it is not certain in which encoding.

    >>> decode_text(b"caf\xe9", name="a.txt"), decode_text("café".encode("utf-16"), name="a.txt")
    ('café', 'café')
    """
    decoded = read_text(data, name=name, encoding=encoding)
    refuse_doubts(decoded.found, name)
    return decoded.text


def read_text(data: bytes, *, name: str, encoding: str = "") -> Decoded:
    """The same with the encoding taken, and without a refusal where that is in doubt.

    Raises: InputRejected when the bytes are no text in any encoding.
    """
    found = found_encoding(lambda: (data,), n_bytes=len(data), chosen=encoding)
    text = data[len(found.mark) :].decode(found.codec, found.errors)
    if not found.is_chosen and not found.encoding.startswith("utf-8") and "\ufffd" in text and found.mark:
        raise InputRejected(not_text(name, "it ends within a letter"))
    if found.is_chosen and "\ufffd" in text:
        found = replace(found, wrong_lines=_lines_with(text, "\ufffd"))
    _refuse_controls(text, name)
    notes = []
    if inside := _MARK_INSIDE.search(text):
        line = _line_of(text, inside.start())
        text = _MARK_INSIDE.sub("", text)
        notes.append(f"A byte order mark inside of the text is left out (line {line:,}).")
    if spoilt := _SPOILT.search(text):
        line = _line_of(text, spoilt.start())
        notes.append(f"Letters were spoilt before the file came here, such as '{spoilt.group()}' in line {line:,}.")
    return Decoded(text, found, tuple(notes))


def is_spoilt(text: str) -> bool:
    """Whether some program took the text's UTF-8 for Windows-1252 and saved what it saw."""
    return any(sign in text for sign in ("Ã", "Â", "â€")) and _SPOILT.search(text) is not None


def put_right(text: str) -> str:
    """The text with such letters as they were; everything else as it is.

    >>> put_right("MÃ¼ller and â€œquotesâ€\u009d at 5 °C")
    'Müller and “quotes” at 5 °C'
    """
    return _SPOILT_LETTER.sub(_letter_meant, text)


def _letter_meant(found: re.Match[str]) -> str:
    try:
        # The five bytes that Windows-1252 has no letter for came through as control characters.
        return b"".join(_byte_of(sign) for sign in found.group()).decode("utf-8")
    except UnicodeError:
        return found.group()


def _byte_of(sign: str) -> bytes:
    return bytes((ord(sign),)) if ord(sign) < 0x100 else sign.encode("cp1252")


def refuse_doubts(found: Found, name: str) -> None:
    """Raise InputRejected when lines are wrong or the encoding is not certain, unless a person chose it."""
    if found.is_chosen:
        return
    if found.wrong_lines:
        cause = f"It is UTF-8, but not everywhere. {found.wrong()}"
        cure = "Correct these lines, or choose the encoding: utf-8 to read them so, or another."
        raise InputRejected(Problem(name, cause, cure))
    if not found.is_certain:
        listed = " or ".join(ENCODINGS[each] for each in (found.encoding, *found.others)[:3])
        cause = f"Its encoding is not certain: it may be {listed}."
        cure = "Save it as UTF-8, or choose the encoding."
        raise InputRejected(Problem(name, cause, cure))


def found_encoding(pieces: Pieces, *, n_bytes: int, chosen: str = "") -> Found:
    """The encoding of a file, by what stands in it.

    The byte order mark says it (UTF-8, UTF-16, UTF-32); then zeros at every other byte (UTF-16); then UTF-8, also when
    some bytes are wrong; then the double-byte encodings of China and Japan when nearly all letters are pairs of them;
    then the code page whose letters fit a language best.

    Parameters: pieces, gives the file from its beginning each time it is called; n_bytes, its length; chosen, the
        encoding when a person has said it.
    """
    beginning = _beginning(pieces)
    mark, marked = next(((mark, of) for mark, of in BYTE_ORDER_MARKS if beginning.startswith(mark)), (b"", ""))
    if chosen:
        chosen = encoding_called(chosen)
        return Found(chosen, "It was chosen.", mark if marked == _codec(chosen) else b"", is_chosen=True)
    if marked and marked != "utf-8":
        return Found(marked, "It begins with a byte order mark.", mark)
    if wide := utf16_without_mark(beginning, n_bytes=n_bytes):
        return Found(wide, "Zeros stand at every other byte.")
    if _is_utf8(pieces):
        if marked:
            return Found("utf-8", "It begins with a byte order mark.", mark)
        is_ascii = beginning.isascii() and all(piece.isascii() for piece in pieces())
        because = "There is nothing but ASCII in it." if is_ascii else "All its letters are UTF-8."
        return Found("utf-8", because)
    n_good, n_bad, wrong_lines = _utf8_by_lines(pieces)
    mostly = Found("utf-8", "Most of its letters are UTF-8.", mark, is_certain=False, wrong_lines=wrong_lines)
    if marked or n_good > _MOSTLY * n_bad:
        return mostly
    if pairs := _double_byte(pieces):
        return pairs
    if n_good > _SCARCELY * n_bad and not _east_asian(pieces):
        others = ("gb18030", "windows-1252")
        return replace(mostly, because="Some of its letters are UTF-8 and some are not.", others=others)
    return _code_page(pieces)


def _beginning(pieces: Pieces) -> bytes:
    begun = b""
    for piece in pieces():
        begun += piece[:_SAMPLE]
        if len(begun) >= _SAMPLE:
            break
    return begun[:_SAMPLE]


def _is_utf8(pieces: Pieces) -> bool:
    decoder = codecs.getincrementaldecoder("utf-8")()
    try:
        for piece in pieces():
            decoder.decode(piece)
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return False
    return True


def _utf8_by_lines(pieces: Pieces) -> tuple[int, int, tuple[int, ...]]:
    """How many letters beyond ASCII are UTF-8, how many bytes are not, and in which lines."""
    n_good = n_bad = 0
    for text in _texts(pieces, "utf-8", "surrogateescape"):
        if not text.isascii():
            good = text.encode("utf-8", "ignore")
            n_letters = len(good.decode("utf-8"))
            n_good += n_letters - len(good.translate(None, _NOT_ASCII))
            n_bad += len(text) - n_letters
    wrong = (number for number, _ in _lines_that_hold(_WRONG, _texts(pieces, "utf-8", "surrogateescape")))
    return n_good, n_bad, tuple(islice(wrong, _LINES_NAMED + 1))


def _texts(pieces: Pieces, codec: str, errors: str) -> Iterator[str]:
    """The text of a file in short pieces, with every line end as LF, wherever a piece ends."""
    decoder = codecs.getincrementaldecoder(codec)(errors)
    line_ends = io.IncrementalNewlineDecoder(None, translate=True)
    for piece in pieces():
        for at in range(0, len(piece), _AT_ONCE):
            yield line_ends.decode(decoder.decode(piece[at : at + _AT_ONCE]))
    yield line_ends.decode(decoder.decode(b"", final=True), final=True)


def _lines_that_hold(sign: re.Pattern[str], texts: Iterable[str]) -> Iterator[tuple[int, str]]:
    """The lines in which something is found, with their numbers. The others are counted and never cut out, so that a
    file of nothing but line ends takes no longer than another."""
    number, begun = 1, list[str]()
    for text in texts:
        at = 0
        while at < len(text):
            begins_here = not begun
            found = sign.search(text, at) if begins_here else None
            if begins_here and found is None:
                last = text.rfind("\n", at) + 1
                number += text.count("\n", at)
                begun = [text[max(last, at) :]] if max(last, at) < len(text) else []
                break
            if found is not None:
                start = text.rfind("\n", at, found.start()) + 1 or at
                number += text.count("\n", at, start)
                at = start
            end = text.find("\n", at)
            begun.append(text[at : end if end >= 0 else len(text)])
            if end < 0:
                break
            line, begun, at = "".join(begun), [], end + 1
            if sign.search(line):
                yield number, line
            number += 1
    if sign.search(line := "".join(begun)):
        yield number, line


def utf16_without_mark(beginning: bytes, *, n_bytes: int) -> str:
    """The UTF-16 that the beginning of a file of n_bytes is in, told by its zeros; '' when it is in none.

    >>> utf16_without_mark("Да, было холодно.\\n".encode("utf-16-le") * 2, n_bytes=72)
    'utf-16-le'
    """
    sample = beginning[: min(_SAMPLE, len(beginning) // 2 * 2)]
    n_pairs = len(sample) // 2
    if n_pairs < 2 or n_bytes % 2:
        return ""
    for at, encoding in ((1, "utf-16-le"), (0, "utf-16-be")):
        n_zeros = sample[at::2].count(0)
        if 0 in sample[1 - at :: 2] or n_zeros < max(2, 0.02 * n_pairs):
            continue
        # A plain text with a stray zero would be pairs of printable signs.
        n_printable = sum(0x20 <= a < 0x7F and 0x20 <= b < 0x7F for a, b in zip(sample[::2], sample[1::2], strict=True))
        if n_zeros > 0.7 * n_pairs or n_printable < 0.4 * (n_pairs - n_zeros):
            return encoding
    return ""


def _double_byte(pieces: Pieces) -> Found | None:
    """GB 18030 or Shift-JIS, where nearly everything beyond ASCII is a pair of theirs."""
    sample = _high_sample(pieces)
    runs = [len(found[0]) for found in _HIGH_RUN.finditer(sample)]
    n_high = sum(runs)
    # In a code page of the West an accented letter mostly stands alone; in these bytes come in pairs. General guessers
    # read short accented names as Chinese.
    is_paired = bool(runs) and sum(length == 1 for length in runs) * 10 < len(runs)
    is_common = is_paired and 2 * len(_COMMON_HANZI.findall(sample)) > 0.85 * n_high
    # Russian is pairs too, but its own letters fit.
    if is_common and _is_all(pieces, "gb18030") and _fits_no_page(pieces):
        because = "Its bytes are pairs of common Chinese signs."
        likely = list(dict.fromkeys((*_east_asian(pieces), "gb18030", "big5", "shift-jis", "euc-kr")))
        # What is Korean or Japanese by its letters are pairs of Chinese signs, too.
        is_certain = likely[0] not in ("euc-kr", "euc-jp")
        return Found(likely[0], because, is_certain=is_certain, others=tuple(likely[1:]))
    kana = len(re.findall(rb"\x82[\x9f-\xf1]|\x83[\x40-\x96]", sample))
    if kana * 8 > n_high and _is_all(pieces, "cp932"):
        others = ("gb18030", "euc-jp", "big5")
        return Found("shift-jis", "Many of its bytes are Japanese kana.", is_certain=False, others=others)
    return None


def _fits_no_page(pieces: Pieces) -> bool:
    return fits(seen_in(pieces(), most=_BYTES_WEIGHED))[0].a_letter < _NO_LETTERS


def _high_sample(pieces: Pieces) -> bytes:
    begun, n_high = [], 0
    for piece in pieces():
        if not piece.isascii():
            begun.append(piece)
            n_high += len(_HIGH.findall(piece))
        if n_high >= _BYTES_WEIGHED or sum(map(len, begun)) > _LOOKED_AT:
            break
    return b"".join(begun)


def _is_all(pieces: Pieces, codec: str) -> bool:
    decoder = codecs.getincrementaldecoder(codec)()
    try:
        for piece in pieces():
            decoder.decode(piece)
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return False
    return True


def _code_page(pieces: Pieces) -> Found:
    seen = seen_in(pieces(), most=_BYTES_WEIGHED)
    ranked = fits(seen)
    best = ranked[0]
    high = b"".join(window[1:2] for window in seen.windows)
    said = high.decode(best.encoding, "replace")
    other = [fit for fit in ranked[1:] if high.decode(fit.encoding, "replace") != said]
    is_ahead = not other or best.score - other[0].score >= _CERTAIN
    is_certain = is_ahead and best.a_letter > _NO_LETTERS and "\ufffd" not in said
    because = f"It is not UTF-8; its letters are those of {best.language}, and stand where letters do."
    if best.language in ("English",):
        because = "It is not UTF-8; its quotation marks and signs stand where such signs do."
    pages = [_key_of_page(best.encoding), *(_key_of_page(fit.encoding) for fit in other[:3])]
    if is_certain:
        return Found(pages[0], because, others=tuple(pages[1:]))
    # Where no page is certain, those come first in which the bytes are signs of East Asia; a person says which.
    first, *others = (*_east_asian(pieces), *pages)
    return Found(first, because, is_certain=False, others=tuple(others))


def _east_asian(pieces: Pieces) -> list[str]:
    """The double-byte encodings in which nearly all letters are common signs, the likeliest first: two at most."""
    sample = _high_sample(pieces)
    shares = {}
    for encoding, pattern in _COMMON_SIGNS.items():
        if not _is_all(pieces, _codec(encoding)):
            continue
        signs = [each for each in sample.decode(_codec(encoding), "replace") if not each.isascii()]
        n_letters = sum(bool(pattern.match(each)) for each in signs)
        n_common = n_letters + sum(bool(_STOP.match(each)) or _is_of_level_one(each, encoding) for each in signs)
        # No text in Japanese or Korean is without its own letters.
        is_told = n_letters > _SOME_LETTERS * len(signs) or encoding in ("gb18030", "big5")
        shares[encoding] = n_common / max(1, len(signs)) if is_told else 0.0
    return sorted((each for each, share in shares.items() if share > _MOSTLY_COMMON), key=lambda each: -shares[each])[
        :2
    ]


def _is_of_level_one(sign: str, encoding: str) -> bool:
    """Whether a Chinese sign is among those that the encoding has first, as its common ones."""
    lowest, highest = _LEVEL_ONE[encoding]
    pair = sign.encode(_codec(encoding), "replace")
    return "\u4e00" <= sign <= "\u9fff" and len(pair) == 2 and lowest <= pair[0] <= highest


def _key_of_page(codec: str) -> str:
    return _KEY_OF_PAGE.get(codec, codec.replace("cp", "windows-"))


def lines_with_letters(pieces: Pieces, *, encoding: str, n_lines: int = 6, most: int = 160) -> list[tuple[int, str]]:
    """The first lines with letters beyond ASCII as they are in an encoding, with their numbers: by them a person sees
    whether it is the right one.

    >>> lines_with_letters(lambda: [b"id\\nM\\xfcller\\n"], encoding="windows-1252")
    [(2, 'Müller')]
    """
    found = Found(encoding, "")
    shown = []
    for number, line in islice(_lines_that_hold(_BEYOND_ASCII, _texts(pieces, found.codec, found.errors)), n_lines):
        first = _BEYOND_ASCII.search(line)
        start = max(0, first.start() - most // 2) if first else 0
        cut = line[start : start + most].strip("\r\n\ufeff")
        shown.append((number, ("…" if start else "") + NEVER_IN_TEXT.sub("\ufffd", cut)))
    return shown


def _lines_with(text: str, sign: str) -> tuple[int, ...]:
    lines = with_line_feeds(text).split("\n")
    found = (number for number, line in enumerate(lines, 1) if sign in line)
    return tuple(number for number, _ in zip(found, range(_LINES_NAMED + 1), strict=False))


def _line_of(text: str, at: int) -> int:
    return with_line_feeds(text[:at]).count("\n") + 1


def _refuse_controls(text: str, name: str) -> None:
    found = NEVER_IN_TEXT.search(text)
    if found:
        line = _line_of(text, found.start())
        raise InputRejected(not_text(name, f"line {line} holds the control character U+{ord(found.group()):04X}"))


def with_line_feeds(text: str) -> str:
    """The text with every line end as LF."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def not_text(name: str, reason: str) -> Problem:
    """What is said of a file that is no text; reason: half a sentence."""
    return Problem(
        name,
        f"This is not a text file: {reason}.",
        "Open it in the program that made it and save it as plain text, UTF-8.",
    )
