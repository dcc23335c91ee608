"""What a paper's page and the pages of folders ask for."""

from __future__ import annotations

from django import forms

from plait.library.models import Folder


class FolderForm(forms.Form):
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


class NewFolderForm(forms.Form):
    name = forms.CharField(max_length=200, label="Name of a new folder")
