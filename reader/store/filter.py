"""Which articles, and in which order: plain records that repositories turn into SQL."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import orjson

from reader.model import ArticleState
from reader.store.sqlite import Value
from reader.text.folding import fold

ArticleOrder = Literal["imported", "title", "date", "state", "spans"]

_COLUMNS: dict[ArticleOrder, str] = {
    "imported": "row",
    "title": "title_key",
    "date": "date",
    "state": "state",
    "spans": "span_count",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleFilter:
    """Articles that meet every condition given; an empty one lets everything through.

    ``states``: one of these. ``title``: the folded title holds this. ``labels``, ``annotators``: has a span with one of
    these, of one of these. ``ids``: one of these (None: any).
    """

    states: tuple[ArticleState, ...] = ()
    title: str = ""
    labels: tuple[str, ...] = ()
    annotators: tuple[str, ...] = ()
    ids: tuple[str, ...] | None = None

    def where(self) -> tuple[str, tuple[Value, ...]]:
        """The condition on ``articles AS a`` with its values; ``TRUE`` when there is none."""
        terms: list[str] = []
        values: list[Value] = []
        if self.states:
            terms.append("a.state IN (SELECT value FROM json_each(?))")
            values.append(_json(self.states))
        if self.title:
            terms.append("instr(a.title_key, ?) > 0")
            values.append(fold(self.title))
        if self.ids is not None:
            terms.append("a.id IN (SELECT value FROM json_each(?))")
            values.append(_json(self.ids))
        span_terms = [("label", self.labels), ("annotator", self.annotators)]
        wanted = [f"s.{column} IN (SELECT value FROM json_each(?))" for column, names in span_terms if names]
        if wanted:
            terms.append(f"EXISTS (SELECT 1 FROM spans s WHERE s.article_id = a.id AND {' AND '.join(wanted)})")
            values.extend(_json(names) for _, names in span_terms if names)
        return " AND ".join(terms) or "TRUE", tuple(values)


EVERYTHING = ArticleFilter()


def ordering(order: ArticleOrder, descending: bool) -> str:
    """The ORDER BY of ``articles AS a``: always total, so that pages never overlap."""
    column = _COLUMNS[order]
    way = "DESC" if descending else "ASC"
    return f"a.row {way}" if column == "row" else f"a.{column} {way}, a.row {way}"


def _json(values: tuple[str, ...]) -> str:
    return orjson.dumps(values).decode()
