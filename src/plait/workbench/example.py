"""The invented example study that comes with the program."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from django.conf import settings

from plait.study.actions import delete_study
from plait.study.models import Study
from plait.workbench.accounts import first_account

if TYPE_CHECKING:
    from plait.workbench.load import Counts

FOLDER = Path(__file__).resolve().parent / "example_study"
SLUG = "example"


def load_example(*, replace: bool) -> tuple[Study, Counts]:
    """Load the example study; what is there of it is thrown away when `replace` is True."""
    # They stand on every room: not at each start.
    from plait.workbench.load import store_study
    from plait.workbench.study_folder import read_study_folder

    # Before the old one goes: what is wrong in the folder is found now.
    loaded = read_study_folder(FOLDER)
    if replace:
        for study in Study.objects.filter(slug=SLUG, is_invented=True):
            delete_study(study=study)
    return store_study(loaded=loaded, owner=first_account())


def load_example_once() -> bool:
    """Load the example study into an installation that was never given it. Returns whether it did.

    A mark is kept, so that an example study that somebody deleted does not come back.
    """
    mark = Path(settings.HOME) / "example_loaded"
    if mark.exists() or Study.objects.exists():
        return False
    load_example(replace=False)
    mark.touch()
    return True
