"""Counting for statistics: aggregates over spans, articles and the log, each one query. Changes nothing.

Moments come as whole minutes since 1970, so that whoever asks can put them on the days of their own calendar.
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
    """Which spans, articles and steps are counted; empty conditions let everything through.

    ``since`` and ``until`` are milliseconds since 1970, half-open.
    """

    states: tuple[ArticleState, ...] = ()
    labels: tuple[str, ...] = ()
    annotators: tuple[str, ...] = ()
    since: int | None = None
    until: int | None = None


class WorkStep(NamedTuple):
    """One step of the log: moments in milliseconds since 1970; ``target`` is when the step was made that an undo or a
    redo is of."""

    number: int
    annotator: str
    moment: int
    is_undo: bool
    target: int | None


class Statistics:
    """Counts of one project. ``progress`` is asked all the while, and may end a query by raising."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def moment(self) -> AbstractContextManager[None]:
        """Everything counted inside is of one moment, whatever a window commits meanwhile."""
        return self._db.snapshot()

    def spans(self, chosen: Counted, progress: Progress) -> list[tuple[str, str, int | None, int]]:
        """Spans that are there: label, annotator, minute of their making (None: not known), how many."""
        where, values = _spans_where(chosen)
        query = f"SELECT s.label, s.annotator, substr(s.created, 1, 16) FROM spans s WHERE {where}"
        counts = Counter(self._rows(query, values, progress))  # three times as fast as a GROUP BY, which sorts
        return [(text(label), text(name), _minute(text(at)), count) for (label, name, at), count in counts.items()]

    def articles_by_label(self, chosen: Counted, progress: Progress) -> dict[str, int]:
        """How many articles have a chosen span of each label."""
        where, values = _spans_where(chosen)
        rows = self._rows(
            f"SELECT label, count(*) FROM (SELECT DISTINCT s.label, s.article_id FROM spans s WHERE {where})"
            " GROUP BY label",
            values,
            progress,
        )
        return {text(label): integer(count) for label, count in rows}

    def states(self, chosen: Counted, progress: Progress) -> dict[ArticleState, int]:
        """How many articles are in each state; with labels or annotators chosen, those that have such a span."""
        articles = ArticleFilter(states=chosen.states, labels=chosen.labels, annotators=chosen.annotators)
        where, values = articles.where()
        rows = self._rows(f"SELECT a.state, count(*) FROM articles a WHERE {where} GROUP BY 1", values, progress)
        return {row[0]: integer(row[1]) for row in rows}  # type: ignore[misc]  # the schema holds the column to them

    def done(self, chosen: Counted, progress: Progress) -> list[tuple[str, int, int]]:
        """Articles that are done: by whom, in which minute they became so, how many."""
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
        """Every step of a person at work, in the order of time."""
        rows = self._rows(
            f"""SELECT s.seq, s.annotator, s.clock >> 16, s.kind = 'undo', t.clock >> 16
            FROM steps s LEFT JOIN steps t ON t.hash = s.target WHERE {_BY_HAND} ORDER BY s.clock, s.seq""",
            (),
            progress,
        )
        return [WorkStep(*row) for row in rows]  # type: ignore[arg-type]  # the schema holds the columns to it

    def made(self, chosen: Counted, progress: Progress) -> tuple[Counter[int], Counter[int]]:
        """How many chosen spans each step made, and how many it took away."""
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
        # Counted here: for a GROUP BY SQLite would sort all of them.
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
    """A field of an image of the log, which is text of JSON kept as a blob."""
    return f"json_extract(CAST(c.{image} AS TEXT), '$.{name}')"


def _minute(stamp: str) -> int | None:
    """The minute of ``2026-01-01T00:00``; None for what is no such stamp, since files may carry anything."""
    try:
        return int(datetime.fromisoformat(stamp).replace(tzinfo=UTC).timestamp()) // 60
    except ValueError:
        return None


def _dated(row: Row) -> tuple[str, int, int]:
    return text(row[0]), integer(row[1]), integer(row[2])


def _json(names: tuple[str, ...]) -> str:
    return orjson.dumps(names).decode()
