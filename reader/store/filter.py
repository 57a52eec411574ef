"""Which articles, and in which order: plain records that repositories turn into SQL."""

from __future__ import annotations

import orjson

from reader.base.frozen import frozen
from reader.base.tuples import NamedTuple
from reader.model import ArticleState
from reader.store.sqlite import Value
from reader.text.folding import fold

ArticleOrder = str
"""One of :data:`ORDERS`, or what :func:`by_field` makes of a key of the articles' metadata."""

_COLUMNS = {
    "imported": "row",
    "title": "title_key",
    "date": "date",
    "source": "source",
    "state": "state",
    "spans": "span_count",
    "length": "length",
    "time": "length",  # reading time grows with it, near enough for a list, and nothing has to be counted
}
ORDERS = tuple(_COLUMNS)
KNOWN = "known"
"""The order by how many words of an article its reader knows: not a matter of the store, which gives these as they were
imported (see ``reader/ops/known_words.py``)."""
_FIELD = "meta:"


def by_field(key: str) -> ArticleOrder:
    """The order by a key of ``meta``, which may be any text: numbers first, then words, last what lacks the key."""
    return _FIELD + key


def field_of(order: ArticleOrder) -> str | None:
    """The key of ``meta`` that ``order`` goes by, or None."""
    return order.removeprefix(_FIELD) if order.startswith(_FIELD) else None


def is_order(order: object) -> bool:
    """Whether this is an order: for what was kept in a file."""
    return isinstance(order, str) and (order in _COLUMNS or order == KNOWN or field_of(order) is not None)


# The codes of labels and of all that are nested under them; UNION ends a circle.
_UNDER = """WITH RECURSIVE under (code) AS (
    SELECT value FROM json_each(?) UNION SELECT labels.code FROM labels JOIN under ON labels.parent = under.code
) SELECT code FROM under"""


@frozen()
class ArticleFilter:
    """Articles that meet every condition given; an empty one lets everything through.

    ``states``, ``sources``: one of these. ``title``: the folded title holds this. ``labels``, ``annotators``: has a
    span with one of these or with a label nested under one, of one of these. ``since``, ``until``: a date (ISO 8601,
    whole or its beginning) within these, both included. ``ids``: one of these (None: any).
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
        """The condition on ``articles AS a`` with its values; ``TRUE`` when there is none."""
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
        """A date is compared as far as the bound goes: until 2020-10 takes in 2020-10-26 and what has a time."""
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
    """Parts of a query on ``articles AS a``: what is joined, the values that go before all others, ORDER BY."""

    join: str
    values: tuple[Value, ...]
    by: str


def ordering(order: ArticleOrder, descending: bool) -> Ordering:
    """How ``articles AS a`` are put in order: always total, so that pages never overlap.

    The key of a field is a value, never part of a path or of the SQL: it comes from a file.
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
