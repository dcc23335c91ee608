"""Signs that a text may name a patient: enough to warn, never to say that a text is safe."""

from __future__ import annotations

import re

_NHS_NUMBER = re.compile(r"(?<![\d-])(\d{3}[ -]?\d{3}[ -]?\d{4})(?![\d-])")
_RECORD_NUMBER = re.compile(
    r"\b(?:MRN|hospital (?:no|number)|patient (?:id|no|number)|CHI)\b\W{0,3}#?\s*[A-Z]{0,3}\d{4,}", re.IGNORECASE
)
_BIRTH = re.compile(r"\b(?:d\.?o\.?b\b|date of birth|born (?:on )?(?=\d))\W{0,3}\S*\d", re.IGNORECASE)
_DATE = re.compile(r"\b(?:0?[1-9]|[12]\d|3[01])[./-](?:0?[1-9]|1[0-2])[./-](?:19|20)\d\d\b")
_POSTCODE = re.compile(r"\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b")
_CHECK_DIGIT_OF = 11


def patient_data_signs(text: str) -> tuple[str, ...]:
    """What in the text looks like a patient's data, each sign named once; () when nothing was noticed.

    Looks for NHS numbers (with their check digit), hospital numbers, dates of birth, full dates and UK postcodes; a
    name is never noticed.
    Source: NHS Data Dictionary, NHS NUMBER (check digit modulo 11).

    >>> patient_data_signs("Seen again: 943 476 5919, DOB 1/2/1950")
    ('an NHS number', 'a date of birth')
    """
    signs = []
    if any(_is_nhs_number(match[1]) for match in _NHS_NUMBER.finditer(text)):
        signs.append("an NHS number")
    if _RECORD_NUMBER.search(text):
        signs.append("a hospital number")
    if _BIRTH.search(text):
        signs.append("a date of birth")
    elif _DATE.search(text):
        signs.append("a full date")
    if _POSTCODE.search(text):
        signs.append("a postcode")
    return tuple(signs)


def _is_nhs_number(text: str) -> bool:
    digits = [int(character) for character in text if character.isdecimal()]
    check = _CHECK_DIGIT_OF - sum(digit * weight for digit, weight in zip(digits, range(10, 1, -1), strict=False)) % 11
    return check % _CHECK_DIGIT_OF == digits[9] and check != 10 and len(set(digits)) > 1
