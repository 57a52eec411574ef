"""The reader's view: the list of articles, the page and the card. Annotation tools are hidden, and nothing can be
marked.

Whether it is on, and whether it shows marks, is remembered. It uses the same article view and project.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QToolBar, QWidget

from reader.base.sentences import sentence
from reader.ui.article.styles import PageStyle

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from reader.ui.window.window import MainWindow

_ON, _MARKS = "reader_view", "reader_marks"
_AREAS = ("label.", "mark.", "span.", "proposal.", "names.")
_ASIDE = frozenset({"guideline", "help.steps", "panel.side"})


def is_for_annotating(action: str) -> bool:
    """Whether an action is hidden in the reader's view."""
    return action.startswith(_AREAS) or action in _ASIDE


class ReaderView(QObject):
    """The reader's view of one window. Emits ``changed(on)``."""

    changed = Signal(bool)

    def __init__(self, window: MainWindow, side: QWidget) -> None:
        super().__init__(window)
        self._window, self._side = window, side
        self._preferences = window.desk.preferences
        self._had_side = True
        self._had_steps = False
        self.on = False

    @property
    def shows_marks(self) -> bool:
        """Whether marks are shown in the reader's view."""
        return self._preferences.remembered(_MARKS) is True

    def restore(self) -> None:
        """Restore the saved state; to be called before the window is shown."""
        if self._preferences.remembered(_ON) is True:
            self._hide()

    def toggle(self) -> None:
        """Enter or leave the reader's view."""
        self._window.focus.leave()
        if self.on:
            self.on = False
            self._side.setVisible(self._had_side)
            if self._had_steps and not all(self._window.part("steps").done()):
                self._window.part("steps").show()
            self._window.view.set_marking(True)
        else:
            self._hide()
        self._preferences.remember(**{_ON: self.on})
        self._window.columns.fit()
        self.apply()
        self._window.show_preferences()
        self._window.view.setFocus()
        if self.on:
            self._window.session.say(sentence("ui", "Click a word, or go to one and press {key}", key=self._key()))
        self.changed.emit(self.on)

    def toggle_marks(self) -> None:
        """Switch whether marks are shown in the reader's view."""
        self._preferences.remember(**{_MARKS: not self.shows_marks})
        self._window.show_preferences()

    def apply(self) -> None:
        """Hide or show the annotation actions in menus, tool bar and keys."""
        controls = self._window.controls
        if self.on:
            controls.marking.arm("")
            controls.proposal.close()
        specs = controls.registry.specs
        controls.registry.set_aside(filter(is_for_annotating, specs) if self.on else ())
        tidy_separators(controls.tools)
        self._window.view.removeEventFilter(self)
        if self.on:
            self._window.view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Say why an annotation key does nothing here."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            registry = self._window.controls.registry
            name = registry.keymap.holder(QKeySequence(event.keyCombination()).toString())
            if is_for_annotating(name):
                said = sentence(
                    "ui",
                    "“{action}” is for annotating. {key} leads back from the reader's view.",
                    action=registry.caption(name),
                    key=self._window.desk.key_of("reader.view"),
                )
                self._window.session.say(said)
                return True
        return super().eventFilter(watched, event)

    def style(self, style: PageStyle) -> PageStyle:
        """``style``, without marks if the reader's view hides them."""
        return style._replace(marks="none") if self.on and not self.shows_marks else style

    def kept(self, part: QWidget) -> bool:
        """Whether a part is hidden only by the reader's view."""
        return self.on and part is self._side and self._had_side

    def put_away_steps(self, steps: QWidget) -> None:
        """Hide the first steps, which are about marking, for the time of the reader's view."""
        self._had_steps = True
        steps.hide()

    def _hide(self) -> None:
        self.on, self._had_steps = True, False
        self._had_side = not self._side.isHidden()
        self._side.hide()
        if self._window.shown("steps"):
            self.put_away_steps(self._window.part("steps"))
        self._window.view.set_marking(False)

    def _key(self) -> str:
        return self._window.desk.key_of("word.look_up")


def tidy_separators(bar: QToolBar) -> None:
    """Show only separators that have a visible action on both sides."""
    pending: QAction | None = None
    something = False
    for action in bar.actions():
        if action.isSeparator():
            action.setVisible(False)
            pending = action if something else None
        elif action.isVisible():
            if pending is not None:
                pending.setVisible(True)
                pending = None
            something = True
