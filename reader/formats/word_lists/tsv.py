"""A word list as TSV that Anki can import directly: the lines at the top describe its columns.

The first column is the id of the card, so that a second import updates cards instead of duplicating them.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from typing import BinaryIO

from reader.base.sentences import sentence
from reader.formats.glossaries.table import guarded
from reader.formats.word_lists.spec import WordListFormat, card_id
from reader.model import ListedWord

COLUMNS = ("id", "word", "gloss", "sentence", "forms", "part_of_speech", "root", "level", "count", "article")


def write(words: Sequence[ListedWord], title: str, stream: BinaryIO) -> None:
    """Write one row per word."""
    page = io.TextIOWrapper(stream, "utf-8", newline="")
    try:
        page.write("#separator:tab\n#html:false\n#guid column:1\n#columns:" + "\t".join(COLUMNS) + "\n")
        rows = csv.writer(page, delimiter="\t", lineterminator="\n")
        for word in words:
            cells = (
                card_id(word), word.shown, word.gloss, word.sentence, " ".join(word.forms), word.part_of_speech,
                word.root, word.level, str(word.count), word.title,
            )  # fmt: skip
            rows.writerow([guarded(cell) for cell in cells])
        page.flush()
    finally:
        page.detach()


TSV = WordListFormat(
    id="tsv",
    name_en="Table (TSV)",
    name_ar="جدول (TSV)",
    extension=".tsv",
    said=sentence("formats", "a table for spreadsheets, which Anki imports too"),
    write=write,
)
