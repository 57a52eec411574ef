"""Turns the files and folders that a person chose into sources with formats, checked before any is read."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from reader.base.errors import EnvironmentFault, UserFault
from reader.base.sentences import Sentence, sentence
from reader.formats import FORMATS, FormatSpec, Source, detect_format, format_by_id
from reader.formats.source import cannot_read
from reader.model import Finding, Report


class Opened(NamedTuple):
    """A source and the format in which it is read."""

    source: Source
    spec: FormatSpec


def gather(
    paths: Sequence[Path], report: Report, *, format_id: str = "", good_lines_only: bool = False
) -> list[Opened]:
    """All files of ``paths``, with folders searched recursively, ordered by name.

    In folders, hidden files are ignored, links to folders are not followed, and files in unreadable formats are
    reported and skipped. An unreadable file refuses everything, or with ``good_lines_only`` is reported and skipped.
    """
    found: list[Opened] = []
    for path in paths:
        if path.is_dir():
            inside = list(_files_under(path, report, format_id=format_id, good_lines_only=good_lines_only))
            if not inside:
                raise UserFault(
                    sentence("ops", "In the folder {folder} is no file that can be opened here.", folder=path)
                )
            found += inside
            continue
        try:
            found.append(_opened(path, format_id))
        except (UserFault, EnvironmentFault) as fault:
            _refuse(fault, report, good_lines_only=good_lines_only and len(paths) > 1)
    return found


def reading_format(id_: str) -> FormatSpec:
    """The readable format with this id. Raises ``UserFault`` when there is none."""
    spec = format_by_id(id_)
    if spec.read is None:
        readable = ", ".join(each.id for each in FORMATS if each.read is not None)
        raise UserFault(
            sentence("ops", "{format} is written only, not read. Formats to read: {known}.", format=id_, known=readable)
        )
    return spec


def _opened(path: Path, format_id: str) -> Opened:
    source = Source.of_file(path)
    return Opened(source, reading_format(format_id) if format_id else detect_format(source))


def _files_under(folder: Path, report: Report, *, format_id: str, good_lines_only: bool) -> Iterator[Opened]:
    known = {extension for spec in FORMATS if spec.read is not None for extension in spec.extensions}

    def unreadable(error: OSError) -> None:
        _refuse(cannot_read(Path(error.filename), error), report, good_lines_only=good_lines_only)

    for parent, folders, files in os.walk(folder, onerror=unreadable):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in folders:
            if (Path(parent) / name).is_symlink():
                _left_out(sentence("ops", "{file} is a link to a folder and was not followed.", file=name), report)
        for name in sorted(name for name in files if not name.startswith(".")):
            path = Path(parent) / name
            if not format_id and path.suffix.lower() not in known:
                _left_out(sentence("ops", "{file} is of no format that is read here.", file=path), report)
                continue
            try:
                yield _opened(path, format_id)
            except (UserFault, EnvironmentFault) as fault:
                _refuse(fault, report, good_lines_only=good_lines_only)


def _left_out(said: Sentence, report: Report) -> None:
    report.findings.append(Finding(kind="noticed", said=said))


def _refuse(fault: UserFault | EnvironmentFault, report: Report, *, good_lines_only: bool) -> None:
    if not good_lines_only:
        raise fault
    report.findings.append(Finding(kind="refused", said=fault.said))
