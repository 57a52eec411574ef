"""Read the bookmarks, highlights and notes of readers."""

from __future__ import annotations

from collections.abc import Iterable
from typing import cast

import orjson

from reader.model import Marginal, RecordKind
from reader.store.annotations import Repository
from reader.store.sqlite import integer, text


class Marginalia(Repository):
    """The bookmarks, highlights and notes on a project's articles."""

    kind: RecordKind = "marginal"

    def get(self, marginal_id: str) -> Marginal | None:
        """The bookmark, highlight or note, or None."""
        return cast("Marginal | None", self._one(marginal_id))

    def several(self, ids: Iterable[str]) -> list[Marginal]:
        """The marginalia with these ids, ordered by id; ids that no longer exist are skipped."""
        wanted = orjson.dumps(list(ids)).decode()
        rest = "WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id"
        return cast("list[Marginal]", self._found(rest, (wanted,)))

    def of_article(self, article_id: str) -> list[Marginal]:
        """The marginalia of an article in reading order; where two start together, the longer one comes first."""
        rest = "WHERE article_id = ? ORDER BY start_cp, end_cp DESC, id"
        return cast("list[Marginal]", self._found(rest, (article_id,)))

    def of_articles(self, article_ids: Iterable[str]) -> dict[str, list[Marginal]]:
        """The marginalia of several articles by article id, each list in reading order; empty lists are omitted."""
        wanted = orjson.dumps(list(article_ids)).decode()
        rest = "WHERE article_id IN (SELECT value FROM json_each(?)) ORDER BY start_cp, end_cp DESC, id"
        found: dict[str, list[Marginal]] = {}
        for marginal in cast("list[Marginal]", self._found(rest, (wanted,))):
            found.setdefault(marginal.article_id, []).append(marginal)
        return found

    def articles(self) -> list[str]:
        """The ids of the articles that have marginalia, in order of import."""
        having = "id IN (SELECT article_id FROM marginalia)"
        return [text(row[0]) for row in self._db.rows(f"SELECT id FROM articles WHERE {having} ORDER BY row")]

    def count(self) -> int:
        """How many marginalia there are."""
        return integer((self._db.row("SELECT count(*) FROM marginalia") or (0,))[0])
