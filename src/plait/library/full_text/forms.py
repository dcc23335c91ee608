"""What the pages about full text ask for."""

from __future__ import annotations

from django import forms

from plait.media.fields import SentFile
from plait.pages.forms_read import Form


class WaysInForm(Form):
    """Through whose library the study's members reach full text."""

    name = forms.CharField(max_length=200, label="Institution")
    resolver_base = forms.CharField(
        required=False,
        max_length=500,
        label="Address of its link resolver",
        help_text="The OpenURL base address; your library knows it. Example: https://resolver.example.org/openurl",
    )
    proxy_prefix = forms.CharField(
        required=False,
        max_length=500,
        label="Proxy prefix",
        help_text="Ends in =. Example: https://login.proxy.example.org/login?url=",
    )
    openathens_organisation = forms.CharField(
        required=False, max_length=200, label="OpenAthens organisation", help_text="Its domain. Example: example.ac.uk"
    )
    libkey_library = forms.CharField(
        required=False,
        max_length=60,
        label="LibKey library number",
        help_text="The digits in your library's LibKey links: libkey.io/libraries/412/",
    )
    contact_email = forms.CharField(
        required=False,
        max_length=254,
        label="Contact e-mail",
        help_text="Told to a provider that asks for one, once you switch it on below. Best an address of the team.",
    )


class HoldingsForm(Form):
    file = SentFile(label="File")


class PdfForm(Form):
    file = SentFile(
        label="PDF of this paper", widget=forms.ClearableFileInput(attrs={"accept": "application/pdf,.pdf"})
    )
