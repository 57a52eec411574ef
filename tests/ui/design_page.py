"""The tables of ``docs/design.md``, made from the code: ``python -m tests.ui.design_page`` writes them anew."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from itertools import combinations
from pathlib import Path

from reader.base.colours import LABEL_COLOURS, SEEN_BY, Eyes, contrast, distance, mix, readable
from reader.ui.look import tokens
from reader.ui.look.theme import GRAPHIC, PAIRS, TEXT, THEMES, Theme

ROOT = Path(__file__).resolve().parent.parent.parent
PAGE = ROOT / "docs" / "design.md"
_TABLE = re.compile(r"(<!-- (\w+): made by tests/ui/design_page.py -->\n).*?(<!-- end -->)", re.DOTALL)


def written(page: str) -> str:
    """``page`` with its tables as the code has them now."""
    return _TABLE.sub(lambda found: f"{found[1]}{chr(10).join(TABLES[found[2]]())}\n{found[3]}", page)


def _roles() -> Iterator[str]:
    yield "| role | " + " | ".join(theme.name for theme in THEMES) + " |"
    yield "|---|" + "---|" * len(THEMES)
    for role in Theme._fields[1:]:
        yield f"| `{role}` | " + " | ".join(f"{getattr(theme, role)}" for theme in THEMES) + " |"


def _pairs() -> Iterator[str]:
    yield "| seen | on | at least | " + " | ".join(theme.name for theme in THEMES) + " |"
    yield "|---|---|---|" + "---|" * len(THEMES)
    for role, grounds, least in PAIRS:
        for ground in grounds:
            figures = (f"{contrast(getattr(theme, role), getattr(theme, ground)):.1f}" for theme in THEMES)
            yield f"| `{role}` | `{ground}` | {least} | " + " | ".join(figures) + " |"


def _labels() -> Iterator[str]:
    """What is painted in each theme for all colours of labels: the worst of each."""
    yield "| what | at least | " + " | ".join(theme.name for theme in THEMES) + " |"
    yield "|---|---|" + "---|" * len(THEMES)
    rows: dict[str, tuple[float, Callable[[Theme, str], float]]] = {
        "the article's letters on a mark": (TEXT, lambda t, c: contrast(t.ink, mix(c, t.paper, t.fill))),
        "the name over a mark, on the page": (TEXT, lambda t, c: contrast(readable(c, t.paper, t.ink), t.paper)),
        "the line under a mark": (GRAPHIC, lambda t, c: contrast(readable(c, t.paper, t.ink, GRAPHIC), t.paper)),
    }
    for name, (least, figure) in rows.items():
        worst = (f"{min(figure(theme, colour) for colour in LABEL_COLOURS):.1f}" for theme in THEMES)
        yield f"| {name} | {least} | " + " | ".join(worst) + " |"


def _vision() -> Iterator[str]:
    sets = {f"news ({len(_preset('news'))})": _preset("news"), f"ner ({len(_preset('ner'))})": _preset("ner")}
    sets[f"the first {len(LABEL_COLOURS)} of new labels"] = list(LABEL_COLOURS)
    yield "| colours | everybody | " + " | ".join(list(SEEN_BY)[1:]) + " |"
    yield "|---|" + "---|" * len(SEEN_BY)
    for name, colours in sets.items():
        yield f"| {name} | " + " | ".join(f"{_nearest(colours, eyes):.0f}" for eyes in SEEN_BY) + " |"


def _nearest(colours: list[str], eyes: Eyes) -> float:
    return min(distance(one, other, eyes) for one, other in combinations(colours, 2))


def _sizes() -> Iterator[str]:
    yield "| name | value |"
    yield "|---|---|"
    for name, value in vars(tokens).items():
        if name.isupper():
            yield f"| `{name}` | {', '.join(map(str, value)) if isinstance(value, tuple) else value} |"


def _preset(name: str) -> list[str]:
    labels = json.loads((ROOT / "resources" / "labels" / f"{name}.json").read_text("utf-8"))["labels"]
    return [label["color"] for label in labels]


TABLES: dict[str, Callable[[], Iterator[str]]] = {
    "roles": _roles, "pairs": _pairs, "labels": _labels, "vision": _vision, "sizes": _sizes,
}  # fmt: skip

if __name__ == "__main__":
    PAGE.write_text(written(PAGE.read_text("utf-8")), "utf-8")
