"""What went wrong, in words: faults as message boxes, bugs as a report. The one place that turns errors into text."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal

from reader import __version__
from reader.base.clock import utc_now
from reader.base.errors import Cancelled, EnvironmentFault, Fault
from reader.base.files import replacing
from reader.base.sentences import sentence
from reader.ui.plain import message
from reader.ui.words import say

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMessageBox, QWidget


class Faults(QObject):
    """Shows errors over ``window``. Errors from other threads come by a queued signal."""

    raised = Signal(object)

    def __init__(self, window: Callable[[], QWidget | None], reports: Path) -> None:
        super().__init__()
        self._window = window
        self._reports = reports
        self._open = False
        self._before = sys.excepthook
        self.raised.connect(self.show)

    def install(self) -> None:
        """Take every error that nobody caught; it is shown and the program goes on."""
        self._before = sys.excepthook
        sys.excepthook = self._hook

    def uninstall(self) -> None:
        """Leave errors to whoever took them before."""
        if sys.excepthook == self._hook:
            sys.excepthook = self._before

    def show(self, error: BaseException) -> None:
        """Say what went wrong. One box at a time: errors that follow from the first would only bury it."""
        if isinstance(error, Cancelled) or self._open:
            return
        box = self._fault_box(error) if isinstance(error, Fault) else self._bug_box(error)
        self._open = True
        box.finished.connect(self._closed)
        box.open()

    def _closed(self, _result: int) -> None:
        self._open = False

    def _fault_box(self, error: Fault) -> QMessageBox:
        from PySide6.QtWidgets import QMessageBox  # late: no error is shown before the first paint

        icon = QMessageBox.Icon.Warning if isinstance(error, EnvironmentFault) else QMessageBox.Icon.Information
        return self._box(icon, say(sentence("ui", "This could not be done")), say(error.said))

    def _bug_box(self, error: BaseException) -> QMessageBox:
        from PySide6.QtWidgets import QMessageBox  # as above

        kept = self._report(error)
        text = sentence("ui", "Something unexpected happened. Everything shown as saved is safe in the project.")
        where = (
            sentence("ui", "A report without any text of your articles is kept in {file}.", file=kept)
            if kept
            else sentence("ui", "The report could not be written.")
        )
        name = type(error).__name__
        details = f"{say(where)}\n\n{name}"
        return self._box(QMessageBox.Icon.Critical, say(sentence("ui", "An error in the program")), say(text), details)

    def _box(self, icon: QMessageBox.Icon, title: str, text: str, details: str = "") -> QMessageBox:
        from PySide6.QtWidgets import QMessageBox  # as above

        box = message(self._window(), icon, title, text, details)
        box.setObjectName("fault")
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.addButton(say(sentence("ui", "Close")), QMessageBox.ButtonRole.AcceptRole)
        return box

    def _report(self, error: BaseException) -> Path | None:
        target = self._reports / f"report-{utc_now().replace(':', '')}.txt"
        try:
            self._reports.mkdir(parents=True, exist_ok=True)
            with replacing(target) as stream:
                stream.write(report_text(error).encode("utf-8", "backslashreplace"))
        except (OSError, Fault):
            return None
        return target

    def _hook(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        self.raised.emit(error)


def report_text(error: BaseException) -> str:
    """Where the error happened: names of files and functions, never values, which may hold text of an article."""
    import platform  # late: not needed while all goes well
    import traceback

    lines = [f"Hashiya {__version__}", f"Python {platform.python_version()}", platform.platform(), ""]
    seen: Any = error
    while seen is not None:
        lines.append(f"{type(seen).__module__}.{type(seen).__qualname__}")
        for frame in traceback.extract_tb(seen.__traceback__):
            lines.append(f"  {Path(frame.filename).name}:{frame.lineno} {frame.name}")
        seen = seen.__cause__ or seen.__context__
    return "\n".join(lines) + "\n"
