"""How many words of each article its reader knows: found on the lane in small parts, while nothing else wants it.

What was found out before is a look into a table; a new article takes some tenths of a second, once. Whoever edits does
not wait: the part under way is broken off, and taken up again afterwards.
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
"""Articles of one look into the table."""
_PART = 0.1
"""Seconds of one part; the article begun last is finished."""
_AGAIN_MS = 1_000
"""After a level was set: who is learning waits for nothing."""


class KnownShares(QObject):
    """``found`` holds a share from 0 to 1 by article. ``arrived(ids)``: some are there, or others than before;
    ``completed``: all of the list are.
    """

    arrived = Signal(object)
    completed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.found: dict[str, float] = {}
        self._list: tuple[str, ...] = ()
        self._wanted: dict[str, None] = {}  # those on the screen, to be found first
        self._to_look: dict[str, None] = {}
        self._to_find: dict[str, None] = {}
        self._job: Job | None = None
        self._again = QTimer(self, singleShot=True, interval=_AGAIN_MS)
        self._again.timeout.connect(self._look_again)
        desk.session.words.changed.connect(self._levels_changed)
        desk.session.turns.changed.connect(self._give_way)

    def show_list(self, ids: Iterable[str]) -> None:
        """Find the shares of these articles, as far as they are not there."""
        self._list = tuple(ids)
        self._to_look = dict.fromkeys(each for each in self._list if each not in self.found)
        self._to_find = {}
        self._go_on()

    def want(self, ids: Iterable[str]) -> None:
        """These are on the screen: they come first."""
        self._wanted = dict.fromkeys(each for each in ids if each not in self.found)

    def stop(self) -> None:
        """Nobody looks any more."""
        self._list = ()
        self._to_look, self._to_find = {}, {}

    @property
    def ready(self) -> bool:
        """Whether nothing is left to be found."""
        return self._job is None and not self._to_look and not self._to_find and not self._again.isActive()

    def _levels_changed(self, _changes: object) -> None:
        self._again.start()

    def _look_again(self) -> None:
        """Levels are others now: what is known of the words of a text is still there, so this is a look for each."""
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
        """An edit is asked for: it comes first. When it is done, go on."""
        if not self._desk.session.turns.busy:
            self._go_on()
        elif self._job is not None:
            self._job.cancel()


def _first(waiting: Iterable[str], wanted: Mapping[str, None]) -> list[str]:
    """The next ones: of those on the screen, else in the order of the list."""
    waiting = list(waiting)
    seen = [each for each in waiting if each in wanted]
    return (seen or waiting)[:_LOOKED_UP]
