"""A place in a text."""

from __future__ import annotations

from dataclasses import dataclass

# What stands in a text in the place of words that their speaker wanted left out.
LEFT_OUT = "[left out at the speaker's wish]"


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """start, end: Unicode code points, end exclusive, start < end."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end:
            raise ValueError(f"A span needs 0 <= start < end, not {self.start} and {self.end}.")

    def __len__(self) -> int:
        return self.end - self.start


@dataclass(frozen=True, slots=True)
class CodedSpan:
    """A span with the code on it and who put it there. code, coder: keys of whoever made the record."""

    span: Span
    code: str
    coder: str


@dataclass(frozen=True, slots=True)
class Segment:
    """A quotation: what one coder put one code on, and who said it, or in which paper it stands.

    start, end: code points into the text's newest revision; text: the words there. person_id, person_code,
    interview_code: None and '' for a passage of a paper, which is no person; citation: of such a passage the paper
    with its page ('Ode 2019, p. 4'), else ''. speaker: of the turn in which it begins, '' when it begins outside every
    turn. coder: the coder's name. may_be_quoted: whether the person agreed to be quoted at all. is_refused: whether
    they do not want these words used; wished: the words they want printed instead.
    """

    coding_id: int
    code_id: int
    code_name: str
    person_id: int | None
    person_code: str
    interview_code: str
    transcript_id: int
    start: int
    end: int
    text: str
    coder: str
    speaker: str = ""
    citation: str = ""
    may_be_quoted: bool = True
    is_refused: bool = False
    wished: str = ""

    @property
    def is_wished(self) -> bool:
        """Whether what is printed are words that the speaker wants in the place of what was said."""
        return bool(self.wished and self.to_print)

    @property
    def to_print(self) -> str:
        """The words as they may be printed where others read them, '' where they may not be."""
        return "" if self.is_refused or not self.may_be_quoted else self.wished or self.text
