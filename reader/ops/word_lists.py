"""Lists of words into files: to print, for a spreadsheet, for Anki."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from reader.base.errors import UserFault
from reader.base.files import replacing
from reader.base.sentences import sentence
from reader.formats.word_lists import WORD_LIST_FORMATS, word_list_format
from reader.model import ListedWord
from reader.store.own_files import refuse_own_file, refuse_project
from reader.store.project import Project


def export_word_list(project: Project, words: Sequence[ListedWord], title: str, out: Path, format_id: str) -> None:
    """Write ``words`` to ``out``.

    Raises ``UserFault`` for an empty list, an unknown format or one that lacks its extra, a target that cannot be;
    ``EnvironmentFault`` where it cannot be written. No file appears or changes then.
    """
    spec = word_list_format(format_id)
    if not words:
        raise UserFault(sentence("ops", "There is no word to write: all are known or ignored, or perhaps names."))
    refuse_own_file(out, project.path)
    refuse_project(out)
    with replacing(out) as stream:
        spec.write(words, title, stream)


def word_list_format_for(out: Path) -> str:
    """The id of the format that a file to be written is named after; a table where the name says nothing."""
    suffix = out.suffix.lower()
    return next((spec.id for spec in WORD_LIST_FORMATS if spec.extension == suffix), WORD_LIST_FORMATS[0].id)
