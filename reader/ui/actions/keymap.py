"""Which key does what: the keys that the program brings, changed by the person. Knows no widget.

What the person changed lies among what the window remembers, by the ids of actions; it is read as untrusted. A key has
one meaning only: what a person gave to one action, no other one keeps, not even by its shipped keys.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QKeyCombination, QObject, Qt, Signal
from PySide6.QtGui import QKeySequence

from reader.base.sentences import Sentence, sentence
from reader.ui.preferences.preferences import Preferences

if TYPE_CHECKING:
    from reader.ui.actions.registry import ActionSpec

MOST_KEYS = 4
"""How many keys an action may have."""

_KEPT = "keys"
_FIXED = frozenset({"Esc", "Tab", "Shift+Tab", "Return", "Enter"})
_OF_TEXT = frozenset(
    {
        Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Insert, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up,
        Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown,
        Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space,
    }
)  # fmt: skip
_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


def tidy(key: str) -> str:
    """The one spelling of a key (``"Ctrl+Z"``), or empty for what is no single key."""
    made = QKeySequence(key)
    return made.toString() if made.count() == 1 else ""


class Keymap(QObject):
    """The keys in force. ``changed``: some action has other keys now."""

    changed = Signal()

    def __init__(self, specs: Iterable[ActionSpec], preferences: Preferences, parent: QObject | None = None) -> None:
        super().__init__(parent)
        specs = tuple(specs)
        self._preferences = preferences
        self._shipped = {spec.id: tuple(map(tidy, spec.keys)) for spec in specs}
        self._of_article = {spec.id for spec in specs if spec.where == "article"}
        self._menu_keys: frozenset[str] = frozenset()
        kept = preferences.remembered(_KEPT)
        self._kept: dict[str, Any] = dict(kept) if isinstance(kept, Mapping) else {}
        self._work_out()

    def keys(self, name: str) -> tuple[str, ...]:
        """The keys of an action; the first one stands in menus."""
        return self._in_force[name]

    def shipped(self, name: str) -> tuple[str, ...]:
        """The keys that the program brings for an action."""
        return self._shipped[name]

    def own(self, name: str) -> bool:
        """Whether an action has other keys than those that the program brings."""
        return self._in_force[name] != self._shipped[name]

    def holder(self, key: str) -> str:
        """The action that has ``key`` now, or empty."""
        return next((name for name, keys in self._in_force.items() if key in keys), "")

    def keep_for_menus(self, keys: Iterable[str]) -> None:
        """``keys`` open the menus of the window and cannot be given away."""
        self._menu_keys = frozenset(map(tidy, keys))
        before = self._in_force
        self._work_out()
        if self._in_force != before:
            self.changed.emit()

    def why_not(self, name: str, key: str) -> Sentence | None:
        """Why ``key`` cannot be given to an action at all; None when it can, perhaps from another one."""
        if key in self._shipped[name]:
            return None
        reasons = (
            (not key, sentence("ui", "This cannot be a key of its own.")),
            (key in _FIXED, sentence("ui", "Esc, Tab and Enter mean the same everywhere and stay as they are.")),
            (key in self._menu_keys, sentence("ui", "This key opens a menu of the window.")),
            (_writes(key), sentence("ui", "Keys that write are for the labels. Take it with Ctrl or Alt.")),
            (
                name not in self._of_article and _is_of_text(key),
                sentence("ui", "This key is for moving in texts and lists. Take it with Ctrl or Alt."),
            ),
        )
        return next((reason for holds, reason in reasons if holds), None)

    def give(self, name: str, keys: Iterable[str]) -> None:
        """Let an action have exactly ``keys`` from now on; whoever had one of them loses it."""
        keys = tuple(dict.fromkeys(keys))[:MOST_KEYS]
        for other, had in self._in_force.items():
            if other != name and not set(keys).isdisjoint(had):
                self._note(other, tuple(key for key in had if key not in keys))
        self._note(name, keys)
        self._keep()

    def reset_all(self) -> None:
        """Every key as the program brings it."""
        self._kept.clear()
        self._keep()

    def _note(self, name: str, keys: tuple[str, ...]) -> None:
        self._kept[name] = list(keys)
        if keys == self._shipped[name]:
            del self._kept[name]

    def _keep(self) -> None:
        self._preferences.remember(**{_KEPT: dict(self._kept)})
        self._work_out()
        self.changed.emit()

    def _work_out(self) -> None:
        """The person's keys first; then the shipped ones that are left."""
        taken: set[str] = set()
        chosen: dict[str, tuple[str, ...]] = {}
        for name in self._shipped:
            keys = self._sound(name, self._kept[name]) if name in self._kept else None
            if keys is not None:
                chosen[name] = tuple(key for key in keys if key not in taken)
                taken.update(chosen[name])
        for name, keys in self._shipped.items():
            chosen.setdefault(name, tuple(key for key in keys if key not in taken))
        self._in_force = {name: chosen[name] for name in self._shipped}

    def _sound(self, name: str, kept: object) -> tuple[str, ...] | None:
        """The keys of a list that may be damaged; None when it is, so that the shipped ones hold."""
        if not isinstance(kept, list) or len(kept) > MOST_KEYS or not all(isinstance(key, str) for key in kept):
            return None
        keys = tuple(dict.fromkeys(map(tidy, kept)))
        return None if any(self.why_not(name, key) for key in keys) else keys


def _writes(key: str) -> bool:
    """Whether a field would write something with this key."""
    return _plain(key) and Qt.Key.Key_Space < _pressed(key).key() < Qt.Key.Key_Escape


def _is_of_text(key: str) -> bool:
    return _plain(key) and _pressed(key).key() in _OF_TEXT


def _plain(key: str) -> bool:
    """Whether nothing but Shift is held with it."""
    return bool(key) and not _pressed(key).keyboardModifiers() & _COMMANDS


def _pressed(key: str) -> QKeyCombination:
    return QKeySequence(key)[0]  # type: ignore[index] – PySide's stubs do not know it
