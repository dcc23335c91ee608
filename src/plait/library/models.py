"""Papers, and what each person thinks of them."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.utils import timezone

from plait.study.models import Study


class Paper(models.Model):
    """The fields of records.paper.Paper. authors: [[family, given]]; abstract: [[label, text]];
    extra: tags of the source that have no field here. words: title, abstract and keywords, for search.
    title_key: what papers of the same title and year are found by, see methods.papers.same_paper."""

    study = models.ForeignKey(Study, on_delete=models.CASCADE, related_name="papers")
    title = models.TextField()
    kind = models.CharField(max_length=60, default="article-journal")
    authors = models.JSONField(default=list)
    year = models.PositiveIntegerField(null=True, blank=True)
    journal = models.CharField(max_length=500, blank=True)
    volume = models.CharField(max_length=60, blank=True)
    issue = models.CharField(max_length=60, blank=True)
    pages = models.CharField(max_length=120, blank=True)
    publisher = models.CharField(max_length=300, blank=True)
    doi = models.CharField(max_length=300, blank=True)
    pmid = models.CharField(max_length=20, blank=True)
    pmcid = models.CharField(max_length=20, blank=True)
    issn = models.JSONField(default=list, blank=True)
    url = models.CharField(max_length=2000, blank=True)
    language = models.CharField(max_length=40, blank=True)
    abstract = models.JSONField(default=list, blank=True)
    keywords = models.JSONField(default=list, blank=True)
    notes = models.JSONField(default=list, blank=True)
    extra = models.JSONField(default=dict, blank=True)
    authors_line = models.TextField(blank=True)
    words = models.TextField(blank=True)
    terms = models.TextField(blank=True, help_text="What related papers are found by, see methods.papers.terms.")
    title_key = models.CharField(max_length=24, blank=True)
    added_at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ("-year", "title")
        # With the study in them: SQLite else goes through all papers of the study to find a few.
        indexes = (
            models.Index(fields=("study", "doi"), name="paper_by_doi"),
            models.Index(fields=("study", "pmid"), name="paper_by_pmid"),
            models.Index(fields=("study", "title_key"), name="paper_by_title"),
        )

    def __str__(self) -> str:
        return self.title[:120]


class Mark(models.Model):
    """One account's like or dislike of a paper, and whether it is saved."""

    class Verdict(models.TextChoices):
        NONE = "", "None"
        LIKE = "like", "Like"
        DISLIKE = "dislike", "Dislike"

    paper = models.ForeignKey(Paper, on_delete=models.CASCADE, related_name="marks")
    account = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="paper_marks")
    verdict = models.CharField(max_length=10, choices=Verdict.choices, blank=True)
    saved_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = (models.UniqueConstraint(fields=("paper", "account"), name="one_mark_a_paper"),)

    def __str__(self) -> str:
        return f"Mark {self.pk}"


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


class Folder(models.Model):
    """Papers somebody keeps together. token: the secret of a public folder's link, '' when it has none."""

    class Visibility(models.TextChoices):
        PRIVATE = "private", "Only me"
        STUDY = "study", "Everybody on the study"
        LINK = "link", "Everybody with the link"

    study = models.ForeignKey(Study, on_delete=models.CASCADE, related_name="folders")
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="folders")
    name = models.CharField(max_length=200)
    description = models.TextField(blank=True)
    visibility = models.CharField(max_length=10, choices=Visibility.choices, default=Visibility.PRIVATE)
    token = models.CharField(max_length=40, blank=True, db_index=True)
    papers = models.ManyToManyField(Paper, related_name="folders", blank=True)
    created_at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ("name",)
        constraints = (models.UniqueConstraint(fields=("study", "owner", "name"), name="folder_name_once"),)

    def __str__(self) -> str:
        return self.name


class Label(models.Model):
    """A word that the study puts on papers."""

    study = models.ForeignKey(Study, on_delete=models.CASCADE, related_name="paper_labels")
    name = models.CharField(max_length=80)
    papers = models.ManyToManyField(Paper, related_name="labels", blank=True)

    class Meta:
        ordering = ("name",)
        constraints = (models.UniqueConstraint(fields=("study", "name"), name="label_once_in_a_study"),)

    def __str__(self) -> str:
        return self.name


class Comment(models.Model):
    """What a member says about a paper to the others of the study."""

    paper = models.ForeignKey(Paper, on_delete=models.CASCADE, related_name="comments")
    account = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    text = models.TextField()
    written_at = models.DateTimeField(default=timezone.now)
    withdrawn_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ("written_at", "pk")

    def __str__(self) -> str:
        return f"Comment {self.pk}"


class Merge(models.Model):
    """Two records found to be one paper. kept and gone: fields of both as they were, so that it can be undone."""

    study = models.ForeignKey(Study, on_delete=models.CASCADE, related_name="paper_merges")
    kept = models.ForeignKey(Paper, on_delete=models.CASCADE, related_name="merges")
    gone = models.JSONField()
    before = models.JSONField(default=dict)
    reasons = models.JSONField(default=list)
    score = models.FloatField()
    merged_at = models.DateTimeField(default=timezone.now)
    undone_at = models.DateTimeField(null=True, blank=True)

    def __str__(self) -> str:
        return f"Merge {self.pk}"


class DuplicatePair(models.Model):
    """Two papers of a study that are or may be one. certain: may be merged without a look. apart_at: when somebody said
    that they are two; the pair is not shown again."""

    study = models.ForeignKey(Study, on_delete=models.CASCADE, related_name="duplicate_pairs")
    one = models.ForeignKey(Paper, on_delete=models.CASCADE, related_name="+")
    other = models.ForeignKey(Paper, on_delete=models.CASCADE, related_name="+")
    score = models.FloatField()
    reasons = models.JSONField(default=list)
    certain = models.BooleanField(default=False)
    found_at = models.DateTimeField(default=timezone.now)
    apart_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ("-score", "pk")
        constraints = (
            models.UniqueConstraint(fields=("one", "other"), name="duplicate_pair_once"),
            models.CheckConstraint(condition=~models.Q(one=models.F("other")), name="pair_of_two_papers"),
        )

    def __str__(self) -> str:
        return f"{self.one_id} and {self.other_id}"


class Neighbour(models.Model):
    """A paper related to another, stored on import. words: the words both share, most telling first."""

    paper = models.ForeignKey(Paper, on_delete=models.CASCADE, related_name="neighbours")
    other = models.ForeignKey(Paper, on_delete=models.CASCADE, related_name="+")
    rank = models.PositiveSmallIntegerField()
    score = models.FloatField()
    words = models.JSONField(default=list)

    class Meta:
        ordering = ("rank",)
        constraints = (models.UniqueConstraint(fields=("paper", "other"), name="neighbour_once"),)

    def __str__(self) -> str:
        return f"{self.paper_id} near {self.other_id}"


class PaperVector(models.Model):
    """What a sentence model made of a paper's text. model: its name. values: half-precision numbers, of length 1."""

    paper = models.OneToOneField(Paper, on_delete=models.CASCADE, primary_key=True, related_name="vector")
    model = models.CharField(max_length=16)
    values = models.BinaryField()

    def __str__(self) -> str:
        return f"{self.paper_id} read by {self.model}"


class Interest(models.Model):
    """A topic somebody wants to read about: the papers liked or saved for it feed its ranking."""

    study = models.ForeignKey(Study, on_delete=models.CASCADE, related_name="interests")
    account = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="interests")
    name = models.CharField(max_length=120)
    papers = models.ManyToManyField(Paper, related_name="+", blank=True)
    created_at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ("name",)
        constraints = (models.UniqueConstraint(fields=("study", "account", "name"), name="interest_name_once"),)

    def __str__(self) -> str:
        return self.name


class FeedDay(models.Model):
    """What an interest's feed showed on one day, so that the day has an end. items: [{paper, why, is_new_topic}]."""

    interest = models.ForeignKey(Interest, on_delete=models.CASCADE, related_name="days")
    day = models.DateField()
    items = models.JSONField(default=list)

    class Meta:
        constraints = (models.UniqueConstraint(fields=("interest", "day"), name="one_feed_a_day"),)

    def __str__(self) -> str:
        return f"{self.interest_id} on {self.day}"


class SearchLog(models.Model):
    """One search by one person, seen by that person alone: the trail of a learning cycle."""

    study = models.ForeignKey(Study, on_delete=models.CASCADE, related_name="paper_searches")
    account = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="paper_searches")
    query = models.CharField(max_length=500)
    filters = models.JSONField(default=dict, blank=True)
    n_hits = models.PositiveIntegerField()
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ("-at",)

    def __str__(self) -> str:
        return self.query


class SavedSearch(models.Model):
    """A search somebody wants to run again."""

    study = models.ForeignKey(Study, on_delete=models.CASCADE, related_name="saved_paper_searches")
    account = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="saved_paper_searches")
    name = models.CharField(max_length=120)
    query = models.CharField(max_length=500, blank=True)
    filters = models.JSONField(default=dict, blank=True)
    saved_at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ("name",)
        constraints = (models.UniqueConstraint(fields=("study", "account", "name"), name="saved_search_name_once"),)

    def __str__(self) -> str:
        return self.name


class Opening(models.Model):
    """Somebody opened a paper's page: the other half of a learning cycle's trail. Seen by that person alone."""

    paper = models.ForeignKey(Paper, on_delete=models.CASCADE, related_name="openings")
    account = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ("-at",)
        indexes = (models.Index(fields=("account", "-at"), name="opening_by_account"),)

    def __str__(self) -> str:
        return f"Opening {self.pk}"


class Review(models.Model):
    """A title-abstract screening of papers by two people, blind. stopping_rule is stated before the first decision."""

    study = models.ForeignKey(Study, on_delete=models.CASCADE, related_name="reviews")
    title = models.CharField(max_length=200)
    question = models.TextField(blank=True)
    reasons = models.JSONField(default=list, help_text="Reasons for exclusion, in order.")
    n_screeners = models.PositiveSmallIntegerField(default=2)
    stopping_rule = models.JSONField(default=dict)
    seed = models.BigIntegerField(default=1)
    papers = models.ManyToManyField(Paper, related_name="reviews", blank=True)
    flow = models.JSONField(default=dict, blank=True, help_text="Counts before screening, for the PRISMA figure.")
    created_at = models.DateTimeField(default=timezone.now)
    started_at = models.DateTimeField(null=True, blank=True)
    revealed_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ("-created_at",)

    def __str__(self) -> str:
        return self.title


class Decision(models.Model):
    """One screener's verdict on one paper of a review."""

    class Verdict(models.TextChoices):
        INCLUDE = "include", "Include"
        EXCLUDE = "exclude", "Exclude"
        MAYBE = "maybe", "Maybe"

    review = models.ForeignKey(Review, on_delete=models.CASCADE, related_name="decisions")
    paper = models.ForeignKey(Paper, on_delete=models.PROTECT, related_name="decisions")
    account = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    verdict = models.CharField(max_length=10, choices=Verdict.choices)
    reason = models.CharField(max_length=200, blank=True)
    place = models.PositiveIntegerField(help_text="Which paper of this screener it was, from 1.")
    decided_at = models.DateTimeField(default=timezone.now)

    class Meta:
        constraints = (models.UniqueConstraint(fields=("review", "paper", "account"), name="one_decision_a_screener"),)
        indexes = (models.Index(fields=("review", "account"), name="decision_by_screener"),)

    def __str__(self) -> str:
        return f"{self.verdict} {self.paper_id}"


class Settlement(models.Model):
    """How a conflict between screeners was settled, by whom and why."""

    review = models.ForeignKey(Review, on_delete=models.CASCADE, related_name="settlements")
    paper = models.ForeignKey(Paper, on_delete=models.PROTECT, related_name="+")
    verdict = models.CharField(max_length=10, choices=Decision.Verdict.choices)
    reason = models.CharField(max_length=200, blank=True)
    settled_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    settled_at = models.DateTimeField(default=timezone.now)

    class Meta:
        constraints = (models.UniqueConstraint(fields=("review", "paper"), name="one_settlement_a_paper"),)

    def __str__(self) -> str:
        return f"{self.verdict} {self.paper_id}"


class LearningCycle(models.Model):
    """A literature search as a record of learning. trail: what the system saw (searches, papers opened), written when
    the cycle is completed. A completed cycle is a link of a chain of hashes and changes no more.

    It is its account's own and stays when its study is deleted: study is None then, study_title what it was called.
    """

    class State(models.TextChoices):
        DRAFT = "draft", "Draft"
        COMPLETE = "complete", "Complete"
        WITHDRAWN = "withdrawn", "Withdrawn"

    study = models.ForeignKey(Study, on_delete=models.SET_NULL, null=True, blank=True, related_name="learning_cycles")
    study_title = models.CharField(max_length=300, blank=True)
    account = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="learning_cycles")
    state = models.CharField(max_length=10, choices=State.choices, default=State.DRAFT)
    question = models.TextField()
    reason = models.CharField(max_length=200, blank=True)
    papers = models.ManyToManyField(Paper, related_name="+", blank=True)
    answer = models.TextField(blank=True)
    effect = models.CharField(max_length=40, blank=True)
    effect_text = models.TextField(blank=True)
    further_need = models.TextField(blank=True)
    minutes = models.PositiveIntegerField(null=True, blank=True)
    credits = models.DecimalField(max_digits=5, decimal_places=2, null=True, blank=True)
    scheme = models.CharField(max_length=120, blank=True)
    started_at = models.DateTimeField(default=timezone.now)
    completed_at = models.DateTimeField(null=True, blank=True)
    number = models.PositiveIntegerField(null=True, blank=True)
    trail = models.JSONField(default=dict, blank=True)
    previous_hash = models.CharField(max_length=64, blank=True)
    hash = models.CharField(max_length=64, blank=True)

    class Meta:
        ordering = ("-started_at",)
        constraints = (
            models.UniqueConstraint(
                fields=("account", "number"), name="one_number_a_cycle", condition=models.Q(number__isnull=False)
            ),
        )

    def __str__(self) -> str:
        return self.question[:80]

    @property
    def named_study(self) -> str:
        """What its study is called, or was called when it was deleted."""
        return self.study.title if self.study else self.study_title


class Screener(models.Model):
    """One account's seat in a review. order: papers to come, from the first n_fitted decisions. n_asked: decisions when
    a job was last asked for a new order. checks: the random samples of the stopping rule, see screening_queries.
    follows: whose rest this one screens, where a seat was handed on."""

    review = models.ForeignKey(Review, on_delete=models.CASCADE, related_name="screeners")
    account = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    follows = models.OneToOneField("self", on_delete=models.PROTECT, null=True, blank=True, related_name="followed_by")
    order = models.JSONField(default=list)
    n_fitted = models.PositiveIntegerField(default=0)
    n_asked = models.PositiveIntegerField(default=0)
    checks = models.JSONField(default=list)
    joined_at = models.DateTimeField(default=timezone.now)
    done_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ("joined_at", "pk")
        constraints = (models.UniqueConstraint(fields=("review", "account"), name="one_seat_a_screener"),)

    def __str__(self) -> str:
        return f"Screener {self.pk}"


class Closing(models.Model):
    """A screener's part of a review ended by the study's owner, with the reason. screener: None for a seat that nobody
    took. handed_on: the rest waits for another screener; else it is screened by nobody in this seat."""

    review = models.ForeignKey(Review, on_delete=models.CASCADE, related_name="closings")
    screener = models.OneToOneField(Screener, on_delete=models.PROTECT, null=True, blank=True, related_name="closing")
    reason = models.CharField(max_length=300)
    handed_on = models.BooleanField(default=False)
    closed_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    closed_at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ("closed_at", "pk")
        constraints = (
            models.CheckConstraint(
                condition=models.Q(screener__isnull=False) | models.Q(handed_on=False), name="only_a_rest_is_handed_on"
            ),
        )

    def __str__(self) -> str:
        return f"Closing {self.pk}"


class Delivery(models.Model):
    """A change that a phone kept while it had no line. key: made by the phone, so that the change is made once."""

    account = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    key = models.UUIDField()
    at = models.DateTimeField()

    class Meta:
        constraints = (models.UniqueConstraint(fields=("account", "key"), name="delivered_once"),)

    def __str__(self) -> str:
        return str(self.key)


class LargeIndex(models.Model):
    """The tantivy index of a study with many papers, see large_index. folder: the name of its folder, '' until it is
    complete. commit: the name of its last commit. While the row is there, changes of the study's papers are noted."""

    study = models.OneToOneField(Study, on_delete=models.CASCADE, related_name="+")
    folder = models.CharField(max_length=40, blank=True)
    commit = models.CharField(max_length=40, blank=True)

    def __str__(self) -> str:
        return f"Index of study {self.study_id}"


class PaperChange(models.Model):
    """A paper that the study's large index holds otherwise than the database. Written by triggers, also of papers that
    are gone, so these are no foreign keys."""

    study_id = models.BigIntegerField(db_index=True)
    paper_id = models.BigIntegerField()

    def __str__(self) -> str:
        return f"Change of paper {self.paper_id}"
