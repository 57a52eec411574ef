"""Full-text search over the folded texts; returns ranges in the original texts.

Defines the query language, which is deliberately small. All words must occur; each matches as a prefix, also after an
Arabic conjunction, preposition or article. "Quoted words" must occur next to each other as whole words. Any input is a
valid query; one without a word finds nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from reader.base.frozen import frozen
from reader.store.faults import damaged
from reader.store.records import is_sound_text
from reader.store.sqlite import Database, text
from reader.text.folding import Folded, fold, fold_with_map

_PROCLITICS = ("", "و", "ف", "ب", "ل", "ك", "ال", "وال", "فال", "بال", "كال", "لل", "ولل", "وب", "ول")
_PART = re.compile(r'"([^"]*)"?|([^\s"]+)')
_WORD = re.compile(r"[^\W_]+")
_ARABIC = re.compile(r"[\u0620-\u064a]")
CONTEXT = 60
"""How many code points of context are shown before and after a match."""
_MOST_TERMS = 32


@frozen()
class SearchHit:
    """An article that matches the query: the first matches, and the text around the first of them.

    ``ranges`` and ``context_start``, the offset where ``context`` begins, are code points of the article's text.
    """

    article_id: str
    title: str
    ranges: tuple[tuple[int, int], ...]
    context: str
    context_start: int


@frozen(kw_only=False)
class _Term:
    words: tuple[str, ...]
    exact: bool

    def match(self) -> str:
        """The FTS5 expression. Built only from quoted strings of letters and digits, so no input can inject syntax."""
        if self.exact:
            return f'"{" ".join(self.words)}"'
        *before, last = self.words
        if before:  # a part such as 12/5, which tokenizing splits into several words
            return f'"{" ".join(self.words)}" *'
        return "(" + " OR ".join(f'"{clitics}{last}" *' for clitics in _clitics(last)) + ")"

    def pattern(self) -> str:
        """A regular expression for the folded text; its group matches the words without proclitics."""
        words = r"[\W_]+".join(map(re.escape, self.words))
        if self.exact:
            return rf"(?<![^\W_])({words})(?![^\W_])"
        clitics = "|".join(map(re.escape, sorted(_clitics(self.words[0]), key=len, reverse=True)))
        return rf"(?<![^\W_])(?:{clitics})({words})"


class Search:
    """The search index of a project."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def find(self, query: str, *, limit: int = 100, offset: int = 0, places: int = 20) -> list[SearchHit]:
        """The articles that contain every part of ``query``, best first, each with at most ``places`` ranges."""
        terms = _terms(query)
        if not terms:
            return []
        rows = self._db.rows(
            "SELECT a.id, a.title, t.text, t.sha256 FROM search JOIN texts t ON t.number = search.rowid"
            " JOIN articles a ON a.sha256 = t.sha256 WHERE search MATCH ? ORDER BY rank, a.row LIMIT ? OFFSET ?",
            (" AND ".join(term.match() for term in terms), limit, offset),
        )
        pattern = re.compile("|".join(term.pattern() for term in terms))
        hits: list[SearchHit] = []
        for article_id, title, words, sha256 in rows:
            if not is_sound_text(text(words), sha256):
                raise damaged(self._db.path, f"text of article {article_id}")
            hits.append(_hit(text(article_id), text(title), text(words), pattern, places))
        return hits

    def article_ids(self, query: str) -> list[str]:
        """The ids of all articles that contain every part of ``query``, in order of import."""
        terms = _terms(query)
        if not terms:
            return []
        rows = self._db.rows(
            "SELECT a.id FROM search JOIN texts t ON t.number = search.rowid JOIN articles a ON a.sha256 = t.sha256"
            " WHERE search MATCH ? ORDER BY a.row",
            (" AND ".join(term.match() for term in terms),),
        )
        return [text(row[0]) for row in rows]


def _terms(query: str) -> list[_Term]:
    terms: list[_Term] = []
    for match in _PART.finditer(query):
        quoted = match[2] is None
        words = tuple(_WORD.findall(fold(match[1] if quoted else match[2])))
        if words:
            terms.append(_Term(words, quoted))
    return terms[:_MOST_TERMS]


def _clitics(word: str) -> tuple[str, ...]:
    return _PROCLITICS if _ARABIC.match(word) and len(word) > 1 else ("",)


def _hit(article_id: str, title: str, words: str, pattern: re.Pattern[str], places: int) -> SearchHit:
    folded = fold_with_map(words)
    ranges = tuple(islice(_ranges(folded, pattern), places))
    first = ranges[0] if ranges else (0, 0)
    start = max(0, first[0] - CONTEXT)
    return SearchHit(
        article_id=article_id,
        title=title,
        ranges=ranges,
        context=words[start : first[1] + CONTEXT],
        context_start=start,
    )


def _ranges(folded: Folded, pattern: re.Pattern[str]) -> Iterator[tuple[int, int]]:
    for match in pattern.finditer(folded.text):
        group = match.lastindex or 0
        yield folded.to_source(match.start(group), match.end(group))
