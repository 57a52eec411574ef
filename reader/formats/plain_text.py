"""Plain text: one file is one article. Metadata is recognised in the text, which itself is not changed."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import BinaryIO

from reader.base.errors import UserFault
from reader.base.ids import IdSource
from reader.base.progress import Progress
from reader.base.sentences import sentence
from reader.formats.letters import decoded, note_guess
from reader.formats.losses import note_losses
from reader.formats.source import Source
from reader.formats.spec import FormatSpec, Loss, ReadOptions, WriteOptions
from reader.model import AnnotatedArticle, Article, Json, Report
from reader.text.direction import article_direction
from reader.text.encoding import MAX_BYTES
from reader.text.structure import recognise

_CANNOT_HOLD: tuple[Loss, ...] = (
    "article id", "title", "language", "meta", "article labels", "article note", "state", "extra", "span", "relations",
    "entities", "marginalia",
)  # fmt: skip


_TELLING = 50_000
"""How many code points of a text are used to detect its language."""


def read(source: Source, options: ReadOptions, report: Report, progress: Progress, /) -> Iterator[AnnotatedArticle]:
    """One article: the decoded text with recognised metadata. A guessed encoding is reported."""
    progress(0, source.size)
    text = decoded_text(source, options, report)
    if not text.strip():
        raise UserFault(sentence("formats", "{file} holds nothing but white space.", file=source.name))
    progress(0, source.size)  # between calls that each process the whole text, which may be huge
    article = article_of(text, source.name, options.ids)
    report.read["article"] += 1
    progress(source.size, source.size)
    yield AnnotatedArticle(article=article)


def decoded_text(source: Source, options: ReadOptions, report: Report) -> str:
    """The whole text of a source. A guessed encoding is added to the report; faults name the source."""
    found = decoded(source.whole(MAX_BYTES), source.name, options.encoding)
    note_guess(report, source.name, found.encoding, certain=found.certain)
    return found.text


def article_of(text: str, file_name: str, ids: IdSource) -> Article:
    """A new article for a text, with title, date, source and number of reads if recognised."""
    structure = recognise(text, file_name)
    found: dict[str, Json] = {
        "date": structure.date,
        "hijri": structure.hijri,
        "source": structure.source,
        "author": structure.author,
        "reads": structure.reads,
    }
    return Article(
        id=ids.next(),
        text=text,
        sha256=hashlib.sha256(text.encode()).hexdigest(),
        title=structure.title,
        language=_language(text),
        direction=article_direction(text),
        meta={key: value for key, value in found.items() if value not in (None, "")},
    )


def described(id_: str, text: str, sha256: str) -> Article:
    """An article for a text assembled by a reader: only its language and direction are detected."""
    return Article(id=id_, text=text, sha256=sha256, language=_language(text), direction=article_direction(text))


def write(
    articles: Iterable[AnnotatedArticle], stream: BinaryIO, options: WriteOptions, report: Report, progress: Progress, /
) -> None:
    """Write the exact text as UTF-8. Meant for one article per file; several are concatenated unchanged."""
    for done, annotated in enumerate(articles):
        progress(done, None)
        stream.write(annotated.article.text.encode())
        note_losses(annotated, _CANNOT_HOLD, report)
        report.written["article"] += 1


def _language(text: str) -> str:
    """The language indicated by letters specific to Urdu, to Persian (and Urdu), or to Hebrew."""
    beginning = text[:_TELLING]
    counts = {language: len(letters.findall(beginning)) for language, letters in _LETTERS.items()}
    if counts["ar"] > counts["he"]:
        share = counts["ar"] / 50
        return "ur" if counts["ur"] > share else "fa" if counts["fa"] > share else "ar"
    return "he" if counts["he"] else ""


_LETTERS: Mapping[str, re.Pattern[str]] = {
    "ar": re.compile("[\u0620-\u064a\u066e-\u06d3]"),
    "he": re.compile("[\u05d0-\u05ea]"),
    "fa": re.compile("[پچژگکی]"),
    "ur": re.compile("[ٹڈڑںےہھ]"),
}


TEXT = FormatSpec(
    id="text",
    name_en="Plain text",
    name_ar="نص مجرّد",
    extensions=(".txt",),
    unit="none",
    reads=sentence("formats", "one article a file, in UTF-8, UTF-16, windows-1256 or ISO-8859-6"),
    writes=sentence("formats", "the exact text as UTF-8, one file an article"),
    read=read,
    write=write,
    cannot_hold=_CANNOT_HOLD,
    per_article=True,
)
