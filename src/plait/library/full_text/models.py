"""Where a study's papers can be read in full: the institution, providers, uploaded PDFs."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.utils import timezone

from plait.library.papers.models import Paper
from plait.study.models import Study


class Institution(models.Model):
    """Whose subscriptions the study's members read with. resolver_base: address of its OpenURL link resolver.
    proxy_prefix: what is put before an address to read it through the library's log-in."""

    study = models.OneToOneField(Study, on_delete=models.CASCADE, related_name="institution")
    name = models.CharField(max_length=200)
    resolver_base = models.CharField(max_length=500, blank=True)
    proxy_prefix = models.CharField(max_length=500, blank=True)
    openathens_organisation = models.CharField(max_length=200, blank=True)
    libkey_library = models.CharField(max_length=60, blank=True)
    contact_email = models.EmailField(blank=True, help_text="Told to a provider that asks for one.")

    def __str__(self) -> str:
        return self.name


class Holding(models.Model):
    """One title of the institution's holdings, as its KBART file says. Years are None where coverage is open."""

    FOUND_ANEW = True

    institution = models.ForeignKey(Institution, on_delete=models.CASCADE, related_name="holdings")
    title = models.CharField(max_length=500)
    issns = models.CharField(max_length=40, blank=True, help_text="print and online ISSN with a blank between")
    first_year = models.PositiveIntegerField(null=True, blank=True)
    last_year = models.PositiveIntegerField(null=True, blank=True)
    embargo = models.CharField(max_length=40, blank=True)
    url = models.CharField(max_length=2000, blank=True)
    is_selective = models.BooleanField(default=False, help_text="Only selected articles are held.")

    class Meta:
        indexes = (models.Index(fields=("institution", "issns"), name="holding_by_issn"),)

    def __str__(self) -> str:
        return self.title


class ProviderSwitch(models.Model):
    """A provider outside this machine that may be asked about papers. Without a row nobody is asked."""

    LEFT_OUT = ("key",)

    class Provider(models.TextChoices):
        UNPAYWALL = "unpaywall", "Unpaywall"
        EUROPE_PMC = "europepmc", "Europe PMC"
        OPENALEX = "openalex", "OpenAlex"
        CROSSREF = "crossref", "Crossref"

    study = models.ForeignKey(Study, on_delete=models.CASCADE, related_name="provider_switches")
    provider = models.CharField(max_length=20, choices=Provider.choices)
    base = models.CharField(max_length=500, blank=True, help_text="Address of the service; '' for its usual one.")
    key = models.CharField(max_length=200, blank=True, help_text="By which the service knows who asks.")
    switched_on_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    switched_on_at = models.DateTimeField(default=timezone.now)

    class Meta:
        constraints = (models.UniqueConstraint(fields=("study", "provider"), name="one_switch_a_provider"),)

    def __str__(self) -> str:
        return self.provider


class ProviderAnswer(models.Model):
    """What a provider said about one identifier, kept so that it is asked once. found: as text fields only."""

    FOUND_ANEW = True

    study = models.ForeignKey(Study, on_delete=models.CASCADE, related_name="provider_answers")
    provider = models.CharField(max_length=20, choices=ProviderSwitch.Provider.choices)
    identifier = models.CharField(max_length=300)
    status = models.CharField(max_length=40)
    found = models.JSONField(default=dict, blank=True)
    asked_at = models.DateTimeField(default=timezone.now)

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=("study", "provider", "identifier"), name="one_answer_an_identifier"),
        )

    def __str__(self) -> str:
        return f"{self.provider}: {self.identifier}"


class FullText(models.Model):
    """A PDF of a paper that somebody uploaded. pages: its text, one string a page."""

    FOUND_ANEW = ("pages",)

    paper = models.ForeignKey(Paper, on_delete=models.CASCADE, related_name="full_texts")
    name = models.CharField(max_length=255)
    file = models.FileField(upload_to="papers/%Y/%m/", max_length=300)
    sha256 = models.CharField(max_length=64)
    n_bytes = models.BigIntegerField()
    pages = models.JSONField(default=list)
    uploaded_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    uploaded_at = models.DateTimeField(default=timezone.now)

    class Meta:
        constraints = (models.UniqueConstraint(fields=("paper", "sha256"), name="one_copy_of_a_file"),)

    def __str__(self) -> str:
        return self.name
