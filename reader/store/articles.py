"""Read articles: a single one, a page of the list, all ids in order, or all articles with their annotations.

Everything read here is verified against its checksum or digest, so that damaged data raises a fault.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, cast

import orjson

from reader.base.errors import UserFault
from reader.base.names import as_text
from reader.base.sentences import sentence
from reader.model import AnnotatedArticle, Article, ArticleState, ArticleSummary, Entity, Relation, Span
from reader.model.article import LONGEST_OPENING, first_line
from reader.store.faults import damaged
from reader.store.filter import EVERYTHING, ArticleFilter, ArticleOrder, ordering
from reader.store.marginalia import Marginalia
from reader.store.records import TABLES, article_from, from_row, is_sound, sound_text, span_from
from reader.store.sqlite import Database, Row, Value, integer, text

_PAGE = 200
_COLUMNS = ", ".join(f"a.{column}" for column in (*TABLES["article"].columns, "checksum"))
_WRITTEN = "CAST(t.text AS BLOB)"
"""The text as stored UTF-8 bytes: the digest is computed over these, without encoding the text again."""


class Articles:
    """The articles of a project."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def get(self, article_id: str) -> Article:
        """The article with its text. Raises ``UserFault`` when there is no such article."""
        rows = self._db.rows(f"{_SELECT} WHERE a.id = ?", (article_id,))
        if not rows:
            raise _missing(article_id)
        return self._article(rows[0])

    def described(self, article_id: str) -> Article:
        """The article without its text, which may be long. Raises ``UserFault`` when there is no such article."""
        row = self._db.row(f"SELECT {_COLUMNS} FROM articles a WHERE a.id = ?", (article_id,))
        if row is None:
            raise _missing(article_id)
        article = article_from(row)
        if not is_sound(row):
            raise damaged(self._db.path, f"article {article_id}")
        return article

    def length(self, article_id: str) -> int:
        """The length of an article's text in code points. Raises ``UserFault`` when there is no such article."""
        row = self._db.row("SELECT length FROM articles WHERE id = ?", (article_id,))
        if row is None:
            raise _missing(article_id)
        return integer(row[0])

    def count(self, chosen: ArticleFilter = EVERYTHING) -> int:
        """How many articles ``chosen`` matches."""
        where, values = chosen.where()
        return integer((self._db.row(f"SELECT count(*) FROM articles a WHERE {where}", values) or (0,))[0])

    def counts_by_state(self) -> dict[ArticleState, int]:
        """The number of articles in each state; states without articles are omitted."""
        rows = self._db.rows("SELECT state, count(*) FROM articles GROUP BY state")
        return {cast("ArticleState", state): integer(count) for state, count in rows}

    def ids_in_order(
        self, order: ArticleOrder = "imported", *, descending: bool = False, chosen: ArticleFilter = EVERYTHING
    ) -> list[str]:
        """All matching ids, sorted. A list of a hundred thousand articles keeps only these in memory."""
        where, values = chosen.where()
        way = ordering(order, descending)
        query = f"SELECT a.id FROM articles a {way.join} WHERE {where} ORDER BY {way.by}"
        row = self._db.row(f"SELECT json_group_array(id) FROM ({query})", (*way.values, *values))
        return cast("list[str]", orjson.loads(text(row[0]))) if row else []

    def summaries(
        self,
        order: ArticleOrder = "imported",
        *,
        descending: bool = False,
        chosen: ArticleFilter = EVERYTHING,
        limit: int = 100,
        offset: int = 0,
    ) -> list[ArticleSummary]:
        """A page of the article list."""
        where, values = chosen.where()
        way = ordering(order, descending)
        rows = self._db.rows(
            f"{_SUMMARY} {way.join} WHERE {where} ORDER BY {way.by} LIMIT ? OFFSET ?",
            (*way.values, *values, limit, offset),
        )
        return [_summary(row) for row in rows]

    def summaries_of(self, ids: Sequence[str]) -> list[ArticleSummary]:
        """The rows of the article list for ``ids``, in that order; ids that no longer exist are skipped."""
        rows = self._db.rows(f"{_SUMMARY} WHERE a.id IN (SELECT value FROM json_each(?))", (_json(ids),))
        found = {row[0]: _summary(row) for row in rows}
        return [found[article_id] for article_id in ids if article_id in found]

    def fields(self) -> dict[str, int]:
        """The ``meta`` keys used in this project and how many articles have each, most frequent first."""
        rows = self._db.rows(
            "SELECT field.key, count(*) FROM articles a, json_each(a.meta) AS field GROUP BY 1 ORDER BY 2 DESC, 1"
        )
        return {str(key): integer(count) for key, count in rows}

    def field_values(self, ids: Sequence[str], keys: Sequence[str]) -> dict[str, dict[str, str]]:
        """The ``meta`` values of these articles for these keys, as display text; lists and objects as JSON."""
        rows = self._db.rows(
            "SELECT a.id, field.key, field.type, field.atom, field.value FROM articles a, json_each(a.meta) AS field"
            " WHERE a.id IN (SELECT value FROM json_each(?)) AND field.key IN (SELECT value FROM json_each(?))",
            (_json(ids), _json(keys)),
        )
        found: defaultdict[str, dict[str, str]] = defaultdict(dict)
        for article_id, key, kind, atom, value in rows:
            shown = value if atom is None else kind if kind in ("true", "false") else atom
            found[text(article_id)][str(key)] = "" if shown is None else str(shown)
        return dict(found)

    def sources(self) -> dict[str, int]:
        """The sources named by articles and how many articles each has, most frequent first."""
        rows = self._db.rows("SELECT source, count(*) FROM articles WHERE source <> '' GROUP BY 1 ORDER BY 2 DESC, 1")
        return {text(source): integer(count) for source, count in rows}

    def with_texts(self, digests: Iterable[str]) -> dict[str, str]:
        """Map each digest that belongs to an article to the id of the first article with that text."""
        rows = self._db.rows(
            "SELECT sha256, id FROM articles WHERE sha256 IN (SELECT value FROM json_each(?)) ORDER BY row DESC",
            (_json(list(digests)),),
        )
        return {text(sha256): text(article_id) for sha256, article_id in rows}

    def existing_ids(self, ids: Iterable[str]) -> dict[str, str]:
        """Map each id that is already in use to the digest of its article's text."""
        rows = self._db.rows(
            "SELECT id, sha256 FROM articles WHERE id IN (SELECT value FROM json_each(?))", (_json(list(ids)),)
        )
        return {text(article_id): text(sha256) for article_id, sha256 in rows}

    def annotated(self, article_id: str) -> AnnotatedArticle:
        """The article with all its annotations. Raises ``UserFault`` when there is no such article."""
        for _, found in self._annotated_page("a.id = ?", (article_id,)):
            return found
        raise _missing(article_id)

    def annotated_all(self, chosen: ArticleFilter = EVERYTHING) -> Iterator[AnnotatedArticle]:
        """All matching articles with their annotations, in order of import, read in pages.

        Each article comes with all of its spans, whatever their label and annotator. Raises ``Damage`` when an article
        has fewer or more spans than its stored span count.
        """
        where, values = chosen.where()
        after: int | None = 0
        while after is not None:
            page, after = self._annotated_page(f"a.row > ? AND {where}", (after, *values)), None
            for row, annotated in page:
                if len(annotated.spans) != row[-2]:  # a deleted row leaves no checksum behind
                    raise damaged(self._db.path, f"spans of article {annotated.article.id}")
                yield annotated
                after = integer(row[-1])

    def _annotated_page(self, where: str, values: tuple[Value, ...]) -> Iterator[tuple[Row, AnnotatedArticle]]:
        """A page of articles with all annotations, each with its row, read in one snapshot."""
        with self._db.snapshot():
            rows = self._db.rows(f"{_SELECT} WHERE {where} ORDER BY a.row LIMIT {_PAGE}", values)
            found = [text(row[0]) for row in rows]
            ids = _json(found)
            spans = self._spans_of(ids)
            relations = self._relations_of(ids)
            entities = self._entities_of(spans)
            marginalia = Marginalia(self._db).of_articles(found)
        for row in rows:
            article = self._article(row)
            mine = tuple(spans.get(article.id, ()))
            named = {span.entity_id: None for span in mine if span.entity_id} if entities else {}
            annotated = AnnotatedArticle(
                article=article,
                spans=mine,
                relations=tuple(relations.get(article.id, ())),
                entities=tuple(entities[entity_id] for entity_id in named if entity_id in entities),
                marginalia=tuple(marginalia.get(article.id, ())),
            )
            yield row, annotated

    def _article(self, row: tuple[Any, ...]) -> Article:
        known, written = row[:11], row[11]
        text = None if written is None else sound_text(written, row[1])
        article = article_from(known, text or "")
        if not is_sound(known):
            raise damaged(self._db.path, f"article {article.id}")
        if text is None:
            raise damaged(self._db.path, f"text of article {article.id}")
        return article

    def _spans_of(self, article_ids: str) -> dict[str, list[Span]]:
        found: defaultdict[str, list[Span]] = defaultdict(list)
        tied: set[str] = set()
        for row in self._db.rows(
            f"SELECT {TABLES['span'].selected} FROM spans WHERE article_id IN (SELECT value FROM json_each(?))"
            " ORDER BY article_id, start_cp",
            (article_ids,),
        ):
            if not is_sound(row):
                raise damaged(self._db.path, f"span {row[0]}")
            span = span_from(row)
            mine = found[span.article_id]
            if mine and mine[-1].start == span.start:
                tied.add(span.article_id)
            mine.append(span)
        # The index already orders by start. Only ties are sorted here: ORDER BY would make SQLite sort whole rows.
        for article_id in tied:
            found[article_id].sort(key=_reading_order)
        return found

    def _relations_of(self, article_ids: str) -> dict[str, list[Relation]]:
        found: defaultdict[str, list[Relation]] = defaultdict(list)
        for row in self._db.rows(
            f"SELECT {TABLES['relation'].selected} FROM relations"
            " WHERE article_id IN (SELECT value FROM json_each(?)) ORDER BY article_id, id",
            (article_ids,),
        ):
            relation = cast("Relation", from_row("relation", row))
            if not is_sound(row):
                raise damaged(self._db.path, f"relation {relation.id}")
            found[relation.article_id].append(relation)
        return found

    def _entities_of(self, spans: dict[str, list[Span]]) -> dict[str, Entity]:
        wanted = {span.entity_id for mine in spans.values() for span in mine if span.entity_id}
        if not wanted:
            return {}
        found: dict[str, Entity] = {}
        for row in self._db.rows(
            f"SELECT {TABLES['entity'].selected} FROM entities WHERE id IN (SELECT value FROM json_each(?))",
            (_json(sorted(wanted)),),
        ):
            entity = cast("Entity", from_row("entity", row))
            if not is_sound(row):
                raise damaged(self._db.path, f"entity {entity.id}")
            found[entity.id] = entity
        return found


_SELECT = f"SELECT {_COLUMNS}, {_WRITTEN}, a.span_count, a.row FROM articles a LEFT JOIN texts t USING (sha256)"
_SUMMARY = (
    "SELECT a.id, a.title, a.state, a.date, a.source, a.length, a.span_count, CASE a.title WHEN '' THEN "
    f"(SELECT substr(t.text, 1, {LONGEST_OPENING}) FROM texts t WHERE t.sha256 = a.sha256) END FROM articles a"
)


def _reading_order(span: Span) -> tuple[int, int, str]:
    return (span.start, -span.end, span.id)


def _summary(row: tuple[Any, ...]) -> ArticleSummary:
    return ArticleSummary(
        id=row[0], title=row[1], state=row[2], date=row[3], source=row[4], length=row[5], span_count=row[6],
        opening=first_line(row[7] or ""),
    )  # fmt: skip


def _missing(article_id: str) -> UserFault:
    return UserFault(sentence("store", "There is no article {id} in this project.", id=article_id))


def _json(values: Sequence[str]) -> str:
    try:
        return orjson.dumps(values).decode()
    except TypeError:  # a lone surrogate, typed or pasted, matches nothing
        return orjson.dumps([as_text(value) for value in values]).decode()
