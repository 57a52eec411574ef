"""Going back, or forth, many steps: one undo or redo after the other, each its own step of the log. Can be stopped."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from reader.model import StepResult
from reader.ops import history
from reader.ui.project.session import Session


class Journey(QObject):
    """Goes ``count`` steps. ``ended``: how many were made; fewer where it was stopped or a step refused.

    Why a step refuses is shown as any other failure of an edit.
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
        """How many steps it wants to go."""
        return self._count

    def go(self) -> None:
        """Make the next step, or end."""
        if self._stopped or self._made == self._count:
            self._end()
        else:
            self._session.edit(self._step, self._done)

    def stop(self) -> None:
        """Make no further step; the one under way is finished."""
        self._stopped = True

    def _done(self, result: StepResult) -> None:
        if not result.number:
            self._end()
            return
        self._made += 1
        self.went.emit(self._made)
        self._session.turns.take(self.go)  # when this step is shown

    def _refused(self, _error: object) -> None:
        self._end()

    def _end(self) -> None:
        self._session.jobs.failed.disconnect(self._refused)
        self.ended.emit(self._made)
