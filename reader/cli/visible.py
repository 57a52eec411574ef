"""Makes characters visible that could control a terminal or make text look like something else."""

from __future__ import annotations

import re

from reader.text.direction import visible_controls

# C0 without line feed, DEL, C1, line separators and lone surrogates. Bidi controls are replaced by their own names.
_UNSAFE = re.compile("[\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\u2028\u2029\ud800-\udfff]")
_NAMES = {"\t": "    ", "\x1b": "⟦ESC⟧", "\r": "⟦CR⟧", "\0": "⟦NUL⟧"}
_BREAKS = re.compile("[ \u00a0]*[\r\n\t\x0b\x0c\x85\u2028\u2029]+[ \u00a0]*")


def visible(text: str) -> str:
    """``text`` made safe for a terminal: controls become ``⟦ESC⟧``, ``⟦RLO⟧`` or ``⟦U+009B⟧``, tabs become spaces."""
    return _UNSAFE.sub(_name, visible_controls(text))


def visible_line(text: str) -> str:
    """``text`` on one line, safe for a terminal, with line breaks made visible."""
    return visible(text).replace("\n", "⟦LF⟧")


def one_line(text: str) -> str:
    """``text`` on one line: line breaks and tabs become a space."""
    return _BREAKS.sub(" ", text).strip(" \u00a0")


def _name(found: re.Match[str]) -> str:
    return _NAMES.get(found[0]) or f"⟦U+{ord(found[0]):04X}⟧"
