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
    """One reported case: what happened, to which span of which article, at which place in a file.

    ``said`` refers to articles and spans by names that people know; the ids are for programs and for going there.
    ``start`` and ``end`` are code points. ``place`` is a file, or ``file:line``. ``lost`` is what a format cannot hold,
    by its name in ``formats.spec.Loss``.
    """

    kind: FindingKind
    said: Sentence
    article_id: str = ""
    span_id: str = ""
    start: int = 0
    end: int = 0
    place: str = ""
    lost: str = ""


class Report:
    """The numbers of records read and written, by kind (``article``, ``span``, …), and all findings.

    ``names`` gives, by id, the names under which people know the articles that findings refer to.
    """

    def __init__(self) -> None:
        self.read: Counter[str] = Counter()
        self.written: Counter[str] = Counter()
        self.findings: list[Finding] = []
        self.names: dict[str, str] = {}

    def count(self, kind: FindingKind) -> int:
        """The number of findings of ``kind``."""
        return sum(finding.kind == kind for finding in self.findings)
