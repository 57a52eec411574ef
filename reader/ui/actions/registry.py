"""The registry of actions, from which menus, tool bar, context menus, shortcuts and the list of keys in Help are made.

Each action is described by an :class:`ActionSpec`. Handlers run through :class:`~reader.ui.project.turns.Turns`, so
that keys pressed while an edit is being committed take effect after it, in order, and are never lost.
"""

from __future__ import annotations

import sys
from collections import deque
from collections.abc import Callable, Iterable
from time import perf_counter
from typing import Literal, NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QGuiApplication, QIcon, QKeySequence, QPixmap
from PySide6.QtWidgets import QMenu, QWidget

from reader.base.sentences import Sentence
from reader.ui.actions.keymap import Keymap
from reader.ui.actions.menus import Entry, Submenu
from reader.ui.language.words import say
from reader.ui.preferences.preferences import Preferences
from reader.ui.project.turns import Turns
from reader.ui.widgets.plain import tip

Where = Literal["window", "article"]
_DRAW_FOR = 0.008
"""Seconds for which icons are drawn before the event loop gets control again."""


class ActionSpec(NamedTuple):
    """Description of one action.

    ``keys`` are in portable format (``"Ctrl+Z"``); the first is shown in menus. ``where``: the keys of an ``article``
    action work only while the article has focus. ``enabled`` and ``checked`` are called at every change of state;
    ``needs`` tells the user what is required before the action can be done.
    """

    id: str
    text: Sentence
    tip: Sentence
    run: Callable[[], object]
    keys: tuple[str, ...] = ()
    icon: str = ""
    where: Where = "window"
    enabled: Callable[[], bool] | None = None
    checked: Callable[[], bool] | None = None
    needs: Sentence | None = None


class Actions(QObject):
    """All actions of one window, by id. ``specs`` have the current keys; ``ran(id)`` is emitted before each is run."""

    ran = Signal(str)

    def __init__(
        self,
        specs: Iterable[ActionSpec],
        *,
        window: QWidget,
        article: QWidget,
        turns: Turns,
        preferences: Preferences,
    ) -> None:
        super().__init__(window)
        self.specs = {spec.id: spec for spec in specs}
        self.keymap = Keymap(self.specs.values(), preferences, self)
        self.specs = {name: spec._replace(keys=self.keymap.keys(name)) for name, spec in self.specs.items()}
        self._turns = turns
        self._undrawn: deque[ActionSpec] = deque()
        self._aside: frozenset[str] = frozenset()
        self._called: dict[str, str] = {}  # current texts of actions whose text changes
        self._actions: dict[str, QAction] = {}
        for spec in self.specs.values():
            self._actions[spec.id] = self._make(spec, window if spec.where == "window" else article)
        self._gated = [(self._actions[spec.id], spec) for spec in self.specs.values() if spec.enabled or spec.checked]
        self._was_open = False
        turns.changed.connect(self.refresh)
        window.installEventFilter(self)
        self.keymap.changed.connect(self._show_keys)

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def trigger(self, name: str) -> None:
        """Run the action in its turn."""
        spec = self.specs[name]
        self._turns.take(lambda: self._run(spec))

    def refresh(self) -> None:
        """Update which actions are enabled and checked. While the window shows that it is busy, all are enabled."""
        is_open, was_open = self._turns.shown, self._was_open
        self._was_open = is_open
        if self._turns.busy and is_open == was_open:
            return  # all are enabled already, or the edit will be over before it is shown
        for action, spec in self._gated:
            if spec.enabled:
                action.setEnabled(spec.id not in self._aside and (is_open or spec.enabled()))
            if spec.checked:
                action.setChecked(spec.checked())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Before Qt looks up a shortcut, enable all actions if an edit is running, so that none is refused too
        early.
        """
        if event.type() == QEvent.Type.ShortcutOverride:
            self._turns.show()
        return super().eventFilter(watched, event)

    def rename(self, name: str, text: str) -> None:
        """Change the text of an action (``Undo: …``)."""
        self._called[name] = text
        self._write(name)

    def can(self, name: str) -> bool:
        """Whether an action is enabled now."""
        enabled = self.specs[name].enabled
        return name not in self._aside and (enabled is None or enabled())

    def set_aside(self, names: Iterable[str]) -> None:
        """Hide these actions and disable their keys, and show all others."""
        self._aside = frozenset(names)
        for name, action in self._actions.items():
            action.setVisible(name not in self._aside)
        self.refresh()

    def draw(self, icons: Callable[[str], QIcon]) -> None:
        """Draw the icons of all actions, a few at a time so as not to block the window.

        Until then they have an empty icon, because a tool button without an icon would show its text and be wider.
        """
        empty = QPixmap(1, 1)
        empty.fill(Qt.GlobalColor.transparent)
        self._undrawn.extend(spec for spec in self.specs.values() if spec.icon)
        for spec in self._undrawn:
            self._actions[spec.id].setIcon(QIcon(empty))
        self._draw_some(icons)

    @property
    def drawn(self) -> bool:
        """Whether all icons have been drawn."""
        return not self._undrawn

    def _draw_some(self, icons: Callable[[str], QIcon]) -> None:
        end = perf_counter() + _DRAW_FOR
        while self._undrawn and perf_counter() < end:
            spec = self._undrawn.popleft()
            self._actions[spec.id].setIcon(icons(spec.icon))
        if self._undrawn:
            QTimer.singleShot(0, self, lambda: self._draw_some(icons))

    def fill(self, menu: QMenu, entries: Iterable[Entry]) -> None:
        """Add actions to ``menu``; None adds a separator."""
        for entry in entries:
            if entry is None:
                menu.addSeparator()
            elif isinstance(entry, Submenu):
                self.fill(menu.addMenu(say(entry.name)), entry.actions)
            else:
                menu.addAction(self._actions[entry])

    def by_key(self, letter: str, modifiers: Qt.KeyboardModifier) -> str | None:
        """The id of the action with the key ``letter`` (on a US keyboard) and ``modifiers``, or None."""
        return self.keymap.holder(QKeySequence(_code(letter, modifiers)).toString()) or None

    def _make(self, spec: ActionSpec, home: QWidget) -> QAction:
        text = say(spec.text)
        action = QAction(self._in_menu(spec, text), home)
        action.setObjectName(spec.id)
        action.setShortcuts([QKeySequence(key) for key in spec.keys])
        if spec.where == "article":
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        if spec.checked:
            action.setCheckable(True)
        action.setToolTip(self._tip(spec, text))
        action.setStatusTip("")
        action.triggered.connect(lambda _=False, name=spec.id: self.trigger(name))
        home.addAction(action)
        return action

    def _run(self, spec: ActionSpec) -> None:
        if self.can(spec.id):
            self.ran.emit(spec.id)
            spec.run()
        self.refresh()

    def _show_keys(self) -> None:
        """Update shortcuts, menu texts and tooltips after keys have changed."""
        for name, spec in self.specs.items():
            keys = self.keymap.keys(name)
            if keys != spec.keys:
                self.specs[name] = spec._replace(keys=keys)
                self._actions[name].setShortcuts([QKeySequence(key) for key in keys])
                self._write(name)

    def _write(self, name: str) -> None:
        spec, action = self.specs[name], self._actions[name]
        text = self._called.get(name) or say(spec.text)
        action.setText(self._in_menu(spec, text))
        action.setToolTip(self._tip(spec, text))

    @staticmethod
    def _in_menu(spec: ActionSpec, text: str) -> str:
        """The menu text. In right-to-left menus it includes the isolated key, which Qt would otherwise reorder."""
        rtl = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return f"{text}\t{key_text(spec.keys[0])}" if rtl and spec.keys and sys.platform != "darwin" else text

    def caption(self, name: str) -> str:
        """The current text of an action without key and mnemonic."""
        return self._actions[name].text().partition("\t")[0].replace("&", "")

    def _tip(self, spec: ActionSpec, text: str) -> str:
        keys = f" ({key_text(spec.keys[0])})" if spec.keys else ""
        return tip(f"{text.replace('&', '')}{keys}\n{say(spec.tip)}").replace("\n", "<br>")


def key_text(key: str) -> str:
    """A key in the system's notation, as a left-to-right isolate."""
    return f"\u2066{key_name(key)}\u2069"


def key_name(key: str) -> str:
    """A key in the system's notation, without isolates, for a parameter of a sentence (which is isolated anyway)."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def _code(letter: str, modifiers: Qt.KeyboardModifier) -> int:
    return int(modifiers.value) | ord(letter.upper())
