"""The report of every import and export: nothing is lost silently."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
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


@dataclass(slots=True)
class Report:
    """The numbers of records read and written, by kind (``article``, ``span``, …), and all findings."""

    read: Counter[str] = field(default_factory=Counter[str])
    written: Counter[str] = field(default_factory=Counter[str])
    findings: list[Finding] = field(default_factory=list[Finding])

    def count(self, kind: FindingKind) -> int:
        """The number of findings of ``kind``."""
        return sum(finding.kind == kind for finding in self.findings)
