"""Filter and sort order for articles: plain records that the repositories turn into SQL."""

from __future__ import annotations

import orjson

from reader.base.frozen import frozen
from reader.base.tuples import NamedTuple
from reader.model import ArticleState
from reader.store.sqlite import Value
from reader.text.folding import fold

ArticleOrder = str
"""One of :data:`ORDERS`, or a result of :func:`by_field`."""

_COLUMNS = {
    "imported": "row",
    "title": "title_key",
    "date": "date",
    "source": "source",
    "state": "state",
    "spans": "span_count",
    "length": "length",
    "time": "length",  # a good enough proxy for reading time that needs no word count
}
ORDERS = tuple(_COLUMNS)
KNOWN = "known"
"""The order by the share of known words. The store cannot compute it and returns the order of import instead; see
``reader/ops/known_words.py``."""
_FIELD = "meta:"


def by_field(key: str) -> ArticleOrder:
    """The order by a key of ``meta`` (any text). Numbers sort before words; articles without the key come last."""
    return _FIELD + key


def field_of(order: ArticleOrder) -> str | None:
    """The ``meta`` key that ``order`` sorts by, or None."""
    return order.removeprefix(_FIELD) if order.startswith(_FIELD) else None


def is_order(order: object) -> bool:
    """Whether ``order``, read from a file, is a valid order."""
    return isinstance(order, str) and (order in _COLUMNS or order == KNOWN or field_of(order) is not None)


# The codes of labels and of everything nested under them; UNION makes it terminate on a cycle.
_UNDER = """WITH RECURSIVE under (code) AS (
    SELECT value FROM json_each(?) UNION SELECT labels.code FROM labels JOIN under ON labels.parent = under.code
) SELECT code FROM under"""


@frozen()
class ArticleFilter:
    """Conditions on articles, combined with AND; an empty condition matches every article.

    ``states``, ``sources``: the article has one of these. ``title``: its folded title contains this text, folded.
    ``labels``, ``annotators``: it has a span by one of these annotators with one of these labels or a label nested
    under one. ``since``, ``until``: inclusive bounds of its date (ISO 8601; a prefix such as ``2020-10`` is allowed).
    ``ids``: it is one of these (None: any).
    """

    states: tuple[ArticleState, ...] = ()
    title: str = ""
    labels: tuple[str, ...] = ()
    annotators: tuple[str, ...] = ()
    since: str = ""
    until: str = ""
    sources: tuple[str, ...] = ()
    ids: tuple[str, ...] | None = None

    def where(self) -> tuple[str, tuple[Value, ...]]:
        """The SQL condition on ``articles AS a`` and its bound values; ``TRUE`` for an empty filter."""
        terms: list[str] = []
        values: list[Value] = []
        if self.states:
            terms.append("a.state IN (SELECT value FROM json_each(?))")
            values.append(_json(self.states))
        if self.title:
            terms.append("instr(a.title_key, ?) > 0")
            values.append(fold(self.title))
        if self.sources:
            terms.append("a.source IN (SELECT value FROM json_each(?))")
            values.append(_json(self.sources))
        if self.ids is not None:
            terms.append("a.id IN (SELECT value FROM json_each(?))")
            values.append(_json(self.ids))
        self._add_dates(terms, values)
        self._add_spans(terms, values)
        return " AND ".join(terms) or "TRUE", tuple(values)

    def _add_dates(self, terms: list[str], values: list[Value]) -> None:
        """Compare dates only up to the length of the bound, so that ``until`` 2020-10 includes all of October."""
        if self.since:
            terms.append("a.date >= ?")
            values.append(self.since)
        if self.until:
            terms.append("a.date <> '' AND substr(a.date, 1, length(?)) <= ?")
            values.extend((self.until, self.until))

    def _add_spans(self, terms: list[str], values: list[Value]) -> None:
        given = [("label", _UNDER, self.labels), ("annotator", "SELECT value FROM json_each(?)", self.annotators)]
        wanted = [f"s.{column} IN ({chosen})" for column, chosen, names in given if names]
        if wanted:
            terms.append(f"EXISTS (SELECT 1 FROM spans s WHERE s.article_id = a.id AND {' AND '.join(wanted)})")
            values.extend(_json(names) for _, _, names in given if names)


EVERYTHING = ArticleFilter()


class Ordering(NamedTuple):
    """Parts of a query on ``articles AS a``: the JOIN, its values (bound before all others), the ORDER BY terms."""

    join: str
    values: tuple[Value, ...]
    by: str


def ordering(order: ArticleOrder, descending: bool) -> Ordering:
    """The SQL that sorts ``articles AS a``. The order is always total, so that pages never overlap.

    A ``meta`` key comes from an untrusted file and is only ever a bound value, never part of a JSON path or of the SQL.
    """
    way = "DESC" if descending else "ASC"
    key = field_of(order)
    if key is not None:
        join = "LEFT JOIN json_each(a.meta) AS field ON field.key = ?"
        return Ordering(join, (key,), f"field.value IS NULL, field.value COLLATE NOCASE {way}, a.row {way}")
    column = _COLUMNS.get(order, "row")
    return Ordering("", (), f"a.row {way}" if column == "row" else f"a.{column} {way}, a.row {way}")


def _json(values: tuple[str, ...]) -> str:
    return orjson.dumps(values).decode()
