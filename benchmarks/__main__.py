"""``python -m benchmarks [NAME...]``: run all benchmarks, or those named, and print one table. ``--list``: names."""

from __future__ import annotations

import ast
import importlib
import os
import sys
from pathlib import Path

from benchmarks.figures import Figure, table

NAMES = (
    "start", "article_view", "beside", "learning_marks", "marking", "blocking", "exchange", "glossary", "looking_up",
    "memory", "statistics", "text_speed",
)  # fmt: skip


def main(names: list[str]) -> int:
    """Run benchmarks; exit code 0 if every figure is within its limit, 1 if one is not, 2 for an unknown name."""
    if names == ["--list"]:
        print(*(f"{name:15} {about(name)}" for name in NAMES), sep="\n")
        return 0
    unknown = sorted(set(names) - set(NAMES))
    if unknown:
        print(f"unknown: {', '.join(unknown)}; there are {', '.join(NAMES)}", file=sys.stderr)
        return 2
    os.environ.setdefault("QT_LOGGING_RULES", "*=false")  # the offscreen platform logs its limitations for every window
    figures: list[Figure] = []
    for name in names or NAMES:
        print(f"measuring {name} …", file=sys.stderr, flush=True)
        figures += importlib.import_module(f"benchmarks.{name}").measure()
    print(table(figures))
    return 0 if all(figure.reached for figure in figures) else 1


def about(name: str) -> str:
    """What a benchmark measures: the first line of its docstring."""
    said = ast.get_docstring(ast.parse(Path(__file__).with_name(f"{name}.py").read_text("utf-8")))
    return (said or "").partition("\n")[0]


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
