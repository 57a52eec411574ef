"""Rules for names (record ids, labels, annotators). A text may contain anything; a name must not be misleading."""

from __future__ import annotations

import re

from reader.base.errors import UserFault
from reader.base.sentences import sentence

LONGEST_NAME = 1_000
"""In code points."""

# Control characters and line ends break the lines of a report; embeddings, overrides and isolates make one name look
# like another; lone surrogates are not text.
_UNSEEN = "\\x00-\\x1f\\x7f-\\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff"
# Strings, which ``re`` compiles when they are first needed: that is after the start, and seldom.
_HALF = "[\ud800-\udfff]"
_HIDING = f"[{_UNSEEN}]"
_NOT_OF_FILES = rf'[{_UNSEEN}<>:"/\\|?*]+'
_LONGEST_STEM = 60


def file_stem(name: str, otherwise: str) -> str:
    """``name`` reduced to what is valid in a file name on every system; ``otherwise`` if nothing is left."""
    return re.sub(_NOT_OF_FILES, " ", name).strip(" .")[:_LONGEST_STEM].strip(" .") or otherwise


def as_text(name: str) -> str:
    """``name`` as storable text, with U+FFFD for each lone surrogate.

    A file name may contain bytes that do not decode; Python represents each of them as a lone surrogate.
    """
    return name if name.isprintable() else re.sub(_HALF, "\ufffd", name)


def hides(name: str) -> bool:
    """Whether ``name`` contains control characters, controls of text direction or lone surrogates."""
    return not name.isprintable() and re.search(_HIDING, name) is not None


def require_annotator(name: str) -> None:
    """Raise ``UserFault`` when ``name`` is not a valid annotator name. The empty name is valid: nobody."""
    if hides(name) or len(name) > LONGEST_NAME:
        raise UserFault(
            sentence(
                "base",
                "The name of the annotator holds characters that are not seen, or is longer than {limit} characters.",
                limit=LONGEST_NAME,
            )
        )
