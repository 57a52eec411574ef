"""``docs/design.md`` says what the code does, and no part of the interface has colours or measures of its own."""

from __future__ import annotations

import re

import pytest

from reader.base.colours import contrast
from reader.ui.look.theme import PAIRS, THEMES, Theme
from tests.ui.design_page import PAGE, ROOT, TABLES, written

SOURCES = sorted((ROOT / "reader" / "ui").rglob("*.py"))
OWNERS = {"theme.py", "style.py", "tokens.py"}
STRAY = {
    "a colour": re.compile(r"[\"']#[0-9a-fA-F]{6}[\"']"),
    "a margin": re.compile(r"(?:set(?:ContentsMargins|(?:Horizontal|Vertical)?Spacing)|addSpacing)\([^*)]*[1-9]"),
    "a style sheet": re.compile(r"setStyleSheet\((?!style_sheet\()"),
}


def test_its_tables_are_those_of_the_code() -> None:
    page = PAGE.read_text("utf-8")
    assert page == written(page), "run python -m tests.ui.design_page"
    assert all(f"<!-- {name}: made by" in page for name in TABLES)


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_every_pair_of_roles_has_its_contrast(theme: Theme) -> None:
    poor = {
        f"{role} on {ground}": round(contrast(getattr(theme, role), getattr(theme, ground)), 2)
        for role, grounds, least in PAIRS
        for ground in grounds
        if contrast(getattr(theme, role), getattr(theme, ground)) < least
    }
    assert not poor


@pytest.mark.parametrize("what", STRAY)
def test_measures_and_colours_have_one_place(what: str) -> None:
    stray = [
        f"{path.relative_to(ROOT)}:{number}: {line.strip()}"
        for path in SOURCES
        if path.name not in OWNERS
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1)
        if STRAY[what].search(line)
    ]
    assert not stray, f"{what} of its own; use reader.ui.look.tokens or reader.ui.look.theme:\n" + "\n".join(stray)


@pytest.mark.parametrize(
    ("what", "line"),
    [
        ("a colour", 'QColor("#ff0000")'),
        ("a margin", "layout.setContentsMargins(8, 8, 8, 8)"),
        ("a margin", "form.setHorizontalSpacing(16)"),
        ("a style sheet", 'label.setStyleSheet("color: red")'),
    ],
)
def test_the_look_for_strays_finds_them(what: str, line: str) -> None:
    assert STRAY[what].search(line)
