"""Split a text into tokens: words, numbers, punctuation and symbols, each with its range.

Tokens are ascending, never overlap, and cover everything but white space and invisible format characters. A word never
mixes right-to-left letters with others: ``AzVisionوترأس`` is two tokens. For clitics within a word see ``clitics.py``.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from typing import Literal, NamedTuple, cast

from reader.text.scripts import ARABIC, ARABIC_MARKS, HEBREW, JOINERS, NOT_OTHER_LETTER, UNSEEN, marks

TokenKind = Literal[
    "word", "number", "date", "abbreviation", "url", "email", "hashtag", "mention", "emoji", "punctuation", "symbol"
]

_NO_WORDS = frozenset({"punctuation", "symbol", "emoji"})


class Token(NamedTuple):
    """A token at ``[start, end)``, code points of the text it was found in."""

    start: int
    end: int
    kind: TokenKind


# Repetitions are bounded so that a text of nothing but dots and letters takes linear time.
# Top-level domains that make a dotted name an address even without "www"; none of them is an English word.
_TOP_DOMAINS = (
    "com|org|net|info|edu|gov|mil|int|biz|io|tv|az|ae|bh|dz|eg|iq|ir|il|jo|kw|lb|ly|ma|mr|om|ps|qa|sa|sd|sy|tn|tr|ye"
    "|uk|eu|de|fr|ru|lv|ua|pk|af"
)
_IN_PARENTHESES = r"\([^\s()]*\)"
_NEVER_IN, _NEVER_LAST = r"""\s<>"«»“”،؛()""", r".,;:!?؟…'’\]}"
# An Arabic letter right after a Latin one, or after its dot, ends the address: www.site.comوأضاف.
_GOING_ON = rf"(?:[^{{}}{ARABIC}]|(?<![A-Za-z0-9])(?:(?<![A-Za-z0-9]\.)|(?<=www\.))[{ARABIC}])"
_URL_TAIL = (
    rf"(?:(?:{_IN_PARENTHESES}|[^{_NEVER_IN}])(?:{_IN_PARENTHESES}|{_GOING_ON.format(_NEVER_IN)})*"
    rf"(?:{_IN_PARENTHESES}|{_GOING_ON.format(_NEVER_IN + _NEVER_LAST)})|{_IN_PARENTHESES}|[^{_NEVER_IN}{_NEVER_LAST}])"
)
URL = (
    rf"(?:https?://|ftp://|www\.){_URL_TAIL}"
    rf"|(?<![A-Za-z0-9.@-])(?:[A-Za-z0-9][A-Za-z0-9-]{{0,62}}\.){{1,9}}(?:{_TOP_DOMAINS})(?![A-Za-z0-9@-])(?:/(?:{_URL_TAIL})?)?"
)
EMAIL = r"(?<![A-Za-z0-9._%+-])[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,9}"
_DATE = r"\d{1,4}/\d{1,2}/\d{1,4}(?!\d)|\d{1,4}-\d{1,2}-\d{1,4}(?!\d)|\d{1,2}\.\d{1,2}\.\d{4}(?!\d)"
_BEFORE_NUMBERS = "\u0600-\u0605\u06dd\u08e2"  # signs that enclose the digits that follow them
_NUMBER = r"\d+(?:[.,٫٬:/]\d+)*"

# Latin abbreviations with a dot: before a name, and elsewhere.
ABBREVIATIONS_BEFORE_NAMES = "Dr|Mr|Mrs|Ms|Prof|St|Mt|Gen|Col|Lt|Sgt|Capt|Maj|Adm|Gov|Sen|Rep|Rev|Hon|vs|cf"
ABBREVIATIONS_ELSEWHERE = "Jr|Sr|Inc|Ltd|Co|Corp|Bros|etc|al|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec"
_ALONE = rf"(?<![\w{ARABIC_MARKS}.])"
_LETTER = f"[{ARABIC}][{ARABIC_MARKS}]*"
# Arabic abbreviations are single letters with dots: one before a word (د. أحمد) or several (أ.د. and أ.ف.ب, whose last
# dot may be missing). و may be attached to the titles د. أ. م.
ARABIC_INITIAL = f"(?:و(?=[دأم]))?{_LETTER}"
_ARABIC_ABBREVIATION = (
    rf"{_ALONE}{ARABIC_INITIAL}\.(?:(?:{_LETTER}\.)*{_LETTER}(?![\w{ARABIC_MARKS}.])"
    rf"|(?:{_LETTER}\.)++(?![{ARABIC}]{{2}})|(?:{_LETTER}\.)*(?=[ \u00a0]?\w))"
)
_LATIN_ABBREVIATION = (
    rf"{_ALONE}(?:(?:[A-Za-z]\.){{2,}}|[A-Z]\.(?=[ \u00a0]?[A-Z])"
    rf"|(?:{ABBREVIATIONS_BEFORE_NAMES}|{ABBREVIATIONS_ELSEWHERE})\.(?=[ \u00a0,]?\w))"
)
_PICTURE = "[\u2600-\u27bf\u2b00-\u2bff\U0001f000-\U0001f1e5\U0001f200-\U0001faff]"
_EMOJI = (
    "[\U0001f1e6-\U0001f1ff]{2}|[#*0-9]\ufe0f?\u20e3"
    f"|{_PICTURE}[\ufe0e\ufe0f\u20e3\U0001f3fb-\U0001f3ff\U000e0020-\U000e007f]*"
    f"(?:\u200d{_PICTURE}[\ufe0f\U0001f3fb-\U0001f3ff]*)*"
)


def tokenize(text: str, start: int = 0, end: int | None = None) -> list[Token]:
    """The tokens of ``text[start:end]``, with offsets in ``text`` (code points). Linear time, no copies of the text."""
    found = _pattern().finditer(text, start, len(text) if end is None else end)
    return [Token(match.start(), match.end(), _kind(match)) for match in found]


def words(text: str, start: int = 0, end: int | None = None) -> list[Token]:
    """The tokens that a reader would count as words: no punctuation, symbols or emoji."""
    return [token for token in tokenize(text, start, end) if is_word(token)]


def is_word(token: Token) -> bool:
    """Whether a token is anything but punctuation, a symbol or an emoji."""
    return token.kind not in _NO_WORDS


def _kind(match: re.Match[str]) -> TokenKind:
    kind = cast("str", match.lastgroup)
    if kind == "sign":
        return "punctuation" if unicodedata.category(match[0][0])[0] == "P" else "symbol"
    return cast("TokenKind", kind.removesuffix("_"))


@cache
def _pattern() -> re.Pattern[str]:
    """All kinds of tokens in one pattern; more specific alternatives come first."""
    mark = f"{marks()}\u200c\u200d"  # a joiner belongs to the letter before it, as a mark does
    joined = f"[{JOINERS}]+"
    arabic = f"[{ARABIC}](?:[{ARABIC}{ARABIC_MARKS}\u200c\u200d]+|{joined}(?=[{ARABIC}])|[{mark}]+)*"
    # Gershayim and geresh, also as typed with ASCII quotes, belong to a Hebrew word: צה״ל, ג׳ירפה.
    hebrew = rf"""[{HEBREW}](?:[{HEBREW}{mark}]+|["״'׳](?=[{HEBREW}])|{joined}(?=[{HEBREW}]))*׳?"""
    letter = f"[^{NOT_OTHER_LETTER}]"
    inside = rf"['’_\u2010\u2011-](?={letter}|\d)"
    other = rf"{letter}(?:{letter}+|[{mark}]+|\d+|{inside}|{joined}(?={letter}))*"
    tag = rf"[\w{mark}]+"
    return re.compile(
        f"(?P<abbreviation>{_ARABIC_ABBREVIATION})|(?P<word>{arabic}|{hebrew})"
        f"|(?P<url>{URL})|(?P<email>{EMAIL})|(?P<abbreviation_>{_LATIN_ABBREVIATION})"
        f"|(?P<emoji>(?:{_EMOJI})[{mark}]*)|(?P<date>{_DATE})|(?P<number>[{_BEFORE_NUMBERS}]*{_NUMBER}[{mark}]*)|(?P<word_>{other})"
        rf"|(?P<hashtag>#{tag})|(?P<mention>(?<![\w.])@{tag})"
        rf"|(?P<sign>\.{{2,}}|…+|[!?؟]{{2,}}|-{{2,}}|[^\s{UNSEEN}][{mark}]*)"
    )
