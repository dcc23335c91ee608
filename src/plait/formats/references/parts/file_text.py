"""The text of a reference file, whatever encoding it came in, piece by piece: a file of 1 GB is never held whole."""

from __future__ import annotations

import codecs
import re
from collections.abc import Callable, Iterator
from typing import Protocol

from plait.formats.reading.decoding import (
    NEVER_IN_TEXT,
    found_encoding,
    is_spoilt,
    not_text,
    put_right,
    refuse_doubts,
    with_line_feeds,
)
from plait.records.problem import InputRejected, Problem

# One record, or one line, of a file. The largest known here, an article with 7,456 authors, has some 3 million letters.
LARGEST_RECORD = 20_000_000
PIECE = 1 << 20
_HEAD = 20_000
_LOOKED_AT = 2_000
_SIGNATURES = (
    (b"%PDF", "a PDF document"),
    (b"PK\x03\x04", "a zip archive or Office document"),
    (b"\xd0\xcf\x11\xe0", "an old Office document"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"SQLite format 3\x00", "a database"),
    (b"{\\rtf", "a rich text document"),
)
_STRAY_CONTROLS = bytes(set(range(0x01, 0x20)) - set(b"\t\n\x0b\x0c\r")) + b"\x7f"
_DECLARATION = re.compile(rb"\s*<\?xml\b[^>]*\bencoding=[\"']([A-Za-z0-9._-]+)[\"']")


class OpenFile(Protocol):
    """A seekable file opened for reading bytes."""

    def read(self, size: int, /) -> bytes: ...

    def seek(self, offset: int, whence: int = 0, /) -> int: ...

    def tell(self) -> int: ...


class ReferenceText:
    """A text that is gone through piece by piece, as often as one likes, from its beginning each time.

    name: the file's, for messages.

    >>> ReferenceText.of("one\\ntwo").head()
    'one\\ntwo'
    """

    def __init__(self, pieces: Callable[[], Iterator[str]], *, name: str) -> None:
        self.pieces = pieces
        self.name = name

    @classmethod
    def of(cls, text: str, *, name: str = "The file") -> ReferenceText:
        """A text that is in memory."""
        return cls(lambda: iter((text,)), name=name)

    def lines(self) -> Iterator[str]:
        """The lines without their ends; after a last line end comes one more, empty.

        Raises: InputRejected when one is longer than LARGEST_RECORD.

        >>> list(ReferenceText.of("one\\n\\ntwo\\n").lines())
        ['one', '', 'two', '']
        """
        begun: list[str] = []
        n_letters = n_lines = 0
        for piece in self.pieces():
            *ended, rest = piece.split("\n")
            if ended:
                yield "".join((*begun, ended[0]))
                yield from ended[1:]
                begun, n_letters, n_lines = [], 0, n_lines + len(ended)
            begun.append(rest)
            n_letters += len(rest)
            if n_letters > LARGEST_RECORD:
                raise too_large_a_record(self.name, n_lines + 1)
        yield "".join(begun)

    def ended_lines(self) -> Iterator[str]:
        """The lines, each with its end; the last one may have none.

        >>> list(ReferenceText.of("one\\ntwo").ended_lines())
        ['one\\n', 'two']
        """
        before: str | None = None
        for line in self.lines():
            if before is not None:
                yield before + "\n"
            before = line
        if before:
            yield before

    def head(self) -> str:
        """The first 20,000 letters from the first one that is no white space; '' when there is none."""
        begun = ""
        for piece in self.pieces():
            begun = (begun + piece).lstrip() if len(begun) < _HEAD else begun
            if len(begun) >= _HEAD:
                break
        return begun[:_HEAD]

    def holds(self, words: str) -> bool:
        """Whether these letters stand anywhere in it.

        >>> ReferenceText.of("one two").holds("two")
        True
        """
        end = ""
        for piece in self.pieces():
            looked_at = end + piece
            if words in looked_at:
                return True
            end = looked_at[-len(words) + 1 :] if len(words) > 1 else ""
        return False

    def between(self, before: str, after: str) -> ReferenceText:
        """The same text with others put around it."""

        def pieces() -> Iterator[str]:
            yield before
            yield from self.pieces()
            yield after

        return ReferenceText(pieces, name=self.name)


class Stretch:
    """The lines of one record as they came, kept to be shown when it is broken. line: the first one's number.

    Raises: InputRejected when they are longer than LARGEST_RECORD together.
    """

    __slots__ = ("_lines", "_n_letters", "_name", "line")

    def __init__(self, line: int, name: str) -> None:
        self.line = line
        self._name = name
        self._lines: list[str] = []
        self._n_letters = 0

    def keep(self, line: str) -> None:
        self._lines.append(line)
        self._n_letters += len(line)
        if self._n_letters > LARGEST_RECORD:
            raise too_large_a_record(self._name, self.line)

    def from_line(self, line: int) -> Stretch:
        """The lines from this number on, which are kept apart from those before it."""
        rest = Stretch(line, self._name)
        for kept in self._lines[line - self.line :]:
            rest.keep(kept)
        return rest

    def shown(self, last_line: int) -> str:
        """The lines up to this number."""
        return "\n".join(self._lines[: last_line - self.line + 1])


def too_large_a_record(name: str, line: int) -> InputRejected:
    """What is said of a record that begins on this line."""
    cause = f"The record here is longer than {LARGEST_RECORD // 1_000_000} million letters."
    return InputRejected(Problem(f"{name}, line {line}", cause, "Take it out, or export the references again."))


def reference_text(source: OpenFile, *, name: str, encoding: str = "") -> ReferenceText:
    """The text with '\\n' line ends, in whatever encoding it is (`reading.decoding`), or in the one that was chosen.

    The encoding is found by going through the whole file before anything is read from it, so that a letter far behind
    cannot be in another one. UTF-8 that was read as Windows-1252 before ("MÃ¼ller") is put right; control characters,
    which some databases leave in abstracts, are dropped.
    Parameters: source, the file, open and seekable; it is read from its beginning each time the text is gone through.
    Raises: InputRejected when the bytes are another kind of file, or it is not certain in which encoding.

    >>> import io
    >>> text = reference_text(io.BytesIO("\\ufeffTY  - JOUR\\r\\n".encode("utf-16-le")), name="a.ris")
    >>> "".join(text.pieces())
    'TY  - JOUR\\n'
    """
    text = ReferenceText(_Decoding(source, name, encoding).pieces, name=name)
    if any(not piece.isascii() and is_spoilt(piece) for piece in text.pieces()):
        return ReferenceText(lambda: _put_right(text), name=name)
    return text


def _put_right(text: ReferenceText) -> Iterator[str]:
    """The pieces of a text whose letters another program spoilt. A letter may be parted by the end of a piece."""
    held_back = ""
    for piece in text.pieces():
        whole = held_back + piece
        end = next((at for at in range(len(whole), max(len(whole) - 3, 0), -1) if whole[at - 1].isascii()), len(whole))
        yield put_right(whole[:end])
        held_back = whole[end:]
    yield put_right(held_back)


class _Decoding:
    def __init__(self, source: OpenFile, name: str, chosen: str) -> None:
        self._source = source
        self._name = name
        self._drops_controls = False
        self._mark = b""
        self._errors = "strict"
        self._encoding = self._find_encoding(chosen)

    def pieces(self) -> Iterator[str]:
        after_return, is_first = "", True
        for text in self._decoded(self._encoding):
            if is_first and text:
                is_first = False
                text = text if self._is_declared else text.removeprefix("\ufeff")
            # A line end of two signs may be parted by the end of a piece.
            text = after_return + text
            after_return = "\r" if text.endswith("\r") else ""
            yield with_line_feeds(text.removesuffix("\r"))
        if after_return:
            yield "\n"

    def _bytes(self) -> Iterator[bytes]:
        at = 0
        while True:
            self._source.seek(at)
            data = self._source.read(PIECE)
            if not data:
                return
            at += len(data)
            yield data

    def _cleaned(self) -> Iterator[bytes]:
        to_skip = len(self._mark)
        for data in self._bytes():
            if self._drops_controls:
                data = data.translate(None, _STRAY_CONTROLS)
            yield data[to_skip:]
            to_skip = max(0, to_skip - len(data))

    def _decoded(self, encoding: str) -> Iterator[str]:
        decoder = codecs.getincrementaldecoder(encoding)(self._errors)
        for data in self._cleaned():
            yield decoder.decode(data)
        yield decoder.decode(b"", final=True)

    def _first_bytes(self, n_bytes: int) -> bytes:
        found: list[bytes] = []
        for data in self._cleaned():
            found.append(data)
            if sum(map(len, found)) >= n_bytes:
                break
        return b"".join(found)[:n_bytes]

    def _find_encoding(self, chosen: str) -> str:
        beginning = self._first_bytes(_LOOKED_AT)
        for signature, what in _SIGNATURES:
            if beginning.startswith(signature):
                cause = f"It is {what}, not a list of references."
                raise InputRejected(Problem(self._name, cause, "Export the list as RIS."))
        declared = _declared_encoding(beginning)
        self._is_declared = bool(declared) and not chosen and self._fault_in(declared) is None
        if self._is_declared:
            return declared
        holds_zeros = any(0 in data for data in self._bytes())
        self._drops_controls = not holds_zeros
        found = found_encoding(self._cleaned, n_bytes=self._source.seek(0, 2), chosen=chosen)
        refuse_doubts(found, self._name)
        self._mark, encoding = found.mark, found.codec
        self._errors = found.errors if found.is_chosen else "strict"
        fault = None if found.is_chosen else self._fault_in(encoding)
        if fault is not None:
            raise InputRejected(not_text(self._name, f"byte {fault + 1} is no letter in any encoding tried"))
        if holds_zeros or encoding.startswith("utf-16"):
            self._refuse_controls(encoding)
        return encoding

    def _fault_in(self, encoding: str) -> int | None:
        """Where the first byte stands that is not in this encoding; None when all are."""
        at = n_held_back = 0
        decoder = codecs.getincrementaldecoder(encoding)()
        try:
            for data in self._cleaned():
                n_held_back = len(decoder.getstate()[0])
                decoder.decode(data)
                at += len(data)
            n_held_back = len(decoder.getstate()[0])
            decoder.decode(b"", final=True)
        except UnicodeDecodeError as error:
            return at - n_held_back + error.start
        except UnicodeError:
            return at
        return None

    def _refuse_controls(self, encoding: str) -> None:
        n_lines = 0
        for text in self._decoded(encoding):
            found = NEVER_IN_TEXT.search(text)
            if found:
                line = n_lines + text.count("\n", 0, found.start()) + 1
                sign = f"U+{ord(found.group()):04X}"
                raise InputRejected(not_text(self._name, f"line {line} holds the control character {sign}"))
            n_lines += text.count("\n")


def _declared_encoding(beginning: bytes) -> str:
    """The encoding an XML file declares, when it is another than UTF-8 or UTF-16."""
    found = _DECLARATION.match(beginning[:200])
    name = found[1].decode("ascii").lower() if found else ""
    # Those two are told by their bytes; ISO 8859-1 is what many programs declare and Windows-1252 what they write.
    if not name or name.startswith(("utf", "iso-8859-1", "us-ascii", "windows-1252")):
        return ""
    try:
        # What is no encoding of text (zip, hex) must not be undone piece by piece.
        b"<".decode(name)
        codecs.getincrementaldecoder(name)
    except (LookupError, UnicodeError):
        return ""
    return name
