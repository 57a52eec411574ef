"""The result of a benchmark: a figure, the bare limit measured in the same run, and the maximum allowed."""

from __future__ import annotations

import statistics
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from time import perf_counter


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One line of the table. ``limit`` bounds ``ours / bare`` where there is a ``bare``, else ``ours`` itself."""

    name: str
    unit: str
    ours: float
    bare: float | None = None
    bare_name: str = ""
    limit: float
    note: str = ""

    @property
    def measured(self) -> float:
        """The number that the limit applies to."""
        return self.ours / self.bare if self.bare is not None else self.ours

    @property
    def reached(self) -> bool:
        return self.measured <= self.limit


def milliseconds(work: Callable[[], object]) -> float:
    """The wall time of one call in milliseconds."""
    start = perf_counter()
    work()
    return (perf_counter() - start) * 1000


def median(values: Sequence[float]) -> float:
    return statistics.median(values)


def percentile_99(values: Sequence[float]) -> float:
    """The 99th percentile (nearest rank)."""
    ranked = sorted(values)
    return ranked[max(0, -(-len(ranked) * 99 // 100) - 1)]


def table(figures: Sequence[Figure]) -> str:
    """The figures as a Markdown table."""
    rows = [
        "| figure | ours | bare limit | ratio or value | at most | reached |",
        "|---|---|---|---|---|---|",
    ]
    for figure in figures:
        bare = f"{figure.bare:,.1f} {figure.unit} ({figure.bare_name})" if figure.bare is not None else "–"
        value = f"{figure.measured:.2f}×" if figure.bare is not None else f"{figure.measured:,.1f} {figure.unit}"
        limit = f"{figure.limit:g}×" if figure.bare is not None else f"{figure.limit:g} {figure.unit}"
        name = f"{figure.name} ({figure.note})" if figure.note else figure.name
        rows.append(
            f"| {name} | {figure.ours:,.1f} {figure.unit} | {bare} | {value} | {limit} "
            f"| {'yes' if figure.reached else '**no**'} |"
        )
    return "\n".join(rows)
