"""Text that XML, HTML and Word files can hold."""

from __future__ import annotations

import re

_NOT_IN_XML = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def xml_text(text: str) -> str:
    """The text with every character that XML does not allow replaced by U+FFFD. Nothing is escaped.

    >>> xml_text("a\\x00b <i>")
    'a\ufffdb <i>'
    """
    return _NOT_IN_XML.sub("\ufffd", text)
