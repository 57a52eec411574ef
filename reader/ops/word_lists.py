"""Exports word lists to files: to print, for spreadsheets, for Anki."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from reader.base.errors import UserFault
from reader.base.sentences import sentence
from reader.formats.lists import format_for
from reader.formats.word_lists import WORD_LIST_FORMATS, word_list_format
from reader.model import ListedWord
from reader.ops.lists import write_list
from reader.store.project import Project


def export_word_list(project: Project, words: Sequence[ListedWord], title: str, out: Path, format_id: str) -> None:
    """Write ``words`` to ``out``.

    Raises ``UserFault`` for an empty list, an unknown format, one whose extra is not installed, or an invalid target;
    ``EnvironmentFault`` when it cannot be written. No file is then created or changed.
    """
    spec = word_list_format(format_id)
    if not words:
        raise UserFault(sentence("ops", "There is no word to write: all are known or ignored, or perhaps names."))
    write_list(project, words, title, out, spec)


def word_list_format_for(out: Path) -> str:
    """The id of the format for the extension of ``out``; a table if it has none."""
    return format_for(WORD_LIST_FORMATS, out).id
