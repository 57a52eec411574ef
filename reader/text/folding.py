"""Folding: maps spelling variants to one search form, with a map back to offsets of the original text.

Defines which characters are equal in a search. Every rule looks at one letter, together with a hamza or madda that is
written apart from it, and never at other neighbours, so folding a part of a text gives the corresponding part of the
folded text. Stored texts are never folded.
"""

from __future__ import annotations

import re
import unicodedata
from array import array
from bisect import bisect_right
from collections.abc import Sequence
from functools import cache

from reader.base.frozen import frozen
from reader.base.tuples import NamedTuple


@frozen()
class FoldOptions:
    """Which differences are folded away; all of them by default.

    ``alef``: أ إ آ ٱ become ا. ``hamza``: ؤ becomes و, ئ becomes ي and ۓ becomes ے (a free-standing hamza stays).
    A letter followed by a combining hamza or madda folds as the one letter that both make; with both rules, either mark
    is dropped after any letter. ``ya``: ى becomes ي. ``ta_marbuta``: ة becomes ه.
    ``tatweel``: dropped. ``marks``: harakat, Quranic signs, Hebrew points and Latin accents are dropped. ``digits``:
    decimal digits of all scripts become 0 to 9. ``presentation``: presentation forms, ligatures and full-width letters
    become plain letters. ``letters``: Persian and Urdu kaf, ya and ha become the Arabic letters. ``case``: Latin, Greek
    and Cyrillic letters become lower case. ``invisible``: joiners, direction marks and soft hyphens are dropped.
    """

    alef: bool = True
    hamza: bool = True
    ya: bool = True
    ta_marbuta: bool = True
    tatweel: bool = True
    marks: bool = True
    digits: bool = True
    presentation: bool = True
    letters: bool = True
    case: bool = True
    invisible: bool = True


FOLD_ALL = FoldOptions()

_LETTERS: dict[str, dict[str, str]] = {
    "alef": dict.fromkeys("أإآٱٲٳ", "ا"),
    "hamza": {"ؤ": "و", "ئ": "ي", "ۓ": "ے"},
    "ya": {"ى": "ي"},
    "ta_marbuta": {"ة": "ه", "ۃ": "ه"},
    "letters": dict.fromkeys("کڪڬ", "ك") | dict.fromkeys("یېۍے", "ي") | {"ۓ": "ئ"} | dict.fromkeys("ہھەۀۂۿ", "ه"),
    "tatweel": {"ـ": ""},
    "invisible": dict.fromkeys(
        "\u00ad\u034f\u061c\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff",
        "",
    ),
}
# The inside of a character class: common characters that no rule changes. All others are looked up.
_STABLE = (
    "\\0-@\\[-`{-~\u00a0\u00ab\u00bb\u05d0-\u05ea\u05f3\u05f4\u060c\u061b\u061f\u0621\u0627\u0628\u062a-\u063a\u0641-\u0648\u064a"
    "\u2010\u2013\u2014\u2018-\u201d\u2022"
)
_MARKS = (
    "\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670"
    "\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed"
    "\u0898-\u089f\u08ca-\u08e1\u08e3-\u08ff\u1dc0-\u1dff\ufb1e\ufe20-\ufe2f"
)
_DROPPED_MARKS = re.compile(f"[{_MARKS}]")
_APART = "\u0653\u0654\u0655"
"""Madda, hamza above and hamza below, as they are written apart from their letter."""
_WITH_APART = re.compile(f"[^{_MARKS}]?[{_MARKS}]*[{_APART}][{_MARKS}]*")
_COMPOSED = {unicodedata.normalize("NFD", letter): letter for letter in "آأؤإئۀۂۓ"}
# Frequent in Arabic text, so each is replaced by a fast ``str.replace``. All others go through one pattern.
_FREQUENT = "أإآىةؤئـ\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652"


class _Table(dict[int, str]):
    """Code point → folded string; each is computed when first needed."""

    def __init__(self, options: FoldOptions) -> None:
        super().__init__()
        self._options = options
        self._simple: dict[str, str] = {}
        for name, letters in _LETTERS.items():
            if getattr(options, name):
                self._simple.update(letters)
        if options.alef and options.hamza:  # written apart from its letter a hamza or madda is a mark
            self._simple.update(dict.fromkeys(_APART, ""))

    def __missing__(self, point: int) -> str:
        self[point] = folded = _fold_character(chr(point), self._options, self._simple)
        return folded


class _Rules(NamedTuple):
    """``composed``: what a folded letter and a mark apart make, by the two; ``alone`` what such a mark is that makes
    none. ``composed`` is empty where
    it is the same to fold each by itself."""

    table: _Table
    composed: dict[str, str]
    alone: dict[str, str]
    frequent: tuple[tuple[str, str], ...]
    rare: re.Pattern[str]
    perhaps_resized: re.Pattern[str]


class Folded(NamedTuple):
    """A folded text and the origin of each of its characters.

    ``starts[i]`` is the offset in ``source`` (code points) of the character that produced character ``i`` of ``text``;
    a final extra entry is the length of ``source``.
    """

    text: str
    starts: Sequence[int]
    source: str

    def to_source(self, start: int, end: int) -> tuple[int, int]:
        """The range of ``source`` (code points) that folds to ``text[start:end]``.

        Includes marks and joiners that were dropped right after the last character, so that a letter is never separated
        from its marks. A range within one source character (part of a ligature) becomes the whole character.
        """
        if not 0 <= start <= end < len(self.starts):
            raise IndexError(f"range {start}:{end} outside {len(self.starts) - 1} folded characters")
        if start == end:
            return self.starts[start], self.starts[start]
        last = self.starts[end - 1] + 1
        limit = self.starts[bisect_right(self.starts, last - 1)]
        while last < limit and unicodedata.category(self.source[last]) in ("Mn", "Me"):
            last += 1
        return self.starts[start], last


def fold(text: str, options: FoldOptions = FOLD_ALL) -> str:
    """The search form of ``text``."""
    if text.isascii():
        return text.lower() if options.case else text
    rules = _rules(options)
    folded = _one_by_one(text, rules)
    if not _has_apart(folded, rules):
        return folded
    return _WITH_APART.sub(lambda match: "".join(letter for letter, _ in _attached(match[0], rules)), folded)


def fold_with_map(text: str, options: FoldOptions = FOLD_ALL) -> Folded:
    """The search form of ``text``, equal to the result of :func:`fold`, with the map back to ``text``."""
    rules = _rules(options)
    if text.isascii():
        return Folded(fold(text, options), range(len(text) + 1), text)
    starts, folded = _mapped(text, rules)
    if not _has_apart(folded, rules):
        return Folded(folded, starts, text)
    joined, attached, done = list[str](), array("Q"), 0
    for match in _WITH_APART.finditer(folded):
        at = match.start()
        letters = _attached(match[0], rules)
        joined += folded[done:at], *(letter for letter, _ in letters)
        attached.extend(starts[done:at])
        attached.extend(starts[at + place] for _, place in letters)
        done = match.end()
    attached.extend(starts[done:])
    return Folded("".join(joined) + folded[done:], attached, text)


def _has_apart(folded: str, rules: _Rules) -> bool:
    return bool(rules.composed) and any(mark in folded for mark in _APART)


def _one_by_one(text: str, rules: _Rules) -> str:
    for old, new in rules.frequent:
        text = text.replace(old, new)
    return rules.rare.sub(lambda match: match[0].translate(rules.table), text)


def _mapped(text: str, rules: _Rules) -> tuple[Sequence[int], str]:
    """``text`` folded character by character, after the place in ``text`` of each of them and its length."""
    starts = array("Q")
    done = 0
    for match in rules.perhaps_resized.finditer(text):
        size = len(rules.table[ord(match[0])])
        if size != 1:
            at = match.start()
            starts.extend(range(done, at))
            starts.extend([at] * size)
            done = at + 1
    folded = _one_by_one(text, rules)
    if not done:
        return range(len(text) + 1), folded
    starts.extend(range(done, len(text) + 1))
    return starts, folded


def _attached(run: str, rules: _Rules) -> list[tuple[str, int]]:
    """A letter with its marks, those apart taken into it: each character that is left, and its place in ``run``.

    As in Unicode's canonical composition, marks of lower combining classes may stand between a letter and its hamza.
    """
    left: list[tuple[str, int]] = []
    for at, character in enumerate(run):
        if character not in _APART:
            left.append((character, at))
            continue
        rank = unicodedata.combining(character)
        letter = rules.composed.get(left[0][0] + character) if left else None
        if letter is not None and all(0 < unicodedata.combining(mark) < rank for mark, _ in left[1:]):
            left[0] = letter, left[0][1]
        elif rules.alone[character]:
            left.append((character, at))
    return left


@cache
def _rules(options: FoldOptions) -> _Rules:
    """The tables and patterns for ``options``; made once for each set of options."""
    table = _Table(options)
    composed = {pair: table[ord(letter)] for pair, letter in _COMPOSED.items()}
    alone = {mark: table[ord(mark)] for mark in _APART}
    if all(table[ord(pair[0])] + table[ord(pair[1])] == letter for pair, letter in composed.items()):
        composed = {}
    else:
        table.update({ord(mark): mark for mark in _APART})
        if options.letters:
            composed["ه\u0654"] = "ه"
    frequent = tuple((old, table[ord(old)]) for old in _FREQUENT if table[ord(old)] != old)
    one_for_one = "".join(old for old in _FREQUENT if len(table[ord(old)]) == 1)
    return _Rules(
        table, composed, alone, frequent, re.compile(f"[^{_STABLE}]+"), re.compile(f"[^{_STABLE}{one_for_one}]")
    )


def _fold_character(character: str, options: FoldOptions, simple: dict[str, str]) -> str:
    """Apply the rules to one character until nothing changes (a presentation form of ى becomes ى, then ي)."""
    text = character
    while True:
        folded = "".join(_fold_once(each, options, simple) for each in text)
        if folded == text:
            return folded
        text = folded


def _fold_once(character: str, options: FoldOptions, simple: dict[str, str]) -> str:
    if character in simple:
        return simple[character]
    if options.marks:
        if _DROPPED_MARKS.match(character):
            return ""
        letter = unicodedata.normalize("NFD", character)
        # Latin accents only: separate rules handle the hamza and madda of precomposed Arabic letters.
        if len(letter) > 1 and (character < "\u0600" or "\u1e00" <= character < "\u2000"):
            return "".join(each for each in letter if not _DROPPED_MARKS.match(each))
    if options.digits and character.isdecimal():
        return str(unicodedata.decimal(character))
    if options.presentation and (
        unicodedata.decomposition(character).startswith(_PRESENTATION) or "\ufb1d" <= character <= "\ufb4e"
    ):
        return _without_carrier(unicodedata.normalize("NFKC", character))
    return character.casefold() if options.case else character


_PRESENTATION = ("<isolated>", "<initial>", "<medial>", "<final>", "<compat>", "<wide>", "<narrow>", "<font>")


def _without_carrier(text: str) -> str:
    """Drop the space or tatweel into which the spacing form of a mark decomposes, leaving the mark."""
    return text[1:] if len(text) > 1 and text[0] in " ـ" and unicodedata.combining(text[1]) else text
