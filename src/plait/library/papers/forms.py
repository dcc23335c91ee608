"""What the pages of papers and folders ask for."""

from __future__ import annotations

from collections.abc import Callable

from django import forms

from plait.formats.references.parts.structured_abstract import split_abstract
from plait.formats.references.parts.values import (
    author_from_inverted,
    normalise_doi,
    normalise_pages,
    normalise_pmcid,
    normalise_pmid,
    split_keywords,
)
from plait.library.papers.models import Folder
from plait.pages.forms_read import Form
from plait.records.paper import Paper


class PaperForm(Form):
    """A paper typed in by hand."""

    title = forms.CharField(max_length=2000, label="Title")
    authors = forms.CharField(
        required=False,
        widget=forms.Textarea(attrs={"rows": 4}),
        label="Authors",
        help_text="One a line, family name first: Ode, Ada",
    )
    journal = forms.CharField(required=False, max_length=500, label="Journal")
    year = forms.IntegerField(required=False, min_value=1000, max_value=2199, label="Year")
    volume = forms.CharField(required=False, max_length=60, label="Volume")
    issue = forms.CharField(required=False, max_length=60, label="Issue")
    pages = forms.CharField(required=False, max_length=120, label="Pages")
    doi = forms.CharField(required=False, max_length=300, label="DOI")
    pmid = forms.CharField(required=False, max_length=40, label="PubMed number (PMID)")
    pmcid = forms.CharField(required=False, max_length=40, label="PubMed Central number (PMCID)")
    url = forms.URLField(required=False, max_length=2000, label="Web address", assume_scheme="https")
    abstract = forms.CharField(
        required=False,
        widget=forms.Textarea(attrs={"rows": 8}),
        label="Abstract",
        help_text="Labels such as METHODS: are recognised.",
    )
    keywords = forms.CharField(required=False, max_length=2000, label="Keywords", help_text="With ; between them")

    def clean_doi(self) -> str:
        return self._identifier("doi", normalise_doi, "A DOI looks like 10.1136/bmj.n71.")

    def clean_pmid(self) -> str:
        return self._identifier("pmid", normalise_pmid, "A PMID has digits alone, at most nine.")

    def clean_pmcid(self) -> str:
        return self._identifier("pmcid", normalise_pmcid, "A PMCID is PMC followed by digits.")

    def _identifier(self, name: str, normalise: Callable[[str], str], cure: str) -> str:
        given = str(self.cleaned_data[name])
        found = normalise(given)
        if given and not found:
            raise forms.ValidationError(f"“{given}” is none. {cure}")
        return found

    def record(self) -> Paper:
        given = dict(self.cleaned_data)
        lines = given.pop("authors").splitlines()
        abstract, keywords = given.pop("abstract"), given.pop("keywords")
        return Paper(
            **given | {"pages": normalise_pages(given["pages"])},
            authors=tuple(author_from_inverted(line) for line in lines if line.strip()),
            abstract=split_abstract(abstract),
            keywords=split_keywords(keywords),
        )


class FolderForm(Form):
    name = forms.CharField(max_length=200, label="Name")
    description = forms.CharField(
        required=False,
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": 3}),
        label="Description",
        help_text="Everybody who sees the folder reads it.",
    )
    visibility = forms.ChoiceField(
        choices=Folder.Visibility.choices,
        label="Who sees it",
        help_text="By link: title, authors, journal, year and identifiers of its papers, without an account.",
    )


class NewFolderForm(Form):
    name = forms.CharField(max_length=200, label="Name of a new folder")
