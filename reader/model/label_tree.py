"""Labels as a tree, and what nesting means for counts and filters.

A span has exactly one label, and that one is written to files. A label *stands for* itself and all labels nested under
it: its count is the sum of theirs, and selecting it selects them. Pure functions on records; a missing parent or a
cycle (from merged histories) neither causes an endless loop nor hides a label.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import NamedTuple

from reader.model.labels import Label


class Placed(NamedTuple):
    """A label and its depth: the number of labels it is nested under."""

    label: Label
    depth: int


def in_tree(labels: Iterable[Label]) -> tuple[Placed, ...]:
    """All labels in depth-first order, each once; siblings keep their order."""
    ordered = tuple(labels)
    below: dict[str, list[Label]] = {}
    codes = {label.code for label in ordered}
    for label in ordered:
        below.setdefault(label.parent if label.parent in codes else "", []).append(label)
    found: dict[str, Placed] = {}
    for start in (*below.get("", ()), *ordered):  # the second pass finds labels in a cycle
        waiting = [Placed(start, 0)]
        while waiting:
            placed = waiting.pop()
            if placed.label.code not in found:
                found[placed.label.code] = placed
                waiting += [Placed(child, placed.depth + 1) for child in reversed(below.get(placed.label.code, ()))]
    return tuple(found.values())


def standing_for(labels: Iterable[Label], codes: Collection[str]) -> frozenset[str]:
    """The codes of these labels and of all labels nested under them at any depth."""
    found, under, deep = set(codes), "", 0
    for label, depth in in_tree(labels):
        if under and depth > deep:
            found.add(label.code)
        elif label.code in codes:
            under, deep = label.code, depth
        else:
            under = ""
    return frozenset(found)


def totals(labels: Iterable[Label], counts: Mapping[str, int]) -> dict[str, int]:
    """For each label, the sum of ``counts`` over itself and all labels nested under it."""
    ordered = tuple(labels)
    sums = {label.code: counts.get(label.code, 0) for label in ordered}
    for label, depth in reversed(in_tree(ordered)):
        if depth:
            sums[label.parent] += sums[label.code]
    return sums


def ancestors(labels: Iterable[Label], code: str) -> tuple[Label, ...]:
    """The labels that ``code`` is nested under, nearest first."""
    known = {label.code: label for label in labels}
    found: dict[str, Label] = {}
    at = known[code].parent if code in known else ""
    while at in known and at not in found and at != code:
        found[at] = known[at]
        at = known[at].parent
    return tuple(found.values())


def in_circle(labels: Iterable[Label]) -> tuple[str, ...]:
    """The codes of labels that are nested under themselves."""
    parents = {label.code: label.parent for label in labels}
    return tuple(code for code in parents if _comes_back(code, parents))


def _comes_back(code: str, parents: Mapping[str, str]) -> bool:
    at, seen = parents[code], set[str]()
    while at in parents and at != code and at not in seen:
        seen.add(at)
        at = parents[at]
    return at == code
