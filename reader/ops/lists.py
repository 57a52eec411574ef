"""Exports lists to files: words to learn, a reader's notes."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TypeVar

from reader.formats.lists import ListFormat
from reader.store.own_files import replacing_no_project
from reader.store.project import Project

T = TypeVar("T")


def write_list(project: Project, listed: Sequence[T], title: str, out: Path, spec: ListFormat[T]) -> None:
    """Write ``listed`` to ``out``.

    Raises ``UserFault`` for a format whose extra is not installed or an invalid target, ``EnvironmentFault`` when it
    cannot be written. No file is then created or changed.
    """
    with replacing_no_project(out, project.path) as stream:
        spec.write(listed, title, stream)
