"""Asks for one key of an action: press it, see whose it is, take it or leave it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QKeyCombination, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from reader.base.sentences import sentence
from reader.ui.actions.physical_keys import is_latin, physical, scan_table
from reader.ui.actions.registry import key_text
from reader.ui.desk import Desk
from reader.ui.dialog import Dialog
from reader.ui.language.words import bare, say
from reader.ui.look.tokens import DIALOG_NARROW
from reader.ui.widgets.plain import tip

_LEFT_ALONE = (Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Return, Qt.Key.Key_Enter)
_HELD = (
    Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta, Qt.Key.Key_CapsLock,
    Qt.Key.Key_NumLock, Qt.Key.Key_Mode_switch, Qt.Key.Key_unknown,
)  # fmt: skip


class KeyField(QLineEdit):
    """Shows the key that was pressed in it last. Tab, Enter and Esc go on meaning what they mean in a dialog."""

    pressed = Signal(str)

    def __init__(self) -> None:
        super().__init__(readOnly=True)
        self._scan = scan_table()
        self.setPlaceholderText(say(sentence("ui", "Press a key")))
        self.setAccessibleName(say(sentence("ui", "The new key")))
        self.setToolTip(tip(say(sentence("ui", "Hold Ctrl, Alt or Shift if you like, and press the key"))))

    def event(self, event: QEvent) -> bool:
        """No shortcut of anything else while a key is asked for."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the key, under an Arabic layout by its place."""
        if event.key() in _LEFT_ALONE and not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:
            event.ignore()
            return
        key = pressed_key(event, self._scan)
        if key:
            self.setText(key_text(key))
            self.pressed.emit(key)


class KeyDialog(Dialog):
    """``chosen`` carries the key that the person wants, also when it has to be taken from another action."""

    chosen = Signal(str)

    def __init__(self, desk: Desk, action: str, parent: QWidget) -> None:
        super().__init__(parent, sentence("ui", "New key"), name="key", width=DIALOG_NARROW)
        self._registry = desk.window.controls.registry
        self._action = action
        self._key = ""
        self.words(sentence("ui", "The new key for “{action}”:", action=self._name(action)))
        self.field = KeyField()
        self.field.pressed.connect(self._look)
        self.body.addWidget(self.field)
        self.said = self.words("")
        self.said.setMinimumHeight(2 * self.said.fontMetrics().lineSpacing())
        self.main = self.buttons(sentence("ui", "Use this key"), self._take, sentence("ui", "Cancel"))
        self._look("")
        self.field.setFocus()

    def _look(self, key: str) -> None:
        """Say whose the key is, and whether it can be had."""
        self._key = key
        refused = self._registry.keymap.why_not(self._action, key) if key else None
        holder = self._registry.keymap.holder(key) if key else ""
        use = sentence("ui", "Use this key")
        said = say(sentence("ui", "Hold Ctrl, Alt or Shift if you like, and press the key"))
        if refused is not None:
            said = say(refused)
        elif holder == self._action:
            said = say(sentence("ui", "This action has this key already."))
        elif holder:
            said = say(sentence("ui", "This key belongs to “{action}” now.", action=self._name(holder)))
            use = sentence("ui", "Take it from there")
        elif key:
            said = say(sentence("ui", "This key is free."))
        self.said.setText(said)
        if self.main is not None:
            self.main.setText(say(use))
            self.main.setToolTip(tip(f"{say(use)} ({key_text('Return')})"))
            self.main.setEnabled(bool(key) and refused is None and holder != self._action)

    def _take(self) -> None:
        self.accept()
        self.chosen.emit(self._key)

    def _name(self, action: str) -> str:
        return bare(say(self._registry.specs[action].text))


def pressed_key(event: QKeyEvent, table: Mapping[int, str]) -> str:
    """The key of ``event`` with what is held, as a portable text; empty for Ctrl, Shift and the like alone."""
    key, held = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if key in _HELD:
        return ""
    letter = physical(event, table)
    if letter and not is_latin(event):
        key = ord(letter.upper())
    return QKeySequence(QKeyCombination(held, Qt.Key(key))).toString()
