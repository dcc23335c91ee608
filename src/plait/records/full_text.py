"""What is known of where a paper's full text can be read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Holding:
    """A journal as a library holds it. issns: '1234-5678' forms. first_year, last_year: None where coverage is open.
    embargo: KBART's code, such as 'P1Y', '' without one. url: where the library's readers find it. is_selective: only
    selected articles of its issues are held."""

    title: str
    issns: tuple[str, ...] = ()
    first_year: int | None = None
    last_year: int | None = None
    embargo: str = ""
    url: str = ""
    is_selective: bool = False


@dataclass(frozen=True, slots=True)
class OpenCopy:
    """A copy anybody may read. url: http or https. version: 'published', 'accepted', 'submitted' or ''. licence: as
    the provider names it. host: 'publisher', 'repository' or ''."""

    url: str
    version: str = ""
    licence: str = ""
    host: str = ""


@dataclass(frozen=True, slots=True)
class StandingNotice:
    """What a provider says of a paper's standing: 'retracted', 'concern', 'corrected' or 'retraction notice'.
    notice: DOI or PMID of the notice, '' when not told."""

    kind: Literal["retracted", "concern", "corrected", "retraction notice"]
    notice: str = ""


@dataclass(frozen=True, slots=True)
class ProviderReport:
    """What one provider said of one paper. provider: its name. status: 'found' when it knows the paper, 'unknown' when
    not, 'failed' when it gave no usable answer. copies: best first, () when it knows no open copy."""

    provider: str
    status: Literal["found", "unknown", "failed"]
    copies: tuple[OpenCopy, ...] = ()
    standing: tuple[StandingNotice, ...] = ()
