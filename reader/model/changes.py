"""The changes made by one step: returned by every operation, and used by views to update themselves."""

from __future__ import annotations

from typing import Literal

from reader.base.frozen import frozen
from reader.base.sentences import Sentence
from reader.model.article import Article
from reader.model.glossaries import Entry, Glossary, Word
from reader.model.labels import Label
from reader.model.marginalia import Marginal
from reader.model.spans import Entity, Relation, Span

RecordKind = Literal[
    "article", "span", "relation", "entity", "label", "setting", "glossary", "entry", "word", "marginal"
]  # fmt: skip
Record = Article | Span | Relation | Entity | Label | Glossary | Entry | Word | Marginal | str


@frozen(kw_only=False)
class Change:
    """One record before and after: created (``before`` None), deleted (``after`` None) or replaced.

    ``id`` is the record's id, a label's code or a setting's name; a setting's record is its JSON text.
    For ``article``, only metadata can change; ``before`` and ``after`` have an empty ``text``.
    """

    kind: RecordKind
    id: str
    before: Record | None
    after: Record | None


@frozen(kw_only=False)
class StepResult:
    """One committed step: its number in the log (0: nothing had to be done), its name and its changes."""

    number: int
    name: Sentence
    changes: tuple[Change, ...]
