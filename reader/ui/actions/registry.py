"""The one registry of actions: menus, tool bar, context menus, keys and the list of keys in Help are made from it.

An action is one :class:`ActionSpec`. Handlers run through :class:`~reader.ui.project.turns.Turns`, so that what was
pressed while an edit is being committed happens after it, in order, and is never lost.
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
"""Seconds of drawing icons between two looks at the window's events."""


class ActionSpec(NamedTuple):
    """One thing the person can do.

    ``keys`` are portable texts (``"Ctrl+Z"``), the first one stands in menus. ``where``: an ``article`` action's keys
    work while the article has the focus only. ``enabled`` and ``checked`` are asked at every change of the state;
    ``needs`` says what must be so before the action can be done.
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
    """Every action of one window, by id. ``specs`` carry the keys in force; ``ran`` names each before it is run."""

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
        self._called: dict[str, str] = {}  # what an action is called now, where that changes
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
        """Do what the action does, in its turn."""
        spec = self.specs[name]
        self._turns.take(lambda: self._run(spec))

    def refresh(self) -> None:
        """Bring what can be done now up to date. While an edit is shown to be under way everything can be asked for."""
        is_open, was_open = self._turns.shown, self._was_open
        self._was_open = is_open
        if self._turns.busy and is_open == was_open:
            return  # everything can be asked for already, or it is over in a blink
        for action, spec in self._gated:
            if spec.enabled:
                action.setEnabled(spec.id not in self._aside and (is_open or spec.enabled()))
            if spec.checked:
                action.setChecked(spec.checked())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Before a key is looked up among the actions: what the edit under way makes possible can be asked for."""
        if event.type() == QEvent.Type.ShortcutOverride:
            self._turns.show()
        return super().eventFilter(watched, event)

    def rename(self, name: str, text: str) -> None:
        """Change what an action is called now (``Undo: …``)."""
        self._called[name] = text
        self._write(name)

    def can(self, name: str) -> bool:
        """Whether an action can be done now."""
        enabled = self.specs[name].enabled
        return name not in self._aside and (enabled is None or enabled())

    def set_aside(self, names: Iterable[str]) -> None:
        """Take these actions away, and bring all others back: they stand nowhere and their keys do nothing."""
        self._aside = frozenset(names)
        for name, action in self._actions.items():
            action.setVisible(name not in self._aside)
        self.refresh()

    def draw(self, icons: Callable[[str], QIcon]) -> None:
        """Give every action its icon, a few at a time: all of them at once would hold the window up.

        Until it is drawn an empty one keeps its place, for a button without an icon shows its words and takes more.
        """
        empty = QPixmap(1, 1)
        empty.fill(Qt.GlobalColor.transparent)
        self._undrawn.extend(spec for spec in self.specs.values() if spec.icon)
        for spec in self._undrawn:
            self._actions[spec.id].setIcon(QIcon(empty))
        self._draw_some(icons)

    @property
    def drawn(self) -> bool:
        """Whether every icon is there."""
        return not self._undrawn

    def _draw_some(self, icons: Callable[[str], QIcon]) -> None:
        end = perf_counter() + _DRAW_FOR
        while self._undrawn and perf_counter() < end:
            spec = self._undrawn.popleft()
            self._actions[spec.id].setIcon(icons(spec.icon))
        if self._undrawn:
            QTimer.singleShot(0, self, lambda: self._draw_some(icons))

    def fill(self, menu: QMenu, entries: Iterable[Entry]) -> None:
        """Put actions into ``menu``; None makes a line between them."""
        for entry in entries:
            if entry is None:
                menu.addSeparator()
            elif isinstance(entry, Submenu):
                self.fill(menu.addMenu(say(entry.name)), entry.actions)
            else:
                menu.addAction(self._actions[entry])

    def by_key(self, letter: str, modifiers: Qt.KeyboardModifier) -> str | None:
        """The action whose key is ``letter`` (as on a US keyboard) with ``modifiers``; the layout does not matter."""
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
        """Other keys than before: in shortcuts, menus and tooltips."""
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
        """The text with its key in the order of writing: a right-to-left menu would turn ``Ctrl++`` around."""
        rtl = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return f"{text}\t{key_text(spec.keys[0])}" if rtl and spec.keys and sys.platform != "darwin" else text

    def caption(self, name: str) -> str:
        """What an action is called, without its key."""
        return self._actions[name].text().partition("\t")[0].replace("&", "")

    def _tip(self, spec: ActionSpec, text: str) -> str:
        keys = f" ({key_text(spec.keys[0])})" if spec.keys else ""
        return tip(f"{text.replace('&', '')}{keys}\n{say(spec.tip)}").replace("\n", "<br>")


def key_text(key: str) -> str:
    """A key as the person's system writes it, kept left-to-right inside right-to-left text."""
    return f"\u2066{key_name(key)}\u2069"


def key_name(key: str) -> str:
    """A key as the person's system writes it, for a place of a sentence, which isolates what it holds."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def _code(letter: str, modifiers: Qt.KeyboardModifier) -> int:
    return int(modifiers.value) | ord(letter.upper())
