"""Aggregate counts over spans, articles and the log for statistics, one query each. Read-only.

Times are returned as whole minutes since 1970 (UTC), so that the caller can assign them to days of its own calendar.
"""

from __future__ import annotations

from collections import Counter
from contextlib import AbstractContextManager
from datetime import UTC, datetime
from typing import NamedTuple

import orjson

from reader.base.frozen import frozen
from reader.base.progress import Progress
from reader.model import ArticleState
from reader.store.filter import ArticleFilter
from reader.store.sqlite import Database, Row, Value, integer, text

_MINUTE = 60_000
_BY_HAND = """s.kind <> 'start' AND coalesce(t.name, s.name) NOT LIKE '["ops","Import %'
    AND coalesce(t.name, s.name) NOT LIKE '["ops","Paste %'"""
"""Steps of a person at work: bringing articles is none, nor is taking that back."""


@frozen()
class Counted:
    """Which spans, articles and steps are counted; an empty condition matches everything.

    ``since`` and ``until`` are milliseconds since 1970 and form a half-open interval.
    """

    states: tuple[ArticleState, ...] = ()
    labels: tuple[str, ...] = ()
    annotators: tuple[str, ...] = ()
    since: int | None = None
    until: int | None = None


class WorkStep(NamedTuple):
    """One step of the log. ``moment`` is in milliseconds since 1970; so is ``target``, the moment of the step that an
    undo or redo refers to."""

    number: int
    annotator: str
    moment: int
    is_undo: bool
    target: int | None


class Statistics:
    """Counts of one project. ``progress`` is called while a query runs and may raise to end it."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def moment(self) -> AbstractContextManager[None]:
        """Count everything in the block from one snapshot, whatever a window commits meanwhile."""
        return self._db.snapshot()

    def spans(self, chosen: Counted, progress: Progress) -> list[tuple[str, str, int | None, int]]:
        """Existing spans as (label, annotator, minute of creation or None if unknown, count)."""
        where, values = _spans_where(chosen)
        query = f"SELECT s.label, s.annotator, substr(s.created, 1, 16) FROM spans s WHERE {where}"
        counts = Counter(self._rows(query, values, progress))  # three times as fast as a GROUP BY, which sorts
        return [(text(label), text(name), _minute(text(at)), count) for (label, name, at), count in counts.items()]

    def articles_by_label(self, chosen: Counted, progress: Progress) -> dict[str, int]:
        """For each label, the number of articles with a matching span."""
        where, values = _spans_where(chosen)
        rows = self._rows(
            f"SELECT label, count(*) FROM (SELECT DISTINCT s.label, s.article_id FROM spans s WHERE {where})"
            " GROUP BY label",
            values,
            progress,
        )
        return {text(label): integer(count) for label, count in rows}

    def states(self, chosen: Counted, progress: Progress) -> dict[ArticleState, int]:
        """The number of articles in each state; with labels or annotators chosen, only articles with such a span."""
        articles = ArticleFilter(states=chosen.states, labels=chosen.labels, annotators=chosen.annotators)
        where, values = articles.where()
        rows = self._rows(f"SELECT a.state, count(*) FROM articles a WHERE {where} GROUP BY 1", values, progress)
        return {row[0]: integer(row[1]) for row in rows}  # type: ignore[misc]  # the schema allows no other state

    def done(self, chosen: Counted, progress: Progress) -> list[tuple[str, int, int]]:
        """Articles that are done as (annotator, minute in which they became done, count)."""
        where, values = ArticleFilter(states=chosen.states, labels=chosen.labels).where()
        rest, more = _steps_where(chosen)
        rows = self._rows(
            f"""SELECT s.annotator, (s.clock >> 16) / {_MINUTE}, count(*) FROM (
                SELECT max(c.seq), c.step FROM articles a JOIN changes c ON c.id = a.id AND c.kind = 'article'
                WHERE a.state = 'done' AND {where} AND {_field("after", "state")} = 'done'
                AND (c.before IS NULL OR {_field("before", "state")} <> 'done') GROUP BY a.id
            ) d JOIN steps s ON s.seq = d.step WHERE {rest} GROUP BY 1, 2""",
            (*values, *more),
            progress,
        )
        return [_dated(row) for row in rows]

    def steps(self, progress: Progress) -> list[WorkStep]:
        """All steps made by hand, in order of time."""
        rows = self._rows(
            f"""SELECT s.seq, s.annotator, s.clock >> 16, s.kind = 'undo', t.clock >> 16
            FROM steps s LEFT JOIN steps t ON t.hash = s.target WHERE {_BY_HAND} ORDER BY s.clock, s.seq""",
            (),
            progress,
        )
        return [WorkStep(*row) for row in rows]  # type: ignore[arg-type]  # the schema guarantees the types

    def made(self, chosen: Counted, progress: Progress) -> tuple[Counter[int], Counter[int]]:
        """How many matching spans each step created, and how many it deleted, by step number."""
        terms, values = ["kind = 'span'", "(before IS NULL) <> (after IS NULL)"], list[Value]()
        image = "CAST(coalesce(after, before) AS TEXT)"
        if chosen.labels:
            terms.append(f"json_extract({image}, '$.label') IN (SELECT value FROM json_each(?))")
            values.append(_json(chosen.labels))
        if chosen.states:
            terms.append(
                f"json_extract({image}, '$.article_id') IN"
                " (SELECT id FROM articles WHERE state IN (SELECT value FROM json_each(?)))"
            )
            values.append(_json(chosen.states))
        query = f"SELECT step, before IS NULL FROM changes WHERE {' AND '.join(terms)}"
        # Counted in Python: for a GROUP BY, SQLite would sort all rows.
        counts = Counter(self._rows(query, tuple(values), progress))
        made, taken = Counter[int](), Counter[int]()
        for (step, is_new), count in counts.items():
            (made if is_new else taken)[integer(step)] = count
        return made, taken

    def _rows(self, query: str, values: tuple[Value, ...], progress: Progress) -> list[Row]:
        with self._db.watched(lambda: progress(0, None)):
            return self._db.rows(query, values)


def _spans_where(chosen: Counted) -> tuple[str, tuple[Value, ...]]:
    terms: list[str] = []
    values: list[Value] = []
    for column, names in (("label", chosen.labels), ("annotator", chosen.annotators)):
        if names:
            terms.append(f"s.{column} IN (SELECT value FROM json_each(?))")
            values.append(_json(names))
    if chosen.states:
        terms.append("s.article_id IN (SELECT id FROM articles WHERE state IN (SELECT value FROM json_each(?)))")
        values.append(_json(chosen.states))
    for sign, moment in ((">=", chosen.since), ("<", chosen.until)):
        if moment is not None:
            terms.append(f"s.created {sign} ? AND s.created <> ''")
            values.append(datetime.fromtimestamp(moment / 1_000, UTC).isoformat(timespec="milliseconds")[:23])
    return " AND ".join(terms) or "TRUE", tuple(values)


def _steps_where(chosen: Counted) -> tuple[str, tuple[Value, ...]]:
    terms: list[str] = []
    values: list[Value] = []
    if chosen.annotators:
        terms.append("s.annotator IN (SELECT value FROM json_each(?))")
        values.append(_json(chosen.annotators))
    for sign, moment in ((">=", chosen.since), ("<", chosen.until)):
        if moment is not None:
            terms.append(f"(s.clock >> 16) {sign} ?")
            values.append(moment)
    return " AND ".join(terms) or "TRUE", tuple(values)


def _field(image: str, name: str) -> str:
    """The SQL for a field of a logged image, which is JSON text stored as a blob."""
    return f"json_extract(CAST(c.{image} AS TEXT), '$.{name}')"


def _minute(stamp: str) -> int | None:
    """Minutes since 1970 of a time such as ``2026-01-01T00:00``, or None for anything else that a file may contain."""
    try:
        return int(datetime.fromisoformat(stamp).replace(tzinfo=UTC).timestamp()) // 60
    except ValueError:
        return None


def _dated(row: Row) -> tuple[str, int, int]:
    return text(row[0]), integer(row[1]), integer(row[2])


def _json(names: tuple[str, ...]) -> str:
    return orjson.dumps(names).decode()
