"""What the pages of a study's mail ask for."""

from __future__ import annotations

from plait.media.fields import SentFile
from plait.pages.forms_read import Form


class BouncesForm(Form):
    file = SentFile(
        label="Mail that came back",
        help_text="A message saved with all its headers (.eml), or a mailbox of many (mbox).",
    )
