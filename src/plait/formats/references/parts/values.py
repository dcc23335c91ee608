"""The values of a reference record brought to one form: DOI, PMID, ISSN, pages, year, author."""

from __future__ import annotations

import html
import re
from collections.abc import Sequence
from urllib.parse import unquote

from plait.records.paper import Author, Paper

# A DOI has no upper limit on paper; nothing real comes near this, and it keeps hostile values cheap.
LONGEST_IDENTIFIER = 2000
SAYS_NOTHING = "The record has no title, author, abstract, journal, identifier, address or note."

_CONTROLS = re.compile("[\x00-\x08\x0e-\x1f\x7f\ud800-\udfff]")
_DOI = re.compile(r"10\.\d{4,9}(?:\.\d+)*/\S+", re.IGNORECASE)
_ADDRESS = re.compile(r"https?://|doi\.org/", re.IGNORECASE)
_UNSEEN = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]")
_ANCHOR = re.compile(r"</?a\b[^<>]*>", re.IGNORECASE)
# What addresses put behind a DOI: a question, a place in the page, the next DOI of a list.
_BEHIND_DOI = re.compile(
    r"\?[a-z_][\w.-]*(?:=.*)?$|&(?:amp;)?[a-z_][\w.-]*=.*$|#[a-z][\w.:/-]*$|[\"<>]?</.*$|[,;|]+(?:https?://|doi:|10\.\d{4}).*$",
    re.IGNORECASE,
)
# What publishers' addresses put after a DOI; no DOI of theirs ends so.
_PAGE_OF_DOI = re.compile(
    r"(?:/(?:full|abstract|pdf|epdf|pdfdirect|html|full-text|meta|summary|fulltext|references|figures))+/?$|\.(?:pdf|full)$|/$",
    re.IGNORECASE,
)
_ESCAPED_DOI = re.compile(r"10\.\d{4,9}(?:\.\d+)*%2f", re.IGNORECASE)
_PMCID = re.compile(r"\bPMC\s?(\d{1,10})\b", re.IGNORECASE)
_ISSN = re.compile(r"(?<![\dXx-])(\d{4})-?(\d{3}[\dXx])(?![\dXx-])")
_PAGE_RANGE = re.compile(r"([A-Za-z]*)(\d+)-([A-Za-z]*)(\d+)")
_YEAR = re.compile(r"(?<!\d)(1[0-9]{3}|20[0-9]{2}|21[0-9]{2})(?!\d)")
_INITIALS = re.compile(r"(?:[A-ZÀ-Þ]\.?[ -]?){1,4}")
_DOTTED_INITIALS = re.compile(r"(.*?\S)\s+((?:[^\W\d_]{1,2}\.[ -]{0,2}){1,5})")
_BARE_INITIALS = re.compile(r"(\S+(?: \S+){0,3}) ([A-ZÀ-Þ](?:-?[A-ZÀ-Þ]){0,3})")
_OF_A_BODY = re.compile(
    r"\b(?:group|team|study|trial|consorti|committee|network|investigators?|society|associat|organi[sz]ation|institut|"
    r"universit|foundation|council|centre|center|department|ministry|project|program|collaborat|hospital|panel|task|"
    r"force|working|party|college|academy|agency|office|board|commission|company|inc|ltd|for|the|of)\w*",
    re.IGNORECASE,
)
_SUFFIX = r"(?:Jr|Sr|Jnr|Snr|Junior|2nd|3rd|4th|I{2,3}|IV|VI{1,3})\.?"
_SUFFIXES = frozenset("Jr Sr Jnr Snr Junior 2nd 3rd 4th II III IV VI VII VIII".split())  # noqa: SIM905
_SUFFIX_BEHIND = re.compile(rf"(.*[^\s,])(?:\s*,\s*|\s+)({_SUFFIX})")
_SUFFIX_BEFORE = re.compile(rf"({_SUFFIX}),?\s+(.+)")
_NOBODY = re.compile(
    r"[\W_]*(?:(?:and )?others|et\.?,? ?al|\[no authors? (?:listed|(?:name|id) (?:available|found))\])?[\W_]*",
    re.IGNORECASE,
)
# What programs write where they know nothing; "Na" is a name.
_NOT_KNOWN_WORDS = """
NA N/A n/a na n.a. N.A. nan NaN NAN None none null NULL <NA> #N/A NaT undefined - -- – — ?
"""
_NOT_KNOWN = frozenset(_NOT_KNOWN_WORDS.split())
_LINE_END = re.compile(r"\r\n?|\n")
_DASHES = str.maketrans({"–": "-", "—": "-", "‐": "-", "‑": "-", "−": "-"})


def one_line(text: str) -> str:
    """Text on one line, without control characters and doubled spaces.

    >>> one_line(" Quality  of\\n life ")
    'Quality of life'
    """
    # Most texts are as they should be, and this is called for every value there is.
    if text.isprintable():
        return text.strip() if "  " not in text else " ".join(text.split())
    return " ".join(_CONTROLS.sub("", text).split())


def plain_lines(text: str) -> str:
    """Text with its line breaks kept, without control characters, empty lines and spaces around the lines."""
    if "\n" not in text and "\r" not in text:
        return one_line(text)
    lines = (one_line(line) for line in _LINE_END.split(text))
    return "\n".join(line for line in lines if line)


def normalise_doi(text: str) -> str:
    """The DOI in a text, lower case and without resolver address; '' when there is none.

    Source: DOI Handbook, 2.2 and 2.4 (DOI names are compared without regard to ASCII case). doi:10.1000/182

    >>> normalise_doi("https://doi.org/10.1002/(SICI)1097-0258(19980815)17:15<1661::AID-SIM968>3.0.CO;2-2")
    '10.1002/(sici)1097-0258(19980815)17:15<1661::aid-sim968>3.0.co;2-2'
    >>> normalise_doi("doi: 10.1136/BMJ.n71."), normalise_doi('<a href="https://doi.org/10.1136/bmj.n71?src=x">here</a>')
    ('10.1136/bmj.n71', '10.1136/bmj.n71')
    """
    text = _UNSEEN.sub("", html.unescape(_CONTROLS.sub("", text[:LONGEST_IDENTIFIER]))).translate(_DASHES)
    shown = _ANCHOR.sub(" ", text)
    text = shown if _DOI.search(shown) else text.replace('"', " ")
    is_address = _ADDRESS.search(text) is not None
    if (is_address and "%" in text) or _ESCAPED_DOI.search(text):
        text = unquote(text, errors="replace")
    found = _DOI.search(text)
    if not found:
        return ""
    doi = _BEHIND_DOI.sub("", found[0])
    doi = (_PAGE_OF_DOI.sub("", doi) if is_address else doi).rstrip(".,;:?'\"…")
    for opening, closing in ("()", "[]", "{}", "<>"):
        while doi.endswith(closing) and doi.count(closing) > doi.count(opening):
            doi = doi[:-1].rstrip(".,;:'\"")
    return doi.lower() if _DOI.fullmatch(doi) else ""


def normalise_pmid(text: str) -> str:
    """The digits of a PubMed identifier, '' when the text is none.

    >>> normalise_pmid("PMID: 16403221")
    '16403221'
    """
    found = re.fullmatch(r"(?:PMID|PubMed(?: ID)?)?\s*:?\s*0*([1-9]\d{0,8})", text.strip(), re.IGNORECASE)
    return found[1] if found else ""


def normalise_pmcid(text: str) -> str:
    """'PMC' and digits of a PubMed Central identifier, '' when there is none.

    >>> normalise_pmcid("pmc1403221 [PMCID]")
    'PMC1403221'
    """
    found = _PMCID.search(text[:LONGEST_IDENTIFIER])
    return f"PMC{found[1]}" if found else ""


def find_issns(text: str) -> tuple[str, ...]:
    """All ISSNs of a text as '1234-567X'. A number that is an ISBN holds none.

    Source: ISO 3297. The check digit is not tested: publishers print wrong ones.

    >>> find_issns("03064530 (ISSN); 1873-3360")
    ('0306-4530', '1873-3360')
    """
    return tuple(dict.fromkeys(f"{first}-{last.upper()}" for first, last in _ISSN.findall(text)))


def normalise_pages(text: str) -> str:
    """Pages with a plain hyphen and both ends written out.

    Source: MEDLINE/PubMed data element Pagination (PG), which leaves out the repeated first digits.

    >>> normalise_pages("123-8"), normalise_pages("S12–5"), normalise_pages("e0209483")
    ('123-128', 'S12-S15', 'e0209483')
    """
    parts = re.split(r"([,;]\s*)", one_line(text.translate(_DASHES)))
    return "".join(_whole_range(part) for part in parts)


def _whole_range(part: str) -> str:
    part = re.sub(r"\s*-\s*-?\s*", "-", part) if part.count("-") <= 2 else part
    found = _PAGE_RANGE.fullmatch(part)
    if not found:
        return part
    letters, first, end_letters, last = found.groups()
    if len(last) < len(first):
        last = first[: len(first) - len(last)] + last
    if (end_letters and end_letters != letters) or int(last[-18:]) < int(first[-18:]):
        return part
    return f"{letters}{first}-{letters}{last}"


def find_year(text: str) -> int | None:
    """The first year from 1000 to 2199 in a date.

    >>> find_year("2012/03//"), find_year("in press")
    (2012, None)
    """
    found = _YEAR.search(text)
    return int(found[1]) if found else None


def author_from_inverted(name: str) -> Author:
    """An author written 'Family, Given'. A name without a comma is a group or a single name and stays whole;
    'Group,, Part' is EndNote's way to write a group whose name has a comma.

    >>> author_from_inverted("van der Berg, A.")
    Author(family='van der Berg', given='A.')
    >>> author_from_inverted("University of California,, Berkeley")
    Author(family='University of California, Berkeley', given='')
    """
    name = one_line(name).strip(" ,")
    if ",," in name:
        return Author(re.sub(r"\s*,+\s*", ", ", name).strip(", "))
    family, _, given = name.partition(",")
    if not family.strip():
        return Author(given.strip(" ,"))
    return with_suffix(family.strip(" ,"), given.strip(" ,"))


def with_suffix(family: str, given: str) -> Author:
    """The author with a "Jr." behind the given names and a comma, wherever the record put it.

    >>> with_suffix("Stone, Jr.", "Ada"), with_suffix("Stone", "Jr., Ada")
    (Author(family='Stone', given='Ada, Jr.'), Author(family='Stone', given='Ada, Jr.'))
    """
    # Few names have one, and this is called for every name there is.
    ends = (given.rpartition(" ")[2], given.partition(" ")[0], family.rpartition(" ")[2])
    if not any(end.strip(".,") in _SUFFIXES for end in ends):
        return Author(family, given)
    in_family, before, behind = (
        _SUFFIX_BEHIND.fullmatch(family),
        _SUFFIX_BEFORE.fullmatch(given),
        _SUFFIX_BEHIND.fullmatch(given),
    )
    words = family.split(" ")
    if re.fullmatch(_SUFFIX, given) and len(words) > 1:  # 'Ada Stone, Jr.'
        author = author_of_words(words)
        return Author(author.family, f"{author.given}, {given}")
    if in_family and given:
        return Author(in_family[1], f"{given}, {in_family[2]}")
    if before:
        return Author(family, f"{before[2]}, {before[1]}")
    return Author(family, f"{behind[1]}, {behind[2]}" if behind else given)


def without_suffix(given: str) -> tuple[str, str]:
    """Given names, and the "Jr." behind them.

    >>> without_suffix("Ada B., Jr."), without_suffix("Ada B.")
    (('Ada B.', 'Jr.'), ('Ada B.', ''))
    """
    found = _SUFFIX_BEHIND.fullmatch(given)
    return (found[1], found[2]) if found else (given, "")


def is_nobody(name: str) -> bool:
    """Whether the name in a list of authors says only that there are more, or none.

    >>> is_nobody("et al."), is_nobody("Ode, Ada")
    (True, False)
    """
    return is_not_known(name) or _NOBODY.fullmatch(name) is not None


def is_not_known(value: str) -> bool:
    """Whether a value says that nothing is known.

    >>> is_not_known("nan"), is_not_known("N/A"), is_not_known("Na")
    (True, True, False)
    """
    return value.strip() in _NOT_KNOWN


def author_as_databases_write(name: str) -> Author:
    """An author as RIS and tables hold one: 'Family, Given', or 'Family A.B.' without a comma as Embase writes it.

    >>> author_as_databases_write("Nakashima S."), author_as_databases_write("Trouble Study Group B")
    (Author(family='Nakashima', given='S.'), Author(family='Trouble Study Group B', given=''))
    """
    bare = name.strip(" ,;")
    if "," in bare:
        return author_from_inverted(name)
    bare = one_line(bare)
    if _OF_A_BODY.search(bare):
        return author_from_inverted(name)
    suffix = _SUFFIX_BEHIND.fullmatch(bare)
    found = _DOTTED_INITIALS.fullmatch(suffix[1] if suffix else bare) or _BARE_INITIALS.fullmatch(
        suffix[1] if suffix else bare
    )
    if found is None or _BARE_INITIALS.fullmatch(found[1]) or found[1].endswith("."):
        return author_from_inverted(name)
    return Author(found[1], found[2].strip() + (f", {suffix[2]}" if suffix else ""))


def author_with_initials(name: str) -> Author:
    """An author written 'Family AB' or 'Family A.B.'; whatever does not end in initials stays whole.

    >>> author_with_initials("de Vicente I"), author_with_initials("World Health Organization")
    (Author(family='de Vicente', given='I'), Author(family='World Health Organization', given=''))
    """
    name = one_line(name)
    if "," in name:
        return author_from_inverted(name)
    suffix = _SUFFIX_BEHIND.fullmatch(name)
    if suffix and " " in suffix[1] and not _OF_A_BODY.search(name):
        author = author_with_initials(suffix[1])
        return Author(author.family, f"{author.given}, {suffix[2]}") if author.given else Author(name)
    words = name.split(" ")
    for n_family in range(1, min(len(words), 5)):
        if _INITIALS.fullmatch(" ".join(words[n_family:])):
            return Author(" ".join(words[:n_family]), " ".join(words[n_family:]))
    return Author(name)


def author_from_natural(name: str) -> Author:
    """An author written 'Given von Family', as in BibTeX: the family begins at the first lower-case word.

    >>> author_from_natural("Ludwig van Beethoven")
    Author(family='van Beethoven', given='Ludwig')
    """
    return author_of_words(one_line(name).split(" "))


def author_of_words(words: Sequence[str]) -> Author:
    """The same of a name whose words are told apart already: a word may be a family name of several.

    >>> author_of_words(["Per", "Bro Hansen"]), author_of_words(["John", "Stone", "Jr."])
    (Author(family='Bro Hansen', given='Per'), Author(family='Stone', given='John, Jr.'))
    """
    turned = author_as_databases_write(" ".join(words)) if len(words) > 1 and "," not in "".join(words) else None
    if turned and turned.given and "." not in turned.family:  # 'Stone J.'
        return turned
    if len(words) > 2 and re.fullmatch(_SUFFIX, words[-1]):
        author = author_of_words([*words[:-2], words[-2].rstrip(",")])
        return Author(author.family, f"{author.given}, {words[-1]}")
    begin = next((i for i, word in enumerate(words[:-1]) if i and word[:1].islower()), len(words) - 1)
    return with_suffix(" ".join(words[begin:]), " ".join(words[:begin]))


def inverted(author: Author) -> str:
    """An author as reference files write one, read back by `author_from_inverted`."""
    if author.given:
        return f"{author.family}, {author.given}"
    return author.family.replace(",", ",,", 1)


def split_keywords(text: str) -> tuple[str, ...]:
    """The keywords of one text, parted by semicolons or lines, or else by commas.

    >>> split_keywords("trust; Stroke, acute"), split_keywords("trust, care")
    (('trust', 'Stroke, acute'), ('trust', 'care'))
    """
    words = re.split(r"[;\n]" if ";" in text else r"[,\n]", text)
    return tuple(dict.fromkeys(one_line(word) for word in words if word.strip()))


def join_keywords(keywords: tuple[str, ...]) -> str:
    """Keywords as one text, read back by `split_keywords`."""
    # A single keyword with a comma ('Stroke, acute') would be read back as two without the final semicolon.
    return "; ".join(keywords) + (";" if len(keywords) == 1 and "," in keywords[0] else "")


def says_something(paper: Paper) -> bool:
    """Whether a record holds anything by which a person could know the paper."""
    held = (paper.title, paper.authors, paper.abstract, paper.journal, paper.notes, paper.url)
    return any((*held, paper.doi, paper.pmid, paper.pmcid))
