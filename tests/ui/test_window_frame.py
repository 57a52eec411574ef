"""What the desktop shows of the window: its icon and its title."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication

from tests.ui.conftest import make_project

ROOT = Path(__file__).resolve().parent.parent.parent


def test_the_window_has_the_icon_of_the_program(driver) -> None:
    assert not QApplication.windowIcon().isNull()
    assert not QApplication.windowIcon().pixmap(48, 48).isNull()


def test_the_faces_that_travel_with_the_program_are_known_to_it(driver) -> None:
    files = sorted((ROOT / "resources" / "fonts").glob("*.ttf"))
    loaded = {name for number in range(len(files)) for name in QFontDatabase.applicationFontFamilies(number)}
    assert {"Noto Naskh Arabic", "Noto Sans Arabic", "Amiri", "Noto Sans", "Noto Serif Hebrew"} <= loaded


@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_name_of_the_program_stands_in_the_title_once(start, preferences, tmp_path: Path, language: str) -> None:
    """Qt appends the name of the application to a title that does not end with it."""
    preferences.set("language", language)
    driver = start(make_project(tmp_path / "p.hashiya"))
    assert driver.window.windowTitle().endswith(QApplication.applicationDisplayName())
