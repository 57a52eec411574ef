"""Estimates how long articles take to read. The words of each text are counted once per session."""

from __future__ import annotations

from collections.abc import Sequence

from reader.store.project import Project
from reader.text.reading_time import count_words, minutes

_MOST_KEPT = 50_000
_counted: dict[str, int] = {}
"""Word counts by text digest, across projects; texts never change, and an entry takes few bytes."""


def reading_times(project: Project, ids: Sequence[str], speed: int) -> dict[str, int]:
    """Whole minutes for each of these articles at ``speed`` (words per minute); unknown ids are skipped."""
    times: dict[str, int] = {}
    for article_id, digest in project.articles.existing_ids(ids).items():
        if digest not in _counted:
            if len(_counted) >= _MOST_KEPT:
                _counted.clear()
            _counted[digest] = count_words(project.articles.get(article_id).text)
        times[article_id] = minutes(_counted[digest], speed)
    return times
