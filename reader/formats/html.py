"""Writes marked articles as a single self-contained HTML page, to read and to print.

These pages are not read back; the reader of this format is for saved web pages (``html_page.py``).

The page contains the exact text, one block per paragraph including its line break, so that copying yields the text.
Label names and note numbers are generated content, which is not copied. Nothing from a project can act as markup:
everything is escaped, and the policy in the head allows no scripts and no loading.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from html import escape
from typing import BinaryIO

import orjson

from reader.base.progress import Progress
from reader.base.sentences import sentence
from reader.formats.html_look import Classes, policy_of, style_of
from reader.formats.html_marks import Note, paragraphs_of, visible_name
from reader.formats.html_page import read
from reader.formats.losses import note_losses
from reader.formats.spec import Choice, FormatSpec, Loss, OptionSpec, WriteOptions
from reader.model import AnnotatedArticle, Article, Report, Span
from reader.text.direction import article_direction

_CANNOT_HOLD: tuple[Loss, ...] = (
    "state", "span id", "status", "times", "attributes", "entity", "relations", "entities", "marginalia", "extra",
)  # fmt: skip

LANGUAGE = OptionSpec(
    "language",
    sentence("formats", "the language of labels and headings"),
    (
        Choice("article", sentence("formats", "Arabic for articles in Arabic, English for others")),
        Choice("ar", sentence("formats", "Arabic")),
        Choice("en", sentence("formats", "English")),
    ),
)

_WORDS: Mapping[str, tuple[str, str]] = {
    "legend": ("Labels", "الوسوم"),
    "notes": ("Notes", "حواشٍ"),
    "note": ("Note on the article", "ملاحظة على المقال"),
    "back": ("Back to the text", "عودة إلى النص"),
    "date": ("Date", "التاريخ"),
    "source": ("Source", "المصدر"),
    "author": ("Author", "الكاتب"),
    "reads": ("Reads", "القراءات"),
    "hijri": ("Hijri date", "التاريخ الهجري"),
    "articles": ("Marked articles", "مقالات موسومة"),
}
"""The page's own words in English and Arabic: its language is independent of the program's."""


def write(
    articles: Iterable[AnnotatedArticle], stream: BinaryIO, options: WriteOptions, report: Report, progress: Progress, /
) -> None:
    """Write all articles below one another; in print, each begins on a new page."""
    language = options.values["language"]
    classes = Classes(options.labels)
    style = style_of(classes)
    began = False
    for done, annotated in enumerate(articles):
        progress(done, None)
        words = _language(annotated.article) if language == "article" else language
        if not began:
            stream.write(_head(annotated.article, words, style).encode())
            began = True
        page = _Page(annotated, done + 1, words, classes)
        for piece in page.pieces(lambda done=done: progress(done, None)):
            stream.write(piece.encode())
        note_losses(annotated, _CANNOT_HOLD, report)
        report.written["article"] += 1
        report.written["span"] += len(annotated.spans)
    if not began:
        stream.write(_head(None, "en" if language == "article" else language, style).encode())
    stream.write(b"</main>\n</body>\n</html>\n")


def _language(article: Article) -> str:
    if article.language:
        return "ar" if article.language.startswith("ar") else "en"
    return "ar" if _direction(article) == "rtl" else "en"


def _direction(article: Article) -> str:
    return article.direction or article_direction(article.text)


def _head(first: Article | None, language: str, style: str) -> str:
    title = (visible_name(first.title) if first else "") or _word("articles", language)
    direction = "rtl" if language == "ar" else "ltr"
    return (
        "<!DOCTYPE html>\n"
        f'<html lang="{language}" dir="{direction}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{escape(policy_of(style))}">\n'
        '<meta name="referrer" content="no-referrer">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="color-scheme" content="light dark">\n'
        f"<title>{escape(title)}</title>\n<style>{style}</style>\n</head>\n<body>\n<main>\n"
    )


def _word(name: str, language: str) -> str:
    english, arabic = _WORDS[name]
    return arabic if language == "ar" else english


class _Page:
    """One article of the file."""

    def __init__(self, annotated: AnnotatedArticle, number: int, language: str, classes: Classes) -> None:
        self._annotated = annotated
        self._article = annotated.article
        self._number = number
        self._language = language
        self._classes = classes

    def pieces(self, pulse: Callable[[], None]) -> Iterable[str]:
        """The page from top to bottom."""
        article, direction = self._article, _direction(self._article)
        language = f' lang="{escape(article.language)}"' if article.language else ""
        yield f'<article id="a{self._number}" data-id="{escape(article.id)}" dir="{direction}"{language}>\n'
        yield self._header()
        notes: list[Note] = []
        yield '<div class="text">'
        names = {code: self._name(code) for code in {span.label for span in self._annotated.spans}}
        yield from paragraphs_of(
            self._annotated, names=names, classes=self._classes, notes=notes, number=self._number, pulse=pulse
        )
        yield "</div>\n"
        yield self._notes(notes)
        yield "</article>\n"

    def _name(self, code: str) -> str:
        return visible_name(self._classes.label(code).name(self._language))

    def _header(self) -> str:
        article = self._article
        parts = ["<header>\n"]
        if article.title and article.title not in article.text[: len(article.title) + 200]:
            parts.append(f'<h1 dir="auto">{escape(visible_name(article.title))}</h1>\n')
        if article.meta:
            rows = "".join(f"<div>{self._fact(key, value)}</div>" for key, value in article.meta.items())
            parts.append(f'<dl class="facts">{rows}</dl>\n')
        if article.labels:
            parts.append(
                f'<p class="topics">{" · ".join(f"<bdi>{_shown(name)}</bdi>" for name in article.labels)}</p>\n'
            )
        if article.note:
            parts.append(
                f'<div class="remark"><b>{_word("note", self._language)}</b> '
                f'<span dir="auto">{escape(article.note)}</span></div>\n'
            )
        parts.append(self._legend())
        return "".join(parts) + "</header>\n"

    def _fact(self, key: str, value: object) -> str:
        name = _word(key, self._language) if key in _WORDS else visible_name(key)
        told = value if isinstance(value, str) else orjson.dumps(value, default=dict).decode()
        return f"<dt><bdi>{escape(name)}</bdi></dt><dd><bdi>{_shown(told)}</bdi></dd>"

    def _legend(self) -> str:
        counts: dict[str, int] = {}
        for span in self._annotated.spans:
            counts[span.label] = counts.get(span.label, 0) + 1
        if not counts:
            return ""
        rows = "".join(
            f'<li><span class="m {self._classes.of(code)}"><bdi>{escape(self._name(code))}</bdi></span> {count}</li>'
            for code, count in sorted(counts.items(), key=lambda item: self._classes.order(item[0]))
        )
        return f'<ul class="legend" aria-label="{_word("legend", self._language)}">{rows}</ul>\n'

    def _notes(self, notes: Sequence[Note]) -> str:
        if not notes:
            return ""
        rows = "".join(self._note(note) for note in notes)
        return f'<aside class="notes"><h2>{_word("notes", self._language)}</h2><ol>{rows}</ol></aside>\n'

    def _note(self, note: Note) -> str:
        span: Span = note.span
        quote = " … ".join(self._article.text[start:end] for start, end in span.pieces)
        by = f" <small>— <bdi>{_shown(span.annotator)}</bdi></small>" if span.annotator else ""
        back = f'<a href="#{note.place}" aria-label="{_word("back", self._language)}">↑</a>'
        return (
            f'<li id="{note.id}"><q class="{self._classes.of(span.label)}" dir="auto">{_shown(quote)}</q> '
            f'<span dir="auto">{escape(span.note)}</span>{by} {back}</li>'
        )


def _shown(text: str) -> str:
    return escape(visible_name(text))


HTML = FormatSpec(
    id="html",
    name_en="Web page (HTML)",
    name_ar="صفحة ويب HTML",
    extensions=(".html", ".htm", ".xhtml", ".mhtml", ".mht"),
    unit="none",
    reads=sentence(
        "formats",
        "the article of a saved web page, with title, date, source and author; nothing is fetched "
        "(needs pip install 'hashiya[html]')",
    ),
    read=read,
    reads_back=False,
    writes=sentence("formats", "one page with every article, its marks, a legend and the notes, for any browser"),
    write=write,
    cannot_hold=_CANNOT_HOLD,
    options=(LANGUAGE,),
)
