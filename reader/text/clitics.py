"""Clitics of a written Arabic word, and ranges widened and narrowed through them.

Owns where a word may be cut: after و ف, after ب ل ك س, after ال (لل), before a pronoun. With no lexicon a cut is an
offer: rules and a short list of words keep the absurd ones away, never one that a name may need (``وخلفوف``). Cuts
never part a letter from its marks. Also owns the ladder of ranges beyond the word: phrase, sentence, paragraph.
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

# ة must stay apart from the pronoun ه.
_OPTIONS = FoldOptions(ta_marbuta=False, case=False)
_CONJUNCTIONS = "وف"
_PREPOSITIONS = "بكل"
_ARTICLE = "ال"
_ALEFS = ("ا", "ٱ")  # the article's: a word with إل or أل begins with its own letters
_FURTHEST_ARTICLE = 2  # after a conjunction and a preposition
_ENCLITICS = ("هما", "كما", "ها", "هم", "هن", "كم", "كن", "نا", "ه", "ك")
_IMPERFECT = "يتنا"
_MIN_STEM = 3
_MIN_AFTER_KAF = 5  # كـ before an indefinite noun is rare, and words that begin with ك are many
_LONGEST_LISTED = 20  # no word of the list with its endings is longer
_LONGEST_WORD = 1000  # what is longer without a space is looked at in part
_LONGEST_SENTENCE = 5000  # a longer one is not looked through for phrases: it is no prose
_LINE = re.compile("[\n\r\u2029]")
_ARABIC_WORD = re.compile("[\u0620-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufeff]")


class Cuts(NamedTuple):
    """Where a written word may be cut, as offsets into it.

    ``proclitics``: the end of each one-letter proclitic, ascending. ``article``: the end of ال, or where the last
    proclitic ends when there is none. ``enclitic``: where the pronoun starts, or the word's length.
    """

    proclitics: tuple[int, ...]
    article: int
    enclitic: int

    def starts(self) -> list[int]:
        """Where narrowing may start the range, ascending, 0 first.

        Before the article all proclitics go at once; without it each is a step, for it may belong to the word.
        """
        last = self.proclitics[-1] if self.proclitics else 0
        before = self.proclitics if self.article == last else self.proclitics[-1:]
        return sorted({0, *before, self.article})


def cut_points(word: str) -> Cuts:
    """The cuts of one written word (a token of kind ``word``); none for a word that is not Arabic."""
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
    """The next smaller range; the same when there is none.

    First without the signs and spaces at its edges, then without proclitics, then ال, then the enclitic.
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
    """The next larger range: with enclitic, ال, proclitics, then phrase, sentence, paragraph; else the same.

    From a caret (``start == end``): the word it touches.
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
    """The written word that a caret at ``offset`` touches, of two the one that begins there; None without a word.

    From a caret that stands behind a proclitic or ال, only the rest of the word: what the person went to.
    """
    touched = [token for token in tokens_around(text, offset, offset) if token.start <= offset <= token.end]
    found = [token for token in touched if is_word(token)]
    if not found:
        return None
    word = found[-1]
    return (offset if offset in _starts(text, word) else word.start), word.end


def tokens_around(text: str, start: int, end: int) -> list[Token]:
    """The tokens of the range and of what is written together with its edges, as far as a word may be long."""
    low, high = max(0, start - _LONGEST_WORD), min(len(text), end + _LONGEST_WORD)
    while start > low and not text[start - 1].isspace():
        start -= 1
    while end < high and not text[end].isspace():
        end += 1
    return tokenize(text, start, end)


def _first_written(word: str, folded: Folded) -> str:
    """The first letters as they are written, hamza and all, as far as an article may begin: one for each folded one."""
    places = islice(zip(folded.starts, folded.starts[1:], strict=False), _FURTHEST_ARTICLE + 1)
    return "".join(unicodedata.normalize("NFKC", word[start:end])[:1] for start, end in places)


def _proclitics(letters: str, written: str) -> tuple[list[int], int]:
    """Ends of the proclitics and of the article, in folded letters; ``written`` are the first of them unfolded."""

    def may_cut(at: int) -> bool:
        # Inside a word an alef with the hamza below stands only behind what was written onto the word: وإلى.
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
        return [*cuts, at + 1], at + 2  # for لل: the lam of the article; its alef is not written
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
    """Whether the word from ``at`` on is not known to begin with its own letter."""
    word = letters[at:]
    if len(word) > _LONGEST_LISTED:
        return True
    if word in _whole():
        return False
    return not any(word[:length] in _bases() and word[length:] in _endings() for length in range(2, len(word) + 1))


def _enclitic(letters: str, stem: int) -> int:
    """Where the pronoun starts in folded letters, or their number."""
    word = letters[stem:]
    if letters in _whole() or word in _whole() or word in _not_enclitic():
        return len(letters)
    for pronoun in _ENCLITICS:
        host = word.removesuffix(pronoun)
        if host != word:
            return stem + len(host) if len(host) >= _MIN_STEM or host in _short_hosts() else len(letters)
    return len(letters)


def _place(folded: Folded, cut: int) -> int | None:
    """Where the cut lies in the word as written; ``None`` inside a ligature. Marks and tatweel stay before the cut."""
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
    """The smallest of phrase, sentence(s) and paragraph(s) that is larger than the range."""
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
    """The sentence of a line that goes on at ``offset`` (``at_end``: that ends there or later); None if it is no prose.

    Looks no further than a sentence is long, so that the time does not grow with the line.
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
    """What stands between punctuation marks around the range."""
    tokens = tokenize(text, *sentence)
    before = [token.end for token in tokens if token.kind == "punctuation" and token.end <= start]
    after = [token.start for token in tokens if token.kind == "punctuation" and token.start >= end]
    low, high = (before or [sentence[0]])[-1], (after or [sentence[1]])[0]
    inside = [token for token in tokens if low <= token.start and token.end <= high]
    if not inside:
        return start, end
    return min(start, inside[0].start), max(end, inside[-1].end)


def _paragraph(text: str, start: int, end: int) -> tuple[int, int]:
    """The line or lines that hold the range, without the line ends."""
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
