"""What is being written when the project is closed is in it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from reader.store import Project
from tests.ops.reading import TEXT

ALT, SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.mark.parametrize("way", ["project.close", "quit"])
@pytest.mark.parametrize(("key", "held"), [(Qt.Key.Key_Insert, ALT), (Qt.Key.Key_F2, SHIFT)], ids=["meaning", "note"])
def test_what_is_being_written_is_kept_when_the_project_is_closed(reading, way, key, held):
    path = reading.session.path
    reading.window.activateWindow()
    reading.settle()
    reading.view.setFocus()
    reading.view.set_caret(TEXT.index("شكر"))
    reading.press(Qt.Key.Key_Return, ALT)
    reading.bot.waitUntil(lambda: reading.window.controls.looking_up.look_up.is_open)
    reading.settle()
    reading.press(key, held)
    reading.settle()
    reading.bot.keyClicks(QApplication.focusWidget(), "mine")
    reading.trigger(way)
    reading.application._keep_preferences()

    def kept():
        with Project.open(path, read_only=True) as project:
            notes = [each.text for each in project.marginalia.of_articles(["a1"]).get("a1", [])]
            return [word.gloss for word in project.words.all()] + notes

    reading.bot.waitUntil(lambda: kept() == ["mine"])
