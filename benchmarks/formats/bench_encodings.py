"""How often the encoding of short texts is told: sentences of Django's and allauth's translations, cut to a length.

The letters that are looked for were counted in Django's translations, the sentences come from allauth's.

Run: python benchmarks/formats/bench_encodings.py
"""

from __future__ import annotations

import gettext
import random
import re
import sys
import time
from importlib.resources import files

from plait.formats.reading.decoding import read_text

SENTENCES = 60
LENGTHS = (40, 200, 1000)
CASES = {
    "Polish": ("pl", ("cp1250", "iso8859-2")),
    "Czech": ("cs", ("cp1250", "iso8859-2")),
    "Hungarian": ("hu", ("cp1250", "iso8859-2")),
    "Croatian": ("hr", ("cp1250",)),
    "Romanian": ("ro", ("cp1250",)),
    "Russian": ("ru", ("cp1251", "koi8-r")),
    "Ukrainian": ("uk", ("cp1251",)),
    "French": ("fr", ("cp1252", "mac_roman")),
    "Portuguese": ("pt_BR", ("cp1252", "mac_roman")),
    "German": ("de", ("cp1252", "mac_roman")),
    "Spanish": ("es", ("cp1252", "mac_roman")),
    "Italian": ("it", ("cp1252", "mac_roman")),
    "Swedish": ("sv", ("cp1252",)),
    "Turkish": ("tr", ("cp1254",)),
    "Greek": ("el", ("cp1253",)),
}


def sentences(language: str) -> list[str]:
    path = files("allauth") / "locale" / language / "LC_MESSAGES" / "django.mo"
    with path.open("rb") as file:
        catalogue = vars(gettext.GNUTranslations(file))["_catalog"]
    texts = (text for key, text in catalogue.items() if key and isinstance(text, str))
    # Windows-1250 has the letters with cedillas alone.
    return [re.sub(r"%\(\w+\)s|%[sd]|<[^>]+>", "", text).translate(str.maketrans("șțȘȚ", "şţŞŢ")) for text in texts]


def shares(texts: list[str], encoding: str, length: int, rng: random.Random) -> tuple[int, int, int]:
    """How many of SENTENCES texts are read right, asked about, read wrong."""
    counted = {"right": 0, "asked": 0, "wrong": 0}
    while sum(counted.values()) < SENTENCES:
        text = ""
        while len(text) < length:
            text += rng.choice(texts) + "\n"
        data = text[:length].encode(encoding, "ignore")
        if data.isascii():
            continue
        read = read_text(data, name="a")
        is_right = read.text == data.decode(encoding)
        counted["asked" if not read.found.is_certain else "right" if is_right else "wrong"] += 1
    return counted["right"], counted["asked"], counted["wrong"]


def main() -> int:
    rng = random.Random(1)  # noqa: S311
    n_wrong = 0
    began = time.process_time()
    for language, (code, encodings) in CASES.items():
        texts = sentences(code)
        for encoding in encodings:
            found = {length: shares(texts, encoding, length, rng) for length in LENGTHS}
            said = ", ".join(
                f"{length}: {right * 100 // SENTENCES} % right, {asked * 100 // SENTENCES} % asked, {wrong} wrong"
                for length, (right, asked, wrong) in found.items()
            )
            print(f"{language} in {encoding}: {said}")
            n_wrong += sum(wrong for _, _, wrong in found.values())
    print(f"{n_wrong} wrong, {time.process_time() - began:.1f} s CPU")
    return n_wrong > 20


if __name__ == "__main__":
    sys.exit(main())
