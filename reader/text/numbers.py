"""Numbers as written in any script's digits. Owns reading them, not finding them: see ``tokens.py``."""

from __future__ import annotations

import re
import unicodedata

_DIGIT = re.compile(r"\d")
_GROUPED = re.compile(r"\d{1,3}(?:([,٬'’\u00a0\u202f ])\d{3})(?:\1\d{3})*")
_WHOLE = re.compile(r"\d+")
_SEPARATORS = re.compile(r"[^\d]")


def ascii_digits(text: str) -> str:
    """``text`` with every decimal digit of any script as 0 to 9; the length stays."""
    return _DIGIT.sub(lambda match: str(unicodedata.decimal(match[0])), text)


def parse_number(text: str) -> int | float | None:
    """The number that ``text`` writes, ``None`` when it is not one number.

    Groups of thousands are parted by ``,`` ``٬`` an apostrophe or a space; ``.`` and ``٫`` begin the decimals, and so
    does one comma before other than three digits (3,5).
    """
    text = ascii_digits(text.strip())
    sign = -1 if text.startswith(("-", "−")) else 1
    text = text[1:] if text.startswith(("-", "−", "+")) else text
    whole, point, decimals = text.replace("٫", ".").partition(".")
    if point and not _WHOLE.fullmatch(decimals):
        return None
    if not point and re.fullmatch(r"\d+,(?:\d{1,2}|\d{4,})", whole):
        whole, point, decimals = whole.partition(",")
    if _GROUPED.fullmatch(whole):
        whole = _SEPARATORS.sub("", whole)
    if not _WHOLE.fullmatch(whole):
        return None
    return sign * (float(f"{whole}.{decimals}") if point else int(whole))
