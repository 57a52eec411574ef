"""Announces marginalia to screen readers: when the caret enters one, and when one is added."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible

from reader.base.sentences import Sentence, sentence
from reader.model import Change, Marginal
from reader.ui.desk import Desk

_MOST_CHANGES = 5


def told(marginal: Marginal) -> Sentence:
    """A bookmark, highlight or note in words."""
    if marginal.kind == "bookmark":
        return sentence("ui", "Bookmark: {note}", note=marginal.text) if marginal.text else sentence("ui", "Bookmark")
    if marginal.text:
        return sentence("ui", "Note: {note}", note=marginal.text)
    return sentence("ui", "Highlighted")


class MarginVoice(QObject):
    """Listens to one window's article and session; ``announce`` makes the screen reader say a sentence."""

    def __init__(self, desk: Desk, announce: Callable[[Sentence], None]) -> None:
        super().__init__(desk.window)
        self._desk, self._announce = desk, announce
        self._inside: set[str] = set()
        desk.view.caretMoved.connect(self._caret_moved)
        desk.session.article_opened.connect(self._inside.clear)
        desk.session.margins_changed.connect(self._changed)

    def _caret_moved(self, place: int) -> None:
        margins = self._desk.view.margins
        if not (margins or self._inside) or not QAccessible.isActive():
            return
        here = {marginal.id: marginal for marginal in margins.at(place)}
        entered = [marginal for name, marginal in here.items() if name not in self._inside]
        self._inside = set(here)
        for marginal in entered[:1]:
            self._announce(told(marginal))

    def _changed(self, changes: tuple[Change, ...]) -> None:
        """Announce those that were added, also by undo or redo."""
        for change in changes[:_MOST_CHANGES] if QAccessible.isActive() else ():
            if isinstance(change.after, Marginal) and change.before is None:
                self._announce(told(change.after))
