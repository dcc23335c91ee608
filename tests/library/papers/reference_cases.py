"""The shared cases of references that need a library, or a style."""

STORED = frozenset(
    {
        "accents_combining.ris",
        "citations_apa.json",
        "citations_year_letters.json",
        "one_doi_two_titles.ris",
        "retracted_second.ris",
    }
)
