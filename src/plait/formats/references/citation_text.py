"""A reference as one line of plain text, in the style of the ICMJE Recommendations (Vancouver)."""

from __future__ import annotations

import re

from plait.formats.references.parts.values import one_line, without_suffix
from plait.records.paper import Author, Paper

MOST_AUTHORS = 6
_MOST_INITIALS = 3
_MOST_NAMED = 2
_TITLE_WORDS = 5
_ORDINALS = {"II": "2nd", "III": "3rd", "IV": "4th"}
_IN_ONE = re.compile("[\u3005\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff\\s·・]+")
_BETWEEN_NAMES = re.compile(r"[\s.]+")


def citation_text(paper: Paper) -> str:
    """The paper as a reference list gives it: six authors and "et al.", title, journal, year;volume(issue):pages, DOI.

    Source: ICMJE, Recommendations; samples of formatted references, U.S. National Library of Medicine.

    >>> authors = (Author("Ode", "Ada Bea"), Author("WHO"))
    >>> citation_text(Paper("On teams.", authors=authors, year=2012, journal="J Trust", volume="3", issue="2"))
    'Ode AB, WHO. On teams. J Trust. 2012;3(2).'
    """
    parts = [
        _authors(paper),
        _ended(paper.title),
        _ended(paper.journal),
        _ended(paper.publisher),
        _ended(_place(paper)),
    ]
    if paper.doi:
        parts.append(f"doi:{paper.doi}")
    elif paper.pmid:
        parts.append(f"PMID: {paper.pmid}")
    return one_line(" ".join(part for part in parts if part))


def short_citation(paper: Paper) -> str:
    """The paper as running text names it: who and when. Without an author, the first words of its title.

    >>> short_citation(Paper("On teams.", authors=(Author("Ode", "Ada"),), year=2019))
    'Ode 2019'
    >>> short_citation(Paper("On teams.", authors=(Author("Ode"), Author("Bell"), Author("Cruz"))))
    'Ode et al. n.d.'
    """
    names = [one_line(author.family) for author in paper.authors if author.family.strip()]
    if len(names) > _MOST_NAMED:
        who = f"{names[0]} et al."
    else:
        words = one_line(paper.title).split()
        title = " ".join(words[:_TITLE_WORDS]) + ("…" if len(words) > _TITLE_WORDS else "")
        who = " and ".join(names) or title or "Paper without title"
    return f"{who} {'n.d.' if paper.year is None else paper.year}"


def _authors(paper: Paper) -> str:
    names = [_name(author) for author in paper.authors[:MOST_AUTHORS]]
    if len(paper.authors) > MOST_AUTHORS:
        names.append("et al")
    return _ended(", ".join(names))


def _name(author: Author) -> str:
    if not has_initials(author.given):
        return whole_name(author)
    given, suffix = without_suffix(author.given)
    return " ".join(filter(None, (author.family, _initials(given), _ORDINALS.get(suffix, suffix.rstrip(".")))))


def has_initials(given: str) -> bool:
    """Whether a name may be shortened to initials: its script knows capital letters.

    >>> has_initials("Ada"), has_initials("小明"), has_initials("محمد")
    (True, False, False)
    """
    return not given or given.lower() != given.upper()


def whole_name(author: Author) -> str:
    """A name that has no initials, as it is written: in one for Chinese, Japanese and Korean names.

    >>> whole_name(Author("王", "小明")), whole_name(Author("علي", "محمد"))
    ('王小明', 'علي, محمد')
    """
    is_in_one = _IN_ONE.fullmatch(author.family + author.given) is not None
    return f"{author.family}{author.given}".replace(" ", "") if is_in_one else str(author)


def _initials(given: str) -> str:
    if given.isupper() and given.isalpha() and len(given) <= _MOST_INITIALS:
        return given
    names = (name for name in _BETWEEN_NAMES.split(given.replace(".-", "-")) if name)
    return "".join(_initial(name) for name in names)


def _initial(name: str) -> str:
    return "-".join(part[0].upper() for part in name.split("-") if part) if name[0].isalpha() else ""


def _place(paper: Paper) -> str:
    issue = f"({paper.issue})" if paper.issue else ""
    volume = f"{paper.volume}{issue}"
    pages = f":{paper.pages}" if paper.pages else ""
    year = "" if paper.year is None else str(paper.year)
    return f"{year};{volume}{pages}" if year and volume else f"{year or volume}{pages}"


def _ended(text: str) -> str:
    text = one_line(text)
    return text if not text or text.rstrip('"”’»)').endswith((".", "?", "!", "。", "？", "！")) else f"{text}."
