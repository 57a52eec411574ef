"""Asking for files: the system's own dialogs, beginning where the person was last."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from reader.base.sentences import Sentence, sentence
from reader.ui.desk import Desk, Room
from reader.ui.preferences import Preferences
from reader.ui.words import say

Filters = Sequence[tuple[Sentence, str]]

LABEL_SETS: Filters = ((sentence("ui", "Label sets"), "*.json"),)


def ask_open(desk: Room, title: Sentence, filters: Filters, *, several: bool = False) -> list[Path]:
    """Files that are there; none when the person changes their mind."""
    start = str(usual_folder(desk.preferences))
    if several:
        chosen, _ = QFileDialog.getOpenFileNames(desk.window, say(title), start, _shown(filters))
    else:
        chosen = [QFileDialog.getOpenFileName(desk.window, say(title), start, _shown(filters))[0]]
    paths = [Path(name) for name in chosen if name]
    if paths:
        desk.preferences.remember(folder=str(paths[0].parent))
    return paths


def ask_folder(desk: Desk, title: Sentence) -> Path | None:
    """A folder that is there."""
    chosen = QFileDialog.getExistingDirectory(desk.window, say(title), str(usual_folder(desk.preferences)))
    if not chosen:
        return None
    desk.preferences.remember(folder=chosen)
    return Path(chosen)


def ask_save(desk: Room, title: Sentence, suggestion: Path, filters: Filters) -> Path | None:
    """A file to write; the system asks before one is replaced."""
    chosen, _ = QFileDialog.getSaveFileName(desk.window, say(title), str(suggestion), _shown(filters))
    if not chosen:
        return None
    path = Path(chosen)
    desk.preferences.remember(folder=str(path.parent))
    return path


def usual_folder(preferences: Preferences) -> Path:
    """Where the person opened or wrote a file last, else the home folder; never the folder the program runs in."""
    folder = preferences.remembered("folder", "")
    return Path(folder) if isinstance(folder, str) and folder and Path(folder).is_dir() else Path.home()


def _shown(filters: Filters) -> str:
    return ";;".join(f"{say(name)} ({pattern})" for name, pattern in filters)
