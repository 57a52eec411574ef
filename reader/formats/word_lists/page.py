"""A word list as one HTML page to print, right to left if its words are. Without scripts."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape
from typing import BinaryIO

from reader.base.sentences import sentence
from reader.formats.list_page import page_head
from reader.formats.word_lists.spec import WordListFormat
from reader.model import ListedWord

_LTR = frozenset({"", "en", "fr", "de", "es", "it", "ru", "tr", "hy", "ka"})
_RULES = """\
table { border-collapse: collapse; width: 100%; }
td { vertical-align: top; padding: .5rem .75rem; border-top: 1px solid #dcd7cd; }
td:first-child, td:last-child { padding-inline: 0; }
.word { font-size: 1.25rem; white-space: nowrap; }
.count { color: #6b6559; font-variant-numeric: tabular-nums; text-align: end; }
.gloss { white-space: pre-line; min-width: 10rem; font-family: "Noto Sans", sans-serif; font-size: .9rem; }
.sentence b { font-weight: 700; }
.more { display: block; color: #6b6559; font-size: .85rem; }"""


def write(words: Sequence[ListedWord], title: str, stream: BinaryIO) -> None:
    """Write the page."""
    language = words[0].language if words else ""
    direction = "ltr" if language in _LTR else "rtl"
    head = page_head(
        title=title, language=language, direction=direction, spacing=1.7, width=56, rules=_RULES, whole="tr"
    )
    stream.write(head.encode())
    stream.write(b"<table>\n")
    for row in _rows(words):
        stream.write(row.encode())
    stream.write(b"</table>\n</body>\n</html>\n")


def _rows(words: Iterable[ListedWord]) -> Iterable[str]:
    for word in words:
        about = " · ".join(filter(None, (word.part_of_speech, word.root)))
        more = f'<span class="more">{escape(about)}</span>' if about else ""
        yield (
            f'<tr><td class="word">{escape(word.shown)}{more}</td><td class="count">{word.count}</td>'
            f'<td class="gloss" dir="auto">{escape(word.gloss)}</td>'
            f'<td class="sentence">{marked(word)}</td></tr>\n'
        )


def marked(word: ListedWord) -> str:
    """The sentence as HTML, with the word in bold."""
    start, end = word.place
    before, inside, after = word.sentence[:start], word.sentence[start:end], word.sentence[end:]
    return f"{escape(before)}<b>{escape(inside)}</b>{escape(after)}"


PAGE = WordListFormat(
    id="html",
    name_en="Page to print (HTML)",
    name_ar="صفحة للطباعة (HTML)",
    extension=".html",
    said=sentence("formats", "a page to read and print"),
    write=write,
)
