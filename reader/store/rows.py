"""Write rows of the state tables, with the columns and indexes derived from them. Used by writer and rebuilder only."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import orjson

from reader.base.errors import UserFault
from reader.base.sentences import sentence
from reader.glossary.headwords import headword_key
from reader.model import Article, Entry, Marginal, Record, RecordKind, Span
from reader.store.records import TABLES, digest, row_of
from reader.store.sqlite import Database, Row, Value, integer
from reader.text.folding import fold

Named = tuple[Record, str]
"""A record and its id. A setting's record does not contain its name, so the id comes separately."""

_DESCRIBED = ("title_key", "date", "source")
_LOOKED_UP = ("key", "first", "words")


def insert_rows(
    database: Database, kind: RecordKind, batch: Sequence[Named], pulse: Callable[[], None] = lambda: None
) -> None:
    """Insert new records; for articles also their texts, unless already stored, with the search index.

    ``pulse`` is called between the stages of work on a text, which may be huge; it may raise to cancel.
    """
    table = TABLES[kind]
    columns: tuple[str, ...] = (*table.columns, "checksum")
    rows: list[Row] = [row_of(record, record_id) for record, record_id in batch]
    if kind == "article":
        articles = [record for record, _ in batch if isinstance(record, Article)]
        columns += (*_DESCRIBED, "length")
        rows = [
            (*row, *described(article), length)
            for row, article, length in zip(rows, articles, _store_texts(database, articles, pulse), strict=True)
        ]
    elif kind == "entry":
        columns += _LOOKED_UP
        entries = [record for record, _ in batch if isinstance(record, Entry)]
        rows = [(*row, *headword_key(entry.headword)) for row, entry in zip(rows, entries, strict=True)]
    places = ", ".join("?" * len(columns))
    database.run_many(f"INSERT INTO {table.name} ({', '.join(columns)}) VALUES ({places})", rows)


def replace_row(database: Database, kind: RecordKind, standing: Row, before: Record, after: Named) -> None:
    """Replace the record ``before``, whose current row is ``standing``.

    Raises ``UserFault`` when an article's text would change, or a span or marginal would move to another article. Only
    changed columns are written, so that SQLite leaves the other indexes alone.
    """
    record, record_id = after
    table = TABLES[kind]
    row = row_of(record, record_id)
    changed: dict[str, Value] = {
        column: new for column, old, new in zip(table.columns, standing, row, strict=False) if new != old
    }
    changed["checksum"] = row[-1]
    if isinstance(before, Article) and isinstance(record, Article):
        if record.sha256 != before.sha256:
            raise UserFault(sentence("store", "The text of the article {id} cannot be changed.", id=record_id))
        changed |= zip(_DESCRIBED, described(record), strict=True)
    elif isinstance(before, Entry) and isinstance(record, Entry) and record.headword != before.headword:
        changed |= zip(_LOOKED_UP, headword_key(record.headword), strict=True)
    elif isinstance(before, Span) and isinstance(record, Span) and before.article_id != record.article_id:
        raise UserFault(sentence("store", "The span {id} cannot move to another article.", id=record_id))
    elif isinstance(before, Marginal) and isinstance(record, Marginal) and before.article_id != record.article_id:
        raise UserFault(sentence("store", "The reader's note {id} cannot move to another article.", id=record_id))
    assignments = ", ".join(f"{column} = ?" for column in changed)
    database.run(f"UPDATE {table.name} SET {assignments} WHERE {table.key} = ?", (*changed.values(), record_id))


def described(article: Article) -> tuple[str, str, str]:
    """The values the article list sorts by: folded title, date, source."""
    date, source = article.meta.get("date"), article.meta.get("source")
    return fold(article.title), str(date or ""), str(source or "")


def require_own_text(article: Article) -> None:
    """Raise ``UserFault`` unless the text matches the article's digest: a text can never be replaced."""
    if digest(article.text) != article.sha256:
        raise UserFault(
            sentence(
                "store",
                "The text of the article {id} is not the one of its SHA-256; it cannot be changed.",
                id=article.id,
            )
        )


def _store_texts(database: Database, articles: Sequence[Article], pulse: Callable[[], None]) -> list[int]:
    """Store and index the texts that are not stored yet; return the length of each text in code points."""
    known = _known_lengths(database, [article.sha256 for article in articles])
    number = integer((database.row("SELECT coalesce(max(number), 0) FROM texts") or (0,))[0])
    texts: list[Row] = []
    index: list[Row] = []
    for article in articles:
        if article.sha256 in known and not article.text:
            continue  # redo of an undone import: the text is still stored
        pulse()
        require_own_text(article)
        if article.sha256 not in known:
            pulse()
            number += 1
            known[article.sha256] = len(article.text)
            texts.append((number, article.sha256, article.text))
            index.append((number, fold(article.text)))
    pulse()
    database.run_many("INSERT INTO texts (number, sha256, text) VALUES (?, ?, ?)", texts)
    pulse()
    database.run_many("INSERT INTO search (rowid, folded) VALUES (?, ?)", index)
    return [known[article.sha256] for article in articles]


def _known_lengths(database: Database, digests: Sequence[str]) -> dict[str, int]:
    rows = database.rows(
        "SELECT sha256, length(text) FROM texts WHERE sha256 IN (SELECT value FROM json_each(?))",
        (orjson.dumps(digests).decode(),),
    )
    return {str(sha256): integer(length) for sha256, length in rows}
