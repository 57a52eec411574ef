"""Implements the functions of ``QAccessibleTextInterface`` that PySide does not let Python override.

PySide6 6.11 leaves out the functions with pointer arguments: ``selection``, ``attributes`` and ``text…Offset``. Its C++
wrapper of the first returns without setting the result (so the caller reads uninitialised memory), and that of the
second returns nothing. Here one object gets a copy of its virtual function table in which these five call Python. If
the table does not look as expected, nothing is changed. See ``docs/decisions/011``.
"""

from __future__ import annotations

import ctypes
import platform
import sys
from collections.abc import Callable
from ctypes import CFUNCTYPE, POINTER, c_int, c_void_p
from typing import Any, NamedTuple

import shiboken6
from PySide6.QtGui import QAccessibleTextInterface

_SELECTION, _TEXT, _BEFORE, _AFTER, _AT, _ATTRIBUTES = 2, 9, 10, 11, 12, 17
_COUNTS = {3: 30_101, 7: 30_102, 13: 30_103}
"""Slots of functions without arguments, and the values that the probe returns from them."""
_ABOVE, _SLOTS = 2, 18  # entries before the first function (offset and type information), and number of functions
_POINTER = ctypes.sizeof(c_void_p)
_SelectionCall = CFUNCTYPE(None, c_void_p, c_int, POINTER(c_int), POINTER(c_int))
_TextCall = CFUNCTYPE(c_void_p, c_void_p, c_void_p, c_int, c_int)
_StretchCall = CFUNCTYPE(c_void_p, c_void_p, c_void_p, c_int, c_int, POINTER(c_int), POINTER(c_int))
_AttributesCall = CFUNCTYPE(c_void_p, c_void_p, c_void_p, c_int, POINTER(c_int), POINTER(c_int))

Said = tuple[str, int, int]
"""A text and its range (UTF-16)."""


class Answers(NamedTuple):
    """The Python functions to call. All offsets are UTF-16; none of them may raise."""

    selection: Callable[[int], tuple[int, int]]
    attributes: Callable[[int], Said]
    before: Callable[[int, int], Said]
    at: Callable[[int, int], Said]
    after: Callable[[int, int], Said]
    hand_over: Callable[[str], None]
    """Sets what the next ``text(HANDED, HANDED)`` returns; calling that through PySide makes the QString."""


HANDED = -7_001


class _Probe(QAccessibleTextInterface):
    """Returns numbers by which the slots of the table are recognised."""

    def selectionCount(self) -> int:
        """See :data:`_COUNTS`."""
        return _COUNTS[3]

    def cursorPosition(self) -> int:
        """See :data:`_COUNTS`."""
        return _COUNTS[7]

    def characterCount(self) -> int:
        """See :data:`_COUNTS`."""
        return _COUNTS[13]


def fill(interface: QAccessibleTextInterface, answers: Answers) -> bool:
    """Give ``interface`` the five functions; returns False, without any change, if that is not possible.

    The table is never freed: it must outlive the object, and there is only one for each window.
    """
    if not _is_known():
        return False
    place: int = shiboken6.getCppPointer(interface)[0]
    old = c_void_p.from_address(place).value or 0
    table = (c_void_p * (_ABOVE + _SLOTS)).from_buffer_copy(
        ctypes.string_at(old - _ABOVE * _POINTER, (_ABOVE + _SLOTS) * _POINTER)
    )
    calls = _calls(_TextCall(table[_ABOVE + _TEXT]), answers)
    for slot, call in calls.items():
        table[_ABOVE + slot] = ctypes.cast(call, c_void_p).value
    ctypes.pythonapi.Py_IncRef(ctypes.py_object((table, calls)))
    c_void_p.from_address(place).value = ctypes.addressof(table) + _ABOVE * _POINTER
    return True


def _is_known() -> bool:
    """Whether platform and calling convention are those tested, and the table has the known layout."""
    if sys.platform != "linux" or platform.machine() != "x86_64" or _POINTER != 8:
        return False
    probe = _Probe()
    place: int = shiboken6.getCppPointer(probe)[0]
    table = c_void_p.from_address(place).value or 0
    slots = (c_void_p * _SLOTS).from_address(table)
    return all(CFUNCTYPE(c_int, c_void_p)(slots[slot])(place) == number for slot, number in _COUNTS.items())


def _calls(make_text: Any, answers: Answers) -> dict[int, Any]:
    def say(result: int, this: int, said: Said, start: Any, end: Any) -> int:
        start[0], end[0] = said[1], said[2]
        answers.hand_over(said[0])
        return make_text(result, this, HANDED, HANDED)

    def selection(_this: int, number: int, start: Any, end: Any) -> None:
        start[0], end[0] = answers.selection(number)

    def attributes(result: int, this: int, offset: int, start: Any, end: Any) -> int:
        return say(result, this, answers.attributes(offset), start, end)

    def stretch(which: Callable[[int, int], Said]) -> Any:
        return _StretchCall(
            lambda result, this, offset, grain, start, end: say(result, this, which(offset, grain), start, end)
        )

    return {
        _SELECTION: _SelectionCall(selection), _ATTRIBUTES: _AttributesCall(attributes),
        _BEFORE: stretch(answers.before), _AT: stretch(answers.at), _AFTER: stretch(answers.after),
    }  # fmt: skip
