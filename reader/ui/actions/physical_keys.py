"""Physical keys: which key was pressed, whatever the keyboard layout writes with it.

A label's key is a place on the keyboard, named by what it types on a US keyboard. So it works under an Arabic layout
too. Tables: Linux input event codes (X11 and Wayland add 8), PC scan codes set 1 (Windows), and the virtual key
codes of macOS. Knows no label and no action.

Besides, what Enter does to a button: Qt leaves that to dialogs, and there to some buttons only.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QRadioButton, QWidget

_ROWS = ((2, "1234567890-="), (16, "qwertyuiop[]"), (30, "asdfghjkl;'`"), (43, "\\zxcvbnm,./"))
"""Set 1 scan codes and Linux event codes agree on these rows."""

_PC = {start + i: letter for start, row in _ROWS for i, letter in enumerate(row)}
_MAC = dict(
    zip(
        (*range(10), *range(11, 36), *range(37, 48), 50),
        "asdfhgzxcvbqweryt123465=97-80]ou[iplj'k;\\,/nm.`",
        strict=True,
    )
)
_LINUX_OFFSET = 8
_HELD = ~Qt.KeyboardModifier.KeypadModifier


def scan_table(platform: str = sys.platform) -> Mapping[int, str]:
    """Native codes of ``platform`` → the letter a US keyboard types there."""
    if platform == "win32":
        return _PC
    if platform == "darwin":
        return _MAC
    return {code + _LINUX_OFFSET: letter for code, letter in _PC.items()}


def physical(event: QKeyEvent, table: Mapping[int, str]) -> str:
    """The key of ``event`` by what it types on a US keyboard; empty for keys that type nothing.

    Where the platform gives no scan code (offscreen, some remote desktops) the logical key stands in. macOS has a
    real key of code 0 (``a``), told by its virtual key.
    """
    native = event.nativeVirtualKey() if sys.platform == "darwin" else event.nativeScanCode()
    if native or (sys.platform == "darwin" and event.key() == Qt.Key.Key_A):
        return table.get(native, "")
    key = event.key()
    return chr(key).lower() if 0x20 < key < 0x7F else ""


def enter_presses(window: QWidget, event: QKeyEvent) -> bool:
    """Have Enter press the button of ``window`` that has the keys; whether it did. What is ticked is no button."""
    focused = window.focusWidget()
    if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or event.modifiers() & _HELD:
        return False
    if not isinstance(focused, QAbstractButton) or isinstance(focused, QCheckBox | QRadioButton):
        return False
    if not event.isAutoRepeat():
        focused.click()
    return True


def is_latin(event: QKeyEvent) -> bool:
    """Whether the layout in force writes a Latin letter, digit or sign with this key.

    With Shift a sign tells nothing: an Arabic layout types ``~`` with Shift and the key of ``z``.
    """
    key = event.key()
    if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and key < 0x7F and not chr(key).isalnum():
        return False
    return key < 0x7F or key >= Qt.Key.Key_Escape
