"""Lists of words as files: one file each. A format is added by one ``WordListFormat`` and one entry here."""

from __future__ import annotations

from reader.base.errors import UserFault
from reader.base.sentences import sentence
from reader.formats.word_lists.apkg import APKG
from reader.formats.word_lists.page import PAGE
from reader.formats.word_lists.spec import WordListFormat
from reader.formats.word_lists.tsv import TSV

WORD_LIST_FORMATS: tuple[WordListFormat, ...] = (TSV, PAGE, APKG)


def word_list_format(id_: str) -> WordListFormat:
    """The format called ``id_``. Raises ``UserFault`` with the ids there are."""
    for spec in WORD_LIST_FORMATS:
        if spec.id == id_:
            return spec
    known = ", ".join(spec.id for spec in WORD_LIST_FORMATS)
    raise UserFault(sentence("formats", "There is no format “{id}”. There are: {known}.", id=id_, known=known))


__all__ = ["WORD_LIST_FORMATS", "WordListFormat", "word_list_format"]
