"""Every number that the documents tell is compared with the program, or stands in a list that says what it is."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest

from plait.methods import check_text
from plait.records.proportion import Proportion
from tests.docs.documents import DOCS, DOCUMENTS, without_blocks
from tests.docs.test_limits import TOLD

# Pages of other figures: those that were measured (test_benchmarks_page.py), those of studies of other people, and
# those of the methods, of which only numbers with a unit are looked at.
OTHERS = ("benchmarks.md", "../examples/README.md")
# Numbers that no test compares by themselves: a page, the words around them, and what they are.
EXPLAINED = {
    "../README.md": {'"of 114" stays 114': "an example", "Ten minutes on your own study": "how long a person takes"},
    "../CONTRIBUTING.md": {"a thousand each": "tests/conftest.py says so in the profile deep"},
    "../ARCHITECTURE.md": {
        "exits with 1": "tests/commands try it", "(revision 1, turns)": "it is the first",
        "alike. 10. Offsets": "the number of a rule",
    },
    "../CHANGELOG.md": {
        "needs about 80 MB less memory": "measured",
        "a page of 5,000 lines": "measured",
        "ends with 1 where mail does not": "tests/mail try it",
        "(0 of 1 asked in 40: up to 38, not 39)": "tests/methods try it",
        "of 16 letters": "tests/study try it",
        "10,000 people asks the database 170 times, not 92,000 times": "measured",
        '("3,200 of 10,000 rows")': "an example",
        "(status 503)": "tests/pages try it",
        "Windows-1250, 1251, 1253, 1254, Latin-2": "names of encodings", "into Windows-1252 any more": "the same",
        "it was read as 1.": "tests/survey try it",
        '"70 % of 34"': "an example", "single choice over 100 %": "what is found",
        "went from 78 to none": "docs/methods/figures.md tells it",
        "(status 429)": "tests/survey try it", "114 stays 114": "an example", "they are 2.111": "AAPOR's number",
    },
    "../tests/homes/README.md": {
        "| 0001 |": "test_installation.py holds it", "| 0002 |": "the same", "| 0003 |": "the same",
        "some 14 seconds of processor time": "measured",
    },
    "README.md": {
        'so that "of 114" stays 114': "an example", '"34 of 114 leads answered (29.8 %, RR2)."': "an example",
    },
    "cli.md": {
        "0 done; 1 the input is at fault": "tests/commands try it", "2 wrong usage": "tests/commands try it",
        "rows, counted from 0": "tests/commands try it", "ends with 1 where mail does not": "tests/mail try it",
    },
    "coding.md": {
        '("Ode 2019, p. 4")': "an example", "| 60 | 80 |": "test_files_shown.py loads the table",
        "3 codings stand under it": "a message", "stand on it: 1 joint display": "a message",
    },
    "design.md": {
        "revision 1 with turns": "it is the first", "run from 0 to 1": "what a share is",
        "a dozen interviews": "the study that shaped the design",
    },
    "translating.md": {"counted on 30 November 2026": "a day"},
    "reading.md": {
        "signs are GB 18030": "a name of an encoding", "Windows-1250, 1251, 1252, 1253 and 1254": "the same",
        "ISO 8859-2": "the same", "as Windows-1252.": "the same", "the header is row 1": "tests/formats try it",
        "keeps 15 digits": "what spreadsheets do", "is 12;": "tests/methods try it",
    },
    "mail.md": {
        "| by the kind of connection: 587, 465 or 25 |": "test_tables.py holds them", "| 30 |": "the same",
        "a code that begins with 4": "the protocol's", "a code that begins with 5": "the protocol's",
        "RFC 8058": "its number", "RFC 3464": "its number", "sends one mail at once": "tests/mail try it",
        "given up after two days": "test_mail.py holds it", "refuses five mails in a row": "the same",
        "hardly are five addresses": "the same", "Three in a row hold all": "the same",
        "Of every ten mails a minute one place": "the same", "in the last 30 days": "the same",
        "20 MB and 5,000 messages": "the same", "for 14 days": "the same", "go after 30 days": "the same",
    },
    "findings.md": {
        "(5 interviewed of 19 who answered so)": "made up", "(4 interviewed of 5 who answered so)": "made up",
        "**4** of 5 people (80.0 %); 11 segments": "test_tables.py reckons the share",
        "**1** of 4 people (25.0 %); 2 segments": "test_tables.py reckons the share",
        '"Of 114 leads, 34 (27 %) answered": ✗, for 34 of 114 is 29.8 %.': "judged below",
        '"70.6 % of the 34 respondents": ✓, for 24 of 34 is.': "judged below",
        '"33.5 % of leads" with 114 leads: ✗, for 38 is 33.3 % and 39 is 34.2 %.': "judged below",
        "“leads 114” is no base": "a message", "one to three items": "tests/findings try it",
    },
    "library.md": {
        '"your library has 1998 to 2016"': "an example", "since 13 February 2026": "OpenAlex said so",
        "stand on it: 2 decisions": "a message", "a list of a million takes seconds": "measured",
    },
    "library/learning.md": {
        "numbered from 1": "tests/library/learning try it",
        "version 1:": "test_tables_of_the_library.py holds it", "ISO 8601": "a standard", "IEEE 9274.1.1": "a standard",
        "the export of a year": "a choice of the page",
    },
    "library/phone.md": {
        "answers 204 and": "tests/library/phone try it", "is answered 409 and": "tests/library/phone try it",
    },
    "library/screening.md": {
        "maybe with its 95 % interval (linearised)": "tests/library/screening try it",
        "ASReview LAB 3, ELAS": "another program's version",
        "PRISMA 2020": "a standard",
    },
    "jobs.md": {
        "a few thousand answers a step": "tests/survey try it", '("3,200 of 10,000 rows")': "an example",
    },
    "privacy.md": {
        "2.111 (explicit refusal": "AAPOR's number", "114 stays 114": "an example",
        "20 characters or more": "tests/register try it", "of 6 digits or more": "test_privacy.py holds it",
        "also one of two or three letters": "tests/register try it",
    },
    "methods/differences.md": {
        "8 of 30 is 27 %": "another program's value", "21 of 30 is 70 % exactly": "arithmetic",
        "100 % agreement is what was seen": "what agreement is",
    },
    "methods/figures.md": {
        '"the remaining 9 %"': "an example", '("34 von 114 (29,8 %)"': "tests/methods/figures try it",
    },
    "methods/survey/proportions.md": {"1.96 for 95 %": "the normal quantile"},
    "register.md": {
        "as 2026-03-31": "how a date is written", "'31/3/26'": "a message", "in row 3.": "a message",
        "currency, three letters": "ISO 4217",
    },
    "running.md": {
        "HTTPS alone for 30 days": "test_installation.py holds it", "| 1 with `PLAIT_HTTPS`, else 0": "the same",
        "while somebody waits | 20 |": "test_tables.py holds it", "may take then | 1000 |": "the same",
        "in a job | 900 |": "the same", "in a job | 2000 |": "the same",
        "(Landlock, from Linux 5.13 on)": "the kernel's documents", "From Linux 6.12 on": "the same",
        "a third waits": "tests/limited try it",
        "For a million answers": "an estimate", "(status 503)": "tests/pages try it",
        "come again in 5 seconds (status 503)": "tests/serving try it", "about 300 MB of memory": "measured",
        "in pieces of 64 KiB": "tests/media holds it", "(AES-256-GCM": "its name",
        "costs 64 MB of memory": "2**16 blocks of 8 times 128 bytes",
        "Files over 4 MB": "browser/src/parts.ts", "for three days, when": "tests/media",
        "goes after three days": "the same", "200 MB": "the same", "five or more random": "a rule of thumb",
    },
    "sample.md": {
        "| 1 | L001 | declined": "an example", "| 2 | L003 | chosen": "an example",
        "Would add 2 categories": "an example",
        "5 are wanted, but only 2": "a message", "choice of 12 covers more": "a message",
    },
    "survey.md": {
        "| 1.1; 1.2 |": "test_tables.py holds it", "| 2.12 |": "the same", "| 2.111 |": "the same",
        "| 2.1121 |": "the same", "| 3.19 |": "the same", "| 3.11": "the same",
        "| a corner | agree | 3 |": "test_files_shown.py loads the table",
    },
}  # fmt: skip
_WORDS = (
    "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|dozen|hundred|"
    "thousand|million"
)
_UNITS = (
    "bytes|characters|letters|digits|seconds?|minutes?|hours?|days?|weeks?|months?|years?|rows|levels|items?|"
    "words|attempts|colours|choices|cells|answers|codings|interviews|threads|samples|changes|each"
)
_NUMBER = r"(?<![\w.,#/:-])\d[\d,]*(?:\.\d+)?"
_IN_WORDS = rf"\b(?:{_WORDS}|half an?) (?:{_UNITS})\b"
_AS_ARTICLE = r"\b(?:within|for|lasts|of) an? (?:second|minute|hour|day|week|month|year|million)\b"
_TOLD = re.compile(rf"{_NUMBER}|{_IN_WORDS}|{_AS_ARTICLE}", re.I)
_WITH_UNIT = re.compile(rf"{_NUMBER}(?: (?:{_UNITS})\b| %| [kMG]?B\b| ms\b| px\b)", re.I)
_HIDDEN = re.compile(r"`[^`]*`|\]\([^)]*\)")
_OF_A_LIST = re.compile(r"^ *\d\. |(?<=[.)] )\d\. (?=[A-Z`])", re.M)
PAGES = {os.path.relpath(page, DOCS): page for page in DOCUMENTS}


def told_in(text: str, *, is_method: bool = False) -> list[re.Match[str]]:
    """Numbers that stand between words: not in code, not in addresses."""
    hidden = _HIDDEN.sub(lambda code: "`" * len(code[0]), text)
    return list((_WITH_UNIT if is_method else _TOLD).finditer(hidden))


def text_of(page: Path) -> str:
    """Without examples and the numbers of lists, a line break read as a blank."""
    return " ".join(_OF_A_LIST.sub("", without_blocks(page)).split())


def places_of(name: str, text: str) -> list[range]:
    phrases = [words for page, words in TOLD if page == name]
    known = [*phrases, *EXPLAINED.get(name, {})]
    return [range(*found.span()) for words in known for found in re.finditer(re.escape(words), text)]


@pytest.mark.parametrize("name", PAGES)
def test_every_number_told_is_compared_or_explained(name: str) -> None:
    text = text_of(PAGES[name])
    places = places_of(name, text)
    unknown = [
        text[max(0, found.start() - 30) : found.end() + 20]
        for found in told_in(text, is_method=name.startswith("methods/"))
        if name not in OTHERS and not any(found.start() in place for place in places)
    ]
    assert unknown == []


def test_the_figures_shown_are_judged_as_told() -> None:
    """ "33.5 % of leads" with 114 leads: ✗ ..."""
    shown = re.findall(r'"([^"]* %[^"]*)"(?: with (\d+) leads)?: ([✗✓])', text_of(PAGES["findings.md"]))
    signs = {"impossible": "✗", "possible": "✓"}
    judged = [
        [signs[each.verdict] for each in check_text(text, bases={"leads": int(n)} if n else {})] for text, n, _ in shown
    ]
    assert judged == [[sign] for *_, sign in shown]
    assert len(shown) == 3
    shares = re.findall(r"(\d+) (?:of (\d+) )?is ([\d.]+ %)", text_of(PAGES["findings.md"]))
    assert [
        str(Proportion(int(k), int(n or 114), "leads")).partition("(")[2][: len(told)] for k, n, told in shares
    ] == [told for *_, told in shares]


def test_what_is_explained_stands_in_its_page() -> None:
    gone = [(name, words) for name in EXPLAINED for words in EXPLAINED[name] if words not in text_of(PAGES[name])]
    assert gone == []


@pytest.mark.parametrize(
    "text", ["at most 20 levels", "for 30 days", "50 MB", "0.5", "ten minutes", "waits for a minute"]
)
def test_a_number_between_words_is_seen(text: str) -> None:
    assert told_in(text) != []


@pytest.mark.parametrize("text", ["`20 levels`", "L001", "[a](20.md)", "a person"])
def test_a_name_is_no_number(text: str) -> None:
    assert told_in(text) == []
