"""Extracts the text of a PDF with pypdf, page by page (the extra ``pdf``). Runs in the worker only.

A PDF contains positioned letters rather than text; ``pdf_lines.py`` assembles them.
"""

from __future__ import annotations

import importlib
import io
import re
from collections import Counter
from collections.abc import Sequence
from typing import Any

from reader.base.errors import EnvironmentFault, UserFault
from reader.base.sentences import Sentence, sentence
from reader.formats.documents import Found, LeftOut, Parsed
from reader.formats.pdf_lines import Piece, of_pages, page_text, plain_shapes
from reader.text.legibility import known_share

MOST_PAGES = 3_000
_PROGRAM = re.compile(r"\.(?:docx?|pdf|indd|qxd|rtf|odt)$|^Microsoft Word|^untitled|^بدون عنوان", re.IGNORECASE)
"""Titles that were set by programs rather than people."""


def parse(data: bytes, encoding: str) -> Parsed:
    """The text of all pages as one article."""
    reader = _opened(data)
    try:
        count = len(reader.pages)
        if count > MOST_PAGES:
            raise UserFault(
                sentence(
                    "formats",
                    "{file} has more than {limit} pages. Split it into smaller files.",
                    file="",
                    limit=MOST_PAGES,
                )
            )
        left_out: Counter[LeftOut] = Counter()
        pages = [_page(reader, number, left_out) for number in range(count)]
        told = _told(reader)
    except (UserFault, MemoryError):
        raise
    except Exception as error:
        raise UserFault(damaged()) from error
    readings = [[page_text(page, turned=turned) for page in pages] for turned in (False, True)]
    return whole(max(readings, key=lambda reading: known_share(plain_shapes("\n".join(reading)))), told, left_out)


def whole(pages: list[str], told: dict[str, str], left_out: Counter[LeftOut]) -> Parsed:
    """Make one article of the texts of pages, whichever library read them. Raises ``UserFault`` if there is no text."""
    text, joined = of_pages(pages)
    if not text.strip():
        if left_out["broken part"]:
            raise UserFault(damaged())
        raise UserFault(
            sentence(
                "formats",
                "{file} holds no text, only pictures of its pages. Have a program recognise the letters (OCR) first.",
                file="",
            )
        )
    if empty := sum(not page.strip() for page in pages):
        left_out["empty page"] = empty
    if joined:
        left_out["joined"] = joined
    if unreadable := text.count("\ufffd"):
        left_out["unreadable"] = unreadable
    return Parsed(
        articles=(Found(text=text, title=told.get("title", ""), author=told.get("author", "")),), left_out=left_out
    )


def damaged() -> Sentence:
    """The sentence for a PDF that cannot be parsed."""
    return sentence("formats", "{file} is no PDF, or a damaged one.", file="")


def locked() -> Sentence:
    """The sentence for a PDF that requires a password."""
    return sentence("formats", "{file} is locked with a password. Unlock it and try again.", file="")


def _opened(data: bytes) -> Any:  # noqa: ANN401 - pypdf is optional and has no types here
    try:
        pypdf: Any = importlib.import_module("pypdf")
    except ImportError as error:
        raise EnvironmentFault(
            sentence("formats", "PDF files need pypdf, which is not installed: pip install 'hashiya[pdf]'")
        ) from error
    try:
        reader = pypdf.PdfReader(io.BytesIO(data), strict=False)
        opens = not reader.is_encrypted or bool(reader.decrypt(""))
    except MemoryError:
        raise
    except Exception as error:
        raise UserFault(locked() if b"/Encrypt" in data else damaged()) from error
    if not opens:
        raise UserFault(locked())
    return reader


def _page(reader: Any, number: int, left_out: Counter[LeftOut]) -> list[Piece]:  # noqa: ANN401
    """The pieces of one page in drawing order. A damaged page is skipped and counted."""
    pieces: list[Piece] = []

    def visit(text: str, outer: Sequence[float], inner: Sequence[float], _font: object, size: float) -> None:
        x, y = inner[4], inner[5]
        scale = abs(outer[3]) or 1.0
        pieces.append(
            Piece(
                text,
                x * outer[0] + y * outer[2] + outer[4],
                x * outer[1] + y * outer[3] + outer[5],
                size * scale * (abs(inner[3]) or 1.0),
            )
        )

    try:
        reader.pages[number].extract_text(visitor_text=visit)
    except MemoryError:
        raise
    except Exception:
        left_out["broken part"] += 1
    return pieces


def _told(reader: Any) -> dict[str, str]:  # noqa: ANN401
    """Title and author from the PDF's metadata, unless a program set them."""
    try:
        told = reader.metadata
    except MemoryError:
        raise
    except Exception:
        return {}
    if told is None:
        return {}
    title, author = ("".join(str(each or "")).strip() for each in (told.title, told.author))
    return {"title": "" if _PROGRAM.search(title) else title, "author": author}
