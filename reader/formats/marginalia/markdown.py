"""A reader's notes as Markdown: a heading per article, and for each note a quotation with the note below it.

Texts are escaped, so that nothing in them acts as markup.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import BinaryIO

from reader.base.sentences import sentence
from reader.formats.marginalia.spec import MarginaliaFormat, by_article, colour_of
from reader.model import ListedMarginal

_SIGNS = re.compile(r"[\\`*_\[\]<>#|~$&!]")
_AT_START = re.compile(r"^(\s*\d*)([-+=.)])", re.MULTILINE)


def write(listed: Sequence[ListedMarginal], title: str, stream: BinaryIO) -> None:
    """Write the document."""
    stream.write(f"# {_plain(title)}\n".encode())
    for first, found in by_article(listed):
        if first.title != title:
            stream.write(f"\n## {_plain(first.title)}\n".encode())
        for each in found:
            stream.write(("\n" + "\n".join(_lines(each)) + "\n").encode())


def _lines(each: ListedMarginal) -> Iterator[str]:
    marginal = each.marginal
    yield from (f"> {_plain(line)}" for line in (each.quote.splitlines() or [each.place]) if line.strip())
    if marginal.text:
        yield ""
        yield from (_plain(line) for line in marginal.text.splitlines())
    yield ""
    about = [marginal.kind, *([colour_of(each)] if marginal.start < marginal.end else []), marginal.created[:10]]
    yield f"*{' · '.join(filter(None, [*about, _plain(marginal.annotator)]))}*"


def _plain(text: str) -> str:
    """``text`` with all markup escaped."""
    return _AT_START.sub(r"\1\\\2", _SIGNS.sub(r"\\\g<0>", text.strip()))


MARKDOWN = MarginaliaFormat(
    id="markdown",
    name_en="Markdown",
    name_ar="ماركداون (Markdown)",
    extension=".md",
    said=sentence("formats", "a text to read, and for programs that keep notes"),
    write=write,
)
