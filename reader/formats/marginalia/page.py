"""A reader's notes as one HTML page to read and print, each article in its own direction. Without scripts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape
from typing import BinaryIO

from reader.base.sentences import sentence
from reader.formats.list_page import page_head
from reader.formats.marginalia.spec import COLOURS, MarginaliaFormat, by_article, colour_of
from reader.model import ListedMarginal
from reader.text.direction import paragraph_direction

_RULES = """\
h2 { font-size: 1.2rem; line-height: 1.5; margin: 2.5rem 0 1rem; }
section { margin: 0; padding: 1rem 0; border-top: 1px solid #dcd7cd; }
p { margin: 0; white-space: pre-line; }
mark { color: inherit; padding: .1em .15em; border-radius: .15em; -webkit-print-color-adjust: exact;
  print-color-adjust: exact; }
.place { color: #6b6559; padding-inline-start: .75rem; border-inline-start: 6px solid #1f6f78; }
.text { margin-top: .5rem; padding-inline-start: 1rem; border-inline-start: 3px solid #cfc7b8; }
.about { margin-top: .25rem; color: #6b6559; font-size: .8rem; }"""


def write(listed: Sequence[ListedMarginal], title: str, stream: BinaryIO) -> None:
    """Write the page."""
    first = listed[0] if listed else None
    language = first.language if first else ""
    direction = _direction(first) if first else "rtl"
    colours = "\n".join(f".{name} {{ background: {colour}; }}" for name, colour in COLOURS.items())
    head = page_head(
        title=title, language=language, direction=direction, spacing=1.8, width=44, rules=f"{_RULES}\n{colours}",
        whole="section",
    )  # fmt: skip
    stream.write(head.encode())
    for one, found in by_article(listed):
        stream.write(f'<article dir="{_direction(one)}" lang="{escape(one.language)}">\n'.encode())
        if one.title != title:
            stream.write(f'<h2 dir="auto">{escape(one.title)}</h2>\n'.encode())
        for each in found:
            stream.write(f"<section>\n{''.join(_parts(each))}</section>\n".encode())
        stream.write(b"</article>\n")
    stream.write(b"</body>\n</html>\n")


def _direction(listed: ListedMarginal) -> str:
    return paragraph_direction(listed.before + listed.quote + listed.after)


def _parts(each: ListedMarginal) -> Iterator[str]:
    marginal = each.marginal
    if each.quote:
        yield f'<p dir="auto"><mark class="{colour_of(each)}">{escape(each.quote.strip())}</mark></p>\n'
    else:
        yield f'<p dir="auto" class="place">{escape(each.place)}</p>\n'
    if marginal.text:
        yield f'<p dir="auto" class="text">{escape(marginal.text)}</p>\n'
    about = " · ".join(filter(None, (marginal.created[:10], marginal.annotator)))
    if about:
        yield f'<p dir="auto" class="about">{escape(about)}</p>\n'


PAGE = MarginaliaFormat(
    id="html",
    name_en="Page to read and print (HTML)",
    name_ar="صفحة للقراءة والطباعة (HTML)",
    extension=".html",
    said=sentence("formats", "a page to read and print"),
    write=write,
)
