"""Make the files of the invented example study that are counted, drawn or placed by rule.

Written by hand: in scripts/example_study respondents.csv (who answered, and their words) and codings.csv (quoted
phrases and what two coders made of them); in the study's folder study.toml, transcripts/, sessions.csv and papers.ris.
Made here, always the same: register.csv, questionnaire.xlsx, responses.csv and codings_*.csv.
"""

from __future__ import annotations

import csv
import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from pathlib import Path

import numpy as np

from plait.formats.questionnaires.xlsform import read_xlsform
from plait.formats.tables.export import write_csv, write_sheets
from plait.methods.sampling.purposive import Candidate, draw_maximum_variation
from plait.methods.survey.answers import check_answers
from plait.records.questionnaire import Questionnaire

ROOT = Path(__file__).resolve().parent
SOURCES = ROOT / "example_study"
STUDY = ROOT.parent / "src" / "plait" / "workbench" / "example_study"
SEED = 20260112
DRAW_SEED = 12
STRATA = ("role", "specialty", "main_way", "seen_innovation")
N_LEADS, N_PARTNERSHIPS = 114, 90
CODERS = ("amara", "tom")

Row = Mapping[str, str]

COUNTRIES = {
    "Low income": "Ethiopia Gambia Liberia Madagascar Malawi Mozambique Rwanda Sierra_Leone South_Sudan Uganda",
    "Lower middle income": "Bangladesh Cambodia Cameroon Ghana India Kenya Lesotho Myanmar Nepal Nigeria Pakistan "
    "Papua_New_Guinea Tanzania Zambia Zimbabwe",
    "Upper middle income": "Fiji Jamaica",
}
INCOME = {name.replace("_", " "): group for group, names in COUNTRIES.items() for name in names.split()}
FIRST_NAMES = (
    "Ada", "Bram", "Cleo", "Dora", "Emil", "Fern", "Gus", "Hana", "Ines", "Jago", "Kezia", "Lorcan", "Mina", "Nell",
    "Otto", "Priya", "Quin", "Rhona", "Sami", "Tilda", "Ugo", "Vera", "Wyn", "Xenia", "Yusuf", "Zora", "Alba", "Boaz",
    "Cora", "Davor",
)  # fmt: skip
SURNAME_BEGINNINGS = (
    "Sample", "Mock", "Ficton", "Pretend", "Example", "Invent", "Dummy", "Madeup",
)  # fmt: skip
SURNAME_ENDS = (
    "ton", "ridge", "ham", "worth", "ley", "by", "field", "stead", "combe", "dale", "ford", "hurst", "more", "well",
    "wick",
)  # fmt: skip
PLACES = (
    "Quillbury", "Tarnholt", "Fennimoor", "Larkhaven", "Brackwater", "Ostermouth", "Wexley Vale", "Thornwick Sands",
    "Dunmarrow", "Pellwater", "Mossgate Hill", "Hobbermere", "Cindleford", "Auldmarsh", "Netherwhit", "Crannock Bay",
    "Salterby", "Ravensholme", "Eastermere", "Gallowfen", "Brindlecombe", "Kestermoor", "Pondersea", "Marrowby",
)  # fmt: skip
ORGANISATIONS = (
    *((f"{place} Hospitals Trust", "hospital trust") for place in PLACES),
    *((f"{place} Community Health Trust", "community trust") for place in PLACES[:8]),
    *((f"University of {place}", "university") for place in PLACES[8:18]),
    *((f"{place} Health Link", "charity") for place in PLACES[16:]),
    *((f"Invented College of {what}", "professional association") for what in ("Midwives", "Pharmacy", "Theatre Care")),
)
SPECIALTIES = {
    "Doctor": ("anaesthesia", "emergency care", "surgery", "burns", "laboratory", "eye care", "infection control"),
    "Nurse": ("neonatal care", "emergency care", "infection control", "palliative care", "burns", "nurse education"),
    "Midwife": ("maternity", "neonatal care", "community health"),
    "Manager": ("maternity", "surgery", "eye care", "palliative care", "community health"),
    "Therapist": ("rehabilitation", "mental health", "burns"),
    "Pharmacist": ("medicines supply", "antibiotic stewardship"),
}
YEARS = ("under 3 years", "3 to 9 years", "10 years or more")

LEVELS = ("strongly_disagree", "disagree", "neutral", "agree", "strongly_agree")
MISSION = ("mission_support", "mission_train", "mission_research", "mission_bring_home")
# Weights of the five levels, for the statements that the respondents' file leaves to chance.
MISSION_WEIGHTS = {
    "mission_support": (0, 1, 3, 12, 18),
    "mission_train": (0, 2, 4, 16, 12),
    "mission_research": (6, 11, 8, 6, 3),
    "mission_bring_home": (4, 11, 10, 7, 2),
}
HINDRANCES = ("time", "money", "rules", "doubt", "nobody_to_tell", "not_needed")
TOLD = ("team", "managers", "college", "partner", "public")
NOT_KNOWN = (
    ("L015", "mission_bring_home", "-98"), ("L039", "mission_research", "-98"), ("L056", "mission_research", "-98"),
    ("L086", "mission_bring_home", "-99"), ("L091", "mission_research", "-98"), ("L066", "mission_research", "-99"),
)  # fmt: skip

LANGUAGE = "English (en)"
SURVEY_COLUMNS = ("type", "name", "label", "hint", "appearance", "required", "relevant", "constraint",
                  "constraint_message", "plait::ordered")  # fmt: skip
SURVEY: tuple[dict[str, str], ...] = (
    {"type": "begin_group", "name": "about", "label": "You and the partnership"},
    {"type": "note", "name": "welcome", "label": "This questionnaire belongs to an invented study. It takes about ten "
     "minutes, and you may leave out what you do not want to answer."},
    {"type": "integer", "name": "visits", "label": "How many working visits have you made to the partner country?",
     "required": "yes", "constraint": ". >= 0 and . <= 80", "constraint_message": "Give a number from 0 to 80."},
    {"type": "date", "name": "last_return", "label": "When did you come back from the last one?",
     "relevant": "${visits} > 0", "constraint": ". <= today()", "constraint_message": "Give a day that is over."},
    {"type": "select_one way", "name": "main_way", "label": "How does the partnership mostly work?", "required": "yes"},
    {"type": "end_group"},
    {"type": "begin_group", "name": "mission", "label": "The partnership is there ...", "appearance": "table-list"},
    {"type": "select_one agreement", "name": "mission_support", "label": "to support our partner's health services."},
    {"type": "select_one agreement", "name": "mission_train", "label": "to train our partner's staff."},
    {"type": "select_one agreement", "name": "mission_learning", "label": "so that we learn from our partner."},
    {"type": "select_one agreement", "name": "mission_research", "label": "to do research together."},
    {"type": "select_one agreement", "name": "mission_bring_home", "label": "to bring ideas back to our own service."},
    {"type": "end_group"},
    {"type": "begin_group", "name": "seen", "label": "What you saw"},
    {"type": "select_one yes_no", "name": "seen_innovation", "required": "yes",
     "label": "Have you seen something there that was new to you and that worked?",
     "hint": "A method, a tool, a way to organise work: anything that you would show a colleague."},
    {"type": "text", "name": "innovation_text", "label": "What was it?", "relevant": "${seen_innovation} = 'yes'"},
    {"type": "select_one fate", "name": "came_home", "label": "What became of it in your own service?",
     "relevant": "${seen_innovation} = 'yes'", "plait::ordered": "yes"},
    {"type": "select_multiple hindrance", "name": "hindrances", "label": "What stood in its way?",
     "relevant": "${seen_innovation} = 'yes' and ${came_home} != 'in_use'"},
    {"type": "end_group"},
    {"type": "begin_group", "name": "learning", "label": "What you learned"},
    {"type": "select_multiple whom", "name": "told", "label": "With whom have you shared what you learned?",
     "constraint": "not(selected(., 'nobody') and count-selected(.) > 1)",
     "constraint_message": "Choose either nobody or those with whom you shared it."},
    {"type": "text", "name": "learned_text", "label": "What is the most important thing you have learned there?"},
    {"type": "text", "name": "help_text", "label": "What would help an idea from there to be tried here?"},
    {"type": "note", "name": "thanks", "label": "Thank you. Some of those who answer will be asked for an interview."},
    {"type": "end_group"},
)  # fmt: skip
CHOICES = {
    "yes_no": {"yes": "Yes", "no": "No"},
    "way": {"short_visits": "Short visits", "long_stays": "Long stays", "exchange": "Exchange in both directions",
            "remote": "Remote, by phone and screen"},
    "agreement": {"strongly_disagree": "Strongly disagree", "disagree": "Disagree", "neutral": "Neither",
                  "agree": "Agree", "strongly_agree": "Strongly agree"},
    "fate": {"nothing": "Nothing", "talked": "It was talked about", "tried": "It was tried", "in_use": "It is in use"},
    "hindrance": {"time": "No time", "money": "No money", "rules": "Rules and approvals",
                  "doubt": "Doubts, as to where it came from", "nobody_to_tell": "Nobody to tell",
                  "not_needed": "It is not needed here"},
    "whom": {"nobody": "Nobody", "team": "My team", "managers": "My managers", "college": "A professional body",
             "partner": "Our partner", "public": "The public, in a talk or an article"},
}  # fmt: skip


def main() -> None:
    """Make all files, or stop at the first that does not fit the others."""
    rng = np.random.default_rng(SEED)
    respondents = read_source("respondents.csv")
    register = register_rows(respondents, rng)
    write_rows("register.csv", register)
    form = write_questionnaire()
    responses = response_rows(respondents, rng)
    check_responses(form, responses)
    write_rows("responses.csv", responses)
    check_draw(register, responses)
    for coder in CODERS:
        write_rows(f"codings_{coder}.csv", list(coding_rows(read_source("codings.csv"), coder)))


def read_source(name: str) -> list[Row]:
    """Rows of a hand-written file: cells between '|', quotation marks as they are."""
    with (SOURCES / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="|", quoting=csv.QUOTE_NONE))


def write_rows(name: str, rows: Sequence[Row]) -> None:
    columns = list(rows[0])
    data = b"".join(write_csv(columns, ([row[column] for column in columns] for row in rows)))
    (STUDY / name).write_bytes(data)


def register_rows(respondents: Iterable[Row], rng: np.random.Generator) -> list[Row]:
    """114 leads; those who answered have the role, specialty and country that their file gives them."""
    known = {row["code"]: row for row in respondents}
    codes = [f"L{number:03}" for number in range(1, N_LEADS + 1)]
    countries = countries_of(codes, known, rng)
    partnerships = partnerships_of(codes, countries, rng)
    surnames = [f"{beginning}{end}" for beginning in SURNAME_BEGINNINGS for end in SURNAME_ENDS]
    names = [f"{rng.choice(FIRST_NAMES)} {surnames[place]}" for place in rng.permutation(len(surnames))[:N_LEADS]]
    rows: list[Row] = []
    for code, name in zip(codes, names, strict=True):
        organisation, kind = ORGANISATIONS[rng.integers(len(ORGANISATIONS))]
        role = str(rng.choice(list(SPECIALTIES), p=[0.35, 0.25, 0.12, 0.12, 0.08, 0.08]))
        person = known.get(code, {"role": role, "specialty": str(rng.choice(SPECIALTIES[role]))})
        rows.append(
            {
                "id": code,
                "name": name,
                "email": f"{name.lower().replace(' ', '.')}@example.org",
                "role": person["role"],
                "organisation": organisation,
                "organisation_kind": kind,
                **partnerships[code],
                "country": countries[code],
                "income_group": INCOME[countries[code]],
                "specialty": person["specialty"],
                "years_active": str(rng.choice(YEARS, p=[0.25, 0.45, 0.3])),
            }
        )
    return rows


def countries_of(codes: Sequence[str], known: Mapping[str, Row], rng: np.random.Generator) -> dict[str, str]:
    others = [code for code in codes if code not in known]
    # Every country has a lead among those who did not answer, so that the register covers all of them.
    drawn = [*INCOME, *rng.choice(list(INCOME), size=len(others) - len(INCOME))]
    places = rng.permutation(len(others))
    countries = {code: str(drawn[place]) for code, place in zip(others, places, strict=True)}
    return {code: known[code]["country"] if code in known else countries[code] for code in codes}


def partnerships_of(
    codes: Sequence[str], countries: Mapping[str, str], rng: np.random.Generator
) -> dict[str, dict[str, str]]:
    """Each lead's partnership and grant: 90 partnerships, of which some have two or more leads in one country."""
    n_joining = N_LEADS - N_PARTNERSHIPS
    at_home_in: dict[str, list[dict[str, str]]] = {}
    found: dict[str, dict[str, str]] = {}
    n_made = 0
    for code in [codes[place] for place in rng.permutation(len(codes))]:
        country = countries[code]
        if country in at_home_in and n_joining:
            n_joining -= 1
            found[code] = at_home_in[country][rng.integers(len(at_home_in[country]))]
            continue
        n_made += 1
        found[code] = partnership(n_made, country, rng)
        at_home_in.setdefault(country, []).append(found[code])
    return found


def partnership(number: int, country: str, rng: np.random.Generator) -> dict[str, str]:
    place = PLACES[int(rng.integers(len(PLACES)))]
    what = str(rng.choice(("Link", "Partnership", "Exchange", "Alliance")))
    neighbour = str(rng.choice(list(INCOME))) if rng.random() < 0.1 else ""
    starts = date(2021, 4, 1) + timedelta(days=int(rng.integers(0, 40)) * 30)
    has_grant = rng.random() < 0.5
    grant = {
        "grant": f"IPF-{starts.year}-{number:03}",
        "grant_title": f"Stronger care together, {country}",
        "funder": str(rng.choice(("Invented Partnerships Fund", "Made-up Health Foundation"))),
        "grant_starts_on": starts.isoformat(),
        "grant_ends_on": (starts + timedelta(days=730)).isoformat(),
        "grant_amount": str(int(rng.integers(8, 120)) * 1000),
        "grant_currency": "GBP",
    }
    return {
        "partnership": f"P{number:02}",
        "partnership_name": f"{place} and {country} {what} {number}",
        "partner_countries": "; ".join(dict.fromkeys(each for each in (country, neighbour) if each)),
        **(grant if has_grant else dict.fromkeys(grant, "")),
    }


def write_questionnaire() -> Questionnaire:
    columns = [f"{column}::{LANGUAGE}" if column in ("label", "hint", "constraint_message") else column
               for column in SURVEY_COLUMNS]  # fmt: skip
    survey = [[row.get(column, "") for column in SURVEY_COLUMNS] for row in SURVEY]
    choices = [[name, *choice] for name, listed in CHOICES.items() for choice in listed.items()]
    settings = [["What comes home? A scoping survey (invented)", "example_scoping_survey", "1", LANGUAGE]]
    data = write_sheets(
        [
            ("survey", columns, survey),
            ("choices", ["list_name", "name", f"label::{LANGUAGE}"], choices),
            ("settings", ["form_title", "form_id", "version", "default_language"], settings),
        ]
    )
    path = STUDY / "questionnaire.xlsx"
    form = read_xlsform(data, name=path.name)
    # A workbook holds the time it was made at: one that says the same is left alone.
    if not path.exists() or read_xlsform(path.read_bytes(), name=path.name) != form:
        path.write_bytes(data)
    return form


def response_rows(respondents: Sequence[Row], rng: np.random.Generator) -> list[Row]:
    not_known = {(code, item): value for code, item, value in NOT_KNOWN}
    rows: list[Row] = []
    for number, person in enumerate(sorted(respondents, key=lambda row: row["code"]), start=1):
        answers = {"response": f"R{number:02}", "id": person["code"], **answers_of(person, rng)}
        rows.append({name: not_known.get((person["code"], name), value) for name, value in answers.items()})
    return rows


def answers_of(person: Row, rng: np.random.Generator) -> dict[str, str]:
    visits = person["visits"] or str(rng.integers(1, 5 if person["way"] == "long_stays" else 21))
    day = date(2023, 6, 1) + timedelta(days=int(rng.integers(0, 900)))
    returned = person["returned"] or day.isoformat()
    drawn = {
        item: LEVELS[rng.choice(5, p=np.array(MISSION_WEIGHTS[item]) / sum(MISSION_WEIGHTS[item]))] for item in MISSION
    }
    learning = "-98" if person["learning"] == "dont_know" else person["learning"]
    is_finished = person["partial"] == ""
    is_hindered = person["seen"] == "yes" and person["came_home"] != "in_use"
    hindrances = person["hindrances"] or some_of(HINDRANCES, (6, 4, 4, 3, 4, 1), rng)
    told = person["told"] or some_of(TOLD, (7, 3, 1, 3, 1), rng)
    return {
        "visits": visits,
        "last_return": returned if visits != "0" else "",
        "main_way": person["way"],
        "mission_support": drawn["mission_support"],
        "mission_train": drawn["mission_train"],
        "mission_learning": learning,
        "mission_research": drawn["mission_research"],
        "mission_bring_home": drawn["mission_bring_home"],
        "seen_innovation": person["seen"],
        "innovation_text": person["innovation"],
        "came_home": person["came_home"],
        "hindrances": hindrances if is_finished and is_hindered else "",
        "told": told if is_finished else "",
        "learned_text": person["learned"],
        "help_text": person["help"],
    }


def some_of(names: Sequence[str], weights: Sequence[int], rng: np.random.Generator) -> str:
    """One to three of the names, in their order, with blanks between."""
    shares = np.array(weights) / sum(weights)
    chosen = set(rng.choice(names, size=int(rng.integers(1, 4)), replace=False, p=shares))
    return " ".join(name for name in names if name in chosen)


def check_responses(form: Questionnaire, responses: Iterable[Row]) -> None:
    for row in responses:
        answers = {name: value for name, value in row.items() if name not in ("response", "id") and value}
        answers = {name: value for name, value in answers.items() if value not in ("-98", "-99")}
        problems = check_answers(form, answers, today=date(2026, 3, 2), partial=True)
        if problems:
            raise SystemExit(f"{row['id']}: " + " ".join(str(problem) for problem in problems))


def check_draw(register: Iterable[Row], responses: Iterable[Row]) -> None:
    """Stop unless the people interviewed are those whom the study's rule draws."""
    people = {row["id"]: row for row in register}
    candidates = [
        Candidate(row["id"], {name: row.get(name) or people[row["id"]][name] for name in STRATA}) for row in responses
    ]
    drawn = draw_maximum_variation(candidates, 12, np.random.default_rng(DRAW_SEED), attributes=STRATA).ids
    interviewed = tuple(sorted(path.stem for path in (STUDY / "transcripts").glob("*.md")))
    if drawn != interviewed:
        raise SystemExit(f"The draw gives {', '.join(drawn)}, the transcripts are of {', '.join(interviewed)}.")


def coding_rows(lines: Iterable[Row], coder: str) -> Iterator[Row]:
    """One coder's codings with their places. A coder who 'takes the sentence' has the segment grow to its ends."""
    texts = {path.stem: path.read_text(encoding="utf-8") for path in sorted((STUDY / "transcripts").glob("*.md"))}
    codes = {code["name"] for code in read_codebook()}
    for line in lines:
        text = texts[line["transcript"]]
        start, end = place_of(line["phrase"], text, line["transcript"])
        if coder == "tom" and line["tom_takes"] == "sentence":
            start, end = sentence_around(text, start, end)
        for code in line[coder].split(";"):
            if code == "-":
                continue
            if code not in codes:
                raise SystemExit(f"'{code}' is not in the codebook of study.toml.")
            yield {
                "id": line["transcript"],
                "code": code,
                "start": str(start),
                "end": str(end),
                "text": text[start:end],
            }


def read_codebook() -> list[dict[str, str]]:
    codes: list[dict[str, str]] = tomllib.loads((STUDY / "study.toml").read_text(encoding="utf-8"))["codes"]
    return codes


def place_of(phrase: str, text: str, where: str) -> tuple[int, int]:
    """Where a phrase stands; ' … ' in it leaves words out. It must occur once."""
    parts = [re.escape(part) for part in phrase.split(" … ")]
    found = list(re.finditer(r"[^\n]*?".join(parts), text))
    if len(found) != 1:
        raise SystemExit(f"{where}: '{phrase}' occurs {len(found)} times.")
    return found[0].span()


def sentence_around(text: str, start: int, end: int) -> tuple[int, int]:
    begins = [found.end() for found in re.finditer(r"^[IP]: |[.?!][\"”]? ", text, re.MULTILINE) if found.end() <= start]
    ends = [found.end() for found in re.finditer(r"[.?!][\"”]?(?=\s|$)", text) if found.end() >= end]
    return begins[-1], ends[0]


if __name__ == "__main__":
    main()
