"""What went wrong, in words: faults as message boxes, bugs as a report. The one place that turns errors into text.

Errors come from slots, events and jobs, from other threads and from what Python destroys. An error in here is written
to the terminal and shown to nobody: the handler never calls itself.
"""

from __future__ import annotations

import sys
import threading
import time
from collections import deque
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal

from reader.base.errors import Cancelled, EnvironmentFault, Fault
from reader.base.sentences import sentence
from reader.ui.language.words import say
from reader.ui.widgets.plain import message

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog, QMessageBox, QWidget

_QUIET = 5.0
"""Seconds for which a bug that has just been shown is not shown again. One that happens in every paint would otherwise
leave nothing but boxes; each time it happens the silence begins anew."""
_MOST_ACTIONS = 20


class Faults(QObject):
    """Shows errors over ``window``, one box at a time. Errors from other threads come by a queued signal."""

    raised = Signal(object, str)

    def __init__(self, window: Callable[[], QWidget | None], reports: Path) -> None:
        super().__init__()
        self._window = window
        self._reports = reports
        self._box: QDialog | None = None
        self._busy = False
        self._heard: dict[str, float] = {}
        self._actions: deque[str] = deque(maxlen=_MOST_ACTIONS)
        self._before = (sys.excepthook, threading.excepthook, sys.unraisablehook)
        self._mine = (self._hook, self._thread_hook, self._unraisable_hook)
        # Queued, also on the window's own thread: an error in a paint must not open a box inside it.
        self.raised.connect(self._raised, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Take every error that nobody caught; it is shown and the program goes on."""
        self._before = (sys.excepthook, threading.excepthook, sys.unraisablehook)
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._mine

    def uninstall(self) -> None:
        """Leave errors to whoever took them before."""
        if (sys.excepthook, threading.excepthook, sys.unraisablehook) == self._mine:
            sys.excepthook, threading.excepthook, sys.unraisablehook = self._before

    def note_action(self, name: str) -> None:
        """What the person did last, by the ids of actions: part of a report."""
        self._actions.append(name)

    def show(self, error: BaseException) -> None:
        """Say what went wrong. One box at a time: errors that follow from the first would only bury it."""
        self._raised(error, "")

    def keep(self, error: BaseException, thread: str = "") -> tuple[str, Path | None]:
        """Write a report; its text, and the file, or None where it could not be written."""
        from reader.ui.faults import report as error_report  # late: nothing is reported while all goes well

        text = error_report.report_text(error, self._actions, thread)
        try:
            return text, error_report.keep(text, self._reports)
        except OSError:
            return text, None

    # ---- inside

    def _raised(self, error: BaseException, thread: str) -> None:
        if self._busy or isinstance(error, Cancelled):
            return
        self._busy = True
        try:
            self._show(error, thread)
        except Exception as second:
            _say_on_terminal(error, second)
        finally:
            self._busy = False

    def _show(self, error: BaseException, thread: str) -> None:
        if isinstance(error, Fault):
            if self._box is None:
                self._open(self._fault_box(error))
        elif not self._was_just_shown(error):
            text, path = self.keep(error, thread)
            if self._box is None:
                self._open(self._bug_box(text, path))

    def _was_just_shown(self, error: BaseException) -> bool:
        from reader.ui.faults.report import signature

        name, now = signature(error), time.monotonic()
        before, self._heard[name] = self._heard.get(name), now
        return before is not None and (self._box is not None or now - before < _QUIET)

    def _open(self, box: QDialog) -> None:
        self._box = box
        box.finished.connect(self._closed)
        box.destroyed.connect(self._closed)  # it goes with its window, without having been closed
        box.open()

    def _closed(self, _how: object = None) -> None:
        self._box = None

    def _fault_box(self, error: Fault) -> QMessageBox:
        from PySide6.QtWidgets import QMessageBox  # late: no error is shown before the first paint

        icon = QMessageBox.Icon.Warning if isinstance(error, EnvironmentFault) else QMessageBox.Icon.Information
        box = message(self._window(), icon, say(sentence("ui", "This could not be done")), say(error.said))
        box.setObjectName("fault")
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.addButton(say(sentence("ui", "Close")), QMessageBox.ButtonRole.AcceptRole)
        return box

    def _bug_box(self, text: str, path: Path | None) -> QDialog:
        from reader.ui.faults.bug import BugDialog

        return BugDialog(self._window(), text, path)

    def _hook(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        self._tell(error, "")

    def _thread_hook(self, happened: Any) -> None:
        if happened.exc_value is not None:
            self._tell(happened.exc_value, "project" if _is_lane(happened.thread) else "another")

    def _unraisable_hook(self, happened: Any) -> None:
        if happened.exc_value is not None:
            self._tell(happened.exc_value, "")

    def _tell(self, error: BaseException, thread: str) -> None:
        try:
            self.raised.emit(error, thread)
        except RuntimeError as second:  # this object has gone: the program is ending
            _say_on_terminal(error, second)


def _is_lane(thread: threading.Thread | None) -> bool:
    """Whether it is the thread of the project; names of others may be anything."""
    return thread is not None and thread.name == "project"


def _say_on_terminal(error: BaseException, second: BaseException) -> None:
    """The last resort: kinds of errors only, for what they say may be private."""
    stream = sys.__stderr__
    if stream is not None:
        stream.write(f"hashiya: {type(error).__name__} could not be shown: {type(second).__name__}\n")
