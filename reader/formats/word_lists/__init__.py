"""Formats for word lists, one module each. To add one, add a ``WordListFormat`` and an entry here."""

from __future__ import annotations

from reader.formats.naming import by_id
from reader.formats.word_lists.apkg import APKG
from reader.formats.word_lists.page import PAGE
from reader.formats.word_lists.spec import WordListFormat
from reader.formats.word_lists.tsv import TSV

WORD_LIST_FORMATS: tuple[WordListFormat, ...] = (TSV, PAGE, APKG)


def word_list_format(id_: str) -> WordListFormat:
    """The format with this id. Raises ``WrongWord``, which lists the valid ids."""
    return by_id(WORD_LIST_FORMATS, id_)


__all__ = ["WORD_LIST_FORMATS", "WordListFormat", "word_list_format"]
