"""Recognise the structure of an article: headline, byline, body, leftovers of the web site.

Classifies lines, looking only at the first and last few dozen. A doubtful line counts as body, so a text without
structure gets none. The text itself is not changed.
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import PurePath
from typing import Literal

from reader.base.tuples import NamedTuple
from reader.text.bylines import Fact, is_byline, read_facts
from reader.text.edges import stripped
from reader.text.folding import fold

PartKind = Literal["title", "repeated_title", "byline", "body", "leftover"]

_LOOKED_AT = 40  # lines at each end
_HEAD_LINES = 12  # a headline and its bylines end within this many lines
_LONGEST_TITLE, _MOST_TITLE_WORDS = 200, 30
_LONGEST_AGENCY = 60
_PARAGRAPH_TO_TITLE = 2.5  # an unpunctuated first line is a headline if the next paragraph is this much longer
_BULLETS = ("•", "-", "–", "*", "▪", "·", "»", "›")
_LINE = re.compile(r"[^\n\r\x0b\x0c\u0085\u2028\u2029]+")
_LINE_ENDS = "\n\r\x0b\x0c\x85\u2028\u2029"
_PROSE_END = re.compile(r"[.!?؟…۔]['\"»”’)\]]*$")
_WORD = re.compile(r"\w+")
_SITE = re.compile(r"\s[-–—|]\s(?=[^-–—|]+$)")
_ONLY_TAGS = re.compile(r"(?:[#@][\w‌]+[\s,،|]*)+|(?:https?://|www\.)\S+")
_TRAIL = re.compile(r"\S[^»›>]*(?:\s[»›>]\s[^»›>]+)+")
_HEADING = re.compile(r"\W*(.*?)[\W\d]*")
_ANNOUNCED = re.compile(r"([^:：|]+?)\s*[:：|].{0,160}")
_SHARING = re.compile(r"(?:شارك|تابعنا|تابعونا|share|follow us)\s+\w+(?:\s+\w+){0,4}\s*:?")
# Headings and buttons of web sites, as whole lines; what may follow some of them is above.
_HEADINGS = (
    "مواضيع|مواضيع ذات صلة|مواضيع متعلقة|مواضيع مشابهة|موضوعات|موضوعات ذات صلة|موضوعات متعلقة|الأخبار الأخيرة|"
    "آخر الأخبار|أحدث الأخبار|أخبار ذات صلة|أخبار متعلقة|أخبار أخرى|مقالات ذات صلة|مقالات مشابهة|اقرأ أيضا|"
    "اقرأ المزيد|اقرأ كذلك|قد يهمك أيضا|قد يعجبك أيضا|شاهد أيضا|المزيد|المزيد من الأخبار|الأكثر قراءة|"
    "الأكثر مشاهدة|الوسوم|وسوم|كلمات مفتاحية|الكلمات المفتاحية|كلمات دلالية|الكلمات الدلالية|تاغات|شارك|"
    "شاركها|شارك الخبر|شارك المقال|شارك هذا الخبر|مشاركة|تابعنا|تابعونا|طباعة|إرسال|نسخ الرابط|رابط مختصر|"
    "تعليقات|التعليقات|أضف تعليق|أضف تعليقا|اترك تعليقا|أخبار|العودة إلى الأعلى|related|related articles|"
    "related news|related topics|read more|read also|see also|latest news|most read|tags|topics|share|"
    "share this|share this article|follow us|comments|leave a comment|print|more news|advertisement|קרא עוד|"
    "קראו עוד|כתבות נוספות|כתבות קשורות|תגיות|שתפו|שיתוף|תגובות|עוד בנושא|חדשות אחרונות"
)
_WITH_MORE = (
    "شارك|شاركها|شارك الخبر|مشاركة|تابعنا|تابعونا|طباعة|إرسال|اقرأ أيضا|شاهد أيضا|تعليقات|share|follow us|"
    "read also|read more|tags|الوسوم|كلمات مفتاحية|مواضيع|תגיות|שתפו"
)
_RIGHTS = "جميع الحقوق محفوظة|كل الحقوق محفوظة|حقوق النشر|all rights reserved|copyright|כל הזכויות שמורות"


class Part(NamedTuple):
    """A run of whole lines ``[start, end)``, without the white space around it."""

    kind: PartKind
    start: int
    end: int


class Structure(NamedTuple):
    """The recognised structure. ``parts`` are ascending and cover all non-blank lines.

    ``title`` is the headline, else the file's name, else empty. ``date`` is ISO 8601 (a Hijri date is converted, and
    kept as written in ``hijri``), ``reads`` the number of reads. Unknown values are empty; ``facts`` locates the rest.
    """

    title: str = ""
    date: str = ""
    hijri: str = ""
    reads: int | None = None
    source: str = ""
    author: str = ""
    parts: tuple[Part, ...] = ()
    facts: tuple[Fact, ...] = ()

    @property
    def body(self) -> tuple[int, int]:
        """The range from the first paragraph to the last; empty when there is none."""
        return next(((part.start, part.end) for part in self.parts if part.kind == "body"), (0, 0))

    def of_kind(self, kind: PartKind) -> list[Part]:
        """The parts of one kind."""
        return [part for part in self.parts if part.kind == kind]


def recognise(text: str, file_name: str = "") -> Structure:
    """Recognise the structure of ``text``. A text without a headline gets its title from ``file_name``."""
    head = _first_lines(text)
    above, facts, title = _read_head(text, head)
    body_start = above[-1].end if above else 0
    below, tail_facts = _read_tail(text, body_start)
    body = stripped(text, body_start, below[0].start if below else len(text))
    parts = [*above, *([Part("body", *body)] if body[0] < body[1] else []), *below]
    return _summed_up(text, title or _name_as_title(file_name), parts, [*facts, *tail_facts])


def _read_head(text: str, lines: list[tuple[int, int]]) -> tuple[list[Part], list[Fact], str]:
    """The parts above the body, the facts in them, and the headline."""
    parts: list[Part] = []
    facts: list[Fact] = []
    title = ""
    for index, line in enumerate(lines[:_HEAD_LINES]):
        found = read_facts(text, *line)
        if is_byline(text, *line, found):
            parts.append(Part("byline", *line))
            facts += found
        elif title and _same(text, line, title):
            parts.append(Part("repeated_title", *line))
        elif title and _same(text, line, _without_site(title)):
            title = text[slice(*line)]
            parts.append(Part("repeated_title", *line))
        elif title and line[1] - line[0] <= _LONGEST_AGENCY and _byline_after(text, lines[index : index + 2]):
            parts.append(Part("byline", *line))
        elif not title and not facts and _is_leftover(text, line, above=True):
            parts.append(Part("leftover", *line))
        elif not title and _is_title(text, lines, index, after_byline=bool(facts)):
            title = text[slice(*line)]
            parts.append(Part("title", *line))
        else:
            break
    if not any(part.kind in ("title", "byline") for part in parts):
        return [], [], ""
    return parts, facts, title


def _is_title(text: str, lines: list[tuple[int, int]], index: int, *, after_byline: bool) -> bool:
    """Whether a line is a headline: it looks like one and the lines around it confirm that."""
    line = lines[index]
    if not _may_be_title(text, line):
        return False
    following = lines[index + 1 : index + 6]
    written = text[slice(*line)]
    if any(_same(text, each, written) or _same(text, each, _without_site(written)) for each in following):
        return True
    if _byline_after(text, following):
        return True
    if not following or not _is_prose(text, following[0], line):
        return False
    if following[0][1] - following[0][0] > _PARAGRAPH_TO_TITLE * (line[1] - line[0]):
        return True
    blank_between = len(re.findall(r"\r\n|[\n\r\u2028\u2029]", text[line[1] : following[0][0]])) > 1
    return after_byline or blank_between


def _byline_after(text: str, lines: list[tuple[int, int]]) -> bool:
    """Whether a byline comes next, or after one short line (agency, city)."""
    for line in lines[:2]:
        if is_byline(text, *line, read_facts(text, *line)):
            return True
        if line[1] - line[0] > _LONGEST_AGENCY or not _may_be_title(text, line):
            return False
    return False


def _may_be_title(text: str, line: tuple[int, int]) -> bool:
    written = text[slice(*line)]
    if len(written) > _LONGEST_TITLE or len(_WORD.findall(written)) > _MOST_TITLE_WORDS:
        return False
    return not written.endswith((".", "،", ",", "؛", ":", ";", "…")) and any(each.isalpha() for each in written)


def _is_prose(text: str, line: tuple[int, int], title: tuple[int, int]) -> bool:
    """Whether a line is a paragraph: longer than the headline above it, and ending like a sentence or very long."""
    length = line[1] - line[0]
    return length > title[1] - title[0] and (
        bool(_PROSE_END.search(text[slice(*line)][-10:])) or length > 2 * _LONGEST_TITLE
    )


def _read_tail(text: str, limit: int) -> tuple[list[Part], list[Fact]]:
    """Leftovers and bylines below the body: everything from the topmost heading that no prose follows."""
    lines = _last_lines(text, limit)
    found: list[Part] = []
    facts: list[Fact] = []
    waiting: list[Part] = []  # lines that are leftovers if there is a heading above them
    for index in range(len(lines) - 1, -1, -1):
        line = lines[index]
        read = read_facts(text, *line)
        if read and all(fact.kind in ("source", "author") for fact in read) and is_byline(text, *line, read):
            found += [*waiting, Part("byline", *line)]
            facts += read
            waiting = []
        elif _is_leftover(text, line) or (index == len(lines) - 1 and _is_empty_heading(text, line)):
            found += [*waiting, Part("leftover", *line)]
            waiting = []
        elif _may_be_link(text, line):
            waiting.append(Part("leftover", *line))
        else:
            break
    return found[::-1], facts[::-1]


def _is_leftover(text: str, line: tuple[int, int], *, above: bool = False) -> bool:
    if line[1] - line[0] > _LONGEST_TITLE:
        return False
    written = text[slice(*line)]
    if above and _TRAIL.fullmatch(written):
        return True
    return _ONLY_TAGS.fullmatch(written) is not None or _is_of_site(fold(written).strip())


def _is_empty_heading(text: str, line: tuple[int, int]) -> bool:
    """Whether a line is a short heading with nothing below it."""
    written = text[slice(*line)]
    return written.endswith((":", "：")) and len(_WORD.findall(written)) <= 4


def _may_be_link(text: str, line: tuple[int, int]) -> bool:
    written = text[slice(*line)]
    return len(written) <= _LONGEST_TITLE and (written.startswith(_BULLETS) or not _PROSE_END.search(written))


def _is_of_site(folded: str) -> bool:
    heading, announced = _HEADING.fullmatch(folded), _ANNOUNCED.fullmatch(folded)
    if (heading and heading[1] in _words(_HEADINGS)) or (announced and announced[1] in _words(_WITH_MORE)):
        return True
    return _SHARING.fullmatch(folded) is not None or any(_is_near(words, folded) for words in _words(_RIGHTS))


def _is_near(words: str, folded: str) -> bool:
    """Whether a line is these words and not much more: up to 60 characters before them and 80 behind."""
    at = folded.rfind(words, 0, 60 + len(words))
    return at >= 0 and len(folded) - at - len(words) <= 80


@cache
def _words(among: str) -> frozenset[str]:
    """Folded words, to be looked up: a pattern that names them all takes longer to compile than an article to read."""
    return frozenset(fold(words) for words in among.split("|"))


def _first_lines(text: str) -> list[tuple[int, int]]:
    lines: list[tuple[int, int]] = []
    for match in _LINE.finditer(text):
        line = stripped(text, *match.span())
        if line[0] < line[1]:
            lines.append(line)
            if len(lines) == _LOOKED_AT:
                break
    return lines


def _last_lines(text: str, limit: int) -> list[tuple[int, int]]:
    """The last non-blank lines after ``limit``, in order."""
    lines: list[tuple[int, int]] = []
    end = len(text)
    while len(lines) < _LOOKED_AT:
        end = stripped(text, limit, end)[1]
        if end <= limit:
            break
        start = limit
        for each in _LINE_ENDS:  # search only after what was found so far, never the whole text again
            start = max(start, text.rfind(each, start, end) + 1)
        lines.append(stripped(text, start, end))
        end = start
    return lines[::-1]


def _same(text: str, line: tuple[int, int], title: str) -> bool:
    """Whether the line has the same words as the title, ignoring spelling variants."""
    if not title or line[1] - line[0] > 2 * len(title) + 20:
        return False
    return _WORD.findall(fold(text[slice(*line)])) == _WORD.findall(fold(title))


def _without_site(title: str) -> str:
    """The headline without the site's name, from the title of a page such as ``headline - site``."""
    return _SITE.split(title, maxsplit=1)[0] if _SITE.search(title) else ""


def _name_as_title(file_name: str) -> str:
    return re.sub(r"[_\s]+", " ", PurePath(file_name).stem).strip()


def _summed_up(text: str, title: str, parts: list[Part], facts: list[Fact]) -> Structure:
    dates = [fact for fact in facts if fact.kind == "date"]
    hijri = next((fact for fact in dates if fact.calendar == "hijri"), None)
    chosen = next((fact for fact in dates if fact.calendar == "gregorian"), hijri)

    def first(kind: str) -> str:
        return next((fact.value for fact in facts if fact.kind == kind), "")

    return Structure(
        title=title,
        date=chosen.value if chosen else "",
        hijri=text[hijri.start : hijri.end] if hijri else "",
        reads=int(first("reads")) if first("reads") else None,
        source=first("source"),
        author=first("author"),
        parts=tuple(parts),
        facts=tuple(facts),
    )
