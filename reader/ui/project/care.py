"""Care of the open project in the background: a check soon after it was opened, backups while it is worked on.

Both run as processes of their own (``hashiya check``, ``hashiya backup``) with low priority: in this process they would
take turns with the window for Python's attention, and on the lane every edit would wait for them. They only read, see
one moment of the project, and are ended with the window. A project with problems is not backed up by itself: its copies
would displace sound ones.
"""

from __future__ import annotations

import contextlib
import json
import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer

import reader
from reader.base.sentences import sentence
from reader.ui.preferences.preferences import Preferences
from reader.ui.project.session import Session

CHECK_AFTER_MS = 5_000
_MINUTE_MS = 60_000
_PRIORITY = 10  # of 19 (the lowest); the person's own programs go first


class Care(QObject):
    """Looks after one session's project until :meth:`stop`, as the preferences say. Quiet while all is well, else
    ``session.warn``.
    """

    def __init__(self, session: Session, preferences: Preferences, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._preferences = preferences
        self._sound = False
        self._process: QProcess | None = None
        self._first = QTimer(self, singleShot=True, interval=CHECK_AFTER_MS)
        self._first.timeout.connect(self.check)
        self._first.start()
        self._often = QTimer(self)
        self._often.timeout.connect(self.back_up)
        self._unwatch = preferences.watch(self._preference_changed)

    def check(self) -> None:
        """Check the project; when it is sound, back it up now and then."""
        self._run("check", self._checked)

    def back_up(self) -> None:
        """Write a backup if anything has changed since the last one."""
        from reader.ops.checking import needs_backup

        folder, keep = self._preferences.get("backup_folder"), self._preferences.get("backups_kept")
        if not self._session.read_only and needs_backup(self._session.path, Path(folder) if folder else None):
            where = ["--folder", folder] if folder else []
            self._run("backup", self._backed_up, *where, "--keep", str(keep))

    def stop(self) -> None:
        """End what runs; a backup that is not whole leaves nothing."""
        self._unwatch()
        self._first.stop()
        self._often.stop()
        process, self._process = self._process, None
        if process is not None:
            process.finished.disconnect()
            _interrupt(process.processId())
            if not process.waitForFinished(1000):
                process.kill()
                process.waitForFinished(1000)

    def _preference_changed(self, name: str) -> None:
        if self._sound and name in ("backup_minutes", "backup_folder"):
            self._begin()

    def _begin(self) -> None:
        """Back up now if that is due, and then as often as the person wants it."""
        minutes = self._preferences.get("backup_minutes")
        self._often.stop()
        if minutes:
            self._often.start(minutes * _MINUTE_MS)
            self.back_up()

    def _run(self, command: str, done: Callable[[int, str], None], *options: str) -> None:
        if self._process is not None:
            return
        process = self._process = QProcess(self)
        process.setProcessEnvironment(_environment())
        process.setStandardErrorFile(QProcess.nullDevice())
        process.finished.connect(lambda code, _status: self._finished(done, code))
        process.errorOccurred.connect(self._not_started)
        process.started.connect(lambda: _step_back(process.processId()))
        arguments = ["-m", "reader", command, str(self._session.path.absolute()), "--json", *options]
        process.start(sys.executable, arguments)

    def _finished(self, done: Callable[[int, str], None], code: int) -> None:
        process, self._process = self._process, None
        if process is not None:
            answer = bytes(process.readAllStandardOutput().data()).decode("utf-8", "replace")
            process.deleteLater()
            done(code, answer)

    def _not_started(self, error: QProcess.ProcessError) -> None:
        """Without a second process there is no care; the person's own check and backup remain."""
        if error == QProcess.ProcessError.FailedToStart:
            self._process = None

    def _checked(self, code: int, answer: str) -> None:
        problems = 0 if code == 0 else _problems(answer)
        if problems:
            self._session.warn(
                sentence(
                    "ui",
                    "%n problem(s) found in this project. Make a copy of its file before you go on, then look at them.",
                    "",
                    problems,
                )
            )
        elif code == 0:
            self._sound = True
            self._begin()

    def _backed_up(self, code: int, _answer: str) -> None:
        if code == 1:
            folder = self._preferences.get("backup_folder") or self._session.path.parent
            self._session.say(sentence("ui", "The backup could not be written into {folder}.", folder=folder))


def _problems(answer: str) -> int:
    """How many problems the check names; none when it could not be made at all (then the window meets the reason)."""
    try:
        return len(json.loads(answer)["problems"])
    except (ValueError, KeyError, TypeError):
        return 0


def _environment() -> QProcessEnvironment:
    """This process's, with the place of this package first, wherever the program was started from."""
    made = QProcessEnvironment.systemEnvironment()
    made.insert("PYTHONPATH", str(Path(reader.__file__).resolve().parent.parent))
    return made


def _step_back(process: int) -> None:
    if sys.platform != "win32":
        with contextlib.suppress(OSError):
            os.setpriority(os.PRIO_PROCESS, process, _PRIORITY)


def _interrupt(process: int) -> None:
    """Ctrl+C: the command ends and tidies up."""
    if sys.platform != "win32" and process > 0:
        with contextlib.suppress(OSError):
            os.kill(process, signal.SIGINT)
