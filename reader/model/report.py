"""The report that every import and export ends in: nothing is lost without a word."""

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
    """One case, by name: what happened to which span of which article, at which place of which file.

    ``said`` calls articles and spans what people know them by; the ids are for programs and for going there. ``start``
    and ``end`` are code points. ``place`` is a file, or ``file:line``; ``lost`` what a format cannot hold, by its name
    in ``formats.spec.Loss``.
    """

    kind: FindingKind
    said: Sentence
    article_id: str = ""
    span_id: str = ""
    start: int = 0
    end: int = 0
    place: str = ""
    lost: str = ""


@dataclass(slots=True)
class Report:
    """Counts of records by kind (``article``, ``span``, …) read and written, and every finding.

    ``names`` says what people know the articles by that findings are about, by their ids.
    """

    read: Counter[str] = field(default_factory=Counter[str])
    written: Counter[str] = field(default_factory=Counter[str])
    findings: list[Finding] = field(default_factory=list[Finding])
    names: dict[str, str] = field(default_factory=dict[str, str])

    def count(self, kind: FindingKind) -> int:
        """How many findings are of ``kind``."""
        return sum(finding.kind == kind for finding in self.findings)
