# ruff: noqa: F401
"""All tables of the library, gathered for Django; each stands in its wing's models."""

from plait.library.duplicates.models import DuplicatePair, Merge
from plait.library.full_text.models import FullText, Holding, Institution, ProviderAnswer, ProviderSwitch
from plait.library.learning.models import LearningCycle, Opening
from plait.library.papers.models import Comment, Folder, Label, Mark, Paper
from plait.library.phone.models import Delivery
from plait.library.related.models import FeedDay, Interest, Neighbour, PaperVector
from plait.library.screening.models import Closing, Decision, Review, Screener, Settlement
from plait.library.search.models import LargeIndex, PaperChange, SavedSearch, SearchLog
