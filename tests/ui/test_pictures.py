"""A part of what ``python -m tests.ui.pictures`` checks, and the same screens with larger letters."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.ui.gallery import Gallery


@pytest.fixture
def gallery(request: pytest.FixtureRequest, qapp: QApplication, home: Path) -> Iterator[Gallery]:
    language, percent = request.param
    made = Gallery(home, language, percent=percent)
    yield made
    made.close()
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.parametrize(
    ("gallery", "theme"),
    [(("ar", 100), "dark"), (("en", 100), "sepia"), (("ar", 120), "light"), (("en", 150), "light")],
    indirect=["gallery"],
    ids=str,
)
@pytest.mark.logs("text of an article")
def test_no_screen_has_a_flaw(gallery: Gallery, theme: str) -> None:
    seen, found = 0, []
    for shot in gallery.shots(theme):
        seen += 1
        found += [f"{shot.name}: {flaw}" for flaw in gallery.flaws(shot.screen, measured=False)]
    assert seen > 20
    assert not found, "\n".join(dict.fromkeys(found))
