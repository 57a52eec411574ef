"""Clitics of a written Arabic word, and widening and narrowing ranges across them.

Finds where a word may be cut: after و ف, after ب ل ك س, after ال (لل), before an attached pronoun. Without a lexicon, a
cut is only a possibility: rules and a short word list rule out absurd cuts, but none that a name may need (``وخلفوف``).
A cut never separates a letter from its marks. Also defines the steps beyond the word: phrase, sentence, paragraph.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from itertools import islice
from typing import NamedTuple

from reader.text.clitic_words import BASES, ENDINGS, NOT_ENCLITIC, SHORT_HOSTS, WHOLE
from reader.text.folding import Folded, FoldOptions, fold, fold_with_map
from reader.text.sentences import sentences
from reader.text.tokens import Token, is_word, tokenize

# ة must not be folded to ه, which is a pronoun.
_OPTIONS = FoldOptions(ta_marbuta=False, case=False)
_CONJUNCTIONS = "وف"
_PREPOSITIONS = "بكل"
_ARTICLE = "ال"
_ALEFS = ("ا", "ٱ")  # of the article; in a word that begins with إل or أل, these letters are part of the word
_FURTHEST_ARTICLE = 2  # letters before the article: a conjunction and a preposition
_ENCLITICS = ("هما", "كما", "ها", "هم", "هن", "كم", "كن", "نا", "ه", "ك")
_IMPERFECT = "يتنا"
_MIN_STEM = 3
_MIN_AFTER_KAF = 5  # letters; كـ before an indefinite noun is rare, while many words begin with ك
_LONGEST_LISTED = 20  # code points; no listed word, with its endings, is longer
_LONGEST_WORD = 1000  # code points; of a longer run without a space, only a part is examined
_LONGEST_SENTENCE = 5000  # code points; a longer one is not prose and is not searched for phrases
_LINE = re.compile("[\n\r\u2029]")
_ARABIC_WORD = re.compile("[\u0620-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufeff]")


class Cuts(NamedTuple):
    """Where a written word may be cut, as code point offsets into it.

    ``proclitics``: the end of each one-letter proclitic, ascending. ``article``: the end of ال, or the end of the last
    proclitic if there is no article. ``enclitic``: the start of the attached pronoun, or the word's length.
    """

    proclitics: tuple[int, ...]
    article: int
    enclitic: int

    def starts(self) -> list[int]:
        """The offsets at which a narrowed range may start, ascending, beginning with 0.

        Proclitics before an article are removed in one step. Without an article each is a step of its own, because it
        may belong to the word.
        """
        last = self.proclitics[-1] if self.proclitics else 0
        before = self.proclitics if self.article == last else self.proclitics[-1:]
        return sorted({0, *before, self.article})


def cut_points(word: str) -> Cuts:
    """The possible cuts of one written word (a token of kind ``word``); none for a word that is not Arabic."""
    if not _ARABIC_WORD.match(word):
        return Cuts((), 0, len(word))
    folded = fold_with_map(word, _OPTIONS)
    letters = folded.text
    proclitics, article = _proclitics(letters, _first_written(word, folded))
    stem = max((*proclitics, article), default=0)
    enclitic = len(letters) if article > max(proclitics, default=0) else _enclitic(letters, stem)
    cuts = [_place(folded, cut) for cut in proclitics]
    return Cuts(
        tuple(cut for cut in cuts if cut is not None),
        _place(folded, article) or 0,
        _place(folded, enclitic) or len(word),
    )


def narrow(text: str, start: int, end: int) -> tuple[int, int]:
    """The next smaller range, or the same range if there is none.

    Drops, in this order: punctuation and spaces at its edges, proclitics, ال, the enclitic.
    """
    words = [token for token in tokens_around(text, start, end) if token.end > start and token.start < end]
    words = [token for token in words if token.kind not in ("punctuation", "symbol")]
    if not words or start >= end:
        return start, end
    first, last = words[0], words[-1]
    if start < first.start or end > last.end:
        return max(start, first.start), min(end, last.end)
    for cut in _starts(text, first):
        if start < cut < end:
            return cut, end
    cut = _enclitic_start(text, last)
    return (start, cut) if start < cut < end else (start, end)


def widen(text: str, start: int, end: int) -> tuple[int, int]:
    """The next larger range, or the same range if there is none.

    Adds, in this order: enclitic, ال, proclitics; then extends to phrase, sentence and paragraph. A caret
    (``start == end``) becomes the word it touches.
    """
    around = tokens_around(text, start, end)
    if start == end:
        touched = [token for token in around if token.start <= start <= token.end]
        return touched[-1][:2] if touched else _beyond(text, start, end)
    first = next((token for token in around if token.start < start < token.end), None)
    last = next((token for token in around if token.start < end < token.end), None)
    if last:
        cut = _enclitic_start(text, last)
        return start, cut if end < cut else last.end
    if first:
        return max(cut for cut in _starts(text, first) if cut < start), end
    return _beyond(text, start, end)


def word_at(text: str, offset: int) -> tuple[int, int] | None:
    """The written word that a caret at ``offset`` touches, or None. Between two words, the one that begins there.

    For a caret right after a proclitic or ال, only the rest of the word: the person placed it there on purpose.
    """
    touched = [token for token in tokens_around(text, offset, offset) if token.start <= offset <= token.end]
    found = [token for token in touched if is_word(token)]
    if not found:
        return None
    word = found[-1]
    return (offset if offset in _starts(text, word) else word.start), word.end


def tokens_around(text: str, start: int, end: int) -> list[Token]:
    """The tokens of the range, extended at both edges to the next white space, but by ``_LONGEST_WORD`` at most."""
    low, high = max(0, start - _LONGEST_WORD), min(len(text), end + _LONGEST_WORD)
    while start > low and not text[start - 1].isspace():
        start -= 1
    while end < high and not text[end].isspace():
        end += 1
    return tokenize(text, start, end)


def _first_written(word: str, folded: Folded) -> str:
    """The first letters as written (with hamza), one for each folded letter, up to where an article may begin."""
    places = islice(zip(folded.starts, folded.starts[1:], strict=False), _FURTHEST_ARTICLE + 1)
    return "".join(unicodedata.normalize("NFKC", word[start:end])[:1] for start, end in places)


def _proclitics(letters: str, written: str) -> tuple[list[int], int]:
    """The ends of proclitics and article in the folded ``letters``; ``written`` holds the first ones unfolded."""

    def may_cut(at: int) -> bool:
        # An alef with hamza below starts a word, so inside a written word it can only follow a proclitic: وإلى.
        return written[at + 1 : at + 2] == "إ" or _may_cut(letters, at)

    def begins_article(at: int) -> bool:
        return written[at : at + 1] in _ALEFS and _is_definite(letters, at)

    cuts: list[int] = []
    at = 0
    if letters[:1] in _CONJUNCTIONS and may_cut(0) and _is_stem(letters[1:]):
        at = 1
        cuts.append(at)
    if begins_article(at):
        return cuts, at + 2
    if not letters[at:] or not may_cut(at):
        return cuts, at
    rest = letters[at + 1 :]
    if letters[at] in _PREPOSITIONS and begins_article(at + 1):
        return [*cuts, at + 1], at + 3
    if letters[at] == "ل" and rest[:1] == "ل" and len(rest) > _MIN_STEM:
        return [*cuts, at + 1], at + 2  # for لل: the second lam is the article's, whose alef is not written
    if _is_preposition(letters[at], rest) or (letters[at] == "س" and rest[:1] in _IMPERFECT and len(rest) > _MIN_STEM):
        return [*cuts, at + 1], at + 1
    return cuts, at


def _is_preposition(letter: str, rest: str) -> bool:
    if letter not in _PREPOSITIONS:
        return False
    if letter == "ك":
        return len(rest) >= _MIN_AFTER_KAF or rest.startswith("ان")
    return _is_stem(rest)


def _is_stem(letters: str) -> bool:
    return len(letters) >= _MIN_STEM or letters in _whole()


def _is_definite(letters: str, at: int) -> bool:
    return letters.startswith(_ARTICLE, at) and len(letters) - at - len(_ARTICLE) >= 2 and _may_cut(letters, at)


def _may_cut(letters: str, at: int) -> bool:
    """Whether the letter at ``at`` may be a clitic: the rest from there on is not a listed word."""
    word = letters[at:]
    if len(word) > _LONGEST_LISTED:
        return True
    if word in _whole():
        return False
    return not any(word[:length] in _bases() and word[length:] in _endings() for length in range(2, len(word) + 1))


def _enclitic(letters: str, stem: int) -> int:
    """The offset of the pronoun in the folded letters, or their number if there is none."""
    word = letters[stem:]
    if letters in _whole() or word in _whole() or word in _not_enclitic():
        return len(letters)
    for pronoun in _ENCLITICS:
        host = word.removesuffix(pronoun)
        if host != word:
            return stem + len(host) if len(host) >= _MIN_STEM or host in _short_hosts() else len(letters)
    return len(letters)


def _place(folded: Folded, cut: int) -> int | None:
    """The offset of the cut in the word as written; None inside a ligature. Marks and tatweel stay before the cut."""
    starts = folded.starts
    return None if 0 < cut < len(folded.text) and starts[cut] == starts[cut - 1] else starts[cut]


def _starts(text: str, token: Token) -> list[int]:
    if token.kind != "word":
        return [token.start]
    return [token.start + cut for cut in cut_points(text[token.start : token.end]).starts()]


def _enclitic_start(text: str, token: Token) -> int:
    if token.kind != "word":
        return token.end
    return token.start + cut_points(text[token.start : token.end]).enclitic


def _beyond(text: str, start: int, end: int) -> tuple[int, int]:
    """The smallest of phrase, sentence(s) and paragraph(s) that extends the range."""
    low, high = _paragraph(text, start, end)
    first = _sentence(text, start, (low, high), at_end=False)
    last = _sentence(text, end, (low, high), at_end=True)
    if first is None or last is None:
        return low, high
    if first == last and first[1] - first[0] <= _LONGEST_SENTENCE:
        phrase = _phrase(text, (min(start, first[0]), max(end, first[1])), start, end)
        if phrase != (start, end):
            return phrase
    sentence = min(start, first[0]), max(end, last[1])
    return sentence if sentence != (start, end) else (low, high)


def _sentence(text: str, offset: int, line: tuple[int, int], *, at_end: bool) -> tuple[int, int] | None:
    """The sentence of a line that contains ``offset``, or with ``at_end`` the code point before it; None if not prose.

    Looks at most ``_LONGEST_SENTENCE`` code points in each direction, so that the time does not grow with the line.
    """
    low, high = max(line[0], offset - _LONGEST_SENTENCE), min(line[1], offset + _LONGEST_SENTENCE)
    found = sentences(text, low, high)
    if at_end:
        chosen = next((place for place in reversed(found) if place[0] < offset), found[0] if found else None)
    else:
        chosen = next((place for place in found if place[1] > offset), found[-1] if found else None)
    if chosen is None or (chosen[0] == low > line[0]) or (chosen[1] == high < line[1]):
        return None
    return chosen


def _phrase(text: str, sentence: tuple[int, int], start: int, end: int) -> tuple[int, int]:
    """The range extended to the nearest punctuation marks on both sides."""
    tokens = tokenize(text, *sentence)
    before = [token.end for token in tokens if token.kind == "punctuation" and token.end <= start]
    after = [token.start for token in tokens if token.kind == "punctuation" and token.start >= end]
    low, high = (before or [sentence[0]])[-1], (after or [sentence[1]])[0]
    inside = [token for token in tokens if low <= token.start and token.end <= high]
    if not inside:
        return start, end
    return min(start, inside[0].start), max(end, inside[-1].end)


def _paragraph(text: str, start: int, end: int) -> tuple[int, int]:
    """The line or lines that contain the range, without their final line end."""
    low = max(text.rfind(each, 0, start) for each in "\n\r\u2029") + 1
    line = _LINE.search(text, end)
    return low, line.start() if line else len(text)


@cache
def _folded(words: frozenset[str]) -> frozenset[str]:
    return frozenset(fold(word, _OPTIONS) for word in words)


def _whole() -> frozenset[str]:
    return _folded(WHOLE)


def _bases() -> frozenset[str]:
    return _folded(BASES)


def _endings() -> frozenset[str]:
    return _folded(ENDINGS)


def _not_enclitic() -> frozenset[str]:
    return _folded(NOT_ENCLITIC)


def _short_hosts() -> frozenset[str]:
    return _folded(SHORT_HOSTS)
