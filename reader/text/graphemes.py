"""Find extended grapheme clusters (UAX #29, rules GB3 to GB13) with the Unicode data of Python itself.

Defines the break classes and the pattern built from them. The few properties that ``unicodedata`` lacks are listed here
as ranges, from the Unicode Character Database 16.0. Conversion of offsets is in ``offsets.py``.
"""

from __future__ import annotations

import re
import sys
import unicodedata
from array import array
from functools import cache

# Format characters that join the following character (number sign, end of verse) instead of standing alone.
_PREPEND = (
    "\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u0d4e\U000110bd\U000110cd\U000111c2\U000111c3\U0001193f\U00011941"
)
# Spacing marks that the standard treats as extending, emoji skin tones, tag characters, ZWNJ, halfwidth voice marks.
_EXTEND_TOO = (
    "\u09be\u09d7\u0b3e\u0b57\u0bbe\u0bd7\u0cc2\u0cd5\u0cd6\u0d3e\u0d57\u0dcf\u0ddf\u1b35\u200c\u302e\u302f\uff9e\uff9f"
    "\U0001133e\U00011357\U000114b0\U000114bd\U000115af\U00011930\U0001d165\U0001d16e-\U0001d172"
    "\U0001f3fb-\U0001f3ff\U000e0020-\U000e007f"
)
# Spacing marks of Myanmar, Tai Tham and Ahom that start a new cluster.
_SPACING_BUT_APART = frozenset(
    "\u102b\u102c\u1038\u1062\u1063\u1064\u1067\u1068\u1069\u106a\u106b\u106c\u106d\u1083\u1087\u1088\u1089\u108a\u108b"
    "\u108c\u108f\u109a\u109b\u109c\u1a61\u1a63\u1a64\uaa7b\uaa7d\U00011720\U00011721"
)
_SPACING_TOO = "\u0e33\u0eb3"
_PICTOGRAPHIC = (
    "\u00a9\u00ae\u203c\u2049\u2122\u2139\u2194-\u2199\u21a9\u21aa\u231a\u231b\u2328\u2388\u23cf\u23e9-\u23f3\u23f8-\u23fa"
    "\u24c2\u25aa\u25ab\u25b6\u25c0\u25fb-\u25fe\u2600-\u2605\u2607-\u2612\u2614-\u2685\u2690-\u2705\u2708-\u2712\u2714"
    "\u2716\u271d\u2721\u2728\u2733\u2734\u2744\u2747\u274c\u274e\u2753-\u2755\u2757\u2763-\u2767\u2795-\u2797\u27a1\u27b0"
    "\u27bf\u2934\u2935\u2b05-\u2b07\u2b1b\u2b1c\u2b50\u2b55\u3030\u303d\u3297\u3299"
    "\U0001f000-\U0001f0ff\U0001f10d-\U0001f10f\U0001f12f\U0001f16c-\U0001f171\U0001f17e\U0001f17f\U0001f18e"
    "\U0001f191-\U0001f19a\U0001f1ad-\U0001f1e5\U0001f201-\U0001f20f\U0001f21a\U0001f22f\U0001f232-\U0001f23a"
    "\U0001f23c-\U0001f23f\U0001f249-\U0001f3fa\U0001f400-\U0001f53d\U0001f546-\U0001f64f\U0001f680-\U0001f6ff"
    "\U0001f774-\U0001f77f\U0001f7d5-\U0001f7ff\U0001f80c-\U0001f80f\U0001f848-\U0001f84f\U0001f85a-\U0001f85f"
    "\U0001f888-\U0001f88f\U0001f8ae-\U0001f8ff\U0001f90c-\U0001f93a\U0001f93c-\U0001f945\U0001f947-\U0001faff"
    "\U0001fc00-\U0001fffd"
)
_FLAG = "\U0001f1e6-\U0001f1ff"
_HANGUL_L, _HANGUL_V, _HANGUL_T = (
    "\u1100-\u115f\ua960-\ua97c",
    "\u1160-\u11a7\ud7b0-\ud7c6",
    "\u11a8-\u11ff\ud7cb-\ud7fb",
)
_HANGUL_SYLLABLE = "\uac00-\ud7a3"
_CONJUNCT_LINKER = "\u094d\u09cd\u0acd\u0b4d\u0c4d\u0d4d"
_CONJUNCT_CONSONANT = (
    "\u0915-\u0939\u0958-\u095f\u0978-\u097f\u0995-\u09a8\u09aa-\u09b0\u09b2\u09b6-\u09b9\u09dc\u09dd\u09df\u09f0\u09f1"
    "\u0a95-\u0aa8\u0aaa-\u0ab0\u0ab2\u0ab3\u0ab5-\u0ab9\u0af9\u0b15-\u0b28\u0b2a-\u0b30\u0b32\u0b33\u0b35-\u0b39\u0b5c\u0b5d"
    "\u0b5f\u0b71\u0c15-\u0c28\u0c2a-\u0c39\u0c58-\u0c5a\u0d15-\u0d3a"
)
_ZWJ = "\u200d"


def class_of(members: list[int]) -> str:
    """The inside of a regular expression character class for these ascending code points."""
    parts: list[str] = []
    first = previous = -2
    for point in [*members, sys.maxunicode + 2]:
        if point != previous + 1:
            if first >= 0:
                parts.append(f"\\U{first:08x}" + (f"-\\U{previous:08x}" if previous > first else ""))
            first = point
        previous = point
    return "".join(parts)


@cache
def _joined() -> re.Pattern[str]:
    """The pattern of every cluster of two or more code points; built on first need (about 20 ms)."""
    marks: list[int] = []
    spacing: list[int] = []
    controls: list[int] = []
    prepend = re.compile(f"[{_PREPEND}]")
    extend_too = re.compile(f"[{_EXTEND_TOO}]")
    for point in (*range(0x20000), *range(0xE0000, 0xE1000)):
        character = chr(point)
        category = unicodedata.category(character)
        if category in ("Mn", "Me"):
            marks.append(point)
        elif category == "Mc":
            if character not in _SPACING_BUT_APART and not extend_too.match(character):
                spacing.append(point)
        elif (
            category in ("Cc", "Cf", "Zl", "Zp", "Cs")
            and character != _ZWJ
            and not prepend.match(character)
            and not extend_too.match(character)
        ):
            controls.append(point)
    extend = f"{class_of(marks)}{_EXTEND_TOO}"
    control = class_of(controls)
    after = f"[{extend}{class_of(spacing)}{_SPACING_TOO}{_ZWJ}]"
    open_syllable = class_of(list(range(0xAC00, 0xD7A4, 28)))  # without a final consonant: a vowel may follow
    hangul = (
        f"[{_HANGUL_L}]*(?:[{open_syllable}][{_HANGUL_V}]*|[{_HANGUL_SYLLABLE}]|[{_HANGUL_V}]+)[{_HANGUL_T}]*"
        f"|[{_HANGUL_L}]+|[{_HANGUL_T}]+"
    )
    conjunct = (
        f"[{_CONJUNCT_CONSONANT}](?:[{extend}{_ZWJ}]*[{_CONJUNCT_LINKER}][{extend}{_ZWJ}]*[{_CONJUNCT_CONSONANT}])+"
    )
    picture = f"[{_PICTOGRAPHIC}](?:[{extend}]*{_ZWJ}[{_PICTOGRAPHIC}])*"
    letter = "[ -~\u0621-\u063a\u0641-\u064a\u05d0-\u05ea]"  # most text, tried first for speed
    core = f"(?:{hangul}|[{_FLAG}][{_FLAG}]|{conjunct}|{picture}|[^{control}])"
    return re.compile(f"{letter}{after}*|\r\n|[{_PREPEND}]+(?:{core}{after}*)?|{core}{after}*")


@cache
def _quick() -> re.Pattern[str]:
    """A quick test: matches any text that may contain a cluster of two or more code points."""
    pattern = _joined()
    single = [
        point
        for point in range(0x3000)
        if point != 0x0D
        and not any(pattern.fullmatch(pair) for pair in (f"a{chr(point)}", f"{chr(point)}a", chr(point) * 2))
    ]
    return re.compile(f"[^{class_of(single)}]")


def joined_ranges(text: str) -> tuple[array[int], array[int]]:
    """Starts and ends of all clusters of two or more code points, ascending; every other cluster is one code point."""
    starts, ends = array("Q"), array("Q")
    if text.isascii():
        position = text.find("\r\n")
        while position >= 0:
            starts.append(position)
            ends.append(position + 2)
            position = text.find("\r\n", position + 2)
        return starts, ends
    if not _quick().search(text):
        return starts, ends
    for match in _joined().finditer(text):
        start, end = match.span()
        if end - start > 1:
            starts.append(start)
            ends.append(end)
    return starts, ends
