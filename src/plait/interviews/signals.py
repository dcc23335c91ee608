"""What other rooms may follow."""

from __future__ import annotations

from django.dispatch import Signal

# Sent inside the transaction that writes a new revision of a transcript's text: old, new (TextRevision), along (what
# `methods.coding.spans.compared` found of the two texts before it began).
# Whoever holds offsets into the old text carries them over here.
text_revised = Signal()
