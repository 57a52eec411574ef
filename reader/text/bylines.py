"""Read the facts in a byline (date, number of reads, source, author) and tell whether a line is a byline at all.

Knows the phrases that news sites use around these facts. Looks at one line at a time and knows nothing of the article.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Literal

from reader.base.tuples import NamedTuple
from reader.text.dates import find_dates
from reader.text.folding import Folded, fold, fold_with_map

FactKind = Literal["date", "reads", "source", "author"]
_LONGEST = 200
_MOST_OTHER_WORDS = 2  # a city, an agency


class Fact(NamedTuple):
    """A fact at ``[start, end)`` of the text; ``value`` is a date as ISO 8601, digits, or the name as written."""

    kind: FactKind
    start: int
    end: int
    value: str
    calendar: str = ""


_READS = (
    "قرأ|قراءة|القراءات|قراءات|عدد القراءات|عدد القراء|مشاهدة|مشاهدات|المشاهدات|عدد المشاهدات|زيارة|زيارات|"
    "عدد الزيارات|views|reads|hits|צפיות"
)
_SOURCE = "المصدر|مصدر الخبر|نقلا عن|source|מקור"
_AUTHOR = "الكاتب|المؤلف|إعداد|تحرير|كتب|كتبت|بقلم|author|written by|מאת"
# Without a colon, these name the author only at the start of a line.
_AUTHOR_BARE = "بقلم|by|מאת"
_FILLERS = (
    "تاريخ النشر الإضافة التحديث نشر نشرت في يوم بتاريخ آخر تحديث الساعة بتوقيت غرينتش جرينتش م ص هـ مساء صباحا"
    " من مكة المكرمة الموافق الأحد الإثنين الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت عدد مرة مرات المصدر وكالات"
    " published updated posted last on at am pm gmt utc sunday monday tuesday wednesday thursday friday saturday"
    " sun mon tue wed thu fri sat time date read min times"
    " יום ראשון שני שלישי רביעי חמישי שישי שבת פורסם עודכן בשעה תאריך"
)
_WORD = re.compile(r"[^\W\d_]+")
_TIME = re.compile(r"\d{1,2}:\d{2}(?::\d{2})?")


def read_facts(text: str, start: int, end: int) -> list[Fact]:
    """The facts of the line at ``[start, end)``, ascending; a name runs to the end of the line or to a ``|``."""
    if end - start > _LONGEST:
        return []
    facts = [Fact("date", each.start, each.end, each.iso, each.calendar) for each in find_dates(text, start, end)]
    line = text[start:end]
    for fact in facts:  # so that a year before "reads" is not taken for the number of reads
        line = line[: fact.start - start] + "|" * (fact.end - fact.start) + line[fact.end - start :]
    folded = fold_with_map(line)
    facts += _reads(folded, start)
    facts += _named(folded, start, "source", _source_pattern())
    facts += _named(folded, start, "author", _author_pattern())
    return sorted(facts, key=lambda fact: fact.start)


def is_byline(text: str, start: int, end: int, facts: list[Fact]) -> bool:
    """Whether the line contains little besides ``facts``."""
    if not facts or text[start:end].rstrip().endswith((".", "؟", "!")):
        return False
    rest: list[str] = []
    done = start
    for fact in facts:
        rest.append(text[done : max(done, fact.start)])
        done = max(done, fact.end)
    rest.append(text[done:end])
    words = _WORD.findall(fold(_TIME.sub(" ", " ".join(rest))))
    return sum(word not in _fillers() for word in words) <= _MOST_OTHER_WORDS


def _reads(folded: Folded, start: int) -> list[Fact]:
    match = _reads_pattern().search(folded.text)
    if not match:
        return []
    digits = re.sub(r"\D", "", match["after"] or match["before"])  # any separator here is a thousands separator
    low, high = folded.to_source(*match.span())
    return [Fact("reads", start + low, start + high, str(int(digits)))]


def _named(folded: Folded, start: int, kind: FactKind, pattern: re.Pattern[str]) -> list[Fact]:
    match = pattern.search(folded.text)
    if not match:
        return []
    low, high = folded.to_source(*match.span())
    name_low, name_high = folded.to_source(*match.span("name"))
    return [Fact(kind, start + low, start + high, folded.source[name_low:name_high].strip())]


def _either(words: str) -> str:
    return "|".join(sorted((re.escape(fold(word)).replace(r"\ ", r"\s+") for word in words.split("|")), key=len)[::-1])


@cache
def _reads_pattern() -> re.Pattern[str]:
    words = _either(_READS)
    number = r"\d{1,3}(?:[,.٬]\d{3})+|\d+"
    return re.compile(
        rf"(?<!\w)(?:{words})\s*[:：]?\s*\(?(?P<after>{number})(?:\s*(?:مره|مرات))?(?![\w:/])"
        rf"|(?<![\w:/.-])(?P<before>{number})\s*(?:{words})(?!\w)"
    )


@cache
def _source_pattern() -> re.Pattern[str]:
    return re.compile(rf"(?:^|[\s|(])(?:{_either(_SOURCE)})\s*[:：]\s*(?P<name>[^|:\n]*[^|:\s)])")


@cache
def _author_pattern() -> re.Pattern[str]:
    return re.compile(
        rf"(?:(?:^|[\s|])(?:{_either(_AUTHOR)})\s*[:：/]|^\s*(?:{_either(_AUTHOR_BARE)})\s)"
        r"\s*(?P<name>[^|:\n\d]*[^|:\s\d.,،])"
    )


@cache
def _fillers() -> frozenset[str]:
    return frozenset(fold(_FILLERS).split())
