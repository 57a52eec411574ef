"""Undo or redo of many steps, one after the other, each recorded as a step of its own. Can be stopped."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from reader.model import StepResult
from reader.ops import history
from reader.ui.project.session import Session


class Journey(QObject):
    """Undoes or redoes ``count`` steps. ``went(made)`` after each; ``ended(made)`` at the end, with fewer than
    ``count`` if it was stopped or a step failed.

    The error of a failed step is shown like that of any other edit.
    """

    went = Signal(int)
    ended = Signal(int)

    def __init__(self, session: Session, *, back: bool, count: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._step = history.undo if back else history.redo
        self._count = count
        self._made = 0
        self._stopped = False
        session.jobs.failed.connect(self._refused)

    @property
    def count(self) -> int:
        """The number of steps asked for."""
        return self._count

    def go(self) -> None:
        """Do the next step, or end."""
        if self._stopped or self._made == self._count:
            self._end()
        else:
            self._session.edit(self._step, self._done)

    def stop(self) -> None:
        """Do no further step; the current one is finished."""
        self._stopped = True

    def _done(self, result: StepResult) -> None:
        if not result.number:
            self._end()
            return
        self._made += 1
        self.went.emit(self._made)
        self._session.turns.take(self.go)  # runs once this step is shown

    def _refused(self, _error: object) -> None:
        self._end()

    def _end(self) -> None:
        self._session.jobs.failed.disconnect(self._refused)
        self.ended.emit(self._made)
