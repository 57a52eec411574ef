"""The share of each article's words that the reader knows: computed on the lane in small parts while it is idle.

Results of earlier sessions are read from a table; a new article takes some tenths of a second, once. Edits do not wait:
the running part is cancelled and started again afterwards.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from reader.base.errors import Cancelled
from reader.base.progress import Progress
from reader.ops.article_words import DEFAULT_LANGUAGE
from reader.ui.desk import Desk
from reader.ui.project.lane import Job

if TYPE_CHECKING:
    from reader.store import Project

_LOOKED_UP = 300
"""The greatest number of articles in one part."""
_PART = 0.1
"""Seconds after which a part ends; the article begun last is finished."""
_AGAIN_MS = 1_000
"""Milliseconds to wait after a level was set, so that setting levels is not slowed down."""


class KnownShares(QObject):
    """``found`` maps article ids to shares from 0 to 1. ``arrived(ids)`` is emitted when shares are new or changed,
    ``completed`` when all of the list are known.
    """

    arrived = Signal(object)
    completed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.found: dict[str, float] = {}
        self._list: tuple[str, ...] = ()
        self._wanted: dict[str, None] = {}  # visible ones, to be computed first
        self._to_look: dict[str, None] = {}
        self._to_find: dict[str, None] = {}
        self._job: Job | None = None
        self._again = QTimer(self, singleShot=True, interval=_AGAIN_MS)
        self._again.timeout.connect(self._look_again)
        desk.session.words.changed.connect(self._levels_changed)
        desk.session.turns.changed.connect(self._give_way)

    def show_list(self, ids: Iterable[str]) -> None:
        """Compute the missing shares of these articles."""
        self._list = tuple(ids)
        self._to_look = dict.fromkeys(each for each in self._list if each not in self.found)
        self._to_find = {}
        self._go_on()

    def want(self, ids: Iterable[str]) -> None:
        """Compute the shares of these articles first, because they are visible."""
        self._wanted = dict.fromkeys(each for each in ids if each not in self.found)

    def stop(self) -> None:
        """Compute no further shares."""
        self._list = ()
        self._to_look, self._to_find = {}, {}

    @property
    def ready(self) -> bool:
        """Whether nothing is left to compute."""
        return self._job is None and not self._to_look and not self._to_find and not self._again.isActive()

    def _levels_changed(self, _changes: object) -> None:
        self._again.start()

    def _look_again(self) -> None:
        """Read all shares again after levels have changed; the words of the articles are still in the table."""
        self._to_look = dict.fromkeys(self._list)
        self._go_on()

    def _go_on(self) -> None:
        if self._job is None and not self._desk.session.turns.busy and (self._to_look or self._to_find):
            self._desk.session.words.load(DEFAULT_LANGUAGE, self._run)

    def _run(self) -> None:
        if self._job is not None or self._desk.session.turns.busy:
            return
        looks = bool(self._to_look)
        ids = _first(self._to_look or self._to_find, self._wanted)
        if not ids:
            return
        forms = self._desk.session.words.forms

        def work(project: Project, progress: Progress) -> tuple[list[str], dict[str, float]]:
            from reader.ops.known_words import kept_shares, shares

            if looks:
                return ids, {each: one.known_share for each, one in kept_shares(project, forms, ids).items()}
            found: dict[str, float] = {}
            end = time.monotonic() + _PART
            for each in ids:
                found |= {key: one.known_share for key, one in shares(project, forms, [each], progress).items()}
                if time.monotonic() > end:
                    break
            return list(ids[: ids.index(each) + 1]), found

        self._job = self._desk.jobs.run(
            work, owner=self, done=lambda answer: self._take(*answer, looks=looks), failed=self._broken_off
        )

    def _take(self, ids: list[str], found: Mapping[str, float], *, looks: bool) -> None:
        self._job = None
        for each in ids:
            self._to_look.pop(each, None)
            self._to_find.pop(each, None)
            if looks and each not in found:
                self._to_find[each] = None
        changed = [each for each, share in found.items() if self.found.get(each) != share]
        self.found.update(found)
        if changed:
            self.arrived.emit(changed)
        if self._to_look or self._to_find:
            QTimer.singleShot(0, self, self._go_on)
        else:
            self.completed.emit()

    def _broken_off(self, error: BaseException) -> None:
        self._job = None
        if isinstance(error, Cancelled):
            self._go_on()
        else:
            self.stop()
            self._desk.jobs.failed.emit(error)

    def _give_way(self) -> None:
        """Cancel the running part when an edit is requested, and continue once it is done."""
        if not self._desk.session.turns.busy:
            self._go_on()
        elif self._job is not None:
            self._job.cancel()


def _first(waiting: Iterable[str], wanted: Mapping[str, None]) -> list[str]:
    """The next articles: the visible ones if there are any, else in the order of the list."""
    waiting = list(waiting)
    seen = [each for each in waiting if each in wanted]
    return (seen or waiting)[:_LOOKED_UP]
