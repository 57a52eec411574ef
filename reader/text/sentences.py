"""Split a text into sentences, also where the space after a full stop is missing.

A line break always ends a sentence; a stop ends it if what follows looks like the beginning of one and no short
quotation is open. Sentences are ascending, never overlap, and cover everything but white space.
"""

from __future__ import annotations

import re

from reader.text.scripts import ARABIC, ARABIC_MARKS, CLOSERS, HEBREW, STOPS, UNSEEN
from reader.text.tokens import ABBREVIATIONS_BEFORE_NAMES, ABBREVIATIONS_ELSEWHERE, ARABIC_INITIAL, EMAIL, URL

_LINE_END = "\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029"
# A direction mark after the stop, common in Arabic text, belongs to the stop.
_MAYBE_END = re.compile(f"[{_LINE_END}]+|[{STOPS}]+[{CLOSERS}{UNSEEN}]*")
_ONE_STOP = re.compile(rf"\.[{UNSEEN}]*")
_LINE = re.compile(f"[{_LINE_END}]")
_SPACE = re.compile(r"\s*")
_SPACE_IN_LINE = re.compile(f"[^\\S{_LINE_END}]*")
_RTL = re.compile(f"[{ARABIC}{HEBREW}]")
_ADDRESS = re.compile(f"{URL}|{EMAIL}")
_ADDRESS_SIGNS = ("://", "www.", "@")
_CHUNK = 300  # code points around a stop that are searched for an address
_LOOK_BACK = 1000  # code points before a straight quote that are searched for its partner
_QUOTATION = 200  # code points within which an open quotation must close to count as one
_QUOTES = (('"', '"'), ("«", "»"), ("“", "”"))
_GOES_ON = frozenset(",،;؛:)]}")
_OPENS = frozenset("\"'«“‘([{‹#@")
_SHORT = re.compile(
    rf"(?<![\w{ARABIC_MARKS}])(?:(?P<arabic>(?:{ARABIC_INITIAL}\.[ \u00a0]?)*{ARABIC_INITIAL})"
    rf"|(?P<title>{ABBREVIATIONS_BEFORE_NAMES})|(?P<numbered>Nos?|Figs?|pp?|Vol|[Aa]rt)"
    rf"|(?P<latin>(?:[A-Za-z]\.[ \u00a0]?)*[A-Za-z]|{ABBREVIATIONS_ELSEWHERE}))$"
)
_ERA = re.compile(r"\d[ \u00a0]?[مه]$")
# Words that nearly always begin a sentence when they follow a Latin abbreviation that may end one.
_BEGINNING = re.compile(
    r"(?:The|A|An|In|On|At|He|She|It|They|We|I|You|But|And|This|That|These|Those|There|When|While|If|As|After)\b"
)
_LIST_MARK = re.compile(r"(?:\d{1,3}|\w)")


def sentences(text: str, start: int = 0, end: int | None = None) -> list[tuple[int, int]]:
    """The sentences of ``text[start:end]`` as ranges of ``text`` (code points), without surrounding white space."""
    end = len(text) if end is None else end
    found: list[tuple[int, int]] = []
    begin = _past(_SPACE, text, start, end)
    for match in _MAYBE_END.finditer(text, begin, end):
        cut = _cut(text, match, begin, end)
        if cut > begin:
            found.append((begin, _trimmed(text, begin, cut)))
            begin = _past(_SPACE, text, cut, end)
    if begin < end:
        found.append((begin, _trimmed(text, begin, end)))
    return found


def _past(pattern: re.Pattern[str], text: str, start: int, end: int) -> int:
    match = pattern.match(text, start, end)
    return match.end() if match else start


def _trimmed(text: str, begin: int, end: int) -> int:
    while end > begin and text[end - 1].isspace():
        end -= 1
    return end


def _cut(text: str, match: re.Match[str], begin: int, end: int) -> int:
    """Where this line break or stop ends the sentence that began at ``begin``; -1 if the sentence continues."""
    at, cut = match.span()
    if at < begin:  # white space after an earlier cut, already skipped
        return -1
    if _LINE.match(text[at]):
        return at
    cut = _without_opening_quote(text, begin, at, cut)
    if cut == end:
        return cut
    if _in_quotation(text, begin, cut, end):
        return -1
    ends = _ends_before_space if text[cut].isspace() else _ends_before_word
    return cut if ends(text, begin, at, cut, end) else -1


def _without_opening_quote(text: str, begin: int, at: int, cut: int) -> int:
    """``cut``, moved before a straight quote after the stop if that quote opens the next sentence.

    It does unless a quote is open before it.
    """
    for place in range(at, cut):
        if text[place] == '"' and text.count('"', max(begin, at - _LOOK_BACK), place) % 2 == 0:
            return place
    return cut


def _in_quotation(text: str, begin: int, cut: int, end: int) -> bool:
    """Whether a quotation is open at ``cut`` and closes soon: it then stays in one sentence with its speaker."""
    low = max(begin, cut - _LOOK_BACK)
    line = _LINE.search(text, cut, min(end, cut + _QUOTATION))
    high = line.start() if line else min(end, cut + _QUOTATION)
    return any(
        text.find(closing, cut, high) >= 0 and _is_open(text, opening, closing, low, cut)
        for opening, closing in _QUOTES
    )


def _is_open(text: str, opening: str, closing: str, low: int, high: int) -> bool:
    if opening == closing:
        return text.count(opening, low, high) % 2 == 1
    return text.count(opening, low, high) > text.count(closing, low, high)


def _ends_before_space(text: str, begin: int, at: int, cut: int, end: int) -> bool:
    following = _past(_SPACE_IN_LINE, text, cut, end)
    if following == end or _LINE.match(text[following]):
        return True
    first = text[following]
    if first in _GOES_ON or first in STOPS:
        return False
    if first.islower() and text[at - 1 : at].isascii():
        return False
    if _LIST_MARK.fullmatch(text, begin, at) and text[at] == ".":
        return False
    return not (_ONE_STOP.fullmatch(text, at, cut) and _is_short(text, begin, at, following))


def _ends_before_word(text: str, begin: int, at: int, cut: int, end: int) -> bool:
    """Whether a stop with no space after it ends a sentence, being in no word, number, address or abbreviation."""
    if _ONE_STOP.fullmatch(text, at, cut) and _is_short(text, begin, at, cut):
        return False
    return _parts_words(text, at, cut) and not _in_address(text, begin, at, end)


def _parts_words(text: str, at: int, cut: int) -> bool:
    """Whether the characters right before and after a stop belong to two sentences rather than one word."""
    before, first = text[at - 1 : at], text[cut]
    if first.isdigit():
        return bool(_RTL.match(before)) or text[at] in "!?؟"
    if _RTL.match(first):
        return True
    if first.isalpha():
        return not (before.isascii() and before.isalnum()) or (
            first.isupper() and before.islower() and text[cut + 1 : cut + 2].islower()
        )
    return first in _OPENS


def _is_short(text: str, begin: int, at: int, following: int) -> bool:
    """Whether the stop at ``at`` belongs to an abbreviation and ends no sentence; the text resumes at ``following``."""
    first = max(begin, at - 16)
    match = _SHORT.search(text[first:at])
    if match is None or (match.start() == 0 and first > begin):
        return False
    if match["arabic"]:
        return not _ERA.search(text[first:at])
    if match["numbered"]:
        return text[following].isdigit()
    return bool(match["title"]) or not _BEGINNING.match(text, following)


def _in_address(text: str, begin: int, at: int, end: int) -> bool:
    low, high = max(begin, at - _CHUNK), min(end, at + _CHUNK)
    if not any(text.find(sign, low, high) >= 0 for sign in _ADDRESS_SIGNS):
        return False
    return any(match.start() <= at < match.end() for match in _ADDRESS.finditer(text, low, high))
