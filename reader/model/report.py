"""The report of every import and export: nothing is lost silently."""

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
    """One reported case: what happened, to which span of which article, at which place in a file."""

    kind: FindingKind
    said: Sentence
    article_id: str = ""
    span_id: str = ""
    start: int = 0
    end: int = 0
    place: str = ""


class Report:
    """The numbers of records read and written, by kind (``article``, ``span``, …), and all findings."""

    def __init__(self) -> None:
        self.read: Counter[str] = Counter()
        self.written: Counter[str] = Counter()
        self.findings: list[Finding] = []

    def count(self, kind: FindingKind) -> int:
        """The number of findings of ``kind``."""
        return sum(finding.kind == kind for finding in self.findings)
