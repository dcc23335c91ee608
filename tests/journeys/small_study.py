"""A study in a folder that has a row of nearly every kind, small enough to be loaded in a test twice."""

from __future__ import annotations

from pathlib import Path

from plait.study.models import Account, Study
from plait.workbench.load import load_study

FILES = {
    "study.toml": """
[study]
title = "Small"
unit = ["lead", "leads"]
[register]
file = "register.csv"
code = "id"
name = "name"
email = "email"
phone = "phone"
role = "role"
country = "country"
organisation = "organisation"
organisation_kind = "kind"
partnership = "partnership"
partnership_name = "partnership name"
grant = "grant"
grant_title = "grant title"
funder = "funder"
attributes = ["beds"]
[frame]
title = "Frame"
rule = "All."
[questionnaire]
title = "Survey"
introduction = "Welcome."
[[questionnaire.item]]
name = "mood"
kind = "select_one"
label = "Mood?"
ordered = true
choices = { good = "Good", bad = "Bad" }
[[questionnaire.item]]
name = "why"
kind = "text"
label = "Why?"
[responses]
file = "responses.csv"
id = "r"
person = "id"
invite = true
[sample]
title = "Sample"
strata = ["country"]
size = 1
[transcripts]
folder = "."
pattern = "P*.txt"
[[codes]]
name = "Tea"
definition = "Any drink."
[[codes]]
name = "Cake"
[[codings]]
file = "codings.csv"
coder = "Ann"
text = "text"
[[themes]]
name = "Comfort"
description = "What warms."
codes = ["Tea"]
[[joint_displays]]
title = "Mood and comfort"
items = ["mood"]
themes = ["Comfort"]
cells = [{ row = "Comfort", group = "mood:good", mark = "converge", note = "Both.", by = "Ann" }]
[[findings]]
statement = "Tea is taken."
items = ["mood"]
displays = ["Mood and comfort"]
quotations = [{ transcript = "P1", code = "Tea" }]
[library]
files = ["papers.ris"]
[[innovations]]
title = "Kettle"
description = "It boils."
problem = "Cold."
country = "Kenya"
place = "Ward"
originators = "Nurses"
observed_by = "P1"
stages = [{ name = "observed", on = 2025-01-01, note = "Seen." }]
evidence = [{ answer = "why", note = "Said so." }, { paper = "On teams" }, { transcript = "P1", code = "Tea" }]
[[figure_checks]]
title = "A paper"
text = "Of 114 leads 27 % drank."
bases = { leads = 114 }
""",
    "register.csv": "id,name,email,phone,role,country,organisation,kind,partnership,partnership name,grant,grant title,"
    "funder,beds\nP1,Ada Ownname,ada@people.example,0123456,Nurse,Kenya,Hospital,trust,H1,Pair,G1,Care,Fund,3\n"
    "P2,Bo Othername,bo@people.example,,Nurse,Nepal,Hospital,trust,H1,Pair,G1,Care,Fund,4\n",
    "responses.csv": "r,id,mood,why\nR1,P1,good,because of the kettle\nR2,P2,bad,no reason\n",
    "P1.txt": "I: Tea?\nP: Yes, tea please.\n",
    "codings.csv": 'transcript,code,start,end,text\nP1,Tea,16,19,tea\nP1,Cake,8,19,"P: Yes, tea"\n',
    "papers.ris": "TY  - JOUR\nTI  - On teams\nAU  - Ode, Ada\nAB  - Teams meet.\nKW  - team\nPY  - 2012\nER  - \n",
}


def load_small(folder: Path, owner: Account, **texts: str) -> Study:
    """The small study, some of its words replaced. texts: file's stem -> text for its words that stand for others'."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in FILES.items():
        (folder / name).write_text(texts.get(name.partition(".")[0], text), encoding="utf-8")
    return load_study(folder=folder, owner=owner)[0]
