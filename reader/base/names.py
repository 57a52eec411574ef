"""What may be a name: the id of a record, a label, an annotator. Texts may hold anything, names may not deceive."""

from __future__ import annotations

import re

from reader.base.errors import UserFault
from reader.base.sentences import sentence

LONGEST_NAME = 1_000
"""Characters."""

# Controls and line ends break a line of a report; embeddings, overrides and isolates make one name look like another;
# half characters are no text.
_UNSEEN = "\\x00-\\x1f\\x7f-\\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff"
# Strings, which ``re`` compiles when they are first needed: that is after the start, and seldom.
_HALF = "[\ud800-\udfff]"
_HIDING = f"[{_UNSEEN}]"
_NOT_OF_FILES = rf'[{_UNSEEN}<>:"/\\|?*]+'
_LONGEST_STEM = 60


def file_stem(name: str, otherwise: str) -> str:
    """``name`` as far as a file may be called so on every system; ``otherwise`` where nothing of it may stay."""
    return re.sub(_NOT_OF_FILES, " ", name).strip(" .")[:_LONGEST_STEM].strip(" .") or otherwise


def as_text(name: str) -> str:
    """``name`` as a text that can be stored, with U+FFFD for each half of a character.

    The name of a file may hold bytes that are no characters; Python keeps each as such a half.
    """
    return name if name.isprintable() else re.sub(_HALF, "\ufffd", name)


def hides(name: str) -> bool:
    """Whether ``name`` holds what is not seen: control characters, or such as change the direction of text."""
    return not name.isprintable() and re.search(_HIDING, name) is not None


def require_annotator(name: str) -> None:
    """Raise ``UserFault`` when ``name`` cannot be that of an annotator; an empty one is nobody's."""
    if hides(name) or len(name) > LONGEST_NAME:
        raise UserFault(
            sentence(
                "base",
                "The name of the annotator holds characters that are not seen, or is longer than {limit} characters.",
                limit=LONGEST_NAME,
            )
        )
