"""Right-to-left text on a terminal: detects whether the terminal shapes and reorders text, and does so if it does not.

Terminals that implement the bidirectional algorithm and join Arabic letters get the text unchanged. Others show code
points from left to right: for them, letters are joined by arabic-reshaper and ordered by the levels of python-bidi.
Output that is not a terminal is left unchanged.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from itertools import pairwise
from typing import Literal, get_args

from reader.cli.visible import visible
from reader.text.direction import Direction, isolate, levels, strong_direction
from reader.text.offsets import grapheme_borders

Shape = Literal["auto", "yes", "no"]
Manner = Literal["untouched", "terminal", "ours"]
"""``untouched``: not a terminal; ``terminal``: it shapes and reorders by itself; ``ours``: this module does both."""

SHAPES: tuple[Shape, ...] = get_args(Shape)
_LETTERS = "\u0620-\u065f\u066e-\u06ff\u0750-\u077f\u08a0-\u08ff"
_ARABIC = re.compile(f"[{_LETTERS}][{_LETTERS}\u200c\u200d]*")
_ZWJ_INSIDE = re.compile(f"\u200d+(?=[{_LETTERS}\u200c])")
_FIRST_VTE_WITH_BIDI = 5800
_SHAPING_PROGRAMS = frozenset({"Apple_Terminal", "mintty"})
_SHAPING_TERMS = ("mlterm", "konsole", "vte", "gnome", "xterm-kitty")


def manner(shape: Shape, *, is_terminal: bool, environment: Mapping[str, str]) -> Manner:
    """How to shape and reorder text: as the person chose, else according to the terminal in ``environment``."""
    if shape == "yes":
        return "ours"
    if not is_terminal:
        return "untouched"
    return "terminal" if shape == "no" or shapes_itself(environment) else "ours"


def shapes_itself(environment: Mapping[str, str]) -> bool:
    """Whether the terminal described by ``environment`` joins Arabic letters and reorders them.

    VTE (since 0.58), Konsole, mlterm, mintty and macOS Terminal do. So do kitty and Windows Terminal, word by word;
    they would reverse text that is already in visual order.
    """
    vte = environment.get("VTE_VERSION", "")
    if vte.isdecimal():
        return int(vte) >= _FIRST_VTE_WITH_BIDI
    if any(environment.get(name) for name in ("KONSOLE_VERSION", "MLTERM", "KITTY_WINDOW_ID", "WT_SESSION")):
        return True
    return environment.get("TERM_PROGRAM", "") in _SHAPING_PROGRAMS or environment.get("TERM", "").startswith(
        _SHAPING_TERMS
    )


def put(text: str, how: Manner, *, base: Direction | None = None) -> str:
    """Prepare article text for output as a line of its own."""
    if how == "untouched":
        return text
    safe = visible(text)
    return visual(safe, base) if how == "ours" else safe


def put_inside(text: str, how: Manner) -> str:
    """Prepare article text for use inside one of our own lines, which read from left to right."""
    if how == "untouched" or text.isascii():
        return visible(text) if how != "untouched" else text
    return visual(visible(text), None) if how == "ours" else isolate(visible(text))


def visual(line: str, base: Direction | None) -> str:
    """``line`` shaped and in visual order, from left to right, for a terminal that does neither.

    ``base`` is the direction of the paragraph; without it, the first strong letter decides. Reordering follows rules L2
    to L4 of the bidirectional algorithm, by grapheme clusters, so that marks stay after their letter.
    """
    shaped = _joined(line)
    direction = base or strong_direction(shaped) or "ltr"
    level_of = levels(shaped, direction)
    borders = grapheme_borders(shaped)
    clusters = [(level_of[start], shaped[start:end]) for start, end in pairwise(borders)]
    highest = max((level for level, _ in clusters), default=0)
    for level in range(highest, 0, -1):
        clusters = _turned(clusters, level)
    return "".join(_mirrored(cluster) if level % 2 else cluster for level, cluster in clusters)


def _turned(clusters: list[tuple[int, str]], level: int) -> list[tuple[int, str]]:
    """``clusters`` with every run of at least ``level`` reversed (rule L2)."""
    result: list[tuple[int, str]] = []
    run: list[tuple[int, str]] = []
    for cluster in clusters:
        if cluster[0] >= level:
            run.append(cluster)
        else:
            result += run[::-1]
            run = []
            result.append(cluster)
    return result + run[::-1]


def _mirrored(cluster: str) -> str:
    from bidi.mirror import MIRRORED  # pyright: ignore[reportMissingTypeStubs]

    return str(MIRRORED.get(cluster, cluster))


def _joined(text: str) -> str:
    """``text`` with joining letters in their contextual forms; vowel marks are kept.

    Only runs of Arabic letters are passed to the library, which drops every ZWJ, while emoji may need theirs. Within a
    run, on which the library sometimes fails, joiners are removed: letters that can join do so anyway.
    """
    return _ARABIC.sub(lambda run: str(_reshaper().reshape(_ZWJ_INSIDE.sub("", run[0]))), text)


@cache
def _reshaper():  # noqa: ANN202 – the library carries no types
    from arabic_reshaper import ArabicReshaper  # pyright: ignore[reportMissingTypeStubs]

    return ArabicReshaper({"delete_harakat": False, "delete_tatweel": False})
