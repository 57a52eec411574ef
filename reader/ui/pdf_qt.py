"""The text of a PDF by Qt: the second opinion, where ``PySide6.QtPdf`` (PySide6-Addons) is installed.

Runs in a worker of its own and never in the window, whose process a hostile file must not reach.
"""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice

from reader.base.errors import EnvironmentFault, UserFault
from reader.base.sentences import sentence
from reader.formats.documents import LeftOut, Parsed
from reader.formats.pdf_text import MOST_PAGES, damaged, locked, whole


def parse(data: bytes, encoding: str) -> Parsed:
    """The text of all pages as one article."""
    try:
        from PySide6.QtPdf import QPdfDocument  # pyright: ignore[reportMissingModuleSource]
    except ImportError as error:
        raise EnvironmentFault(
            sentence("formats", "Qt's part for PDF is not installed: pip install PySide6-Addons")
        ) from error
    application = QCoreApplication.instance() or QCoreApplication([])
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument(application)
    document.load(buffer)
    if document.error() in (QPdfDocument.Error.IncorrectPassword, QPdfDocument.Error.UnsupportedSecurityScheme):
        raise UserFault(locked())
    if document.error() != QPdfDocument.Error.None_ or document.status() != QPdfDocument.Status.Ready:
        raise UserFault(damaged())
    count = min(document.pageCount(), MOST_PAGES)
    left_out: Counter[LeftOut] = Counter()
    pages = [document.getAllText(number).text() for number in range(count)]
    told = {"title": str(document.metaData(QPdfDocument.MetaDataField.Title) or "")}
    document.close()
    return whole(pages, told, left_out)
