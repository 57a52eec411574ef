"""The report that every import and export ends in: nothing is lost without a word."""

from __future__ import annotations

from collections import Counter
from typing import Literal

from reader.base.frozen import frozen
from reader.base.sentences import Sentence

FindingKind = Literal[
    "refused", "dropped", "widened", "narrowed", "flattened", "split", "added", "duplicate", "noticed"
]


@frozen()
class Finding:
    """One case, by name: what happened to which span of which article, at which place of which file."""

    kind: FindingKind
    said: Sentence
    article_id: str = ""
    span_id: str = ""
    start: int = 0
    end: int = 0
    place: str = ""


class Report:
    """Counts of records by kind (``article``, ``span``, …) read and written, and every finding."""

    def __init__(self) -> None:
        self.read: Counter[str] = Counter()
        self.written: Counter[str] = Counter()
        self.findings: list[Finding] = []

    def count(self, kind: FindingKind) -> int:
        """How many findings are of ``kind``."""
        return sum(finding.kind == kind for finding in self.findings)
